/**
 * Child processes: argv only, a fixed environment, both streams captured and never echoed, and every child can be
 * signalled and awaited.
 *
 * The program and its arguments go to the system as a list. No shell and no other reader of command lines lies between,
 * so that a quote or a blank in a path is a character like any other. Windows starts `.cmd` and `.bat` files only by
 * cmd.exe, which reads a line: Node refuses them without a shell, and so does this.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { isAbsolute } from 'node:path'
import { ActionError, messageOf } from './errors.ts'

export interface Command {
  /** Absolute path of the program. */
  readonly tool: string
  readonly args: readonly string[]
  /** The child's whole environment. */
  readonly env: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly cwd?: string
  /** Milliseconds until it is told to end; the run's own deadline when there is no shorter one. */
  readonly timeoutMs: number
  /** With its pid, once it runs. */
  readonly onStart?: (pid: number) => void
  /** Stdout as it comes, e.g. to learn that a server listens. */
  readonly onStdout?: (text: string) => void
  /** Stderr as it comes. Nothing is hidden in it yet. */
  readonly onStderr?: (text: string) => void
  /** Ends the command. */
  readonly signal?: AbortSignal
  /** Not ended by `endCommands`: what is cleaned up after an interruption still needs it. */
  readonly outlives?: boolean
}

export interface CommandResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
}

export type RunCommand = (command: Command) => Promise<CommandResult>

interface Started {
  readonly child: ChildProcess
  readonly command: Command
}

/** How long a child that was told to end may take: helm needs 55 ms to mark its release, a slow WDS more. */
const GRACE_MS = 5000
/** How long after its end a child of the child may keep the streams open. */
const LINGER_MS = 5000

/** A command that an interruption kept from its start: as if a signal had ended it at once. */
export const NOT_STARTED: CommandResult = { exitCode: null, stdout: '', stderr: '', timedOut: false }

const running = new Set<Started>()

/** @throws ActionError PROGRAM_NOT_STARTED */
export const runCommand: RunCommand = async command => {
  if (command.signal?.aborted === true) return NOT_STARTED
  const started = { child: start(command), command }
  running.add(started)
  if (started.child.pid !== undefined) command.onStart?.(started.child.pid)
  let timedOut = false
  const deadline = setTimeout(() => {
    timedOut = true
    end(started)
  }, command.timeoutMs)
  const stop = (): void => {
    end(started)
  }
  command.signal?.addEventListener('abort', stop)
  try {
    return { ...(await resultOf(started)), timedOut }
  } finally {
    clearTimeout(deadline)
    command.signal?.removeEventListener('abort', stop)
    running.delete(started)
  }
}

/** @throws ActionError PROGRAM_NOT_STARTED for what the system refuses at once, such as arguments that are too long */
function start({ tool, args, env, cwd }: Command): ChildProcess {
  // A bare name would be looked for on PATH, and on Windows in the working directory before that.
  if (!isAbsolute(tool)) throw notStarted(tool, 'its path is not absolute')
  try {
    return spawn(tool, args, { env, windowsHide: true, ...(cwd === undefined ? {} : { cwd }) })
  } catch (error) {
    throw notStarted(tool, messageOf(error), error)
  }
}

async function resultOf({ child, command }: Started): Promise<Omit<CommandResult, 'timedOut'>> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    command.onStdout?.(text)
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    command.onStderr?.(text)
  })
  // A child that ends, or does not start, before its input is written: its exit code tells enough, and an EPIPE that
  // nobody listens for would end this process.
  child.stdin?.on('error', () => undefined).end(command.stdin ?? '')
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', error => {
    // Node also tells of a signal that did not reach a running child.
    if (child.pid === undefined) reject(notStarted(command.tool, error.message, error))
  })
  child.on('close', resolve)
  child.on('exit', exitCode => {
    setTimeout(() => {
      child.stdout?.destroy()
      child.stderr?.destroy()
      resolve(exitCode)
    }, LINGER_MS).unref()
  })
  const exitCode = await promise
  return { exitCode, stdout, stderr }
}

function notStarted(tool: string, why: string, cause?: unknown): ActionError {
  return new ActionError('PROGRAM_NOT_STARTED', `${tool} cannot be started: ${why}`, {
    remedy:
      'Check that the file exists, is a program for this machine, and may be executed there; a `.cmd` or `.bat` file is none.',
    cause
  })
}

/** Tells every running child but those that outlive it to end, so that their calls return; what disobeys is killed. */
export function endCommands(): void {
  for (const started of running) if (started.command.outlives !== true) end(started)
}

/**
 * The end of the run, however it came: kills every child that still runs, also those that outlive the others, and
 * returns when they are gone.
 */
export async function killCommands(): Promise<void> {
  await Promise.all(
    [...running].map(async ({ child }) => {
      if (hasEnded(child)) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    })
  )
}

/** Or has never begun. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

function end({ child }: Started): void {
  // SIGINT: helm then marks its release as failed instead of leaving it pending.
  child.kill('SIGINT')
  setTimeout(() => {
    if (!hasEnded(child)) child.kill('SIGKILL')
  }, GRACE_MS).unref()
}
