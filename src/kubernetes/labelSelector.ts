/**
 * Label selectors as apimachinery evaluates them (meta/v1 LabelSelectorAsSelector, labels.Requirement). They may have
 * any content: API servers store many selectors that no controller can use.
 */
import { labelKeyProblem, labelValueProblem } from './names.ts'
import { own } from '../lib/own.ts'

export type Labels = Readonly<Record<string, string>>

export interface Requirement {
  readonly key: string
  /** `In`, `NotIn`, `Exists` or `DoesNotExist`, if it is valid. */
  readonly operator: string
  readonly values?: readonly string[]
}

/** All of its requirements must be met; an empty one selects everything. */
export interface Selector {
  readonly matchLabels?: Labels
  readonly matchExpressions?: readonly Requirement[]
}

export function isEmptySelector(selector: Selector): boolean {
  return requirementsOf(selector).length === 0
}

/** Why a selector is invalid, and so selects nothing; undefined for a valid one. */
export function selectorProblem(selector: Selector): string | undefined {
  return requirementsOf(selector)
    .map(requirementProblem)
    .find(problem => problem !== undefined)
}

export function selects(selector: Selector, labels: Labels): boolean {
  return selectorProblem(selector) === undefined && unmetRequirements(selector, labels).length === 0
}

/**
 * The requirements of a valid selector that these labels do not meet, in the syntax of `kubectl -l`: `app=web`,
 * `!canary`.
 */
export function unmetRequirements(selector: Selector, labels: Labels): readonly string[] {
  return requirementsOf(selector)
    .filter(requirement => !isMet(requirement, labels))
    .map(describeRequirement)
}

/** All requirements, in the same syntax. */
export function describeSelector(selector: Selector): string {
  return requirementsOf(selector).map(describeRequirement).join(',')
}

/** The keys of the labels that it requires. */
export function keysOf(selector: Selector): readonly string[] {
  return requirementsOf(selector).map(({ key }) => key)
}

function requirementsOf({ matchLabels = {}, matchExpressions = [] }: Selector): readonly Requirement[] {
  const equalities = Object.entries(matchLabels).map(([key, value]) => ({
    key,
    operator: 'In',
    values: [value]
  }))
  return [...equalities, ...matchExpressions]
}

function requirementProblem({ key, operator, values = [] }: Requirement): string | undefined {
  const keyProblem = labelKeyProblem(key)
  if (keyProblem !== undefined) return `label "${key}": ${keyProblem}`
  switch (operator) {
    case 'In':
    case 'NotIn':
      if (values.length === 0) return `${operator} of label "${key}" needs values`
      break
    case 'Exists':
    case 'DoesNotExist':
      if (values.length > 0) return `${operator} of label "${key}" takes no values`
      break
    default:
      return `"${operator}" is not an operator: In, NotIn, Exists and DoesNotExist are`
  }
  const valueProblem = values.map(labelValueProblem).find(problem => problem !== undefined)
  return valueProblem === undefined ? undefined : `label "${key}": ${valueProblem}`
}

function isMet({ key, operator, values = [] }: Requirement, labels: Labels): boolean {
  const value = own(labels, key)
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    case 'DoesNotExist':
      return value === undefined
    default:
      return false
  }
}

function describeRequirement({ key, operator, values = [] }: Requirement): string {
  const [only, ...others] = values
  if (operator === 'Exists') return key
  if (operator === 'DoesNotExist') return `!${key}`
  if (only !== undefined && others.length === 0) return `${key}${operator === 'In' ? '=' : '!='}${only}`
  return `${key} ${operator === 'In' ? 'in' : 'notin'} (${values.join(', ')})`
}
