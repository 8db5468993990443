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

export interface SeenProcesses {
  /** Each command line once, its arguments joined by blanks. */
  readonly argv: readonly string[]
  /** What processes below the first one were given, each once: `KUBECONFIG=/tmp/x in /usr/bin/helm upgrade web`. */
  readonly environment: readonly string[]
}

/** Collects what every process of a job was given, also of those that live for a few milliseconds only. */
export class ProcessWatch {
  readonly #argv = new Set<string>()
  readonly #environment = new Set<string>()
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

  stop(): SeenProcesses {
    clearInterval(this.#timer)
    // Empty: one that ended while it was looked at.
    return { argv: [...this.#argv].filter(line => line !== ''), environment: [...this.#environment] }
  }

  #look(): void {
    for (const pid of processIds()) {
      if (this.#foreign.has(pid)) continue
      const argv = argvOf(pid).join(' ')
      const environment = environmentOf(pid)
      if (environment.includes(this.#variable)) this.#note(pid, argv, environment)
      // A process that is just being started has no environment for a moment.
      else if (environment.length > 0) this.#foreign.add(pid)
    }
  }

  #note(pid: number, argv: string, environment: readonly string[]): void {
    this.#argv.add(argv)
    // The first process, whose inputs are variables. A child that is only forked yet is what its parent is, and between the
    // two reads it may have become itself.
    const isFirst = / \S+\/dist\/(?:index|post)\.js$/.test(argv)
    if (isFirst || argv === '' || argv !== argvOf(pid).join(' ')) return
    for (const variable of environment) this.#environment.add(`${variable} in ${argv}`)
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
