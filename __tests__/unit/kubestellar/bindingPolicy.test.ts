import {
  bindingPolicies,
  crdPolicyName,
  probePolicy,
  withClausesOf,
  type PolicyRequest,
  type SelectedObject
} from '../../../src/kubestellar/bindingPolicy.ts'
import type { ResourceType } from '../../../src/kubernetes/objects.ts'
import type { Candidate } from '../../../src/kubestellar/matching.ts'

const type = (group: string, resource: string, kind: string, namespaced = true): ResourceType => ({
  group,
  version: 'v1',
  resource,
  kind,
  namespaced
})
const DEPLOYMENT = type('apps', 'deployments', 'Deployment')
const CONFIG_MAP = type('', 'configmaps', 'ConfigMap')
const JOB = type('batch', 'jobs', 'Job')
const CLUSTER_ROLE = type('rbac.authorization.k8s.io', 'clusterroles', 'ClusterRole', false)
const CRD = type('apiextensions.k8s.io', 'customresourcedefinitions', 'CustomResourceDefinition', false)
const ENDPOINTS = type('', 'endpoints', 'Endpoints')
const LABELS = { 'app.kubernetes.io/instance': 'web' }

const object = (type: ResourceType, name: string, more: Partial<SelectedObject> = {}): SelectedObject => ({
  type,
  namespace: type.namespaced ? 'shop' : undefined,
  name,
  labels: {},
  managed: true,
  ...more
})

const request = (objects: readonly SelectedObject[]): PolicyRequest => ({
  name: 'shop.web',
  release: 'web',
  namespace: 'shop',
  marks: { labels: {}, annotations: {} },
  clusterSelectors: [{ matchLabels: { 'location-group': 'edge' } }],
  objects,
  by: 'auto',
  objectSelectors: [],
  createOnly: new Set(['PersistentVolumeClaim', 'Job.batch']),
  releaseSecret: undefined,
  awaited: [],
  isNarrowed: false
})

/** The clauses that need no objects: for the Namespace, and for what has the labels of the release. */
const ALWAYS = [
  { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true },
  {
    namespaces: ['shop'],
    objectSelectors: [
      { matchLabels: { 'app.kubernetes.io/instance': 'web', 'app.kubernetes.io/managed-by': 'Helm' } }
    ]
  }
]

const downsync = (objects: readonly SelectedObject[]): unknown => {
  const policies = bindingPolicies(request(objects))
  return (policies.at(-1)?.['spec'] as { downsync: unknown }).downsync
}

describe('clauses', () => {
  test('the Namespace always, by name, never taken over; what has the labels, in this namespace only', () => {
    expect(downsync([])).toEqual(ALWAYS)
    expect(downsync([object(DEPLOYMENT, 'web', { labels: LABELS })])).toEqual(ALWAYS)
  })

  test.each([
    ['has no label', object(DEPLOYMENT, 'web')],
    [
      'has another value',
      object(DEPLOYMENT, 'web', { labels: { 'app.kubernetes.io/instance': 'web-shop' } })
    ],
    [
      'is a hook, which Helm does not mark as managed',
      object(DEPLOYMENT, 'web', { labels: LABELS, managed: false })
    ]
  ])('by name what %s', (_why, missed) => {
    expect(downsync([missed])).toEqual([
      ...ALWAYS,
      { apiGroup: 'apps', resources: ['deployments'], namespaces: ['shop'], objectNames: ['web'] }
    ])
  })

  test('by name in its own namespace what lies in another one', () => {
    expect(downsync([object(CONFIG_MAP, 'a', { namespace: 'kube-system', labels: LABELS })])).toEqual([
      ...ALWAYS,
      { apiGroup: '', resources: ['configmaps'], namespaces: ['kube-system'], objectNames: ['a'] }
    ])
  })

  test('cluster-scoped objects by name and without a namespace, which would exclude them', () => {
    expect(downsync([object(CLUSTER_ROLE, 'reader', { labels: LABELS })])).toEqual([
      ...ALWAYS,
      { apiGroup: 'rbac.authorization.k8s.io', resources: ['clusterroles'], objectNames: ['reader'] }
    ])
  })

  test('never by `*`, which a ClusterRole may be called: to KubeStellar that is every ClusterRole of the WDS', () => {
    const all = object(CLUSTER_ROLE, '*', { labels: LABELS })
    expect(downsync([all])).toEqual(ALWAYS)
    expect(downsync([all, object(CLUSTER_ROLE, 'reader')])).toEqual([
      ...ALWAYS,
      { apiGroup: 'rbac.authorization.k8s.io', resources: ['clusterroles'], objectNames: ['reader'] }
    ])
  })

  test('Jobs are created and left alone, however they are selected', () => {
    expect(downsync([object(JOB, 'seed', { labels: LABELS })])).toEqual([
      ...ALWAYS,
      {
        apiGroup: 'batch',
        resources: ['jobs'],
        namespaces: ['shop'],
        objectNames: ['seed'],
        createOnly: true
      }
    ])
  })

  test('kinds that KubeStellar never delivers are not asked for', () => {
    expect(downsync([object(ENDPOINTS, 'db')])).toEqual(ALWAYS)
  })

  test('do not depend on the order in which the chart renders', () => {
    const objects = [object(CONFIG_MAP, 'b'), object(DEPLOYMENT, 'x'), object(CONFIG_MAP, 'a')]
    expect(JSON.stringify(downsync([...objects].reverse()))).toBe(JSON.stringify(downsync(objects)))
  })
})

