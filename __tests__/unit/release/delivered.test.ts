/** What the clusters are to have of a release that is in the WDS. */
import { describeObject, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { unmanaged } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Rendered, RenderedObject } from '../../../src/plan/render.ts'
import { readExpected } from '../../../src/release/delivered.ts'
import { HOOKS, type AnyInputs } from '../../../testkit/anyInputs.ts'
import { crd, object, policy } from '../../../testkit/fakeRun.ts'
import { CONFIG_MAPS, ObjectStore } from '../../../testkit/objectStore.ts'
import { JOBS } from '../../../src/kubernetes/kinds.ts'

const CONFIG: RenderedObject = {
  ...unmanaged(CONFIG_MAPS, 'config'),
  namespace: 'shop',
  managed: true,
  hookEvents: [],
  manifest: object('v1', 'ConfigMap', 'config')
}
const HOOK: RenderedObject = {
  ...unmanaged(CONFIG_MAPS, 'settings'),
  namespace: 'shop',
  hookEvents: ['pre-upgrade'],
  manifest: object('v1', 'ConfigMap', 'settings')
}
const JOB: RenderedObject = { ...HOOK, ...unmanaged(JOBS, 'migrate'), namespace: 'shop' }

const CRD = crd()
const POLICY = policy('web.shop', 'shop/web', [
  { resources: ['customresourcedefinitions'], objectNames: [CRD.metadata.name] }
])

/** @param stored in the WDS, where the definition of `crds/` is named by a policy */
async function expectedWith(
  more: Partial<AnyInputs>,
  stored: readonly KubeObject[] = []
): Promise<readonly string[]> {
  const inputs = { release: 'web', namespace: 'shop', selection: { propagateRelease: false }, ...more }
  const there = {
    rendered: { objects: [CONFIG, HOOK, JOB] } as unknown as Rendered,
    revision: 3,
    policies: [POLICY]
  }
  const { expected } = await readExpected(
    inputs as AnyInputs,
    there,
    new Map(),
    new ObjectStore(stored).client
  )
  return expected.map(describeObject)
}

test('of a release that is there, its hooks too; of a hook Job a copy has run', async () => {
  expect(await expectedWith({})).toEqual([
    'Namespace shop',
    'ConfigMap shop/config',
    'ConfigMap shop/settings'
  ])
})

test('of one to which a deploy without hooks goes back, none of them: Helm has run none', async () => {
  expect(await expectedWith({ hooks: { ...HOOKS, mode: 'skip' } })).toEqual([
    'Namespace shop',
    'ConfigMap shop/config'
  ])
})

test.each([
  ['in the WDS', [CRD], ['CustomResourceDefinition widgets.example.com']],
  [
    'being deleted',
    [{ ...CRD, metadata: { ...CRD.metadata, deletionTimestamp: '2026-11-29T12:00:00Z' } }],
    []
  ],
  ['gone', [], []]
])('a definition of crds/ that is %s', async (_, stored, definitions) => {
  const expected = await expectedWith({ hooks: { ...HOOKS, mode: 'skip' } }, stored)
  expect(expected).toEqual(['Namespace shop', 'ConfigMap shop/config', ...definitions])
})
