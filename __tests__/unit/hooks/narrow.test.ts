/** Policies of older versions, which select hooks by labels, before Helm runs hooks. */
import { narrowedBy, narrowPolicy } from '../../../src/hooks/narrow.ts'
import { ApiError } from '../../../src/kubernetes/api/client.ts'
import { JOBS } from '../../../src/kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../../../src/kubestellar/api.ts'
import type { Clause } from '../../../src/kubestellar/bindingPolicy.ts'
import type { RenderedObject } from '../../../src/plan/render.ts'
import { binding, fakeRun, object, policy } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS } from '../../../testkit/hookClusters.ts'
import { CONFIG_MAPS, ObjectStore } from '../../../testkit/objectStore.ts'

const LABELS = { 'app.kubernetes.io/instance': 'web' }
const BROAD: Clause = { namespaces: ['shop'], objectSelectors: [{ matchLabels: LABELS }] }
const HOOK: RenderedObject = {
  type: JOBS,
  namespace: 'shop',
  name: 'migrate',
  labels: LABELS,
  managed: false,
  manifest: object('batch/v1', 'Job', 'migrate', { labels: LABELS }),
  hookEvents: ['pre-upgrade']
}
const SETTINGS = { ...HOOK, type: CONFIG_MAPS, name: 'settings' }
const PATH = apiPath(BINDING_POLICIES, undefined, 'web.shop')
const OLD = policy('web.shop', 'shop/web', [BROAD])

const downsyncOf = (found: KubeObject | undefined): readonly Clause[] =>
  (found?.['spec'] as { downsync: readonly Clause[] }).downsync

async function narrow(there: readonly KubeObject[], hooks: readonly RenderedObject[] = [HOOK]) {
  const wds = new ObjectStore(there)
  const fake = fakeRun(HOOK_INPUTS)
  await narrowPolicy(fake.run, hooks, wds.client)
  return { wds, lines: fake.lines, found: await wds.client.get(PATH) }
}

test('a policy that would select a hook selects it no longer, and what its Binding lists stays selected', async () => {
  const listed = binding('web.shop', ['wec1'], ['/configmaps/shop/settings', 'batch/jobs/shop/seed'])
  const { found, lines, wds } = await narrow([OLD, listed])
  expect(downsyncOf(found)).toEqual([
    { ...BROAD, resources: ['configmaps', 'persistentvolumeclaims'] },
    { apiGroup: 'batch', resources: ['jobs'], namespaces: ['shop'], objectNames: ['seed'] }
  ])
  expect(lines).toEqual(['BindingPolicy web.shop narrowed: it selects no hooks'])
  expect(wds.writes.map(({ verb, path }) => `${verb} ${path}`)).toEqual([`apply ${PATH}`])
  // Without what only the server writes.
  expect(Object.keys(wds.writes[0]?.object ?? {})).toEqual(['apiVersion', 'kind', 'metadata', 'spec'])
})

test.each<[string, readonly KubeObject[], readonly RenderedObject[]]>([
  ['there is none', [], [HOOK]],
  ['it is the user’s own', [policy('web.shop', undefined, [BROAD])], [HOOK]],
  ['there is no hook', [OLD], []],
  ['no hook is a Job or Pod', [OLD], [SETTINGS]],
  [
    'it names what it selects',
    [policy('web.shop', 'shop/web', [{ resources: ['configmaps'], objectNames: ['a'] }])],
    [HOOK]
  ]
])('nothing is written where %s', async (_what, there, hooks) => {
  const { wds, lines } = await narrow(there, hooks)
  expect(wds.writes).toEqual([])
  expect(lines).toEqual([])
})

test('objects that have to stay selected are named beside those of the Binding', async () => {
  const wds = new ObjectStore([OLD])
  const staying = { ...HOOK, name: 'import' }
  expect(downsyncOf(await narrowedBy(OLD, [HOOK], [staying], wds.client))).toContainEqual({
    apiGroup: 'batch',
    resources: ['jobs'],
    namespaces: ['shop'],
    objectNames: ['import']
  })
})

test('a Binding that cannot be read: nothing is deselected by mistake', async () => {
  const refusal = new ApiError(403, 'Forbidden', 'bindings is forbidden')
  const wds = new ObjectStore([OLD]).refuse(apiPath(BINDINGS, undefined, 'web.shop'), refusal)
  await expect(narrowPolicy(fakeRun(HOOK_INPUTS).run, [HOOK], wds.client)).rejects.toBe(refusal)
  expect(wds.writes).toEqual([])
})
