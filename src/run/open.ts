/** The programs, the WDS and the chart: everything that a run works with. */
import { valueArguments, createHelm, type Helm, type ReleaseRequest } from '../helm/client.ts'
import { fetchChart, type Chart } from '../helm/chart/chart.ts'
import { checkWds, connect, writeCredentials, type Credentials } from './credentials.ts'
import { childEnvironment, fetchEnvironment } from '../lib/environment.ts'
import { ActionError } from '../lib/errors.ts'
import { persistent } from '../kubernetes/api/persistent.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import type { Run } from './run.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { draft, inspect, type Draft } from '../plan/render.ts'
import { installTool, type Tool } from '../tools/install.ts'

/** What this run starts; later steps get the lasting paths of the record. */
export interface Program {
  readonly version: string
  /** Absolute. */
  readonly path: string
}

export interface Tools {
  readonly helm: Program
  readonly kubectl: Program
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

export async function installTools(run: Run): Promise<Tools> {
  return await beginTools(run).both
}

/** What needs only kubectl need not wait for helm, whose archive takes longest to verify. */
interface ToolsOnTheWay {
  readonly kubectl: Promise<Program>
  readonly both: Promise<Tools>
}

function beginTools({ inputs, deps, record }: Run): ToolsOnTheWay {
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig: undefined })
  const workspace = deps.env['GITHUB_WORKSPACE'] ?? ''
  const install = { run: deps.runCommand, log: deps.log, env, dir: deps.dir, workspace }
  const kubectl = record.progress.during('kubectl', () => installTool(inputs.kubectl, install))
  // Both to the end, so that no download goes on behind the clean-up.
  const helm = record.progress.during('helm', () => installTool(inputs.helm, install))
  const both = allSettledOrThrow([helm, kubectl]).then(tools => {
    record.add({
      tools: tools.map(({ name, version, path, source, sha256 }) => ({
        name,
        version,
        path,
        source,
        ...(sha256 === undefined ? {} : { sha256 })
      }))
    })
    return { helm: programOf(tools[0]), kubectl: programOf(tools[1]) }
  })
  return { kubectl: kubectl.then(programOf), both }
}

function programOf({ version, program }: Tool): Program {
  return { version, path: program }
}

/** What commands need that work on a release which is there. Whoever calls closes the WDS. */
export async function open(
  run: Run
): Promise<{ readonly tools: Tools; readonly helm: Helm; readonly wds: ProxiedClient }> {
  const { tools, credentials, opened } = await begin(run)
  const wds = await run.record.phase('WDS', () => opened)
  return { tools, helm: helmFor(run, tools, credentials), wds }
}

interface Beginning {
  readonly tools: Tools
  readonly credentials: Credentials
  /** Of the WDS. */
  readonly opened: Promise<ProxiedClient>
}

/** The WDS is tried as soon as kubectl is there. */
async function begin(run: Run): Promise<Beginning> {
  const { inputs, deps, clock, record } = run
  const failed = new AbortController()
  const credentials = await writeCredentials('wds', inputs.wds, deps)
  const { kubectl, both } = beginTools(run)
  const opened = kubectl.then(
    async program => await openWds(run, credentials, program, AbortSignal.any([clock.signal, failed.signal]))
  )
  // Who works with it awaits it; until then nobody does.
  opened.catch(() => undefined)
  try {
    return { tools: await record.phase('Tools', () => both), credentials, opened }
  } catch (error) {
    failed.abort()
    await closeIfOpened(opened)
    throw error
  }
}

async function closeIfOpened(opened: Promise<ProxiedClient>): Promise<void> {
  await opened.then(
    async wds => {
      await wds.close()
    },
    () => undefined
  )
}

/**
 * Side by side: the WDS is tried while the chart is on its way, and Helm renders it while the other is still going on.
 * What fails first ends the others.
 */
export async function prepare(run: Run): Promise<Prepared> {
  const { tools, credentials, opened } = await begin(run)
  return await run.record.phase('WDS and chart', async () => {
    const failed = new AbortController()
    const helm = helmFor(run, tools, credentials, failed.signal)
    const requested = requestChart(run, helm)
    const drafted = requested.then(async ({ request }) => await draft(request, helm))
    const inspected = requested.then(async ({ request, chart }) => await inspect(request, chart, helm))
    // Whoever renders awaits both; until then nobody does.
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

/** @param signal ends its calls */
export function helmFor(
  { inputs: { allowInsecure }, deps, clock }: Run,
  { helm: { path, version } }: Tools,
  { env, kubeconfig }: Credentials,
  signal: AbortSignal = new AbortController().signal
): Helm {
  const { runCommand } = deps
  return createHelm({
    runCommand,
    path,
    version,
    env,
    fetchEnv: fetchEnvironment(deps.env, deps.dir, allowInsecure),
    kubeconfig,
    allowInsecure,
    remaining: () => clock.remaining(),
    signal
  })
}

/** @param signal the end of the work with it */
export async function openWds(
  { inputs, deps, clock, record }: Run,
  credentials: Credentials,
  kubectl: Program,
  signal: AbortSignal
): Promise<ProxiedClient> {
  const wds = await connect('the WDS', credentials, kubectl.path, deps, signal)
  try {
    await record.progress.during('the WDS to answer', () => checkWds(wds, inputs.wds))
  } catch (error) {
    await wds.close()
    throw error
  }
  deps.log.info(`WDS at ${inputs.wds.server} serves BindingPolicies`)
  return persistent(wds, clock.signal)
}

async function requestChart(
  { inputs, deps, record }: Run,
  helm: Helm
): Promise<Pick<Prepared, 'chart' | 'request'>> {
  const wanted = inputs.chart
  if (wanted === undefined) throw new Error(`${inputs.command} needs no chart`)
  const [values, chart] = await allSettledOrThrow([
    valueArguments(inputs, deps.dir),
    record.progress.during('the chart and its dependencies', () =>
      fetchChart(wanted, inputs.registryLogins, helm, deps)
    )
  ])
  deps.log.info(`chart ${chart.source}, ${chart.digest}`)
  record.add({ chart: { name: '', version: '', appVersion: '', source: chart.source, digest: chart.digest } })
  checkDigest(chart, inputs.chartDigest)
  const { release, namespace, hooks, adopt } = inputs
  const more = { values, skipHooks: hooks === 'skip', takeOwnership: adopt }
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
