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

test.each<[given: object, told: string]>([
  [{ path: 'web/templates/seed.yaml' }, 'the hook of web/templates/seed.yaml holds a Job without a name'],
  [{ name: 'seed' }, 'the hook seed holds a Job without a name'],
  [{}, 'the hook holds a Job without a name']
])('a hook without a name is refused with its template: %j', async (given, told) => {
  const manifest = '{apiVersion: batch/v1, kind: Job, metadata: {generateName: seed-}}'
  const release = releaseOf({ hooks: [{ kind: 'Job', events: ['pre-install'], manifest, ...given }] })
  await expect(objectsOf(release, [], 'shop', new ObjectStore([]).client)).rejects.toThrow(told)
})
