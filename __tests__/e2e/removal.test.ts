/**
 * Removals with much beside them that is not the release's: what is to stay stays, uid by uid. One inventory before and
 * one after all of them, side by side: each line that differs names the namespace of the removal that it belongs to.
 */
import { cleared } from '../../testkit/clearSandbox.ts'
import {
  deploy,
  deployRed,
  manifestWorks,
  objectIn,
  throughIts,
  type Inputs,
  WECS,
  withoutChart
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { nightlyTest } from '../../testkit/nightly.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

/** Of which the inventories are made. */
const KINDS = [
  ...[
    'namespaces',
    'configmaps',
    'secrets',
    'services',
    'serviceaccounts',
    'deployments',
    'replicasets',
    'pods'
  ],
  ...['statefulsets', 'jobs', 'persistentvolumeclaims', 'customresourcedefinitions', 'clusterroles', 'roles'],
  ...['clusterrolebindings', 'rolebindings', 'networkpolicies', 'storageclasses']
]
const MORE: Readonly<Record<string, readonly string[]>> = {
  wds: ['bindingpolicies', 'bindings.control.kubestellar.io', 'combinedstatuses', 'statuscollectors'],
  its: ['manifestworks', 'workstatuses', 'managedclusters'],
  wec: ['appliedmanifestworks']
}
const CRD = 'widgets.test.ks-helm-deploy.dev'
const AGENT_ROLE: KubeObject = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: {
    name: 'widgets-for-work-agents',
    labels: { 'open-cluster-management.io/aggregate-to-work': 'true' }
  },
  rules: [{ apiGroups: ['test.ks-helm-deploy.dev'], resources: ['widgets'], verbs: ['*'] }]
}

let sandbox: Sandbox
/** Namespaces of the neighbours: of another release, of one that is called like the one to remove, of no release. */
const neighbour = freshName('neighbour')
const elsewhere = freshName('elsewhere')
const byHand = `${neighbour}-by-hand`
/** Of the inventory, before anything is removed. */
let before: readonly string[]

beforeAll(async () => {
  sandbox = await assignedSandbox()
  // What the file before has left to go would be missing in the second inventory.
  await cleared(sandbox)
  // Work agents may not apply kinds that nobody told them of.
  for (const wec of WECS) await sandbox.apply(wec, [AGENT_ROLE])
  await Promise.all([install('other', neighbour), install('web', elsewhere)])
  await sandbox.apply('wec2', [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: byHand } },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'mine', namespace: byHand } }
  ])
  before = await steadyInventory()
})
const { parallel, nightly, shared } = parallelTests('removal', 4)
afterAll(async () => {
  for (const wec of WECS) {
    await sandbox.kubectl(wec, 'delete', 'clusterrole', AGENT_ROLE.metadata.name, '--ignore-not-found')
  }
  await sandbox.kubectl('wec2', 'delete', 'namespace', byHand, '--ignore-not-found', '--wait=false')
  await startE2eSandbox(sandbox.name)
})

async function install(release: string, inNamespace: string, more: Inputs = {}): Promise<StepResult> {
  return await deploy(sandbox, { release, namespace: inNamespace, ...more })
}

async function remove(
  release: string,
  inNamespace: string,
  more: Inputs = {},
  run = deploy
): Promise<StepResult> {
  const inputs = { ...withoutChart('uninstall'), release, namespace: inNamespace }
  return await run(sandbox, { ...inputs, ...more })
}

/** `SPACE KIND NAMESPACE/NAME UID` of everything, sorted. */
async function inventory(): Promise<readonly string[]> {
  const spaces = ['wds', 'its', ...WECS]
  const all = await Promise.all(
    spaces.map(async space => {
      const kinds = [...KINDS, ...(MORE[space] ?? MORE['wec'] ?? [])]
      const text = await sandbox.kubectl(space, 'get', kinds.join(','), '--all-namespaces', '--output=json')
      const { items } = JSON.parse(text) as { readonly items: readonly KubeObject[] }
      return items.map(
        ({ kind, metadata: { namespace: space2 = '', name, uid = '' } }) =>
          `${space} ${kind} ${space2}/${name} ${uid}`
      )
    })
  )
  return all.flat().sort()
}

