/**
 * Removes the values that messages of API servers, Helm and parsers quote: `Invalid value: "s3cret": must be ...` keeps
 * the field and the reason. The value may be a secret that no mask knows, such as one from before this run. Pure, and
 * linear in the length of the text.
 */

const HIDDEN = '(hidden)'
/** Longer values are hidden to the end of the text. Characters. */
const LONGEST = 100_000

/** The text before a value, in messages of Kubernetes, Helm and their libraries. */
const OPENERS: readonly RegExp[] = [
  // k8s.io/apimachinery/pkg/util/validation/field: texts are quoted there; an unquoted word begins the reason.
  /(?:Invalid|Unsupported|Duplicate) value: (?![a-z]{1,40} )/g,
  // Typed patches of server-side apply: `expected string, got &value.valueUnstructured{Value:1}`.
  /\bexpected [^,\n]{1,60}, got (?=[&"'{[])/g,
  // Go's strconv, time and resource packages.
  /\b(?:parsing|parse|parsing time|unable to parse|cannot parse|can't convert|unable to cast|convert) (?=["'`])/g,
  // YAML: cannot unmarshal !!str `s3cret` into int.
  /cannot unmarshal !!\w{1,20} (?=`)/g,
  /invalid map key: /g,
  // Helm's --set: text after a comma counts as a key.
  /failed parsing --set[\w-]{0,20} data: key (?:map )?(?=")/g,
  // JSON schemas: at '/auth/password': 's3cret' does not match pattern
  /\bat '[^'\n]{0,300}': (?=')/g,
  // jsoniter, under the decoders of API servers: error found in #10 byte of ...|...|..., bigger context ...|...|...
  /\bbyte of (?=\.\.\.\|)/g
]

/** @returns the text with `(hidden)` in place of each value that it quotes */
export function withoutQuotedValues(text: string): string {
  const starts = OPENERS.flatMap(opener =>
    Array.from(text.matchAll(opener), ({ index, 0: found }) => index + found.length)
  ).sort((left, right) => left - right)
  const kept: string[] = []
  let from = 0
  for (const start of starts) {
    // Inside a value that is already hidden.
    if (start < from) continue
    kept.push(text.slice(from, start), HIDDEN)
    from = endOfValue(text, start)
  }
  return kept.join('') + text.slice(from)
}

/** A quoted text, a dump of Go, or other text up to the next ": ". */
function endOfValue(text: string, start: number): number {
  if (text.startsWith('...|', start)) return endOfContext(text, start)
  const most = Math.min(text.length, start + LONGEST)
  let depth = 0
  for (let index = start; index < most; index++) {
    const letter = text[index] ?? ''
    if (QUOTES.includes(letter)) {
      // An apostrophe inside a word is not a quote.
      if (letter === "'" && /\w/.test(text[index - 1] ?? '')) continue
      const end = closing(text, index, most)
      if (end < 0) return text.length
      if (index === start) return end + 1
      index = end
    } else if ('{[('.includes(letter)) depth += 1
    else if ('}])'.includes(letter)) {
      if (depth === 0) return index
      depth -= 1
    } else if (depth === 0 && (letter === '\n' || /^(?:: |, |; )/.test(text.slice(index, index + 2))))
      return index
  }
  return text.length
}

const QUOTES = '"`\''

/** The end of the quote at `index`; -1 when it is not closed. */
function closing(text: string, index: number, most: number): number {
  const quote = text[index]
  for (let end = index + 1; end < most; end++) {
    if (text[end] === '\\' && quote !== '`') end += 1
    else if (text[end] === quote) return end
  }
  return -1
}

/** Both excerpts, to the end of the line: they may contain any part of the document. */
function endOfContext(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
