/**
 * The verdict on every object before anything is changed: does a policy select it, or would it silently be lost? Pure:
 * judges only its arguments.
 */
import {
  selectorProblem,
  unmetRequirements,
  type Labels,
  type Selector
} from '../kubernetes/labelSelector.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { isDeliverable } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { ANY_NAME, byName, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { CLAUSE_FIELDS, clausesOf, type ClauseField, type DownsyncClause } from '../kubestellar/clauses.ts'
import {
  refusingFields,
  selectingClauses,
  type Candidate,
  type NamespaceLabels
} from '../kubestellar/matching.ts'

export type GateVerdict = Goes | Missed | Never

export interface ClauseRef {
  /** Name of the BindingPolicy. */
  readonly policy: string
  /** Index in its `spec.downsync`. */
  readonly clause: number
}

export interface Goes {
  readonly outcome: 'goes'
  readonly object: SelectedObject
  /** Every clause that selects it, in the order of policies and clauses: `createOnly` of one applies to all. */
  readonly by: readonly [ClauseRef, ...ClauseRef[]]
}

/** No clause selects it. */
export interface Missed {
  readonly outcome: 'missed'
  readonly object: SelectedObject
  /** The clause that is closest to selecting it, and its fields that refuse; absent when there is no clause. */
  readonly nearest?: ClauseRef & { readonly refusedBy: readonly ClauseField[] }
  /** One sentence without the object's name. */
  readonly why: string
  /** One line. */
  readonly remedy: string
}

/** An object of a kind that KubeStellar never delivers, whatever the policies contain. */
export interface Never {
  readonly outcome: 'never'
  readonly object: SelectedObject
  /** One sentence without the object's name. */
  readonly why: string
}

/**
 * @param policies BindingPolicies as they will be while the objects are applied
 * @param namespaceLabels labels that a Namespace will have by then; undefined for one that will not exist
 * @returns one verdict for each object, in the order of the objects
 * @throws Error when a policy is malformed, see `clausesOf`
 */
export function gate(
  objects: readonly SelectedObject[],
  policies: readonly KubeObject[],
  namespaceLabels: NamespaceLabels
): readonly GateVerdict[] {
  const judged = policies.map(policy => ({ name: policy.metadata.name, clauses: clausesOf(policy) }))
  const labelsOf = withNames(namespaceLabels)
  return objects.map(object => verdictOf(object, judged, labelsOf))
}

/** As API servers have them. */
export function withNames(namespaceLabels: NamespaceLabels): NamespaceLabels {
  return namespace => {
    const labels = namespaceLabels(namespace)
    return labels === undefined ? undefined : withNameLabel(labels, namespace)
  }
}

interface JudgedPolicy {
  readonly name: string
  readonly clauses: readonly DownsyncClause[]
}

function verdictOf(
  object: SelectedObject,
  policies: readonly JudgedPolicy[],
  namespaceLabels: NamespaceLabels
): GateVerdict {
  if (!isDeliverable(object.type)) {
    return { outcome: 'never', object, why: `KubeStellar never delivers the kind ${object.type.kind}` }
  }
  const candidate = { ...object, labels: labelsInWds(object) }
  const [first, ...others] = policies.flatMap(({ name, clauses }) =>
    selectingClauses(candidate, clauses, namespaceLabels).map((clause): ClauseRef => ({
      policy: name,
      clause
    }))
  )
  return first === undefined
    ? missed(object, candidate, policies, namespaceLabels)
    : { outcome: 'goes', object, by: [first, ...others] }
}

/**
 * The labels of the object once it is applied. The API server also gives a Job without labels those of its Pods. Helm's
 * label prevents that for all but hooks.
 */
export function labelsInWds({ type, name, labels, managed }: SelectedObject): Labels {
  const applied = managed ? { ...labels, 'app.kubernetes.io/managed-by': 'Helm' } : labels
  const isNamespace = type.group === NAMESPACES.group && type.resource === NAMESPACES.resource
  return isNamespace ? withNameLabel(applied, name) : applied
}

/** API servers give each Namespace this label, and refuse changes of it. */
function withNameLabel(labels: Labels, namespace: string): Labels {
  return { ...labels, 'kubernetes.io/metadata.name': namespace }
}

