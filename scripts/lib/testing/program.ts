/** Programs that a test run starts beside each other. */
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..', '..')

export interface Ended {
  readonly ok: boolean
  /** stdout and stderr; empty when they were shown at once. */
  readonly output: string
}

export interface ProgramOptions {
  /** Working folder; default: the root of the repository. */
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
  /** Show the output at once instead of keeping it. */
  readonly shown?: boolean
  /** It gets what the others leave of the processor. */
  readonly whenIdle?: boolean
}

/** Those that run. */
const running = new Set<number>()

/** Ends the programs that run, and all that they started. */
export function endPrograms(): void {
  for (const pid of running) {
    try {
      // The whole group: npm does not hand a signal on to Jest, nor Jest to its workers.
      process.kill(-pid, 'SIGTERM')
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** @returns also when it cannot be started */
export async function runProgram(
  command: string,
  args: readonly string[],
  { folder = ROOT, env = {}, shown = false, whenIdle = false }: ProgramOptions = {}
): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: folder,
    // Without cgo, as the sandbox is built: one build cache.
    env: { ...process.env, CGO_ENABLED: '0', ...env },
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    // A group of its own, for endPrograms.
    detached: true
  })
  const { pid } = child
  if (pid !== undefined) {
    running.add(pid)
    if (whenIdle) setPriority(pid, constants.priority.PRIORITY_LOW)
  }
  let output = ''
  const keep = (text: string): void => void (output += text)
  child.stdout?.setEncoding('utf8').on('data', keep)
  child.stderr?.setEncoding('utf8').on('data', keep)
  return await new Promise(resolve => {
    child.on('error', error => {
      resolve({ ok: false, output: `${command} cannot be started: ${error.message}\n` })
    })
    child.on('close', status => {
      if (pid !== undefined) running.delete(pid)
      resolve({ ok: status === 0, output })
    })
  })
}
