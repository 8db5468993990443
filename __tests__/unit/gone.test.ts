import { startClock } from '../../src/clock.ts'
import { observeDeparture, observeRemains, type Removed } from '../../src/gone.ts'
import type { Its } from '../../src/its.ts'
import { ApiError, UnreachableError, type KubeClient } from '../../src/kubernetes/client.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { unmanaged } from '../../src/kubestellar/bindingPolicy.ts'
import type { Run } from '../../src/run.ts'
import type { Wecs } from '../../src/wecs.ts'

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
    { clock, redact: (text: string) => text } as unknown as Run,
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

  test.each([
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
    ['the cluster never answers', { wec: serverWith(SILENT) }, 'unverified', /ECONNREFUSED/],
    ['nobody may look', {}, 'unverified', /nobody can see/]
  ])('%s', async (_what, access, state, reason) => {
    await expect(seen(access)).resolves.toEqual({
      cluster: 'wec1',
      state,
      reason: expect.stringMatching(reason) as string
    })
  })

  test('an ITS that answers again is believed', async () => {
    await expect(seen({ its: serverWith(SILENT, []) }, 10_000)).resolves.toMatchObject({ state: 'gone' })
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
