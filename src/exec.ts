/**
 * Child processes: argv only, a fixed environment, both streams captured and never echoed, and every child can be
 * signalled and awaited.
 *
 * @actions/exec has no way to end what it started: on SIGINT node would die and leave helm as an orphan holding a
 * pending release. Node announces each new child on the `child_process` diagnostics channel, synchronously inside the
 * call that spawns it, so an AsyncLocalStorage tells which of our calls a child belongs to.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { getExecOutput } from '@actions/exec'

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
  child: ChildProcess | undefined
  /** Told to end, perhaps before there was a child. */
  told: boolean
  readonly command: Command
}

/** How long a child that was told to end may take: helm needs 55 ms to mark its release, a slow WDS more. */
const GRACE_MS = 5000

const owner = new AsyncLocalStorage<Started>()
const running = new Set<Started>()

subscribe('child_process', message => {
  const started = owner.getStore()
  if (started === undefined) return
  const { process: child } = message as { process: ChildProcess }
  started.child = child
  // A child that ends, or does not start, before its input is written: its exit code tells enough, and an EPIPE that
  // nobody listens for would end this process.
  process.nextTick(() => {
    child.stdin?.on('error', () => undefined)
    if (started.told) end(started)
  })
})

export const runCommand: RunCommand = async command => {
  const started: Started = { child: undefined, told: false, command }
  running.add(started)
  let timedOut = false
  const deadline = setTimeout(() => {
    timedOut = true
    end(started)
  }, command.timeoutMs)
  const stop = (): void => {
    end(started)
  }
  command.signal?.addEventListener('abort', stop)
  if (command.signal?.aborted === true) stop()
  try {
    const result = await owner.run(started, () =>
      // The tool is quoted because exec splits its first argument at blanks; args are passed as they are.
      getExecOutput(`"${command.tool}"`, [...command.args], {
        env: { ...command.env },
        input: Buffer.from(command.stdin ?? ''),
        silent: true,
        listeners: {
          stdout: data => command.onStdout?.(data.toString()),
          stderr: data => command.onStderr?.(data.toString())
        },
        ignoreReturnCode: true,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd })
      })
    )
    // exec declares a number and passes on the null that Node gives for a signalled child.
    return {
      exitCode: result.exitCode,
      stdout: result.stdout,
      stderr: result.stderr,
      timedOut
    }
  } finally {
    clearTimeout(deadline)
    command.signal?.removeEventListener('abort', stop)
    running.delete(started)
  }
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
    [...running].map(async started => {
      started.told = true
      const { child } = started
      if (child === undefined || hasEnded(child)) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    })
  )
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

function end(started: Started): void {
  started.told = true
  const { child } = started
  if (child === undefined) return
  // SIGINT: helm then marks its release as failed instead of leaving it pending.
  child.kill('SIGINT')
  setTimeout(() => {
    if (!hasEnded(child)) child.kill('SIGKILL')
  }, GRACE_MS).unref()
}
