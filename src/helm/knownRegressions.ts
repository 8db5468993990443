/**
 * Releases of Helm that deploy something other than chart and values require, without a message. Checked against the
 * sources of each release: pkg/chartutil/coalesce.go and pkg/chart/common/util/coalesce.go (null), pkg/kube/resource.go
 * (isMatchingInfo), pkg/chartutil/values.go (numbers).
 */
import { satisfies } from 'semver'
import { isObject } from '../lib/json.ts'
import { own } from '../lib/own.ts'
import type { ChartTree } from './chart/tree.ts'

export interface Regression {
  /** Versions of Helm that have the regression, as a range of npm's semver. */
  readonly versions: string
  /** What Helm does, as a sentence without its full stop. */
  readonly what: string
  readonly source: string
  /** The nearest release without the regression. */
  readonly use: string
  /** Whether it can change what this chart deploys. */
  readonly concerns: (chart: ChartTree) => boolean
}

export const REGRESSIONS: readonly Regression[] = [
  {
    versions: '>=3.16.0 <3.17.1',
    what: 'keeps the default of a subchart where the values of the run set it to `null`',
    source: 'https://github.com/helm/helm/issues/12469',
    use: '3.17.1',
    concerns: ({ children }) => children.length > 0
  },
  {
    versions: '3.18.0',
    what: 'gives templates numbers as texts of another type, so that some render as `%!f(json.Number=)`',
    source: 'https://github.com/helm/helm/issues/30880',
    use: '3.18.1',
    concerns: () => true
  },
  {
    versions: '>=4.0.0 <4.1.1',
    what: 'deletes an object in an upgrade when its `apiVersion` has another version than before',
    source: 'https://github.com/helm/helm/issues/31656',
    use: '4.1.1',
    concerns: () => true
  },
  {
    versions: '>=4.2.0 <=4.2.4',
    what: 'keeps the default of a subchart where values.yaml of the chart sets it to `null`',
    source: 'https://github.com/helm/helm/issues/32132',
    use: '4.1.4',
    concerns: nullsASubchart
  }
]

/** One sentence for each regression that concerns the chart. @param version of Helm, exact */
export function knownRegressions(version: string, chart: ChartTree): readonly string[] {
  return REGRESSIONS.filter(({ versions, concerns }) => satisfies(version, versions) && concerns(chart)).map(
    ({ what, source, use }) =>
      `Helm ${version} ${what} (${source}). Set \`helm-version: ${use}\`, which does not`
  )
}

/** Whether values.yaml of the chart, or of a chart in it, has a `null` for a chart in its `charts/`. */
function nullsASubchart({ values, children, dependencies }: ChartTree): boolean {
  if (children.length === 0) return false
  const aliases = dependencies.map(dependency => own(dependency, 'alias'))
  const names = [...children.map(({ name }) => name), ...aliases].filter(name => typeof name === 'string')
  const given = values()
  return names.some(name => isObject(given) && hasNull(own(given, name))) || children.some(nullsASubchart)
}

function hasNull(value: unknown): boolean {
  if (isObject(value)) return Object.values(value).some(inner => inner === null || hasNull(inner))
  return false
}
