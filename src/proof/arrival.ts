/**
 * Which spec of an object a cluster was seen to have. Kept from run to run, for a status does not tell which spec it is
 * about: after a run that was killed, or that waited in vain, an old healthy one would pass for the new. Pure.
 */
import { createHash } from 'node:crypto'
import { arrayAt, at, isObject, numberAt, objectAt, stringAt } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

/** By which status an object was judged. */
export interface Seen {
  /** `status.observedGeneration` in the cluster; 0 when its kind reports none. */
  readonly observedGeneration: number
  /** Whether that is surely of the current spec. */
  readonly isProved: boolean
}

/** The object in the WDS that it was then, and what was seen of it. */
export interface Arrival extends Seen {
  readonly uid: string
  /** 0 for kinds that count none. */
  readonly generation: number
  /** Digest of all but its metadata and status. */
  readonly content: string
}

/** By `keyOf` of the object and by cluster. */
export type Arrivals = ReadonlyMap<string, ReadonlyMap<string, Arrival>>

/** What a cluster was seen to have, against what the WDS has now. */
export interface Past extends Seen {
  /** How often the spec has changed since. */
  readonly changes: number
  /** Whether it has come back to what it was. */
  readonly isBack: boolean
}

/** @param live as it is in the WDS */
export function arrivalOf(live: KubeObject, seen: Seen): Arrival {
  const { uid = '', generation = 0 } = live.metadata
  return { uid, generation, content: contentOf(live), ...seen }
}

/** @returns undefined when nothing tells */
export function pastOf(arrival: Arrival | undefined, live: KubeObject): Past | undefined {
  const { uid, generation = 0 } = live.metadata
  if (arrival === undefined || arrival.uid !== uid) return undefined
  const changes = generation - arrival.generation
  const isSame = contentOf(live) === arrival.content
  // Without generations another content tells that there was a change, and the same that there may have been none.
  if (generation === 0 && !isSame) return undefined
  return { ...arrival, changes, isBack: changes > 0 && isSame }
}

/** Each is asked for once in every cluster. */
const contents = new WeakMap<KubeObject, string>()

function contentOf(live: KubeObject): string {
  const known = contents.get(live)
  if (known !== undefined) return known
  // Without what changes by itself: its status, and what the API server keeps in its metadata.
  const text = JSON.stringify({ ...live, metadata: undefined, status: undefined })
  const content = createHash('sha256').update(text).digest('hex').slice(0, 16)
  contents.set(live, content)
  return content
}

/** Clusters that have the same, which most do. */
interface Group extends Omit<Arrival, 'observedGeneration'> {
  /** The `observedGeneration` of each. */
  readonly clusters: Readonly<Record<string, number>>
}

/** As JSON, from which `parseArrivals` reads them. */
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
  const [uid, content, isProved] = [stringAt(group, 'uid'), stringAt(group, 'content'), at(group, 'isProved')]
  const generation = numberAt(group, 'generation')
  if (uid === undefined || content === undefined || generation === undefined) return []
  return Object.entries(objectAt(group, 'clusters')).flatMap(([cluster, observedGeneration]) =>
    typeof observedGeneration === 'number'
      ? [[cluster, { uid, generation, content, isProved: isProved === true, observedGeneration }]]
      : []
  )
}
