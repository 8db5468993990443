import { enumerate, escapeMarkdown, truncateBytes } from '../../src/text.ts'

test('a summary cell can hold no markup, link, mention or second row', () => {
  const cell = escapeMarkdown('<img src=x> [a](http://b) | **c** `d` @team\nnext')
  expect(cell).not.toMatch(/<img|[^\\][[\]()|*`]|@team|http:\/\/|\n/)
})

test('truncated text is valid UTF-8 within the limit', () => {
  const text = truncateBytes('ü'.repeat(1000), 301)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(301)
  expect(text).toMatch(/^ü+\n\n… cut/)
})

test('a long list is cut, and says how much of it', () => {
  expect(enumerate(['a', 'b'], 2)).toBe('a, b')
  expect(enumerate(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})
