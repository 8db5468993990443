/** The form of a secret in a text, reduced to the characters that a spelling keeps. */
import { decoded, hexDigit, readingOf, type Reading } from './spellings.ts'

/** A text reduced to the characters of one kind of spelling. */
export interface View {
  readonly bytes: Uint8Array
  /** The position of each byte in the reading that is the source of the view. */
  readonly places: Int32Array
}

/** Letters: all characters except blanks, quotes and the signs that shells, forms and YAML add. */
export type ViewName = 'letters' | 'base64' | 'hex' | 'decimal'

export interface Pattern {
  readonly bytes: Uint8Array
  /** Neighbouring bytes that also contain bits of the secret: in base64, which packs bits. */
  readonly before: number
  readonly after: number
}

/** Shorter secrets are not searched: `no` and `abc` are parts of too many words. Bytes without blanks and quotes. */
export const MIN_SECRET_BYTES = 4
/** A shorter piece of base64 may be in any text by chance. */
const MIN_BASE64 = 6
/** Escapes of escapes of escapes; deeper ones are ignored. */
const MAX_LAYERS = 4

const NOISE = new Set([...Array(0x21).keys(), 0x7f, ...Buffer.from('"\'\\+`')])

/** The text, and the same after each removed layer of escapes. */
export function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = []
  let next: Reading | undefined = readingOf(text)
  while (next !== undefined && readings.length <= MAX_LAYERS) {
    readings.push(next)
    next = decoded(next)
  }
  return readings
}

/** The byte of a view for each byte of a reading; -1 if it has none. */
const KEPT: Readonly<Record<ViewName, Int16Array>> = {
  letters: tableOf(byte => (NOISE.has(byte) ? -1 : byte)),
  base64: tableOf(byte => {
    const char = String.fromCharCode(byte)
    if (char === '-') return 0x2b
    if (char === '_') return 0x2f
    return /[A-Za-z0-9+/]/.test(char) ? byte : -1
  }),
  hex: tableOf(byte =>
    hexDigit(byte) === undefined ? -1 : String.fromCharCode(byte).toLowerCase().charCodeAt(0)
  ),
  decimal: tableOf(byte => (byte >= 0x30 && byte <= 0x39 ? byte : -1))
}

function tableOf(keep: (byte: number) => number): Int16Array {
  return Int16Array.from({ length: 256 }, (_, byte) => keep(byte))
}

export function viewOf(name: ViewName, { bytes }: Pick<Reading, 'bytes'>): View {
  const kept = KEPT[name]
  const out = new Uint8Array(bytes.length)
  const places = new Int32Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = kept[bytes[at] ?? 0] ?? -1
    if (byte < 0) continue
    out[length] = byte
    places[length++] = at
  }
  return { bytes: out.subarray(0, length), places: places.subarray(0, length) }
}

/** Every pattern of every secret, each once. */
export function patternsOf(secrets: Iterable<string>): Readonly<Record<ViewName, readonly Pattern[]>> {
  const found: Record<ViewName, Map<string, Pattern>> = {
    letters: new Map(),
    base64: new Map(),
    hex: new Map(),
    decimal: new Map()
  }
  const add = (view: ViewName, pattern: Pattern, minimum: number): void => {
    if (pattern.bytes.length >= minimum)
      found[view].set(Buffer.from(pattern.bytes).toString('latin1'), pattern)
  }
  for (const secret of secrets) {
    const plain = Buffer.from(secret)
    if (viewOf('letters', { bytes: plain }).bytes.length < MIN_SECRET_BYTES) continue
    for (const reading of readingsOf(secret))
      add('letters', whole(viewOf('letters', reading).bytes), MIN_SECRET_BYTES)
    for (const spelled of packedSpellings(secret))
      for (const pattern of base64Patterns(spelled)) add('base64', pattern, MIN_BASE64)
    add('hex', whole(Buffer.from(plain.toString('hex'))), 2 * MIN_SECRET_BYTES)
    add('decimal', whole(Buffer.from([...plain].join(''))), 2 * MIN_SECRET_BYTES)
  }
  return {
    letters: [...found.letters.values()],
    base64: [...found.base64.values()],
    hex: [...found.hex.values()],
    decimal: [...found.decimal.values()]
  }
}

function whole(bytes: Uint8Array): Pattern {
  return { bytes, before: 0, after: 0 }
}

/** The forms of a secret before base64: itself, in a JSON document of JavaScript or Go, or in base64. */
function packedSpellings(secret: string): readonly Uint8Array[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const go = json.replace(/[<>&]/g, char => `\\u00${char.charCodeAt(0).toString(16)}`)
  const single = [...new Set([secret, json, go])].map(text => Buffer.from(text))
  return [...single, ...base64Patterns(Buffer.from(secret)).map(({ bytes }) => bytes)]
}

/**
 * Base64 packs three bytes into four characters, so the form of a secret depends on the number of bytes before it. The
 * characters at both ends contain bits of its neighbours: they are not part of the pattern, but are hidden too.
 */
function base64Patterns(bytes: Uint8Array): readonly Pattern[] {
  return [0, 1, 2].map(preceding => {
    const padded = Buffer.concat([Buffer.alloc(preceding), bytes])
    const skipped = Math.ceil((preceding * 8) / 6)
    const end = Math.floor((padded.length * 8) / 6)
    return {
      bytes: Buffer.from(padded.toString('base64').slice(skipped, end)),
      before: preceding === 0 ? 0 : 1,
      after: (padded.length * 8) % 6 === 0 ? 0 : 1
    }
  })
}
