/**
 * Which objects a BindingPolicy selects: the rules of KubeStellar v0.30.0 (pkg/binding/selectors.go, testObject),
 * compared with its binding controller by __tests__/e2e/matching.test.ts. Kinds that it never looks at are
 * `isDeliverable`'s.
 */
import { isEmptySelector, selects, type Labels } from '../kubernetes/labelSelector.ts'
import type { ResourceType } from '../kubernetes/objects.ts'
import { CLAUSE_FIELDS, type ClauseField, type DownsyncClause } from './clauses.ts'

/** An object as it stands in the WDS. */
export interface Candidate {
  readonly type: ResourceType
  readonly namespace: string | undefined
  readonly name: string
  readonly labels: Labels
}

/**
 * Labels of a Namespace in the WDS, undefined when there is none. KubeStellar reads them when it looks at an object,
 * and does not look again when only they change.
 */
export type NamespaceLabels = (namespace: string) => Labels | undefined

type Test = (clause: DownsyncClause, object: Candidate, namespaceLabels: NamespaceLabels) => boolean

const ACCEPTS: Readonly<Record<ClauseField, Test>> = {
  // No wildcard here: "*" is a group that no object has.
  apiGroup: ({ apiGroup }, { type }) => apiGroup === undefined || apiGroup === type.group,
  resources: ({ resources }, { type }) => accepts(resources, type.resource),
  // To KubeStellar the namespace of a cluster-scoped object is the empty text, which a list may hold.
  namespaces: ({ namespaces }, { namespace }) => accepts(namespaces, namespace ?? ''),
  objectNames: ({ objectNames }, { name }) => accepts(objectNames, name),
  objectSelectors: ({ objectSelectors = [] }, { labels }) =>
    objectSelectors.length === 0 || objectSelectors.some(selector => selects(selector, labels)),
  namespaceSelectors: ({ namespaceSelectors = [] }, { namespace }, namespaceLabels) => {
    // `{}` accepts cluster-scoped objects and those whose Namespace is missing, too.
    if (namespaceSelectors.length === 0 || namespaceSelectors.some(isEmptySelector)) return true
    const labels = namespace === undefined ? undefined : namespaceLabels(namespace)
    return labels !== undefined && namespaceSelectors.some(selector => selects(selector, labels))
  }
}

/** Indexes of the clauses that select the object, ascending. Delivery options of all of them apply. */
export function selectingClauses(
  object: Candidate,
  clauses: readonly DownsyncClause[],
  namespaceLabels: NamespaceLabels
): readonly number[] {
  return clauses.flatMap((clause, index) =>
    CLAUSE_FIELDS.every(field => ACCEPTS[field](clause, object, namespaceLabels)) ? [index] : []
  )
}

/** The fields of a clause that do not accept the object; none when it selects it. */
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
