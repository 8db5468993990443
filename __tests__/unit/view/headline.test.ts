/** The first line of summary, comment and page: each verdict of each command as a whole sentence, with its mark. */
import { EMPTY_REPORT, type CleanupResult, type Report } from '../../../src/report/report.ts'
import type { RunVerdict } from '../../../src/report/verdict.ts'
import { headlineOf } from '../../../src/view/headline.ts'
import { clusterVerdict, objectVerdict, WEB } from '../../../testkit/verdicts.ts'

const REPORT: Report = {
  ...EMPTY_REPORT,
  release: 'web',
  namespace: 'shop',
  chart: { ...EMPTY_REPORT.chart, name: 'web-chart', version: '1.2.3' }
}
const TWO = [clusterVerdict('a', 'ready'), clusterVerdict('b', 'ready')]
const cleanup = (...outcomes: readonly CleanupResult['outcome'][]): Report['cleanup'] =>
  outcomes.map(outcome => ({ release: 'web', namespace: 'shop', outcome, why: '' }))
const ERROR = { code: 'X', message: 'm', remedy: 'r', causes: [], faults: [] }
const RED = { verdict: 'failed', error: ERROR } as const
const ROLLBACK = { action: 'rollback', revision: 2, verdict: 'ready', clusters: [], departures: [] } as const
const PLAN: NonNullable<Report['plan']> = {
  placement: { before: ['a'], after: ['a'], joins: [], leaves: [], unmet: [] },
  objects: [],
  hooks: [],
  forecasts: [],
  changes: []
}
const change = (kind: 'added' | 'changed' | 'removed' | 'kept' | 'unchanged') => ({
  object: WEB,
  kind,
  diff: '',
  hidden: 0
})

