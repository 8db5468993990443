/** What is in the clusters for a moment only: one that is offline is not waited for once all others are done. */
import { MANAGED_CLUSTERS } from '../../../src/kubestellar/api.ts'
import { NAMESPACES } from '../../../src/kubernetes/kinds.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { observePassing } from '../../../src/proof/observeClusters.ts'
import { UNCOLLECTED } from '../../../src/proof/source.ts'
import { fakeIts, fakeRun, fakeWecs, object } from '../../../testkit/fakeRun.ts'
import { HOOK_INPUTS } from '../../../testkit/hookClusters.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const NAMESPACE = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }
const OFFLINE: KubeObject = {
  apiVersion: `${MANAGED_CLUSTERS.group}/${MANAGED_CLUSTERS.version}`,
  kind: MANAGED_CLUSTERS.kind,
  metadata: { name: 'wec2' },
  status: { conditions: [{ type: 'ManagedClusterConditionAvailable', status: 'Unknown' }] }
}

test('ends when the rest is offline', async () => {
  const { run } = fakeRun(HOOK_INPUTS, 8000)
  const wec1 = new ObjectStore([NAMESPACE], 'wec1')
  const its = new ObjectStore([OFFLINE], 'the ITS')
  const ref = { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' }
  const live = object('v1', 'Namespace', 'shop')
  const found = await observePassing(
    run,
    {
      clusters: ['wec1', 'wec2'],
      objects: [{ ref, type: NAMESPACES, live, before: undefined, change: 'none', createOnly: true }],
      policies: [],
      bindings: []
    },
    {
      wds: new ObjectStore().client,
      wecs: fakeWecs({ wec1: wec1.client }),
      its: fakeIts(its.client),
      collector: UNCOLLECTED
    },
    { level: 'delivered', signal: new AbortController().signal, onStand: () => undefined }
  )
  expect(run.clock.signal.aborted).toBe(false)
  expect(found).toMatchObject([
    { cluster: 'wec1', objects: [{ state: 'delivered' }] },
    { cluster: 'wec2', isOffline: true, objects: [{ state: 'missing' }] }
  ])
})
