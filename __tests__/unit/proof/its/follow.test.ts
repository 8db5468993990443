import {
  ApiError,
  UnreachableError,
  type KubeClient,
  type WatchEvent
} from '../../../../src/kubernetes/api/client.ts'
import { keyOf, refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import { followWorks, type WorksBefore } from '../../../../src/proof/its/follow.ts'

const DEPLOYMENT: KubeObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { replicas: 1 }
}
const TYPE = { group: 'apps', version: 'v1', resource: 'deployments', kind: 'Deployment', namespaced: true }
const APPLIED = { type: 'Applied', status: 'True', observedGeneration: 1 }
const AVAILABLE = { type: 'Available', status: 'True', observedGeneration: 1 }

const WORK: KubeObject = {
  apiVersion: 'work.open-cluster-management.io/v1',
  kind: 'ManifestWork',
  metadata: {
    name: 'uid-wds1-1',
    namespace: 'wec1',
    generation: 1,
    annotations: { 'transport.kubestellar.io/originOwnerReferenceBindingGeneration': '1' }
  },
  spec: { workload: { manifests: [DEPLOYMENT] } },
  status: {
    conditions: [APPLIED],
    resourceStatus: { manifests: [{ resourceMeta: { ordinal: 0 }, conditions: [APPLIED, AVAILABLE] }] }
  }
}
const ownerOf = ({ apiVersion, kind, metadata }: KubeObject) => ({
  apiVersion,
  kind,
  name: metadata.name,
  uid: '1'
})
const STATUS: KubeObject = {
  apiVersion: 'control.kubestellar.io/v1alpha1',
  kind: 'WorkStatus',
  metadata: { name: 'status', namespace: 'wec1', ownerReferences: [ownerOf(WORK)] },
  spec: { sourceRef: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' } },
  status: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 1 }
}
const PROGRESSING: KubeObject = { ...STATUS, status: { observedGeneration: 1 } }
/** What brought the object before. */
const OLD_STATUS: KubeObject = {
  ...STATUS,
  metadata: { name: 'old', namespace: 'wec1', ownerReferences: [{ ...ownerOf(WORK), name: 'uid-wds1-0' }] }
}
const cluster = (available: string): KubeObject => ({
  apiVersion: 'cluster.open-cluster-management.io/v1',
  kind: 'ManagedCluster',
  metadata: { name: 'wec1' },
  status: {
    conditions: [
      {
        type: 'ManagedClusterConditionAvailable',
        status: available,
        lastTransitionTime: '2026-01-02T03:04:05Z'
      }
    ]
  }
})

type Answer = readonly KubeObject[] | Error

interface Answers {
  readonly works?: Answer
  readonly statuses?: Answer
  readonly clusters?: Answer
  /** What happens to the WorkStatuses then. */
  readonly later?: readonly WatchEvent[]
  /** What happens to the ManifestWorks then. */
  readonly laterWorks?: readonly WatchEvent[]
  /** The first watch of this collection is broken, and it is empty by then; nothing is told after that. */
  readonly emptied?: 'manifestworks' | 'workstatuses'
}

/** An ITS that answers so, and whose watches tell nothing else. @param onAll called when all is told */
function itsWith(answers: Answers, onAll: () => void): KubeClient {
  const isEmptied = (path: string): boolean =>
    answers.emptied !== undefined && path.endsWith(`/${answers.emptied}`)
  let isBroken = false
  const answerTo = (path: string): Answer =>
    path.endsWith('/manifestworks')
      ? (answers.works ?? [WORK])
      : path.endsWith('/workstatuses')
        ? (answers.statuses ?? [STATUS])
        : (answers.clusters ?? [cluster('True')])
  return {
    list: (path: string) => {
      const answer = isBroken && isEmptied(path) ? [] : answerTo(path)
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ resourceVersion: '1', items: answer })
    },
    watch: async function* (path: string, _query: unknown, { signal }: { readonly signal: AbortSignal }) {
      if (path.endsWith('/workstatuses')) yield* answers.later ?? []
      if (path.endsWith('/manifestworks')) yield* answers.laterWorks ?? []
      if (isEmptied(path) && !isBroken) {
        isBroken = true
        return
      }
      if (isEmptied(path)) onAll()
      await new Promise(resolve => {
        signal.addEventListener('abort', resolve)
        if (signal.aborted) resolve(undefined)
      })
    }
  } as unknown as KubeClient
}

