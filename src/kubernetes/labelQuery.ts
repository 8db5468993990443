/**
 * Label queries in the syntax of `kubectl -l`, converted to the LabelSelector of a BindingPolicy. The grammar is that
 * of apimachinery's labels.Parse, including special cases (`a=` means the empty value, `a in (x,)` means x or empty).
 */
import { labelKeyProblem, labelValueProblem } from './names.ts'

export interface LabelSelectorRequirement {
  readonly key: string
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  /** Sorted; absent for operators without values. */
  readonly values?: readonly string[]
}

/** Kubernetes' LabelSelector: all of its requirements must be met. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>
  readonly matchExpressions?: readonly LabelSelectorRequirement[]
}

interface Token {
  readonly text: string
  readonly kind: 'word' | 'symbol' | 'end'
  /** Position of the first character, counted from 1. */
  readonly at: number
}

type Requirement =
  | { readonly kind: 'equality'; readonly key: string; readonly value: string }
  | { readonly kind: 'expression'; readonly expression: LabelSelectorRequirement }

/**
 * The result is sorted, so equal queries give equal policies: each change of a policy makes KubeStellar write every
 * ManifestWork again.
 * @throws Error with the position and the reason
 */
export function parseLabelQuery(text: string): LabelSelector {
  const requirements = new Parser(text).requirements()
  if (requirements.length === 0)
    throw new Error('an empty query would meet every cluster; a query names at least one label')
  return selectorOf(requirements)
}

class Parser {
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  requirements(): Requirement[] {
    const found: Requirement[] = []
    if (this.#peek().kind === 'end') return found
    for (;;) {
      found.push(this.#requirement())
      const token = this.#take()
      if (token.kind === 'end') return found
      if (!isSymbol(token, ',')) throw unexpected(token, '"," or the end')
    }
  }

  #requirement(): Requirement {
    const negated = isSymbol(this.#peek(), '!')
    if (negated) this.#take()
    const key = this.#key()
    if (negated) return { kind: 'expression', expression: { key, operator: 'DoesNotExist' } }
    if (this.#atEndOfRequirement()) return { kind: 'expression', expression: { key, operator: 'Exists' } }
    const operator = this.#take()
    switch (operator.kind === 'end' ? '' : operator.text) {
      case '=':
      case '==':
        return { kind: 'equality', key, value: this.#exactValue() }
      case '!=':
        return { kind: 'expression', expression: { key, operator: 'NotIn', values: [this.#exactValue()] } }
      case 'in':
        return { kind: 'expression', expression: { key, operator: 'In', values: this.#valueList() } }
      case 'notin':
        return { kind: 'expression', expression: { key, operator: 'NotIn', values: this.#valueList() } }
      case '>':
      case '<':
        throw new Error(
          `at character ${operator.at}: "${operator.text}" compares numbers, and the cluster selector of a BindingPolicy has no such operator`
        )
      default:
        throw unexpected(operator, '=, ==, !=, in or notin')
    }
  }

  #key(): string {
    const token = this.#take()
    if (token.kind !== 'word') throw unexpected(token, 'the name of a label')
    const problem = labelKeyProblem(token.text)
    if (problem !== undefined) throw new Error(`at character ${token.at}: ${problem}`)
    return token.text
  }

  #exactValue(): string {
    return this.#atEndOfRequirement() ? '' : this.#value()
  }

  #value(): string {
    const token = this.#take()
    if (token.kind !== 'word') throw unexpected(token, 'a value')
    const problem = labelValueProblem(token.text)
    if (problem !== undefined) throw new Error(`at character ${token.at}: ${problem}`)
    return token.text
  }

  /** `(a, b)`. An empty item is the empty value. */
  #valueList(): string[] {
    const open = this.#take()
    if (!isSymbol(open, '(')) throw unexpected(open, '"("')
    const values = new Set<string>()
    for (;;) {
      const next = this.#peek()
      values.add(isSymbol(next, ',') || isSymbol(next, ')') ? '' : this.#value())
      const separator = this.#take()
      if (isSymbol(separator, ')')) return [...values].sort()
      if (!isSymbol(separator, ',')) throw unexpected(separator, '"," or ")"')
    }
  }

  #atEndOfRequirement(): boolean {
    const token = this.#peek()
    return token.kind === 'end' || isSymbol(token, ',')
  }

  #peek(): Token {
    const token = this.#tokens[this.#next]
    if (token === undefined) throw new Error('read past the end of the query')
    return token
  }

  #take(): Token {
    const token = this.#peek()
    this.#next++
    return token
  }
}

function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(/!=|==|[=!(),<>]|[^ \t\r\n=!(),<>]+/g)].map((match): Token => ({
    text: match[0],
    kind: /^[=!(),<>]/.test(match[0]) ? 'symbol' : 'word',
    at: match.index + 1
  }))
  return [...tokens, { text: '', kind: 'end', at: text.length + 1 }]
}

function isSymbol(token: Token, symbol: string): boolean {
  return token.kind === 'symbol' && token.text === symbol
}

function unexpected(token: Token, expected: string): Error {
  const found = token.kind === 'end' ? 'the query ends' : `found ${JSON.stringify(token.text)}`
  return new Error(`at character ${token.at}: ${found} where ${expected} is expected`)
}

function selectorOf(requirements: readonly Requirement[]): LabelSelector {
  const equalities = new Map<string, Set<string>>()
  const expressions = new Map<string, LabelSelectorRequirement>()
  const addExpression = (expression: LabelSelectorRequirement): void => {
    const { key, operator, values = [] } = expression
    expressions.set(JSON.stringify([key, operator, ...values]), expression)
  }
  for (const requirement of requirements) {
    if (requirement.kind === 'expression') addExpression(requirement.expression)
    else
      equalities.set(requirement.key, (equalities.get(requirement.key) ?? new Set()).add(requirement.value))
  }

  const labels: [string, string][] = []
  for (const [key, values] of equalities) {
    const [only, ...others] = values
    if (only !== undefined && others.length === 0) labels.push([key, only])
    // `a=b,a=c` matches nothing. matchLabels would keep only the last one, and match clusters that were not requested.
    else for (const value of values) addExpression({ key, operator: 'In', values: [value] })
  }
  labels.sort(([a], [b]) => compare(a, b))
  const sorted = [...expressions].sort(([a], [b]) => compare(a, b)).map(([, expression]) => expression)
  return {
    ...(labels.length === 0 ? {} : { matchLabels: Object.fromEntries(labels) }),
    ...(sorted.length === 0 ? {} : { matchExpressions: sorted })
  }
}

/** By code unit: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
