/** The start of deploy and plan: the programs, the WDS, the chart, and what Helm renders of it. */
import { fetchChart, type Chart } from '../helm/chart/chart.ts'
import type { Helm } from '../helm/client.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { beginToOpen, closeIfOpened, helmFor } from '../run/open.ts'
import type { DeployInputs, PlanInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { awaitTools } from './open.ts'
import { draft, inspect, render, RENDERING, type Rendered } from '../plan/render.ts'
import type { Prepared } from '../plan/prepared.ts'
import { valueArguments } from '../helm/values.ts'
import { ActionError } from '../lib/errors.ts'

/**
 * Runs concurrently: the WDS is checked during the download of the chart, and Helm renders the chart during the other
 * checks. The first failure ends the others.
 */
export async function prepare(run: CommandRun<DeployInputs | PlanInputs>): Promise<Prepared> {
  const opening = await beginToOpen(run)
  const tools = await awaitTools(run, opening)
  const { credentials, wds: opened } = opening
  return await run.record.phase('WDS and chart', async () => {
    const failed = new AbortController()
    const helm = helmFor(run, tools, credentials, failed.signal)
    const requested = requestChart(run, helm)
    const drafted = requested.then(async ({ request }) => await draft(request, helm))
    const inspected = requested.then(async ({ request, chart }) => await inspect(request, chart, helm))
    // Rendering awaits both. Until then, a rejection must not count as unhandled.
    for (const promise of [drafted, inspected]) promise.catch(() => undefined)
    try {
      const [wds, { chart, request }] = await allSettledOrThrow([opened, requested], () => {
        failed.abort()
      })
      return { tools, wds, helm, chart, request, drafted, inspected }
    } catch (error) {
      await Promise.allSettled([drafted, inspected, closeIfOpened(opened)])
      throw error
    }
  })
}

/** The phase Render. @throws ActionError for everything that Helm would refuse, before anything is changed */
export async function renderChart(
  run: CommandRun<DeployInputs | PlanInputs>,
  prepared: Prepared
): Promise<Rendered> {
  const { record } = run
  const { source, digest } = prepared.chart
  return await record.phase(
    'Render',
    async () => {
      const rendered = await render(run, prepared)
      const { chartName: name, chartVersion: version, appVersion } = rendered
      record.add({ chart: { name, version, appVersion, source, digest } })
      return rendered
    },
    RENDERING
  )
}

async function requestChart(
  { inputs, deps, progress, record }: CommandRun<DeployInputs | PlanInputs>,
  helm: Helm
): Promise<Pick<Prepared, 'chart' | 'request'>> {
  const [values, chart] = await allSettledOrThrow([
    valueArguments(inputs, deps.dir),
    progress.during('the chart and its dependencies', () =>
      fetchChart(inputs.chart, inputs.registryLogins, helm, deps)
    )
  ])
  deps.log.info(`chart ${chart.source}, ${chart.digest}`)
  record.add({ chart: { name: '', version: '', appVersion: '', source: chart.source, digest: chart.digest } })
  checkDigest(chart, inputs.chartDigest)
  const { release, namespace, hooks, adopt } = inputs
  const more = { values, skipHooks: hooks.mode === 'skip', takeOwnership: adopt }
  return { chart, request: { release, namespace, chart: chart.path, ...more } }
}

function checkDigest(chart: Chart, expected: string | undefined): void {
  if (expected === undefined || chart.digest === expected) return
  throw new ActionError(
    'CHART_DIGEST_MISMATCH',
    `the chart has the digest ${chart.digest}, not ${expected}`,
    {
      remedy: 'Find out who changed the chart; if the change is right, correct `chart-digest`.'
    }
  )
}
