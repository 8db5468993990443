import { withoutTrailing } from '../../../../src/lib/text/trim.ts'
import { matchesWildcard } from '../../../../src/lib/text/wildcard.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

test.each([
  ['shop', 'shop', true],
  ['shop', 'sho', false],
  ['shop-eu', 'shop-*', true],
  ['shop-', 'shop-*', true],
  ['shop', '*', true],
  ['', '*', true],
  ['a-shop', '*-shop', true],
  ['shop', '*-shop', false],
  ['a-b-c', 'a*b*c', true],
  ['a-c-b', 'a*b*c', false],
  ['aba', 'ab*ba', false],
  ['abba', 'ab*ba', true],
  ['a.b', 'a?b', false],
  ['aXbXbYc', 'a*b*c', true]
])('%j as %j: %s', (text, pattern, is) => {
  expect(matchesWildcard(text, pattern)).toBe(is)
})

test.each([
  ['https://example.com//', '/', 'https://example.com'],
  ['/', '/', ''],
  ['', '/', ''],
  ['a/b', '/', 'a/b']
])('%j without %j at its end', (text, trailing, rest) => {
  expect(withoutTrailing(text, unit => unit === trailing)).toBe(rest)
})

test('M5: a long row of what is taken away, and not at the end, costs nothing', () => {
  const text = `${'-'.repeat(1_000_000)}x`
  const began = cpuMs()
  expect(withoutTrailing(text, unit => unit === '-')).toBe(text)
  expect(cpuMs() - began).toBeLessThan(100)
})
