/**
 * Which objects a BindingPolicy selects, by the rules of KubeStellar v0.30.0 (pkg/binding/selectors.go, testObject).
 * __tests__/e2e/matching.test.ts compares them with its binding controller. `isDeliverable` covers kinds that it
 * ignores.
 */
import { isEmptySelector, selects, type Labels } from '../kubernetes/labelSelector.ts'
import type { ResourceType } from '../kubernetes/objects.ts'
import { CLAUSE_FIELDS, type ClauseField, type DownsyncClause } from './clauses.ts'

/** An object in the WDS. */
export interface Candidate {
  readonly type: ResourceType
  readonly namespace: string | undefined
  readonly name: string
  readonly labels: Labels
}

/**
 * Labels of a Namespace in the WDS, undefined if it does not exist. KubeStellar reads them when it checks an object,
 * and does not check again when only they change.
 */
export type NamespaceLabels = (namespace: string) => Labels | undefined

type Test = (clause: DownsyncClause, object: Candidate, namespaceLabels: NamespaceLabels) => boolean

const ACCEPTS: Readonly<Record<ClauseField, Test>> = {
  // No wildcard here: "*" is a group that no object has.
  apiGroup: ({ apiGroup }, { type }) => apiGroup === undefined || apiGroup === type.group,
  resources: ({ resources }, { type }) => accepts(resources, type.resource),
  // KubeStellar treats the namespace of a cluster-scoped object as the empty text, which a list may contain.
  namespaces: ({ namespaces }, { namespace }) => accepts(namespaces, namespace ?? ''),
  objectNames: ({ objectNames }, { name }) => accepts(objectNames, name),
  objectSelectors: ({ objectSelectors = [] }, { labels }) =>
    objectSelectors.length === 0 || objectSelectors.some(selector => selects(selector, labels)),
  namespaceSelectors: ({ namespaceSelectors = [] }, { namespace }, namespaceLabels) => {
    // `{}` also accepts cluster-scoped objects, and those whose Namespace is missing.
    if (namespaceSelectors.length === 0 || namespaceSelectors.some(isEmptySelector)) return true
    const labels = namespace === undefined ? undefined : namespaceLabels(namespace)
    return labels !== undefined && namespaceSelectors.some(selector => selects(selector, labels))
  }
}

/** Indexes of the clauses that select the object, ascending. The delivery options of all of them apply. */
export function selectingClauses(
  object: Candidate,
  clauses: readonly DownsyncClause[],
  namespaceLabels: NamespaceLabels
): readonly number[] {
  return clauses.flatMap((clause, index) =>
    CLAUSE_FIELDS.every(field => ACCEPTS[field](clause, object, namespaceLabels)) ? [index] : []
  )
}

/** The fields of a clause that do not accept the object; empty when the clause selects it. */
export function refusingFields(
  object: Candidate,
  clause: DownsyncClause,
  namespaceLabels: NamespaceLabels
): readonly ClauseField[] {
  return CLAUSE_FIELDS.filter(field => !ACCEPTS[field](clause, object, namespaceLabels))
}

function accepts(entries: readonly string[] | undefined, text: string): boolean {
  return entries === undefined || entries.length === 0 || entries.includes('*') || entries.includes(text)
}
