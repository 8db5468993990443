import { startClock, type Clock } from '../../../src/lib/clock.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { WaitFor } from '../../../src/inputs/inputs.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { judgeRun, neededClusters, notReady, refuseUnverified } from '../../../src/proof/verdict.ts'
import type { ClusterVerdict, Finding, ObjectState } from '../../../src/report/verdict.ts'

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
    }).toThrow(/^could not observe whether the release is ready in wec2: 1 of 3 replicas/)
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

test.each<[Inputs['minReadyClusters'], number, number]>([
  [undefined, 3, 3],
  [undefined, 0, 0],
  [{ amount: 2, unit: 'clusters' }, 3, 2],
  [{ amount: 5, unit: 'clusters' }, 3, 5],
  [{ amount: 50, unit: '%' }, 4, 2],
  [{ amount: 50, unit: '%' }, 3, 2],
  [{ amount: 1, unit: '%' }, 3, 1],
  [{ amount: 100, unit: '%' }, 3, 3]
])('min-ready-clusters %j of %d clusters are %d', (minReadyClusters, all, needed) => {
  expect(neededClusters(inputs('ready', minReadyClusters), all)).toBe(needed)
})

test.each<[string, readonly ObjectState[], number, string]>([
  ['no cluster at all', [], 0, 'failed'],
  ['none that is ready, and none is asked for', ['missing'], 0, 'failed'],
  ['enough, one of which shows less', ['ready', 'delivered', 'missing'], 2, 'partial'],
  ['enough, and a cluster of which nobody knows', ['unverified', 'missing'], 1, 'bound']
])('%s: %s', (_what, states, amount, verdict) => {
  const all = states.map(state => cluster(state))
  expect(judgeRun(inputs('ready', { amount, unit: 'clusters' }), all)).toBe(verdict)
})

test('a cluster that is behind does not say what the others prove', () => {
  const all = [cluster('ready'), { ...cluster('failed'), objects: [] }]
  expect(judgeRun(inputs('ready', { amount: 1, unit: 'clusters' }), all)).toBe('partial')
})

