/** The main step: from the inputs to the end of the run, whether it succeeds or fails. */
import { basename } from 'node:path'
import { execute } from '../commands/execute.ts'
import type { Compile } from '../kubernetes/readiness/cel.ts'
import type { Deps } from '../run/deps.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import { endCommands, NOT_STARTED, runCommand, type RunCommand } from '../lib/exec.ts'
import { createFolder } from './privateFolder.ts'
import type { GitHub } from '../github/api.ts'
import { listOf } from '../inputs/faults.ts'
import { unknownInputs } from '../inputs/given.ts'
import { maySkip } from '../inputs/missingSecrets.ts'
import { readOrigin, readSite } from '../github/origin.ts'
import { whyNoPreview } from '../inputs/groups/preview.ts'
import { readInputs } from '../inputs/read.ts'
import { givenSecrets, secretsOf } from '../inputs/secrets.ts'
import { createJobLog } from './jobLog.ts'
import { Redactor } from '../lib/secrets/redactor.ts'
import type { Log } from '../lib/log.ts'
import type { PreviewSite } from './preview.ts'
import { RunRecord } from '../run/record.ts'
import { HeldLocks, newHolder, rememberFolder } from '../run/state.ts'
import { withoutCrashes } from './crashes.ts'
import { publish } from './publish.ts'
import { environment, ofRunner, refuseOldNode } from './runner.ts'
import { keepStreams, maskSecrets } from './workflowCommands.ts'

/** What the run has created so far. The end of the run needs it. */
interface Begun {
  folder?: string
  site?: PreviewSite
}

interface Tools {
  readonly log: Log
  readonly record: RunRecord
  readonly redactor: Redactor
  readonly interrupted: AbortSignal
}

/** Never throws. */
export async function main(): Promise<void> {
  // With these variables, the yaml package prints what it parses, kubeconfigs included.
  for (const name of ['LOG_TOKENS', 'LOG_STREAM']) Reflect.deleteProperty(process.env, name)
  const redactor = new Redactor()
  const log = createJobLog(redactor)
  keepStreams(text => {
    log.debug(text)
  })
  const record = new RunRecord({ log, now }, redactor)
  record.add({ startedAt: new Date().toISOString(), runUrl: readSite(process.env).runUrl })
  const interrupted = new AbortController()
  const interrupt = (): void => {
    interrupted.abort()
    endCommands()
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  const begun: Begun = {}
  try {
    refuseOldNode(process.versions.node)
    await withoutCrashes(
      async () => {
        await work({ log, record, redactor, interrupted: interrupted.signal }, begun)
      },
      interrupt,
      error => {
        record.warn(`Something failed after the run: ${error.message}`)
        log.debug(error.stack ?? error.message)
      }
    )
  } catch (error) {
    if (error instanceof ActionError && error.code === 'NO_SECRETS' && maySkip(process.env))
      record.skip(error.message)
    else record.fail(ofRunner(error))
    // Any other error is a defect of the action: only its stack shows where.
    if (error instanceof Error && !(error instanceof ActionError)) log.debug(error.stack ?? error.message)
  }
  await publish({
    report: () => record.report(),
    warn: record.warn,
    log,
    folder: begun.folder,
    runnerTemp: process.env['RUNNER_TEMP'],
    summaryFile: process.env['GITHUB_STEP_SUMMARY'],
    site: begun.site
  })
}

/** @throws the error that makes the run red */
async function work({ log, record, redactor, interrupted }: Tools, begun: Begun): Promise<void> {
  const hide = (secrets: readonly string[]): void => {
    redactor.add(secrets)
    maskSecrets(secrets)
  }
  // Before inputs are read: a fault may show an input, and a secret may be in the wrong input.
  hide(givenSecrets(process.env))
  noteForeignInputs(log)
  const dir = await privateFolder()
  begun.folder = dir
  const { aboutOf } = await import(/* webpackChunkName: 'event' */ '../github/subject.ts')
  const origin = readOrigin(process.env, aboutOf)
  const whyNone = whyNoPreview(process.env, origin)
  if (whyNone !== undefined) {
    record.skip(whyNone, true)
    return
  }
  const inputs = readInputs(process.env, environment('GITHUB_WORKSPACE'), origin, await expressions())
  hide(secretsOf(inputs))
  record.begin(inputs)
  const run: RunCommand = async command => {
    // After the job is cancelled, only commands that serve the clean-up may start.
    if (interrupted.aborted && command.outlives !== true) return NOT_STARTED
    const result = await runCommand(command)
    // Before anything cuts the text: half a secret is no longer found. stdout stays unchanged, since it is data.
    return { ...result, stderr: redactor.redact(result.stderr) }
  }
  const deps: Deps = {
    log,
    runCommand: run,
    env: process.env,
    holder: newHolder(origin.runUrl),
    now,
    interrupted,
    locks: new HeldLocks(dir),
    dir,
    github
  }
  if (inputs.command !== 'cleanup' && inputs.preview !== undefined) {
    const { whyOver } = await import(/* webpackChunkName: 'github' */ './previewSubject.ts')
    const over = await whyOver(inputs, deps, record.warn)
    if (over !== undefined) {
      record.skip(over)
      return
    }
    const { openPreviewSite } = await import(/* webpackChunkName: 'github' */ './preview.ts')
    const site = openPreviewSite(inputs, deps, record.warn)
    if (site !== undefined) begun.site = site
  }
  await execute({ inputs, deps, record, redact: redactor.redact })
}

/** A notice and no warning: the author of the step cannot remove them. */
function noteForeignInputs(log: Log): void {
  const { foreign } = unknownInputs(process.env)
  if (foreign.length > 0)
    log.notice(
      `ignored, since this action has no inputs of these names: ${listOf(foreign)}. Variables whose names begin with INPUT_ come from the \`with:\` of this step, or from a workflow or an action around it.`
    )
}

/** Creates the folder and stores its name for post. @throws ActionError RUNNER_UNUSABLE */
async function privateFolder(): Promise<string> {
  const runnerTemp = environment('RUNNER_TEMP')
  try {
    const dir = await createFolder(runnerTemp)
    rememberFolder(basename(dir))
    return dir
  } catch (error) {
    throw new ActionError('RUNNER_UNUSABLE', `the run cannot keep its files: ${messageOf(error)}`, {
      remedy: 'RUNNER_TEMP and GITHUB_STATE must be writable, and their disk needs free space.',
      cause: error
    })
  }
}

/** Milliseconds of a monotonic clock. */
function now(): number {
  return performance.now()
}

/** Loaded only for runs that need it, from a file of its own. */
async function expressions(): Promise<Compile | undefined> {
  if ((process.env['INPUT_READY-WHEN'] ?? '').trim() === '') return undefined
  return (await import(/* webpackChunkName: 'expressions' */ '../kubernetes/readiness/cel.ts')).compile
}

/** Loaded in the same way. */
async function github(...args: Parameters<Deps['github']>): Promise<GitHub> {
  return await (await import(/* webpackChunkName: 'github' */ '../github/client.ts')).connectGitHub(...args)
}
