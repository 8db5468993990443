/**
 * Starts the built action as a GitHub runner starts it: the files that action.yml names for main and post, each as a
 * process under Node 24, with INPUT_* variables and the files that it writes to, post with the state that main left.
 * Follows actions/runner 2.336 (ActionRunner, NodeScriptActionHandler, FileCommandManager).
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Report } from '../src/report/report.ts'
import { defaultInputs } from './defaultInputs.ts'
import { nodeProgram } from './nodeProgram.ts'
import { ProcessWatch, processesWith, type JobProcess } from './processes.ts'
import { annotationOf, parseCommand, parseFileCommands, type Annotation } from './workflowCommands.ts'

export interface JobOptions {
  /** The `with:` of the step. Defaults of action.yml are filled in. */
  readonly inputs: Readonly<Record<string, string>>
  /** More variables, as an `env:` of the workflow gives them. */
  readonly env?: Readonly<Record<string, string>>
  /** Folders that come first on PATH; after them only the system's own follow. */
  readonly path?: readonly string[]
  /** GITHUB_WORKSPACE; default: an empty folder of this job. */
  readonly workspace?: string
  /** RUNNER_TOOL_CACHE; default: an empty folder of this job. */
  readonly toolCache?: string
  /** Folder of the action's files; default: that of the repository. */
  readonly dist?: string
  /** Path of the action.yml that belongs to it; default: that of the repository. */
  readonly action?: string
}

export interface StepOptions {
  /** Each line of stdout as it comes. */
  readonly onLine?: (line: string, step: RunningStep) => void
  /** Runs beside the step, e.g. to signal it once something has happened; when it fails, so does the run. */
  readonly during?: (step: RunningStep) => Promise<void>
  /** State besides what main left, as somebody may write it with `save-state`. */
  readonly state?: Readonly<Record<string, string>>
  /** Other paths of the files that the runner gives, e.g. `GITHUB_STEP_SUMMARY`. */
  readonly files?: Readonly<Record<string, string>>
  /** Called with the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void
  /** Collect arguments and variables of all processes of the step. */
  readonly watchProcesses?: boolean
  /** Milliseconds until the step is killed: a test must end. Default 120 s. */
  readonly limitMs?: number
}

export interface RunningStep {
  readonly kill: (signal: NodeJS.Signals) => void
}

export interface StepResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  /** Wall time. */
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
  /** stdout without the lines that the runner keeps to itself because they hold secrets. */
  readonly log: string
  /** What it asked the runner to mask. */
  readonly masks: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Parsed `report-file`; undefined when there is no such output. */
  readonly report: Report | undefined
  /** The text of the same. */
  readonly reportText: string
  /** The text of `report-html`; empty when there is no such output. */
  readonly pageText: string
  /** The text of `plan-file`; empty when there is no such output. */
  readonly planText: string
  /** Files and folders in RUNNER_TEMP after the step, relative to it, without the runner's own. */
  readonly tempLeft: readonly string[]
  /** Processes that outlived the step. */
  readonly processesLeft: readonly JobProcess[]
  /** Command lines of the step's processes; empty without `watchProcesses`. */
  readonly argv: readonly string[]
  /** Variables of the processes that it started, each with the command line; the same. */
  readonly childEnvironment: readonly string[]
}

export interface Job {
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  readonly toolCache: string
  /** Each at most once, main first. */
  readonly main: (options?: StepOptions) => Promise<StepResult>
  readonly post: (options?: StepOptions) => Promise<StepResult>
  /** What runs now of the job. */
  readonly processes: () => readonly JobProcess[]
  /** The end of the job: ends processes that are left, and removes its folders. */
  readonly remove: () => Promise<void>
}

const ROOT = fileURLToPath(new URL('../', import.meta.url))
/** The runner keeps its own files in RUNNER_TEMP, too. */
const FILE_COMMANDS = '_runner_file_commands'
const FILES = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'] as const
const LIMIT_MS = 120_000

/** Main, then post, whatever became of main; then everything is removed. */
export async function runAction(
  options: JobOptions & { readonly step?: StepOptions }
): Promise<{ readonly main: StepResult; readonly post: StepResult }> {
  const job = await startJob(options)
  try {
    return { main: await job.main(options.step), post: await job.post() }
  } finally {
    await job.remove()
  }
}

