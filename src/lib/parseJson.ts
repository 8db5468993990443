/** JSON that others wrote, with faults that quote nothing of it: the parser's own messages hold the text. */

/** The message is a phrase with the place: `line 3, column 5: a value is missing`. It never holds any of the text. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
}

/** @throws JsonError */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new JsonError(describe(text, firstFault(text)))
  }
}

interface JsonFault {
  /** In characters from the beginning. */
  readonly at: number
  readonly reason: string
}

// A text has no control characters.
const TOKEN =
  // eslint-disable-next-line no-control-regex
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b))/y
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

/** Read once more, token by token: of a text that `JSON.parse` has refused. */
function firstFault(text: string): JsonFault {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let position = 0
  for (;;) {
    TOKEN.lastIndex = position
    const found = TOKEN.exec(text)
    BLANKS.lastIndex = position
    const at = position + (BLANKS.exec(text)?.[0].length ?? 0)
    const next: Expected | undefined =
      found === null ? undefined : after(expected, found[1] ?? (found[2] === undefined ? 'v' : '"'), open)
    if (found === null || next === undefined)
      return { at, reason: at >= text.length ? 'it ends too early' : REASONS[expected] }
    expected = next
    position = TOKEN.lastIndex
  }
}

/** @param token a sign, `"` for a text, `v` for another value; @returns what may follow; undefined where it is a fault */
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
