/**
 * The BindingPolicies of a release. Pure: the same release always yields the same documents, entry by entry.
 * KubeStellar writes every ManifestWork again when a policy changes its Binding.
 */
import type { LabelSelector } from '../kubernetes/labelQuery.ts'
import { arrayAt, objectAt } from '../lib/json.ts'
import type { KubeObject, ResourceType } from '../kubernetes/objects.ts'
import { withSuffix } from '../lib/shortName.ts'
import { CONTROL_GROUP, isDeliverable } from './api.ts'
import { selectingClauses, type Candidate } from './matching.ts'

/** An object that the release adds to the WDS and that should reach the clusters. */
export interface SelectedObject {
  readonly type: ResourceType
  readonly namespace: string | undefined
  readonly name: string
  /** From the rendered chart. Helm adds `managed-by` only when it applies, and never to hooks and `crds/`. */
  readonly labels: Readonly<Record<string, string>>
  /** Whether Helm applies it as part of the release, not as a hook or from `crds/`. */
  readonly managed: boolean
}

/** A cluster-scoped object that Helm does not apply as part of the release. */
export function unmanaged(
  type: ResourceType,
  name: string,
  labels: SelectedObject['labels'] = {}
): SelectedObject {
  return { type, namespace: undefined, name, labels, managed: false }
}

export interface PolicyRequest {
  readonly name: string
  readonly release: string
  readonly namespace: string
  /** Marks of every policy besides the name of its release. */
  readonly marks: Marks
  /** Alternatives; a cluster that matches one of them is a destination. */
  readonly clusterSelectors: readonly LabelSelector[]
  readonly objects: readonly SelectedObject[]
  /**
   * `auto`: each object by its labels or by its name. `labels`: by labels only; objects without them are not selected.
   */
  readonly by: 'auto' | 'labels'
  /** With `labels`: alternatives; an empty list means the labels that Helm's charts have by convention. */
  readonly objectSelectors: readonly LabelSelector[]
  /** Kinds that are created in the clusters and not updated afterwards, as `KIND` or `KIND.GROUP`. */
  readonly createOnly: ReadonlySet<string>
  /** Name of the Secret in which Helm stores the newest revision, if it is delivered to the clusters. */
  readonly releaseSecret: string | undefined
  /**
   * Hook Jobs and Pods of any event, as Helm makes them, and the copies of them that run in the clusters. No clause may select
   * one by its labels.
   */
  readonly awaited: readonly Candidate[]
  /** The policy that is there selects none: hooks of former revisions may still be in the WDS. */
  readonly isNarrowed: boolean
}

/** A clause of `spec.downsync`: all fields must match; entries of a list are alternatives. */
export interface Clause {
  readonly apiGroup?: string
  readonly resources?: readonly string[]
  readonly namespaces?: readonly string[]
  readonly objectNames?: readonly string[]
  readonly objectSelectors?: readonly LabelSelector[]
  readonly createOnly?: boolean
}

