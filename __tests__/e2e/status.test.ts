/** `command: status`: whether a release is still what was deployed. Writes nothing, in the WDS or elsewhere. */
import { deploy, deployRed, throughIts, type Inputs, withoutChart } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { clusterStates, errorOf, objectStates } from '../../testkit/stepResult.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { wdsState } from '../../testkit/wdsState.ts'

/** Each with a release of its name, of which one is left as it was deployed, and the others are changed. */
const whole = freshName('status')
const drifted = freshName('status')
const unplaced = freshName('status')

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
  await Promise.all(
    [whole, drifted, unplaced].map(async namespace => {
      await deploy(sandbox, { release: namespace, namespace })
    })
  )
})

function statusOf(namespace: string, more: Inputs = {}): Inputs {
  return {
    ...withoutChart('status'),
    release: namespace,
    namespace,
    timeout: '10s',
    ...more
  }
}

describe('of what nobody changed', () => {
  const { parallel } = parallelTests('status')
  let before: unknown

  beforeAll(async () => {
    before = await wdsState(sandbox)
  })

  parallel('all is as it was deployed', async () => {
    const step = await deploy(sandbox, statusOf(whole))
    expect(step.outputs).toMatchObject({
      verdict: 'ready',
      revision: '1',
      'release-status': 'deployed',
      chart: 'web'
    })
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
    expect(step.report?.drift).toEqual([])
  })

  parallel('by the ITS', async () => {
    const its = await deploy(sandbox, statusOf(whole, throughIts(sandbox)))
    expect(its.outputs['verdict']).toBe('ready')
  })

  parallel('by the WDS alone, with what was proved last', async () => {
    const wds = await deploy(sandbox, statusOf(whole, { 'wec-kubeconfig-file': '' }))
    expect(wds.outputs['verdict']).toBe('bound')
    expect(wds.report?.clusters[0]?.note).toMatch(/^nothing has changed since it was proved ready at /)
  })

  parallel('a release that nobody deployed', async () => {
    const step = await deployRed(sandbox, statusOf(whole, { release: 'none' }))
    expect(errorOf(step).code).toBe('NO_RELEASE')
  })

  test('and nothing was written', async () => {
    expect(await wdsState(sandbox)).toEqual(before)
  })
})

describe('of what somebody changed in the WDS', () => {
  const { parallel } = parallelTests('status')

  parallel('what was changed or deleted is named, and its values are not', async () => {
    await sandbox.kubectl(
      'wds',
      'patch',
      'configmap',
      drifted,
      `--namespace=${drifted}`,
      '--patch={"data":{"greeting":"planted-secret"}}'
    )
    await sandbox.kubectl('wds', 'delete', 'service', drifted, `--namespace=${drifted}`)
    const step = await deployRed(sandbox, statusOf(drifted))
    const { code, message } = errorOf(step)
    expect(code).toBe('DRIFTED')
    expect(message).toContain(`ConfigMap ${drifted}/${drifted} was changed in the WDS: data.greeting`)
    expect(message).toContain(`Service ${drifted}/${drifted} is not in the WDS any more`)
    expect(step.report?.drift).toHaveLength(2)
    expect(step.summary).toContain('Not as Helm deployed it')
    expect(step.log + step.summary + step.reportText).not.toContain('planted-secret')
  })

  parallel('a policy that was narrowed, or is gone', async () => {
    const policy = `${unplaced}.${unplaced}`
    const patch = {
      spec: { downsync: [{ resources: ['namespaces'], objectNames: [unplaced], createOnly: true }] }
    }
    await sandbox.kubectl(
      'wds',
      'patch',
      'bindingpolicies',
      policy,
      '--type=merge',
      `--patch=${JSON.stringify(patch)}`
    )
    const narrowed = await deployRed(sandbox, statusOf(unplaced))
    expect(errorOf(narrowed).message).toMatch(/Deployment \S+ is not selected by any policy of the release/)

    await sandbox.kubectl('wds', 'delete', 'bindingpolicies', policy)
    expect(errorOf(await deployRed(sandbox, statusOf(unplaced))).code).toBe('NO_POLICY')
  })
})

test('what was changed in a cluster is named', async () => {
  // Taken out of the agent's hands, or it would be put right at once.
  await sandbox.control('stop', 'wec2-agent')
  try {
    await sandbox.kubectl('wec2', 'scale', 'deployment', whole, `--namespace=${whole}`, '--replicas=3')
    const step = await deployRed(sandbox, statusOf(whole, { timeout: '5s' }))
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 missing'])
    expect(objectStates(step, 'wec2')['Deployment']).toBe('missing')
    expect(errorOf(step).message).toContain('is not as in the WDS: spec.replicas differs')
  } finally {
    await sandbox.control('start', 'wec2-agent')
  }
})
