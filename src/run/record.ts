/** The growing report of a run: valid at any time, since a run may fail at any time. */
import type { Deps } from './deps.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { redacted, type Redacted } from '../lib/secrets/redacted.ts'
import type { Redactor } from '../lib/secrets/redactor.ts'
import { Progress, type Look } from './progress.ts'
import { EMPTY_REPORT, reportError, type Report, type ReportedPhase } from '../report/report.ts'

/** Most warnings of one phase that become annotations. */
const MOST_ANNOTATIONS = 5

export class RunRecord {
  readonly #deps: Pick<Deps, 'log' | 'now'>
  readonly #redactor: Redactor
  readonly #started: number
  readonly #phases: ReportedPhase[] = []
  /** A run that has timed out is reported while its phase is still running. */
  readonly #open = new Set<Omit<ReportedPhase, 'seconds'>>()
  /** Progress of the phases; a record apart has none, since the whole run has one. */
  readonly progress: Progress
  readonly #isApart: boolean
  #currentPhase = ''
  #report: Report = EMPTY_REPORT

  constructor(deps: Pick<Deps, 'log' | 'now'>, redactor: Redactor, isApart = false) {
    this.#deps = deps
    this.#isApart = isApart
    this.progress = new Progress(deps)
    this.#redactor = redactor
    this.#started = deps.now()
  }

  /**
   * One phase of the run: a group in the log, a duration in the report.
   * @param look its progress, or what it waits for, if its steps do not report it
   */
  readonly phase = async <T>(name: string, body: () => Promise<T>, look?: Look | string): Promise<T> => {
    const begun = { name, from: this.elapsed() }
    this.#currentPhase = name
    this.#open.add(begun)
    const end = this.#isApart ? () => undefined : this.progress.begin(name)
    try {
      return await this.#deps.log.group(name, async () =>
        look === undefined ? await body() : await this.progress.during(look, body)
      )
    } finally {
      end()
      this.#open.delete(begun)
      this.#phases.push(this.#untilNow(begun))
    }
  }

  /** The present or last phase; empty before the first. */
  get currentPhase(): string {
    return this.#currentPhase
  }

  /** Seconds since the start of the run. */
  readonly elapsed = (): number => (this.#deps.now() - this.#started) / 1000

  begin(inputs: Inputs): void {
    const { command } = inputs
    if (command === 'cleanup') this.add({ command })
    else
      this.add({
        command,
        release: inputs.release,
        namespace: inputs.namespace,
        url: inputs.preview?.url ?? ''
      })
  }

  add(facts: Partial<Report>): void {
    this.#report = { ...this.#report, ...facts }
  }

  /** GitHub shows ten annotations: of many messages at once, only the first become annotations. */
  readonly warn = (messages: string | readonly string[]): void => {
    const all = typeof messages === 'string' ? [messages] : messages
    for (const message of all.slice(0, MOST_ANNOTATIONS)) this.#deps.log.warning(message)
    for (const message of all.slice(MOST_ANNOTATIONS)) this.#deps.log.info(`warning: ${message}`)
    this.add({ warnings: [...this.#report.warnings, ...all] })
  }

  readonly warnOnce = (message: string): void => {
    if (!this.#report.warnings.includes(message)) this.warn(message)
  }

  fail(error: unknown): void {
    this.add({ verdict: 'failed', error: reportError(error) })
  }

  /**
   * For a run with nothing to do, where that is allowed.
   * @param isUsual no action is required
   */
  skip(message: string, isUsual = false): void {
    if (isUsual) this.#deps.log.notice(message)
    else this.#deps.log.warning(message)
    this.add({ verdict: 'skipped', warnings: [...this.#report.warnings, message] })
  }

  /** A record for a part of the run, with the same secrets. */
  apart(deps: Pick<Deps, 'log' | 'now'>): RunRecord {
    return new RunRecord(deps, this.#redactor, true)
  }

  /** For the next steps of the run: names are not redacted. Never for output. */
  get facts(): Report {
    return this.#report
  }

  /** For output. The record contains foreign text, which is redacted as a whole. */
  report(): Redacted<Report> {
    const phases = [...this.#phases, ...Array.from(this.#open, begun => this.#untilNow(begun))]
    return redacted({ ...this.#report, phases, seconds: this.elapsed() }, this.#redactor)
  }

  #untilNow(begun: Omit<ReportedPhase, 'seconds'>): ReportedPhase {
    return { ...begun, seconds: this.elapsed() - begun.from }
  }
}
