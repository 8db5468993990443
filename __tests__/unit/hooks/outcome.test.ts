/** What becomes of a hook, by what was seen of it in the clusters. */
import {
  hasSucceeded,
  hookFailed,
  inCluster,
  NO_TRACE,
  statusMessage,
  unended,
  weakestOf
} from '../../../src/hooks/outcome.ts'
import type { HookReport, HookState } from '../../../src/report/hooks.ts'
import type { ObjectState } from '../../../src/report/verdict.ts'
import {
  clusterVerdict,
  findingOf,
  hookIn,
  hookOf,
  MIGRATE,
  objectVerdict
} from '../../../testkit/verdicts.ts'

const TIMES = { from: 1, to: 4 }
const verdictOf = (state: ObjectState, reason = '') =>
  clusterVerdict('wec1', state, [objectVerdict(MIGRATE, state, reason)])

describe('in a cluster', () => {
  test.each<[ObjectState, boolean, HookState]>([
    ['ready', false, 'succeeded'],
    ['ready', true, 'succeeded'],
    ['failed', false, 'failed'],
    ['failed', true, 'failed'],
    ['progressing', false, 'running'],
    ['progressing', true, 'stopped'],
    ['missing', false, 'running'],
    ['missing', true, 'stopped'],
    ['unverified', true, 'unverified'],
    ['delivered', false, 'unverified']
  ])('%s (stopped: %j): %s', (state, isStopped, expected) => {
    expect(inCluster(verdictOf(state), TIMES, NO_TRACE, isStopped).state).toBe(expected)
  })

  test('with its times, findings, attempts and logs', () => {
    const findings = [findingOf('wec1')]
    const trace = { attempts: 3, logs: ['gone'] }
    expect(inCluster({ ...verdictOf('failed', 'bad'), findings }, TIMES, trace, false)).toEqual({
      cluster: 'wec1',
      state: 'failed',
      reason: 'bad',
      from: 1,
      to: 4,
      findings,
      attempts: 3,
      logs: ['gone']
    })
  })

  test('there is nothing to explain where it succeeded', () => {
    expect(inCluster(verdictOf('ready', 'is done'), TIMES, NO_TRACE, false).reason).toBe('')
  })

  test('a cluster that is offline', () => {
    const verdict = { ...verdictOf('missing', 'has not arrived yet'), isOffline: true as const }
    expect(inCluster(verdict, TIMES, NO_TRACE, false).reason).toBe(
      'the cluster is offline; has not arrived yet'
    )
  })

  test('a cluster that cannot be observed', () => {
    const verdict = { ...clusterVerdict('wec1', 'unverified', []), note: 'there is no `wec-kubeconfig`' }
    expect(inCluster(verdict, TIMES, NO_TRACE, false)).toMatchObject({
      state: 'unverified',
      reason: 'there is no `wec-kubeconfig`'
    })
  })
})

test.each<[readonly HookState[], HookState, boolean]>([
  [['succeeded', 'succeeded'], 'succeeded', true],
  [['succeeded', 'skipped'], 'skipped', true],
  [['succeeded', 'unverified'], 'unverified', false],
  [['unverified', 'running'], 'running', false],
  [['running', 'stopped'], 'stopped', false],
  [['stopped', 'failed', 'succeeded'], 'failed', false]
])('of %j the weakest is %s, and Helm goes on: %j', (states, weakest, isWell) => {
  const clusters = states.map((state, index) => hookIn(`wec${index}`, state))
  expect(weakestOf(clusters)).toBe(weakest)
  expect(hasSucceeded(clusters)).toBe(isWell)
})

test('a hook that ran nowhere has not succeeded', () => {
  expect(hasSucceeded([])).toBe(false)
})

test('the status of Helm’s object names the clusters', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => hookIn(name, 'failed'))
  expect(statusMessage([hookIn('wec1'), hookIn('wec2', 'failed')])).toBe('Failed in wec2')
  expect(statusMessage([hookIn('wec1', 'unverified')])).toBe('Could not be observed in wec1')
  expect(statusMessage(names)).toBe('Failed in a, b, c, d, e and 1 more')
})

