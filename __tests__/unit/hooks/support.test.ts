/** Hook objects that a hook Job may need, which are in the clusters before it. */
import { supportOf } from '../../../src/hooks/support.ts'
import { releaseOf, type HelmRelease } from '../../../src/helm/release.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { clusterObject, object } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const ACCOUNT = object('v1', 'ServiceAccount', 'migrate')
const SETTINGS = object('v1', 'ConfigMap', 'settings')
const JOB = object('batch/v1', 'Job', 'seed')

interface Hook {
  readonly object: KubeObject
  readonly events: readonly string[]
}

function releaseWith(hooks: readonly Hook[]): HelmRelease {
  return releaseOf({
    version: 2,
    manifest: JSON.stringify(object('v1', 'ConfigMap', 'of-the-release')),
    hooks: hooks.map(({ object: hook, events }) => ({
      kind: hook.kind,
      name: hook.metadata.name,
      events,
      manifest: JSON.stringify(hook)
    }))
  })
}

async function support(hooks: readonly Hook[], there: readonly KubeObject[], event = 'pre-upgrade') {
  const found = await supportOf(releaseWith(hooks), event, 'shop', new ObjectStore(there).client)
  return found.map(({ type, namespace, name }) => `${type.kind} ${namespace ?? ''}/${name}`)
}

const both = (hook: KubeObject, event = 'pre-upgrade'): Hook => ({ object: hook, events: [event] })

test('those of the same event that Helm has made by now', async () => {
  expect(await support([both(ACCOUNT), both(SETTINGS)], [ACCOUNT])).toEqual(['ServiceAccount shop/migrate'])
  expect(await support([both(ACCOUNT), both(SETTINGS)], [ACCOUNT, SETTINGS])).toEqual([
    'ServiceAccount shop/migrate',
    'ConfigMap shop/settings'
  ])
})

test('as the WDS has them, and updated when they change', async () => {
  const [found] = await supportOf(
    releaseWith([both(ACCOUNT)]),
    'pre-upgrade',
    'shop',
    new ObjectStore([object('v1', 'ServiceAccount', 'migrate', { resourceVersion: '7' })]).client
  )
  expect(found).toMatchObject({ createOnly: false, live: { metadata: { resourceVersion: '7' } } })
})

test('also those of a test', async () => {
  expect(await support([both(SETTINGS, 'test')], [SETTINGS], 'test')).toEqual(['ConfigMap shop/settings'])
})

test.each<[string, readonly Hook[], readonly KubeObject[]]>([
  ['of another event', [both(SETTINGS, 'post-upgrade')], [SETTINGS]],
  ['that are hook Jobs themselves', [both(JOB)], [JOB]],
  ['of the release', [], [object('v1', 'ConfigMap', 'of-the-release')]],
  [
    'that are being deleted',
    [both(SETTINGS)],
    [object('v1', 'ConfigMap', 'settings', { deletionTimestamp: '2026-01-01T00:00:00Z' })]
  ],
  ['that KubeStellar never delivers', [both(object('v1', 'Event', 'told'))], [object('v1', 'Event', 'told')]]
])('none %s', async (_what, hooks, there) => {
  expect(await support(hooks, there)).toEqual([])
})

test('one without a Namespace', async () => {
  const volume = clusterObject('v1', 'PersistentVolume', 'data')
  expect(await support([both(volume)], [volume])).toEqual(['PersistentVolume /data'])
})
