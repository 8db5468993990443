/** Objects that the guard of the release would not keep, because the work agent lacks a permission. */
import { isCustom } from '../../kubernetes/builtInGroups.ts'
import { describeRef } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import { CRDS } from '../../kubernetes/kinds.ts'
import { mayDo, roleFor } from '../../kubestellar/workAgent.ts'
import {
  andMore,
  groupBy,
  isKind,
  resourceKey,
  toRef,
  warning,
  type ForecastContext,
  type RenderedObject
} from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/**
 * A second owner is added with a patch (OCM v1.2.0, pkg/work/helper/helpers.go, ApplyOwnerReferences). The agent's
 * ClusterRole permits update of CustomResourceDefinitions, but not patch. Reported only for clusters whose permissions
 * are known.
 */
export function guard(
  objects: readonly RenderedObject[],
  { guard: mode, clusters }: ForecastContext
): readonly Forecast[] {
  if (mode === 'none') return []
  const guarded = objects.filter(
    object =>
      isDeliverable(object.type) &&
      (mode === 'all' || isKind(object, CRDS.group, CRDS.kind) || isCustom(object.type))
  )
  return [...groupBy(guarded, ({ type }) => resourceKey(type)).values()].flatMap(alike => {
    const { type } = alike[0]
    const refusing = clusters.filter(
      ({ agentRights }) =>
        // An agent without permission to update it does not get it at all.
        agentRights !== undefined && mayDo(agentRights, type, 'update') && !mayDo(agentRights, type, 'patch')
    )
    if (refusing.length === 0) return []
    const names = refusing.map(({ name }) => name).join(', ')
    return [
      warning(
        'GUARD_LACKS_RIGHT',
        toRef(alike[0]),
        `OCM's work agent may not patch ${describeRef(toRef(alike[0]))}${andMore(alike)} in ${names}: the guard does not keep it there when KubeStellar restarts.`,
        `Give the agent the right in each of them, once, with \`kubectl apply\` of this ClusterRole:\n${roleFor(type)}`
      )
    ]
  })
}
