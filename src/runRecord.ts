/** The report while it grows: complete at every moment, since a run may fail at any. */
import type { Deps } from './deps.ts'
import type { Inputs } from './inputs/inputs.ts'
import { EMPTY_REPORT, reportError, type Report } from './report.ts'

export class RunRecord {
  readonly #deps: Pick<Deps, 'log' | 'now'>
  readonly #redact: (text: string) => string
  readonly #started: number
  readonly #phases: { name: string; seconds: number }[] = []
  #currentPhase = ''
  #report: Report = EMPTY_REPORT

  constructor(deps: Pick<Deps, 'log' | 'now'>, redact: (text: string) => string) {
    this.#deps = deps
    this.#redact = redact
    this.#started = deps.now()
  }

  /** One phase of the run: a group in the log, a time in the report. */
  async phase<T>(name: string, body: () => Promise<T>): Promise<T> {
    const started = this.#deps.now()
    this.#currentPhase = name
    try {
      return await this.#deps.log.group(name, body)
    } finally {
      this.#phases.push({ name, seconds: (this.#deps.now() - started) / 1000 })
    }
  }

  /** The one that runs, or ran last; empty before the first. */
  get currentPhase(): string {
    return this.#currentPhase
  }

  begin(inputs: Inputs): void {
    this.add({ release: inputs.release, namespace: inputs.namespace })
  }

  add(facts: Partial<Report>): void {
    this.#report = { ...this.#report, ...facts }
  }

  warn(message: string): void {
    this.#deps.log.warning(message)
    this.add({ warnings: [...this.#report.warnings, this.#redact(message)] })
  }

  fail(error: unknown): void {
    this.add({ verdict: 'failed', error: reportError(error, this.#redact) })
  }

  report(): Report {
    return {
      ...this.#report,
      phases: this.#phases,
      seconds: (this.#deps.now() - this.#started) / 1000
    }
  }
}
