/** Foreign JSON, with faults that quote nothing of it: the parser's own messages contain the text. */

import { boundedJson, jsonIn, TooDeepError } from './json.ts'

/**
 * The message is a phrase with the place: `line 3, column 5: a value is missing`. It never contains any of the text.
 */
export class JsonError extends Error {
  override readonly name = 'JsonError'
}

/** @throws JsonError */
export function parseJson(text: string): unknown {
  try {
    return boundedJson(text)
  } catch (error) {
    throw new JsonError(error instanceof TooDeepError ? error.message : describe(text, firstFault(text)))
  }
}

/** A value and all text after it, including blanks; undefined if the text does not begin with a value. */
export function leadingJson(text: string): { readonly value: unknown; readonly rest: string } | undefined {
  const { at, reason } = firstFault(text)
  const isWhole = reason === REASONS.end || text.slice(at).trim() === ''
  const json = text.slice(0, at).trimEnd()
  const value = isWhole ? jsonIn(json) : undefined
  return value === undefined ? undefined : { value, rest: text.slice(json.length) }
}

interface JsonFault {
  /** Offset in characters. */
  readonly at: number
  readonly reason: string
}

/** A sign, or a value that is not a text. */
const TOKEN = /([{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const BLANKS = /[\t\n\r ]*/y

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end'

const REASONS: Readonly<Record<Expected, string>> = {
  value: 'a value is missing',
  'value or ]': 'a value or "]" is missing',
  key: 'a key in quotes is missing',
  'key or }': 'a key in quotes or "}" is missing',
  colon: 'a colon is missing',
  comma: 'a comma or closing bracket is missing',
  end: 'something follows the end'
}

/** Scans a text that `JSON.parse` has refused, token by token. */
function firstFault(text: string): JsonFault {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let position = 0
  for (;;) {
    BLANKS.lastIndex = position
    const at = position + (BLANKS.exec(text)?.[0].length ?? 0)
    const token = tokenAt(text, at)
    const next: Expected | undefined = token && after(expected, token.kind, open)
    if (token === undefined || next === undefined)
      return { at, reason: at >= text.length ? 'it ends too early' : REASONS[expected] }
    expected = next
    position = token.end
  }
}

interface Token {
  /** The sign itself, `"` for a text, `v` for another value. */
  readonly kind: string
  readonly end: number
}

function tokenAt(text: string, at: number): Token | undefined {
  if (text[at] === '"') {
    const end = endOfText(text, at)
    return end === undefined ? undefined : { kind: '"', end }
  }
  TOKEN.lastIndex = at
  const found = TOKEN.exec(text)
  return found === null ? undefined : { kind: found[1] ?? 'v', end: TOKEN.lastIndex }
}

/** The offset after the closing quote; undefined if it is not closed, or contains a forbidden character. */
function endOfText(text: string, at: number): number | undefined {
  let index = at + 1
  while (index < text.length && text[index] !== '"') {
    if (text.charCodeAt(index) < 0x20) return undefined
    if (text[index] !== '\\') index += 1
    else {
      ESCAPE.lastIndex = index
      if (!ESCAPE.test(text)) return undefined
      index = ESCAPE.lastIndex
    }
  }
  return index < text.length ? index + 1 : undefined
}

/** @param token its kind; @returns what may follow; undefined for a fault */
function after(expected: Expected, token: string, open: ('{' | '[')[]): Expected | undefined {
  const done = (): Expected => (open.length === 0 ? 'end' : 'comma')
  const isValue = expected === 'value' || expected === 'value or ]'
  const isKey = expected === 'key' || expected === 'key or }'
  if (isKey && token === '"') return 'colon'
  if (expected === 'colon' && token === ':') return 'value'
  if (isValue && (token === '"' || token === 'v')) return done()
  if (isValue && (token === '{' || token === '[')) {
    open.push(token)
    return token === '{' ? 'key or }' : 'value or ]'
  }
  const closes = open.at(-1) === '{' ? '}' : ']'
  if (expected === 'comma' && token === ',') return open.at(-1) === '{' ? 'key' : 'value'
  if (token === closes && (expected === 'comma' || expected === 'key or }' || expected === 'value or ]')) {
    open.pop()
    return done()
  }
  return undefined
}

function describe(text: string, { at, reason }: JsonFault): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `line ${line}, column ${at - before.lastIndexOf('\n')}: ${reason}`
}
