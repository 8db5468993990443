/** The plan in the job summary: the whole Markdown of each part. */
import type { Change } from '../../src/changes.ts'
import type { PlanReport } from '../../src/planReport.ts'
import { renderPlan } from '../../src/summaryPlan.ts'

const WEB = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', namespace: undefined, name: 'a_b' }

interface Given extends Partial<Omit<PlanReport, 'placement'>> {
  readonly placement?: Partial<PlanReport['placement']>
}

const plan = ({ placement, ...facts }: Given): PlanReport => ({
  placement: { before: ['a'], after: ['a'], joins: [], leaves: [], unmet: [], ...placement },
  objects: [],
  forecasts: [],
  changes: [],
  ...facts
})

test.each<[string, Partial<PlanReport['placement']>, string]>([
  ['as it was', {}, '**Clusters:** a'],
  ['a first deploy', { before: [], after: ['a', 'b'], joins: ['a', 'b'] }, '**Clusters:** a, b'],
  ['not known yet', { before: ['a'], after: null }, '**Clusters:** a'],
  ['one more', { after: ['a', 'b'], joins: ['b'] }, '**Clusters:** a, b; this change adds b'],
  ['fewer', { before: ['a', 'b', 'c'], leaves: ['b', 'c'] }, '**Clusters:** a; this change leaves b, c'],
  [
    'others',
    { after: ['b_1'], joins: ['b_1'], leaves: ['a'] },
    '**Clusters:** b\\_1; this change adds b\\_1 and leaves a'
  ],
  ['none', { before: [], after: [] }, '**Clusters:** ']
])('clusters: %s', (_what, placement, expected) => {
  expect(renderPlan(plan({ placement }), true)[0]).toBe(expected)
})

const change = (kind: Change['kind'], diff = '', object: Change['object'] = WEB): Change => ({
  object,
  kind,
  diff,
  hidden: 0
})
const HEADER = '| object | change |\n|---|---|\n'

test.each<[string, readonly Change[], readonly string[]]>([
  ['nothing at all', [], ['**No changes.**']],
  ['one unchanged', [change('unchanged')], ['**No changes.** 1 object is unchanged.']],
  ['two unchanged', [change('unchanged'), change('unchanged')], ['**No changes.** 2 objects are unchanged.']],
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
      `${HEADER}| Deployment shop/web | ➕ added |\n| Deployment shop/web | ✏️ changed |\n| ClusterRole a\\_b | ➖ removed |\n| Deployment shop/web | 📌 kept, though it left the chart |`,
      '2 objects are unchanged.',
      '<details><summary>Deployment shop/web</summary>\n\n<pre>-a: &lt;1&gt;\n+a: &quot;2&quot;</pre>\n\n</details>'
    ]
  ],
  ['all of it new', [change('added')], [`${HEADER}| Deployment shop/web | ➕ added |`]]
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
      '| does not reach any cluster | why |\n|---|---|\n| Deployment shop/web | no policy has a clause \\| that selects it |\n| ClusterRole a\\_b | KubeStellar never delivers it |'
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
      '| cluster that is not met | what its labels lack |\n|---|---|\n| cloud\\_1 | location-group=edge or region in \\(eu\\) |\n| wec3 | a=b |'
    ]
  ]
])('of a deploy, only what does not go: %s', (_what, given, expected) => {
  const changes = [change('added')]
  expect(renderPlan(plan({ ...given, changes }), false)).toEqual(expected)
  expect(renderPlan(plan({ ...given, changes }), true).slice(2)).toEqual(expected)
})

test.each<[number, readonly string[]]>([
  [0, []],
  [1, ['**1 value is hidden.** `diff: full` shows all but the values of Secrets.']],
  [7, ['**7 values are hidden.** `diff: full` shows all but the values of Secrets.']]
])('H1: the summary says how many values are hidden: %s', (hidden, expected) => {
  const changes = [{ ...change('changed', 'a diff'), hidden }, change('added')]
  expect(renderPlan(plan({ changes }), true).filter(part => part.includes('hidden'))).toEqual(expected)
})
