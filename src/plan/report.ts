/** The report's view of a plan. Pure. */
import { toRef } from '../kubernetes/objects.ts'
import type { Change, UnmetCluster, PlanReport, PlannedObject } from '../report/plan.ts'
import type { GateVerdict } from './gate.ts'
import type { Plan } from './plan.ts'

export function reportPlan(
  { placement, verdicts, hooks, forecasts }: Plan,
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
    hooks,
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
