/**
 * Which spec of an object was observed in a cluster. Kept from run to run, since a status does not show to which spec
 * it belongs. Otherwise, after a run that was killed or timed out, an old healthy status would count for the new spec.
 * Pure.
 */
import { createHash } from 'node:crypto'
import { arrayAt, at, isObject, numberAt, objectAt, stringAt } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

/** The status by which an object was judged. */
export interface Seen {
  /** `status.observedGeneration` in the cluster; 0 when its kind reports none. */
  readonly observedGeneration: number
  /** Whether it certainly belongs to the current spec. */
  readonly isProved: boolean
}

/** The object in the WDS at that time, and what was observed of it. */
export interface Arrival extends Seen {
  readonly uid: string
  /** 0 for kinds without generations. */
  readonly generation: number
  /** Digest of everything except its metadata and status. */
  readonly content: string
}

/** By `keyOf` of the object and by cluster. */
export type Arrivals = ReadonlyMap<string, ReadonlyMap<string, Arrival>>

/** What was observed in a cluster, relative to the present object in the WDS. */
export interface Past extends Seen {
  /** How many times the spec has changed since. */
  readonly changes: number
  /** Whether the spec has returned to its earlier content. */
  readonly isBack: boolean
}

/** @param live the object in the WDS */
export function arrivalOf(live: KubeObject, seen: Seen): Arrival {
  const { uid = '', generation = 0 } = live.metadata
  return { uid, generation, content: contentOf(live), ...seen }
}

/** @returns undefined when it is unknown */
export function pastOf(arrival: Arrival | undefined, live: KubeObject): Past | undefined {
  const { uid, generation = 0 } = live.metadata
  if (arrival === undefined || arrival.uid !== uid) return undefined
  const changes = generation - arrival.generation
  const isSame = contentOf(live) === arrival.content
  // Without generations, different content shows a change, and equal content shows that there may have been none.
  if (generation === 0 && !isSame) return undefined
  return { ...arrival, changes, isBack: changes > 0 && isSame }
}

/** Each is computed once, not for every cluster. */
const contents = new WeakMap<KubeObject, string>()

function contentOf(live: KubeObject): string {
  const known = contents.get(live)
  if (known !== undefined) return known
  // Without parts that change by themselves: its status, and metadata of the API server.
  const text = JSON.stringify({ ...live, metadata: undefined, status: undefined })
  const content = createHash('sha256').update(text).digest('hex').slice(0, 16)
  contents.set(live, content)
  return content
}

/** Clusters with the same arrival; most clusters share one. */
interface Group extends Omit<Arrival, 'observedGeneration'> {
  /** The `observedGeneration` of each cluster. */
  readonly clusters: Readonly<Record<string, number>>
}

/** As JSON, which `parseArrivals` reads. */
export function formatArrivals(arrivals: Arrivals): Readonly<Record<string, readonly Group[]>> {
  return Object.fromEntries(
    [...arrivals].map(([key, byCluster]) => {
      const groups = new Map<string, { same: Omit<Group, 'clusters'>; clusters: Map<string, number> }>()
      for (const [cluster, { observedGeneration, ...same }] of byCluster) {
        const id = JSON.stringify(same)
        const group = groups.get(id) ?? { same, clusters: new Map<string, number>() }
        group.clusters.set(cluster, observedGeneration)
        groups.set(id, group)
      }
      return [
        key,
        [...groups.values()].map(({ same, clusters }) => ({
          ...same,
          clusters: Object.fromEntries(clusters)
        }))
      ]
    })
  )
}

/** The data may have been changed: invalid entries are left out. */
export function parseArrivals(data: unknown): Arrivals {
  return new Map(
    Object.entries(isObject(data) ? data : {}).map(([key, groups]) => [
      key,
      new Map(arrayAt({ groups }, 'groups').flatMap(arrivalsIn))
    ])
  )
}

function arrivalsIn(group: unknown): [string, Arrival][] {
  const [uid, content, isProved] = [stringAt(group, 'uid'), stringAt(group, 'content'), at(group, 'isProved')]
  const generation = numberAt(group, 'generation')
  if (uid === undefined || content === undefined || generation === undefined) return []
  return Object.entries(objectAt(group, 'clusters')).flatMap(([cluster, observedGeneration]) =>
    typeof observedGeneration === 'number'
      ? [[cluster, { uid, generation, content, isProved: isProved === true, observedGeneration }]]
      : []
  )
}
