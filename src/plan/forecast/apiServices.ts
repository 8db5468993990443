/** APIServices become active in the WDS, without the server behind them, and are never delivered. */
import { objectAt } from '../../lib/json.ts'
import { describeObject } from '../../kubernetes/objects.ts'
import { isKind, toRef, warning, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function apiServices(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(
      object =>
        isKind(object, 'apiregistration.k8s.io', 'APIService') &&
        Object.keys(objectAt(object.manifest, 'spec', 'service')).length > 0
    )
    .map(object =>
      warning(
        'API_SERVICE_IN_WDS',
        toRef(object),
        `${describeObject(object)} comes alive in the WDS, where its server does not run: discovery fails there, and with it the deletion of Namespaces.`,
        'Switch it off in the values of the chart, and register it in the clusters themselves: KubeStellar never delivers its kind.'
      )
    )
}
