import { setImmediate } from 'node:timers/promises'
import { jest } from '@jest/globals'
import type { KubeClient, WatchEvent } from '../../../../src/kubernetes/api/client.ts'
import { refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import { COLLECTOR } from '../../../../src/kubestellar/combinedStatus.ts'
import { followCombined } from '../../../../src/proof/wds/follow.ts'

const START = Date.parse('2026-01-02T03:04:05Z')
const CLUSTERS = Array.from({ length: 16 }, (_, index) => `wec${index + 1}`)
const DEPLOYMENT: KubeObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name: 'web',
    namespace: 'shop',
    uid: 'object',
    creationTimestamp: new Date(START).toISOString()
  },
  spec: { replicas: 1 }
}
const TYPE = { group: 'apps', version: 'v1', resource: 'deployments', kind: 'Deployment', namespaced: true }

const POLICY = {
  name: 'web.shop',
  uid: 'binding',
  policyUid: 'policy',
  generation: 1,
  objects: new Set<string>()
}

const HEALTHY = { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 1 }
const WITHOUT_PODS = {
  observedGeneration: 1,
  conditions: [{ type: 'ReplicaFailure', status: 'True', message: 'exceeded quota' }]
}

/** @param first what the first cluster reports; all others are healthy */
function combined(first: object): KubeObject {
  const text = (string: string) => ({ type: 'String', string })
  const rows = CLUSTERS.map((cluster, index) => ({
    columns: [
      text(cluster),
      { type: 'Object', object: index === 0 ? first : HEALTHY },
      text(new Date().toISOString())
    ]
  }))
  const labels = {
    'status.kubestellar.io/binding-policy': 'web.shop',
    'status.kubestellar.io/api-group': 'apps',
    'status.kubestellar.io/resource': 'deployments',
    'status.kubestellar.io/namespace': 'shop',
    'status.kubestellar.io/name': 'web'
  }
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'CombinedStatus',
    metadata: { name: 'object.policy', namespace: 'shop', labels },
    results: [{ name: COLLECTOR, columnNames: ['cluster', 'status', 'time'], rows }]
  }
}

beforeEach(() => {
  jest.useFakeTimers({ now: START })
})
afterEach(() => {
  jest.useRealTimers()
})

/** Second by second, with what follows from each. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await jest.advanceTimersByTimeAsync(1000)
    await setImmediate()
  }
}

/** A run of five minutes, after which the first cluster may create no Pods. */
function follow(items = [combined({ observedGeneration: 1 })], signal = new AbortController().signal) {
  const told: string[] = []
  let tell: (event: WatchEvent) => void = () => undefined
  let looked = Promise.withResolvers<undefined>()
  const client = {
    serverNow: () => Date.now(),
    list: () => Promise.resolve({ resourceVersion: '1', items }),
    watch: async function* (_path: string, _query: unknown, { signal }: { readonly signal: AbortSignal }) {
      for (;;) {
        const { promise, resolve } = Promise.withResolvers<WatchEvent | undefined>()
        tell = resolve
        signal.addEventListener('abort', () => {
          resolve(undefined)
        })
        const event = await promise
        if (event === undefined) return
        yield event
      }
    }
  } as unknown as KubeClient
  const verdicts = followCombined({
    clusters: CLUSTERS,
    client,
    policies: [POLICY],
    onForged: warning => told.push(warning),
    expected: [
      {
        type: TYPE,
        ref: refOf(DEPLOYMENT),
        live: DEPLOYMENT,
        before: undefined,
        createOnly: false,
        change: 'created'
      }
    ],
    arrivals: new Map(),
    level: 'ready',
    readyWhen: new Map(),
    signal,
    now: Date.now,
    onChange: () => undefined,
    onStand: cluster => {
      if (cluster === CLUSTERS[0]) looked.resolve(undefined)
    },
    redactText: text => text
  })
  const report = async (first: object, afterSeconds: number): Promise<void> => {
    await looked.promise
    await pass(afterSeconds)
    looked = Promise.withResolvers()
    tell({ type: 'MODIFIED', object: combined(first) })
    await looked.promise
  }
  return { verdicts, report, told }
}

test('what heals before it can have been told is not given up', async () => {
  const { verdicts, report } = follow()
  await report(WITHOUT_PODS, 300)
  await report(HEALTHY, 20)
  await expect(verdicts).resolves.toMatchObject(CLUSTERS.map(cluster => ({ cluster, state: 'ready' })))
})

test('what does not heal is given up', async () => {
  const { verdicts, report } = follow()
  await report(WITHOUT_PODS, 300)
  await pass(22)
  const [first] = await verdicts
  expect(first).toMatchObject({
    state: 'failed',
    objects: [{ reason: 'its Pods cannot be created: exceeded quota' }]
  })
  expect(first?.objects[0]?.seconds).toBe(321)
})

describe('H4: whoever may write CombinedStatuses in a namespace of his own', () => {
  const as = (metadata: object): KubeObject => {
    const genuine = combined(HEALTHY)
    return { ...genuine, metadata: { ...genuine.metadata, ...metadata } }
  }

  test.each<[string, object]>([
    ['in another namespace', { namespace: 'evil' }],
    ['where those of cluster-scoped objects are', { namespace: 'kubestellar-report' }],
    ['under a name of his own', { name: 'mine' }],
    ['with the uid of another object', { name: 'other.policy' }],
    ['with the uid of another policy', { name: 'object.other' }],
    ['with the uid of the Binding', { name: 'object.binding' }],
    ['with the uids the other way round', { name: 'policy.object' }],
    ['with one uid', { name: 'object.' }],
    ['with a longer name', { name: 'object.policy.x' }],
    ['without a namespace', { namespace: undefined }]
  ])('%s: the run is not ready', async (_what, metadata) => {
    const ending = new AbortController()
    const { verdicts, told } = follow([as(metadata)], ending.signal)
    await pass(20)
    ending.abort()
    expect((await verdicts).map(({ state }) => state)).toEqual(CLUSTERS.map(() => 'missing'))
    // Under another name it may be of the object before it was re-created.
    const isElsewhere = 'namespace' in metadata
    expect(told).toEqual(
      isElsewhere ? [expect.stringMatching(/claims to be about Deployment shop\/web.*it is ignored$/)] : []
    )
  })

  test('beside the genuine one', async () => {
    const { verdicts, told } = follow([as({ namespace: 'evil' }), as({})])
    await pass(5)
    expect((await verdicts).map(({ state }) => state)).toEqual(CLUSTERS.map(() => 'ready'))
    expect(told).toHaveLength(1)
  })
})