/** For looking around before, between and after the steps. */
export async function startJob(options: JobOptions): Promise<Job> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'job-')))
  const temp = join(folder, '_temp')
  const workspace = options.workspace ?? join(folder, 'work')
  const toolCache = options.toolCache ?? join(folder, '_tool')
  const home = join(folder, 'home')
  for (const path of [temp, workspace, toolCache, home]) await mkdir(path, { recursive: true })
  const trackingId = `github_${crypto.randomUUID()}`
  const environment: Readonly<Record<string, string>> = {
    PATH: [...(options.path ?? []), '/usr/bin', '/bin'].join(':'),
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_TRACKING_ID: trackingId,
    ...(await defaultInputs(options.inputs, options.action)),
    ...options.env
  }
  const tracking = `RUNNER_TRACKING_ID=${trackingId}`

  let state: Readonly<Record<string, string>> = {}
  const step = async (program: string, stepOptions: StepOptions = {}): Promise<StepResult> => {
    const files = await createFiles(temp)
    const variables = {
      ...environment,
      ...Object.fromEntries(
        Object.entries({ ...state, ...stepOptions.state }).map(([name, value]) => [`STATE_${name}`, value])
      ),
      ...Object.fromEntries(FILES.map(name => [`GITHUB_${name}`, files[name]])),
      ...stepOptions.files
    }
    const watch = stepOptions.watchProcesses === true ? new ProcessWatch(tracking) : undefined
    const ended = await runStep(
      join(options.dist ?? join(ROOT, 'dist'), program),
      variables,
      workspace,
      stepOptions
    )
    const seen = watch?.stop()
    const outputs = parseFileCommands(await readFile(files.OUTPUT, 'utf8'))
    state = parseFileCommands(await readFile(files.STATE, 'utf8'))
    const fileOf = async (output: string): Promise<string> => {
      const path = outputs[output] ?? ''
      return path === '' ? '' : await readFile(path, 'utf8')
    }
    const reportText = await fileOf('report-file')
    return {
      ...ended,
      ...readLog(ended.stdout),
      outputs,
      state,
      summary: await readFile(files.STEP_SUMMARY, 'utf8'),
      report: reportText === '' ? undefined : (JSON.parse(reportText) as Report),
      reportText,
      pageText: await fileOf('report-html'),
      planText: await fileOf('plan-file'),
      tempLeft: await filesLeft(temp),
      processesLeft: processesWith(tracking),
      argv: seen?.argv ?? [],
      childEnvironment: seen?.environment ?? []
    }
  }
  return {
    workspace,
    temp,
    toolCache,
    main: stepOptions => step('index.js', stepOptions),
    post: stepOptions => step('post.js', stepOptions),
    processes: () => processesWith(tracking),
    remove: async () => {
      for (const { pid } of processesWith(tracking)) process.kill(pid, 'SIGKILL')
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

async function createFiles(temp: string): Promise<Readonly<Record<(typeof FILES)[number], string>>> {
  const folder = join(temp, FILE_COMMANDS)
  await mkdir(folder, { recursive: true })
  const id = crypto.randomUUID()
  const files = FILES.map(name => [name, join(folder, `${name.toLowerCase()}_${id}`)] as const)
  for (const [, file] of files) await writeFile(file, '')
  return Object.fromEntries(files) as Record<(typeof FILES)[number], string>
}

async function runStep(
  program: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
  { onLine, during, onStart, limitMs = LIMIT_MS }: StepOptions
): Promise<Pick<StepResult, 'exitCode' | 'seconds' | 'stdout' | 'stderr'>> {
  const started = performance.now()
  const child = spawn(nodeProgram(), [program], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL'
  })
  onStart?.(child)
  const step: RunningStep = { kill: signal => void child.kill(signal) }
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  if (onLine !== undefined) {
    createInterface({ input: child.stdout }).on('line', line => {
      onLine(line, step)
    })
  }
  const beside = (during?.(step) ?? Promise.resolve()).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  const [[exitCode]] = await Promise.all([once(child, 'close') as Promise<[number | null]>, beside])
  return { exitCode, seconds: (performance.now() - started) / 1000, stdout, stderr }
}

function readLog(stdout: string): Pick<StepResult, 'log' | 'masks' | 'annotations'> {
  const lines = stdout.split('\n').map(line => ({ line, command: parseCommand(line) }))
  const isMask = (name: string | undefined): boolean => name === 'add-mask'
  return {
    log: lines
      .filter(({ command }) => !isMask(command?.name))
      .map(({ line }) => line)
      .join('\n'),
    masks: lines.flatMap(({ command }) => (command && isMask(command.name) ? [command.message] : [])),
    annotations: lines.flatMap(({ command }) => (command && annotationOf(command)) ?? [])
  }
}

async function filesLeft(temp: string): Promise<readonly string[]> {
  const entries = await readdir(temp, { recursive: true })
  return entries.filter(entry => !entry.startsWith(FILE_COMMANDS)).sort()
}