test.each<[string, Partial<Report>, string]>([
  ['ready', { verdict: 'ready', clusters: TWO }, '✅ shop/web 1.2.3 is ready in all 2 clusters'],
  ['one cluster', { verdict: 'ready', clusters: TWO.slice(1) }, '✅ shop/web 1.2.3 is ready in 1 cluster'],
  [
    'the status of what is ready',
    { command: 'status', verdict: 'ready', clusters: TWO },
    '✅ shop/web 1.2.3 is still ready in all 2 clusters'
  ],
  [
    'delivered',
    { verdict: 'delivered', clusters: TWO },
    '✅ shop/web 1.2.3 is in all 2 clusters; readiness was not asked for, or is not reported'
  ],
  [
    'partial',
    {
      verdict: 'partial',
      clusters: [
        ...TWO,
        { ...clusterVerdict('c', 'missing'), isOffline: true },
        clusterVerdict('d', 'failed')
      ]
    },
    '🟡 shop/web 1.2.3 is in place in part: 2 of 4 clusters ready, 1 offline, 1 failed'
  ],
  [
    'bound',
    { verdict: 'bound', clusters: TWO.map(({ cluster }) => clusterVerdict(cluster, 'unverified')) },
    '⚪ shop/web 1.2.3 is assigned to all 2 clusters; whether it arrived was not observed'
  ],
  [
    'bound, and observed in part',
    { verdict: 'bound', clusters: [...TWO, clusterVerdict('c', 'unverified')] },
    '🟡 shop/web 1.2.3 is assigned to all 3 clusters: 2 of 3 clusters ready, 1 unverified'
  ],
  [
    'applied',
    { verdict: 'applied' },
    '⚪ shop/web 1.2.3 was handed over to KubeStellar; whether it arrived was not observed'
  ],
  ['skipped', { verdict: 'skipped' }, '⚪ The deploy was skipped; nothing was changed'],
  [
    'removed',
    {
      command: 'uninstall',
      verdict: 'removed',
      departures: [{ cluster: 'a', state: 'gone', reason: '' }]
    },
    '✅ shop/web 1.2.3 is removed from 1 cluster'
  ],
  [
    'removed, and no cluster had it',
    { command: 'uninstall', verdict: 'removed' },
    '✅ shop/web 1.2.3 is removed from all clusters'
  ],
  [
    'withdrawn',
    { command: 'uninstall', verdict: 'withdrawn' },
    '⚪ shop/web 1.2.3 is withdrawn; whether it left the clusters was not observed'
  ],
  [
    'a removal that is planned',
    {
      command: 'uninstall',
      verdict: 'planned',
      removal: {
        objects: ['Deployment shop/web'],
        kept: [],
        crds: [],
        customResources: [],
        namespace: 'goes',
        whyNamespaceStays: ''
      }
    },
    '⚪ 1 object of shop/web 1.2.3 would be removed; nothing was changed'
  ],
  [
    'a plan',
    {
      command: 'plan',
      verdict: 'planned',
      plan: {
        ...PLAN,
        placement: { ...PLAN.placement, after: ['a', 'b'], joins: ['b'], leaves: [] },
        changes: (['added', 'added', 'changed', 'removed', 'kept', 'unchanged'] as const).map(change)
      }
    },
    '⚪ shop/web 1.2.3 would change in all 2 clusters: 2 objects added, 1 object changed, 1 object removed, 1 cluster more; nothing was changed'
  ],
  [
    'a plan that leaves clusters',
    {
      command: 'plan',
      verdict: 'planned',
      plan: {
        ...PLAN,
        placement: { ...PLAN.placement, after: ['c'], before: ['a', 'b', 'c'], leaves: ['a', 'b'] }
      }
    },
    '⚪ shop/web 1.2.3 would change in 1 cluster: 2 clusters fewer; nothing was changed'
  ],
  [
    'a plan without changes',
    { command: 'plan', verdict: 'planned', plan: PLAN },
    '⚪ shop/web 1.2.3 would stay as it is; nothing was changed'
  ],
  [
    'a sweep that is planned',
    { command: 'cleanup', verdict: 'planned', cleanup: cleanup('due', 'kept', 'due') },
    '⚪ 2 of 3 releases would be removed; nothing was changed'
  ],
  [
    'a sweep',
    { command: 'cleanup', verdict: 'cleaned', cleanup: cleanup('removed', 'kept') },
    '✅ Cleaned up 1 of 2 releases'
  ],
  [
    'a sweep that was observed in part',
    { command: 'cleanup', verdict: 'cleaned', cleanup: cleanup('removed', 'withdrawn', 'kept') },
    '🟡 Cleaned up 2 of 3 releases; whether 1 of them left the clusters was not observed'
  ],
  [
    'a sweep that nobody observed',
    { command: 'cleanup', verdict: 'cleaned', cleanup: cleanup('withdrawn') },
    '⚪ Cleaned up 1 of 1 release; whether 1 of them left the clusters was not observed'
  ],
  [
    'a sweep of nothing',
    { command: 'cleanup', verdict: 'cleaned', cleanup: cleanup('kept', 'kept') },
    '⚪ No release was removed; all 2 releases stay'
  ],
  [
    'a sweep that kept the only one',
    { command: 'cleanup', verdict: 'cleaned', cleanup: cleanup('kept') },
    '⚪ No release was removed; the only one stays'
  ],
  [
    'a sweep that found none',
    { command: 'cleanup', verdict: 'cleaned' },
    '⚪ No release was removed; there is none'
  ],
  [
    'a sweep that failed',
    { ...RED, command: 'cleanup', cleanup: cleanup('removed', 'withdrawn', 'failed', 'kept') },
    '❌ The clean-up failed: of 4 releases 1 removed, 1 withdrawn, 1 not removed'
  ],
  ['a sweep that did not begin', { ...RED, command: 'cleanup' }, '❌ The clean-up failed'],
  ['bad inputs', { ...RED, release: '' }, '❌ The deploy failed before anything was changed'],
  ['a failure before the clusters', RED, '❌ The deploy of shop/web 1.2.3 failed'],
  [
    'a failure in the clusters, undone',
    { ...RED, clusters: [...TWO, clusterVerdict('c', 'failed')], remediation: ROLLBACK },
    '❌ The deploy of shop/web 1.2.3 failed: 2 of 3 clusters ready, 1 failed; it is back at revision 2'
  ],
  [
    'a rollback that failed, too',
    { ...RED, remediation: { ...ROLLBACK, verdict: 'failed' } },
    '❌ The deploy of shop/web 1.2.3 failed; the rollback to revision 2 failed as well'
  ],
  ...(
    [
      ['bound', ['unverified'], 'it is back at revision 2; whether it arrived was not observed'],
      ['applied', [], 'it is back at revision 2; whether it arrived was not observed'],
      [
        'bound',
        ['ready', 'unverified'],
        'it is back at revision 2 in part: 1 of 2 clusters ready, 1 unverified'
      ],
      ['partial', ['ready', 'missing'], 'it is back at revision 2 in part: 1 of 2 clusters ready, 1 missing'],
      ['delivered', ['delivered'], 'it is back at revision 2']
    ] as const
  ).map(([verdict, states, told]): [string, Partial<Report>, string] => [
    `a rollback that is ${verdict}: ${states.join(', ')}`,
    {
      ...RED,
      remediation: {
        ...ROLLBACK,
        verdict,
        clusters: states.map((state, index) => clusterVerdict(`wec${index}`, state))
      }
    },
    `❌ The deploy of shop/web 1.2.3 failed; ${told}`
  ]),
  ...(
    [
      [['gone', 'gone'], 'it was removed again'],
      [['gone', 'left', 'unverified'], 'it was withdrawn; 1 of 3 clusters still has it'],
      [['left', 'left'], 'it was withdrawn; 2 of 2 clusters still have it'],
      [['gone', 'unverified'], 'it was withdrawn; whether it left all clusters was not observed']
    ] as const
  ).map(([states, told]): [string, Partial<Report>, string] => [
    `a first deploy that was uninstalled: ${states.join(', ')}`,
    {
      ...RED,
      remediation: {
        ...ROLLBACK,
        action: 'uninstall',
        revision: 0,
        verdict: 'applied',
        departures: states.map((state, index) => ({ cluster: `wec${index}`, state, reason: '' }))
      }
    },
    `❌ The deploy of shop/web 1.2.3 failed; ${told}`
  ]),
  [
    'a plan that was not made',
    { ...RED, command: 'plan' },
    '❌ The plan of shop/web 1.2.3 failed; nothing was changed'
  ],
  [
    'a plan that must not be carried out',
    { ...RED, command: 'plan', plan: PLAN },
    '❌ The plan of shop/web 1.2.3 is refused; nothing was changed'
  ],
  [
    'a plan with changes that are not to be',
    {
      ...RED,
      command: 'plan',
      error: { ...ERROR, code: 'CHANGES_FOUND' },
      plan: { ...PLAN, changes: [change('changed')] }
    },
    '❌ shop/web 1.2.3 would change in 1 cluster: 1 object changed; nothing was changed'
  ],
  ...['TIMEOUT', 'INTERRUPTED'].map((code): [string, Partial<Report>, string] => [
    `a plan that did not end: ${code}`,
    { ...RED, command: 'plan', error: { ...ERROR, code }, plan: PLAN },
    '❌ The plan of shop/web 1.2.3 failed; nothing was changed'
  ]),
  [
    'drift',
    { ...RED, command: 'status', clusters: TWO, drift: [{ object: WEB, kind: 'missing', fields: [] }] },
    '❌ The status check of shop/web 1.2.3 failed: 1 object not as deployed'
  ],
  [
    'a removal that hangs',
    {
      ...RED,
      command: 'uninstall',
      departures: [
        { cluster: 'a', state: 'gone', reason: '' },
        { cluster: 'b', state: 'left', reason: 'x' }
      ]
    },
    '❌ The removal of shop/web 1.2.3 failed: 1 of 2 clusters still has it'
  ]
])('%s', (_what, facts, expected) => {
  const { mark, text } = headlineOf({ ...REPORT, ...facts })
  expect(`${mark} ${text}`).toBe(expected)
})

test.each<[RunVerdict, string]>([
  ['ready', '🟡'],
  ['delivered', '🟡'],
  ['partial', '🟡'],
  ['bound', '🟡'],
  ['applied', '⚪'],
  ['failed', '❌']
])('N2: with a cluster that could not be observed, %s is never green', (verdict, expected) => {
  const clusters = [
    ...TWO,
    clusterVerdict('c', 'unverified', [objectVerdict(WEB, 'unverified', 'forbidden')])
  ]
  expect(headlineOf({ ...REPORT, verdict, clusters }).mark).toBe(expected)
})
