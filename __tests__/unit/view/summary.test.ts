/** The job summary, part by part: the whole HTML of each. What of it stays readable in a terminal is in demo.test.ts. */
import {
  EMPTY_REPORT,
  type RemediationReport,
  type RemovalReport,
  type Report
} from '../../../src/report/report.ts'
import { redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { renderComment } from '../../../src/view/comment.ts'
import { renderSummary as render } from '../../../src/view/summary.ts'
import type { ClusterVerdict, Finding, ObjectState } from '../../../src/report/verdict.ts'
import { cpuMs } from '../../../testkit/cpuTime.ts'
import {
  clusterVerdict,
  findingOf,
  hookIn,
  hookOf,
  objectVerdict,
  SHOP,
  WEB
} from '../../../testkit/verdicts.ts'

const renderSummary = (report: Report): string => render(redacted(report, new Redactor()))

/** Of a green run of which nothing is known yet. */
const REPORT: Report = {
  ...EMPTY_REPORT,
  verdict: 'ready',
  release: 'web',
  namespace: 'shop',
  seconds: 12.34
}
const HEADING = '<h2>✅ shop/web is ready in the clusters</h2>'
const FACTS = '<p>verdict <b>ready</b></p>'
const FOOTER = '<p><sub>in all 12.3 s</sub></p>\n'

/** With the one object that it is about. */
const cluster = (name: string, state: ObjectState, reason = ''): ClusterVerdict =>
  clusterVerdict(name, state, [objectVerdict(WEB, state, reason)])

describe('heading and facts', () => {
  const chart = { name: 'web-chart', version: '1.2.3', appVersion: '4', source: 'charts/web', digest: 'd' }

  test.each<[string, Partial<Report>, string]>([
    ['a green run', {}, `${HEADING}\n\n${FACTS}`],
    [
      'a red run',
      { verdict: 'failed' },
      '<h2>❌ The deploy of shop/web failed</h2>\n\n<p>verdict <b>failed</b></p>'
    ],
    [
      'bad inputs',
      { verdict: 'failed', release: '', namespace: '' },
      '<h2>❌ The deploy failed before anything was changed</h2>\n\n<p>verdict <b>failed</b></p>'
    ],
    [
      'all that is known',
      { revision: 3, releaseStatus: 'deployed', chart },
      '<h2>✅ shop/web 1.2.3 is ready in the clusters</h2>\n\n<p>verdict <b>ready</b> · revision 3 (deployed) · chart web-chart 1.2.3</p>'
    ],
    [
      'a chart that was not opened yet',
      { chart: { ...chart, name: '', version: '' } },
      `${HEADING}\n\n<p>verdict <b>ready</b> · chart charts/web</p>`
    ],
    [
      'names in which GitHub finds something',
      { release: 'w_b-217d2bf5', chart: { ...chart, version: '<1>' } },
      '<h2>✅ <code>shop/w_b-217d2bf5</code> &lt;1&gt; is ready in the clusters</h2>\n\n<p>verdict <b>ready</b> · chart web-chart &lt;1&gt;</p>'
    ]
  ])('%s', (_what, facts, expected) => {
    expect(renderSummary({ ...REPORT, ...facts })).toBe(`${expected}\n\n${FOOTER}`)
  })

  test('N2: a cluster that nobody could look into takes the check mark', () => {
    const clusters = [cluster('a', 'ready'), cluster('b', 'unverified', 'forbidden')]
    expect(renderSummary({ ...REPORT, verdict: 'bound', clusters })).toMatch(/^<h2>🟡 shop\/web is assigned/)
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
const FINDING: Finding = findingOf('wec2')
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
/** A row whose first cell is a name that does not break. */
const named = (name: string, ...cells: readonly string[]): string =>
  row(name, ...cells).replace('<td>', '<td nowrap>')
const kinds = (...rows: readonly string[]): string =>
  `<details><summary>Objects by kind</summary>${tableOf(KIND_HEAD, ...rows)}</details>`
const tableOf = (head: readonly string[], ...rows: readonly string[]): string =>
  `<table><tr>${head.map(cell => `<th>${cell}</th>`).join('')}</tr>${rows.map(each => `\n${each}`).join('')}</table>`
const CALM_HEAD = ['cluster', 'state', 'seconds', 'objects']
const TROUBLED_HEAD = ['cluster', 'state', 'why']
const OBJECT_HEAD = ['object', 'state', 'why', 'seconds']
const KIND_HEAD = ['kind', 'objects', 'in all clusters']
const READY = [
  '<h3>Clusters</h3><p>1 cluster ready; 1 object ready</p>',
  tableOf(CALM_HEAD, named('wec1', '✅\u00a0ready', '1.3', '1 ready')),
  kinds(row('Deployment', '1', '1 ready'))
]
const FAILED = [
  '<h3>Clusters</h3><p>1 cluster failed; 1 object failed</p>',
  tableOf(TROUBLED_HEAD, named('wec2', '❌\u00a0failed', 'Deployment shop/web')),
  kinds(row('Deployment', '1', '1 failed')),
  `<details><summary>wec2: 1 object failed</summary>${tableOf(OBJECT_HEAD, row('Deployment shop/web', '❌\u00a0failed', '', '1.3'))}</details>`
]
const WRONG = '<h3>What is wrong</h3>'
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
      'what to do, with a name in backquotes',
      { error: { ...ERROR, remedy: 'Set `a: <b>`, or see https://x.example.' } },
      [
        '<p><b>TIMEOUT</b>: after 1s</p>',
        '<p><b>What to do:</b> Set <code>a: &lt;b&gt;</code>, or see <code>https://x.example.</code></p>'
      ]
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
        '<p>Reached at <a href="https://x.example/?a=1&amp;b=2"><code>https://x.example/?a=1&amp;b=2</code></a></p>',
        FACTS
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
      [titled('Would be deleted', `${GOES}\n<li>CustomResourceDefinition w</li>\n<li>Namespace shop</li>`)]
    ],
    [
      'a removal with all that it may take',
      { removal: { ...REMOVAL, customResources: ['wec1: Widget a/b'], kept: ['Secret shop/s'] } },
      [
        titled('To be deleted', `${GOES}\n<li>Namespace shop</li>`),
        titled('To be deleted with the CustomResourceDefinitions', '\n<li>wec1: Widget a/b</li>'),
        titled('Kept', '\n<li>Secret shop/s</li>')
      ]
    ],
    [
      'a Namespace that was not asked to go',
      { removal: { ...REMOVAL, objects: [], namespace: 'stays' } },
      [titled('Kept', '\n<li>Namespace shop</li>')]
    ],
    [
      'a Namespace that stays after all',
      { removal: { ...REMOVAL, namespace: 'stays', whyNamespaceStays: 'release api is in it' } },
      [titled('To be deleted', GOES), titled('Kept', '\n<li>Namespace shop: release api is in it</li>')]
    ],
    [
      'departures',
      {
        departures: [
          { cluster: 'wec1', state: 'gone', reason: '' },
          { cluster: 'wec_2', state: 'left', reason: 'Service shop/web is still there' }
        ]
      },
      [
        WRONG,
        '<p>❌\u00a0left: <b>Service shop/web is still there</b><br>wec_2</p><p><b>What to do:</b> Check that the cluster is available in the ITS; what is left is deleted when its work agent is back.</p>',
        tableOf(
          ['cluster', 'state', 'why'],
          named('wec_2', '❌\u00a0left', 'Service shop/web is still there')
        ),
        tableOf(['cluster', 'state'], named('wec1', '✅\u00a0gone'))
      ]
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
          '<tr><td>shop/web</td><td>❌\u00a0failed</td><td>why failed</td></tr>',
          '<tr><td>shop/web</td><td>📦\u00a0withdrawn</td><td>why withdrawn</td></tr>',
          '<tr><td>shop/web</td><td>⏳\u00a0due</td><td>why due</td></tr>',
          '<tr><td>shop/web</td><td>✅\u00a0removed</td><td>why removed</td></tr></table>\n',
          '<table><tr><th>release</th><th>outcome</th><th>why</th></tr>',
          '<tr><td>shop/web</td><td>➖\u00a0kept</td><td>why kept</td></tr></table>'
        ].join('\n')
      ]
    ],
    [
      'a rollback',
      { remediation: { ...ROLLBACK, clusters: [cluster('wec1', 'ready')] } },
      ['<p><b>Rolled back to revision 2</b>: ready</p>', ...READY]
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
      [
        '<p><b>Removed again</b>: the release was uninstalled.</p>',
        tableOf(['cluster', 'state'], named('wec1', '✅\u00a0gone'))
      ]
    ],
    [
      'a finding of which little is known',
      { clusters: [{ ...cluster('wec2', 'failed'), findings: [FINDING] }] },
      [
        WRONG,
        '<p>❌\u00a0failed: <b>Refused of Deployment shop/web</b><br>wec2 · Deployment shop/web<br>quota &lt;none&gt;</p><p><b>What to do:</b> Raise the quota.</p>',
        '<p><sub>where: wec2 · Deployment shop/web</sub></p>',
        ...FAILED
      ]
    ],
    [
      'a finding of which all is known',
      {
        clusters: [
          {
            ...cluster('wec2', 'failed'),
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
        WRONG,
        '<p>❌\u00a0failed: <b>CrashLoopBackOff of container app in Deployment shop/web</b><br>wec2 · Deployment shop/web<br>quota &lt;none&gt;</p><p><b>What to do:</b> Raise the quota.</p>',
        '<p><sub>where: wec2 · Deployment shop/web · Pod web-1 · container app · image r.example/web:1 (exit code 0)</sub></p>',
        '<details><summary>events</summary><pre>\nBackOff: &lt;restarting&gt;</pre></details>',
        '<details><summary>last log lines</summary><pre>\nline 1\n&lt;/pre&gt;</pre></details>',
        ...FAILED
      ]
    ],
    [
      'what to do is not said twice',
      {
        error: ERROR,
        clusters: [{ ...cluster('wec2', 'failed'), findings: [{ ...FINDING, remedy: ERROR.remedy }] }]
      },
      [
        '<p><b>TIMEOUT</b>: after 1s</p>',
        NEXT,
        WRONG,
        '<p>❌\u00a0failed: <b>Refused of Deployment shop/web</b><br>wec2 · Deployment shop/web<br>quota &lt;none&gt;</p>',
        '<p><sub>where: wec2 · Deployment shop/web</sub></p>',
        ...FAILED
      ]
    ],
    [
      'why a run was skipped',
      { verdict: 'skipped', warnings: ['a fork has no secrets'] },
      [titled('Why', '\n<li>a fork has no secrets</li>')]
    ]
  ])('%s', (_what, facts, expected) => {
    const [heading, ...rest] = renderSummary({ ...REPORT, ...facts }).split('\n\n')
    expect(heading).toMatch(/^<h2>(?:✅|⚪|❌) .*<\/h2>$/)
    expect(rest.at(-1)).toBe(FOOTER)
    const shown = rest.slice(0, -1)
    // A link comes before the facts, where nothing is in its way.
    const wanted = expected.includes(FACTS)
      ? expected
      : [`<p>verdict <b>${facts.verdict ?? 'ready'}</b></p>`, ...expected]
    // Parts may hold empty lines themselves.
    expect(shown.join('\n\n')).toBe(wanted.join('\n\n'))
  })
})

