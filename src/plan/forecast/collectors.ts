/**
 * Foreign StatusCollectors that would make KubeStellar's controller crash because of this release: see
 * kubestellar/namesakes.ts.
 */
import { describeRef } from '../../kubernetes/objects.ts'
import { footprintOf, located, namesake } from '../../kubestellar/namesakes.ts'
import { error, toRef, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function collectors(
  objects: readonly RenderedObject[],
  { claims, destinations }: ForecastContext
): readonly Forecast[] {
  const near = claims.filter(
    ({ clusters }) => destinations === undefined || clusters.some(cluster => destinations.includes(cluster))
  )
  return objects.flatMap(object => {
    const own = footprintOf([located(object)])
    const claim = near.find(({ collected }) => namesake(own, collected) !== undefined)
    if (claim === undefined) return []
    const ref = toRef(object)
    return [
      error(
        'COLLECTOR_CRASH',
        ref,
        `BindingPolicy ${claim.policy} collects the status of an object of this kind and name in another namespace: with ${describeRef(ref)} in the same cluster, KubeStellar's controller-manager crashes, and again at each start.`,
        'Take `statusCollectors` out of that policy, or rename the object. If the two go to different clusters, name them in `expect-clusters`.'
      )
    ]
  })
}
