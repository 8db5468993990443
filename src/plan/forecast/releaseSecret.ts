/** Helm's record of a release reaches the clusters if it is delivered. */
import { warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function releaseSecret(
  _objects: readonly RenderedObject[],
  { namespace, releaseSecret }: ForecastContext
): readonly Forecast[] {
  if (releaseSecret === undefined) return []
  const { name } = releaseSecret
  return [
    warning(
      'RELEASE_VALUES_DELIVERED',
      { group: '', kind: 'Secret', namespace, name },
      `Secret ${namespace}/${name} goes to the clusters with all values of the release in it, passwords among them.`,
      'Set `propagate-release: false` unless everyone who may read Secrets in the clusters may know the values.'
    )
  ]
}
