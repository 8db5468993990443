import type { Inputs } from '../../src/inputs/inputs.ts'
import { markerOf, renderComment } from '../../src/previewComment.ts'
import { EMPTY_REPORT, type Report } from '../../src/report.ts'
import { originOf } from '../helpers/origin.ts'

const INPUTS = {
  command: 'deploy',
  release: 'shop-pr-7',
  namespace: 'shop-pr-7',
  preview: { url: 'https://shop-pr-7.example.com/' },
  origin: originOf()
} as unknown as Inputs

function report(more: Partial<Report>): Report {
  return { ...EMPTY_REPORT, verdict: 'ready', revision: 2, namespace: 'shop-pr-7', ...more }
}

const CLUSTERS = [
  { cluster: 'wec1', state: 'ready', objects: [], findings: [], note: '' },
  { cluster: 'wec2', state: 'failed', objects: [], findings: [], note: 'x | @team [a](b) <b>' }
] as const

test('begins with its marker, and shows where it is reached and how it is', () => {
  const text = renderComment(INPUTS, report({ clusters: [CLUSTERS[0]] }))
  expect(text.startsWith(`${markerOf(INPUTS)}\n`)).toBe(true)
  expect(text).toContain('### ✅ Preview shop-pr-7: ready, revision 2')
  expect(text).toContain('**[Open the preview](https://shop-pr-7.example.com/)**')
  expect(text).toContain('| wec1 | ✅ ready |  |')
  expect(text).toContain('<a href="https://github.com/acme/shop/actions/runs/1/attempts/1">workflow run</a>')
})

test('a failure has its cause and its remedy, no link, and nothing of it is markup', () => {
  const error = { code: 'NOT_READY', message: '@all [x](y)\n# h', remedy: 'Do `it`', causes: [], faults: [] }
  const text = renderComment(INPUTS, report({ verdict: 'failed', error, clusters: CLUSTERS }))
  expect(text).toContain('### ❌ Preview shop-pr-7: failed')
  expect(text).toContain('NOT\\_READY')
  expect(text).toContain('**What to do:** Do \\`it\\`')
  expect(text).not.toContain('Open the preview')
  expect(text).not.toMatch(/@(all|team)/)
  expect(text).not.toMatch(/[^\\]\[[ax]\]/)
  expect(text).not.toContain('<b>')
})

test('a URL cannot leave its link', () => {
  const preview = { url: 'https://example.com/)[x](https://evil.example.com' }
  const text = renderComment({ ...INPUTS, preview }, report({}))
  expect(text).toContain('(https://example.com/%29[x]%28https://evil.example.com)**')
})

test('at its end it says that it is gone', () => {
  const departures = [{ cluster: 'wec1', state: 'gone', reason: '' }] as const
  const inputs = { ...INPUTS, command: 'uninstall' } as Inputs
  expect(renderComment(inputs, report({ verdict: 'removed', departures }))).toContain(
    '### 🗑️ Preview shop-pr-7: removed'
  )
})
