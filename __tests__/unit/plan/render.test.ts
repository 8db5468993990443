import { releaseOf } from '../../../src/helm/release.ts'
import { describeObject } from '../../../src/kubernetes/objects.ts'
import { objectsOf } from '../../../src/plan/render.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const hook = (events: readonly string[], apiVersion: string, kind: string, name: string) => ({
  name,
  kind,
  events,
  manifest: JSON.stringify({ apiVersion, kind, metadata: { name } })
})

test('tests are kept apart, and those that cannot be read stop nothing', async () => {
  const release = releaseOf({
    hooks: [
      hook(['test', 'post-install'], 'v1', 'Pod', 'both'),
      hook(['test'], 'v1', 'Pod', 'check'),
      hook(['test-success'], 'batch/v1', 'Job', 'load'),
      hook(['test'], 'unknown.example.com/v1', 'Probe', 'unknown'),
      { ...hook(['test'], 'v1', 'Pod', 'broken'), manifest: '{' }
    ]
  })
  const { objects, testHooks } = await objectsOf(release, [], 'shop', new ObjectStore([]).client)
  expect(objects.map(describeObject)).toEqual(['Pod shop/both'])
  expect(testHooks.map(describeObject)).toEqual(['Pod shop/check', 'Job shop/load'])
  expect(testHooks.map(({ hookEvents }) => hookEvents)).toEqual([['test'], ['test-success']])
})
