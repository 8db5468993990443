import { counted, enumerate } from '../../../../src/lib/text/text.ts'

test('a long list is cut, and says how much of it', () => {
  expect(enumerate(['a', 'b'], 2)).toBe('a, b')
  expect(enumerate(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})

test.each([
  [0, '0 objects'],
  [1, '1 object'],
  [25_600, '25,600 objects']
])('%d of a noun: %s', (count, expected) => {
  expect(counted(count, 'object')).toBe(expected)
})