describe('the clusters', () => {
  const shown = (...clusters: readonly ClusterVerdict[]): readonly string[] =>
    renderSummary({ ...REPORT, clusters })
      .trimEnd()
      .split('\n\n')
      .slice(2, -1)

  test.each<[ObjectState, string]>([
    ['ready', '✅\u00a0ready'],
    ['delivered', '📦\u00a0delivered']
  ])('one that is %s', (state, mark) => {
    expect(shown(cluster('wec1', state))).toContain(
      tableOf(CALM_HEAD, named('wec1', mark, '1.3', `1 ${state}`))
    )
  })

  test.each<[ObjectState, string, string]>([
    ['progressing', '1 of 3 replicas are available', '⏳\u00a0progressing'],
    ['missing', 'not there yet', '❔\u00a0missing'],
    ['failed', 'a|b', '❌\u00a0failed'],
    ['unverified', 'no context', '➖\u00a0unverified']
  ])('one that is %s: %s', (state, reason, mark) => {
    expect(shown(cluster('wec1', state, reason))).toContain(
      tableOf(TROUBLED_HEAD, named('wec1', mark, `Deployment shop/web: ${reason}`))
    )
  })

  test('one in which many objects have the same fault', () => {
    const both = [SHOP, WEB].map(object => objectVerdict(object, 'missing', 'not there yet'))
    expect(shown(clusterVerdict('a', 'missing', both))).toContain(
      tableOf(TROUBLED_HEAD, named('a', '❔\u00a0missing', '2 objects: not there yet'))
    )
  })

  test('one that was not asked', () => {
    const note = 'not asked: wait-for is bound'
    expect(shown({ ...cluster('a', 'unverified'), note })).toContain(
      tableOf([...CALM_HEAD, 'why'], named('a', '➖\u00a0unverified', '', '1 unverified', note))
    )
  })

  test('those with trouble come first, the worst before the others, and object by object', () => {
    const api = { ...WEB, name: 'api' }
    const objects = [
      objectVerdict(SHOP, 'ready'),
      objectVerdict(WEB, 'failed', 'a <b>'),
      objectVerdict(api, 'missing', 'not there')
    ]
    const offline = {
      ...cluster('c', 'missing', 'the cluster is offline; not there'),
      isOffline: true
    } as const
    const parts = shown(cluster('a', 'ready'), offline, clusterVerdict('b', 'failed', objects))
    expect(parts).toContain(
      '<h3>Clusters</h3><p>1 of 3 clusters ready, 1 offline, 1 failed; 2 of 5 objects ready, 2 missing, 1 failed</p>'
    )
    expect(parts).toContain(
      tableOf(
        TROUBLED_HEAD,
        named('b', '❌\u00a0failed', 'Deployment shop/web: a &lt;b&gt;; and 1 other object'),
        named('c', '🔌\u00a0offline', 'Deployment shop/web: the cluster is offline; not there')
      )
    )
    expect(parts).toContain(tableOf(CALM_HEAD, named('a', '✅\u00a0ready', '1.3', '1 ready')))
    expect(parts).toContain(
      kinds(row('Deployment', '2', '1 of 4 ready, 2 missing, 1 failed'), row('Namespace', '1', '1 ready'))
    )
    expect(parts).toContain(
      `<details><summary>b: 1 of 3 objects ready, 1 missing, 1 failed</summary>${tableOf(
        OBJECT_HEAD,
        row('Deployment shop/web', '❌\u00a0failed', 'a &lt;b&gt;', '1.3'),
        row('Deployment shop/api', '❔\u00a0missing', 'not there', '1.3')
      )}</details>`
    )
  })

  test('more than ten without trouble are folded', () => {
    const calm = (count: number) =>
      Array.from({ length: count }, (_, index) => cluster(`ok${index}`, 'ready'))
    expect(shown(...calm(10))[1]?.startsWith('<table>')).toBe(true)
    expect(shown(...calm(11))[1]?.startsWith('<details><summary>11 clusters ready</summary><table>')).toBe(
      true
    )
    const [, ...parts] = shown(...calm(11), cluster('bad', 'failed', 'x'))
    const tables = parts.filter(part => part.includes('<th>cluster</th>'))
    expect(tables[0]).toBe(tableOf(TROUBLED_HEAD, named('bad', '❌\u00a0failed', 'Deployment shop/web: x')))
    expect(tables[1]).toMatch(/^<details><summary>11 clusters ready<\/summary><table>/)
    expect(tables[1]).toContain('<td nowrap>ok10</td>')
  })

  test('where the row of a cluster says all, its objects are not listed', () => {
    const both = [SHOP, WEB].map(object => objectVerdict(object, 'unverified', 'no context'))
    const verdict = { ...clusterVerdict('a', 'unverified', both), note: 'no context' }
    expect(shown(verdict).filter(part => part.includes('<th>object</th>'))).toEqual([])
    const note = 'not asked: wait-for is bound'
    const parts = shown({ ...clusterVerdict('a', 'unverified', both.slice(1)), note })
    expect(parts.filter(part => part.includes('<th>object</th>') || part.includes('What is wrong'))).toEqual(
      []
    )
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
    hooks: [hookOf([hookIn('wec1')])],
    phases: [{ name: 'Helm', from: 1, seconds: 2 }],
    warnings: ['careful']
  })
  const parts = [
    '<h2>',
    '<p>verdict',
    '<b>TIMEOUT</b>',
    '<h3>What is wrong',
    '<b>Refused of',
    '<b>Rolled back',
    '<b>Warnings</b>',
    '<b>Not as Helm',
    '<td>✅\u00a0gone',
    '<b>To be deleted</b>',
    '<th>release</th>',
    '<h3>Hooks',
    '<h3>Clusters',
    '<th>cluster</th><th>state</th><th>why',
    '<th>kind</th>',
    '```mermaid',
    '<th>object</th>',
    '<sub>in all'
  ]
  const places = parts.map(part => summary.indexOf(part))
  expect(places).toEqual([...places].sort((left, right) => left - right))
  expect(places).not.toContain(-1)
})

