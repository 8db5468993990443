/** The programs and the WDS, which every run needs. */
import { createHelm, type Helm } from '../helm/client.ts'
import { checkWds, connect, writeCredentials, type Credentials } from './credentials.ts'
import { childEnvironment, fetchEnvironment } from '../lib/environment.ts'
import { persistent } from '../kubernetes/api/persistent.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import type { ReportedTool } from '../report/report.ts'
import type { Run } from './run.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { installTool, type Tool } from '../tools/install.ts'

/** A program that this run starts. */
export interface Program {
  readonly version: string
  /** Absolute. */
  readonly path: string
}

export interface Tools {
  readonly helm: Program
  readonly kubectl: Program
  /** For the report: with the paths that stay after the run. */
  readonly installed: readonly ReportedTool[]
}

/** The parts of a run that are being opened. The caller that awaits all of them closes the WDS. */
export interface Opening {
  readonly tools: Promise<Tools>
  readonly credentials: Credentials
  /** Tested as soon as kubectl is available. */
  readonly wds: Promise<ProxiedClient>
  /** Ends what is still in progress, and closes what is open. */
  readonly abandon: () => Promise<void>
}

/** @throws ActionError EXEC_PLUGIN_MISSING */
export async function beginToOpen(run: Run): Promise<Opening> {
  const { inputs, deps, clock } = run
  const abandoned = new AbortController()
  const credentials = await writeCredentials('wds', inputs.wds, deps)
  const { kubectl, both } = install(run)
  const wds = kubectl.then(
    async program =>
      await openWds(run, credentials, program, AbortSignal.any([clock.signal, abandoned.signal]))
  )
  // The code that needs it awaits it; until then, a rejection must not count as unhandled.
  wds.catch(() => undefined)
  const abandon = async (): Promise<void> => {
    abandoned.abort()
    await closeIfOpened(wds)
  }
  return { tools: both, credentials, wds, abandon }
}

/** What needs only kubectl does not wait for helm, whose archive takes longest to verify. */
function install({ inputs, deps, progress }: Run): {
  readonly kubectl: Promise<Program>
  readonly both: Promise<Tools>
} {
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig: undefined })
  const workspace = deps.env['GITHUB_WORKSPACE'] ?? ''
  const options = { run: deps.runCommand, log: deps.log, env, dir: deps.dir, workspace }
  const kubectl = progress.during('kubectl', () => installTool(inputs.kubectl, options))
  // Waits for both, so that no download continues after the clean-up.
  const helm = progress.during('helm', () => installTool(inputs.helm, options))
  const both = allSettledOrThrow([helm, kubectl]).then(tools => ({
    helm: programOf(tools[0]),
    kubectl: programOf(tools[1]),
    installed: tools.map(({ name, version, path, source, sha256 }) => ({
      name,
      version,
      path,
      source,
      ...(sha256 === undefined ? {} : { sha256 })
    }))
  }))
  return { kubectl: kubectl.then(programOf), both }
}

function programOf({ version, program }: Tool): Program {
  return { version, path: program }
}

export async function closeIfOpened(opened: Promise<ProxiedClient>): Promise<void> {
  await opened.then(
    async wds => {
      await wds.close()
    },
    () => undefined
  )
}

/** @param signal aborts its calls */
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
async function openWds(
  { inputs, deps, clock, progress }: Run,
  credentials: Credentials,
  kubectl: Program,
  signal: AbortSignal
): Promise<ProxiedClient> {
  const wds = await connect('the WDS', credentials, kubectl.path, { ...deps, signal })
  try {
    await progress.during('the WDS to answer', () => checkWds(wds, inputs.wds))
  } catch (error) {
    await wds.close()
    throw error
  }
  deps.log.info(`WDS at ${inputs.wds.server} serves BindingPolicies`)
  return persistent(wds, clock.signal)
}
