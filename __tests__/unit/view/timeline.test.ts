/** The bars of phases and clusters. */
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import type { ClusterVerdict, ObjectVerdict } from '../../../src/report/verdict.ts'
import { timelineOf, type Lane } from '../../../src/view/timeline.ts'
import { clusterVerdict, hookIn, hookOf, objectVerdict, SHOP, WEB } from '../../../testkit/verdicts.ts'

const at = (arrived: number | undefined, seconds: number, state: ObjectVerdict['state'] = 'ready') => {
  const { object } = objectVerdict(WEB, state)
  return { object, state, reason: '', seconds, ...(arrived !== undefined && { arrived }) }
}
const observed = (
  state: ClusterVerdict['state'],
  objects: ClusterVerdict['objects'],
  more: Partial<ClusterVerdict> = {}
): ClusterVerdict => ({ ...clusterVerdict('a', state, objects), from: 10, to: 40, ...more })
const lanes = (...clusters: readonly ClusterVerdict[]): readonly Lane[] =>
  timelineOf({ ...EMPTY_REPORT, clusters }).clusters
const told = (...clusters: readonly ClusterVerdict[]): readonly string[] =>
  lanes(...clusters).map(
    ({ title, bars }) =>
      `${title}: ${bars.map(({ label, from, to, state }) => `${label} ${from}-${to} ${state}`).join(', ')}`
  )

test.each<[string, ClusterVerdict, readonly string[]]>([
  [
    'ready: to the last object that arrived, and to the last that was ready',
    observed('ready', [at(1, 5), at(3, 4)]),
    ['a: delivery 10-13 done, readiness 13-15 done']
  ],
  ['as soon as it arrives', observed('delivered', [at(2, 2, 'delivered')]), ['a: delivery 10-12 done']],
  [
    'failed after it had arrived',
    observed('failed', [at(1, 20, 'failed'), at(2, 5)]),
    ['a: delivery 10-12 done, readiness 12-40 crit']
  ],
  ['never arrived', observed('missing', [at(undefined, 0, 'missing'), at(2, 5)]), ['a: delivery 10-40 crit']],
  [
    'offline',
    observed('missing', [at(undefined, 0, 'missing')], { isOffline: true }),
    ['a: delivery 10-40 crit']
  ],
  [
    'still going on',
    observed('progressing', [at(1, 1, 'progressing')]),
    ['a: delivery 10-11 done, readiness 11-40 active']
  ],
  [
    'what could be seen of it',
    observed('unverified', [at(1, 1), objectVerdict(SHOP, 'unverified', 'forbidden')]),
    ['a: delivery 10-11 done']
  ],
  ['nothing could be seen of it', observed('unverified', [objectVerdict(WEB, 'unverified', 'x')]), []],
  ['of which it is not known when it was observed', clusterVerdict('a', 'ready'), []]
])('a cluster: %s', (_what, cluster, expected) => {
  expect(told(cluster)).toEqual(expected)
})

test('more than 40 clusters are grouped by state: from the first that began to the last that ended', () => {
  const ready = (index: number) =>
    observed('ready', [at(1, 2 + index)], { cluster: `wec${index}`, from: 10 + index })
  const many = Array.from({ length: 40 }, (_, index) => ready(index))
  expect(lanes(...many)).toHaveLength(40)
  const failed = observed('failed', [at(undefined, 3, 'failed')], { cluster: 'x', to: 99 })
  expect(told(...many, failed)).toEqual([
    '40 clusters ready: delivery 10-50 done, readiness 50-90 done',
    '1 cluster failed: delivery 10-99 crit'
  ])
})

describe('phases', () => {
  const PHASES = [
    { name: 'Helm', from: 1, seconds: 2 },
    { name: 'Clusters', from: 3.5, seconds: 10 },
    { name: 'Roll back', from: 14, seconds: 5 }
  ]
  const error = { code: 'X', message: '', remedy: '', causes: [], faults: [] }
  const bars = (facts: Partial<Report>): readonly string[] =>
    timelineOf({ ...EMPTY_REPORT, phases: PHASES, ...facts }).phases.map(
      ({ label, from, to, state }) => `${label} ${from}-${to} ${state}`
    )

  test('of a green run', () => {
    expect(bars({})).toEqual(['Helm 1-3 done', 'Clusters 3.5-13.5 done', 'Roll back 14-19 done'])
  })

  test('the last one of a red run is what failed, or the last before it was undone', () => {
    expect(bars({ error, command: 'rollback' })).toEqual([
      'Helm 1-3 done',
      'Clusters 3.5-13.5 done',
      'Roll back 14-19 crit'
    ])
    const remediation = {
      action: 'rollback',
      revision: 1,
      verdict: 'ready',
      clusters: [observed('ready', [at(1, 2)])],
      departures: []
    } as const
    expect(bars({ error, remediation })).toEqual([
      'Helm 1-3 done',
      'Clusters 3.5-13.5 crit',
      'Roll back 14-19 done'
    ])
    expect(timelineOf({ ...EMPTY_REPORT, remediation }).clusters[0]?.title).toBe('a after the rollback')
  })
  test.each(['Roll back', 'Uninstall', 'Undo'])(
    '%s is not what failed of a deploy, also where nothing was undone',
    name => {
      const phases = [...PHASES.slice(0, 2), { name, from: 14, seconds: 5 }]
      expect(bars({ error, phases })).toEqual([
        'Helm 1-3 done',
        'Clusters 3.5-13.5 crit',
        `${name} 14-19 done`
      ])
    }
  )
})

describe('hooks', () => {
  const bars = (...hooks: Report['hooks']): readonly string[] =>
    timelineOf({ ...EMPTY_REPORT, seconds: 30, hooks }).hooks.map(
      ({ label, from, to, state }) => `${label} ${from}-${to} ${state}`
    )

  test('each has a bar, and so has each of its clusters', () => {
    const states = ['succeeded', 'failed', 'stopped', 'running', 'skipped', 'unverified'] as const
    expect(
      bars(hookOf([hookIn('a')], { event: 'pre-install' }), hookOf(states.map(state => hookIn(state, state))))
    ).toEqual([
      'pre-install migrate 1-6 done',
      'migrate in a 2-5.5 done',
      'pre-upgrade migrate 1-6 crit',
      'migrate in succeeded 2-5.5 done',
      'migrate in failed 2-5.5 crit',
      'migrate in stopped 2-5.5 crit',
      'migrate in running 2-30 active'
    ])
  })

  test.each([
    [40, 42],
    [41, 2]
  ])('of %s clusters of all hooks there are %s bars', (count, expected) => {
    const clusters = Array.from({ length: count - 1 }, (_, index) => hookIn(`wec${index}`))
    expect(bars(hookOf(clusters), hookOf([hookIn('x')]))).toHaveLength(expected)
  })
})
