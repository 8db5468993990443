/** The plan in the job summary: the whole HTML of each part. */
import type { Change, PlanReport } from '../../../src/report/plan.ts'
import { renderDocument, unreserved } from '../../../src/lib/text/htmlBlocks.ts'
import { renderPlan as blocksOf } from '../../../src/view/planSummary.ts'

const WEB = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', namespace: undefined, name: 'a_b' }

interface Given extends Partial<Omit<PlanReport, 'placement'>> {
  readonly placement?: Partial<PlanReport['placement']>
}

const renderPlan = (report: PlanReport, whole: boolean): readonly string[] =>
  blocksOf(report, whole).map(block => renderDocument([unreserved(block)], 10_000).trimEnd())

/** A row of a table. */
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
const head = (...cells: readonly string[]): string =>
  `<table><tr>${cells.map(cell => `<th>${cell}</th>`).join('')}</tr>`

const plan = ({ placement, ...facts }: Given): PlanReport => ({
  placement: { before: ['a'], after: ['a'], joins: [], leaves: [], unmet: [], ...placement },
  objects: [],
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
  expect(renderPlan(plan({ placement }), true)[0]).toBe(expected)
})

const change = (kind: Change['kind'], diff = '', object: Change['object'] = WEB): Change => ({
  object,
  kind,
  diff,
  hidden: 0
})
const HEADER = head('object', 'change')
const ADDED = row('Deployment shop/web', '➕ added')

test.each<[string, readonly Change[], readonly string[]]>([
  ['nothing at all', [], ['<p><b>No changes.</b> </p>']],
  ['one unchanged', [change('unchanged')], ['<p><b>No changes.</b> 1 object is unchanged.</p>']],
  [
    'two unchanged',
    [change('unchanged'), change('unchanged')],
    ['<p><b>No changes.</b> 2 objects are unchanged.</p>']
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
      [
        HEADER,
        ADDED,
        row('Deployment shop/web', '✏️ changed'),
        row('ClusterRole a_b', '➖ removed'),
        `${row('Deployment shop/web', '📌 kept, though it left the chart')}</table>`
      ].join('\n'),
      '<p>2 objects are unchanged.</p>',
      '<details><summary>Deployment shop/web</summary><pre>\n-a: &lt;1&gt;\n+a: &quot;2&quot;</pre></details>'
    ]
  ],
  ['all of it new', [change('added')], [`${HEADER}\n${ADDED}</table>`]]
])('changes: %s', (_what, changes, expected) => {
  expect(renderPlan(plan({ changes }), true).slice(1)).toEqual(expected)
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
      `${head('cluster that is not met', 'what its labels lack')}\n${row('cloud_1', 'location-group=edge or region in (eu)')}\n${row('wec3', 'a=b')}</table>`
    ]
  ]
])('of a deploy, only what does not go: %s', (_what, given, expected) => {
  const changes = [change('added')]
  expect(renderPlan(plan({ ...given, changes }), false)).toEqual(expected)
  expect(renderPlan(plan({ ...given, changes }), true).slice(2)).toEqual(expected)
})

test.each<[number, readonly string[]]>([
  [0, []],
  [1, ['<p><b>1 value is hidden.</b> <code>diff: full</code> shows all but the values of Secrets.</p>']],
  [7, ['<p><b>7 values are hidden.</b> <code>diff: full</code> shows all but the values of Secrets.</p>']]
])('H1: the summary says how many values are hidden: %s', (hidden, expected) => {
  const changes = [{ ...change('changed', 'a diff'), hidden }, change('added')]
  expect(renderPlan(plan({ changes }), true).filter(part => part.includes('hidden'))).toEqual(expected)
})
