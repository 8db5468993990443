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

test('quote cuts between characters, not inside them', () => {
  expect(quote('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`)
  expect(quote('\u{1F600}'.repeat(81))).toBe(`"${'\u{1F600}'.repeat(80)}..."`)
})

test('listOf stays short', () => {
  expect(listOf([])).toBe('none')
  expect(listOf(['a', 'b'])).toBe('"a", "b"')
  expect(listOf(Array.from({ length: 23 }, () => 'a'))).toMatch(/"a" and 3 more$/)
})
