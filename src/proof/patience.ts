/**
 * When a stuck object counts as failed. In a new release, many faults disappear as the rest arrives and starts: a Pod
 * may exist before its Secret, an application before its database. So a stuck object has failed only when nothing else
 * in the cluster changes any more, for a while.
 */
import type { Attempt } from '../kubernetes/readiness/diagnose.ts'

/** With a busy ITS, statuses take up to 3 s longer: in total less than 10 s after the cluster shows it. */
const PATIENCE_MS: Readonly<Record<Attempt, number>> = { retry: 12_000, retried: 0, other: 6000 }

export class Patience {
  readonly #now: () => number
  readonly #lateMs: () => number
  #quietSince: number | undefined

  /**
   * @param now milliseconds
   * @param lateMs the delay of reports, which increases the patience by the same time
   */
  constructor(now: () => number, lateMs: () => number = () => 0) {
    this.#now = now
    this.#lateMs = lateMs
  }

  /** @param isQuiet nothing can change any more except stuck objects */
  note(isQuiet: boolean): void {
    if (!isQuiet) this.#quietSince = undefined
    else this.#quietSince ??= this.#now()
  }

  /** Milliseconds until the patience ends; 0 after that, and Infinity while something else is in progress. */
  left(attempt: Attempt): number {
    const patience = PATIENCE_MS[attempt] + this.#lateMs()
    if (this.#quietSince === undefined) return Infinity
    return Math.max(0, this.#quietSince + patience - this.#now())
  }
}
