/** Random objects and policies for matchingTests.ts: small pools, so that they meet each other often. */
import type { Labels, Requirement, Selector } from '../../src/kubernetes/labelSelector.ts'
import type { KubeObject, ResourceType } from '../../src/kubernetes/objects.ts'
import type { SelectedObject } from '../../src/kubestellar/bindingPolicy.ts'
import type { DownsyncClause } from '../../src/kubestellar/clauses.ts'
import type { Random } from '../../testkit/random.ts'

/** Whatever the test makes carries it. */
export const MARK = { 'ks-helm-deploy/test': 'matching' }
export const MARK_QUERY = 'ks-helm-deploy/test=matching'

export interface Case {
  /** As it is created. */
  readonly live: KubeObject
  /** As the gate knows it before. */
  readonly selected: SelectedObject
}

export interface Cases {
  readonly crds: readonly Case[]
  /** After the CRDs, in this order. */
  readonly others: readonly Case[]
  /** One more object, by which to see that the others have been looked at. */
  readonly marker: Case
  readonly namespaceLabels: ReadonlyMap<string, Labels>
  readonly policies: readonly KubeObject[]
}

const GROUP = 'matching.example.com'
const NAMESPACES = ['matching-one', 'matching-two', 'matching-three']
const NAMES = ['one', 'two', 'three']
const CLUSTER_NAMES = NAMES.map(name => `matching-${name}`)

const type = (apiVersion: string, resource: string, kind: string, namespaced = true): ResourceType => {
  const [version, group = ''] = apiVersion.split('/').reverse()
  return { group, version: version ?? '', resource, kind, namespaced }
}
const NAMESPACE = type('v1', 'namespaces', 'Namespace', false)
const CRD = type('apiextensions.k8s.io/v1', 'customresourcedefinitions', 'CustomResourceDefinition', false)
const SHELF = type(`${GROUP}/v1`, 'shelves', 'Shelf', false)
const CUSTOM = [
  SHELF,
  type(`${GROUP}/v1`, 'widgets', 'Widget'),
  // Of core, KubeStellar never delivers what is called so.
  type(`${GROUP}/v1`, 'events', 'Happening')
]
const KINDS: readonly (readonly [ResourceType, object])[] = [
  [type('v1', 'configmaps', 'ConfigMap'), {}],
  [type('v1', 'secrets', 'Secret'), {}],
  [type('v1', 'serviceaccounts', 'ServiceAccount'), {}],
  [type('apps/v1', 'deployments', 'Deployment'), deploymentSpec()],
  [type('rbac.authorization.k8s.io/v1', 'roles', 'Role'), { rules: [] }],
  [type('rbac.authorization.k8s.io/v1', 'clusterroles', 'ClusterRole', false), { rules: [] }],
  [type('scheduling.k8s.io/v1', 'priorityclasses', 'PriorityClass', false), { value: 1 }],
  ...CUSTOM.map(custom => [custom, {}] as const),
  // Never delivered.
  [type('v1', 'endpoints', 'Endpoints'), {}],
  [type('coordination.k8s.io/v1', 'leases', 'Lease'), {}],
  [type('discovery.k8s.io/v1', 'endpointslices', 'EndpointSlice'), { addressType: 'IPv4', endpoints: [] }]
]

export function randomCases(random: Random, policies: number): Cases {
  const namespaces = NAMESPACES.map(name => makeCase(random, NAMESPACE, undefined, name, {}))
  const rest = KINDS.flatMap(([kind, body]) =>
    kind.namespaced
      ? NAMESPACES.flatMap(namespace =>
          random.subset(NAMES, 0.4).map(name => makeCase(random, kind, namespace, name, body))
        )
      : random.subset(CLUSTER_NAMES, 0.7).map(name => makeCase(random, kind, undefined, name, body))
  )
  return {
    crds: CUSTOM.map(custom => crdOf(random, custom)),
    others: [...namespaces, ...rest],
    marker: makeCase(random, SHELF, undefined, 'marker', {}),
    namespaceLabels: new Map(namespaces.map(({ live }) => [live.metadata.name, live.metadata.labels ?? {}])),
    policies: Array.from({ length: policies }, (_, index) =>
      // Now and then none at all.
      matchingPolicy(
        String(index),
        Array.from({ length: random.integer(0, 3) }, () => randomClause(random))
      )
    )
  }
}

/** Of no cluster, so that nothing is delivered; what it selects stands in its Binding all the same. */
export function matchingPolicy(name: string, downsync: readonly DownsyncClause[]): KubeObject {
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name: `matching-${name}`, labels: MARK },
    spec: { clusterSelectors: [{ matchLabels: MARK }], downsync }
  }
}

function makeCase(
  random: Random,
  kind: ResourceType,
  namespace: string | undefined,
  name: string,
  body: object
): Case {
  const labels = { ...randomLabels(random), ...MARK }
  // What Helm adds when it applies, the gate has to know beforehand.
  const managed = random.chance(0.5)
  return {
    selected: { type: kind, namespace, name, labels, managed },
    live: {
      apiVersion: kind.group === '' ? kind.version : `${kind.group}/${kind.version}`,
      kind: kind.kind,
      metadata: {
        name,
        ...(namespace === undefined ? {} : { namespace }),
        labels: { ...labels, ...(managed ? { 'app.kubernetes.io/managed-by': 'Helm' } : {}) }
      },
      ...body
    }
  }
}

