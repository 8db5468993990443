/** Kinds that the WDS serves and a cluster may not serve. */
import { BUILT_IN_GROUPS } from '../../kubernetes/builtInGroups.ts'
import { kindKey } from '../../kubernetes/api/discovery.ts'
import { apiVersionOf, describeRef, type ResourceType } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import { CRDS } from '../../kubernetes/kinds.ts'
import { boundKey } from '../../kubestellar/binding.ts'
import { crdName } from './crds.ts'
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

export function kinds(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  const rendered = new Set(
    objects.filter(object => isKind(object, CRDS.group, CRDS.kind)).map(({ name }) => name)
  )
  const known = context.clusters.filter(cluster => cluster.kinds !== undefined)
  const allKnown = known.length > 0 && known.length === context.clusters.length
  const groups = groupBy(
    objects.filter(({ type }) => isDeliverable(type) && !rendered.has(crdName(type))),
    ({ type }) => resourceKey(type)
  )
  return [...groups.values()].flatMap(alike => {
    const { type } = alike[0]
    const ref = toRef(alike[0])
    const which = `${describeRef(ref)}${andMore(alike)}`
    const version = context.wds.deliveredVersions.get(`${type.group}/${type.kind}`) ?? type.version
    const apiVersion = apiVersionOf({ group: type.group, version })
    const lacking = known.filter(cluster => cluster.kinds?.has(kindKey(apiVersion, type.kind)) === false)
    if (lacking.length > 0) {
      return [
        error(
          'KIND_NOT_IN_CLUSTER',
          ref,
          `${which} cannot arrive in ${lacking.map(({ name }) => name).join(', ')}, which ${lacking.length === 1 ? 'does' : 'do'} not serve ${type.kind} of ${apiVersion}, the version in which KubeStellar delivers it.`,
          BUILT_IN_GROUPS.has(type.group)
            ? 'Upgrade these clusters, or leave them out with `cluster-selector`.'
            : `Install CustomResourceDefinition ${crdName(type)} there first, with the chart that carries it.`
        )
      ]
    }
    if (allKnown || BUILT_IN_GROUPS.has(type.group) || isClaimed(type, context)) return []
    return [
      warning(
        'KIND_NOT_DELIVERED',
        ref,
        `${which} arrives only in clusters that have CustomResourceDefinition ${crdName(type)}, which neither this release nor another policy of this WDS delivers.`,
        'Deploy the chart that carries it to the same clusters first.'
      )
    ]
  })
}

function isClaimed(type: ResourceType, { claims }: ForecastContext): boolean {
  const key = boundKey({ ...CRDS, namespace: undefined, name: crdName(type) })
  return claims.some(({ objects }) => objects.has(key))
}