/** @param endAfterMs for what never comes to an end by itself */
async function follow(answers: Answers, endAfterMs?: number, before: WorksBefore = new Map()) {
  const ref = refOf(DEPLOYMENT)
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
  }
  const timer = endAfterMs === undefined ? undefined : setTimeout(end, endAfterMs)
  const [verdict] = await followWorks({
    clusters: ['wec1'],
    client: itsWith(answers, end),
    policies: [{ name: 'web', uid: 'uid', policyUid: '', generation: 1, objects: new Set([keyOf(ref)]) }],
    before,
    arrivals: new Map(),
    expected: [{ type: TYPE, ref, live: DEPLOYMENT, before: undefined, createOnly: false }],
    level: 'ready',
    signal: ending.signal,
    now: () => performance.now(),
    onChange: () => undefined,
    readyWhen: new Map(),
    onStand: () => undefined,
    redactText: text => text
  })
  clearTimeout(timer)
  return verdict
}

const forbidden = (what: string): ApiError => new ApiError(403, 'Forbidden', `${what} is forbidden`)

test.each(['before', 'after'])(
  'an object that was made anew, listed %s its old ManifestWork',
  async order => {
    const metadata = { ...WORK.metadata, name: 'uid-wds1-0', annotations: {} }
    const old = { ...WORK, metadata, status: {} }
    const works = order === 'before' ? [WORK, old] : [old, WORK]
    await expect(follow({ works })).resolves.toMatchObject({ state: 'ready' })
  }
)

describe('reported twice, for it was made anew', () => {
  test('that the old report goes does not take the new one away', async () => {
    const later: WatchEvent[] = [
      { type: 'MODIFIED', object: STATUS },
      { type: 'DELETED', object: OLD_STATUS }
    ]
    await expect(follow({ statuses: [OLD_STATUS, PROGRESSING], later })).resolves.toMatchObject({
      state: 'ready'
    })
  })

  test('the old report tells nothing until the work agent has looked', async () => {
    const failed = { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }
    const old = { ...OLD_STATUS, status: { conditions: [failed] } }
    const applied = {
      resourceStatus: { manifests: [{ resourceMeta: { ordinal: 0 }, conditions: [APPLIED] }] }
    }
    const unconfirmed = { ...WORK, status: { conditions: [APPLIED], ...applied } }
    await expect(follow({ works: [unconfirmed], statuses: [old] }, 200)).resolves.toMatchObject({
      state: 'missing'
    })
    const own = { ...old, metadata: STATUS.metadata }
    await expect(follow({ works: [unconfirmed], statuses: [own] })).resolves.toMatchObject({
      state: 'failed'
    })
  })
})

test.each<[NonNullable<Answers['emptied']>, string]>([
  ['manifestworks', 'has not been sent to the cluster yet'],
  ['workstatuses', 'the cluster has not reported its status yet']
])('what was known of %s that went while their watch was broken is forgotten', async (emptied, reason) => {
  const verdict = await follow({ statuses: [PROGRESSING], emptied })
  expect(verdict?.objects).toMatchObject([{ reason }])
})

test('all is well', async () => {
  await expect(follow({})).resolves.toMatchObject({ state: 'ready', findings: [], note: '' })
})

test('an ITS that could not be read before proves nothing of the new revision', async () => {
  await expect(follow({}, undefined, 'unread')).resolves.toMatchObject({ state: 'unverified' })
})

test('clusters that may not be listed are no reason to doubt', async () => {
  await expect(follow({ clusters: forbidden('managedclusters') })).resolves.toMatchObject({ state: 'ready' })
})

