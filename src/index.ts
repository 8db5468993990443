/** The entry point of both steps: main, and post, which removes what a killed main left. */
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import * as core from '@actions/core'
import { attempt } from './attempt.ts'
import type { Compile } from './cel.ts'
import type { Deps } from './deps.ts'
import { ActionError, messageOf } from './errors.ts'
import { endCommands, killCommands, runCommand, type CommandResult, type RunCommand } from './exec.ts'
import { cleanUp, createFolder, removeFolder } from './folder.ts'
import type { GitHub } from './githubApi.ts'
import { formatFaults } from './inputs/faults.ts'
import { maySkip } from './inputs/missingSecrets.ts'
import { readOrigin, type Origin } from './inputs/origin.ts'
import { readInputs } from './inputs/read.ts'
import { secretsOf } from './inputs/secrets.ts'
import { createJobLog } from './jobLog.ts'
import { writeOutputs } from './outputs.ts'
import { RunRecord } from './runRecord.ts'
import { PLAN_SCHEMA_VERSION, type PlanFile } from './planFile.ts'
import type { PreviewSite } from './previewSite.ts'
import { repair } from './repair.ts'
import type { Report } from './report.ts'
import { isPost, markMain, rememberedFolder, rememberedLocks, rememberFolder } from './state.ts'
import { renderSummary } from './summary.ts'
import { redact } from './text.ts'

/** As if a signal had ended it at once. */
const NOT_STARTED: CommandResult = { exitCode: null, stdout: '', stderr: '', timedOut: false }

async function main(): Promise<void> {
  markMain()
  const interrupted = new AbortController()
  const interrupt = (): void => {
    interrupted.abort()
    endCommands()
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)

  let secrets: readonly string[] = []
  let site: PreviewSite | undefined
  const hide = (text: string): string => redact(text, secrets)
  const log = createJobLog(hide)
  const now = (): number => performance.now()
  const record = new RunRecord({ log, now }, hide)
  const runnerTemp = environment('RUNNER_TEMP')
  const dir = await createFolder(runnerTemp)
  rememberFolder(dir)
  try {
    const origin = readOrigin(process.env)
    const inputs = readInputs(process.env, environment('GITHUB_WORKSPACE'), origin, await expressions())
    secrets = secretsOf(inputs)
    for (const secret of secrets) core.setSecret(secret)
    record.begin(inputs)
    const run: RunCommand = async command => {
      // Once the job is cancelled nothing is begun but what serves the tidying up.
      if (interrupted.signal.aborted && command.outlives !== true) return NOT_STARTED
      const result = await runCommand(command)
      // Before anybody cuts it: half a secret is not found any more. stdout stays, for it is data.
      return { ...result, stderr: hide(result.stderr) }
    }
    const deps = {
      log,
      runCommand: run,
      env: process.env,
      holder: holderOf(origin),
      now,
      interrupted: interrupted.signal,
      dir,
      github
    }
    if (inputs.preview !== undefined)
      site = (await import(/* webpackChunkName: 'github' */ './previewSite.ts')).openPreviewSite(
        inputs,
        deps,
        record
      )
    await attempt({ inputs, deps, record, redact: hide })
  } catch (error) {
    if (error instanceof ActionError && error.code === 'NO_SECRETS' && maySkip(process.env))
      record.skip(error)
    else record.fail(error)
    // Anything else is a defect of the action: only its stack tells where.
    if (error instanceof Error && !(error instanceof ActionError)) log.debug(error.stack ?? error.message)
  }
  // A run whose time is over has left what did not come to an end, and the proxies that it used.
  await killCommands()
  // The report comes first: post tries again what cannot be removed now.
  await removeFolder(dir).catch((error: unknown) => {
    record.warn(`${dir} cannot be removed yet: ${messageOf(error)}`)
  })
  await site?.publish(record.report())
  await tell(record.report(), runnerTemp, log)
  // Timers and sockets of an interrupted run must not keep the job waiting; what was told must arrive before.
  process.stdout.write('', () => process.exit(process.exitCode ?? 0))
}

/** Outputs, summary, report file, and on failure the one annotation that names cause and remedy. */
async function tell(report: Report, runnerTemp: string, log: ReturnType<typeof createJobLog>): Promise<void> {
  const reportFile = join(runnerTemp, `ks-helm-deploy-report-${crypto.randomUUID()}.json`)
  await writeFile(reportFile, `${JSON.stringify(report, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' })
  writeOutputs(report, reportFile, await writePlanFile(report, runnerTemp))
  const summaryFile = process.env['GITHUB_STEP_SUMMARY']
  if (summaryFile !== undefined) await appendFile(summaryFile, renderSummary(report))
  const { error } = report
  if (error === undefined) {
    log.info(`verdict: ${report.verdict}`)
    return
  }
  for (const cause of error.causes) log.info(cause)
  const faults = error.faults.length === 0 ? '' : `\n${formatFaults(error.faults)}`
  log.error(error.code, `${error.message}${faults}\n${error.remedy}`)
  process.exitCode = core.ExitCode.Failure
}

/** @returns its path; empty when there is no plan to keep */
async function writePlanFile({ plan, planned }: Report, runnerTemp: string): Promise<string> {
  if (plan === undefined || planned === undefined) return ''
  const path = join(runnerTemp, `ks-helm-deploy-plan-${crypto.randomUUID()}.json`)
  const file: PlanFile = { schemaVersion: PLAN_SCHEMA_VERSION, ...planned, changes: plan.changes }
  await writeFile(path, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return path
}

async function post(): Promise<void> {
  const dir = rememberedFolder()
  if (dir === undefined) return
  await cleanUp(dir, environment('RUNNER_TEMP'), async () => {
    const locks = rememberedLocks()
    const [first] = locks
    if (first === undefined) return
    // Nothing of the WDS's is told: post knows no secrets that it could hide.
    const log = createJobLog(() => '')
    const now = (): number => performance.now()
    const never = new AbortController().signal
    await repair(locks, {
      log,
      runCommand,
      env: process.env,
      holder: first.holder,
      now,
      interrupted: never,
      dir,
      github
    }).catch(() => {
      const releases = locks.map(({ release }) => release).join(', ')
      core.info(`what the run left of ${releases} in the WDS is put right by the next one`)
    })
  })
}

/** Only for those who need it: it is loaded from a file of its own. */
async function expressions(): Promise<Compile | undefined> {
  if ((process.env['INPUT_READY-WHEN'] ?? '').trim() === '') return undefined
  return (await import(/* webpackChunkName: 'expressions' */ './cel.ts')).compile
}

/** The URL of the run, where there is one. */
function holderOf({ runUrl }: Origin): string {
  return `${runUrl === '' ? 'a run' : runUrl}#${crypto.randomUUID()}`
}

/** Loaded like the above. */
async function github(...args: Parameters<Deps['github']>): Promise<GitHub> {
  return await (await import(/* webpackChunkName: 'github' */ './github.ts')).connectGitHub(...args)
}

function environment(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: this program is started by a GitHub runner`)
  return value
}

// Threads of this program do their work as they are loaded: see lib/yamlThread.ts.
if (isMainThread)
  try {
    await (isPost() ? post() : main())
  } catch (error) {
    core.setFailed(messageOf(error))
  }
