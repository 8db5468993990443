/** The plan in the job summary: the whole HTML of each part. */
import type { Change, PlannedHook, PlanReport } from '../../../src/report/plan.ts'
import { renderDocument } from '../../../src/lib/text/htmlBlocks.ts'
import { planParts } from '../../../src/view/planSummary.ts'

const WEB = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', namespace: undefined, name: 'a_b' }

interface Given extends Partial<Omit<PlanReport, 'placement'>> {
  readonly placement?: Partial<PlanReport['placement']>
}

const renderPlan = (report: PlanReport, whole: boolean): readonly string[] =>
  planParts(report, whole).map(part => renderDocument([part], 10_000).trimEnd())

/** A row of a table. */
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
const head = (...cells: readonly string[]): string =>
  `<table><tr>${cells.map(cell => `<th>${cell}</th>`).join('')}</tr>`

const plan = ({ placement, ...facts }: Given): PlanReport => ({
  placement: { before: ['a'], after: ['a'], joins: [], leaves: [], unmet: [], ...placement },
  objects: [],
  hooks: [],
  forecasts: [],
  changes: [],
  ...facts
})

test.each<[string, Partial<PlanReport['placement']>, string]>([
  ['as it was', {}, '<p><b>Clusters:</b> a</p>'],
  ['a first deploy', { before: [], after: ['a', 'b'], joins: ['a', 'b'] }, '<p><b>Clusters:</b> a, b</p>'],
  ['not known yet', { before: ['a'], after: null }, '<p><b>Clusters:</b> a</p>'],
  ['one more', { after: ['a', 'b'], joins: ['b'] }, '<p><b>Clusters:</b> a, b; this change adds b</p>'],
  [
    'fewer',
    { before: ['a', 'b', 'c'], leaves: ['b', 'c'] },
    '<p><b>Clusters:</b> a; this change leaves b, c</p>'
  ],
  [
    'others',
    { after: ['b_1'], joins: ['b_1'], leaves: ['a'] },
    '<p><b>Clusters:</b> b_1; this change adds b_1 and leaves a</p>'
  ],
  ['none', { before: [], after: [] }, '<p><b>Clusters:</b> </p>']
])('clusters: %s', (_what, placement, expected) => {
  const shown = renderPlan(plan({ placement }), true)
  expect(shown.filter(part => part.includes('Clusters:'))).toEqual([expected])
})

test('of many clusters a line names ten', () => {
  const after = Array.from({ length: 256 }, (_, index) => `wec${index}`)
  expect(renderPlan(plan({ placement: { after, joins: after.slice(1) } }), true)[1]).toBe(
    '<p><b>Clusters:</b> wec0, wec1, wec2, wec3, wec4, wec5, wec6, wec7, wec8, wec9 and 246 more; this change adds wec1, wec2, wec3, wec4, wec5, wec6, wec7, wec8, wec9, wec10 and 245 more</p>'
  )
})

test('hooks: which run, in which order, where, and what they need; the hooks of a deploy have a part of their own', () => {
  const hook = (name: string, more: Partial<PlannedHook> = {}): PlannedHook => ({
    object: { group: 'batch', kind: 'Job', namespace: 'shop', name },
    events: ['pre-upgrade'],
    weight: 0,
    deletePolicies: ['before-hook-creation'],
    needs: [],
    clusters: ['a', 'b_1'],
    awaited: true,
    ...more
  })
  const hooks = [
    hook('first', { weight: -5, needs: ['Secret shop/x', 'ServiceAccount shop/y'] }),
    hook('config', { awaited: false }),
    hook('both', { events: ['pre-upgrade', 'post-upgrade'], clusters: undefined })
  ]
  expect(renderPlan(plan({ hooks }), true)[2]).toBe(
    [
      head('hook of this upgrade', 'event', 'weight', 'runs in', 'needs'),
      row('Job shop/first', 'pre-upgrade', '-5', 'a, b_1', 'Secret shop/x, ServiceAccount shop/y'),
      row('Job shop/config', 'pre-upgrade', '0', 'is only created', ''),
      `${row('Job shop/both', 'pre-upgrade, post-upgrade', '0', 'every cluster', '')}</table>`
    ].join('\n')
  )
  expect(renderPlan(plan({ hooks }), false)).toEqual([])
})

const change = (kind: Change['kind'], diff = '', object: Change['object'] = WEB): Change => ({
  object,
  kind,
  diff,
  hidden: 0
})
const HEADER = head('object', 'change')
const CLUSTERS = '<p><b>Clusters:</b> a</p>'
const ADDED = row('Deployment shop/web', '➕\u00a0added')