/** Once nothing changes any more: the neighbours' statuses come a moment after they are ready. */
async function steadyInventory(): Promise<readonly string[]> {
  let last = ''
  return await until('two inventories in a row that are the same', async () => {
    const now = await inventory()
    const isSteady = now.join('\n') === last
    last = now.join('\n')
    return isSteady ? now : undefined
  })
}

/** Waits until everything is as it was; what the clusters forget a moment later counts as forgotten. */
async function untilAsBefore(): Promise<void> {
  let now: readonly string[] = []
  await until('everything to be as before', async () => {
    now = await inventory()
    return now.join('\n') === before.join('\n') ? true : undefined
  }).catch(() => undefined)
  expect(now.filter(line => !before.includes(line))).toEqual([])
  expect(before.filter(line => !now.includes(line))).toEqual([])
}

async function uidsIn(
  kind: string,
  name: string,
  inNamespace?: string
): Promise<readonly (string | undefined)[]> {
  const found = await Promise.all(
    WECS.map(async wec => await objectIn(sandbox, wec, kind, name, inNamespace))
  )
  return found.map(object => object?.metadata.uid)
}

const removed = shared('everything goes', async namespace => {
  const installed = await install('web', namespace)
  expect(installed.outputs['verdict']).toBe('ready')
  const dry = await remove('web', namespace, { 'delete-namespace': 'true', 'dry-run': 'true' })
  expect(dry.outputs['verdict']).toBe('planned')
  expect(dry.report?.removal).toMatchObject({ namespace: 'goes', customResources: [], kept: [] })
  expect(dry.report?.removal?.objects).toContain(`Deployment ${namespace}/web`)
  expect(dry.summary).toContain('<b>Would be deleted</b>')
  await expect(uidsIn('deployment', 'web', namespace)).resolves.not.toContain(undefined)

  const neighbours = await uidsIn('deployment', 'web', elsewhere)
  const step = await remove('web', namespace, { 'delete-namespace': 'true' })
  return { step, neighbours, neighboursAfter: await uidsIn('deployment', 'web', elsewhere) }
})

test('everything goes, after a dry run that changes nothing', async () => {
  const { step } = await removed()
  expect(step.outputs['verdict']).toBe('removed')
})

test('the same name in another namespace is another release', async () => {
  const { neighbours, neighboursAfter } = await removed()
  expect(neighbours).not.toContain(undefined)
  expect(neighboursAfter).toEqual(neighbours)
})

parallel(
  'a namespace that was in a cluster before stays there, with all that people have in it',
  async namespace => {
    await sandbox.apply('wec1', [
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { team: 'a' } } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'mine', namespace }, data: { a: 'b' } }
    ])
    const mine = async () => [
      await objectIn(sandbox, 'wec1', 'namespace', namespace),
      await objectIn(sandbox, 'wec1', 'configmap', 'mine', namespace)
    ]
    const uids = (await mine()).map(object => object?.metadata.uid)
    await install('web', namespace)
    const step = await remove('web', namespace, { 'delete-namespace': 'true' })
    expect(step.outputs['verdict']).toBe('removed')
    expect(step.report?.warnings).toEqual([`Namespace ${namespace} stays: wec1 had it before`])
    // Nothing more goes a moment later.
    const again = await remove('web', namespace)
    expect(again.outputs['verdict']).toBe('removed')
    expect((await mine()).map(object => object?.metadata.uid)).toEqual(uids)
    expect((await mine())[0]?.metadata.labels).toMatchObject({ team: 'a' })

    // And so when a first install that fails is to be undone.
    const values = JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'crash-loop' } })
    const failing = { release: 'web', namespace, values, 'on-failure': 'uninstall' }
    const red = await deployRed(sandbox, failing)
    expect(errorOf(red).message).toContain(`but for Namespace ${namespace}: wec1 had it before`)
    expect(errorOf(red).message).toContain('and is gone from wec1, wec2')
    // Of the Namespace in each cluster.
    await until('all other ManifestWorks to go', async () =>
      (await manifestWorks(sandbox, `web.${namespace}`)).length === WECS.length ? true : undefined
    )
    expect((await mine()).map(object => object?.metadata.uid)).toEqual(uids)

    // Nothing of it shall be in the inventory.
    await sandbox.kubectl('wds', 'delete', 'bindingpolicy', `web.${namespace}`)
    for (const cluster of ['wds', ...WECS])
      await sandbox.kubectl(cluster, 'delete', 'namespace', namespace, '--ignore-not-found')
  }
)

