/**
 * When following the clusters ends: as soon as nothing can change the verdict any more. Clusters end by themselves once
 * they are done; this ends those that are still waited for.
 */
import type { Stand } from './pursue.ts'

/** What has failed for good is told soon; the others get this long to show how they are. Milliseconds. */
const SETTLE_MS = 5000

export class Quorum {
  readonly #stands: Map<string, Stand>
  readonly #needed: number
  readonly #end: () => void
  #settling: NodeJS.Timeout | undefined

  /** @param needed how many have to be done for a green run */
  constructor(clusters: readonly string[], needed: number, end: () => void) {
    this.#stands = new Map(clusters.map(cluster => [cluster, 'open']))
    this.#needed = needed
    this.#end = end
  }

  readonly note = (cluster: string, stand: Stand): void => {
    if (this.#stands.get(cluster) === stand) return
    this.#stands.set(cluster, stand)
    if (this.#settling !== undefined || !this.#isDecided()) return
    this.#settling = setTimeout(this.#end, SETTLE_MS)
  }

  close(): void {
    clearTimeout(this.#settling)
  }

  /** Too many have failed, or enough are done and the rest cannot follow them soon. */
  #isDecided(): boolean {
    const count = (stand: Stand): number => [...this.#stands.values()].filter(each => each === stand).length
    const failed = count('failed')
    if (failed > 0 && this.#stands.size - failed < this.#needed) return true
    return count('open') === 0 && count('done') >= this.#needed
  }
}
