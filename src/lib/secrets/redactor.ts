/** Hides secrets in foreign texts, in every spelling that tools print. */
import { plainText } from '../text/plainText.ts'
import { SecretIndex, type Found } from './secretIndex.ts'
import { MIN_SECRET_BYTES, patternsOf, readingsOf, viewOf, type ViewName } from './secretPatterns.ts'

const MASK = '***'

export class Redactor {
  readonly #secrets = new Set<string>()
  #indexes: Readonly<Record<ViewName, SecretIndex>> | undefined

  /** Also hides these from now on, and each line of those with several lines. */
  add(secrets: Iterable<string>): void {
    for (const secret of secrets)
      for (const part of [secret, ...secret.split(/\r?\n/)]) this.#secrets.add(plainText(part))
    this.#indexes = undefined
  }

  /**
   * The text after `plainText`, with `***` in place of each secret. Linear in the length of the text, whatever the
   * number of secrets.
   */
  readonly redact = (text: string): string => {
    const plain = plainText(text)
    if (this.#secrets.size === 0 || plain.length < MIN_SECRET_BYTES) return plain
    return masked(plain, this.#find(plain))
  }

  #find(text: string): readonly Found[] {
    const indexes = (this.#indexes ??= indexesOf(this.#secrets))
    return readingsOf(text).flatMap(reading =>
      Object.entries(indexes).flatMap(([name, index]) => {
        if (index.isEmpty) return []
        const { bytes, places } = viewOf(name as ViewName, reading)
        return index.find(bytes).map(({ start, end }) => ({
          start: reading.starts[places[start] ?? 0] ?? 0,
          end: reading.ends[places[end - 1] ?? 0] ?? 0
        }))
      })
    )
  }
}

function indexesOf(secrets: Iterable<string>): Readonly<Record<ViewName, SecretIndex>> {
  const { letters, base64, hex, decimal } = patternsOf(secrets)
  return {
    letters: new SecretIndex(letters),
    base64: new SecretIndex(base64),
    hex: new SecretIndex(hex),
    decimal: new SecretIndex(decimal)
  }
}

/** Overlapping secrets become one mask. */
function masked(text: string, found: readonly Found[]): string {
  if (found.length === 0) return text
  const sorted = [...found].sort((left, right) => left.start - right.start)
  let [result, done] = ['', 0]
  for (const { start, end } of sorted) {
    if (start > done || result === '') result += text.slice(done, start) + MASK
    done = Math.max(done, end)
  }
  return result + text.slice(done)
}