interface Refusal extends ClauseRef {
  readonly spec: DownsyncClause
  readonly refusedBy: readonly ClauseField[]
}

function missed(
  object: SelectedObject,
  candidate: Candidate,
  policies: readonly JudgedPolicy[],
  namespaceLabels: NamespaceLabels
): Missed {
  const refusals = policies.flatMap(({ name, clauses }) =>
    clauses.map((spec, clause): Refusal => ({
      policy: name,
      clause,
      spec,
      refusedBy: refusingFields(candidate, spec, namespaceLabels)
    }))
  )
  const clauseByName = byName([object]).map(clause => JSON.stringify(clause))
  const remedy =
    object.name === ANY_NAME
      ? 'Give it another name in the chart: in a policy, `*` is every name, and would deliver all objects of the kind.'
      : `Add to spec.downsync of a policy: ${clauseByName.join(', ')}.`
  const nearest = refusals.reduce<Refusal | undefined>(nearer, undefined)
  if (nearest === undefined) {
    return { outcome: 'missed', object, why: 'no policy has a clause that selects anything', remedy }
  }
  const { policy, clause, spec, refusedBy } = nearest
  const reasons = refusedBy.map(field => reasonOf(field, spec, candidate, namespaceLabels))
  const labels = labelsToMeet(nearest, candidate)
  return {
    outcome: 'missed',
    object,
    nearest: { policy, clause, refusedBy },
    why: `nearest is spec.downsync[${clause}] of BindingPolicy ${policy}, but ${reasons.join(', and ')}`,
    remedy: labels === undefined ? remedy : `${remedy} Or change its labels so that they meet ${labels}.`
  }
}

/** Of two clauses, the one with fewer refusals; then the one that refuses by a finer field; then the first. */
function nearer(best: Refusal | undefined, next: Refusal): Refusal {
  if (best === undefined) return next
  const fewer = best.refusedBy.length - next.refusedBy.length
  if (fewer !== 0) return fewer > 0 ? next : best
  return coarsest(next) > coarsest(best) ? next : best
}

function coarsest({ refusedBy }: Refusal): number {
  return CLAUSE_FIELDS.findIndex(field => refusedBy.includes(field))
}

function reasonOf(
  field: ClauseField,
  clause: DownsyncClause,
  { type, namespace, name, labels }: Candidate,
  namespaceLabels: NamespaceLabels
): string {
  switch (field) {
    case 'apiGroup':
      return `apiGroup is "${clause.apiGroup ?? ''}" and its group is "${type.group}"`
    case 'resources':
      return `resources does not list ${type.resource}`
    case 'namespaces':
      return namespace === undefined
        ? 'namespaces rules out cluster-scoped objects'
        : `namespaces does not list ${namespace}`
    case 'objectNames':
      return `objectNames does not list ${name}`
    case 'objectSelectors':
      return `objectSelectors does not meet its labels${lacking(clause.objectSelectors, labels)}`
    case 'namespaceSelectors': {
      if (namespace === undefined) return 'namespaceSelectors rules out cluster-scoped objects'
      const found = namespaceLabels(namespace)
      return found === undefined
        ? `namespaceSelectors needs Namespace ${namespace}, which does not exist`
        : `namespaceSelectors does not meet the labels of Namespace ${namespace}${lacking(clause.namespaceSelectors, found)}`
    }
  }
}

/** ` (not met: app=web)`; empty when there are several selectors, since no single one is required. */
function lacking(selectors: readonly Selector[] = [], labels: Labels): string {
  const problem = selectors.map(selectorProblem).find(found => found !== undefined)
  if (problem !== undefined) return ` (a selector is invalid: ${problem})`
  const [only, ...others] = selectors
  if (only === undefined || others.length > 0) return ''
  return ` (not met: ${unmetRequirements(only, labels).join(', ')})`
}

/** The labels that the object needs for the clause to select it, if only labels are missing. */
function labelsToMeet({ spec, refusedBy }: Refusal, { labels }: Candidate): string | undefined {
  const [only, ...others] = spec.objectSelectors ?? []
  if (refusedBy.some(field => field !== 'objectSelectors')) return undefined
  if (only === undefined || others.length > 0 || selectorProblem(only) !== undefined) return undefined
  return unmetRequirements(only, labels).join(', ')
}
