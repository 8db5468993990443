/** The clauses of a BindingPolicy's `spec.downsync`, also of a foreign policy. */
import { at, isObject } from '../lib/json.ts'
import type { Labels, Requirement, Selector } from '../kubernetes/labelSelector.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

/**
 * The selection of a clause. All fields must accept an object. An absent field or an empty list accepts everything; one
 * entry of a list must accept.
 */
export interface DownsyncClause {
  /** The empty text is the core group, which differs from an absent field. */
  readonly apiGroup?: string
  /** Plural names, such as `deployments`. */
  readonly resources?: readonly string[]
  readonly namespaces?: readonly string[]
  readonly objectNames?: readonly string[]
  readonly objectSelectors?: readonly Selector[]
  /** Selectors for the labels of the object's Namespace. */
  readonly namespaceSelectors?: readonly Selector[]
}

/** In the order in which KubeStellar evaluates them, from coarse to fine. */
export const CLAUSE_FIELDS = [
  'apiGroup',
  'resources',
  'namespaces',
  'objectNames',
  'objectSelectors',
  'namespaceSelectors'
] as const

export type ClauseField = (typeof CLAUSE_FIELDS)[number]

/** Fields that define how a selected object is delivered, not which objects are selected. */
const MODULATION: readonly string[] = [
  'createOnly',
  'statusCollectors',
  'wantSingletonReportedState',
  'wantMultiWECReportedState'
]

/**
 * As strict as server-side apply: a mistyped or unknown field would count as absent, which accepts everything. A clause
 * without any selection is refused too. KubeStellar stores a clause that has only empty lists, but drops these lists
 * when it writes its finalizer. The API server refuses that write, and KubeStellar never acts on the policy.
 * @throws Error with place and reason: `spec.downsync[0].namespaces is not a list`
 */
export function clausesOf(policy: KubeObject): readonly DownsyncClause[] {
  return list(at(policy, 'spec', 'downsync'), 'spec.downsync', clause)
}

function clause(value: unknown, path: string): DownsyncClause {
  const fields = object(value, path, [...CLAUSE_FIELDS, ...MODULATION])
  if (CLAUSE_FIELDS.every(field => fields[field] === undefined || isEmptyList(fields[field]))) {
    throw new Error(`${path} has none of ${CLAUSE_FIELDS.join(', ')} (an empty list selects nothing)`)
  }
  return {
    ...(fields['apiGroup'] === undefined ? {} : { apiGroup: text(fields['apiGroup'], `${path}.apiGroup`) }),
    resources: list(fields['resources'], `${path}.resources`, text),
    namespaces: list(fields['namespaces'], `${path}.namespaces`, text),
    objectNames: list(fields['objectNames'], `${path}.objectNames`, text),
    objectSelectors: list(fields['objectSelectors'], `${path}.objectSelectors`, selector),
    namespaceSelectors: list(fields['namespaceSelectors'], `${path}.namespaceSelectors`, selector)
  }
}

function selector(value: unknown, path: string): Selector {
  const { matchLabels, matchExpressions } = object(value, path, ['matchLabels', 'matchExpressions'])
  return {
    matchLabels: matchLabels === undefined ? {} : labels(matchLabels, `${path}.matchLabels`),
    matchExpressions: list(matchExpressions, `${path}.matchExpressions`, requirement)
  }
}

function labels(value: unknown, path: string): Labels {
  const entries = Object.entries(object(value, path))
  return Object.fromEntries(entries.map(([key, inner]) => [key, text(inner, `${path}["${key}"]`)]))
}

function requirement(value: unknown, path: string): Requirement {
  const { key, operator, values } = object(value, path, ['key', 'operator', 'values'])
  return {
    key: text(key, `${path}.key`),
    operator: text(operator, `${path}.operator`),
    values: list(values, `${path}.values`, text)
  }
}

function list<T>(value: unknown, path: string, entry: (value: unknown, path: string) => T): readonly T[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Error(`${path} is not a list`)
  return value.map((inner: unknown, index) => entry(inner, `${path}[${index}]`))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** @param known the only allowed fields; absent for a map */
function object(value: unknown, path: string, known?: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new Error(`${path} is not a map`)
  const unknown = Object.keys(value).find(key => known?.includes(key) === false)
  if (unknown !== undefined) throw new Error(`${path}.${unknown} is not a field of KubeStellar's API`)
  return value
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Error(`${path} is not a text`)
  return value
}
