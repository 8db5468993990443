/** Reports of removals and clean-ups. */
import { describeRef } from '../../src/kubernetes/objects.ts'
import type { Report } from '../../src/report/report.ts'
import { clusterNames, phases, RUN, SHOP } from './shop.ts'

export const REMOVAL: Report = {
  ...RUN,
  command: 'uninstall',
  verdict: 'failed',
  revision: 8,
  releaseStatus: 'uninstalled',
  removal: {
    objects: SHOP.filter(({ kind }) => kind !== 'Namespace').map(describeRef),
    kept: ['PersistentVolumeClaim shop/uploads'],
    crds: [],
    customResources: [],
    namespace: 'goes',
    whyNamespaceStays: ''
  },
  departures: clusterNames(6).map((cluster, index) =>
    index === 4
      ? {
          cluster,
          state: 'left',
          reason:
            'Namespace shop is there, with PersistentVolumeClaim shop/uploads held by kubernetes.io/pvc-protection',
          remedy: 'Find the Pod that uses the claim and remove it; the namespace goes then.'
        }
      : { cluster, state: 'gone', reason: '' }
  ),
  phases: phases([
    ['Tools', 1.9],
    ['WDS', 0.8],
    ['Plan', 1.4],
    ['Helm', 2.2],
    ['Binding', 3.1],
    ['Policies', 0.6],
    ['Clusters', 120]
  ]),
  seconds: 130.3,
  error: {
    code: 'NOT_GONE',
    message: '1 of 6 clusters still has something of web in shop: edge-lisbon-01',
    remedy: 'Find the Pod that uses the claim and remove it; the namespace goes then.',
    causes: [],
    faults: []
  }
}

export const SWEEP: Report = {
  ...RUN,
  command: 'cleanup',
  release: '',
  namespace: '',
  chart: { name: '', version: '', appVersion: '', source: '', digest: '' },
  verdict: 'cleaned',
  cleanup: [
    {
      release: 'web-pr-41',
      namespace: 'web-pr-41',
      outcome: 'removed',
      why: 'its pull request 41 is closed'
    },
    { release: 'web-pr-44', namespace: 'web-pr-44', outcome: 'removed', why: 'it expired 3 days ago' },
    {
      release: 'web-pr-52',
      namespace: 'web-pr-52',
      outcome: 'withdrawn',
      why: 'its pull request 52 is closed; whether the clusters followed could not be observed'
    },
    { release: 'web-pr-57', namespace: 'web-pr-57', outcome: 'kept', why: 'its pull request 57 is open' },
    { release: 'web', namespace: 'shop', outcome: 'kept', why: 'it has no time to live' }
  ],
  phases: phases([
    ['Tools', 1.9],
    ['Releases', 2.3],
    ['Removals', 41.7]
  ]),
  seconds: 46.1
}
