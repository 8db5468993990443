/** ServiceAccounts: OCM's work agent does not change the Secrets of an existing one. */
import { arrayAt } from '../../lib/json.ts'
import { describeRef, keyOf, type KubeObject } from '../../kubernetes/objects.ts'
import { isKind, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

const FIELDS = ['imagePullSecrets', 'secrets']

export function serviceAccount(
  objects: readonly RenderedObject[],
  { wds }: ForecastContext
): readonly Forecast[] {
  return objects
    .filter(object => isKind(object, '', 'ServiceAccount'))
    .flatMap(object => {
      const ref = toRef(object)
      const live = wds.live.get(keyOf(ref))
      const kept = FIELDS.filter(field =>
        // Clusters create it themselves, before anything arrives.
        object.name === 'default'
          ? namesOf(object.manifest, field) !== ''
          : live !== undefined && namesOf(object.manifest, field) !== namesOf(live, field)
      )
      if (kept.length === 0) return []
      return [
        warning(
          'SERVICE_ACCOUNT_SECRETS_KEPT',
          ref,
          `${kept.join(' and ')} of ${describeRef(ref)} do not arrive in clusters that have the ServiceAccount already.`,
          'Give the ServiceAccount another name, or name the Secrets in the Pods.'
        )
      ]
    })
}

function namesOf(account: KubeObject, field: string): string {
  return arrayAt(account, field)
    .map(entry => (entry as { name?: unknown }).name)
    .join()
}
