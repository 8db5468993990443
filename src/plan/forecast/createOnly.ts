/** Changes to objects that are createOnly in the clusters: they stay in the WDS. */
import { describeRef, keyOf } from '../../kubernetes/objects.ts'
import { differenceOf } from '../../kubestellar/difference.ts'
import {
  resourceKey,
  toRef,
  warning,
  withoutMetadata,
  type ForecastContext,
  type RenderedObject
} from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function createOnly(
  objects: readonly RenderedObject[],
  { createOnly, wds }: ForecastContext
): readonly Forecast[] {
  return objects
    .filter(object => object.managed && createOnly.has(resourceKey(object.type)))
    .flatMap(object => {
      const ref = toRef(object)
      const live = wds.live.get(keyOf(ref))
      const changed = live === undefined ? undefined : differenceOf(withoutMetadata(object.manifest), live)
      if (changed === undefined) return []
      return [
        warning(
          'CREATE_ONLY_CHANGED',
          ref,
          `the change of ${changed} in ${describeRef(ref)} does not arrive in clusters that have it already, because its kind is only created there.`,
          `Make the change in the clusters, or give the object a new name. For a kind whose fields can be changed, take \`${ref.kind}\` out of \`create-only\`.`
        )
      ]
    })
}
