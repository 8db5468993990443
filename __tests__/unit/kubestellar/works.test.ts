/** What ManifestWorks, WorkStatuses and ManagedClusters are read as; what follows from it is in verify/judgeWork. */
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { isOf, isReported, noteWork, reportIn, worksIn, type Work } from '../../../src/kubestellar/works.ts'
import { whyOffline } from '../../../src/kubestellar/managedCluster.ts'
import { clusterObject, object } from '../../../testkit/fakeRun.ts'

const GENERATION = 'transport.kubestellar.io/originOwnerReferenceBindingGeneration'
const WEB = object('apps/v1', 'Deployment', 'web')

const condition = (type: string, status: string, more: object = {}) => ({ type, status, ...more })

interface Given {
  /** Of the ManifestWork. */
  readonly generation?: number
  /** For which generation the work agent has spoken. */
  readonly observed?: number
  /** Conditions of the first object. */
  readonly conditions?: readonly object[]
  readonly ordinal?: number
}

function manifestWork(
  { generation = 2, observed = 2, conditions = [], ordinal = 0 }: Given,
  ...manifests: readonly unknown[]
): KubeObject {
  return object(
    'work.open-cluster-management.io/v1',
    'ManifestWork',
    'uid-1',
    { namespace: 'wec1', generation, annotations: { [GENERATION]: '7' } },
    {
      spec: { workload: { manifests } },
      status: {
        conditions: [condition('Applied', 'True', { observedGeneration: observed })],
        resourceStatus: { manifests: [{ resourceMeta: { ordinal }, conditions }] }
      }
    }
  )
}

describe('what the work agent made of an object', () => {
  const refused = condition('Applied', 'False', { message: 'spec.replicas: Invalid value' })
  const applied = condition('Applied', 'True', { message: 'Apply manifest complete' })

  test.each<[string, Given, Work['outcome'], string]>([
    ['it has said nothing', {}, 'waiting', ''],
    ['it spoke of the ManifestWork before', { observed: 1, conditions: [refused] }, 'waiting', ''],
    ['it spoke of another object', { ordinal: 1, conditions: [refused] }, 'waiting', ''],
    ['it does not know', { conditions: [condition('Applied', 'Unknown', { message: 'm' })] }, 'waiting', 'm'],
    ['the cluster refused it', { conditions: [refused] }, 'refused', 'spec.replicas: Invalid value'],
    [
      'the cluster refused it, and has an older one',
      { conditions: [refused, condition('Available', 'True')] },
      'refused',
      'spec.replicas: Invalid value'
    ],
    ['applied, not looked for', { conditions: [applied] }, 'unconfirmed', 'Apply manifest complete'],
    [
      'applied and there',
      { conditions: [applied, condition('Available', 'True')] },
      'applied',
      'Apply manifest complete'
    ],
    [
      'applied, and it may not look',
      { conditions: [applied, condition('Available', 'Unknown')] },
      'applied',
      'Apply manifest complete'
    ],
    [
      'applied and gone since',
      { conditions: [applied, condition('Available', 'False')] },
      'absent',
      'Apply manifest complete'
    ]
  ])('%s', (_what, given, outcome, message) => {
    expect(worksIn(manifestWork(given, WEB))).toEqual([
      {
        name: 'uid-1',
        ref: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
        manifest: WEB,
        bindingGeneration: 7,
        outcome,
        message
      }
    ])
  })

  test('of several objects, each by its own place', () => {
    const [first, second] = worksIn(
      manifestWork({ ordinal: 1, conditions: [refused] }, WEB, object('v1', 'Service', 'web'))
    )
    expect([first?.outcome, second?.outcome]).toEqual(['waiting', 'refused'])
  })

  test('a ManifestWork that nobody has annotated or worked on', () => {
    const bare = object(
      'work.open-cluster-management.io/v1',
      'ManifestWork',
      'uid-1',
      {},
      {
        spec: { workload: { manifests: [WEB, 'no object'] } }
      }
    )
    expect(worksIn(bare)).toMatchObject([{ bindingGeneration: 0, outcome: 'waiting', message: '' }])
  })
})

