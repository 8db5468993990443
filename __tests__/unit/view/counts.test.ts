/** Clusters and objects by state, and what is said of them. */
import type { ObjectState } from '../../../src/report/verdict.ts'
import {
  countsOf,
  describeTally,
  rankOf,
  stateOf,
  STATES,
  type ClusterState
} from '../../../src/view/counts.ts'
import { clusterVerdict, objectVerdict, SHOP, WEB } from '../../../testkit/verdicts.ts'

const of = (...states: readonly ObjectState[]) =>
  countsOf(states.map((state, index) => clusterVerdict(`wec${index}`, state)))

test.each<[readonly ObjectState[], string]>([
  [[], '0 clusters'],
  [['ready'], '1 cluster ready'],
  [['ready', 'ready'], '2 clusters ready'],
  [['failed', 'failed'], '2 clusters failed'],
  [['failed', 'ready', 'ready'], '2 of 3 clusters ready, 1 failed'],
  [['missing', 'progressing'], '1 of 2 clusters progressing, 1 missing'],
  [['unverified', 'delivered'], '1 of 2 clusters delivered, 1 unverified']
])('%j: %s', (states, expected) => {
  expect(describeTally(of(...states).clusters, 'cluster')).toBe(expected)
})

test('large numbers have their thousands apart', () => {
  const byState = new Map([['ready', 25_599] as const, ['failed', 1] as const])
  expect(describeTally({ all: 25_600, byState }, 'object')).toBe('25,599 of 25,600 objects ready, 1 failed')
})

test.each<[ObjectState, ClusterState]>([
  ['missing', 'offline'],
  ['progressing', 'offline'],
  ['failed', 'failed'],
  ['ready', 'ready'],
  ['delivered', 'delivered'],
  ['unverified', 'unverified']
])('a cluster that is offline and %s is %s', (state, expected) => {
  expect(stateOf({ ...clusterVerdict('a', state), isOffline: true })).toBe(expected)
})

test('each kind with its objects, by state', () => {
  const api = { ...WEB, name: 'api' }
  const widget = { ...WEB, group: 'example.com', kind: 'Deployment' }
  const { kinds, objects } = countsOf([
    clusterVerdict('a', 'failed', [
      objectVerdict(SHOP, 'ready'),
      objectVerdict(WEB, 'ready'),
      objectVerdict(api, 'failed')
    ]),
    clusterVerdict('b', 'ready', [objectVerdict(WEB, 'ready'), objectVerdict(widget, 'ready')])
  ])
  expect(kinds).toEqual([
    { kind: 'Namespace', objects: 1, all: 1, byState: new Map([['ready', 1]]) },
    {
      kind: 'Deployment',
      objects: 2,
      all: 3,
      byState: new Map([
        ['ready', 2],
        ['failed', 1]
      ])
    },
    { kind: 'Deployment', objects: 1, all: 1, byState: new Map([['ready', 1]]) }
  ])
  expect(describeTally(objects, 'object')).toBe('4 of 5 objects ready, 1 failed')
})

test('the worst first', () => {
  expect([...STATES, 'left' as const].sort((left, right) => rankOf(left) - rankOf(right))).toEqual([
    'failed',
    'offline',
    'missing',
    'left',
    'progressing',
    'unverified',
    'delivered',
    'ready'
  ])
})