test.each<[string, readonly Change[], readonly string[]]>([
  ['nothing at all', [], ['<p><b>No changes.</b> </p>', CLUSTERS]],
  ['one unchanged', [change('unchanged')], ['<p><b>No changes.</b> 1 object is unchanged.</p>', CLUSTERS]],
  [
    'two unchanged',
    [change('unchanged'), change('unchanged')],
    ['<p><b>No changes.</b> 2 objects are unchanged.</p>', CLUSTERS]
  ],
  [
    'of every kind',
    [
      change('added'),
      change('changed', '-a: <1>\n+a: "2"'),
      change('removed', '', ROLE),
      change('kept'),
      change('unchanged'),
      change('unchanged')
    ],
    [
      '<p><b>+1 ~1 -1</b> objects added, changed, removed. 2 objects are unchanged. 1 left the chart and stays.</p>',
      '<p><b>Would be deleted</b></p><ul>\n<li>ClusterRole a_b</li></ul>',
      CLUSTERS,
      [
        HEADER,
        ADDED,
        row('Deployment shop/web', '✏️\u00a0changed'),
        row('ClusterRole a_b', '➖\u00a0removed'),
        `${row('Deployment shop/web', '📌\u00a0kept, though it left the chart')}</table>`
      ].join('\n'),
      '<details><summary>Deployment shop/web</summary><pre lang="diff">\n-a: &lt;1&gt;\n+a: &quot;2&quot;</pre></details>'
    ]
  ],
  [
    'all of it new',
    [change('added')],
    ['<p><b>+1 ~0 -0</b> objects added, changed, removed. </p>', CLUSTERS, `${HEADER}\n${ADDED}</table>`]
  ]
])('changes: %s', (_what, changes, expected) => {
  expect(renderPlan(plan({ changes }), true)).toEqual(expected)
})

test('what would be lost comes before everything but the counts, also where the release leaves a cluster', () => {
  const changes = [change('removed'), change('removed', '', ROLE)]
  const placement = { before: ['a', 'b'], after: ['a'], leaves: ['b'] }
  expect(renderPlan(plan({ changes, placement }), true)[1]).toBe(
    '<p><b>Would be deleted</b></p><ul>\n<li>Deployment shop/web</li>\n<li>ClusterRole a_b</li>\n<li>all of the release in b, which it leaves</li></ul>'
  )
})

test.each<[string, Given, readonly string[]]>([
  ['all goes', { objects: [{ object: WEB, outcome: 'goes', policies: ['web.shop'], why: '' }] }, []],
  [
    'some objects do not',
    {
      objects: [
        { object: WEB, outcome: 'missed', policies: [], why: 'no policy has a clause | that selects it' },
        { object: ROLE, outcome: 'never', policies: [], why: 'KubeStellar never delivers it' }
      ]
    },
    [
      `${head('does not reach any cluster', 'why')}\n${row('Deployment shop/web', 'no policy has a clause | that selects it')}\n${row('ClusterRole a_b', 'KubeStellar never delivers it')}</table>`
    ]
  ],
  [
    'some clusters are not met',
    {
      placement: {
        unmet: [
          { cluster: 'cloud_1', unmet: ['location-group=edge', 'region in (eu)'] },
          { cluster: 'wec3', unmet: ['a=b'] }
        ]
      }
    },
    [
      `${head('cluster that no policy selects', 'what its labels lack')}\n${row('cloud_1', 'location-group=edge or region in (eu)')}\n${row('wec3', 'a=b')}</table>`
    ]
  ]
])('of a deploy, only what does not go: %s', (_what, given, expected) => {
  const changes = [change('added')]
  expect(renderPlan(plan({ ...given, changes }), false)).toEqual(expected)
  expect(renderPlan(plan({ ...given, changes }), true).slice(3)).toEqual(expected)
})

test.each<[number, readonly string[]]>([
  [0, []],
  [1, ['<p><b>1 value is hidden.</b> <code>diff: full</code> shows all but the values of Secrets.</p>']],
  [7, ['<p><b>7 values are hidden.</b> <code>diff: full</code> shows all but the values of Secrets.</p>']]
])('H1: the summary says how many values are hidden: %s', (hidden, expected) => {
  const changes = [{ ...change('changed', 'a diff'), hidden }, change('added')]
  expect(renderPlan(plan({ changes }), true).filter(part => part.includes('hidden'))).toEqual(expected)
})