describe('a chart with hook Jobs', () => {
  const MATCH = ALWAYS[1]
  const BOTH = { ...LABELS, 'app.kubernetes.io/managed-by': 'Helm' }
  const hook = (labels: SelectedObject['labels'], namespace = 'shop'): Candidate => ({
    type: JOB,
    namespace,
    name: 'migrate',
    labels
  })
  const CHART = [
    object(DEPLOYMENT, 'web', { labels: LABELS }),
    object(CONFIG_MAP, 'a', { namespace: 'other', labels: LABELS }),
    object(CLUSTER_ROLE, 'reader', { labels: LABELS })
  ]
  const clausesOf = (more: Partial<PolicyRequest>): readonly unknown[] => {
    const policies = bindingPolicies({ ...request(CHART), ...more })
    return (policies.at(-1)?.['spec'] as { downsync: readonly unknown[] }).downsync
  }
  const NARROW = { resources: ['deployments', 'persistentvolumeclaims'], ...MATCH }

  test.each<[what: string, clause: object | undefined, more: Partial<PolicyRequest>]>([
    ['hooks that carry the labels', NARROW, { awaited: [hook(BOTH)] }],
    ['hooks of a former revision', NARROW, { isNarrowed: true }],
    ['hooks without the labels', MATCH, { awaited: [hook(LABELS)] }],
    ['hooks in another namespace', MATCH, { awaited: [hook(BOTH, 'other')] }],
    [
      'copies, which the user’s labels select',
      {
        resources: NARROW.resources,
        namespaces: ['shop'],
        objectSelectors: [{ matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }]
      },
      {
        awaited: [hook({ 'app.kubernetes.io/managed-by': 'ks-helm-deploy' })],
        by: 'labels',
        objectSelectors: [{ matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }]
      }
    ]
  ])('%s', (_what, clause, more) => {
    expect(clausesOf(more)[1]).toEqual(clause)
  })

  const POD = type('', 'pods', 'Pod')
  const OTHER_JOB = type('batch.volcano.sh', 'jobs', 'Job')
  const WITH_JOBS = [POD, JOB, OTHER_JOB].map(kind => object(kind, 'seed', { labels: LABELS }))

  test('names Jobs and Pods that are no hooks, those of other groups as well', () => {
    expect(clausesOf({ objects: WITH_JOBS, awaited: [hook(BOTH)] }).slice(1)).toEqual([
      // Never an empty list, which means all kinds.
      { resources: ['persistentvolumeclaims'], ...MATCH },
      { apiGroup: '', resources: ['pods'], namespaces: ['shop'], objectNames: ['seed'] },
      { apiGroup: 'batch.volcano.sh', resources: ['jobs'], namespaces: ['shop'], objectNames: ['seed'] },
      {
        apiGroup: 'batch',
        resources: ['jobs'],
        namespaces: ['shop'],
        objectNames: ['seed'],
        createOnly: true
      }
    ])
    expect(clausesOf({ objects: WITH_JOBS }).slice(1)).toHaveLength(2)
  })

  test('with `by: labels` they need the labels as well', () => {
    const [, , first] = clausesOf({ objects: WITH_JOBS, awaited: [hook(BOTH)], by: 'labels' })
    expect(first).toEqual({
      apiGroup: '',
      resources: ['pods'],
      namespaces: ['shop'],
      objectNames: ['seed'],
      objectSelectors: MATCH?.objectSelectors
    })
  })
})

test('CRDs have a policy of their own, so that removing a release need not remove them', () => {
  const policies = bindingPolicies(request([object(CRD, 'widgets.example.com'), object(CONFIG_MAP, 'a')]))
  expect(policies.map(({ metadata }) => metadata.name)).toEqual(['shop.web-crds', 'shop.web'])
  expect(policies[0]?.['spec']).toMatchObject({
    downsync: [
      {
        apiGroup: 'apiextensions.k8s.io',
        resources: ['customresourcedefinitions'],
        objectNames: ['widgets.example.com']
      }
    ]
  })
})

test('derived names stay within 63 characters and apart', () => {
  const long = 'a'.repeat(62)
  expect(crdPolicyName('shop.web')).toBe('shop.web-crds')
  expect(crdPolicyName(long)).toHaveLength(63)
  expect(crdPolicyName(long)).not.toBe(crdPolicyName(`${long}b`))
})

test('a probe asks for the same clusters and selects nothing', () => {
  const probe = probePolicy(request([]))
  expect(probe['spec']).toEqual({
    clusterSelectors: [{ matchLabels: { 'location-group': 'edge' } }],
    downsync: []
  })
})

test('while Helm works, what the revision before selected stays selected', () => {
  const [before] = bindingPolicies(request([object(CONFIG_MAP, 'old')]))
  const [wanted] = bindingPolicies(request([object(CONFIG_MAP, 'new')]))
  if (before === undefined || wanted === undefined) throw new Error('no policy')
  const both = withClausesOf(wanted, before)
  expect(JSON.stringify(both)).toContain('"new"')
  expect(JSON.stringify(both)).toContain('"old"')
  expect(withClausesOf(wanted, wanted)).toBe(wanted)
})
