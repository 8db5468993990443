/** Checks that the clusters have deleted what was removed from the WDS: there, or in the ITS. */
import type { Clock } from '../lib/clock.ts'
import { messageOf } from '../lib/errors.ts'
import type { Its } from '../run/its.ts'
import { itsTrouble } from '../run/itsTrouble.ts'
import { UnreachableError, type Collection, type KubeClient } from '../kubernetes/api/client.ts'
import { isUnserved } from '../kubernetes/api/discovery.ts'
import { collectionOfOne, follow } from '../kubernetes/api/follow.ts'
import { isRefusal } from '../kubernetes/api/unauthorized.ts'
import {
  apiPath,
  describeObject,
  describeRef,
  keyOf,
  keyOfObject,
  type KubeObject,
  type ObjectRef
} from '../kubernetes/objects.ts'
import { MANIFEST_WORKS } from '../kubestellar/api.ts'
import type { SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { holderOf, type Holder } from '../kubernetes/holders.ts'
import type { Standing } from '../run/progress.ts'
import type { Run } from '../run/run.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Wecs } from '../run/wecs.ts'
import type { Departure } from '../report/departure.ts'

export interface Removed {
  readonly clusters: readonly string[]
  /** Removed objects that no other policy delivers. */
  readonly objects: readonly SelectedObject[]
  /** Names of the policies that selected them. */
  readonly policies: readonly string[]
}

/** Most clusters in a line of progress, and objects in a reason. */
const MOST_NAMES = 3

const UNSEEN =
  'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed whether it did'

/**
 * Waits until everything is deleted, or the time is over. One for each cluster, in their order; errors of clusters and
 * of the ITS are not thrown.
 */
export async function observeDeparture(
  run: Run,
  removed: Removed,
  { wecs, its }: { readonly wecs: Wecs; readonly its: Its }
): Promise<readonly Departure[]> {
  const [seen, others] = [
    removed.clusters.filter(cluster => wecs.whyNot(cluster) === undefined),
    removed.clusters.filter(cluster => wecs.whyNot(cluster) !== undefined)
  ]
  const left = new Map(removed.clusters.map(cluster => [cluster, removed.objects.length]))
  const found = await run.progress.during(
    () => standingOf(removed, left),
    () =>
      Promise.all([
        wecs.each(
          seen,
          async (cluster, client) => await leavesCluster(run, cluster, client, { removed, left })
        ),
        leaveIts(run, others, its, { removed, left })
      ])
  )
  const departures = new Map(found.flat().map(departure => [departure.cluster, departure]))
  return removed.clusters.flatMap(cluster => departures.get(cluster) ?? [])
}

/** @param left remaining objects, by cluster */
function standingOf({ clusters, objects }: Removed, left: ReadonlyMap<string, number>): Standing {
  const behind = clusters.filter(cluster => (left.get(cluster) ?? 0) > 0)
  const sum = [...left.values()].reduce((all, number) => all + number, 0)
  const names = behind.map(cluster => `cluster ${cluster} to remove ${left.get(cluster) ?? 0} objects`)
  return {
    counts: [
      {
        done: objects.length * clusters.length - sum,
        all: objects.length * clusters.length,
        of: 'objects gone'
      },
      { done: clusters.length - behind.length, all: clusters.length, of: 'clusters' }
    ],
    ...(names.length === 0 ? {} : { waitsFor: enumerate(names, MOST_NAMES) })
  }
}

export interface Remains {
  /** For the clusters about which the ITS had data; empty if it had none. */
  readonly departures: readonly Departure[]
  /** Why nothing could be observed. */
  readonly trouble: string | undefined
}

/**
 * For a release that the WDS no longer contains: deletions that an earlier removal requested may still be in progress.
 * Errors of the ITS are not thrown.
 */
export async function observeRemains(
  { clock, redact }: Run,
  policies: readonly string[],
  its: Its
): Promise<Remains> {
  const clusters = new Set<string>()
  let left: readonly Sent[] = []
  const works = await loadWorks()
  try {
    for await (const sent of sentBy(policies, its, clock, works)) {
      left = sent
      for (const { cluster } of sent) clusters.add(cluster)
      if (sent.length === 0) break
    }
  } catch (error) {
    return { departures: [], trouble: redact(itsTrouble(error)) }
  }
  return { departures: [...clusters].map(cluster => departureFrom(cluster, left)), trouble: undefined }
}

/** The objects in deletion. */
interface Leaving {
  readonly removed: Removed
  /** Remaining objects, by cluster: kept up to date for the log. */
  readonly left: Map<string, number>
}

async function leavesCluster(
  { clock, redact }: Run,
  cluster: string,
  client: () => Promise<KubeClient>,
  { removed: { objects }, left: counts }: Leaving
): Promise<Departure> {
  try {
    const wec = await client()
    const left = await Promise.all(
      objects.map(async object => {
        const { type, namespace, name } = object
        let last: KubeObject | undefined
        const counted = (): readonly never[] => {
          counts.set(cluster, (counts.get(cluster) ?? 0) - 1)
          return []
        }
        try {
          for await (const found of answers(wec, collectionOfOne(type, namespace, name), clock))
            if (found.size === 0) return counted()
            else last = [...found.values()][0]
        } catch (error) {
          // The kind itself was deleted.
          if (await isUnserved(error, wec)) return counted()
          throw error
        }
        const holder = last && holderOf({ ...last, kind: type.kind }, `--context ${cluster}`)
        return [{ what: describeObject(object), holder: holder && redactHolder(holder, redact) }]
      })
    )
    return departure(cluster, left.flat())
  } catch (error) {
    const reason = isRefusal(error) ? 'the cluster does not accept the credentials' : redact(messageOf(error))
    return { cluster, state: 'unverified', reason }
  }
}

async function leaveIts(
  { clock, redact }: Run,
  clusters: readonly string[],
  its: Its,
  { removed: { objects, policies }, left: counts }: Leaving
): Promise<readonly Departure[]> {
  const all = (state: Departure['state'], reason: string): readonly Departure[] =>
    clusters.map(cluster => ({ cluster, state, reason }))
  if (clusters.length === 0 || !its.isGiven) return all('unverified', UNSEEN)
  const works = await loadWorks()
  try {
    const keys = new Set(objects.map(keyOfObject))
    let left: readonly Sent[] = []
    for await (const sent of sentBy(policies, its, clock, works)) {
      left = sent.filter(({ ref }) => keys.has(keyOf(ref)))
      for (const name of clusters) counts.set(name, left.filter(({ cluster }) => cluster === name).length)
      if (!left.some(({ cluster }) => clusters.includes(cluster))) return all('gone', '')
    }
    return clusters.map(cluster => departureFrom(cluster, left))
  } catch (error) {
    return all('unverified', redact(itsTrouble(error)))
  }
}

/** An object in a ManifestWork. */
interface Sent {
  readonly cluster: string
  readonly ref: ObjectRef
}

/** The content of the ITS for all clusters, first and after each change; see `answers`. */
async function* sentBy(
  policies: readonly string[],
  its: Its,
  clock: Clock,
  { POLICY_LABEL, worksIn }: Awaited<ReturnType<typeof loadWorks>>
): AsyncGenerator<readonly Sent[]> {
  const query = { labelSelector: `${POLICY_LABEL} in (${policies.join(',')})` }
  const works = { path: apiPath(MANIFEST_WORKS, undefined), query }
  for await (const found of answers(await its.client(), works, clock))
    yield [...found.values()].flatMap(work =>
      worksIn(work).map(({ ref }) => ({ cluster: work.metadata.namespace ?? '', ref }))
    )
}

/**
 * From the file that contains it anyway: otherwise removal and proof would each have a copy. Loaded first, so that a
 * failure does not count as an error of the ITS.
 */
function loadWorks() {
  return import(/* webpackChunkName: 'proof' */ '../kubestellar/works.ts')
}

function departureFrom(cluster: string, left: readonly Sent[]): Departure {
  return departure(
    cluster,
    left
      .filter(sent => sent.cluster === cluster)
      .map(({ ref }) => ({ what: describeRef(ref), holder: undefined }))
  )
}

/**
 * The collection, first and after each change, until the time is over.
 * @throws ApiError, and UnreachableError when the server never answered: what was not observed does not count as
 * deleted
 */
async function* answers(
  client: KubeClient,
  collection: Collection,
  { signal }: Clock
): AsyncGenerator<ReadonlyMap<string, KubeObject>> {
  let unseen: Error | undefined = new UnreachableError(`${client.name} does not answer`)
  const onUnreachable = (error: Error): void => {
    unseen &&= error
  }
  for await (const found of follow(client, collection, signal, { onUnreachable })) {
    unseen = undefined
    yield found
  }
  if (unseen !== undefined) throw unseen
}

interface Left {
  readonly what: string
  readonly holder: Holder | undefined
}

function departure(cluster: string, left: readonly Left[]): Departure {
  if (left.length === 0) return { cluster, state: 'gone', reason: '' }
  // Blocked objects come first: the others may only wait for them.
  const sorted = [...left.filter(({ holder }) => holder), ...left.filter(({ holder }) => !holder)]
  const names = sorted.map(({ what, holder }) => (holder === undefined ? what : `${what} (${holder.held})`))
  const remedy = sorted[0]?.holder?.remedy
  return {
    cluster,
    state: 'left',
    reason: `${enumerate(names, MOST_NAMES)} ${left.length === 1 ? 'is' : 'are'} still there`,
    ...(remedy !== undefined && { remedy })
  }
}

/** Conditions and finalizers are foreign texts. */
function redactHolder({ held, remedy }: Holder, redact: (text: string) => string): Holder {
  return { held: redact(held), remedy: redact(remedy) }
}
