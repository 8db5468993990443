import { enumerate, escapeMarkdown, redact, sanitize, truncateBytes } from '../../src/text.ts'

/** What the runner looks for at the start of a line, after blanks, and anywhere in it. */
const isCommand = (text: string): boolean =>
  text.split('\n').some(line => /^\s*::/.test(line) || line.includes('##['))

describe('sanitize', () => {
  test.each([
    '::error::gotcha',
    '  ::add-mask::a',
    'fine\n\t::set-output name=x::y',
    'fine\r::error::after a carriage return',
    '##[error]old style',
    'a ##[group]in the middle',
    '\u001b[31m::error::behind a colour',
    '\u200b::error::behind an invisible space',
    'fine\u2028::error::behind a line separator'
  ])('leaves no workflow command in %j', text => {
    expect(isCommand(sanitize(text, { maxLength: 1000 }))).toBe(false)
  })

  test('keeps lines, tabs and everything readable', () => {
    expect(sanitize('a\tb\r\nc: d::e — ü', { maxLength: 1000 })).toBe('a\tb\nc: d::e — ü')
  })

  test('cuts, and says so', () => {
    expect(sanitize('abcdef', { maxLength: 3 })).toBe('abc … (cut)')
  })
})

describe('redact', () => {
  test('hides a secret in every form in which tools print it', () => {
    const secret = 'p@ss/w"ord='
    const text = [
      secret,
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
      JSON.stringify(secret)
    ]
    expect(redact(text.join(' '), [secret])).toBe('*** *** *** "***"')
  })

  test('leaves no rest of a longer secret that begins like a shorter one', () => {
    expect(redact('hunter22-and-more', ['hunter2', 'hunter22-and-more'])).toBe('***')
  })
})

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
