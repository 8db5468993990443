/** What a run undoes, in which order, and what it leaves because others use it. */
import type { Applied } from '../../../src/release/apply.ts'
import type { Helm } from '../../../src/helm/client.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { CRDS, JOBS } from '../../../src/kubernetes/kinds.ts'
import { unmanaged, type SelectedObject } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { absentBefore, undo } from '../../../src/commands/undo.ts'
import { HOOKS } from '../../../testkit/anyInputs.ts'
import { clusterObject, crd, fakeRun, object, policy } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const SHOP = clusterObject('v1', 'Namespace', 'shop')
const MAIN = policy('web.shop', 'shop/web', [])
const CRD_CLAUSE = { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
const DEFINITIONS = policy('web.shop-crds', 'shop/web', [CRD_CLAUSE])
const CRD = crd()
const JOB = object('batch/v1', 'Job', 'migrate')
const WIDGET = object('example.com/v1', 'Widget', 'mine', { namespace: 'other' })

const SELECTED_JOB: SelectedObject = { ...unmanaged(JOBS, 'migrate'), namespace: 'shop' }
const SELECTED_CRD = unmanaged(CRDS, 'widgets.example.com')

const applied = (more: Partial<Applied> = {}): Applied => ({
  policies: [DEFINITIONS, MAIN],
  createdNamespace: SHOP,
  createdPolicies: [DEFINITIONS, MAIN],
  ...more
})

const HELM = 'release web undone'

test.each<
  [string, readonly KubeObject[], Applied, readonly SelectedObject[], readonly string[], readonly string[]]
>([
  [
    'all that a first deploy has made',
    [SHOP, MAIN, DEFINITIONS, CRD, JOB],
    applied(),
    [SELECTED_JOB, SELECTED_CRD],
    [
      HELM,
      'Namespace shop undone',
      'BindingPolicy web.shop-crds undone',
      'BindingPolicy web.shop undone',
      'Job shop/migrate undone',
      'CustomResourceDefinition widgets.example.com undone'
    ],
    []
  ],
  [
    'without what was there before',
    [SHOP, MAIN, DEFINITIONS, JOB],
    applied({ createdNamespace: undefined, createdPolicies: [MAIN] }),
    [],
    [HELM, 'BindingPolicy web.shop undone'],
    ['web.shop-crds']
  ],
  [
    'without what is gone already',
    [SHOP],
    applied({ policies: [], createdPolicies: [] }),
    [SELECTED_JOB, SELECTED_CRD],
    [HELM, 'Namespace shop undone'],
    []
  ],
  [
    'without a definition that another policy delivers',
    [CRD, policy('mine', undefined, [CRD_CLAUSE])],
    applied({ policies: [], createdPolicies: [], createdNamespace: undefined }),
    [SELECTED_CRD],
    [HELM, 'warning: CustomResourceDefinition widgets.example.com is not undone: BindingPolicy mine uses it'],
    []
  ],
  [
    'without a definition of whose kind there is anything',
    [CRD, WIDGET],
    applied({ policies: [], createdPolicies: [], createdNamespace: undefined }),
    [SELECTED_CRD],
    [HELM, 'warning: CustomResourceDefinition widgets.example.com is not undone: Widget other/mine uses it'],
    []
  ]
])('%s', async (_what, there, made, absent, lines, policies) => {
  const fake = fakeRun({ release: 'web', namespace: 'shop' })
  const wds = new ObjectStore(there)
  const steps: string[] = []
  const helm = {
    uninstall: ({ release, namespace }: Parameters<Helm['uninstall']>[0]) => {
      steps.push(`helm uninstall ${namespace}/${release}`)
      return Promise.resolve()
    }
  } as unknown as Helm
  await undo(fake.run, { applied: made, absent }, { helm, wds: wds.client }, () => {
    steps.push(`${wds.writes.length} writes`)
    return Promise.resolve()
  })
  expect(steps).toEqual(['helm uninstall shop/web', '0 writes'])
  expect(fake.lines).toEqual(lines)
  expect(wds.writes).toHaveLength(lines.filter(line => line !== HELM && !line.startsWith('warning')).length)
  expect(fake.report()).toMatchObject({ releaseStatus: 'uninstalled', bindingPolicies: policies })
})

test('an object that somebody has made again meanwhile is not undone', async () => {
  const fake = fakeRun({ release: 'web', namespace: 'shop' })
  const wds = new ObjectStore([clusterObject('v1', 'Namespace', 'shop', { uid: 'new' })])
  const created = clusterObject('v1', 'Namespace', 'shop', { uid: 'old' })
  const helm = { uninstall: () => Promise.resolve() } as unknown as Helm
  const made = applied({ createdNamespace: created, policies: [], createdPolicies: [] })
  await expect(undo(fake.run, { applied: made, absent: [] }, { helm, wds: wds.client })).rejects.toThrow(
    'the uid is another one'
  )
})

test('of what Helm never removes, what was not there before', () => {
  const managed = { ...SELECTED_JOB, name: 'managed', managed: true }
  const old = { ...SELECTED_JOB, name: 'old' }
  const plan = {
    rendered: { objects: [managed, SELECTED_JOB, old, SELECTED_CRD] },
    before: new Map([['batch/Job/shop/old', JOB]])
  } as unknown as Plan
  expect(absentBefore(plan)).toEqual([SELECTED_JOB, SELECTED_CRD])
})

test('no hook of the removal runs: what was there before is to be back at once', async () => {
  const fake = fakeRun({ release: 'web', namespace: 'shop', hooks: { ...HOOKS, mode: 'run' } })
  const skipped: boolean[] = []
  const helm = {
    uninstall: ({ skipHooks }: Parameters<Helm['uninstall']>[0]) => {
      skipped.push(skipHooks)
      return Promise.resolve()
    }
  } as unknown as Helm
  const made = applied({ createdNamespace: undefined, policies: [], createdPolicies: [] })
  await undo(fake.run, { applied: made, absent: [] }, { helm, wds: new ObjectStore([]).client })
  expect(skipped).toEqual([true])
})
