/** What a deploy has once its programs, its WDS and its chart are available. */
import type { Chart } from '../helm/chart/chart.ts'
import type { Helm, ReleaseRequest } from '../helm/client.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import type { Tools } from '../run/open.ts'

/** Facts of the chart that only Helm can find out. */
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
  /** Started with the chart, to shorten the wait. */
  readonly drafted: Promise<Draft>
  /** The same for faults that Helm does not report. */
  readonly inspected: Promise<readonly string[]>
}
