/**
 * What a run stores of a release, so that a later run detects objects that were re-created in the clusters since. It
 * contains the identities of workloads and of objects with data, and the state of the Bindings. Bounded in size. Pure.
 */
import type { LiveObject } from '../../release/delivered.ts'
import type { Evidence } from '../../report/verdict.ts'
import { arrayAt, at, numberAt, objectAt, stringAt } from '../../lib/json.ts'
import { isCustom } from '../../kubernetes/builtInGroups.ts'
import { DATA_KINDS } from '../../kubernetes/dataKinds.ts'
import { keyOf, type KubeObject, type ObjectRef } from '../../kubernetes/objects.ts'
import type { BindingMark } from '../../kubestellar/bindingMark.ts'
import { shortened, type Identities } from './identities.ts'

export interface Witness {
  /** Revision of the run that stored it. */
  readonly revision: number
  /** Whether that run proved the revision in clusters. */
  readonly isProved: boolean
  readonly bindings: ReadonlyMap<string, BindingMark>
  /** By cluster: the source of the UIDs in `ids`. */
  readonly sources: ReadonlyMap<string, Evidence>
  /** By `keyOf`. */
  readonly objects: ReadonlyMap<string, WitnessedObject>
}

export interface WitnessedObject {
  /** Digest of its UID in the WDS: a different one means that the release itself replaced it. */
  readonly uid: string
  /** By cluster. */
  readonly ids: ReadonlyMap<string, readonly string[]>
}

/** What one run observed. */
export interface Sighted {
  readonly objects: readonly LiveObject[]
  readonly sources: ReadonlyMap<string, Evidence>
  readonly identities: Identities
  readonly marks: readonly BindingMark[]
}

/** Increased when a field changes its meaning. Another format is ignored. */
const FORMAT = 1

/** Objects times clusters, of 11 bytes each. A Secret holds 1 MiB, and also contains the arrivals. */
const MOST_IDS = 10_000

const FIRST = DATA_KINDS.map(kindOf)
const WORKLOADS: ReadonlySet<string> = new Set([
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/Job',
  'batch/CronJob',
  '/ReplicationController'
])

/** Whether it matters that the object was re-created. */
export function isWitnessed(ref: ObjectRef, live: KubeObject): boolean {
  const kind = kindOf(ref)
  // A cluster deletes such a Job when it is done, and the work agent creates it again: kubestellar#3961.
  if (kind === 'batch/Job' && numberAt(live, 'spec', 'ttlSecondsAfterFinished') !== undefined) return false
  return FIRST.includes(kind) || isCustom(ref) || WORKLOADS.has(kind)
}

/** Namespaces first, then claims; workloads last. */
export function witnessedOf(objects: readonly LiveObject[]): readonly LiveObject[] {
  const rank = ({ ref }: LiveObject): number => {
    const index = FIRST.indexOf(kindOf(ref))
    if (index >= 0) return index
    return isCustom(ref) ? FIRST.length : FIRST.length + 1
  }
  return objects
    .filter(({ ref, live }) => isWitnessed(ref, live))
    .sort((left, right) => rank(left) - rank(right))
}

/**
 * What the next run compares with, without the revision, as JSON that `parseWitness` reads.
 * @param before what was stored so far: it still counts for objects that this run could not observe
 * @param isDoubted whether an object may have been re-created since
 */
export function formatWitness(
  { objects, sources, identities, marks }: Sighted,
  before: Witness | undefined,
  isDoubted: (key: string, cluster: string) => boolean
): Readonly<Record<string, unknown>> {
  const clusters = [...sources.keys()].sort()
  const known = witnessedOf(objects).map(({ ref, live }) => {
    const [key, uid] = [keyOf(ref), shortened(live.metadata.uid ?? '')]
    const old = before?.objects.get(key)
    const ids = clusters.map(cluster => {
      const now = identities.of(cluster, key)?.last
      if (now !== undefined) return now
      const isSame = old?.uid === uid && before?.sources.get(cluster) === sources.get(cluster)
      return isSame && !isDoubted(key, cluster) ? (old.ids.get(cluster) ?? []) : []
    })
    return [key, { uid, ids: ids.map(list => list.join(' ')) }] as const
  })
  const most = Math.floor(MOST_IDS / Math.max(1, clusters.length))
  return {
    format: FORMAT,
    bindings: marks,
    clusters: clusters.map(cluster => [cluster, sources.get(cluster)]),
    objects: Object.fromEntries(known.slice(0, most))
  }
}

/** The data may have been changed: invalid entries are left out. Undefined if nothing in this format was stored. */
export function parseWitness(data: unknown): Witness | undefined {
  const revision = numberAt(data, 'revision')
  if (numberAt(data, 'format') !== FORMAT || revision === undefined) return undefined
  const clusters = arrayAt(data, 'clusters').map(sourceIn)
  return {
    revision,
    isProved: at(data, 'isProved') === true,
    bindings: new Map(arrayAt(data, 'bindings').flatMap(markIn)),
    sources: new Map(clusters.flatMap(entry => (entry === undefined ? [] : [entry]))),
    objects: new Map(
      Object.entries(objectAt(data, 'objects')).map(([key, object]) => [
        key,
        { uid: stringAt(object, 'uid') ?? '', ids: idsIn(arrayAt(object, 'ids'), clusters) }
      ])
    )
  }
}

function kindOf({ group, kind }: Pick<ObjectRef, 'group' | 'kind'>): string {
  return `${group}/${kind}`
}

/** Undefined keeps the position of an invalid entry, since the ids of objects are in the same order. */
function sourceIn(entry: unknown): readonly [string, Evidence] | undefined {
  const [cluster, source] = Array.isArray(entry) ? (entry as readonly unknown[]) : []
  const isSource = source === 'wecs' || source === 'its' || source === 'wds'
  return typeof cluster === 'string' && isSource ? [cluster, source] : undefined
}

function idsIn(
  ids: readonly unknown[],
  clusters: readonly (readonly [string, Evidence] | undefined)[]
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    clusters.flatMap((entry, index) => {
      const text = ids[index]
      return entry === undefined || typeof text !== 'string' || text === ''
        ? []
        : [[entry[0], text.split(' ')] as const]
    })
  )
}

function markIn(entry: unknown): readonly [string, BindingMark][] {
  const [name, uid, content] = [stringAt(entry, 'name'), stringAt(entry, 'uid'), stringAt(entry, 'content')]
  const [generation, policyGeneration] = [numberAt(entry, 'generation'), numberAt(entry, 'policyGeneration')]
  if (name === undefined || uid === undefined || content === undefined) return []
  if (generation === undefined || policyGeneration === undefined) return []
  const objects = numberAt(entry, 'objects') ?? 0
  return [[name, { name, uid, generation, policyGeneration, objects, content }]]
}
