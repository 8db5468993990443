/** Foreign text in summaries and comments: nothing of it is markup, and it stays contiguous for the masks. */
import {
  code,
  diagram,
  dotted,
  hidden,
  link,
  markup,
  phrase,
  preformattedLine
} from '../../../../src/lib/text/html.ts'
import {
  detail,
  diff,
  folded,
  list,
  preformatted,
  renderDocument,
  reserved,
  table,
  unreserved
} from '../../../../src/lib/text/htmlBlocks.ts'
import { BIDIRECTIONAL, INVISIBLES } from '../../../../testkit/runnerParser.ts'

const LIVE = [
  '@acme/all',
  'a@example.com',
  'x@team',
  '#1',
  'acme/shop#7',
  'GH-12',
  'https://evil.example',
  'ahttps://evil.example',
  '_www.evil.example',
  'ftp://evil.example',
  '0123456789abcdef0123456789abcdef01234567',
  '$x^2$',
  ':tada:'
]

test.each(LIVE)('L2: %s is code, where GitHub finds nothing', text => {
  expect(markup`<p>${text}</p>`.toString()).toBe(`<p><code>${text}</code></p>`)
})

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>',
  '<!-- ks-helm-deploy preview a/b -->',
  '-->',
  ']]>',
  '```\n</pre>',
  '&lt;b&gt;',
  '"><a href="javascript:alert(1)">',
  "' onmouseover='x"
]

test.each(HOSTILE)('L1: %j is text in every block', text => {
  const blocks = [
    list(text, [text]),
    table([text], [() => [text]]),
    folded(text, preformatted(text)),
    folded(text, table([text], [() => [text]])),
    preformatted(text),
    diff(text)
  ]
  for (const block of blocks) {
    const shown = renderDocument([unreserved(block)], 100_000)
    const tags =
      shown.match(/<\/?([a-z0-9!-]*)[^>]*>/g)?.map(tag => tag.replace(/[</>]| lang="diff"/g, '')) ?? []
    expect(tags.filter(tag => !/^(p|b|ul|li|table|tr|td|th|pre|details|summary|br|code)$/.test(tag))).toEqual(
      []
    )
    expect(shown.trimEnd()).not.toMatch(/\n[ \t]*\n/)
  }
})

test.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n \n', '\n\t\n\n'])(
  'L2: the line end %j ends no cell and no block',
  end => {
    const text = `a${end}# b${end}| c |${end}`
    const shown = [table(['x'], [() => [text]]), list('x', [text]), folded('x', preformatted(text))].map(
      block => renderDocument([unreserved(block)], 100_000).trimEnd()
    )
    for (const block of shown) expect(block).not.toMatch(/\n\s*\n|[\r\v\f\u0085\u2028\u2029]/)
    expect(shown[0]?.match(/<tr>/g)).toHaveLength(2)
  }
)

test('L2: bidirectional, control and invisible characters are left out', () => {
  const text = `a${BIDIRECTIONAL.join('')}${INVISIBLES.join('')}b`
  const shown = [markup`${text}`, code(text), preformattedLine(text), dotted([text])].map(String)
  for (const part of shown) expect(part.replace(/<[^>]*>|\s/g, '')).toBe('ab')
})

test('M6: a secret that only the runner knows stays contiguous, or as the runner escapes it for its masks', () => {
  const secret = 'p_a*s`s[w](o)r|d~#\\!{}+-._'
  const escaped = `a&amp;b&lt;c&gt;d&quot;e&apos;f`
  for (const shown of [markup`<p>${secret}</p>`, code(secret), preformattedLine(secret), link('x', secret)])
    expect(shown.toString()).toContain(secret)
  expect(markup`${`a&b<c>d"e'f`}`.toString()).toBe(escaped)
})

test('L1: only web pages are linked, and nothing leaves a link', () => {
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '//x',
    'x',
    ' javascript:x'
  ])
    expect(link(address, 'a').toString()).toBe('a')
  expect(link('https://h/"><b>\'', 'a').toString()).toMatch(/^<a href="https:\/\/h\/[^"<>']*">a<\/a>$/)
  expect(hidden('a --> b --!> <c>').toString()).toBe('<!-- a -- b -- c -->')
})

test('L2: of a sentence only the words are code in which GitHub finds something', () => {
  expect(phrase('web-217d2bf5 <b> is ready in @all').toString()).toBe(
    '<code>web-217d2bf5</code> &lt;b&gt; is ready in <code>@all</code>'
  )
})

test('L1: nothing ends the fence of a diagram', () => {
  const lines = ['gantt', '```</details>', '~~~', '  section <b>"x"</b>\n\n# h', '\u2028a']
  expect(diagram('<b>', 'mermaid', lines, true).toString()).toBe(
    '<details open><summary>&lt;b&gt;</summary>\n\n```mermaid\ngantt\ndetails\n\n  section bxb h\na\n```\n\n</details>'
  )
})

test('details get the room that the rest leaves; what is reserved may take more than usual', () => {
  const texts = (what: string): readonly string[] => Array.from({ length: 100 }, (_, at) => `${what} ${at}`)
  const parts = [detail(list('d', texts('detail'))), unreserved(list('m', texts('main')))]
  const roomy = renderDocument([...parts, reserved(list('r', texts('reserved')))], 100_000, 4000)
  expect(roomy).toContain('<li>reserved 99</li></ul>')
  expect(roomy).toMatch(/main \d+<\/li>\n<li>… and \d+ more<\/li><\/ul>/)
  expect(roomy).not.toContain('detail')
  expect(roomy).toContain(
    '<p>… 2 parts are cut or left out here: the report, which the output <code>report-file</code> names, has all of it.</p>'
  )
  const beside = renderDocument(parts, 3000)
  expect(beside).toContain('<li>main 99</li></ul>')
  expect(beside).toMatch(/detail \d+<\/li>\n<li>… and \d+ more/)
  expect(beside).toContain('<p>… 1 part is cut')
})

test('L10: a document keeps to its limit, and to its reserved parts, at every length', () => {
  const parts = [
    unreserved(
      list(
        'many',
        Array.from({ length: 50 }, (_, at) => `item ${at} ü`)
      )
    ),
    reserved(list('kept', ['careful'])),
    unreserved(folded('log', preformatted('line\n\n'.repeat(40))))
  ]
  for (let limit = 300; limit < 3500; limit += 7) {
    const shown = renderDocument(parts, limit)
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limit)
    expect(shown).toContain('<li>careful</li></ul>')
    for (const tag of ['ul', 'pre', 'details'])
      expect(shown.split(`<${tag}>`).length).toBe(shown.split(`</${tag}>`).length)
  }
})