describe('the whole sentence of a red run', () => {
  const LOOK =
    'The table in the summary says what each object waits for; if it is only slow, raise `timeout`.'
  const AVAILABLE =
    'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.'
  const found = (name: string, more: Partial<Finding> = {}): Finding => ({
    ...FINDING,
    cluster: name,
    ...more
  })
  /** With a state for each of its objects: `web0`, `web1` ... */
  const withObjects = (...[state, ...others]: readonly [ObjectState, ...ObjectState[]]): ClusterVerdict => ({
    ...cluster(state),
    objects: [state, ...others].map((each, index) => ({
      object: { ...OBJECT, name: `web${index}` },
      state: each,
      reason: `reason ${index}`,
      seconds: 1
    }))
  })
  const many = (count: number, state: ObjectState): readonly ClusterVerdict[] =>
    Array.from({ length: count }, (_, index) => cluster(state, `wec${index + 1}`))

  test.each<[string, readonly ClusterVerdict[], string, string, string]>([
    [
      'failed, and nobody knows why',
      [withObjects('failed')],
      'NOT_READY',
      'cluster wec1: Deployment shop/web0 reason 0',
      LOOK
    ],
    [
      'failed, with others that are as bad',
      [withObjects('failed', 'progressing', 'failed', 'failed')],
      'NOT_READY',
      'cluster wec1: Deployment shop/web0 reason 0 (and 2 more objects, see the summary)',
      LOOK
    ],
    [
      'failed, which is the second object',
      [{ ...withObjects('progressing', 'failed'), state: 'failed' }],
      'NOT_READY',
      'cluster wec1: Deployment shop/web1 reason 1',
      LOOK
    ],
    [
      'failed beside what is only slow: of the slow one nothing',
      [cluster('progressing', 'wec1'), cluster('failed', 'wec2')],
      'NOT_READY',
      'cluster wec2: Deployment shop/web 1 of 3 replicas are available',
      LOOK
    ],
    ['a cluster without objects', [{ ...cluster('failed'), objects: [] }], 'NOT_READY', 'cluster wec1', LOOK],
    [
      'missing',
      [withObjects('missing')],
      'TIMEOUT',
      'after 20s still waiting for cluster wec1: Deployment shop/web0 reason 0',
      AVAILABLE
    ],
    [
      'slow before missing: the remedy is that of the first',
      [cluster('progressing', 'wec1'), cluster('missing', 'wec2')],
      'TIMEOUT',
      'after 20s still waiting for clusters wec1, wec2; cluster wec1: Deployment shop/web 1 of 3 replicas are available',
      LOOK
    ],
    [
      'what is well, or could not be looked at, is not named',
      [
        cluster('ready', 'wec1'),
        cluster('unverified', 'wec2'),
        cluster('delivered', 'wec3'),
        cluster('missing', 'wec4')
      ],
      'TIMEOUT',
      'after 20s still waiting for cluster wec4: Deployment shop/web 1 of 3 replicas are available',
      AVAILABLE
    ],
    [
      'five clusters are all named',
      many(5, 'missing'),
      'TIMEOUT',
      'after 20s still waiting for clusters wec1, wec2, wec3, wec4, wec5; cluster wec1: Deployment shop/web 1 of 3 replicas are available',
      AVAILABLE
    ],
    [
      'of seven, five',
      many(7, 'failed'),
      'NOT_READY',
      'clusters wec1, wec2, wec3, wec4, wec5 and 2 more; cluster wec1: Deployment shop/web 1 of 3 replicas are available',
      LOOK
    ],
    [
      'a finding of an object itself',
      [
        {
          ...cluster('failed'),
          findings: [found('wec1', { pod: undefined, container: undefined, image: undefined })]
        }
      ],
      'WORKLOAD_FAILED',
      'cluster wec1: Deployment shop/web: ImagePullBackOff: not found',
      'Correct the image.'
    ],
    [
      'two findings: the first, and how many more',
      [
        { ...cluster('failed', 'wec1'), findings: [] },
        {
          ...cluster('failed', 'wec2'),
          findings: [found('wec2', { remedy: 'First.' }), found('wec2'), found('wec2')]
        }
      ],
      'WORKLOAD_FAILED',
      'clusters wec1, wec2; cluster wec2: Deployment shop/web, Pod web-1, container app, image example.com/none:1: ImagePullBackOff: not found (and 2 more, see the summary)',
      'First.'
    ],
    [
      'a finding of what is ready does not count',
      [{ ...cluster('ready', 'wec1'), findings: [found('wec1')] }, cluster('missing', 'wec2')],
      'TIMEOUT',
      'after 20s still waiting for cluster wec2: Deployment shop/web 1 of 3 replicas are available',
      AVAILABLE
    ]
  ])('%s', (_what, clusters, code, message, remedy) => {
    const error = notReady(clusters, expiredClock())
    expect([error.code, error.message, error.remedy]).toEqual([code, message, remedy])
  })
})

describe('the whole sentence of `on-unverified: fail`', () => {
  const REMEDY =
    'It is deployed; give the access that the warnings name, or accept it with `on-unverified: allow`.'
  const sentenceOf = (waitFor: WaitFor, clusters: readonly ClusterVerdict[]): readonly string[] => {
    try {
      refuseUnverified(waitFor, clusters)
      return []
    } catch (error) {
      return error instanceof ActionError ? [error.code, error.message, error.remedy] : [String(error)]
    }
  }
  const ready = cluster('ready', 'wec1')

  test.each<[string, WaitFor, readonly ClusterVerdict[], string]>([
    [
      'one cluster',
      'delivered',
      [cluster('unverified', 'wec2')],
      'could not observe whether the release is delivered in wec2: 1 of 3 replicas are available'
    ],
    [
      'one object of a cluster',
      'ready',
      [
        {
          ...ready,
          objects: [...ready.objects, { object: OBJECT, state: 'unverified', reason: 'why', seconds: 1 }]
        }
      ],
      'could not observe whether the release is ready in wec1: why'
    ],
    [
      'many clusters',
      'ready',
      Array.from({ length: 7 }, (_, index) => cluster('unverified', `wec${index}`)),
      'could not observe whether the release is ready in wec0, wec1, wec2, wec3, wec4 and 2 more: 1 of 3 replicas are available'
    ]
  ])('%s', (_what, waitFor, clusters, message) => {
    expect(sentenceOf(waitFor, clusters)).toEqual(['UNVERIFIED', message, REMEDY])
  })
})

test('more clusters than there are: no time that was over, and no cluster that is behind', () => {
  const error = notReady([cluster('ready', 'wec1'), cluster('unverified', 'wec2')], expiredClock())
  expect(error).toMatchObject({
    code: 'PLACEMENT_UNEXPECTED',
    message:
      '`min-ready-clusters` asks for more clusters than the selector meets (wec1, wec2); the release is deployed, and none of them is behind'
  })
})
