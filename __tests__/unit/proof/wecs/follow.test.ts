/** A cluster of which one kind cannot be seen: asked again, and then nobody knows. */
import { once } from 'node:events'
import { jest } from '@jest/globals'
import { ApiError, UnreachableError, type KubeClient } from '../../../../src/kubernetes/api/client.ts'
import { refOf, type KubeObject, type ResourceType } from '../../../../src/kubernetes/objects.ts'
import { LOST_MS } from '../../../../src/kubernetes/api/persistent.ts'
import { followCluster } from '../../../../src/proof/wecs/follow.ts'
import { object } from '../../../../testkit/fakeRun.ts'
import { CONFIG_MAPS, SERVICE_ACCOUNTS } from '../../../../testkit/objectStore.ts'

const MAP = object('v1', 'ConfigMap', 'settings')
const ACCOUNT = object('v1', 'ServiceAccount', 'web')
const BUSY = new ApiError(429, 'TooManyRequests', 'too many requests, please try again later')
const BROKEN = new ApiError(500, 'InternalError', 'etcdserver: no leader')

const expected = (live: KubeObject, type: ResourceType) => ({
  ref: refOf(live),
  type,
  live,
  before: undefined,
  createOnly: false
})

/** What lists of a kind answer, one after the other, the last for good. */
type Lists = readonly (readonly KubeObject[] | Error)[]

/** Follows a ConfigMap and a ServiceAccount until all is known, or the time is up after so many lists of ConfigMaps. */
async function seen(maps: Lists, accounts: Lists = [[ACCOUNT]], mostLists = Infinity) {
  const ending = new AbortController()
  const left = { configmaps: [...maps], serviceaccounts: [...accounts] }
  let lists = 0
  let areAccountsTold = false
  const client = {
    name: 'cluster wec1',
    list: (path: string) => {
      const kind = path.endsWith('/configmaps') ? 'configmaps' : 'serviceaccounts'
      if (kind === 'configmaps' && (lists += 1) > mostLists) ending.abort()
      const answers = left[kind]
      if (kind === 'serviceaccounts') areAccountsTold = answers.length === 1
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ resourceVersion: '1', items: answer ?? [] })
    },
    // Ends at once, upon which it is listed again; but for a kind of which nothing more is to be told.
    watch: async function* (path: string, _query: unknown, { signal }: { readonly signal: AbortSignal }) {
      if (path.endsWith('/serviceaccounts') && areAccountsTold && !signal.aborted) await once(signal, 'abort')
      yield* []
    }
  } as unknown as KubeClient
  const stands: string[] = []
  const identities: string[] = []
  const { state, objects, note } = await followCluster({
    cluster: 'wec1',
    client,
    expected: [expected(MAP, CONFIG_MAPS), expected(ACCOUNT, SERVICE_ACCOUNTS)],
    level: 'ready',
    readyWhen: new Map(),
    signal: ending.signal,
    now: () => performance.now(),
    onChange: () => undefined,
    onStand: (_cluster, stand) => stands.push(stand),
    redactText: text => text,
    noteIdentity: (cluster, key, uids) => identities.push(`${cluster} ${key} ${uids.join()}`)
  })
  return {
    state,
    objects: objects.map(({ state, reason }) => [state, reason]),
    note,
    stands: new Set(stands),
    identities: new Set(identities)
  }
}

test.each<[what: string, error: Error]>([
  ['429', BUSY],
  ['500', BROKEN],
  ['no answer', new UnreachableError('ECONNRESET')]
])('N9: %s once: it is asked again', async (_what, error) => {
  expect(await seen([error, [MAP]])).toMatchObject({
    state: 'ready',
    objects: [
      ['ready', ''],
      ['ready', '']
    ],
    note: ''
  })
})

test.each([
  ['429', BUSY],
  ['500', BROKEN]
])('N9: %s for a minute: nobody knows, which is never ready', async (_what, error) => {
  // Each look at the clock takes a second third of what is borne.
  let now = 0
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += LOST_MS / 3))
  try {
    expect(await seen([error])).toMatchObject({
      state: 'unverified',
      objects: [
        ['unverified', error.message],
        ['ready', '']
      ],
      note: error.message
    })
  } finally {
    clock.mockRestore()
  }
})

test('what was ready when it was seen last is not ready at the end', async () => {
  const { state, objects, stands } = await seen([[MAP], BUSY], [[], [], [ACCOUNT]], 4)
  expect(objects).toEqual([
    ['unverified', `cannot be seen any more: ${BUSY.message}`],
    ['ready', '']
  ])
  expect(state).toBe('unverified')
  expect(stands).toEqual(new Set(['open']))
}, 15_000)

test('and is, once it is seen again', async () => {
  const { state, stands } = await seen([[MAP], BUSY, BUSY, [MAP]], [[], [ACCOUNT]])
  expect(state).toBe('ready')
  expect(stands).toEqual(new Set(['open', 'done']))
}, 15_000)

test('a cluster that never answers has nothing, as far as anybody knows', async () => {
  const lost = new UnreachableError('ECONNREFUSED')
  expect(await seen([lost], [lost], 2)).toMatchObject({
    state: 'missing',
    objects: [
      ['missing', 'cannot be seen: ECONNREFUSED'],
      ['missing', 'cannot be seen: ECONNREFUSED']
    ]
  })
}, 15_000)

test('who an object is, is noted whenever it is there and stays', async () => {
  const map = (uid: string, metadata = {}): KubeObject => ({
    ...MAP,
    metadata: { ...MAP.metadata, uid, ...metadata }
  })
  const going = map('c', { deletionTimestamp: '2026-01-02T03:04:05Z' })
  const { identities } = await seen([[map('a')], [going], [], [map('b')]], [[], [], [], [], [ACCOUNT]])
  expect([...identities]).toEqual(['wec1 /ConfigMap/shop/settings a', 'wec1 /ConfigMap/shop/settings b'])
}, 15_000)
