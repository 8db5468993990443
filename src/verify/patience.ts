/**
 * When to give up on what is stuck. In a fresh release much heals as the rest of it arrives and starts: a Pod may be
 * there before its Secret, an application before its database. So a stuck object has failed only when nothing else is
 * going on in the cluster any more, and stays so for longer than the first back-off: by then it was tried again.
 */

/** The kubelet's first back-off is 10 s, for pulls and for restarts; what is left is for telling. */
const PATIENCE_MS = 12_000

export class Patience {
  readonly #now: () => number
  #quietSince: number | undefined

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  /** @param isQuiet nothing can change any more but what is stuck; @returns milliseconds until it is over, 0 when it is */
  left(isQuiet: boolean): number {
    if (!isQuiet) {
      this.#quietSince = undefined
      return PATIENCE_MS
    }
    this.#quietSince ??= this.#now()
    return Math.max(0, this.#quietSince + PATIENCE_MS - this.#now())
  }
}
