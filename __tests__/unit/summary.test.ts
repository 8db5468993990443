/** The job summary, part by part: the whole Markdown of each. What of it stays readable in a terminal is in demo.test.ts. */
import { EMPTY_REPORT, type RecoveryReport, type RemovalReport, type Report } from '../../src/report.ts'
import { renderSummary } from '../../src/summary.ts'
import type { ClusterVerdict, Finding, ObjectState } from '../../src/verify/verdict.ts'

const WEB = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const SHOP = { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' }
const BREAK = '\u200b'

/** Of a green run of which nothing is known yet. */
const REPORT: Report = {
  ...EMPTY_REPORT,
  verdict: 'ready',
  release: 'web',
  namespace: 'shop',
  seconds: 12.34
}
const HEADING = '## ✅ shop/web: ready'
const FOOTER = '<sub>in all 12.3 s</sub>\n'

const cluster = (
  name: string,
  state: ObjectState,
  reason = '',
  objects: ClusterVerdict['objects'] = [{ object: WEB, state, reason, seconds: 1.26 }]
): ClusterVerdict => ({ cluster: name, state, objects, findings: [], note: '' })

describe('the heading', () => {
  const chart = { name: 'web-chart', version: '1.2.3', appVersion: '4', source: 'charts/web', digest: 'd' }

  test.each<[string, Partial<Report>, string]>([
    ['a green run', {}, '## ✅ shop/web: ready'],
    ['a red run', { verdict: 'failed' }, '## ❌ shop/web: failed'],
    ['a run that proved a part', { verdict: 'partial' }, '## ✅ shop/web: partial'],
    ['bad inputs', { verdict: 'failed', release: '', namespace: '' }, '## ❌ ks-helm-deploy: failed'],
    [
      'all that is known',
      {
        revision: 3,
        releaseStatus: 'deployed',
        chart,
        clusters: [cluster('a', 'ready', '', []), cluster('b', 'ready', '', [])]
      },
      '## ✅ shop/web: ready\n\nrevision 3 \\(deployed\\) · chart web-chart 1.2.3 · clusters a, b\n\n| object | a | b |\n|---|---|---|'
    ],
    [
      'a chart that was not opened yet',
      { chart: { ...chart, name: '' } },
      '## ✅ shop/web: ready\n\nchart charts/web'
    ],
    ['a name with markup', { release: 'w_b' }, '## ✅ shop/w\\_b: ready']
  ])('%s', (_what, facts, expected) => {
    expect(renderSummary({ ...REPORT, ...facts })).toBe(`${expected}\n\n${FOOTER}`)
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
const GOES = '- Deployment shop/web\n- Service shop/web'
const ROLLBACK: RecoveryReport = {
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
const TABLE = '|---|---|\n'

describe('between heading and footer', () => {
  test.each<[string, Partial<Report>, readonly string[]]>([
    ['nothing', {}, []],
    [
      'an error',
      { error: { ...ERROR, message: 'see https://x.example <b>' } },
      [`**TIMEOUT**: see https${BREAK}://x.example &lt;b&gt;`, '**What to do:** Raise it.']
    ],
    [
      'an error with causes and faults',
      { error: { ...ERROR, code: 'A_B', causes: ['first', '<second>'], faults: [FAULT] } },
      [
        '**A\\_B**: after 1s',
        '| input | given | allowed | what to do |\n|---|---|---|---|\n| <code>chart</code> | &quot;a\\|b&quot; | a path | Give one. |',
        '**What to do:** Raise it.',
        '<pre>first\n&lt;second&gt;</pre>'
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
        '**Not as Helm deployed it**\n\n- Deployment shop/web was changed in the WDS: spec.a\n- Namespace shop is not in the WDS any more'
      ]
    ],
    ['a URL', { url: 'https://x.example/?a=1&b=2' }, ['Reached at https://x.example/?a=1&amp;b=2']],
    [
      'no URL of a preview that failed',
      { url: 'https://x.example', error: ERROR },
      ['**TIMEOUT**: after 1s', '**What to do:** Raise it.']
    ],
    ['warnings', { warnings: ['one', 'two *'] }, ['**Warnings**\n\n- one\n- two \\*']],
    [
      'a removal that is planned',
      { verdict: 'planned', removal: { ...REMOVAL, crds: ['CustomResourceDefinition w'] } },
      [`**Would go**\n\n${GOES}\n- CustomResourceDefinition w\n- Namespace shop`]
    ],
    [
      'a removal with all that it may take',
      { removal: { ...REMOVAL, customResources: ['wec1: Widget a/b'], kept: ['Secret shop/s'] } },
      [
        `**Goes**\n\n${GOES}\n- Namespace shop`,
        '**Goes with the CustomResourceDefinitions**\n\n- wec1: Widget a/b',
        '**Stays**\n\n- Secret shop/s'
      ]
    ],
    [
      'a Namespace that was not asked to go',
      { removal: { ...REMOVAL, objects: [], namespace: 'stays' } },
      ['**Stays**\n\n- Namespace shop']
    ],
    [
      'a Namespace that stays after all',
      { removal: { ...REMOVAL, namespace: 'stays', whyNamespaceStays: 'release api is in it' } },
      [`**Goes**\n\n${GOES}`, '**Stays**\n\n- Namespace shop: release api is in it']
    ],
    [
      'departures',
      {
        departures: [
          { cluster: 'wec1', state: 'gone', reason: '' },
          { cluster: 'wec_2', state: 'left', reason: 'Service shop/web is still there' }
        ]
      },
      ['- wec1: gone\n- wec\\_2: left, Service shop/web is still there']
    ],
    [
      'a sweep',
      {
        swept: (['kept', 'due', 'removed', 'withdrawn', 'failed'] as const).map(outcome => ({
          release: 'web',
          namespace: 'shop',
          outcome,
          why: `why ${outcome}`
        }))
      },
      [
        [
          '| release | outcome | why |',
          '|---|---|---|',
          '| shop/web | ➖ kept | why kept |',
          '| shop/web | ⏳ due | why due |',
          '| shop/web | ✅ removed | why removed |',
          '| shop/web | 📦 withdrawn | why withdrawn |',
          '| shop/web | ❌ failed | why failed |'
        ].join('\n')
      ]
    ],
    [
      'a rollback',
      { recovery: { ...ROLLBACK, clusters: [cluster('wec1', 'ready')] } },
      [
        '**Rolled back to revision 2**: ready',
        `| object | wec1 |\n${TABLE}| Deployment shop/web | ✅ ready \\(1.3 s\\) |`
      ]
    ],
    [
      'an uninstall in place of a rollback',
      {
        recovery: {
          ...ROLLBACK,
          action: 'uninstall',
          departures: [{ cluster: 'wec1', state: 'gone', reason: '' }]
        }
      },
      ['**Removed again**: the release was uninstalled.', '- wec1: gone']
    ],
    [
      'a finding of which little is known',
      { clusters: [{ ...cluster('wec2', 'failed', '', []), findings: [FINDING] }] },
      [
        'clusters wec2',
        '| object | wec2 |\n|---|---|',
        '### wec2 · Deployment shop/web',
        '**Refused**: quota &lt;none&gt;',
        '**What to do:** Raise the quota.'
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
        'clusters wec2',
        '| object | wec2 |\n|---|---|',
        '### wec2 · Deployment shop/web · Pod web-1 · container app · image r.example/web:1',
        '**CrashLoopBackOff** (exit code 0): quota &lt;none&gt;',
        '**What to do:** Raise the quota.',
        '<details><summary>events</summary>',
        '<pre>BackOff: &lt;restarting&gt;</pre>',
        '</details>',
        '<details><summary>last log lines</summary>',
        '<pre>line 1\n&lt;/pre&gt;</pre>',
        '</details>'
      ]
    ]
  ])('%s', (_what, facts, expected) => {
    const [heading, ...rest] = renderSummary({ ...REPORT, ...facts }).split('\n\n')
    expect(heading).toBe(`## ✅ shop/web: ${facts.verdict ?? 'ready'}`)
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
    ['ready', '', '✅ ready \\(1.3 s\\)'],
    ['delivered', '', '📦 delivered \\(1.3 s\\)'],
    [
      'progressing',
      '1 of 3 replicas are available',
      '⏳ progressing: 1 of 3 replicas are available \\(1.3 s\\)'
    ],
    ['missing', 'not there yet', '❔ missing: not there yet \\(1.3 s\\)'],
    ['failed', 'a|b', '❌ failed: a\\|b \\(1.3 s\\)'],
    ['unverified', 'no context', '➖ unverified: no context']
  ])('an object that is %s: %s', (state, reason, cell) => {
    expect(shown(cluster('wec1', state, reason))).toEqual([
      '| object | wec1 |',
      '|---|---|',
      `| Deployment shop/web | ${cell} |`
    ])
  })

  test('each object once, and a gap where a cluster does not have it', () => {
    const ready = { state: 'ready', reason: '', seconds: 0 } as const
    const [shop, web] = [
      { ...ready, object: SHOP },
      { ...ready, object: WEB }
    ]
    expect(shown(cluster('a', 'ready', '', [shop]), cluster('b', 'ready', '', [web, shop]))).toEqual([
      '| object | a | b |',
      '|---|---|---|',
      '| Namespace shop | ✅ ready \\(0.0 s\\) | ✅ ready \\(0.0 s\\) |',
      '| Deployment shop/web |  | ✅ ready \\(0.0 s\\) |'
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
    swept: [{ release: 'web', namespace: 'shop', outcome: 'due', why: '' }],
    recovery: ROLLBACK,
    warnings: ['careful']
  })
  const parts = [
    '## ',
    '**TIMEOUT**',
    '**Not as Helm',
    '| object |',
    '**Goes**',
    '- wec1: gone',
    '| release |',
    '**Rolled back',
    '### wec2',
    '**Warnings**',
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
  expect(shown('plan')).toBe(`${HEADING}\n\n**Clusters:** wec1\n\n**No changes.**\n\n${FOOTER}`)
})

test('the footer has phases and tools', () => {
  const summary = renderSummary({
    ...REPORT,
    phases: [
      { name: 'Tools', seconds: 0.04 },
      { name: 'Helm', seconds: 2 }
    ],
    tools: [{ name: 'helm', version: '4.0.1', path: '/helm', source: 'PATH' }]
  })
  expect(summary).toBe(`${HEADING}\n\n<sub>in all 12.3 s · Tools 0.0 s · Helm 2.0 s · helm 4.0.1</sub>\n`)
})

test('what GitHub would refuse for its size is cut', () => {
  const summary = renderSummary({ ...REPORT, warnings: ['x'.repeat(2_000_000)] })
  expect(Buffer.byteLength(summary)).toBe(900_000)
  expect(summary.endsWith('xxx\n\n… cut: the report file holds the rest.\n')).toBe(true)
})
