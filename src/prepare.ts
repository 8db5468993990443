/** The programs, the WDS and the chart: everything that a run works with. */
import { valueArguments, createHelm, type Helm, type ReleaseRequest } from './helm.ts'
import { fetchChart, type Chart } from './chart.ts'
import { checkWds, connect, writeCredentials, type Credentials } from './connect.ts'
import { childEnvironment, fetchEnvironment } from './environment.ts'
import { ActionError } from './errors.ts'
import { persistent } from './kubernetes/persistent.ts'
import type { ProxiedClient } from './kubernetes/proxy.ts'
import type { Run } from './run/run.ts'
import { allSettledOrThrow } from './parallel.ts'
import { draft, type Draft } from './render.ts'
import { installTool } from './tools/install.ts'

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
  readonly wds: ProxiedClient
  readonly helm: Helm
  readonly chart: Chart
  readonly request: ReleaseRequest
  /** Begun with the chart, so that it need not be waited for as long. */
  readonly drafted: Promise<Draft>
}

export async function installTools({ inputs, deps, record }: Run): Promise<Tools> {
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig: undefined })
  const workspace = deps.env['GITHUB_WORKSPACE'] ?? ''
  const install = { run: deps.runCommand, log: deps.log, env, dir: deps.dir, workspace }
  // Both to the end, so that no download goes on behind the clean-up.
  const [helm, kubectl] = await allSettledOrThrow([
    record.progress.during('helm', () => installTool(inputs.helm, install)),
    record.progress.during('kubectl', () => installTool(inputs.kubectl, install))
  ])
  record.add({
    tools: [helm, kubectl].map(({ name, version, path, source, sha256 }) => ({
      name,
      version,
      path,
      source,
      ...(sha256 === undefined ? {} : { sha256 })
    }))
  })
  return {
    helm: { version: helm.version, path: helm.program },
    kubectl: { version: kubectl.version, path: kubectl.program }
  }
}

/** What commands need that work on a release which is there. Whoever calls closes the WDS. */
export async function open(
  run: Run
): Promise<{ readonly tools: Tools; readonly helm: Helm; readonly wds: ProxiedClient }> {
  const { inputs, deps, record } = run
  const tools = await record.phase('Tools', () => installTools(run))
  const credentials = await writeCredentials('wds', inputs.wds, deps)
  const wds = await record.phase('WDS', () => openWds(run, credentials, tools))
  return { tools, helm: helmFor(run, tools, credentials), wds }
}

/**
 * Side by side: the WDS is tried while the chart is on its way, and Helm renders it while the other is still going on.
 * What fails first ends the others.
 */
export async function prepare(run: Run, tools: Tools): Promise<Prepared> {
  const { inputs, deps } = run
  const failed = new AbortController()
  const credentials = await writeCredentials('wds', inputs.wds, deps)
  const helm = helmFor(run, tools, credentials, failed.signal)
  const requested = requestChart(run, helm)
  const drafted = requested.then(async ({ request }) => await draft(request, helm))
  // Whoever renders awaits it; until then nobody does.
  drafted.catch(() => undefined)
  const opened = openWds(run, credentials, tools)
  try {
    const [wds, { chart, request }] = await allSettledOrThrow([opened, requested], () => {
      failed.abort()
    })
    return { wds, helm, chart, request, drafted }
  } catch (error) {
    const closed = opened.then(async wds => {
      await wds.close()
    })
    await Promise.allSettled([drafted, closed])
    throw error
  }
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

export async function openWds(
  { inputs, deps, clock, record }: Run,
  credentials: Credentials,
  tools: Tools
): Promise<ProxiedClient> {
  const wds = await connect('the WDS', credentials, tools.kubectl.path, deps, clock.signal)
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
      fetchChart(wanted, inputs.registry, helm, deps)
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
