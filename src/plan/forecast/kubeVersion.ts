/** The chart's requirements on versions of Kubernetes: Helm compares them with the WDS, where nothing runs. */
import { coerce, satisfies, validRange } from 'semver'
import { error, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

const MOST_CHARACTERS = 1000

export function kubeVersion(
  _objects: readonly RenderedObject[],
  { chartKubeVersion, clusters }: ForecastContext
): readonly Forecast[] {
  if (chartKubeVersion === undefined) return []
  const unfit = clusters.filter(
    cluster => cluster.kubeVersion !== undefined && !meets(cluster.kubeVersion, chartKubeVersion)
  )
  if (unfit.length === 0) return []
  const names = unfit.map(({ name, kubeVersion }) => `${name} (${kubeVersion ?? ''})`).join(', ')
  return [
    error(
      'KUBE_VERSION',
      undefined,
      `the chart asks for Kubernetes ${chartKubeVersion}, which ${names} ${unfit.length === 1 ? 'is' : 'are'} not.`,
      'Upgrade the clusters, take a version of the chart that knows them, or leave them out with `cluster-selector`.'
    )
  ]
}

/**
 * Evaluates Helm's constraints with npm's semver: commas for "and", and `!=`. Suffixes such as `-gke.100` and `+k3s1`
 * do not count. Helm has accepted a constraint that cannot be parsed here, so it counts as met.
 */
export function meets(version: string, constraint: string): boolean {
  // Each alternative of a constraint is parsed for each cluster.
  if (constraint.length > MOST_CHARACTERS) return true
  const plain = coerce(version)
  if (plain === null) return true
  const alternatives = constraint.split('||').map(alternative => {
    const parts = alternative
      .replace(/,/g, ' ')
      .replace(/=>/g, '>=')
      .replace(/=</g, '<=')
      .replace(/([<>=!~^])\s+/g, '$1')
      .trim()
    const excluded = [...parts.matchAll(/!=(\S+)/g)].map(([, range]) => range ?? '')
    return { range: parts.replace(/!=\S+/g, '').trim(), excluded }
  })
  if (alternatives.some(({ range }) => validRange(range) === null)) return true
  return alternatives.some(
    ({ range, excluded }) => satisfies(plain, range) && !excluded.some(other => satisfies(plain, other))
  )
}
