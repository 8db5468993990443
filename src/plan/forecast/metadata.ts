/** What KubeStellar's transport removes from the metadata of every object. */
import { describeObject } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import { toRef, warning, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function metadata(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(({ type }) => isDeliverable(type))
    .flatMap(object => {
      const { finalizers = [], ownerReferences = [] } = object.manifest.metadata
      const lost = [
        ...(finalizers.length === 0 ? [] : [`its finalizers (${finalizers.join(', ')})`]),
        ...(ownerReferences.length === 0 ? [] : ['its ownerReferences'])
      ]
      if (lost.length === 0) return []
      return [
        warning(
          'METADATA_DROPPED',
          toRef(object),
          `${describeObject(object)} arrives without ${lost.join(' and ')}, so that nothing waits for or follows its deletion in the clusters.`,
          'Delete what depends on it yourself, or let a controller in the clusters set them.'
        )
      ]
    })
}
