/** What became of the hooks of a run in the clusters. */
import type { ObjectRef } from '../kubernetes/objects.ts'
import type { Finding } from './verdict.ts'

/**
 * - `succeeded`: it ran to its end
 * - `failed`: it ended with an error, or cannot start
 * - `running`: it still runs, or has not started; the run ended before it did
 * - `stopped`: it was deleted while it ran, since the hook failed in another cluster (`hooks-on-failure: stop`)
 * - `skipped`: the cluster is offline (`hooks-offline: skip`)
 * - `unverified`: could not be observed
 */
export type HookState = 'succeeded' | 'failed' | 'running' | 'stopped' | 'skipped' | 'unverified'

/** One hook Job or Pod in one cluster. */
export interface HookInCluster {
  readonly cluster: string
  readonly state: HookState
  /** One phrase; empty when it succeeded. */
  readonly reason: string
  /** Seconds from the start of the run until it was first seen in the cluster; undefined when it was not. */
  readonly from: number | undefined
  /** The same until its end was seen. */
  readonly to: number | undefined
  /** Pods that it started; undefined where only its status could be observed. */
  readonly attempts: number | undefined
  readonly findings: readonly Finding[]
  /** Last lines of its container's log, sanitized; empty where they could not be read. */
  readonly logs: readonly string[]
}

/** One hook Job or Pod that Helm waited for, or an install hook in clusters that joined later. */
export interface HookReport {
  /** As Helm calls it; a copy of it runs in the clusters. */
  readonly object: ObjectRef
  /** Such as `pre-upgrade` or `test`. */
  readonly event: string
  readonly weight: number
  /** The weakest of its clusters. */
  readonly state: HookState
  /** Seconds from the start of the run until Helm made it. */
  readonly from: number
  /** The same until Helm got its result. */
  readonly to: number
  readonly clusters: readonly HookInCluster[]
  /** That an earlier run, which was ended, had started it. */
  readonly isLeftover: boolean
}
