/** The comment on a pull request: what the job summary has, in less room. */
import { redacted, type Redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import { renderComment } from '../../../src/view/comment.ts'
import { renderSummary } from '../../../src/view/summary.ts'
import { clusterVerdict, findingOf, hookIn, hookOf, objectVerdict, WEB } from '../../../testkit/verdicts.ts'

const RUN = 'https://github.com/acme/shop/actions/runs/1/attempts/1'
const URL = 'https://shop-pr-7.example.com/'

function report(more: Partial<Report>): Redacted<Report> {
  const facts = {
    ...EMPTY_REPORT,
    verdict: 'ready',
    revision: 2,
    releaseStatus: 'deployed',
    release: 'shop-pr-7',
    namespace: 'shop-pr-7',
    url: URL,
    ...more
  } as const
  return redacted(facts, new Redactor())
}

const comment = (more: Partial<Report>): string => renderComment(report(more), RUN)

const CLUSTERS = [
  clusterVerdict('wec1', 'ready'),
  clusterVerdict(
    'wec2',
    'failed',
    [objectVerdict(WEB, 'failed', 'x | @team [a](b) <b>')],
    [findingOf('wec2', { logs: ['a line'] })]
  )
]
const ERROR = { code: 'NOT_READY', message: '@all [x](y)\n# h', remedy: 'Do `it`', causes: [], faults: [] }

test('shows where it is reached and how it is', () => {
  const text = comment({ clusters: CLUSTERS.slice(0, 1) })
  expect(text.split('\n\n').slice(0, 3)).toEqual([
    '<h3>✅ Preview shop-pr-7: ready</h3><p>shop-pr-7/shop-pr-7 is ready in 1 cluster</p>',
    '<p><b><a href="https://shop-pr-7.example.com/">Open the preview</a></b></p>',
    '<p>verdict <b>ready</b> · revision 2 (deployed)</p>'
  ])
  expect(text).toContain('<tr><td nowrap>wec1</td><td>✅\u00a0ready</td><td>1.3</td><td>1 ready</td></tr>')
  expect(text).toContain(`namespace shop-pr-7 · <a href="${RUN}">workflow run</a></sub></p>`)
})

test('has what the summary has, but for log lines', () => {
  const plan = {
    placement: { before: [], after: ['wec1'], joins: ['wec1'], leaves: [], unmet: [] },
    objects: [],
    hooks: [],
    forecasts: [],
    changes: [{ object: WEB, kind: 'changed', diff: '-a\n+b', hidden: 0 }]
  } as const
  const shown = report({
    command: 'plan',
    verdict: 'failed',
    error: ERROR,
    clusters: CLUSTERS,
    phases: [{ name: 'Helm', from: 1, seconds: 2 }],
    plan,
    warnings: ['careful']
  })
  const [, ...summary] = renderSummary(shown).split('\n\n').slice(0, -1)
  const text = renderComment(shown, RUN)
  expect(summary.length).toBeGreaterThan(15)
  expect(summary.filter(part => !text.includes(part))).toEqual([expect.stringContaining('a line')])
})

test('L1: a failure has its cause and its remedy, no link, and nothing of it is markup', () => {
  const text = comment({ verdict: 'failed', error: ERROR, clusters: CLUSTERS })
  expect(text).toContain('<h3>❌ Preview shop-pr-7: failed</h3>')
  expect(text).toContain('<p><b>NOT_READY</b>: <code>@all [x](y)<br># h</code></p>')
  expect(text).toContain('<p><b>What to do:</b> Do <code>it</code></p>')
  expect(text).toContain('<code>Deployment shop/web: x | @team [a](b) &lt;b&gt;</code>')
  expect(text).not.toContain('Open the preview')
})

test('L1: the chart, whoever named it, is no markup', () => {
  const chart = {
    ...EMPTY_REPORT.chart,
    name: '@acme/all [x](https://evil.example) <img src=x>',
    version: '*1*'
  }
  expect(comment({ chart })).toContain(
    '<code>chart @acme/all [x](https://evil.example) &lt;img src=x&gt; *1*</code></p>'
  )
})

test.each(['https://example.com/)[x](https://evil.example.com', 'https://example.com/"><img src=x>'])(
  'L1: a URL cannot leave its link: %s',
  url => {
    const text = comment({ url })
    expect(text).toContain('>Open the preview</a>')
    expect(text).not.toMatch(/<img|"><|&quot;&gt;</)
    expect(text.match(/<a /g)).toHaveLength(2)
  }
)

test('L1: an address that is no web page is no link', () => {
  expect(comment({ url: 'javascript:alert(1)' })).toContain('<p><b>Open the preview</b></p>')
})

test('L10: a comment that is cut keeps the error, what to do and the warnings', () => {
  const error = { ...ERROR, code: 'X', message: '"'.repeat(100_000), remedy: 'Do it.' }
  const clusters = Array.from({ length: 5000 }, (_, at) => ({
    ...clusterVerdict(`wec${at}`, 'failed'),
    findings: [findingOf(`wec${at}`, { message: `m${'x'.repeat(at)}`, logs: ['l'.repeat(1000)] })]
  }))
  const text = comment({ verdict: 'failed', error, clusters, warnings: ['careful'] })
  expect(Buffer.byteLength(text)).toBeLessThan(60_000)
  for (const kept of ['<b>X</b>', 'Do it.', 'workflow run', '<li>careful</li>']) expect(text).toContain(kept)
})

test.each<[Report['verdict'], string]>([
  ['removed', '<h3>✅ Preview shop-pr-7: removed</h3>'],
  ['withdrawn', '<h3>⚪ Preview shop-pr-7: withdrawn</h3>']
])('at its end it says that it is gone, and whether that was observed: %s', (verdict, expected) => {
  const state = verdict === 'removed' ? 'gone' : 'unverified'
  const departures = [{ cluster: 'wec1', state, reason: '' }] as const
  const text = comment({ command: 'uninstall', verdict, departures })
  expect(text).toContain(expected)
  expect(text).not.toContain('Open the preview')
})

test('what containers and tools wrote is in the summary alone: nobody masks other secrets in a comment', () => {
  const quoted = [findingOf('wec2', { logs: ['password hunter1'], events: ['password hunter2'] })]
  const clusters = [clusterVerdict('wec2', 'failed', [objectVerdict(WEB, 'failed', 'x')], quoted)]
  const facts = {
    verdict: 'failed' as const,
    clusters,
    hooks: [
      hookOf([
        hookIn('wec1', 'failed', {
          findings: [
            findingOf('wec1', { message: 'x', logs: ['password hunter4'], events: ['password hunter5'] })
          ],
          logs: ['password hunter6']
        })
      ])
    ],
    error: { ...ERROR, causes: ['password hunter3'] },
    remediation: {
      action: 'rollback' as const,
      revision: 1,
      verdict: 'failed' as const,
      clusters,
      departures: []
    }
  }
  expect(
    renderSummary(report(facts))
      .match(/hunter\d/g)
      ?.sort()
  ).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6].map(at => `hunter${at}`)))
  expect(comment(facts)).not.toContain('hunter')
})
