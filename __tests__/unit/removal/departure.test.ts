import { startClock } from '../../../src/lib/clock.ts'
import { observeDeparture, observeRemains, type Removed } from '../../../src/removal/departure.ts'
import type { Its } from '../../../src/run/its.ts'
import { ApiError, UnreachableError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { unmanaged } from '../../../src/kubestellar/bindingPolicy.ts'
import { POLICY_LABEL } from '../../../src/kubestellar/works.ts'
import type { Run } from '../../../src/run/run.ts'
import type { Wecs } from '../../../src/run/wecs.ts'
import { fakeIts, fakeRun, fakeWecs, NO_PROGRESS, object } from '../../../testkit/fakeRun.ts'
import { CLAIMS, CONFIG_MAPS, namespacedType, ObjectStore, WIDGETS } from '../../../testkit/objectStore.ts'

const NAMESPACE = { group: '', version: 'v1', resource: 'namespaces', kind: 'Namespace', namespaced: false }
const REMOVED: Removed = {
  clusters: ['wec1'],
  objects: [unmanaged(NAMESPACE, 'shop')],
  policies: ['web.shop']
}
const WORK: KubeObject = {
  apiVersion: 'work.open-cluster-management.io/v1',
  kind: 'ManifestWork',
  metadata: { name: 'uid-wds1-1', namespace: 'wec1' },
  spec: { workload: { manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }] } }
}
const SILENT = new UnreachableError('the server does not answer: ECONNREFUSED')
const BUSY = new ApiError(429, 'TooManyRequests', 'storage is (re)initializing')
const REFUSED = new ApiError(401, 'Unauthorized', 'Unauthorized')

type Answer = readonly KubeObject[] | Error

/** A server whose lists are these, one after the other, the last of them for good, and whose watches end at once. */
function serverWith(...answers: readonly Answer[]): KubeClient {
  const left = [...answers]
  return {
    name: 'the server',
    list: () => {
      const answer = left.length > 1 ? left.shift() : left[0]
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ resourceVersion: '1', items: answer ?? [] })
    },
    watch: async function* () {
      await Promise.resolve()
      yield* []
    }
  } as unknown as KubeClient
}

/** A run with so much time, and what it may look into. */
function looking(
  { its, wec }: { its?: KubeClient; wec?: KubeClient },
  ms: number
): [Run, { readonly its: Its; readonly wecs: Wecs }] {
  const clock = startClock(ms, new AbortController().signal, () => performance.now())
  const wecs = {
    whyNot: () => (wec === undefined ? 'no context' : undefined),
    each: async (clusters: readonly string[], body: (cluster: string, client: unknown) => unknown) =>
      await Promise.all(clusters.map(cluster => body(cluster, () => Promise.resolve(wec))))
  }
  return [
    { clock, redact: (text: string) => text, progress: NO_PROGRESS } as unknown as Run,
    {
      its: { isGiven: its !== undefined, client: () => Promise.resolve(its) } as unknown as Its,
      wecs: wecs as unknown as Wecs
    }
  ]
}

describe('a removal that the WDS still knows', () => {
  const seen = async (access: { its?: KubeClient; wec?: KubeClient }, ms = 200) => {
    const [run, sources] = looking(access, ms)
    const [departure] = await observeDeparture(run, REMOVED, sources)
    return departure
  }

  test.each<
    [what: string, access: { its?: KubeClient; wec?: KubeClient }, state: string, reason: RegExp, ms?: number]
  >([
    ['the ITS holds nothing', { its: serverWith([]) }, 'gone', /^$/],
    ['the ITS holds it to the end', { its: serverWith([WORK]) }, 'left', /^Namespace shop is still there$/],
    ['the ITS never answers', { its: serverWith(SILENT) }, 'unverified', /ECONNREFUSED/],
    ['the ITS refuses', { its: serverWith(REFUSED) }, 'unverified', /does not accept the credentials/],
    [
      'the ITS showed it and is silent since',
      { its: serverWith([WORK], SILENT) },
      'left',
      /^Namespace shop is still there$/
    ],
    ['the cluster holds nothing', { wec: serverWith([]) }, 'gone', /^$/],
    ['the ITS is busy at first', { its: serverWith(BUSY, []) }, 'gone', /^$/, 3000],
    ['the cluster is busy at first', { wec: serverWith(BUSY, []) }, 'gone', /^$/, 3000],
    ['the cluster is busy to the end', { wec: serverWith(BUSY) }, 'unverified', /initializing/],
    ['the cluster never answers', { wec: serverWith(SILENT) }, 'unverified', /ECONNREFUSED/],
    ['nobody may look', {}, 'unverified', /cannot be observed/]
  ])('%s', async (_what, access, state, reason, ms = 200) => {
    await expect(seen(access, ms)).resolves.toEqual({
      cluster: 'wec1',
      state,
      reason: expect.stringMatching(reason) as string
    })
  })

  test('an ITS that answers again is believed', async () => {
    await expect(seen({ its: serverWith(SILENT, []) }, 10_000)).resolves.toMatchObject({ state: 'gone' })
  })
})

