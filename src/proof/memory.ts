/** What was proved for which revision. A rollback goes to a proved revision, with its policies. */
import { createHash } from 'node:crypto'
import type { Bound } from '../release/binding.ts'
import type { LiveObject } from '../release/delivered.ts'
import { messageOf } from '../lib/errors.ts'
import type { ReleaseInputs } from '../inputs/inputs.ts'
import { arrayAt, numberAt, stringAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, keyOf, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { asWritten } from '../kubestellar/bindingPolicy.ts'
import type { Run } from '../run/run.ts'
import { hookedIn } from '../plan/hookedClusters.ts'
import { memoryIn, memoryPath, memorySecret } from '../plan/memorySecret.ts'
import type { Revision } from '../helm/storage.ts'
import {
  arrivalOf,
  formatArrivals,
  parseArrivals,
  type Arrival,
  type Arrivals,
  type Seen
} from './arrival.ts'
import { isBehind, type ClusterVerdict, type RunVerdict } from '../report/verdict.ts'
import { fieldManager } from '../policies/write.ts'

export interface Proof {
  readonly revision: number
  readonly verdict: 'ready' | 'delivered' | 'partial'
  /** ISO 8601, UTC. */
  readonly time: string
  /** The clusters in which it was proved. */
  readonly clusters: readonly string[]
  /** Number of proved objects in each cluster. */
  readonly objects: number
  /** From `contentOf`. */
  readonly content: string
  /** Hooks that did not run in a cluster since it was offline, described; absent where all ran. */
  readonly skippedHooks?: readonly string[]
  /** The policies at that time: `metadata.name` and `spec`, and the marks of the release. */
  readonly policies: readonly KubeObject[]
}

/** What earlier runs have stored. */
export interface Memory {
  /** Newest first. */
  readonly proofs: readonly Proof[]
  readonly arrivals: Arrivals
  /** For `proof/recreation/witness.ts`, which reads it when needed; undefined if an older version stored none. */
  readonly witness?: unknown
  /** See `plan/hookedClusters.ts`, which stores it. */
  readonly hooked?: ReadonlySet<string> | undefined
}

const PROOFS = 'proofs.json'
const ARRIVALS = 'arrivals.json'
const WITNESS = 'witness.json'

/** Number of newest revisions that are stored; Helm itself keeps ten. */
const MOST = 5

/** Unreadable entries are ignored. */
export async function readMemory(inputs: ReleaseInputs, wds: KubeClient): Promise<Memory> {
  const secret = await wds.get(memoryPath(inputs))
  return {
    proofs: arrayAt({ found: memoryIn(secret, PROOFS) }, 'found')
      .filter(isProof)
      .sort((left, right) => right.revision - left.revision),
    arrivals: parseArrivals(memoryIn(secret, ARRIVALS)),
    witness: memoryIn(secret, WITNESS),
    hooked: hookedIn(secret)
  }
}

/** Newest first, limited to revisions that Helm still has. */
export async function provedOf(
  revisions: readonly Revision[],
  inputs: ReleaseInputs,
  wds: KubeClient
): Promise<readonly Proof[]> {
  const kept = new Set(revisions.map(({ revision }) => revision))
  return (await readMemory(inputs, wds)).proofs.filter(({ revision }) => kept.has(revision))
}

/** Equal if the objects have not changed in the WDS since. */
function contentOf(objects: readonly LiveObject[]): string {
  const versions = objects.map(
    ({ ref, live: { metadata } }) => `${keyOf(ref)} ${metadata.uid ?? ''} ${metadata.resourceVersion ?? ''}`
  )
  return createHash('sha256').update(versions.sort().join('\n')).digest('hex')
}

/** The proof of exactly these objects, if they have not changed since. */
export function lastProofOf({ proofs }: Memory, objects: readonly LiveObject[]): Proof | undefined {
  const content = contentOf(objects)
  return proofs.find(proof => proof.content === content)
}

export function tellUnchanged({ verdict, time }: Proof): string {
  return `nothing has changed since it was proved ${verdict} at ${time}`
}

/** What is stored of a run's observations. */
export interface Proven {
  readonly bound: Pick<Bound, 'objects'>
  readonly clusters: readonly ClusterVerdict[]
  /** The statuses by which they were judged, by cluster and by `keyOf`. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<string, Seen>>
  readonly recreation: { readonly witness: Readonly<Record<string, unknown>> | undefined }
}

/** What a run has delivered to the clusters. */
export interface Proved {
  readonly revision: number
  /** See `Proof`. */
  readonly skippedHooks?: readonly string[]
  /** Names of the revision's policies. */
  readonly policies: readonly string[]
}

/**
 * Stores the observations of a run; a failure to store them does not fail the run.
 * @param memory what earlier runs stored, and the WDS that stores it
 */
export async function remember(
  { inputs, warn }: Run<ReleaseInputs>,
  { verdict, revision, policies: names, skippedHooks = [] }: Proved & { readonly verdict: RunVerdict },
  { bound: { objects }, clusters, statuses, recreation: { witness: seen } }: Proven,
  { read, wds }: { readonly read: () => Promise<Memory>; readonly wds: KubeClient }
): Promise<void> {
  try {
    const memory = await read()
    const arrivals = withArrivals(memory.arrivals, objects, { clusters, statuses })
    const others = memory.proofs.filter(proof => proof.revision !== revision)
    const proved = clusters.filter(cluster => !isBehind(cluster) && cluster.objects.some(isSeen))
    // The next run reports the observations of a red run again.
    const witness =
      seen === undefined || verdict === 'failed'
        ? memory.witness
        : { ...seen, revision, isProved: isProving(verdict) }
    if (!isProving(verdict)) {
      await write(inputs, { proofs: memory.proofs, arrivals, witness }, wds)
      return
    }
    const policies = await Promise.all(
      names.map(async name => await wds.get(apiPath(BINDING_POLICIES, undefined, name)))
    )
    const proof = {
      revision,
      verdict,
      time: new Date().toISOString(),
      clusters: proved.map(({ cluster }) => cluster),
      objects: objects.length,
      content: contentOf(objects),
      ...(skippedHooks.length === 0 ? {} : { skippedHooks }),
      policies: policies.filter(policy => policy !== undefined).map(asWritten)
    }
    await write(inputs, { proofs: [proof, ...others].slice(0, MOST), arrivals, witness }, wds)
  } catch (error) {
    warn(`cannot store the proof of this revision, so no rollback will consider it: ${messageOf(error)}`)
  }
}

/** Proofs are deleted together with the release. */
export async function forgetProofs(inputs: ReleaseInputs, wds: KubeClient): Promise<void> {
  await wds.delete(memoryPath(inputs))
}

async function write(
  inputs: ReleaseInputs,
  { proofs, arrivals, witness }: Memory,
  wds: KubeClient
): Promise<void> {
  const object = memorySecret(inputs, {
    [PROOFS]: proofs,
    [ARRIVALS]: formatArrivals(arrivals),
    ...(witness === undefined ? {} : { [WITNESS]: witness })
  })
  // A run that timed out has observed something too.
  await wds.apply(memoryPath(inputs), object, fieldManager(inputs), { evenLate: true })
}

function isProving(verdict: RunVerdict): verdict is Proof['verdict'] {
  return verdict === 'ready' || verdict === 'delivered' || verdict === 'partial'
}

function isSeen({ state }: ClusterVerdict['objects'][number]): boolean {
  return state !== 'unverified'
}

/** Removes objects and clusters that the release no longer has. */
function withArrivals(
  before: Arrivals,
  objects: readonly LiveObject[],
  { clusters, statuses }: Pick<Proven, 'clusters' | 'statuses'>
): Arrivals {
  const live = new Map(objects.map(object => [keyOf(object.ref), object.live]))
  const arrivals = new Map<string, Map<string, Arrival>>()
  for (const { cluster, objects: verdicts } of clusters) {
    for (const { object } of verdicts) {
      const key = keyOf(object)
      const now = live.get(key)
      const seen = statuses.get(cluster)?.get(key)
      const arrival =
        seen === undefined || now === undefined ? before.get(key)?.get(cluster) : arrivalOf(now, seen)
      if (arrival === undefined) continue
      arrivals.set(key, (arrivals.get(key) ?? new Map<string, Arrival>()).set(cluster, arrival))
    }
  }
  return arrivals
}

function isProof(entry: unknown): entry is Proof {
  return (
    numberAt(entry, 'revision') !== undefined &&
    stringAt(entry, 'verdict') !== undefined &&
    arrayAt(entry, 'policies').every(policy => stringAt(policy, 'metadata', 'name') !== undefined)
  )
}
