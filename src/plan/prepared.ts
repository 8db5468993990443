/** What a deploy has once its programs, its WDS and its chart are there. */
import type { Chart } from '../helm/chart/chart.ts'
import type { Helm, ReleaseRequest } from '../helm/client.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import type { Tools } from '../run/open.ts'

/** What Helm alone tells of the chart. */
export interface Draft {
  readonly dryRun: PromiseSettledResult<HelmRelease>
  readonly crds: readonly KubeObject[]
}

export interface Prepared {
  readonly tools: Tools
  readonly wds: ProxiedClient
  readonly helm: Helm
  readonly chart: Chart
  readonly request: ReleaseRequest
  /** Begun with the chart, so that it need not be waited for as long. */
  readonly drafted: Promise<Draft>
  /** The same of what Helm says nothing about. */
  readonly inspected: Promise<readonly string[]>
}
