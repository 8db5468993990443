/**
 * Which spec of an object a cluster was seen to have. Kept from run to run, for a status does not tell which spec it is
 * about: after a run that was killed, or that waited in vain, an old healthy one would pass for the new. Pure.
 */
import { createHash } from 'node:crypto'
import { arrayAt, at, isObject, numberAt, objectAt, stringAt } from '../json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

/** By which status an object was judged. */
export interface Seen {
  /** `status.observedGeneration` in the cluster; 0 when its kind reports none. */
  readonly observedGeneration: number
  /** Whether that is surely of the current spec. */
  readonly isProved: boolean
}

export interface Arrival extends Seen {
  /** Of the object in the WDS, as the next two. */
  readonly uid: string
  /** `metadata.generation`, or of kinds that count none a digest of the content. */
  readonly spec: number | string
}

/** By `keyOf` of the object and by cluster. */
export type Arrivals = ReadonlyMap<string, ReadonlyMap<string, Arrival>>

/** @param live as it is in the WDS */
export function arrivalOf(live: KubeObject, seen: Seen): Arrival {
  return { uid: live.metadata.uid ?? '', spec: specOf(live), ...seen }
}

/** How often its spec has changed in the WDS since; undefined when nothing tells. */
export function changesSince(arrival: Arrival | undefined, live: KubeObject): number | undefined {
  if (arrival === undefined || arrival.uid !== live.metadata.uid) return undefined
  const spec = specOf(live)
  if (spec === arrival.spec) return 0
  return typeof spec === 'number' && typeof arrival.spec === 'number' ? spec - arrival.spec : undefined
}

/** Each is asked for once in every cluster. */
const digests = new WeakMap<KubeObject, string>()

function specOf(live: KubeObject): number | string {
  return live.metadata.generation ?? digests.get(live) ?? digestOf(live)
}

function digestOf(live: KubeObject): string {
  // Without what changes by itself: its status, and what the API server keeps in its metadata.
  const content = JSON.stringify({ ...live, metadata: undefined, status: undefined })
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16)
  digests.set(live, digest)
  return digest
}

/** Clusters that have the same, which most do. */
interface Group extends Omit<Arrival, 'observedGeneration'> {
  /** The `observedGeneration` of each. */
  readonly clusters: Record<string, number>
}

/** As JSON, from which `parseArrivals` reads them. */
export function formatArrivals(arrivals: Arrivals): Readonly<Record<string, readonly Group[]>> {
  return Object.fromEntries(
    [...arrivals].map(([key, byCluster]) => {
      const groups = new Map<string, Group>()
      for (const [cluster, { observedGeneration, ...same }] of byCluster) {
        const id = JSON.stringify(same)
        const group = groups.get(id) ?? { ...same, clusters: {} }
        group.clusters[cluster] = observedGeneration
        groups.set(id, group)
      }
      return [key, [...groups.values()]]
    })
  )
}

/** Somebody may have changed it: what is none is left out. */
export function parseArrivals(data: unknown): Arrivals {
  return new Map(
    Object.entries(isObject(data) ? data : {}).map(([key, groups]) => [
      key,
      new Map(arrayAt({ groups }, 'groups').flatMap(arrivalsIn))
    ])
  )
}

function arrivalsIn(group: unknown): [string, Arrival][] {
  const [uid, isProved] = [stringAt(group, 'uid'), at(group, 'isProved')]
  const spec = numberAt(group, 'spec') ?? stringAt(group, 'spec')
  if (uid === undefined || spec === undefined || typeof isProved !== 'boolean') return []
  return Object.entries(objectAt(group, 'clusters')).flatMap(([cluster, observedGeneration]) =>
    typeof observedGeneration === 'number' ? [[cluster, { uid, spec, isProved, observedGeneration }]] : []
  )
}
