/** `command: status`: whether a release is still what was deployed. Writes nothing, in the WDS or elsewhere. */
import { deploy, deployRed, throughIts, type Inputs, withoutChart } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { clusterStates, errorOf, objectStates } from '../helpers/stepResult.ts'
import { wdsState } from '../helpers/wdsState.ts'

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(async () => {
  namespace = freshName('status')
  await deploy(sandbox, { release: namespace, namespace })
})

function status(more: Inputs = {}): Inputs {
  return {
    ...withoutChart('status'),
    release: namespace,
    namespace,
    timeout: '10s',
    ...more
  }
}

test('all is as it was deployed, and stays so', async () => {
  const before = await wdsState(sandbox)
  const step = await deploy(sandbox, status())
  expect(step.outputs).toMatchObject({
    verdict: 'ready',
    revision: '1',
    'release-status': 'deployed',
    chart: 'web'
  })
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
  expect(step.report?.drift).toEqual([])
  expect(await wdsState(sandbox)).toEqual(before)
})

test('by the ITS, and by the WDS alone with what was proved last', async () => {
  const its = await deploy(sandbox, status(throughIts(sandbox)))
  expect(its.outputs['verdict']).toBe('ready')
  const wds = await deploy(sandbox, status({ 'wec-kubeconfig-file': '' }))
  expect(wds.outputs['verdict']).toBe('bound')
  expect(wds.report?.clusters[0]?.note).toMatch(/^nothing has changed since it was proved ready at /)
})

test('what was changed or deleted in the WDS is named, and its values are not', async () => {
  await sandbox.kubectl(
    'wds',
    'patch',
    'configmap',
    namespace,
    `--namespace=${namespace}`,
    '--patch={"data":{"greeting":"planted-secret"}}'
  )
  await sandbox.kubectl('wds', 'delete', 'service', namespace, `--namespace=${namespace}`)
  const step = await deployRed(sandbox, status())
  const { code, message } = errorOf(step)
  expect(code).toBe('DRIFTED')
  expect(message).toContain(`ConfigMap ${namespace}/${namespace} was changed in the WDS: data.greeting`)
  expect(message).toContain(`Service ${namespace}/${namespace} is not in the WDS any more`)
  expect(step.report?.drift).toHaveLength(2)
  expect(step.summary).toContain('Not as Helm deployed it')
  expect(step.log + step.summary + step.reportText).not.toContain('planted-secret')
})

test('a policy that was narrowed, or is gone', async () => {
  const policy = `${namespace}.${namespace}`
  const patch = {
    spec: { downsync: [{ resources: ['namespaces'], objectNames: [namespace], createOnly: true }] }
  }
  await sandbox.kubectl(
    'wds',
    'patch',
    'bindingpolicies',
    policy,
    '--type=merge',
    `--patch=${JSON.stringify(patch)}`
  )
  const narrowed = await deployRed(sandbox, status())
  expect(errorOf(narrowed).message).toMatch(/Deployment \S+ is not selected by any policy of the release/)

  await sandbox.kubectl('wds', 'delete', 'bindingpolicies', policy)
  expect(errorOf(await deployRed(sandbox, status())).code).toBe('NO_POLICY')
})

test('what was changed in a cluster is named', async () => {
  // Taken out of the agent's hands, or it would be put right at once.
  await sandbox.control('stop', 'wec2-agent')
  try {
    await sandbox.kubectl(
      'wec2',
      'scale',
      'deployment',
      namespace,
      `--namespace=${namespace}`,
      '--replicas=3'
    )
    const step = await deployRed(sandbox, status({ timeout: '5s' }))
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 missing'])
    expect(objectStates(step, 'wec2')['Deployment']).toBe('missing')
    expect(errorOf(step).message).toContain('is not as in the WDS: spec.replicas differs')
  } finally {
    await sandbox.control('start', 'wec2-agent')
  }
})

test('a release that nobody deployed', async () => {
  const step = await deployRed(sandbox, status({ release: 'none' }))
  expect(errorOf(step).code).toBe('NO_RELEASE')
})
