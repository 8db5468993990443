import type { Inputs } from '../../../src/inputs/inputs.ts'
import { markerOf, renderComment } from '../../../src/view/previewComment.ts'
import { redacted, type Redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import { originOf } from '../../../testkit/origin.ts'

const INPUTS = {
  command: 'deploy',
  release: 'shop-pr-7',
  namespace: 'shop-pr-7',
  wds: { server: 'https://wds.example.com:6443' },
  preview: { url: 'https://shop-pr-7.example.com/' },
  origin: originOf()
} as unknown as Inputs

function report(more: Partial<Report>): Redacted<Report> {
  const facts = { ...EMPTY_REPORT, verdict: 'ready', revision: 2, namespace: 'shop-pr-7', ...more } as const
  return redacted(facts, new Redactor())
}

const CLUSTERS = [
  { cluster: 'wec1', state: 'ready', objects: [], findings: [], note: '' },
  { cluster: 'wec2', state: 'failed', objects: [], findings: [], note: 'x | @team [a](b) <b>' }
] as const

test('begins with its marker, and shows where it is reached and how it is', () => {
  const text = renderComment(INPUTS, report({ clusters: [CLUSTERS[0]] }))
  expect(text.startsWith(`${markerOf(INPUTS)}\n`)).toBe(true)
  expect(text).toContain('<h3>✅ Preview shop-pr-7: ready, revision 2</h3>')
  expect(text).toContain('<a href="https://shop-pr-7.example.com/">Open the preview</a>')
  expect(text).toContain('<tr><td>wec1</td><td>✅ ready</td><td></td></tr>')
  expect(text).toContain('<a href="https://github.com/acme/shop/actions/runs/1/attempts/1">workflow run</a>')
})

test('L1: a failure has its cause and its remedy, no link, and nothing of it is markup', () => {
  const error = { code: 'NOT_READY', message: '@all [x](y)\n# h', remedy: 'Do `it`', causes: [], faults: [] }
  const text = renderComment(INPUTS, report({ verdict: 'failed', error, clusters: CLUSTERS }))
  expect(text).toContain('<h3>❌ Preview shop-pr-7: failed, revision 2</h3>')
  expect(text).toContain('<p><b>NOT_READY</b>: <code>@all [x](y)<br># h</code></p>')
  expect(text).toContain('<p><b>What to do:</b> Do `it`</p>')
  expect(text).toContain('<code>x | @team [a](b) &lt;b&gt;</code>')
  expect(text).not.toContain('Open the preview')
})

test('L1: the chart, whoever named it, is no markup', () => {
  const chart = {
    ...EMPTY_REPORT.chart,
    name: '@acme/all [x](https://evil.example) <img src=x>',
    version: '*1*'
  }
  const text = renderComment(INPUTS, report({ chart }))
  expect(text).toContain(
    '<code>chart @acme/all [x](https://evil.example) &lt;img src=x&gt; *1*</code> · namespace shop-pr-7'
  )
})

test.each(['https://example.com/)[x](https://evil.example.com', 'https://example.com/"><img src=x>'])(
  'L1: a URL cannot leave its link: %s',
  url => {
    const text = renderComment({ ...INPUTS, preview: { url } }, report({}))
    expect(text).toContain('>Open the preview</a>')
    expect(text).not.toMatch(/<img|"><|&quot;&gt;</)
    expect(text.match(/<a /g)).toHaveLength(2)
  }
)

test('L1: an address that is no web page is no link', () => {
  const text = renderComment({ ...INPUTS, preview: { url: 'javascript:alert(1)' } }, report({}))
  expect(text).toContain('<p><b>Open the preview</b></p>')
})

test('L1: names cannot end the marker', () => {
  expect(markerOf({ ...INPUTS, release: 'a--><img>', namespace: 'b--!>' })).toMatch(
    /^<!-- ks-helm-deploy preview b--\/a--img [0-9a-f]{8} -->$/
  )
})

test('each preview has a marker of its own, the same in every run: legs of a matrix may have the same names', () => {
  const of = (more: Partial<Inputs>): string => markerOf({ ...INPUTS, ...more })
  const on = (server: string): Partial<Inputs> => ({ wds: { ...INPUTS.wds, server } })
  const legs = [
    {},
    { release: 'web' },
    { namespace: 'shop' },
    on('https://eu.example.com'),
    on('https://us.example.com')
  ]
  expect(new Set(legs.map(of)).size).toBe(legs.length)
  expect(of({ origin: originOf({ runUrl: 'https://another.example.com/run' }) })).toBe(of({}))
  expect(of({ wds: { ...INPUTS.wds, context: 'renamed', document: { token: 'new' } } })).toBe(of({}))
})

test('L10: a comment that is cut keeps the error and what to do', () => {
  const error = { code: 'X', message: '"'.repeat(100_000), remedy: 'Do it.', causes: [], faults: [] }
  const clusters = Array.from({ length: 5000 }, () => CLUSTERS[1])
  const text = renderComment(INPUTS, report({ error, clusters }))
  expect(Buffer.byteLength(text)).toBeLessThan(65_000)
  for (const kept of ['<b>X</b>', 'Do it.', 'workflow run']) expect(text).toContain(kept)
})

test('at its end it says that it is gone', () => {
  const departures = [{ cluster: 'wec1', state: 'gone', reason: '' }] as const
  const inputs = { ...INPUTS, command: 'uninstall' } as Inputs
  expect(renderComment(inputs, report({ verdict: 'removed', departures }))).toContain(
    '<h3>🗑️ Preview shop-pr-7: removed</h3>'
  )
})
