/** Objects that OCM's work agent cannot or will not apply: they never arrive, although KubeStellar sends them. */
import { arrayAt } from '../../lib/json.ts'
import { describeRef } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import { own } from '../../lib/own.ts'
import { DEFAULT_RIGHTS, mayApply, rightsOf, roleFor } from '../../kubestellar/workAgent.ts'
import {
  andMore,
  error,
  groupBy,
  isKind,
  resourceKey,
  toRef,
  warning,
  type ForecastContext,
  type RenderedObject
} from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

const CSI_LABEL = 'security.openshift.io/csi-ephemeral-volume-profile'

export function agent(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  return [...withoutRights(objects, context), ...csiDrivers(objects)]
}

/** The agent applies them with a function for OpenShift (library-go, resourceapply/storage.go, as in OCM v1.2.0). */
function csiDrivers(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(object => isKind(object, 'storage.k8s.io', 'CSIDriver'))
    .filter(
      ({ manifest, labels }) =>
        arrayAt(manifest, 'spec', 'volumeLifecycleModes').includes('Ephemeral') &&
        (own(labels, CSI_LABEL) ?? '') === ''
    )
    .map(object => {
      const ref = toRef(object)
      return error(
        'CSI_DRIVER_REFUSED',
        ref,
        `OCM's work agent does not apply ${describeRef(ref)}: it is for ephemeral volumes and lacks the label ${CSI_LABEL}.`,
        `Give it the label in the chart, such as \`${CSI_LABEL}: restricted\`, or make it in the clusters.`
      )
    })
}

function withoutRights(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  const granted = rightsOf(objects.map(({ manifest }) => manifest))
  const kinds = groupBy(
    objects.filter(({ type }) => isDeliverable(type) && !mayApply(granted, type)),
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
