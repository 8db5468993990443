/** Kinds that OCM's work agent may not apply, so that they never arrive although KubeStellar sends them. */
import { describeRef } from '../kubernetes/objects.ts'
import { isDeliverable } from '../kubestellar/api.ts'
import { DEFAULT_RIGHTS, mayApply, rightsOf, roleFor } from './agentRights.ts'
import {
  andMore,
  error,
  groupBy,
  resourceKey,
  toRef,
  warning,
  type Forecast,
  type ForecastContext,
  type RenderedObject
} from './forecast.ts'

export function agent(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  const own = rightsOf(objects.map(({ manifest }) => manifest))
  const kinds = groupBy(
    objects.filter(({ type }) => isDeliverable(type) && !mayApply(own, type)),
    ({ type }) => resourceKey(type)
  )
  const known = context.clusters.filter(({ agentRights }) => agentRights !== undefined)
  const allKnown = known.length > 0 && known.length === context.clusters.length
  return [...kinds.values()].flatMap(alike => {
    const { type } = alike[0]
    const ref = toRef(alike[0])
    const which = `${describeRef(ref)}${andMore(alike)}`
    const remedy = `Give the agent the right in each of them, once, with \`kubectl apply\` of this ClusterRole:\n${roleFor(type)}`
    const refusing = known.filter(({ agentRights }) => !mayApply(agentRights ?? [], type))
    if (refusing.length > 0) {
      const names = refusing.map(({ name }) => name).join(', ')
      return [error('AGENT_REFUSED', ref, `OCM's work agent may not apply ${which} in ${names}.`, remedy)]
    }
    if (allKnown || mayApply(DEFAULT_RIGHTS, type)) return []
    return [
      warning(
        'AGENT_RIGHTS',
        ref,
        `OCM's work agent may by default not apply ${which}: it arrives only in clusters where the agent was given the right.`,
        remedy
      )
    ]
  })
}
