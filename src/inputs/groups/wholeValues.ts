/** A fault shows the whole value of an input or nothing: the masks of the runner do not find a part of a secret. */

/** This many consecutive characters of a longer value count as a part of it. */
const PART = 8
/** Longer values are documents, which are never quoted. */
const MOST_CHARACTERS = 100_000
const ADDRESS = /^[a-z][-+.a-z0-9]*:\/\//i

/**
 * @param shown what a fault shows of a value
 * @returns the same with `***` for each part of the value or of one of its lines. Addresses are shown in part, by
 * `withoutSecrets`.
 */
export function withoutParts(shown: string, value: string): string {
  const whole = [...new Set([value, ...value.split(/\r?\n/)].map(text => text.trim()))]
    .filter(text => text.length >= PART && text.length <= MOST_CHARACTERS && !ADDRESS.test(text))
    .sort((left, right) => right.length - left.length)
  if (whole.length === 0) return shown
  const parts = new Set(
    whole.flatMap(text =>
      Array.from({ length: text.length - PART + 1 }, (_, at) => text.slice(at, at + PART))
    )
  )
  // Text in backticks is the name of an input.
  return shown
    .split(/(`[a-z-]+`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : besides(piece, whole, text => hide(text, parts))))
    .join('')
}

/** Changes the text between the whole values. */
function besides(text: string, whole: readonly string[], change: (text: string) => string): string {
  const [first, ...others] = whole
  if (first === undefined) return change(text)
  return text
    .split(first)
    .map(piece => besides(piece, others, change))
    .join(first)
}

function hide(text: string, parts: ReadonlySet<string>): string {
  let [result, at] = ['', 0]
  while (at < text.length) {
    let end = at
    while (parts.has(text.slice(end === at ? at : end - PART + 1, end === at ? at + PART : end + 1)))
      end = end === at ? at + PART : end + 1
    result += end === at ? (text[at] ?? '') : '***'
    at = Math.max(end, at + 1)
  }
  return result
}
