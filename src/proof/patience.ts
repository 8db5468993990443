/**
 * When to give up on what is stuck. In a new release much heals as the rest of it arrives and starts: a Pod may be
 * there before its Secret, an application before its database. So a stuck object has failed only when nothing else is
 * going on in the cluster any more, and stays so for a while.
 */
import type { Attempt } from '../kubernetes/readiness/diagnose.ts'

/** Through a busy ITS the way of the statuses comes on top, up to 3 s: in all less than 10 s after the cluster knew. */
const PATIENCE_MS: Readonly<Record<Attempt, number>> = { retry: 12_000, retried: 0, other: 6000 }

export class Patience {
  readonly #now: () => number
  readonly #lateMs: () => number
  #quietSince: number | undefined

  /**
   * @param now milliseconds
   * @param lateMs by how much later than it happens something may be reported, which takes as much more patience
   */
  constructor(now: () => number, lateMs: () => number = () => 0) {
    this.#now = now
    this.#lateMs = lateMs
  }

  /** @param isQuiet nothing can change any more but what is stuck */
  note(isQuiet: boolean): void {
    if (!isQuiet) this.#quietSince = undefined
    else this.#quietSince ??= this.#now()
  }

  /** Milliseconds until it is over; 0 when it is, and Infinity while something else is going on. */
  left(attempt: Attempt): number {
    const patience = PATIENCE_MS[attempt] + this.#lateMs()
    if (this.#quietSince === undefined) return Infinity
    return Math.max(0, this.#quietSince + patience - this.#now())
  }
}