function crdOf(random: Random, { group, version, resource, kind, namespaced }: ResourceType): Case {
  const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }
  return makeCase(random, CRD, undefined, `${resource}.${group}`, {
    spec: {
      group,
      scope: namespaced ? 'Namespaced' : 'Cluster',
      names: { plural: resource, singular: kind.toLowerCase(), kind },
      // One: of a custom resource that is served in two versions, KubeStellar makes a Binding that no server takes.
      versions: [{ name: version, served: true, storage: true, schema }]
    }
  })
}

function deploymentSpec(): object {
  const app = { matching: 'yes' }
  return {
    spec: {
      replicas: 0,
      selector: { matchLabels: app },
      template: { metadata: { labels: app }, spec: { containers: [{ name: 'a', image: 'example.com/a' }] } }
    }
  }
}

const KEYS = ['app', 'team', 'example.com/tier']
const VALUES = ['a', 'b', '']

function randomLabels(random: Random): Labels {
  return Object.fromEntries(random.subset(KEYS, 0.5).map(key => [key, random.pick(VALUES)]))
}

/** A field is often absent, sometimes empty, and holds wildcards now and then. */
function randomClause(random: Random): DownsyncClause {
  const resources = [...KINDS.map(([kind]) => kind.resource), 'namespaces', 'customresourcedefinitions']
  const groups = ['', '', 'apps', 'rbac.authorization.k8s.io', GROUP, GROUP, '*', 'nowhere']
  const field = <K extends string, V>(name: K, value: () => V, often = 0.4): Partial<Record<K, V>> =>
    random.chance(often) ? ({ [name]: value() } as Record<K, V>) : {}
  const list = <T>(items: readonly T[], most: number): readonly T[] =>
    random.chance(0.1) ? [] : random.picks(items, random.integer(1, most))
  const selectors = (): readonly Selector[] =>
    random.chance(0.1) ? [] : Array.from({ length: random.integer(1, 2) }, () => randomSelector(random))
  const clause: DownsyncClause = {
    ...field('apiGroup', () => random.pick(groups)),
    ...field('resources', () => list([...resources, '*', '', 'ConfigMap', 'pods/log'], 8)),
    ...field('namespaces', () => list([...NAMESPACES, ...NAMESPACES, 'nowhere', 'matching-*', '', '*'], 3)),
    ...field('objectNames', () => list([...NAMES, ...CLUSTER_NAMES, 'on*', '', '*'], 5)),
    ...field('objectSelectors', selectors),
    // Less often: each time that it is asked, the controller reads the Namespace from the server.
    ...field('namespaceSelectors', selectors, 0.25)
  }
  // KubeStellar cannot handle a policy with a clause that says nothing.
  const saysNothing = Object.values(clause).every(value => Array.isArray(value) && value.length === 0)
  if (saysNothing) return confined({ namespaces: ['*'] })
  return isNarrow(clause) || random.chance(0.1) ? clause : confined(clause)
}

/** Whether it can hardly select what is not the test's own. */
function isNarrow({ namespaces = [], objectNames = [] }: DownsyncClause): boolean {
  return [namespaces, objectNames].some(list => list.length > 0 && !list.includes('*') && !list.includes(''))
}

/** Few clauses may select the hundreds of objects that a WDS is born with: large Bindings keep everybody busy. */
function confined(clause: DownsyncClause): DownsyncClause {
  const selectors = clause.objectSelectors ?? []
  const own = (selector: Selector): Selector => ({
    ...selector,
    matchLabels: { ...selector.matchLabels, ...MARK }
  })
  return { ...clause, objectSelectors: (selectors.length === 0 ? [{}] : selectors).map(own) }
}

function randomSelector(random: Random): Selector {
  const labels = random.chance(0.4) ? { matchLabels: randomLabels(random) } : {}
  const expressions = Array.from({ length: random.integer(0, 2) }, () => randomRequirement(random))
  const more: readonly Selector[] = [
    {},
    { matchLabels: { 'app.kubernetes.io/managed-by': 'Helm' } },
    { matchLabels: { 'kubernetes.io/metadata.name': random.pick(NAMESPACES) } }
  ]
  return random.chance(0.25) ? random.pick(more) : { ...labels, matchExpressions: expressions }
}

/** One in ten is invalid, in one of the ways that API servers let pass. */
function randomRequirement(random: Random): Requirement {
  const key = random.pick(KEYS)
  const values = random.picks(VALUES, random.integer(1, 2))
  if (random.chance(0.1)) {
    return random.pick<Requirement>([
      { key, operator: 'in', values },
      { key, operator: 'Gt', values: ['1'] },
      { key, operator: 'NotIn', values: [] },
      { key, operator: 'In' },
      { key, operator: 'DoesNotExist', values },
      { key: 'not valid', operator: 'DoesNotExist' },
      { key, operator: 'NotIn', values: ['not valid'] }
    ])
  }
  return random.pick<Requirement>([
    { key, operator: 'In', values },
    { key, operator: 'NotIn', values },
    { key, operator: 'Exists' },
    { key, operator: 'DoesNotExist' }
  ])
}
