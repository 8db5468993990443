/** The lines of the log about a hook. */
import { describeHookEnd, describeHookInCluster, describeHookStart } from '../../../src/hooks/sayings.ts'
import type { HookInCluster, HookReport } from '../../../src/report/hooks.ts'
import { hookIn, hookOf } from '../../../testkit/verdicts.ts'

test.each<[readonly string[], string]>([
  [['wec1'], 'pre-upgrade Job shop/migrate: starts in 1 cluster: wec1'],
  [['a', 'b', 'c', 'd', 'e'], 'pre-upgrade Job shop/migrate: starts in 5 clusters: a, b, c and 2 more'],
  [[], 'pre-upgrade Job shop/migrate: there is no cluster to run it in']
])('it starts in %j', (clusters, expected) => {
  expect(describeHookStart(hookOf([]), clusters)).toBe(expected)
})

test.each<[HookInCluster, string]>([
  [hookIn('wec2'), 'wec2 Job shop/migrate: succeeded after 3.5s'],
  [
    hookIn('wec2', 'failed', { attempts: 3, reason: 'container migrate exited with code 1' }),
    'wec2 Job shop/migrate: failed after 3.5s, attempt 3: container migrate exited with code 1'
  ],
  [
    hookIn('wec2', 'running', { reason: '0 of 1 completions' }),
    'wec2 Job shop/migrate: still in progress: 0 of 1 completions'
  ],
  [
    hookIn('wec2', 'stopped', { reason: 'it failed in wec1' }),
    'wec2 Job shop/migrate: stopped after 3.5s: it failed in wec1'
  ],
  [hookIn('wec2', 'skipped', { reason: 'offline' }), 'wec2 Job shop/migrate: skipped: offline'],
  [
    hookIn('wec2', 'unverified', { reason: 'no context' }),
    'wec2 Job shop/migrate: could not be observed: no context'
  ]
])('in a cluster: %j', (inCluster, expected) => {
  expect(describeHookInCluster(hookOf([]), inCluster)).toBe(expected)
})

const FAILED = hookIn('b', 'failed', { reason: 'exit code 1' })

test.each<[HookReport, string]>([
  [hookOf([hookIn('a'), hookIn('b')]), 'pre-upgrade Job shop/migrate: succeeded in 2 clusters, after 5s'],
  [
    hookOf([hookIn('a'), FAILED, hookIn('c', 'stopped')], { event: 'test' }),
    'test Job shop/migrate: failed in 1 of 3 clusters, b, after 5s: exit code 1'
  ],
  [
    hookOf([FAILED], { isLeftover: true }),
    'pre-upgrade Job shop/migrate of an earlier run: failed in 1 cluster, after 5s: exit code 1'
  ],
  [hookOf([]), 'pre-upgrade Job shop/migrate: ran in no cluster'],
  [hookOf([], { state: 'failed' }), 'pre-upgrade Job shop/migrate: failed after 5s']
])('it ends: %#', (hook, expected) => {
  expect(describeHookEnd(hook)).toBe(expected)
})