export const RELEASE_ANNOTATION = 'ks-helm-deploy/release'
/** A label of all objects that this action writes for itself. */
export const MANAGED = { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' }

/** Labels and annotations. */
export interface Marks {
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

/**
 * The main policy, and one more for CustomResourceDefinitions if there are any. Deleting a policy that selects a CRD
 * deletes every custom resource of it in the clusters, so each must be deletable without the other.
 */
export function bindingPolicies(request: PolicyRequest): readonly KubeObject[] {
  const deliverable = request.objects.filter(({ type }) => isDeliverable(type))
  const crds = deliverable.filter(isCrd)
  const main = policy(
    request,
    request.name,
    mainClauses(
      request,
      deliverable.filter(object => !isCrd(object))
    )
  )
  return crds.length === 0
    ? [main]
    : [policy(request, crdPolicyName(request.name), namingClauses(request, crds))].concat(main)
}

/** At most 63 characters, since the name becomes a label value of each ManifestWork. */
export function crdPolicyName(name: string): string {
  return withSuffix(name, '-crds')
}

/** Whether it selects only CustomResourceDefinitions; an uninstall leaves such a policy. */
export function isCrdPolicy(found: KubeObject): boolean {
  const clauses = arrayAt(found, 'spec', 'downsync') as readonly Clause[]
  return clauses.every(({ resources }) => String(resources) === 'customresourcedefinitions')
}

/** Names of the CustomResourceDefinitions that policies select. */
export function crdsOf(policies: readonly KubeObject[]): readonly string[] {
  const clauses = policies.flatMap(policy => arrayAt(policy, 'spec', 'downsync') as readonly Clause[])
  return clauses
    .filter(({ resources }) => resources?.includes('customresourcedefinitions') === true)
    .flatMap(({ objectNames }) => objectNames ?? [])
}

/**
 * Finds out which clusters a selector matches. It selects no objects, so its Binding lists destinations and moves
 * nothing.
 */
export function probePolicy(
  request: Pick<PolicyRequest, 'name' | 'release' | 'namespace' | 'clusterSelectors'>
): KubeObject {
  return policy(
    { ...request, marks: { labels: {}, annotations: {} } },
    withSuffix(request.name, '-probe'),
    []
  )
}

/** The release that a policy of this action belongs to, as `NAMESPACE/RELEASE`; undefined for other policies. */
export function ownerOf(found: KubeObject): string | undefined {
  return found.metadata.annotations?.[RELEASE_ANNOTATION]
}

/** The cluster selectors of a policy, in a canonical form. */
export function selectorsOf(found: KubeObject): string {
  return canonical(arrayAt(found, 'spec', 'clusterSelectors'))
}

/** Whether both have the same clauses, whatever the server added. */
export function sameSpec(left: KubeObject, right: KubeObject): boolean {
  return canonical(left['spec']) === canonical(right['spec'])
}

/**
 * Adds to `wanted` the clauses that only `found` has: they select by name objects that an upgrade may remove from the
 * chart.
 */
export function withClausesOf(wanted: KubeObject, found: KubeObject): KubeObject {
  const known = new Set(arrayAt(wanted, 'spec', 'downsync').map(canonical))
  const clauses = arrayAt(found, 'spec', 'downsync') as readonly Clause[]
  return withClauses(
    wanted,
    clauses.filter(clause => !known.has(canonical(clause)))
  )
}

function policy(
  request: Pick<PolicyRequest, 'release' | 'namespace' | 'clusterSelectors' | 'marks'>,
  name: string,
  downsync: readonly Clause[]
): KubeObject {
  return {
    apiVersion: `${CONTROL_GROUP}/v1alpha1`,
    kind: 'BindingPolicy',
    metadata: {
      name,
      labels: { ...MANAGED, ...request.marks.labels },
      annotations: {
        [RELEASE_ANNOTATION]: `${request.namespace}/${request.release}`,
        ...request.marks.annotations
      }
    },
    spec: { clusterSelectors: request.clusterSelectors, downsync }
  }
}

/** The same with more of them. */
export function withClauses(policy: KubeObject, clauses: readonly Clause[]): KubeObject {
  if (clauses.length === 0) return policy
  const spec = objectAt(policy, 'spec')
  return { ...policy, spec: { ...spec, downsync: [...arrayAt(spec, 'downsync'), ...clauses] } }
}

function mainClauses(request: PolicyRequest, objects: readonly SelectedObject[]): readonly Clause[] {
  return [
    // By name: with a label, a second release that changes the label would deselect the Namespace and delete everything
    // in it. createOnly: an existing Namespace in a cluster is not overwritten.
    { apiGroup: '', resources: ['namespaces'], objectNames: [request.namespace], createOnly: true },
    ...(request.by === 'labels' ? labelClauses(request, objects) : fittingClauses(request, objects)),
    ...(request.releaseSecret === undefined ? [] : [secretClause(request.namespace, request.releaseSecret)])
  ]
}

function secretClause(namespace: string, name: string): Clause {
  return { apiGroup: '', resources: ['secrets'], namespaces: [namespace], objectNames: [name] }
}

/** Labels where the chart has them, names where it does not. */
function fittingClauses(request: PolicyRequest, objects: readonly SelectedObject[]): readonly Clause[] {
  const clause = labelClause(request, objects, [releaseLabels(request)])
  const named = objects.filter(
    object =>
      !carriesLabels(request, object) || isCreateOnly(request, object.type) || isLeftOut(clause, object)
  )
  // The clause also where the chart has no such object any more: one that Helm keeps has to stay selected.
  return [clause, ...byName(named, ({ type }) => isCreateOnly(request, type))]
}

/** The kind that charts tell Helm to keep: its objects stay selected also where nothing tells of them any more. */
const KEPT = 'persistentvolumeclaims'

/**
 * By labels, in the release's namespace: without it, releases of the same name elsewhere would be moved as well. Hooks carry
 * the labels of their release as often as not, and KubeStellar would deliver each Job that Helm makes. So where a chart has
 * hook Jobs or Pods with such labels, the clause lists kinds: those of the release, without Jobs and Pods.
 */
function labelClause(
  { namespace, awaited, isNarrowed }: PolicyRequest,
  objects: readonly SelectedObject[],
  objectSelectors: readonly LabelSelector[]
): Clause {
  const clause = { namespaces: [namespace], objectSelectors }
  if (!isNarrowed && !awaited.some(hook => isSelected(hook, clause))) return clause
  const inside = objects.filter(object => object.namespace === namespace)
  return { resources: kindsOf(inside.map(({ type }) => type)), ...clause }
}

/** Kinds that a clause by labels may select, of those of a release. Never none of them, which would mean all. */
export function kindsOf(types: readonly Pick<ResourceType, 'resource'>[]): readonly string[] {
  const kinds = types.filter(type => !isLikeHook(type)).map(({ resource }) => resource)
  return [...new Set([...kinds, KEPT])].sort(compare)
}

/** Whether only its kind keeps an object from being selected. */
function isLeftOut({ resources }: Clause, { type }: SelectedObject): boolean {
  return resources?.includes(type.resource) === false
}

/** By the resource alone: a clause without a group is about the resources of all groups. */
export function isLikeHook({ resource }: Pick<ResourceType, 'resource'>): boolean {
  return resource === 'jobs' || resource === 'pods'
}

/** By a clause that asks for nothing of its Namespace. */
export function isSelected(object: Candidate, clause: Clause): boolean {
  return selectingClauses(object, [clause], () => undefined).length > 0
}

/**
 * By labels alone in the release's namespace. Elsewhere, labels do not distinguish releases of the same name, so an
 * object there needs its labels and is also named.
 */
function labelClauses(request: PolicyRequest, objects: readonly SelectedObject[]): readonly Clause[] {
  const selectors = selectorsFor(request)
  const clause = labelClause(request, objects, selectors)
  const isOutside = ({ namespace }: SelectedObject): boolean => namespace !== request.namespace
  const named = objects.filter(
    object => isOutside(object) || isCreateOnly(request, object.type) || isLeftOut(clause, object)
  )
  return [clause, ...namingClauses(request, named)]
}

/** How the objects of a release are selected. */
export type Selecting = Pick<PolicyRequest, 'release' | 'by' | 'objectSelectors' | 'createOnly'>

/** For each of these objects; with `by: labels` it has to carry them as well. */
export function namingClauses(request: Selecting, objects: readonly SelectedObject[]): readonly Clause[] {
  const clauses = byName(objects, ({ type }) => isCreateOnly(request, type))
  if (request.by !== 'labels') return clauses
  const objectSelectors = selectorsFor(request)
  return clauses.map(clause => ({ ...clause, objectSelectors }))
}

function selectorsFor(request: Selecting): readonly LabelSelector[] {
  return request.objectSelectors.length === 0 ? [releaseLabels(request)] : request.objectSelectors
}

/** Helm sets the one, charts by convention the other. */
function releaseLabels({ release }: Pick<PolicyRequest, 'release'>): LabelSelector {
  return {
    matchLabels: { 'app.kubernetes.io/instance': release, 'app.kubernetes.io/managed-by': 'Helm' }
  }
}

function carriesLabels(request: PolicyRequest, object: SelectedObject): boolean {
  return (
    object.managed &&
    object.namespace === request.namespace &&
    object.labels['app.kubernetes.io/instance'] === request.release
  )
}

/** An entry of `objectNames`. Roles and ClusterRoles may have this name. */
export const ANY_NAME = '*'

/** What a clause names an object by. */
export interface Named {
  readonly type: Pick<ResourceType, 'group' | 'resource'>
  readonly namespace: string | undefined
  readonly name: string
}

/** A clause for each resource and namespace, in the order of their names. */
export function byName<T extends Named>(
  objects: readonly T[],
  onlyCreated: (object: T) => boolean = () => false
): readonly Clause[] {
  const clauses = new Map<string, { first: T; createOnly: boolean; names: Set<string> }>()
  for (const object of objects) {
    const { type, namespace, name } = object
    // To KubeStellar it is every name of the kind: nothing can be named that is called so.
    if (name === ANY_NAME) continue
    const createOnly = onlyCreated(object)
    const key = `${type.group}/${type.resource}/${namespace ?? ''}${createOnly ? '/' : ''}`
    const clause = clauses.get(key) ?? { first: object, createOnly, names: new Set<string>() }
    clause.names.add(name)
    clauses.set(key, clause)
  }
  return [...clauses.entries()]
    .sort(([left], [right]) => compare(left, right))
    .map(([, { first, createOnly, names }]) => ({
      apiGroup: first.type.group,
      resources: [first.type.resource],
      ...(first.namespace === undefined ? {} : { namespaces: [first.namespace] }),
      objectNames: [...names].sort(compare),
      ...(createOnly ? { createOnly } : {})
    }))
}

export function isCreateOnly({ createOnly }: Pick<PolicyRequest, 'createOnly'>, type: ResourceType): boolean {
  return createOnly.has(type.kind) || createOnly.has(`${type.kind}.${type.group}`)
}

function isCrd({ type }: SelectedObject): boolean {
  return type.group === 'apiextensions.k8s.io' && type.kind === 'CustomResourceDefinition'
}

/** By code unit: independent of the machine's locale. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** JSON with sorted keys: equal texts mean equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => compare(left, right)))
      : inner
  )
}

/** The part of a policy that this action writes, without the server's additions. */
export function asWritten({ apiVersion, kind, metadata, spec }: KubeObject): KubeObject {
  const { name, labels = {}, annotations = {} } = metadata
  return { apiVersion, kind, metadata: { name, labels, annotations }, spec }
}

/** Whether the controller has processed the present version of the policy. */
export function isObserved(found: KubeObject): boolean {
  return (objectAt(found, 'status')['observedGeneration'] ?? 0) === found.metadata.generation
}