describe('the error', () => {
  const APPLIED = 'Nothing of revision 8 was applied but its hooks.'
  const FINDING = findingOf('wec2', {
    pod: 'migrate-x',
    container: 'migrate',
    exitCode: 1,
    logs: ['starting', 'relation "users" does not exist'],
    remedy: 'See the log.'
  })
  const failed = hookIn('wec2', 'failed', { reason: 'BackoffLimitExceeded', findings: [FINDING] })
  const row = (
    name: string,
    report: HookReport,
    code: string,
    message: string,
    remedy: string
  ): [string, HookReport, string, string, string] => [name, report, code, message, remedy]

  test.each([
    row(
      'names Pod, container and exit code',
      hookOf([hookIn('wec1'), failed]),
      'HOOK_FAILED',
      `Job shop/migrate, a pre-upgrade hook, failed in wec2: Pod migrate-x, container migrate exited with code 1. ${APPLIED}`,
      'See the log; then deploy again, or skip hooks with `hooks: skip`.'
    ),
    row(
      'names what the Job says where there is no Pod',
      hookOf([hookIn('wec1', 'failed', { reason: 'DeadlineExceeded' })]),
      'HOOK_FAILED',
      `Job shop/migrate, a pre-upgrade hook, failed in wec1: DeadlineExceeded. ${APPLIED}`,
      'Correct what the hook reports; then deploy again, or skip hooks with `hooks: skip`.'
    ),
    row(
      'names what keeps a container from starting',
      hookOf([
        hookIn('wec1', 'failed', {
          findings: [findingOf('wec1', { pod: 'p', reason: 'ErrImagePull', message: 'not found' })]
        })
      ]),
      'HOOK_FAILED',
      `Job shop/migrate, a pre-upgrade hook, failed in wec1: Pod p ErrImagePull: not found. ${APPLIED}`,
      'Raise the quota; then deploy again, or skip hooks with `hooks: skip`.'
    ),
    row(
      'of one that still runs',
      hookOf([hookIn('wec1', 'running')]),
      'HOOK_FAILED',
      `Job shop/migrate, a pre-upgrade hook, did not end in wec1. ${APPLIED}`,
      'Correct what the hook reports; then deploy again, or skip hooks with `hooks: skip`.'
    ),
    row(
      'of one that could not be observed',
      hookOf([hookIn('wec1', 'unverified')]),
      'HOOK_FAILED',
      `Job shop/migrate, a pre-upgrade hook, could not be observed in wec1. ${APPLIED}`,
      'Give `its-kubeconfig` or `wec-kubeconfig`, by which the hook can be observed, or skip hooks with `hooks: skip`.'
    ),
    row(
      'of a test',
      hookOf([failed], { event: 'test' }),
      'TEST_FAILED',
      `Job shop/migrate, a test, failed in wec2: Pod migrate-x, container migrate exited with code 1. ${APPLIED}`,
      'See the log; then test again.'
    ),
    row(
      'of a test that could not be observed',
      hookOf([hookIn('wec1', 'unverified')], { event: 'test-success' }),
      'TEST_FAILED',
      `Job shop/migrate, a test, could not be observed in wec1. ${APPLIED}`,
      'Give `its-kubeconfig` or `wec-kubeconfig`, by which the test can be observed.'
    )
  ])('%s', (_what, report, code, message, remedy) => {
    expect(hookFailed(report, APPLIED)).toMatchObject({ code, message, remedy })
  })

  test('its cause is the end of the log, which the message leaves out', () => {
    const logged = hookIn('wec2', 'failed', { logs: ['starting', 'one', 'two', 'three'] })
    expect(hookFailed(hookOf([hookIn('wec1', 'failed'), logged]), APPLIED).cause).toMatchObject({
      message: 'its log in wec2 ends with: one | two | three'
    })
    expect(hookFailed(hookOf([failed]), APPLIED).cause).toBeUndefined()
  })
})

describe('what a run waited for that ended before the hook', () => {
  const RUNS_ON =
    'The hook still runs in the clusters, and the next run waits for it; docs/guides/hooks.md shows how to stop it. Raise `timeout` if it is only slow.'
  const PULL = findingOf('wec2', {
    pod: 'migrate-x',
    container: 'migrate',
    reason: 'ImagePullBackOff',
    message: 'manifest unknown',
    remedy: 'Correct the image.'
  })
  const pulling = hookIn('wec2', 'running', { reason: '0 of 1 completions', findings: [PULL] })
  const row = (
    name: string,
    told: ReturnType<typeof unended>,
    waitedFor: string,
    remedy: string
  ): [string, ReturnType<typeof unended>, string, string] => [name, told, waitedFor, remedy]

  test.each([
    row(
      'names cluster, reason and remedy of the finding',
      unended(hookOf([hookIn('wec1'), pulling])),
      'Job shop/migrate, a pre-upgrade hook, to end in wec2: Pod migrate-x, container migrate ImagePullBackOff: manifest unknown',
      `Correct the image. ${RUNS_ON}`
    ),
    row(
      'names all clusters, and that of the finding',
      unended(hookOf([hookIn('wec1', 'running', { reason: '0 of 1 completions' }), pulling])),
      'Job shop/migrate, a pre-upgrade hook, to end in wec1, wec2: in wec2 Pod migrate-x, container migrate ImagePullBackOff: manifest unknown',
      `Correct the image. ${RUNS_ON}`
    ),
    row(
      'names what its status says where nothing is found',
      unended(hookOf([hookIn('wec1', 'running', { reason: '0 of 1 completions' })])),
      'Job shop/migrate, a pre-upgrade hook, to end in wec1: 0 of 1 completions',
      RUNS_ON
    ),
    row(
      'names a cluster that cannot be observed',
      unended(hookOf([hookIn('wec1', 'unverified', { reason: 'forbidden' }), hookIn('wec2', 'skipped')])),
      'Job shop/migrate, a pre-upgrade hook, to end in wec1: forbidden',
      RUNS_ON
    ),
    row(
      'of a test',
      unended(hookOf([pulling], { event: 'test' })),
      'Job shop/migrate, a test, to end in wec2: Pod migrate-x, container migrate ImagePullBackOff: manifest unknown',
      `Correct the image. ${RUNS_ON}`
    ),
    row(
      'names none where it just ended',
      unended(hookOf([hookIn('wec1')])),
      'Job shop/migrate, a pre-upgrade hook, to end',
      RUNS_ON
    ),
    row(
      'names the run that started it',
      unended(hookOf([pulling], { isLeftover: true }), 'run#0'),
      'Job shop/migrate, a pre-upgrade hook of run#0, to end in wec2: Pod migrate-x, container migrate ImagePullBackOff: manifest unknown',
      `Correct the image. ${RUNS_ON}`
    )
  ])('%s', (_what, told, waitedFor, remedy) => {
    expect(told).toEqual([waitedFor, remedy])
  })
})
