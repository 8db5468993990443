/**
 * When following the clusters ends: as soon as nothing can change the verdict any more. Clusters end by themselves once
 * they are done; this ends those that are still waited for.
 */
import type { Stand } from './pursue.ts'

/**
 * What has failed for good is told soon; from when a cluster was in trouble the others get this long to show how they
 * are. Milliseconds.
 */
const SETTLE_MS = 5000

export class Quorum {
  readonly #stands: Map<string, Stand>
  readonly #needed: number
  readonly #end: () => void
  /** Milliseconds, of `now`. */
  readonly #now: () => number
  #troubledSince: number | undefined
  #settling: NodeJS.Timeout | undefined

  /** @param needed how many have to be done for a green run; @param now milliseconds */
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

  /** Too many have failed, or enough are done and the rest cannot follow them soon. */
  #isDecided(): boolean {
    const failed = this.#count('failed')
    if (failed > 0 && this.#stands.size - failed < this.#needed) return true
    return this.#count('open', 'failing') === 0 && this.#count('done') >= this.#needed
  }

  #count(...stands: readonly Stand[]): number {
    return [...this.#stands.values()].filter(stand => stands.includes(stand)).length
  }
}
