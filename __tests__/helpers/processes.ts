/** The processes of a job, found as the runner finds them: by a variable that children inherit. Linux only. */
import { readFileSync, readdirSync } from 'node:fs'

export interface JobProcess {
  readonly pid: number
  readonly argv: readonly string[]
}

/** @param variable as in `RUNNER_TRACKING_ID=github_1` */
export function processesWith(variable: string): readonly JobProcess[] {
  return processIds().flatMap(pid => {
    const argv = environmentOf(pid).includes(variable) ? argvOf(pid) : []
    return argv.length === 0 ? [] : [{ pid, argv }]
  })
}

/** Collects the arguments of every process of a job, also of those that live for a few milliseconds only. */
export class ArgvWatch {
  readonly #seen = new Set<string>()
  // Most processes of the machine are none of ours: they are asked once.
  readonly #foreign = new Set<number>()
  readonly #variable: string
  readonly #timer: NodeJS.Timeout

  constructor(variable: string) {
    this.#variable = variable
    this.#timer = setInterval(() => {
      this.#look()
    }, 3)
  }

  /** @returns each command line once, its arguments joined by blanks */
  stop(): readonly string[] {
    clearInterval(this.#timer)
    // Empty: one that ended while it was looked at.
    return [...this.#seen].filter(line => line !== '')
  }

  #look(): void {
    for (const pid of processIds()) {
      if (this.#foreign.has(pid)) continue
      const environment = environmentOf(pid)
      if (environment.includes(this.#variable)) this.#seen.add(argvOf(pid).join(' '))
      // A process that is just being started has no environment for a moment.
      else if (environment.length > 0) this.#foreign.add(pid)
    }
  }
}

function processIds(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

function environmentOf(pid: number): readonly string[] {
  return wordsIn(`/proc/${String(pid)}/environ`)
}

/** Empty for a process that has ended. */
function argvOf(pid: number): readonly string[] {
  return wordsIn(`/proc/${String(pid)}/cmdline`)
}

function wordsIn(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\0').slice(0, -1)
  } catch {
    // It has ended meanwhile, or belongs to another user.
    return []
  }
}
