/**
 * Expressions of the Common Expression Language, in Kubernetes' version for admission policies. A separate module in
 * `dist/`, loaded only by runs that use it.
 *
 * The objects come from clusters, so their size must not determine the time of an expression: `matches` uses RE2, as
 * the language requires, and the cost of macros is limited as in Kubernetes.
 */
import { Environment } from '@marcbachmann/cel-js'
import { RE2JS } from 're2js'
import { isObject } from '../../lib/json.ts'
import type { KubeObject } from '../objects.ts'

/**
 * @returns whether the object meets the expression; @throws Error when it cannot be evaluated, e.g. `No such key:
 * phase`
 */
export type Expression = (object: KubeObject) => boolean

export type Compile = (text: string) => Expression

/** Top-level fields of an object that expressions may name. */
const FIELDS = ['status', 'spec', 'metadata'] as const

const MOST_CHARACTERS = 4096
/** Limits for the tree of an expression: number of nodes, and nesting. */
const LIMITS = { maxAstNodes: 1000, maxDepth: 50, maxListElements: 100, maxMapEntries: 100 }
/** Steps of one evaluation: nodes of the expression times the passes of its macros over the largest list. */
const MOST_STEPS = 2_000_000
/** Limit for the characters that all calls of `matches` in one evaluation search, with a minimum cost for each call. */
const MOST_MATCHED = { characters: 1_000_000, perCall: 1000 }

/** Macros and functions that evaluate an argument for each item, or each time that another result is used. */
const LOOPS: ReadonlySet<unknown> = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind'])
/** The library's own `matches` uses JavaScript's engine and cannot be replaced, so calls are renamed to this one. */
const LINEAR = 'matchesLinear'

/** Characters left for the calls of `matches` in the present evaluation. */
let left = 0
/** Compiled patterns: most are the same for all objects. */
const patterns = new Map<string, RE2JS>()
const MOST_PATTERNS = 100

const environment = FIELDS.reduce(
  (environment, field) => environment.registerVariable(field, 'dyn'),
  new Environment({ limits: LIMITS })
).registerFunction(`string.${LINEAR}(string): bool`, (text: string, pattern: string) => {
  left -= text.length + MOST_MATCHED.perCall
  if (left < 0) throw new Error('its calls of `matches` take too long for the size of the object')
  return patternOf(pattern).test(text)
})

/** @throws Error with the reason when the text is not a boolean expression, or is too large */
export const compile: Compile = text => {
  if (text.length > MOST_CHARACTERS)
    throw new Error(`it has ${text.length} characters, more than ${MOST_CHARACTERS}`)
  const evaluate = parsed(text)
  const shape = shapeOf(evaluate.ast)
  const { valid, error, type } = evaluate.check()
  if (!valid) throw new Error(firstLineOf(error))
  if (type !== 'bool' && type !== 'dyn') throw new Error(`it is of type ${String(type)}, not a yes or no`)
  return object => {
    const values = Object.fromEntries(FIELDS.map(field => [field, object[field] ?? {}]))
    if (stepsFor(shape, values) > MOST_STEPS)
      throw new Error('its macros take too long for the lists of the object')
    left = MOST_MATCHED.characters
    try {
      return evaluate(values) === true
    } catch (error) {
      throw new Error(firstLineOf(error), { cause: error })
    }
  }
}

function parsed(text: string): ReturnType<Environment['parse']> {
  try {
    return environment.parse(text)
  } catch (error) {
    throw new Error(firstLineOf(error), { cause: error })
  }
}

function patternOf(text: string): RE2JS {
  const known = patterns.get(text)
  if (known !== undefined) return known
  const pattern = RE2JS.compile(text)
  if (patterns.size >= MOST_PATTERNS) patterns.clear()
  patterns.set(text, pattern)
  return pattern
}

/** The factors of an expression's cost. */
interface Shape {
  readonly nodes: number
  /** Depth of nested loops. */
  readonly loops: number
  /** It creates lists of texts with `split`. */
  readonly splits: boolean
  /** Additions: each may extend a list by another list. */
  readonly sums: number
  /** Items of the longest literal list. */
  readonly longest: number
}

const NOTHING: Shape = { nodes: 0, loops: 0, splits: false, sums: 0, longest: 0 }

/**
 * Also renames calls of `matches`, and compiles literal patterns.
 * @throws Error for an invalid pattern
 */
function shapeOf(node: unknown): Shape {
  if (Array.isArray(node)) return joined(node.map(shapeOf))
  if (!isObject(node) || typeof node['op'] !== 'string') return NOTHING
  const args = node['args']
  const call = node['op'] === 'rcall' && Array.isArray(args) ? (args as unknown[]) : []
  if (call[0] === 'matches') {
    call[0] = LINEAR
    checkPattern(call[2])
  }
  const inner = shapeOf(args)
  return {
    nodes: inner.nodes + 1,
    loops: inner.loops + (LOOPS.has(call[0]) ? 1 : 0),
    splits: inner.splits || call[0] === 'split',
    sums: inner.sums + (node['op'] === '+' ? 1 : 0),
    longest: Math.max(inner.longest, node['op'] === 'list' && Array.isArray(args) ? args.length : 0)
  }
}

function joined(shapes: readonly Shape[]): Shape {
  return {
    nodes: shapes.reduce((sum, { nodes }) => sum + nodes, 0),
    loops: shapes.reduce((most, { loops }) => Math.max(most, loops), 0),
    splits: shapes.some(({ splits }) => splits),
    sums: shapes.reduce((sum, { sums }) => sum + sums, 0),
    longest: shapes.reduce((most, { longest }) => Math.max(most, longest), 0)
  }
}

/** @param args of the call; other patterns than literals are compiled during evaluation */
function checkPattern(args: unknown): void {
  const [pattern] = Array.isArray(args) ? (args as readonly unknown[]) : []
  if (isObject(pattern) && pattern['op'] === 'value' && typeof pattern['args'] === 'string')
    patternOf(pattern['args'])
}

/** The maximum for any values. */
function stepsFor({ nodes, loops, splits, sums, longest }: Shape, values: unknown): number {
  return loops === 0 ? nodes : nodes * (Math.max(largestIn(values, splits), longest) * (sums + 1)) ** loops
}

/** Items of the longest list or mapping; with `texts`, also characters of the longest text. */
function largestIn(value: unknown, texts: boolean): number {
  if (typeof value === 'string') return texts ? value.length : 0
  if (typeof value !== 'object' || value === null) return 0
  const inner: readonly unknown[] = Object.values(value)
  return inner.reduce((most: number, item) => Math.max(most, largestIn(item, texts)), inner.length)
}

/** The other lines show the position. */
function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n', 1)[0] ?? '').replaceAll(LINEAR, 'matches')
}
