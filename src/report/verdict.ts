/** What the action says about an object in a cluster, a cluster, and a run. Shared by judge, report and summary. */
import type { ObjectRef } from '../kubernetes/objects.ts'

/**
 * - `ready`: arrived with its current spec, and its controller reports it done
 * - `delivered`: arrived with its current spec; not (yet) asked for more, or the kind has nothing more to report
 * - `progressing`: arrived, not done yet
 * - `missing`: not there yet, or still with an older spec
 * - `failed`: cannot heal without a change
 * - `unverified`: could not be observed
 */
export type ObjectState = 'ready' | 'delivered' | 'progressing' | 'missing' | 'failed' | 'unverified'

export interface ObjectVerdict {
  readonly object: ObjectRef
  readonly state: ObjectState
  /** Why it is not ready: `2 of 3 replicas are available`. Empty when ready. Sanitized. */
  readonly reason: string
  /** Seconds from the start of the observation until this state was seen. */
  readonly seconds: number
  /** The same until it was first seen with its current spec; absent while it is not there. */
  readonly arrived?: number
}

/** One cause of a failure, as `kubectl describe` and `kubectl logs` show it. All texts are sanitized. */
export interface Finding {
  readonly cluster: string
  /** The rendered object that suffers. */
  readonly object: ObjectRef
  readonly pod: string | undefined
  readonly container: string | undefined
  readonly image: string | undefined
  /** `ImagePullBackOff`, `CrashLoopBackOff`, `Unschedulable` ... */
  readonly reason: string
  readonly message: string
  readonly exitCode: number | undefined
  /** Newest warnings last: `FailedScheduling: 0/3 nodes are available`. */
  readonly events: readonly string[]
  /** Last lines of the container's (previous) log. */
  readonly logs: readonly string[]
  /** What to do, one sentence. */
  readonly remedy: string
}

/** The reason of a finding about a cluster as a whole. */
export const CLUSTER_OFFLINE = 'ClusterOffline'

/** `wecs`: the cluster itself; `its`: what its work agent reports to the ITS; `wds`: KubeStellar's statuses in the WDS. */
export type Evidence = 'wds' | 'its' | 'wecs'

export interface ClusterVerdict {
  readonly cluster: string
  /** The weakest state of its objects. */
  readonly state: ObjectState
  readonly objects: readonly ObjectVerdict[]
  readonly findings: readonly Finding[]
  /** Why nothing could be seen, for `unverified`: no context, unreachable, forbidden. */
  readonly note: string
  /** By what it was observed; absent where it was not. */
  readonly evidence?: Evidence
  /** Seconds from the start of the run until its observation began; absent where it was not observed. */
  readonly from?: number
  /** The same until it ended. */
  readonly to?: number
  /** When its observation ended it was offline. */
  readonly isOffline?: true
}

/** That keep a run from being green. */
const BEHIND: ReadonlySet<ObjectState> = new Set(['failed', 'missing', 'progressing'])

export function isBehind({ state }: { readonly state: ObjectState }): boolean {
  return BEHIND.has(state)
}

/** How the note begins of a cluster that was not to be observed. */
export const NOT_ASKED = 'not asked'

/** Whether a cluster could not be observed although that was asked for: it gets no check mark. */
export function isUnseen({ note, objects }: ClusterVerdict): boolean {
  return (
    objects.length > 0 && objects.every(({ state }) => state === 'unverified') && !note.startsWith(NOT_ASKED)
  )
}

/**
 * What a whole run proved, weakest cluster first; `failed` for every red run. `partial`: as many clusters as
 * `min-ready-clusters` asks for, or all objects that report what they are; the rest is listed. `tested`: the tests of the release
 * succeeded in every cluster. Of removals: `removed` from
 * every cluster, or `withdrawn` from the WDS, while it could not be observed whether the clusters followed. `cleaned`: of a clean-up
 * in which nothing failed. `skipped`: there was nothing to work with, and that was allowed.
 */
export type RunVerdict =
  | 'ready'
  | 'delivered'
  | 'partial'
  | 'bound'
  | 'applied'
  | 'planned'
  | 'tested'
  | 'removed'
  | 'withdrawn'
  | 'cleaned'
  | 'skipped'
  | 'failed'
