/** What the clusters are to have of a release that is there. */
import { CRDS } from '../../../src/kubestellar/api.ts'
import { unmanaged } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import type { Rendered } from '../../../src/plan/render.ts'
import { readExpected } from '../../../src/release/delivered.ts'
import { crd, policy } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const CRD = crd()
const DELETED = '2026-11-29T12:00:00Z'
const POLICY = policy('web.shop', 'shop/web', [
  { resources: ['customresourcedefinitions'], objectNames: [CRD.metadata.name] }
])
const RENDERED = { objects: [] as const, crds: [] as const } as unknown as Rendered
const INPUTS = {
  command: 'rollback',
  release: 'web',
  namespace: 'shop',
  hooks: 'skip',
  selection: { propagateRelease: false }
} as unknown as Inputs

test.each([
  ['in the WDS', [CRD], [unmanaged(CRDS, CRD.metadata.name)]],
  ['being deleted', [{ ...CRD, metadata: { ...CRD.metadata, deletionTimestamp: DELETED } }], []],
  ['gone', [], []]
])('a definition of crds/ that is %s', async (_, stored, definitions) => {
  const there = { rendered: RENDERED, revision: 3, policies: [POLICY] }
  const { expected } = await readExpected(INPUTS, there, new Map(), new ObjectStore(stored).client)
  expect(expected.filter(({ type }) => type.group === CRDS.group)).toEqual(definitions)
})
