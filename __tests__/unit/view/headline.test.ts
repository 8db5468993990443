/** The first line of summary, comment and page: each verdict of each command as a whole sentence, with its mark. */
import { EMPTY_REPORT, type CleanupResult, type Report } from '../../../src/report/report.ts'
import type { RunVerdict } from '../../../src/report/verdict.ts'
import { headlineOf } from '../../../src/view/headline.ts'
import { clusterVerdict, hookIn, hookOf, MIGRATE, objectVerdict, WEB } from '../../../testkit/verdicts.ts'

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

describe('hooks', () => {
  const BAD = hookOf([hookIn('a'), hookIn('b', 'failed'), hookIn('c', 'stopped')])
  const GOOD = hookOf([hookIn('a'), hookIn('b'), hookIn('c')])
  const hook = (event: string, ...states: readonly Parameters<typeof hookIn>[1][]) =>
    hookOf(
      states.map((state, index) => hookIn(`wec${index}`, state)),
      { event }
    )

  test.each<[string, Partial<Report>, string]>([
    [
      'one that failed before the upgrade',
      { hooks: [GOOD, BAD] },
      'its preparation step migrate failed in 1 of 3 clusters; nothing of it was applied'
    ],
    [
      'in all clusters',
      { hooks: [hook('pre-install', 'failed', 'failed')] },
      'its preparation step migrate failed in all 2 clusters; nothing of it was applied'
    ],
    [
      'that could start in none',
      { hooks: [{ ...hook('pre-install'), state: 'failed' }] },
      'its preparation step migrate failed; nothing of it was applied'
    ],
    [
      'after the upgrade, whatever the clusters have',
      { hooks: [hook('post-upgrade', 'failed')], clusters: TWO },
      'its follow-up step migrate failed in 1 cluster'
    ],
    [
      'a test',
      { hooks: [hook('test', 'failed', 'succeeded')], clusters: TWO },
      'its test migrate failed in 1 of 2 clusters'
    ],
    [
      'that did not end',
      { hooks: [hook('pre-upgrade', 'running', 'running', 'succeeded')] },
      'its preparation step migrate was still in progress in 2 of 3 clusters when the run ended; nothing of it was applied'
    ],
    [
      'of an earlier run that did not end',
      { hooks: [{ ...hook('post-upgrade', 'running', 'succeeded'), isLeftover: true }] },
      'the step migrate of an earlier run was still in progress in 1 of 2 clusters when the run ended'
    ],
    [
      'that could not be observed',
      {
        hooks: [hook('pre-upgrade', 'unverified', 'succeeded')],
        error: { ...ERROR, code: 'HOOK_UNVERIFIED' }
      },
      'its preparation step migrate could not be observed in 1 of 2 clusters; nothing of it was applied'
    ],
    [
      'that could not be observed, in a run that is red for another reason',
      { hooks: [hook('pre-upgrade', 'unverified', 'succeeded')], clusters: [clusterVerdict('a', 'failed')] },
      '1 cluster failed'
    ],
    [
      'of an earlier run that failed is no reason',
      { hooks: [{ ...BAD, isLeftover: true }, GOOD], clusters: [clusterVerdict('a', 'failed')] },
      '1 cluster failed'
    ],
    [
      'of the rollback is no reason',
      {
        hooks: [hook('pre-rollback', 'failed')],
        clusters: [clusterVerdict('a', 'failed')],
        remediation: { ...ROLLBACK, verdict: 'failed' }
      },
      '1 cluster failed; the rollback to revision 2 failed as well'
    ]
  ])('%s', (_what, facts, expected) => {
    const { mark, text } = headlineOf({ ...REPORT, ...RED, ...facts })
    expect(`${mark} ${text}`).toBe(`❌ The deploy of shop/web 1.2.3 failed: ${expected}`)
  })

  test('of a command that does the same on request', () => {
    expect(
      headlineOf({ ...REPORT, ...RED, command: 'rollback', hooks: [hook('pre-rollback', 'failed')] }).text
    ).toBe(
      'The rollback of shop/web 1.2.3 failed: its preparation step migrate failed in 1 cluster; nothing of it was applied'
    )
    expect(
      headlineOf({ ...REPORT, ...RED, command: 'uninstall', hooks: [hook('pre-delete', 'failed')] }).text
    ).toBe(
      'The removal of shop/web 1.2.3 failed: its preparation step migrate failed in 1 cluster; nothing was removed'
    )
  })

  test.each<[string, Report['hooks'], string]>([
    ['all succeeded', [GOOD], '✅ shop/web 1.2.3 is ready in all 2 clusters'],
    [
      'an earlier run left one that failed',
      [{ ...BAD, isLeftover: true }, GOOD],
      '✅ shop/web 1.2.3 is ready in all 2 clusters'
    ],
    [
      'one was skipped in a cluster',
      [GOOD, hook('pre-upgrade', 'succeeded', 'skipped')],
      '🟡 shop/web 1.2.3 is ready in all 2 clusters; its preparation step migrate was observed to succeed in 1 of 2 clusters'
    ],
    [
      'one had no cluster',
      [hook('post-install')],
      '🟡 shop/web 1.2.3 is ready in all 2 clusters; its follow-up step migrate ran in no cluster'
    ],
    [
      'several were not observed',
      [
        GOOD,
        hook('pre-upgrade', 'unverified'),
        { ...hook('test', 'skipped'), object: { ...MIGRATE, name: 'x' } }
      ],
      '🟡 shop/web 1.2.3 is ready in all 2 clusters; 2 of 3 steps were not observed to succeed everywhere'
    ]
  ])('N2: what is not known to have succeeded everywhere is never green: %s', (_what, hooks, expected) => {
    const { mark, text } = headlineOf({ ...REPORT, verdict: 'ready', clusters: TWO, hooks })
    expect(`${mark} ${text}`).toBe(expected)
  })
})
