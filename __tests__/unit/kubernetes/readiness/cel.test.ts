import { compile } from '../../../../src/kubernetes/readiness/cel.ts'
import type { KubeObject } from '../../../../src/kubernetes/objects.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

const object = (status: unknown): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Widget',
  metadata: { name: 'w' },
  status
})

/** Milliseconds; what it throws counts as an end as well. */
function timed(body: () => unknown): { readonly ms: number; readonly result: unknown } {
  const began = cpuMs()
  let result: unknown
  try {
    result = body()
  } catch (error) {
    result = (error as Error).message
  }
  return { ms: cpuMs() - began, result }
}

const LONG = 'a'.repeat(100_000)

describe('M5: no pattern of `matches` takes longer than its text', () => {
  test.each([
    ['(a+)+$', `${'a'.repeat(33)}!`],
    ['(a+)+$', `${LONG}!`],
    ['(a|a)*b', LONG],
    ['(a|aa)+$', `${LONG}!`],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', LONG],
    ['(.*)*x', LONG],
    ['(.*a){10}b', LONG],
    ['(\\\\w+\\\\s?)*!', LONG],
    ['\\\\s*\\\\n?\\\\s*$', `${' '.repeat(100_000)}x`],
    ['a*a*a*a*b', LONG],
    ['(x+x+)+y', 'x'.repeat(100_000)]
  ])('%s', (pattern, text) => {
    const ready = compile(`status.text.matches("${pattern}")`)
    expect(timed(() => ready(object({ text }))).ms).toBeLessThan(1000)
  })
})

test('M5: `matches` is that of RE2, also inside macros, and in patterns that the object holds', () => {
  expect(compile('status.a.all(x, x.matches("^ok-\\\\d+$"))')(object({ a: ['ok-1', 'ok-22'] }))).toBe(true)
  expect(compile('status.a.exists(x, x.matches(status.p))')(object({ a: ['no', 'yes'], p: '^y' }))).toBe(true)
  expect(compile('status.a.matches("(?i)READY")')(object({ a: 'is ready' }))).toBe(true)
})

test.each([
  ['status.a.matches("(")', /^error parsing regexp/],
  ['status.a.matches("(?=b)")', /^error parsing regexp/],
  ['status.a.matches("(a{1000}){1000}")', /^error parsing regexp/],
  [`status.a == "${'x'.repeat(5000)}"`, /^it has \d+ characters, more than 4096$/],
  ['('.repeat(300), /^Exceeded maxDepth/],
  [Array.from({ length: 600 }, () => 'true').join('&&'), /^Exceeded maxAstNodes/]
])('M5: the expression %.40s is a fault of the input', (text, message) => {
  expect(() => compile(text)).toThrow(message)
})

test.each([
  ['status.a.all(x, status.a.all(y, status.a.all(z, x + y + z >= 0)))', 'macros'],
  ['status.a.exists(x, status.a.exists(y, x + y == -1))', 'macros'],
  ['status.a.map(x, status.a.map(y, status.a)).size() == 0', 'macros'],
  ['status.t.split("").all(x, status.t.split("").all(y, x == y))', 'macros'],
  ['cel.bind(a, status.a + status.a, cel.bind(b, a + a, cel.bind(c, b + b, c.size() == 0)))', 'macros'],
  ['status.a.all(x, status.t.matches("(a+)+$"))', '`matches`']
])('M5: %s is stopped before it blocks', (text, what) => {
  const ready = compile(text)
  const { ms, result } = timed(() => ready(object({ a: Array.from({ length: 5000 }, (_, i) => i), t: LONG })))
  expect(result).toMatch(what)
  expect(result).toMatch(/too? long/)
  expect(ms).toBeLessThan(1000)
})

test('M5: of lists of a usual length macros may be within each other', () => {
  const ready = compile('status.a.all(x, status.a.exists(y, y == x))')
  expect(ready(object({ a: Array.from({ length: 200 }, (_, i) => i) }))).toBe(true)
})
