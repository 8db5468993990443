/** The sink for everything that leaves as data: report, outputs, plan file, and the source of summary and comment. */
import type { Redactor } from './redactor.ts'

/** Private, so that a spread or handwritten object does not have it: only `redacted` creates it. */
declare class Seal {
  // eslint-disable-next-line no-unused-private-class-members -- it exists for the type checker alone
  readonly #sealed: true
}

/** A value whose texts, including keys, all passed through the redactor. */
export type Redacted<T> = T & Seal

/** Foreign documents deeper than any of Kubernetes are cut. */
const MAX_DEPTH = 200
/** Longer texts are rarely repeated. */
const MAX_REMEMBERED = 500

/**
 * A copy of plain data. Frequent texts are redacted once: the verdicts of 2,000 objects in 100 clusters name the same
 * objects 100 times.
 */
export function redacted<T>(value: T, redactor: Pick<Redactor, 'redact'>): Redacted<T> {
  const texts = new Map<string, string>()
  const text = (foreign: string): string => {
    const known = texts.get(foreign)
    if (known !== undefined) return known
    const result = redactor.redact(foreign)
    if (foreign.length <= MAX_REMEMBERED) texts.set(foreign, result)
    return result
  }
  const objects = new Map<object, unknown>()
  const copy = (found: unknown, depth: number): unknown => {
    if (typeof found === 'string') return text(found)
    if (typeof found !== 'object' || found === null) return found
    if (depth > MAX_DEPTH) return '… (cut)'
    const known = objects.get(found)
    if (known !== undefined) return known
    const result = Array.isArray(found)
      ? found.map(item => copy(item, depth + 1))
      : Object.fromEntries(Object.entries(found).map(([key, item]) => [text(key), copy(item, depth + 1)]))
    objects.set(found, result)
    return result
  }
  return copy(value, 0) as Redacted<T>
}
