/** PersistentVolumeClaims, which clusters complete with a class and a volume. */
import { describeObject } from '../../kubernetes/objects.ts'
import { isKind, resourceKey, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function volumeClaim(
  objects: readonly RenderedObject[],
  { createOnly }: ForecastContext
): readonly Forecast[] {
  return objects
    .filter(
      object => isKind(object, '', 'PersistentVolumeClaim') && !createOnly.has(resourceKey(object.type))
    )
    .map(object =>
      warning(
        'VOLUME_CLAIM_REAPPLY',
        toRef(object),
        `${describeObject(object)} cannot be written again once a cluster has given it a volume and a storage class, and every later attempt of KubeStellar fails there.`,
        'Put `PersistentVolumeClaim` into `create-only`.'
      )
    )
}
