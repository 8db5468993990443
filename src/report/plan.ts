/** The plan in the form of the report. Pure; it contains no secrets. */
import type { ObjectRef } from '../kubernetes/objects.ts'

export interface PlanReport {
  readonly placement: {
    readonly before: readonly string[]
    /** Null while only the deploy itself can find out. */
    readonly after: readonly string[] | null
    readonly joins: readonly string[]
    readonly leaves: readonly string[]
    /** Requires access to the ITS; empty without it. */
    readonly unmet: readonly UnmetCluster[]
  }
  readonly objects: readonly PlannedObject[]
  /** Of this operation, in Helm's order, after install hooks of clusters that joined later; none with `hooks: skip`. */
  readonly hooks: readonly PlannedHook[]
  readonly forecasts: readonly Forecast[]
  /** Only for `command: plan`. */
  readonly changes: readonly Change[]
}

export interface PlannedObject {
  readonly object: ObjectRef
  /** `missed`: no policy selects it; `never`: of a kind that KubeStellar never delivers. */
  readonly outcome: 'goes' | 'missed' | 'never'
  /** BindingPolicies that select it. */
  readonly policies: readonly string[]
  /** Why it is not delivered; empty otherwise. */
  readonly why: string
}

export interface PlannedHook {
  readonly object: ObjectRef
  /** Of this operation, in their order, such as `pre-upgrade`. */
  readonly events: readonly string[]
  /** Of one event, hooks of lower weight run first. */
  readonly weight: number
  /** Such as `before-hook-creation`, which Helm assumes where the hook says nothing. */
  readonly deletePolicies: readonly string[]
  /** What its Pods need: ServiceAccount and its bindings, ConfigMaps, Secrets, claims; as `Secret shop/password`. */
  readonly needs: readonly string[]
  /** Undefined while only the deploy itself can tell. */
  readonly clusters: readonly string[] | undefined
  /** A Job or Pod: Helm waits until it has ended. Other kinds are there at once. */
  readonly awaited: boolean
}

/** Whether a deploy would change anything. */
export function hasChanges({ changes, placement }: PlanReport): boolean {
  return (
    placement.joins.length > 0 ||
    placement.leaves.length > 0 ||
    changes.some(({ kind }) => kind !== 'unchanged' && kind !== 'kept')
  )
}

/** `kept`: it left the chart, but Helm keeps it (`helm.sh/resource-policy: keep`, or a CRD of `crds/`). */
export type ChangeKind = 'added' | 'changed' | 'removed' | 'kept' | 'unchanged'
export interface Change {
  readonly object: ObjectRef
  readonly kind: ChangeKind
  /** Unified, with three lines of context; empty unless `changed`, and if no values are shown. */
  readonly diff: string
  /** Number of hidden values in the two versions of the object; 0 unless `changed`. */
  readonly hidden: number
}

export type Severity = 'error' | 'warning'
export interface Forecast {
  /** Stable, upper snake case, documented in docs/reference/forecast.md. */
  readonly code: string
  /** An error certainly fails, does not arrive, or destroys something. A warning may, or arrives in another form. */
  readonly severity: Severity
  /** Undefined when it concerns the whole release. */
  readonly object: ObjectRef | undefined
  /** One sentence, without secrets. */
  readonly message: string
  /** One sentence; for permissions of a work agent, a manifest follows it. */
  readonly remedy: string
}

/** A cluster that the selectors do not match, with what its labels lack: `region in (eu)`. */
export interface UnmetCluster {
  readonly cluster: string
  readonly unmet: readonly string[]
}