test('the plan of command: plan shows its changes, that of a deploy does not', () => {
  const plan: Report['plan'] = {
    placement: { before: [], after: ['wec1'], joins: ['wec1'], leaves: [], unmet: [] },
    objects: [],
    hooks: [],
    forecasts: [],
    changes: []
  }
  const shown = (command: Report['command']) => renderSummary({ ...REPORT, plan, command })
  expect(shown('deploy')).toBe(`${HEADING}\n\n${FACTS}\n\n${FOOTER}`)
  expect(shown('plan')).toBe(
    `${HEADING}\n\n${FACTS}\n\n<p><b>No changes.</b> </p>\n\n<p><b>Clusters:</b> wec1</p>\n\n${FOOTER}`
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
  expect(
    summary.endsWith('\n\n<p><sub>in all 12.3 s · Tools 0.0 s · Helm 2.0 s · helm 4.0.1</sub></p>\n')
  ).toBe(true)
})

describe('many clusters and objects', () => {
  /** @param troubled of the clusters; one object in each of them */
  const large = (clusters: number, objects: number, troubled: number): Report => ({
    ...REPORT,
    verdict: 'failed',
    error: ERROR,
    phases: [{ name: 'Clusters', from: 1, seconds: 30 }],
    clusters: Array.from({ length: clusters }, (_, at) => {
      const isBad = at % Math.ceil(clusters / troubled) === 0
      const name = `wec${at}.${at % 2 === 0 ? 'eu' : 'us'}-central-1.example.com`
      const verdicts = Array.from({ length: objects }, (_object, index) =>
        objectVerdict({ ...WEB, name: `web-${index}` }, isBad && index === 0 ? 'failed' : 'ready', 'a reason')
      )
      const finding = findingOf(name, { object: { ...WEB, name: 'web-0' }, logs: ['a line', 'another'] })
      const verdict = clusterVerdict(name, isBad ? 'failed' : 'ready', verdicts, isBad ? [finding] : [])
      return { ...verdict, from: 1, to: 30 }
    }),
    warnings: Array.from({ length: 40 }, (_, at) => `warning ${at} ${'w'.repeat(200)}`)
  })

  test.each([
    [1, 1, 1],
    [2, 5, 1],
    [40, 20, 4],
    [256, 100, 12],
    [500, 100, 250]
  ])('%s clusters with %s objects, %s of them in trouble: at most 200 kB', (clusters, objects, troubled) => {
    const report = redacted(large(clusters, objects, troubled), new Redactor())
    const started = cpuMs()
    const summary = render(report)
    const took = cpuMs() - started
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(200_000)
    expect(summary).not.toContain('… 1 part')
    for (let at = 0; at < 40; at++) expect(summary).toContain(`<li>warning ${at} `)
    expect(summary.match(/<td nowrap>wec\d+\./g)).toHaveLength(clusters)
    expect(summary).toContain('```mermaid')
    // 0.1 s for 256 clusters with 100 objects, on a machine that does nothing else.
    expect(took).toBeLessThan(1000)
  })

  test('with 256 clusters one line says how many are ready, and the cause names three', () => {
    const summary = renderSummary(large(256, 100, 12))
    expect(summary).toMatch(
      /^<h2>❌ The deploy of shop\/web failed: 244 of 256 clusters ready, 12 failed<\/h2>/
    )
    expect(summary).toMatch(/<br>12 clusters: wec0\S+, wec22\S+, wec44\S+ and 9 more · /)
    expect(summary).toContain('<details><summary>244 clusters ready</summary>')
    expect(summary).toContain('  section 244 clusters ready\n')
    expect(summary).toContain('<p><sub>for example: wec0')
    expect(summary).toContain(
      '<p>244 of 256 clusters ready, 12 failed; 25,588 of 25,600 objects ready, 12 failed</p>'
    )
  })

  test('L10: 50 hooks in 500 clusters have their place in summary and comment beside the clusters', () => {
    const clusters = Array.from({ length: 500 }, (_, at) => `wec${at}.eu-central-1.example.com`)
    const reason = 'the cluster is offline: its agent was last heard of 47 minutes ago'
    const hooks = Array.from({ length: 50 }, (_, index) =>
      hookOf(
        clusters.map((name, at) => {
          if (at % 3 === 0) return hookIn(name, 'skipped', { reason })
          const logs = [`log of ${name}`, 'x'.repeat(500)]
          return index === 49 ? hookIn(name, 'failed', { reason: `code ${at}`, logs }) : hookIn(name)
        }),
        { object: { ...WEB, group: 'batch', kind: 'Job', name: `step-${index}` } }
      )
    )
    const report = redacted({ ...large(500, 1, 250), hooks }, new Redactor())
    const started = cpuMs()
    const [summary, comment] = [render(report), renderComment(report, '')]
    expect(cpuMs() - started).toBeLessThan(2000)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(200_000)
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000)
    for (let index = 0; index < 49; index++)
      expect(summary).toContain(`<td>Job shop/step-${index}</td><td>🟡\u00a0succeeded in part</td>`)
    expect(summary).toContain(
      '<td>Job shop/step-49</td><td>❌\u00a0failed</td><td>167 of 500 skipped, 333 failed'
    )
    // All rows of the clusters, too.
    expect(summary.match(/<td nowrap>wec\d+\.\S+<\/td><td>(?:✅|❌)\u00a0\w+<\/td>/g)).toHaveLength(500)
    expect(comment).toContain('<td>Job shop/step-49</td>')
  })

  test.each([
    [10, ' open'],
    [11, '']
  ])('the timeline of %s clusters: <details%s>', (clusters, open) => {
    expect(renderSummary(large(clusters, 1, 1))).toContain(`<details${open}><summary>Timeline</summary>`)
  })

  test.each([
    [25, '5 other causes'],
    [21, '1 other cause']
  ])('of %s causes twenty are shown, and %s counted', (length, more) => {
    const clusters = Array.from({ length }, (_, at) => ({
      ...cluster(`wec${at}`, 'failed'),
      findings: [findingOf(`wec${at}`, { message: 'x'.repeat(at + 1) })]
    }))
    const summary = renderSummary({ ...REPORT, verdict: 'failed', clusters })
    expect(summary.match(/<b>Refused of/g)).toHaveLength(20)
    expect(summary).toContain(`<p>… and ${more}: the table of the clusters has them.</p>`)
  })
})

