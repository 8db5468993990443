/**
 * Child processes: argv only, a fixed environment, both streams captured and never shown directly. Every child can be
 * signalled and awaited.
 *
 * The program and its arguments are passed to the system as a list. No shell or other parser reads them, so a quote or
 * a blank in a path is an ordinary character. Windows starts `.cmd` and `.bat` files only through cmd.exe, which parses
 * a command line: Node refuses them without a shell, and so does this module.
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
  /** Milliseconds until it is asked to end; the run's own deadline if that is shorter. */
  readonly timeoutMs: number
  /** Called with its pid, once it runs. */
  readonly onStart?: (pid: number) => void
  /** Stdout as it arrives, e.g. to detect that a server listens. */
  readonly onStdout?: (text: string) => void
  /** Stderr as it arrives. Secrets are not hidden in it yet. */
  readonly onStderr?: (text: string) => void
  /** Ends the command. */
  readonly signal?: AbortSignal
  /** `endCommands` does not end it: the clean-up after an interruption still needs it. */
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

/** How long a child may take to end after the signal: helm needs 55 ms to mark its release, with a slow WDS more. */
const GRACE_MS = 5000
/** How long a grandchild may keep the streams open after the child has ended. */
const LINGER_MS = 5000

/** A command that did not start because of an interruption: as if a signal had ended it at once. */
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

/**
 * @throws ActionError PROGRAM_NOT_STARTED if the system refuses it at once, for example because of too long arguments
 */
function start({ tool, args, env, cwd }: Command): ChildProcess {
  // A bare name would be searched on PATH, and on Windows first in the working directory.
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
  // The child may end, or fail to start, before its input is written. Its exit code is enough, and an unhandled EPIPE
  // would end this process.
  child.stdin?.on('error', () => undefined).end(command.stdin ?? '')
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', error => {
    // Node also reports a signal that did not reach a running child.
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
      'Check that the file exists, is a program for this machine, and may be executed there; a `.cmd` or `.bat` file cannot be executed.',
    cause
  })
}

/**
 * Asks every running child to end, except those that outlive it, so that their calls return. Children that do not end
 * are killed.
 */
export function endCommands(): void {
  for (const started of running) if (started.command.outlives !== true) end(started)
}

/**
 * For the end of the run: kills every child that still runs, including those that outlive the others, and returns when
 * they have ended.
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

/** True also if it has never started. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

function end({ child }: Started): void {
  // SIGINT: helm then marks its release as failed, rather than leave it pending.
  child.kill('SIGINT')
  setTimeout(() => {
    if (!hasEnded(child)) child.kill('SIGKILL')
  }, GRACE_MS).unref()
}
