/** Whether what was removed from the WDS has left the clusters: asked there, or in the ITS. */
import { messageOf } from './errors.ts'
import { itsTrouble, type Its } from './its.ts'
import { ApiError, type KubeClient } from './kubernetes/client.ts'
import { follow } from './kubernetes/follow.ts'
import { apiPath, describeObject, describeRef, keyOf, keyOfObject } from './kubernetes/objects.ts'
import { MANIFEST_WORKS } from './kubestellar/api.ts'
import type { SelectedObject } from './kubestellar/bindingPolicy.ts'
import { POLICY_LABEL, worksIn } from './kubestellar/works.ts'
import type { Run } from './run.ts'
import type { Wecs } from './wecs.ts'

export interface Departure {
  readonly cluster: string
  /** `left`: something is still there. */
  readonly state: 'gone' | 'left' | 'unverified'
  /** Empty when it is gone. */
  readonly reason: string
}

export interface Removed {
  readonly clusters: readonly string[]
  /** That went, and that no other policy delivers. */
  readonly objects: readonly SelectedObject[]
  /** Names of those that selected them. */
  readonly policies: readonly string[]
}

const UNSEEN =
  'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` nobody can see that it did'

/** Waits until all is gone, or the time is over. One for each cluster, in their order; never throws. */
export async function observeDeparture(
  run: Run,
  removed: Removed,
  { wecs, its }: { readonly wecs: Wecs; readonly its: Its }
): Promise<readonly Departure[]> {
  const [seen, others] = [
    removed.clusters.filter(cluster => wecs.whyNot(cluster) === undefined),
    removed.clusters.filter(cluster => wecs.whyNot(cluster) !== undefined)
  ]
  const found = await Promise.all([
    wecs.each(seen, async (cluster, client) => await leavesCluster(run, cluster, removed, client)),
    leaveIts(run, others, removed, its)
  ])
  const departures = new Map(found.flat().map(departure => [departure.cluster, departure]))
  return removed.clusters.flatMap(cluster => departures.get(cluster) ?? [])
}

/**
 * Of a release of which the WDS knows nothing any more: what an earlier removal had asked for may still be under way.
 * @returns of the clusters for which the ITS held anything; none when it held nothing
 */
export async function observeRemains(
  { clock }: Run,
  policies: readonly string[],
  its: Its
): Promise<readonly Departure[]> {
  const query = { labelSelector: `${POLICY_LABEL} in (${policies.join(',')})` }
  const states = follow(await its.client(), apiPath(MANIFEST_WORKS, undefined), query, clock.signal)
  const left = new Map<string, readonly string[]>()
  for await (const found of states) {
    for (const cluster of left.keys()) left.set(cluster, [])
    for (const work of found.values()) {
      const cluster = work.metadata.namespace ?? ''
      left.set(cluster, [...(left.get(cluster) ?? []), ...worksIn(work).map(({ ref }) => describeRef(ref))])
    }
    if (found.size === 0) break
  }
  return [...left].map(([cluster, objects]) => departure(cluster, objects))
}

async function leavesCluster(
  { clock, redact }: Run,
  cluster: string,
  { objects }: Removed,
  client: () => Promise<KubeClient>
): Promise<Departure> {
  try {
    const wec = await client()
    const left = await Promise.all(
      objects.map(async object => {
        const { type, namespace, name } = object
        const query = { fieldSelector: `metadata.name=${name}` }
        try {
          for await (const found of follow(wec, apiPath(type, namespace), query, clock.signal))
            if (found.size === 0) return []
        } catch (error) {
          // The kind itself is gone.
          if (error instanceof ApiError && error.status === 404) return []
          throw error
        }
        return [describeObject(object)]
      })
    )
    return departure(cluster, left.flat())
  } catch (error) {
    return { cluster, state: 'unverified', reason: redact(messageOf(error)) }
  }
}

async function leaveIts(
  { clock, redact }: Run,
  clusters: readonly string[],
  { objects, policies }: Removed,
  its: Its
): Promise<readonly Departure[]> {
  const all = (state: Departure['state'], reason: string): readonly Departure[] =>
    clusters.map(cluster => ({ cluster, state, reason }))
  if (clusters.length === 0 || !its.isGiven) return all('unverified', UNSEEN)
  try {
    const query = { labelSelector: `${POLICY_LABEL} in (${policies.join(',')})` }
    const states = follow(await its.client(), apiPath(MANIFEST_WORKS, undefined), query, clock.signal)
    const keys = new Set(objects.map(keyOfObject))
    let left: readonly { readonly cluster: string; readonly object: string }[] = []
    for await (const found of states) {
      left = [...found.values()].flatMap(work =>
        worksIn(work)
          .filter(({ ref }) => keys.has(keyOf(ref)))
          .map(({ ref }) => ({ cluster: work.metadata.namespace ?? '', object: describeRef(ref) }))
      )
      if (!left.some(({ cluster }) => clusters.includes(cluster))) return all('gone', '')
    }
    return clusters.map(cluster =>
      departure(
        cluster,
        left.filter(entry => entry.cluster === cluster).map(({ object }) => object)
      )
    )
  } catch (error) {
    return all('unverified', redact(itsTrouble(error)))
  }
}

function departure(cluster: string, left: readonly string[]): Departure {
  const [first, ...more] = left
  if (first === undefined) return { cluster, state: 'gone', reason: '' }
  const rest = more.length === 0 ? '' : ` and ${more.length} more`
  return { cluster, state: 'left', reason: `${first}${rest} is still there` }
}
