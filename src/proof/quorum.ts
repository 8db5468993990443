/**
 * Decides when following the clusters ends: as soon as nothing can change the verdict any more. Clusters that are done
 * end by themselves; this ends the others.
 */
import type { Stand } from './pursue.ts'

/**
 * A permanent failure is reported soon. After the first trouble in a cluster, the others have this time to show their
 * state. Milliseconds.
 */
const SETTLE_MS = 5000

export class Quorum {
  readonly #stands: Map<string, Stand>
  readonly #needed: number
  readonly #end: () => void
  /** Returns milliseconds. */
  readonly #now: () => number
  #troubledSince: number | undefined
  #settling: NodeJS.Timeout | undefined

  /** @param needed how many clusters have to be done for a green run; @param now milliseconds */
  constructor(clusters: readonly string[], needed: number, now: () => number, end: () => void) {
    this.#stands = new Map(clusters.map(cluster => [cluster, 'open']))
    this.#needed = needed
    this.#now = now
    this.#end = end
  }

  readonly note = (cluster: string, stand: Stand): void => {
    if (this.#stands.get(cluster) === stand) return
    this.#stands.set(cluster, stand)
    if (this.#count('failing', 'failed') === 0) this.#troubledSince = undefined
    else this.#troubledSince ??= this.#now()
    if (this.#settling !== undefined || !this.#isDecided()) return
    const settled = this.#troubledSince === undefined ? 0 : this.#now() - this.#troubledSince
    this.#settling = setTimeout(this.#end, Math.max(0, SETTLE_MS - settled))
  }

  close(): void {
    clearTimeout(this.#settling)
  }

  /** Too many have failed, or enough are done and the rest cannot be done soon. */
  #isDecided(): boolean {
    const failed = this.#count('failed')
    if (failed > 0 && this.#stands.size - failed < this.#needed) return true
    return this.#count('open', 'failing') === 0 && this.#count('done') >= this.#needed
  }

  #count(...stands: readonly Stand[]): number {
    return [...this.#stands.values()].filter(stand => stands.includes(stand)).length
  }
}
