/** What the clusters are to have of a release that is in the WDS. */
import { describeObject } from '../../../src/kubernetes/objects.ts'
import { unmanaged } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Rendered, RenderedObject } from '../../../src/plan/render.ts'
import { readExpected } from '../../../src/release/delivered.ts'
import type { AnyInputs } from '../../../testkit/anyInputs.ts'
import { object } from '../../../testkit/fakeRun.ts'
import { CONFIG_MAPS, JOBS, ObjectStore } from '../../../testkit/objectStore.ts'

const CONFIG: RenderedObject = {
  ...unmanaged(CONFIG_MAPS, 'config'),
  namespace: 'shop',
  managed: true,
  hookEvents: [],
  manifest: object('v1', 'ConfigMap', 'config')
}
const HOOK: RenderedObject = {
  ...unmanaged(JOBS, 'migrate'),
  namespace: 'shop',
  hookEvents: ['pre-upgrade'],
  manifest: object('batch/v1', 'Job', 'migrate')
}

async function expectedWith(more: Partial<AnyInputs>): Promise<readonly string[]> {
  const inputs = { release: 'web', namespace: 'shop', selection: { propagateRelease: false }, ...more }
  const there = { rendered: { objects: [CONFIG, HOOK] } as unknown as Rendered, revision: 3, policies: [] }
  const { expected } = await readExpected(inputs as AnyInputs, there, new Map(), new ObjectStore([]).client)
  return expected.map(describeObject)
}

test('of a release that is there, its hooks too', async () => {
  expect(await expectedWith({})).toEqual(['Namespace shop', 'ConfigMap shop/config', 'Job shop/migrate'])
})

test('of one to which a deploy without hooks goes back, none of them: Helm has run none', async () => {
  expect(await expectedWith({ hooks: 'skip' })).toEqual(['Namespace shop', 'ConfigMap shop/config'])
})
