/** Verdicts on an object in a cluster, on a cluster, and on a run. Shared by judge, report and summary. */
import type { ObjectRef } from '../kubernetes/objects.ts'

/**
 * - `ready`: arrived with its current spec, and its controller reports success
 * - `delivered`: arrived with its current spec; more is not required (yet), or the kind reports nothing more
 * - `progressing`: arrived, not ready yet
 * - `missing`: not there yet, or still with an older spec
 * - `failed`: cannot recover without a change
 * - `unverified`: could not be observed
 */
export type ObjectState = 'ready' | 'delivered' | 'progressing' | 'missing' | 'failed' | 'unverified'

export interface ObjectVerdict {
  readonly object: ObjectRef
  readonly state: ObjectState
  /** Why it is not ready: `2 of 3 replicas are available`. Empty when ready. Sanitized. */
  readonly reason: string
  /** Seconds from the start of the observation until this state was observed. */
  readonly seconds: number
  /** The same until it was first observed with its current spec; absent while it does not exist. */
  readonly arrived?: number
}

/** One cause of a failure, with the content of `kubectl describe` and `kubectl logs`. All texts are sanitized. */
export interface Finding {
  readonly cluster: string
  /** The rendered object that is affected. */
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

/** The reason of a finding about a whole cluster. */
export const CLUSTER_OFFLINE = 'ClusterOffline'

/**
 * `wecs`: the cluster itself; `its`: the reports of its work agent to the ITS; `wds`: KubeStellar's statuses in the
 * WDS.
 */
export type Evidence = 'wds' | 'its' | 'wecs'

export interface ClusterVerdict {
  readonly cluster: string
  /** The weakest state of its objects. */
  readonly state: ObjectState
  readonly objects: readonly ObjectVerdict[]
  readonly findings: readonly Finding[]
  /** Why nothing could be observed, for `unverified`: no context, unreachable, forbidden. */
  readonly note: string
  /** The evidence used; absent if it was not observed. */
  readonly evidence?: Evidence
  /** Seconds from the start of the run to the start of its observation; absent if it was not observed. */
  readonly from?: number
  /** The same to its end. */
  readonly to?: number
  /** It was offline at the end of its observation. */
  readonly isOffline?: true
}

/** States that keep a run from being green. */
const BEHIND: ReadonlySet<ObjectState> = new Set(['failed', 'missing', 'progressing'])

export function isBehind({ state }: { readonly state: ObjectState }): boolean {
  return BEHIND.has(state)
}

/** The start of the note of a cluster that was not meant to be observed. */
export const NOT_ASKED = 'not asked'

/** Whether a cluster could not be observed although that was required: it gets no check mark. */
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
