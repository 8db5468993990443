/** What a chart no longer renders is not deleted together with what others have in it, unless that is asked for. */
import { described, expected, loseIn } from './dataLossCases.ts'
import { deploy, deployRed, inWecs, objectIn, withoutChart, type Inputs } from '../helpers/deployment.ts'
import { parallelTests } from '../helpers/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf } from '../helpers/stepResult.ts'
import { until } from '../helpers/until.ts'
import { claim, objectsChart } from '../helpers/workloads.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel } = parallelTests('loss')

const SETTINGS = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }
const extraOf = (namespace: string): object => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: `${namespace}-extra` }
})

function release(namespace: string, objects: readonly object[], more: Inputs = {}): Inputs {
  return { release: 'web', namespace, ...objectsChart(objects), ...more }
}

/** A second Namespace, with something that somebody made by hand in one cluster. */
async function withOthersIn(namespace: string): Promise<void> {
  await deploy(sandbox, release(namespace, [SETTINGS, extraOf(namespace)]))
  await sandbox.kubectl('wec1', 'create', 'configmap', 'by-hand', `--namespace=${namespace}-extra`)
}

/** The Namespace in the WDS and in both clusters, and what was made by hand. */
async function what(namespace: string): Promise<readonly (string | undefined)[]> {
  const extra = `${namespace}-extra`
  const found = [
    await objectIn(sandbox, 'wds', 'namespace', extra),
    ...(await inWecs(sandbox, 'namespace', extra)),
    await objectIn(sandbox, 'wec1', 'configmap', 'by-hand', extra)
  ]
  return found.map(object => object?.metadata.uid)
}

parallel('a Namespace that others use stops the upgrade, until that is allowed', async namespace => {
  await withOthersIn(namespace)
  const before = await what(namespace)
  expect(before).not.toContain(undefined)
  const upgrade = release(namespace, [SETTINGS])

  const plan = await deployRed(sandbox, { ...upgrade, command: 'plan' })
  const step = await deployRed(sandbox, upgrade)
  for (const error of [errorOf(plan), errorOf(step)])
    expect(error).toMatchObject({
      code: 'DATA_LOSS',
      message: expect.stringContaining(`wec1: ConfigMap ${namespace}-extra/by-hand`) as string
    })
  expect(await what(namespace)).toEqual(before)

  await deploy(sandbox, { ...upgrade, 'allow-data-loss': `Namespace/${namespace}-extra` })
  await until('the Namespace to go everywhere', async () =>
    (await what(namespace)).every(uid => uid === undefined) ? true : undefined
  )
})

parallel('a Namespace that is annotated is kept, and stays delivered', async namespace => {
  await withOthersIn(namespace)
  const before = await what(namespace)
  await sandbox.kubectl('wds', 'annotate', 'namespace', `${namespace}-extra`, 'helm.sh/resource-policy=keep')
  const step = await deploy(sandbox, release(namespace, [SETTINGS]))
  expect(step.outputs['verdict']).toBe('ready')
  expect(await what(namespace)).toEqual(before)
  const policy = await objectIn(sandbox, 'wds', 'bindingpolicies', `web.${namespace}`)
  expect(JSON.stringify(policy?.['spec'])).toContain(`"${namespace}-extra"`)
})

parallel('a Namespace that others use stops the removal', async namespace => {
  await withOthersIn(namespace)
  const before = await what(namespace)
  const removal: Inputs = { ...withoutChart('uninstall'), release: 'web', namespace }
  const step = await deployRed(sandbox, removal)
  expect(errorOf(step)).toMatchObject({
    code: 'DATA_LOSS',
    message: expect.stringContaining(`wec1: ConfigMap ${namespace}-extra/by-hand`) as string
  })
  expect(await what(namespace)).toEqual(before)
  await deploy(sandbox, { ...removal, 'allow-data-loss': `Namespace/${namespace}-extra` })
  await until('the Namespace to go everywhere', async () =>
    (await what(namespace)).every(uid => uid === undefined) ? true : undefined
  )
})

parallel('an empty Namespace goes with an upgrade, as with Helm', async namespace => {
  await deploy(sandbox, release(namespace, [SETTINGS, extraOf(namespace)]))
  const step = await deploy(sandbox, release(namespace, [SETTINGS]))
  expect(step.outputs['verdict']).toBe('ready')
})

parallel('a claim stops an upgrade and a rollback that would delete it', async namespace => {
  const uids = async (): Promise<readonly (string | undefined)[]> =>
    (await inWecs(sandbox, 'persistentvolumeclaim', 'data', namespace)).map(found => found?.metadata.uid)
  await deploy(sandbox, release(namespace, [SETTINGS]))
  await deploy(sandbox, release(namespace, [SETTINGS, claim('data', '')]))
  const before = await uids()
  expect(before).not.toContain(undefined)

  const back: Inputs = { ...withoutChart('rollback'), release: 'web', namespace }
  for (const inputs of [release(namespace, [SETTINGS]), back]) {
    const step = await deployRed(sandbox, inputs)
    expect(errorOf(step)).toMatchObject({
      code: 'DATA_LOSS',
      message: expect.stringContaining(`PersistentVolumeClaim ${namespace}/data, with its volume`) as string
    })
  }
  expect(await uids()).toEqual(before)

  const step = await deploy(sandbox, { ...back, 'allow-data-loss': 'PersistentVolumeClaim/data' })
  expect(step.outputs).toMatchObject({ verdict: 'ready', revision: '3' })
})

parallel('a definition stops the upgrade while others have objects of its kind', async namespace => {
  const { unasked, allowed } = await loseIn(sandbox, namespace, 'definition', 'others', 'upgrade')
  const right = expected('definition', 'others', 'upgrade')
  expect(described(unasked)).toBe(right.unasked)
  expect(unasked.message).toContain('wec1: Gadget default/by-hand')
  expect(allowed && described(allowed)).toBe(right.allowed)
})

parallel('a rollback looks into the clusters before Helm works, and after', async namespace => {
  const { unasked, allowed } = await loseIn(sandbox, namespace, 'second Namespace', 'others', 'rollback')
  const right = expected('second Namespace', 'others', 'rollback')
  expect([unasked, allowed].map(outcome => outcome && described(outcome))).toEqual([
    right.unasked,
    right.allowed
  ])
})
