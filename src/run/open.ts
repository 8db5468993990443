/** The programs, the WDS and the chart: everything that a run works with. */
import { createHelm, type Helm } from '../helm/client.ts'
import { checkWds, connect, writeCredentials, type Credentials } from './credentials.ts'
import { childEnvironment, fetchEnvironment } from '../lib/environment.ts'
import { persistent } from '../kubernetes/api/persistent.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import type { Run } from './run.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
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
export async function begin(run: Run): Promise<Beginning> {
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

export async function closeIfOpened(opened: Promise<ProxiedClient>): Promise<void> {
  await opened.then(
    async wds => {
      await wds.close()
    },
    () => undefined
  )
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
  const wds = await connect('the WDS', credentials, kubectl.path, { ...deps, signal })
  try {
    await record.progress.during('the WDS to answer', () => checkWds(wds, inputs.wds))
  } catch (error) {
    await wds.close()
    throw error
  }
  deps.log.info(`WDS at ${inputs.wds.server} serves BindingPolicies`)
  return persistent(wds, clock.signal)
}
