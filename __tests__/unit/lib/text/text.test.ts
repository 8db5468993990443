import { enumerate } from '../../../../src/lib/text/text.ts'

test('a long list is cut, and says how much of it', () => {
  expect(enumerate(['a', 'b'], 2)).toBe('a, b')
  expect(enumerate(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})
