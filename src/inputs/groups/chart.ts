/** The chart: the inputs `chart`, `repo` and `chart-version`, of which only some combinations are valid. */
import { join } from 'node:path'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import type { ChartSource } from '../../helm/chart/source.ts'
import { urlProblem, withoutSecrets, type UrlRules } from '../../lib/url.ts'
import { SUBMODULE_REMEDY, whyNot, type Workspace } from '../workspace.ts'

/**
 * host[:port], path of at least one part, then optionally a tag or the version that it stands for, and optionally a
 * digest.
 */
const OCI =
  /^oci:\/\/(?:[a-zA-Z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?<tag>:\w[\w.+-]{0,127})?(?<digest>@sha256:[0-9a-f]{64})?$/
/** Enough to distinguish a version or range from a word; helm knows the full grammar. */
const VERSION = /^(?=.*[\d*xX])[-+.,|<>=!~^*\sA-Za-z\d]+$/
const CHART_NAME = /^[a-zA-Z0-9][-\w.]*$/

/** Undefined after a fault. */
export function readChart(given: Given, workspace: Workspace, rules: UrlRules): ChartSource | undefined {
  const chart = given.required('chart', 'Set the chart to deploy.')
  const repo = given.text('repo')
  const version = readVersion(given)
  if (chart === undefined) return undefined
  if (repo !== undefined) return inRepo(given, { chart, repo, version }, rules)
  if (/^oci:/i.test(chart)) return ociChart(given, chart, version)
  if (/^[a-z][-+.a-z0-9]*:\/\//i.test(chart)) return chartAtUrl(given, chart, version, rules)
  return chartAtPath(given, chart, version, workspace)
}

function readVersion(given: Given): string | undefined {
  const version = given.text('chart-version')
  if (version !== undefined && !VERSION.test(version))
    given.fault(
      'chart-version',
      quote(version),
      'Write a version or a range; without one the newest is taken.'
    )
  return version
}

function inRepo(
  given: Given,
  {
    chart,
    repo,
    version
  }: { readonly chart: string; readonly repo: string; readonly version: string | undefined },
  { allowInsecure }: UrlRules
): ChartSource | undefined {
  if (/^oci:/i.test(repo)) {
    given.fault(
      'repo',
      quote(withoutSecrets(repo)),
      'An OCI registry is not a repository: leave `repo` out and write `chart: oci://HOST/PATH/NAME`.'
    )
    return undefined
  }
  const problem = urlProblem(repo, { loopbackHttp: true, allowInsecure })
  if (problem !== undefined) given.fault('repo', quote(withoutSecrets(repo)), problem)
  if (!CHART_NAME.test(chart)) {
    given.fault(
      'chart',
      `${quote(withoutSecrets(chart))}, together with \`repo\``,
      'With `repo`, give the bare name of a chart in it; for anything else leave `repo` out.'
    )
    return undefined
  }
  return { kind: 'repo', repo, name: chart, version }
}

function ociChart(given: Given, chart: string, version: string | undefined): ChartSource | undefined {
  const shown = quote(withoutSecrets(chart))
  if (chart.slice('oci://'.length).split('/')[0]?.includes('@') === true) {
    given.fault(
      'chart',
      shown,
      'Take user and password out of the reference and give `registry-username` and `registry-password`.'
    )
    return undefined
  }
  const parts = OCI.exec(chart)
  if (parts === null) {
    given.fault(
      'chart',
      shown,
      'Write oci://HOST/PATH/NAME in lower case, with :TAG, @sha256:DIGEST or :TAG@sha256:DIGEST at the end if wanted.'
    )
    return undefined
  }
  const { tag, digest } = parts.groups ?? {}
  if (version !== undefined && (tag ?? digest) !== undefined)
    given.fault(
      'chart-version',
      `${quote(version)}, while \`chart\` ends with a ${tag === undefined ? 'digest' : 'tag'}`,
      'Write the version in one place only.'
    )
  return { kind: 'oci', reference: chart, version }
}

function chartAtUrl(
  given: Given,
  chart: string,
  version: string | undefined,
  { allowInsecure }: UrlRules
): ChartSource {
  const problem =
    urlProblem(chart, { loopbackHttp: true, allowInsecure }) ??
    (chart.endsWith('.tgz')
      ? undefined
      : 'Give the URL of a packaged chart (.tgz); a repository belongs in `repo`.')
  if (problem !== undefined) given.fault('chart', quote(withoutSecrets(chart)), problem)
  refuseVersion(given, version, 'The URL names one package already: remove `chart-version`.')
  return { kind: 'url', url: chart }
}

function chartAtPath(
  given: Given,
  chart: string,
  version: string | undefined,
  workspace: Workspace
): ChartSource | undefined {
  refuseVersion(
    given,
    version,
    'A chart in the workspace has its version in its Chart.yaml: remove `chart-version`.'
  )
  const located = workspace.locate(chart)
  if (located.kind === 'directory') {
    if (workspace.locate(join(located.path, 'Chart.yaml')).kind === 'file')
      return { kind: 'path', path: located.path, workspace: workspace.root }
    given.fault(
      'chart',
      `${quote(chart)}, a directory without Chart.yaml`,
      workspace.isInEmptyFolder(chart) ? SUBMODULE_REMEDY : 'Give the directory that holds Chart.yaml.'
    )
    return undefined
  }
  if (located.kind === 'file') {
    if (located.path.endsWith('.tgz')) return { kind: 'path', path: located.path, workspace: workspace.root }
    given.fault(
      'chart',
      `${quote(chart)}, a file that is no .tgz`,
      'Give the directory of the chart or its .tgz.'
    )
    return undefined
  }
  given.fault(
    'chart',
    `${quote(chart)}, ${whyNot(located)}`,
    located.kind !== 'missing'
      ? 'Give a chart inside the workspace.'
      : workspace.isInEmptyFolder(chart)
        ? SUBMODULE_REMEDY
        : CHART_NAME.test(chart)
          ? 'For a chart of this name in a repository, give `repo` as well; for one in the workspace, check the path and that the job checks the repository out first.'
          : 'Check the path, and that the job checks the repository out first; aliases like `bitnami/NAME` mean nothing here, give `repo` and the bare name.'
  )
  return undefined
}

function refuseVersion(given: Given, version: string | undefined, remedy: string): void {
  if (version !== undefined)
    given.fault('chart-version', quote(version), remedy, 'nothing, with this kind of chart')
}