nightly(
  'custom resources outlast the releases that brought their kind, until they are asked to go',
  async namespace => {
    const chart: Inputs = { chart: 'widgets' }
    await install('one', namespace, chart)
    await install('two', namespace, chart)
    const madeByHand = (name: string): KubeObject => ({
      apiVersion: 'test.ks-helm-deploy.dev/v1',
      kind: 'Widget',
      metadata: { name, namespace }
    })
    await sandbox.apply('wec1', [madeByHand('mine')])
    const staying = async () => [
      ...(await uidsIn('crd', CRD)),
      (await objectIn(sandbox, 'wec1', CRD, 'mine', namespace))?.metadata.uid,
      ...(await uidsIn(CRD, 'two', namespace))
    ]
    const held = await staying()
    expect(held).not.toContain(undefined)

    await remove('one', namespace)
    expect(await staying()).toEqual(held)
    // The other release needs it.
    await install('one', namespace, chart)
    const refused = await remove('one', namespace, { 'delete-crds': 'true' })
    expect(refused.report?.warnings.join('\n')).toContain(
      `CustomResourceDefinition ${CRD} stays: BindingPolicy`
    )
    expect(await staying()).toEqual(held)

    const dry = await remove('two', namespace, { 'delete-crds': 'true', 'dry-run': 'true' })
    expect(dry.report?.removal).toMatchObject({
      crds: [`CustomResourceDefinition ${CRD}`],
      customResources: [`wec1: Widget ${namespace}/mine`]
    })
    expect(await staying()).toEqual(held)
    const step = await remove('two', namespace, { 'delete-crds': 'true', 'delete-namespace': 'true' })
    expect(step.outputs['verdict']).toBe('removed')
    expect(step.report?.warnings.join('\n')).toContain(`wec1: Widget ${namespace}/mine`)
  }
)

nightly(
  'a chart with the kind among its templates stops, for Helm would take all custom resources along',
  async namespace => {
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      // In a group of its own, since discovery changes with it.
      metadata: { name: 'gadgets.kinds.ks-helm-deploy.dev' },
      spec: {
        group: 'kinds.ks-helm-deploy.dev',
        scope: 'Namespaced',
        names: { plural: 'gadgets', singular: 'gadget', kind: 'Gadget' },
        versions: [
          { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }
        ]
      }
    }
    await install('kinds', namespace, { chart: 'objects', values: JSON.stringify({ objects: [crd] }) })
    const uids = await uidsIn('crd', crd.metadata.name)
    const refused = await remove('kinds', namespace, {}, deployRed)
    expect(errorOf(refused).code).toBe('CRDS_IN_CHART')
    expect(await uidsIn('crd', crd.metadata.name)).toEqual(uids)
    const step = await remove('kinds', namespace, { 'delete-crds': 'true', 'delete-namespace': 'true' })
    expect(step.outputs['verdict']).toBe('removed')
  }
)

test('nothing else was touched: neighbours, hand-made objects, other releases', async () => {
  await untilAsBefore()
})

nightlyTest('a cluster that is offline is named, and lets go when it is back', async () => {
  const namespace = freshName('removal')
  await install('web', namespace)
  await sandbox.control('stop', 'wec2-agent')
  const red = await remove(
    'web',
    namespace,
    { ...throughIts(sandbox), 'delete-namespace': 'true', timeout: '20s' },
    deployRed
  )
  expect(errorOf(red)).toMatchObject({ code: 'TIMEOUT' })
  expect(errorOf(red).message).toContain('wec2')
  expect(JSON.parse(red.outputs['clusters'] ?? '')).toMatchObject([
    { cluster: 'wec1', state: 'gone' },
    { cluster: 'wec2', state: 'left' }
  ])
  await expect(objectIn(sandbox, 'wec2', 'deployment', 'web', namespace)).resolves.toBeDefined()

  await sandbox.control('start', 'wec2-agent')
  const next = await remove('web', namespace, { ...throughIts(sandbox), 'delete-namespace': 'true' })
  expect(next.outputs['verdict']).toBe('removed')
  await untilAsBefore()
})
