/** Workloads of an autoscaler: the number of replicas in the WDS overwrites its decision. */
import { objectAt, stringAt } from '../../lib/json.ts'
import { describeObject, describeRef, groupOf, keyOf } from '../../kubernetes/objects.ts'
import { isKind, resourceKey, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function autoscaler(
  objects: readonly RenderedObject[],
  { createOnly }: ForecastContext
): readonly Forecast[] {
  const autoscalers = objects.filter(
    object =>
      isKind(object, 'autoscaling', 'HorizontalPodAutoscaler') || isKind(object, 'keda.sh', 'ScaledObject')
  )
  if (autoscalers.length === 0) return []
  const byKey = new Map(objects.map(object => [keyOf(toRef(object)), object]))
  return autoscalers.flatMap(scaling => {
    const target = byKey.get(targetKey(scaling))
    // Objects that are createOnly are not written again.
    if (target === undefined || createOnly.has(resourceKey(target.type))) return []
    const ref = toRef(target)
    const replicas = objectAt(target.manifest, 'spec')['replicas']
    const value = typeof replicas === 'number' ? `its ${replicas}` : 'the 1 that the WDS puts in'
    return [
      warning(
        'REPLICAS_AGAINST_AUTOSCALER',
        ref,
        `KubeStellar sets the replicas of ${describeRef(ref)} back to ${value} whenever ${describeObject(scaling)} has changed them.`,
        `Switch the autoscaler off, or put \`${ref.kind}\` into \`create-only\`, at the price that later versions of it do not arrive.`
      )
    ]
  })
}

function targetKey(scaling: RenderedObject): string {
  const target = objectAt(scaling.manifest, 'spec', 'scaleTargetRef')
  // KEDA's defaults; an HPA always has both.
  const apiVersion = stringAt(target, 'apiVersion') ?? 'apps/v1'
  return keyOf({
    group: groupOf(apiVersion),
    kind: stringAt(target, 'kind') ?? 'Deployment',
    namespace: scaling.namespace,
    name: stringAt(target, 'name') ?? ''
  })
}