describe('of two ManifestWorks with the same object', () => {
  const work = (name: string, bindingGeneration: number, outcome: Work['outcome'] = 'waiting'): Work => ({
    name,
    ref: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
    manifest: WEB,
    bindingGeneration,
    outcome,
    message: ''
  })

  test.each<[string, Work, Work, Work]>([
    ['the one of the newer Binding stays', work('a', 2), work('b', 1), work('a', 2)],
    ['the one of the newer Binding comes', work('a', 1), work('b', 2), work('b', 2)],
    ['of the same Binding, the one that is read last', work('a', 1), work('b', 1), work('b', 1)],
    ['the same one replaces itself', work('a', 2), work('a', 1, 'applied'), work('a', 1, 'applied')]
  ])('%s', (_what, first, second, expected) => {
    const works = new Map<string, Work>()
    noteWork(works, first)
    noteWork(works, second)
    expect([...works.values()]).toEqual([expected])
  })
})

test.each([
  ['uid-1-wds1', true],
  ['web.shop-1', true],
  ['uid-12', false],
  ['web.shop2-1', false],
  ['other-web.shop-1', false]
])('ManifestWork %s is of Binding web.shop with uid-1: %p', (name, expected) => {
  const work = object('work.open-cluster-management.io/v1', 'ManifestWork', name)
  expect(
    isOf(work, { name: 'web.shop', uid: 'uid-1', policyUid: '', generation: 1, objects: new Set() })
  ).toBe(expected)
})

describe('a WorkStatus', () => {
  const workStatus = (spec: object, more: object = {}, owner = 'ManifestWork'): KubeObject =>
    object(
      'control.kubestellar.io/v1alpha1',
      'WorkStatus',
      'any',
      { ownerReferences: [{ apiVersion: 'v1', kind: owner, name: 'uid-1', uid: 'u' }] },
      { spec, ...more }
    )

  test.each([
    [
      'of an object in a Namespace',
      workStatus(
        { sourceRef: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' } },
        { status: { replicas: 1 } }
      ),
      {
        ref: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
        work: 'uid-1',
        status: { replicas: 1 }
      }
    ],
    [
      'of an object outside of all Namespaces, before the first status',
      workStatus({ sourceRef: { kind: 'Namespace', namespace: '', name: 'shop' } }),
      { ref: { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' }, work: 'uid-1', status: {} }
    ],
    [
      'of somebody else, and of nothing',
      workStatus({}, {}, 'AppliedManifestWork'),
      { ref: { group: '', kind: '', namespace: undefined, name: '' }, work: '', status: {} }
    ]
  ])('%s', (_what, found, expected) => {
    expect(reportIn(found)).toEqual(expected)
  })
})

test.each([
  ['', 'ConfigMap', false],
  ['', 'Secret', false],
  ['', 'ServiceAccount', false],
  ['rbac.authorization.k8s.io', 'Role', false],
  ['rbac.authorization.k8s.io', 'RoleBinding', false],
  ['rbac.authorization.k8s.io', 'ClusterRole', false],
  ['rbac.authorization.k8s.io', 'ClusterRoleBinding', false],
  ['', 'Service', true],
  ['apps', 'Deployment', true],
  ['example.com', 'Secret', true]
])('the status add-on reports %s/%s: %p', (group, kind, expected) => {
  expect(isReported({ group, kind, namespace: 'shop', name: 'web' })).toBe(expected)
})

test.each([
  [[condition('ManagedClusterConditionAvailable', 'True', { lastTransitionTime: '10:00' })], undefined],
  [
    [
      condition('ManagedClusterConditionAvailable', 'Unknown', { lastTransitionTime: '2026-01-01T10:00:00Z' })
    ],
    'the cluster is offline since 2026-01-01T10:00:00Z'
  ],
  [[condition('ManagedClusterConditionAvailable', 'False')], 'the cluster is offline'],
  [[condition('HubAcceptedManagedCluster', 'True')], 'the cluster is offline'],
  [[], 'the cluster is offline']
])('a ManagedCluster with %j', (conditions, expected) => {
  const cluster = clusterObject(
    'cluster.open-cluster-management.io/v1',
    'ManagedCluster',
    'wec1',
    {},
    {
      status: { conditions }
    }
  )
  expect(whyOffline(cluster)).toBe(expected)
})
