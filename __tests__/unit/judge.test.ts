import { startClock, type Clock } from '../../src/clock.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { judgeRun, notReady, refuseUnverified } from '../../src/judge.ts'
import type { ClusterVerdict, Finding, ObjectState } from '../../src/verify/verdict.ts'

const OBJECT = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }

const cluster = (state: ObjectState, name = 'wec1'): ClusterVerdict => ({
  cluster: name,
  state,
  objects: [{ object: OBJECT, state, reason: '1 of 3 replicas are available', seconds: 1 }],
  findings: [],
  note: ''
})

const inputs = (
  waitFor: Inputs['waitFor'] = 'ready',
  minReadyClusters?: Inputs['minReadyClusters']
): Inputs => ({ waitFor, minReadyClusters }) as Inputs

test.each<[readonly ObjectState[], string]>([
  [['ready', 'ready'], 'ready'],
  [['ready', 'delivered'], 'delivered'],
  [['ready', 'unverified'], 'bound'],
  [['ready', 'progressing'], 'failed'],
  [['ready', 'missing'], 'failed'],
  [['unverified', 'failed'], 'failed'],
  [['unverified'], 'bound']
])('clusters that are %j prove %s', (states, verdict) => {
  expect(
    judgeRun(
      inputs(),
      states.map(state => cluster(state))
    )
  ).toBe(verdict)
})

test.each([
  ['nothing', 'applied'],
  ['bound', 'bound']
] as const)('wait-for %s never claims more than %s', (waitFor, verdict) => {
  expect(judgeRun(inputs(waitFor), [cluster('unverified')])).toBe(verdict)
})

test('a cluster of which a part could be looked at proves a part', () => {
  const [first, second] = [cluster('ready'), cluster('unverified')]
  const mixed = { ...second, objects: [...first.objects, ...second.objects] }
  expect(judgeRun(inputs(), [cluster('ready'), mixed])).toBe('partial')
  expect(judgeRun(inputs(), [cluster('unverified'), mixed])).toBe('bound')
})

describe('min-ready-clusters', () => {
  const clusters = [cluster('ready'), cluster('ready', 'wec2'), cluster('missing', 'wec3')]

  test.each([
    [2, 'clusters', 'partial'],
    [3, 'clusters', 'failed'],
    [4, 'clusters', 'failed'],
    [66, '%', 'partial'],
    [67, '%', 'failed']
  ] as const)('%d %s of three, of which two are ready: %s', (amount, unit, verdict) => {
    expect(judgeRun(inputs('ready', { amount, unit }), clusters)).toBe(verdict)
  })

  test('all of them are more than enough', () => {
    expect(judgeRun(inputs('ready', { amount: 1, unit: 'clusters' }), clusters.slice(0, 2))).toBe('ready')
  })
})

describe('on-unverified: fail', () => {
  test('names the clusters and why', () => {
    const clusters = [cluster('ready'), cluster('unverified', 'wec2')]
    expect(() => {
      refuseUnverified('ready', clusters)
    }).toThrow(/^nobody could look whether the release is ready in wec2: 1 of 3 replicas/)
  })

  test.each([
    ['ready', 'ready'],
    ['bound', 'unverified'],
    ['nothing', 'unverified']
  ] as const)('wait-for %s and %s: nothing to refuse', (waitFor, state) => {
    expect(() => {
      refuseUnverified(waitFor, [cluster(state)])
    }).not.toThrow()
  })
})

/** A clock whose time is over, or whose job was cancelled. */
function expiredClock(interrupted = false): Clock {
  const cancelling = new AbortController()
  if (interrupted) cancelling.abort()
  return startClock(20_000, cancelling.signal, () => 0)
}

const FINDING: Finding = {
  cluster: 'wec2',
  object: OBJECT,
  pod: 'web-1',
  container: 'app',
  image: 'example.com/none:1',
  reason: 'ImagePullBackOff',
  message: 'not found',
  exitCode: undefined,
  events: [],
  logs: [],
  remedy: 'Correct the image.'
}

test('time that is over: the error names cluster, object and what it waits for', () => {
  const error = notReady([cluster('ready', 'wec1'), cluster('progressing', 'wec2')], expiredClock())
  expect(error.code).toBe('TIMEOUT')
  expect(error.message).toBe(
    'after 20s still waiting for cluster wec2: Deployment shop/web 1 of 3 replicas are available'
  )
})

test('all clusters that are behind are named', () => {
  const error = notReady([cluster('missing', 'wec1'), cluster('progressing', 'wec2')], expiredClock())
  expect(error.message).toContain('still waiting for clusters wec1, wec2; cluster wec1: Deployment shop/web')
})

test('time that is over with a container that is not ready is a timeout, and names the container', () => {
  const slow = { ...cluster('progressing', 'wec2'), findings: [{ ...FINDING, reason: 'NotReady' }] }
  const error = notReady([slow], expiredClock())
  expect(error.code).toBe('TIMEOUT')
  expect(error.message).toContain('cluster wec2: Deployment shop/web, Pod web-1, container app')
  expect(error.remedy).toBe('Correct the image.')
})

test('a job that was cancelled says so', () => {
  expect(notReady([cluster('progressing')], expiredClock(true)).code).toBe('INTERRUPTED')
})

test('a finding is told with cluster, Pod, container, image and reason', () => {
  const failed = { ...cluster('failed', 'wec2'), findings: [FINDING] }
  const error = notReady([failed], expiredClock())
  expect(error.code).toBe('WORKLOAD_FAILED')
  expect(error.message).toBe(
    'cluster wec2: Deployment shop/web, Pod web-1, container app, image example.com/none:1: ImagePullBackOff: not found'
  )
  expect(error.remedy).toBe('Correct the image.')
})

test('what failed for good comes before what was only slow, whatever the order of the clusters', () => {
  const slow = {
    ...cluster('progressing', 'wec1'),
    findings: [{ ...FINDING, cluster: 'wec1', reason: 'NotReady' }]
  }
  const failed = { ...cluster('failed', 'wec2'), findings: [FINDING] }
  expect(notReady([slow, failed], expiredClock()).message).toMatch(/^cluster wec2: .*ImagePullBackOff/)
})
