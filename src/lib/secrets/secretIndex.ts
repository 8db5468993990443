/** Searches for many byte patterns in one pass. */
import type { Pattern } from './secretPatterns.ts'

/** A range, from `start` to before `end`. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** A pattern is found by the bytes at its end: tokens of one issuer have the same beginning, but different ends. */
const GRAM = 4
/** Read once, not for each byte. */
const { imul } = Math

export class SecretIndex {
  readonly #byGram = new Map<number, Pattern[]>()
  /** The possible grams: this filter skips almost all positions. */
  readonly #filter = new Uint8Array(1 << 16)

  /** @param patterns of at least four bytes */
  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const gram = gramAt(pattern.bytes, pattern.bytes.length)
      this.#filter[filterOf(gram)] = 1
      const known = this.#byGram.get(gram)
      if (known === undefined) this.#byGram.set(gram, [pattern])
      else known.push(pattern)
    }
  }

  get isEmpty(): boolean {
    return this.#byGram.size === 0
  }

  find(bytes: Uint8Array): readonly Found[] {
    const found: Found[] = []
    for (let end = GRAM; end <= bytes.length; end++) {
      const gram = gramAt(bytes, end)
      if (this.#filter[filterOf(gram)] === 0) continue
      for (const { bytes: pattern, before, after } of this.#byGram.get(gram) ?? []) {
        const start = end - pattern.length
        if (start < 0 || Buffer.compare(bytes.subarray(start, end), pattern) !== 0) continue
        found.push({ start: Math.max(0, start - before), end: Math.min(bytes.length, end + after) })
      }
    }
    return found
  }
}

function gramAt(bytes: Uint8Array, end: number): number {
  return (
    ((bytes[end - 4] ?? 0) << 24) |
    ((bytes[end - 3] ?? 0) << 16) |
    ((bytes[end - 2] ?? 0) << 8) |
    (bytes[end - 1] ?? 0)
  )
}

function filterOf(gram: number): number {
  return imul(gram, 0x9e3779b1) >>> 16
}