test.each([
  ['manifestworks', { works: forbidden('manifestworks') }],
  ['workstatuses', { statuses: forbidden('workstatuses') }]
])('what may not be seen of %s is unverified', async (what, answers) => {
  await expect(follow(answers)).resolves.toMatchObject({
    state: 'unverified',
    note: `${what} is forbidden`
  })
})

test('an ITS that never answers proves nothing, and is named', async () => {
  const silent = new UnreachableError('the ITS does not answer')
  const verdict = await follow({ works: silent, statuses: silent, clusters: silent }, 200)
  expect(verdict).toMatchObject({
    state: 'missing',
    objects: [{ reason: 'cannot be seen: the ITS does not answer' }]
  })
})

test('a cluster that is offline is called so', async () => {
  const verdict = await follow({ works: [], clusters: [cluster('Unknown')] }, 200)
  expect(verdict?.objects[0]?.reason).toBe(
    'the cluster is offline since 2026-01-02T03:04:05Z; has not been sent to the cluster yet'
  )
})

describe('who the object is, by the ManifestWorks that bring it', () => {
  const UID = '7b1f2c3d-0000-4000-8000-000000000001'
  const live = { ...DEPLOYMENT, metadata: { ...DEPLOYMENT.metadata, uid: UID } }
  const ref = refOf(live)
  const work = (uid: string, metadata: Partial<KubeObject['metadata']> = {}): KubeObject => ({
    ...WORK,
    metadata: { ...WORK.metadata, name: `uid-wds1-${UID}`, uid, ...metadata }
  })
  const gone = (uid: string) => work(uid, { deletionTimestamp: '2026-01-02T03:04:05Z' })

  /** All that was noted. @param statuses none: it is looked until the end */
  async function noted(answers: Answers): Promise<readonly (readonly string[])[]> {
    const ending = new AbortController()
    const identities: (readonly string[])[] = []
    const end = (): void => {
      ending.abort()
    }
    const timer = setTimeout(end, 100)
    await followWorks({
      clusters: ['wec1'],
      client: itsWith(answers, end),
      policies: [{ name: 'web', uid: 'uid', policyUid: '', generation: 1, objects: new Set([keyOf(ref)]) }],
      before: new Map(),
      arrivals: new Map(),
      expected: [{ type: TYPE, ref, live, before: undefined, createOnly: false }],
      level: 'ready',
      signal: ending.signal,
      now: () => performance.now(),
      onChange: () => undefined,
      readyWhen: new Map(),
      onStand: () => undefined,
      redactText: text => text,
      noteIdentity: (cluster, key, uids) => {
        expect([cluster, key]).toEqual(['wec1', keyOf(ref)])
        identities.push(uids)
      }
    })
    clearTimeout(timer)
    return identities
  }

  test.each<[what: string, answers: Answers, expected: readonly (readonly string[])[]]>([
    ['one that is there', { works: [work('a')] }, [['a']]],
    ['one that is being deleted', { works: [gone('a')] }, [[]]],
    [
      'one that is deleted, and another',
      {
        works: [work('a')],
        laterWorks: [
          { type: 'MODIFIED', object: gone('a') },
          { type: 'DELETED', object: gone('a') },
          { type: 'ADDED', object: work('b') }
        ]
      },
      [['a'], [], [], ['b']]
    ],
    [
      'two, of two policies',
      { works: [work('a'), work('b', { name: `uid-2-wds1-${UID}` })] },
      [['a'], ['a', 'b']]
    ],
    ['that of the object which the release replaced', { works: [work('a', { name: 'uid-wds1-old' })] }, [[]]],
    ['one that holds several objects', { works: [work('a', { name: 'web-wds1-0' })] }, [[]]],
    ['one of another WDS', { works: [work('a', { name: `other-${UID}` })] }, []]
  ])('%s', async (_what, answers, expected) => {
    expect(await noted({ statuses: [], ...answers })).toEqual(expected)
  })
})