describe('several objects in several clusters', () => {
  const web = (kind: string) => ({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'web', namespace: 'shop' }
  })
  const type = (kind: string) => namespacedType('apps/v1', `${kind.toLowerCase()}s`, kind)
  const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet']
  const removed = (...clusters: readonly string[]): Removed => ({
    clusters,
    objects: KINDS.map(kind => ({ ...unmanaged(type(kind), 'web'), namespace: 'shop' })),
    policies: ['web.shop', 'other']
  })
  const work = (cluster: string, policy: string, ...kinds: readonly string[]): KubeObject => ({
    ...WORK,
    metadata: { name: `${policy}-${cluster}`, namespace: cluster, labels: { [POLICY_LABEL]: policy } },
    spec: { workload: { manifests: kinds.map(web) } }
  })
  const its = (...works: readonly KubeObject[]) => new ObjectStore(works, 'the ITS').client
  const wec = (...kinds: readonly string[]) =>
    new ObjectStore(kinds.map(web), 'a cluster', KINDS.map(type)).client
  const UNSEEN =
    'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed whether it did'

  test.each<[string, Parameters<typeof fakeWecs>[0], KubeClient | undefined, readonly (readonly string[])[]]>(
    [
      [
        'nobody may look',
        {},
        undefined,
        [
          ['a', 'unverified', UNSEEN],
          ['b', 'unverified', UNSEEN]
        ]
      ],
      [
        'both are looked into',
        { a: wec(), b: wec() },
        undefined,
        [
          ['a', 'gone', ''],
          ['b', 'gone', '']
        ]
      ],
      [
        'one is looked into, and the other is not',
        { b: wec('StatefulSet') },
        undefined,
        [
          ['a', 'unverified', UNSEEN],
          ['b', 'left', 'StatefulSet shop/web is still there']
        ]
      ],
      [
        'one is looked into, and the ITS tells of the other',
        { b: wec() },
        its(
          work('a', 'web.shop', 'Deployment', 'DaemonSet', 'StatefulSet'),
          work('b', 'web.shop', 'Deployment')
        ),
        [
          ['a', 'left', 'Deployment shop/web, DaemonSet shop/web, StatefulSet shop/web are still there'],
          ['b', 'gone', '']
        ]
      ],
      [
        'the ITS tells of one that it is gone',
        {},
        its(work('b', 'other', 'Deployment')),
        [
          ['a', 'gone', ''],
          ['b', 'left', 'Deployment shop/web is still there']
        ]
      ],
      [
        'other objects and other policies do not count',
        {},
        its(work('a', 'web.shop', 'ReplicaSet'), work('b', 'foreign', 'Deployment')),
        [
          ['a', 'gone', ''],
          ['b', 'gone', '']
        ]
      ],
      [
        'clusters that are not asked about do not count',
        {},
        its(work('c', 'web.shop', 'Deployment')),
        [
          ['a', 'gone', ''],
          ['b', 'gone', '']
        ]
      ],
      [
        'a cluster does not serve the kinds any more',
        { a: new ObjectStore([], 'a', [CONFIG_MAPS]).client, b: wec('Deployment', 'DaemonSet') },
        undefined,
        [
          ['a', 'gone', ''],
          ['b', 'left', 'Deployment shop/web, DaemonSet shop/web are still there']
        ]
      ],
      [
        'what answers for a cluster knows nothing at all, not even its core group: it is no API server',
        { a: new ObjectStore([], 'a', []).client, b: wec() },
        undefined,
        [
          ['a', 'unverified', 'no such version'],
          ['b', 'gone', '']
        ]
      ],
      [
        'a cluster refuses, and another cannot be opened',
        {
          a: refusing(apiPath(type('Deployment'), 'shop')),
          b: new UnreachableError('no answer: secret')
        },
        undefined,
        [
          ['a', 'unverified', 'may not list'],
          ['b', 'unverified', 'no answer: ***']
        ]
      ]
    ]
  )('%s', async (_what, wecs, client, expected) => {
    const { run } = fakeRun({}, 300)
    const sources = { wecs: fakeWecs(wecs), its: fakeIts(client) }
    const departures = await observeDeparture(run, removed('a', 'b'), sources)
    expect(departures.map(({ cluster, state, reason }) => [cluster, state, reason])).toEqual(expected)
  })

  function refusing(path: string): KubeClient {
    const kinds = KINDS.map(type)
    return new ObjectStore([], 'a', kinds).refuse(path, new ApiError(403, 'Forbidden', 'may not list')).client
  }

  test('of a release of which the WDS knows nothing, all that the ITS has is told', async () => {
    const { run } = fakeRun({}, 300)
    const sent = its(work('a', 'web.shop', 'Deployment', 'ReplicaSet'), work('b', 'foreign', 'Deployment'))
    await expect(observeRemains(run, ['web.shop', 'web.shop-crds'], fakeIts(sent))).resolves.toEqual({
      departures: [
        { cluster: 'a', state: 'left', reason: 'Deployment shop/web, ReplicaSet shop/web are still there' }
      ],
      trouble: undefined
    })
  })
})