test.each([
  [11, '1 more warning'],
  [12, '2 more warnings']
])('of %s warnings ten are in sight: %s', (length, title) => {
  const warnings = Array.from({ length }, (_, at) => `text ${at}`)
  expect(renderSummary({ ...REPORT, warnings })).toContain(`<summary>${title}</summary>`)
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
        reason: `container <app> exited with ${index}`,
        seconds: 1
      }))
    })),
    warnings: ['w'.repeat(100_000), 'careful']
  }

  test('L10: keeps the error, what to do, the warnings and the footer', () => {
    const summary = renderSummary(many)
    // What is reserved may take more than usual: here a warning of 100 kB, of which 4,000 characters are shown.
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(200_000)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(190_000)
    for (const kept of ['<b>TIMEOUT</b>', NEXT, '<li>careful</li>', '… (cut)</li>', 'in all 12.3 s'])
      expect(summary).toContain(kept)
    // Its rows come before its objects.
    expect(summary.match(/<td nowrap>wec\d+<\/td>/g)).toHaveLength(100)
    expect(summary).toMatch(/… and \d+ more<\/td><\/tr><\/table><\/details>/)
    expect(summary).toMatch(
      /\n\n<p>… \d+ parts are cut or left out here: the report, which the output <code>report-file<\/code> names, has all of it.<\/p>\n$/
    )
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
