/** The job summary, part by part: the whole HTML of each. What of it stays readable in a terminal is in demo.test.ts. */
import {
  EMPTY_REPORT,
  type RemediationReport,
  type RemovalReport,
  type Report
} from '../../../src/report/report.ts'
import { redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { renderSummary as render } from '../../../src/view/summary.ts'
import type { ClusterVerdict, Finding, ObjectState } from '../../../src/report/verdict.ts'
import { cpuMs } from '../../../testkit/cpuTime.ts'

const WEB = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const SHOP = { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' }

const renderSummary = (report: Report): string => render(redacted(report, new Redactor()))

/** Of a green run of which nothing is known yet. */
const REPORT: Report = {
  ...EMPTY_REPORT,
  verdict: 'ready',
  release: 'web',
  namespace: 'shop',
  seconds: 12.34
}
const HEADING = '<h2>✅ shop/web: ready</h2>'
const FOOTER = '<p><sub>in all 12.3 s</sub></p>\n'

const cluster = (
  name: string,
  state: ObjectState,
  reason = '',
  objects: ClusterVerdict['objects'] = [{ object: WEB, state, reason, seconds: 1.26 }]
): ClusterVerdict => ({ cluster: name, state, objects, findings: [], note: '' })

describe('the heading', () => {
  const chart = { name: 'web-chart', version: '1.2.3', appVersion: '4', source: 'charts/web', digest: 'd' }

  test.each<[string, Partial<Report>, string]>([
    ['a green run', {}, '<h2>✅ shop/web: ready</h2>'],
    ['a red run', { verdict: 'failed' }, '<h2>❌ shop/web: failed</h2>'],
    ['a run that proved a part', { verdict: 'partial' }, '<h2>✅ shop/web: partial</h2>'],
    ['bad inputs', { verdict: 'failed', release: '', namespace: '' }, '<h2>❌ ks-helm-deploy: failed</h2>'],
    [
      'all that is known',
      {
        revision: 3,
        releaseStatus: 'deployed',
        chart,
        clusters: [cluster('a', 'ready', '', []), cluster('b', 'ready', '', [])]
      },
      '<h2>✅ shop/web: ready</h2>\n\n<p>revision 3 (deployed) · chart web-chart 1.2.3 · clusters a, b</p>\n\n<table><tr><th>object</th><th>a</th><th>b</th></tr></table>'
    ],
    [
      'a chart that was not opened yet',
      { chart: { ...chart, name: '' } },
      '<h2>✅ shop/web: ready</h2>\n\n<p>chart charts/web</p>'
    ],
    ['a name with markup', { release: 'w_b' }, '<h2>✅ shop/w_b: ready</h2>']
  ])('%s', (_what, facts, expected) => {
    expect(renderSummary({ ...REPORT, ...facts })).toBe(`${expected}\n\n${FOOTER}`)
  })

  test('N2: a cluster that nobody could look into takes the check mark', () => {
    const clusters = [cluster('a', 'ready'), cluster('b', 'unverified', 'forbidden')]
    expect(renderSummary({ ...REPORT, verdict: 'bound', clusters })).toMatch(/^<h2>➖ shop\/web: bound<\/h2>/)
  })
})

const FAULT = { input: 'chart', given: '"a|b"', allowed: 'a path', remedy: 'Give one.' }
const ERROR = { code: 'TIMEOUT', message: 'after 1s', remedy: 'Raise it.', causes: [], faults: [] }
const REMOVAL: RemovalReport = {
  objects: ['Deployment shop/web', 'Service shop/web'],
  kept: [],
  crds: [],
  customResources: [],
  namespace: 'goes',
  whyNamespaceStays: ''
}
const GOES = '\n<li>Deployment shop/web</li>\n<li>Service shop/web</li>'
const ROLLBACK: RemediationReport = {
  action: 'rollback',
  revision: 2,
  verdict: 'ready',
  clusters: [],
  departures: []
}
const FINDING: Finding = {
  cluster: 'wec2',
  object: WEB,
  pod: undefined,
  container: undefined,
  image: undefined,
  reason: 'Refused',
  message: 'quota <none>',
  exitCode: undefined,
  events: [],
  logs: [],
  remedy: 'Raise the quota.'
}
const HEAD = '<table><tr><th>object</th><th>wec1</th></tr>'
const titled = (title: string, items: string): string => `<p><b>${title}</b></p><ul>${items}</ul>`
const NEXT = '<p><b>What to do:</b> Raise it.</p>'

describe('between heading and footer', () => {
  test.each<[string, Partial<Report>, readonly string[]]>([
    ['nothing', {}, []],
    [
      'an error',
      { error: { ...ERROR, message: 'see https://x.example <b>' } },
      ['<p><b>TIMEOUT</b>: <code>see https://x.example &lt;b&gt;</code></p>', NEXT]
    ],
    [
      'an error with causes and faults',
      { error: { ...ERROR, code: 'A_B', causes: ['first', '<second>'], faults: [FAULT] } },
      [
        '<p><b>A_B</b>: after 1s</p>',
        '<table><tr><th>input</th><th>given</th><th>allowed</th><th>what to do</th></tr>\n<tr><td><code>chart</code></td><td>&quot;a|b&quot;</td><td>a path</td><td>Give one.</td></tr></table>',
        NEXT,
        '<pre>\nfirst\n&lt;second&gt;</pre>'
      ]
    ],
    [
      'drift',
      {
        drift: [
          { object: WEB, kind: 'changed', fields: ['spec.a'] },
          { object: SHOP, kind: 'missing', fields: [] }
        ]
      },
      [
        titled(
          'Not as Helm deployed it',
          '\n<li>Deployment shop/web was changed in the WDS: spec.a</li>\n<li>Namespace shop is not in the WDS any more</li>'
        )
      ]
    ],
    [
      'a URL',
      { url: 'https://x.example/?a=1&b=2' },
      [
        '<p>Reached at <a href="https://x.example/?a=1&amp;b=2"><code>https://x.example/?a=1&amp;b=2</code></a></p>'
      ]
    ],
    [
      'no URL of a preview that failed',
      { url: 'https://x.example', error: ERROR },
      ['<p><b>TIMEOUT</b>: after 1s</p>', NEXT]
    ],
    ['warnings', { warnings: ['one', 'two *'] }, [titled('Warnings', '\n<li>one</li>\n<li>two *</li>')]],
    [
      'a removal that is planned',
      { verdict: 'planned', removal: { ...REMOVAL, crds: ['CustomResourceDefinition w'] } },
      [titled('Would go', `${GOES}\n<li>CustomResourceDefinition w</li>\n<li>Namespace shop</li>`)]
    ],
    [
      'a removal with all that it may take',
      { removal: { ...REMOVAL, customResources: ['wec1: Widget a/b'], kept: ['Secret shop/s'] } },
      [
        titled('Goes', `${GOES}\n<li>Namespace shop</li>`),
        titled('Goes with the CustomResourceDefinitions', '\n<li>wec1: Widget a/b</li>'),
        titled('Stays', '\n<li>Secret shop/s</li>')
      ]
    ],
    [
      'a Namespace that was not asked to go',
      { removal: { ...REMOVAL, objects: [], namespace: 'stays' } },
      [titled('Stays', '\n<li>Namespace shop</li>')]
    ],
    [
      'a Namespace that stays after all',
      { removal: { ...REMOVAL, namespace: 'stays', whyNamespaceStays: 'release api is in it' } },
      [titled('Goes', GOES), titled('Stays', '\n<li>Namespace shop: release api is in it</li>')]
    ],
    [
      'departures',
      {
        departures: [
          { cluster: 'wec1', state: 'gone', reason: '' },
          { cluster: 'wec_2', state: 'left', reason: 'Service shop/web is still there' }
        ]
      },
      ['<ul>\n<li>wec1: gone</li>\n<li>wec_2: left, Service shop/web is still there</li></ul>']
    ],
    [
      'a sweep',
      {
        cleanup: (['kept', 'due', 'removed', 'withdrawn', 'failed'] as const).map(outcome => ({
          release: 'web',
          namespace: 'shop',
          outcome,
          why: `why ${outcome}`
        }))
      },
      [
        [
          '<table><tr><th>release</th><th>outcome</th><th>why</th></tr>',
          '<tr><td>shop/web</td><td>➖ kept</td><td>why kept</td></tr>',
          '<tr><td>shop/web</td><td>⏳ due</td><td>why due</td></tr>',
          '<tr><td>shop/web</td><td>✅ removed</td><td>why removed</td></tr>',
          '<tr><td>shop/web</td><td>📦 withdrawn</td><td>why withdrawn</td></tr>',
          '<tr><td>shop/web</td><td>❌ failed</td><td>why failed</td></tr></table>'
        ].join('\n')
      ]
    ],
    [
      'a rollback',
      { remediation: { ...ROLLBACK, clusters: [cluster('wec1', 'ready')] } },
      [
        '<p><b>Rolled back to revision 2</b>: ready</p>',
        `${HEAD}\n<tr><td>Deployment shop/web</td><td>✅ ready (1.3 s)</td></tr></table>`
      ]
    ],
    [
      'an uninstall in place of a rollback',
      {
        remediation: {
          ...ROLLBACK,
          action: 'uninstall',
          departures: [{ cluster: 'wec1', state: 'gone', reason: '' }]
        }
      },
      ['<p><b>Removed again</b>: the release was uninstalled.</p>', '<ul>\n<li>wec1: gone</li></ul>']
    ],
    [
      'a finding of which little is known',
      { clusters: [{ ...cluster('wec2', 'failed', '', []), findings: [FINDING] }] },
      [
        '<p>clusters wec2</p>',
        '<table><tr><th>object</th><th>wec2</th></tr></table>',
        '<h3>wec2 · Deployment shop/web</h3><p><b>Refused</b>: quota &lt;none&gt;</p><p><b>What to do:</b> Raise the quota.</p>'
      ]
    ],
    [
      'a finding of which all is known',
      {
        clusters: [
          {
            ...cluster('wec2', 'failed', '', []),
            findings: [
              {
                ...FINDING,
                pod: 'web-1',
                container: 'app',
                image: 'r.example/web:1',
                reason: 'CrashLoopBackOff',
                exitCode: 0,
                events: ['BackOff: <restarting>'],
                logs: ['line 1', '</pre>']
              }
            ]
          }
        ]
      },
      [
        '<p>clusters wec2</p>',
        '<table><tr><th>object</th><th>wec2</th></tr></table>',
        '<h3>wec2 · Deployment shop/web · Pod web-1 · container app · image r.example/web:1</h3><p><b>CrashLoopBackOff</b> (exit code 0): quota &lt;none&gt;</p><p><b>What to do:</b> Raise the quota.</p>',
        '<details><summary>events</summary><pre>\nBackOff: &lt;restarting&gt;</pre></details>',
        '<details><summary>last log lines</summary><pre>\nline 1\n&lt;/pre&gt;</pre></details>'
      ]
    ]
  ])('%s', (_what, facts, expected) => {
    const [heading, ...rest] = renderSummary({ ...REPORT, ...facts }).split('\n\n')
    expect(heading).toBe(`<h2>✅ shop/web: ${facts.verdict ?? 'ready'}</h2>`)
    expect(rest.at(-1)).toBe(FOOTER)
    // Parts may hold empty lines themselves.
    expect(rest.slice(0, -1).join('\n\n')).toBe(expected.join('\n\n'))
  })
})

describe('the table of the clusters', () => {
  const shown = (...clusters: readonly ClusterVerdict[]): readonly string[] =>
    renderSummary({ ...REPORT, clusters })
      .split('\n\n')[2]
      ?.split('\n') ?? []

  test.each<[ObjectState, string, string]>([
    ['ready', '', '✅ ready (1.3 s)'],
    ['delivered', '', '📦 delivered (1.3 s)'],
    ['progressing', '1 of 3 replicas are available', '⏳ progressing: 1 of 3 replicas are available (1.3 s)'],
    ['missing', 'not there yet', '❔ missing: not there yet (1.3 s)'],
    ['failed', 'a|b', '❌ failed: a|b (1.3 s)'],
    ['unverified', 'no context', '➖ unverified: no context']
  ])('an object that is %s: %s', (state, reason, cell) => {
    expect(shown(cluster('wec1', state, reason))).toEqual([
      HEAD,
      `<tr><td>Deployment shop/web</td><td>${cell}</td></tr></table>`
    ])
  })

  test('each object once, and a gap where a cluster does not have it', () => {
    const ready = { state: 'ready', reason: '', seconds: 0 } as const
    const [shop, web] = [
      { ...ready, object: SHOP },
      { ...ready, object: WEB }
    ]
    expect(shown(cluster('a', 'ready', '', [shop]), cluster('b', 'ready', '', [web, shop]))).toEqual([
      '<table><tr><th>object</th><th>a</th><th>b</th></tr>',
      '<tr><td>Namespace shop</td><td>✅ ready (0.0 s)</td><td>✅ ready (0.0 s)</td></tr>',
      '<tr><td>Deployment shop/web</td><td></td><td>✅ ready (0.0 s)</td></tr></table>'
    ])
  })
})

test('the parts stand in the order in which a reader needs them', () => {
  const summary = renderSummary({
    ...REPORT,
    error: ERROR,
    drift: [{ object: WEB, kind: 'missing', fields: [] }],
    clusters: [{ ...cluster('wec1', 'failed'), findings: [FINDING] }],
    removal: REMOVAL,
    departures: [{ cluster: 'wec1', state: 'gone', reason: '' }],
    cleanup: [{ release: 'web', namespace: 'shop', outcome: 'due', why: '' }],
    remediation: ROLLBACK,
    warnings: ['careful']
  })
  const parts = [
    '<h2>',
    '<b>TIMEOUT</b>',
    '<b>Not as Helm',
    '<th>object</th>',
    '<b>Goes</b>',
    '<li>wec1: gone',
    '<th>release</th>',
    '<b>Rolled back',
    '<h3>wec2',
    '<b>Warnings</b>',
    '<sub>'
  ]
  const places = parts.map(part => summary.indexOf(part))
  expect(places).toEqual([...places].sort((left, right) => left - right))
  expect(places).not.toContain(-1)
})

test('the plan of command: plan shows its changes, that of a deploy does not', () => {
  const plan: Report['plan'] = {
    placement: { before: [], after: ['wec1'], joins: ['wec1'], leaves: [], unmet: [] },
    objects: [],
    forecasts: [],
    changes: []
  }
  const shown = (command: Report['command']) => renderSummary({ ...REPORT, plan, command })
  expect(shown('deploy')).toBe(`${HEADING}\n\n${FOOTER}`)
  expect(shown('plan')).toBe(
    `${HEADING}\n\n<p><b>Clusters:</b> wec1</p>\n\n<p><b>No changes.</b> </p>\n\n${FOOTER}`
  )
})

test('the footer has phases and tools', () => {
  const summary = renderSummary({
    ...REPORT,
    phases: [
      { name: 'Tools', from: 0, seconds: 0.04 },
      { name: 'Helm', from: 0.04, seconds: 2 }
    ],
    tools: [{ name: 'helm', version: '4.0.1', path: '/helm', source: 'PATH' }]
  })
  expect(summary).toBe(
    `${HEADING}\n\n<p><sub>in all 12.3 s · Tools 0.0 s · Helm 2.0 s · helm 4.0.1</sub></p>\n`
  )
})

describe('a summary that is cut', () => {
  const many: Report = {
    ...REPORT,
    verdict: 'failed',
    error: ERROR,
    clusters: Array.from({ length: 100 }, (_, at) => ({
      ...cluster(`wec${at}`, 'failed'),
      objects: Array.from({ length: 2000 }, (_object, index) => ({
        object: { ...WEB, name: `web-${index}` },
        state: 'failed',
        reason: 'container <app> exited',
        seconds: 1
      }))
    })),
    warnings: ['w'.repeat(100_000), 'careful']
  }

  test('L10: keeps the error, what to do, the warnings and the footer', () => {
    const summary = renderSummary(many)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800_000)
    for (const kept of ['<b>TIMEOUT</b>', NEXT, '<li>careful</li>', '… (cut)</li>', 'in all 12.3 s'])
      expect(summary).toContain(kept)
    expect(summary).toMatch(/… and \d+ more<\/td><\/tr><\/table>/)
    expect(summary.endsWith('\n\n<p>… cut: the report file holds the rest.</p>\n')).toBe(true)
  })

  test('L10: keeps them among 100,000 warnings, faults and causes too', () => {
    const texts = Array.from({ length: 100_000 }, (_, at) => `text ${at}`)
    const faults = texts.map(text => ({ ...FAULT, given: text }))
    const summary = renderSummary({ ...many, warnings: texts, error: { ...ERROR, causes: texts, faults } })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000)
    for (const kept of ['<b>TIMEOUT</b>', NEXT, '<li>text 0</li>', '<td>text 0</td>'])
      expect(summary).toContain(kept)
  })

  test('M5: takes no time with 2,000 objects in 100 clusters', () => {
    const report = redacted(many, new Redactor())
    const started = cpuMs()
    render(report)
    // 114 s before; 0.1 s on a machine that does nothing else.
    expect(cpuMs() - started).toBeLessThan(1000)
  })
})
