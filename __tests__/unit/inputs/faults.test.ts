import { formatFaults, listOf, quote } from '../../../src/inputs/faults.ts'

test('formatFaults tells what was given, what is allowed and what to do', () => {
  const fault = { input: 'timeout', given: '"600"', allowed: 'a duration', remedy: 'Write a unit.' }
  expect(formatFaults([fault, { ...fault, input: 'release' }])).toBe(
    [
      'timeout',
      '  given:   "600"',
      '  allowed: a duration',
      '  to do:   Write a unit.',
      '',
      'release',
      '  given:   "600"',
      '  allowed: a duration',
      '  to do:   Write a unit.'
    ].join('\n')
  )
})

test('M6: quote shows a value as it is, or how long it is', () => {
  expect(quote('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`)
  expect(quote('a "b" \\ c')).toBe('"a "b" \\ c"')
  expect(quote('x'.repeat(81))).toBe('a text of 81 characters')
  expect(quote('\u{1F600}'.repeat(81))).toBe('a text of 81 characters')
  for (const text of ['a\nb', 'a\tb', 'a\u200bb', 'a\u001b[0m', 'a\u2028b', 'a\ud800b'])
    expect(quote(text)).toMatch(/^a text of \d+ characters$/)
})

test('listOf stays short', () => {
  expect(listOf([])).toBe('none')
  expect(listOf(['a', 'b'])).toBe('"a", "b"')
  expect(listOf(Array.from({ length: 23 }, () => 'a'))).toMatch(/"a" and 3 more$/)
})