describe('a release of which the WDS knows nothing', () => {
  const seen = async (its: KubeClient, ms = 200) => {
    const [run, sources] = looking({ its }, ms)
    return await observeRemains(run, ['web.shop'], sources.its)
  }

  test.each([
    ['the ITS holds nothing', serverWith([]), { departures: [], trouble: undefined }],
    [
      'the ITS holds it to the end',
      serverWith([WORK]),
      {
        departures: [{ cluster: 'wec1', state: 'left', reason: 'Namespace shop is still there' }],
        trouble: undefined
      }
    ],
    ['the ITS never answers', serverWith(SILENT), { departures: [], trouble: SILENT.message }],
    [
      'the ITS refuses',
      serverWith(REFUSED),
      { departures: [], trouble: 'the ITS does not accept the credentials' }
    ]
  ])('%s', async (_what, its, remains) => {
    await expect(seen(its)).resolves.toEqual(remains)
  })

  test('what goes meanwhile is gone', async () => {
    await expect(seen(serverWith([WORK], []), 10_000)).resolves.toEqual({
      departures: [{ cluster: 'wec1', state: 'gone', reason: '' }],
      trouble: undefined
    })
  })
})

test('B37: what has a finalizer comes first, with its finalizer, and the remedy says who takes it off', async () => {
  const going = { deletionTimestamp: '2026-01-01T00:00:00Z' }
  const there = [
    object('v1', 'ConfigMap', 'settings'),
    object('example.com/v1', 'Widget', 'mine', { ...going, finalizers: ['widgets.example.com/secret'] }),
    object('v1', 'PersistentVolumeClaim', 'data', { ...going, finalizers: ['kubernetes.io/pvc-protection'] })
  ]
  const types = [CONFIG_MAPS, WIDGETS, CLAIMS]
  const names = ['settings', 'mine', 'data']
  const removed: Removed = {
    clusters: ['wec2'],
    objects: types.map((type, index) => ({ ...unmanaged(type, names[index] ?? ''), namespace: 'shop' })),
    policies: []
  }
  const { run } = fakeRun({}, 300)
  const sources = { wecs: fakeWecs({ wec2: new ObjectStore(there).client }), its: fakeIts() }
  expect(await observeDeparture(run, removed, sources)).toEqual([
    {
      cluster: 'wec2',
      state: 'left',
      reason:
        'Widget shop/mine (held by finalizer widgets.example.com/***), PersistentVolumeClaim shop/data (held by finalizer kubernetes.io/pvc-protection), ConfigMap shop/settings are still there',
      remedy:
        'Finalizer widgets.example.com/*** of Widget shop/mine: the controller of widgets.example.com that set it takes it off: check that it runs; a removal may have taken it along. If it no longer runs: `kubectl --context wec2 --namespace shop patch widget.example.com mine --type=merge --patch \'{"metadata":{"finalizers":null}}\'`; what the controller would have cleaned up then stays.'
    }
  ])
})
