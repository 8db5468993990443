/** The plan as the report shows it. Pure; no secrets in it. */
import type { Change } from '../plan/changes.ts'
import type { Forecast } from '../plan/forecast/rule.ts'
import type { GateVerdict } from '../plan/gate.ts'
import { toRef, type ObjectRef } from '../kubernetes/objects.ts'
import type { UnmetCluster } from '../plan/placement.ts'
import type { Plan } from '../plan/plan.ts'

export interface PlanReport {
  readonly placement: {
    readonly before: readonly string[]
    /** Null while only the deploy itself can tell. */
    readonly after: readonly string[] | null
    readonly joins: readonly string[]
    readonly leaves: readonly string[]
    /** Needs access to the ITS; empty without. */
    readonly unmet: readonly UnmetCluster[]
  }
  readonly objects: readonly PlannedObject[]
  readonly forecasts: readonly Forecast[]
  /** Only of `command: plan`. */
  readonly changes: readonly Change[]
}

export interface PlannedObject {
  readonly object: ObjectRef
  readonly outcome: GateVerdict['outcome']
  /** BindingPolicies that select it. */
  readonly policies: readonly string[]
  /** Why it does not go; empty for what goes. */
  readonly why: string
}

export function reportPlan(
  { placement, verdicts, forecasts }: Plan,
  changes: readonly Change[] = [],
  unmet: readonly UnmetCluster[] = []
): PlanReport {
  const { before, after, leaves } = placement
  return {
    placement: {
      before,
      after: after ?? null,
      joins: (after ?? []).filter(cluster => !before.includes(cluster)),
      leaves,
      unmet
    },
    objects: verdicts.map(plannedObject),
    forecasts,
    changes
  }
}

function plannedObject(verdict: GateVerdict): PlannedObject {
  return {
    object: toRef(verdict.object),
    outcome: verdict.outcome,
    policies: verdict.outcome === 'goes' ? [...new Set(verdict.by.map(({ policy }) => policy))] : [],
    why: verdict.outcome === 'goes' ? '' : verdict.why
  }
}

/** Whether a deploy would change anything. */
export function hasChanges({ changes, placement }: PlanReport): boolean {
  return (
    placement.joins.length > 0 ||
    placement.leaves.length > 0 ||
    changes.some(({ kind }) => kind !== 'unchanged' && kind !== 'kept')
  )
}
