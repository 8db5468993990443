/** Readings of a text: its bytes with one layer of escapes less, and the position of each byte in the text. */

/** Parallel arrays: `bytes[i]` stands for the characters from `starts[i]` to before `ends[i]` of the text. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** HTML's names of characters that occur in passwords. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ excl: '!', quot: '"', QUOT: '"', num: '#', dollar: '$', percnt: '%', amp: '&', AMP: '&', apos: "'" },
    ...{ lpar: '(', rpar: ')', ast: '*', midast: '*', plus: '+', comma: ',', period: '.', sol: '/' },
    ...{ colon: ':', semi: ';', lt: '<', LT: '<', equals: '=', gt: '>', GT: '>', quest: '?', commat: '@' },
    ...{ lsqb: '[', lbrack: '[', bsol: '\\', rsqb: ']', rbrack: ']', Hat: '^', lowbar: '_', UnderBar: '_' },
    ...{ grave: '`', lcub: '{', lbrace: '{', verbar: '|', vert: '|', VerticalLine: '|', rcub: '}' },
    ...{ rbrace: '}', nbsp: ' ', Tab: ' ', NewLine: ' ' }
  })
)

const [BACKSLASH, PERCENT, AMPERSAND, EQUALS, NEWLINE, SEMICOLON] = [0x5c, 0x25, 0x26, 0x3d, 0x0a, 0x3b]
/** Length of an escape such as `&VerticalLine;` or `\u{10ffff}`. */
const LONGEST_ESCAPE = 16

/** The bytes of the text in UTF-8. */
export function readingOf(text: string): Reading {
  const bytes = Buffer.from(text)
  const starts = new Int32Array(bytes.length)
  const ends = new Int32Array(bytes.length)
  if (bytes.length === text.length) {
    for (let at = 0; at < bytes.length; at++) {
      starts[at] = at
      ends[at] = at + 1
    }
    return { bytes, starts, ends }
  }
  let byte = 0
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const end = at + (code > 0xffff ? 2 : 1)
    for (let left = utf8Length(code); left > 0; left--, byte++) {
      starts[byte] = at
      ends[byte] = end
    }
    at = end
  }
  return { bytes, starts, ends }
}

/**
 * Removes one layer of percent and form encoding, backslash escapes (JSON, Go, YAML, C and shells), HTML entities, or
 * soft line breaks. Undefined when there is nothing to decode.
 */
export function decoded({ bytes, starts, ends }: Reading): Reading | undefined {
  const out = new Uint8Array(bytes.length)
  const from = new Int32Array(bytes.length)
  const to = new Int32Array(bytes.length)
  let length = 0
  let isChanged = false
  for (let at = 0; at < bytes.length;) {
    const escape = escapeAt(bytes, at)
    const [size, meant] = escape ?? [1, undefined]
    for (let index = 0; index < (meant?.length ?? 1); index++, length++) {
      out[length] = meant?.[index] ?? bytes[at] ?? 0
      from[length] = starts[at] ?? 0
      to[length] = ends[at + size - 1] ?? 0
    }
    isChanged ||= escape !== undefined
    at += size
  }
  if (!isChanged) return undefined
  return { bytes: out.subarray(0, length), starts: from.subarray(0, length), ends: to.subarray(0, length) }
}

/** The number of bytes of an escape, and its meaning, which never has more bytes; undefined if there is none. */
type Escape = readonly [size: number, meant: ArrayLike<number>]

function escapeAt(bytes: Uint8Array, at: number): Escape | undefined {
  switch (bytes[at]) {
    case PERCENT: {
      const byte = hexAt(bytes, at + 1, 2)
      return byte === undefined ? undefined : [3, [byte]]
    }
    case EQUALS:
      return bytes[at + 1] === NEWLINE ? [2, []] : undefined
    case AMPERSAND:
      return entityAt(bytes, at)
    case BACKSLASH:
      return at + 1 < bytes.length ? backslashAt(bytes, at) : undefined
    case undefined:
    default:
      return undefined
  }
}

function backslashAt(bytes: Uint8Array, at: number): Escape {
  const next = bytes[at + 1] ?? 0
  const letter = String.fromCharCode(next)
  if (next >= 0x30 && next <= 0x37) {
    const octal = /^[0-7]{3}/.exec(ascii(bytes, at + 1, 3))
    if (octal !== null) return [4, [parseInt(octal[0], 8) & 0xff]]
  }
  if (letter === 'x') return numbered(bytes, at, 2, 'byte') ?? [2, [next]]
  if (letter === 'u') return bracedAt(bytes, at) ?? numbered(bytes, at, 4, 'point') ?? [2, [next]]
  if (letter === 'U') return numbered(bytes, at, 8, 'point') ?? [2, [next]]
  // Control characters and YAML's blanks: blanks do not count in the comparison of secrets.
  if ('abefnrtv0NLP_'.includes(letter) || next === NEWLINE) return [2, [0x20]]
  return [2, [next]]
}

function numbered(bytes: Uint8Array, at: number, digits: number, kind: 'byte' | 'point'): Escape | undefined {
  const value = hexAt(bytes, at + 2, digits)
  if (value === undefined) return undefined
  const size = 2 + digits
  if (kind === 'byte') return [size, [value]]
  const low = value >= 0xd800 && value <= 0xdbff ? lowSurrogateAt(bytes, at + size) : undefined
  if (low !== undefined)
    return [2 * size, utf8(String.fromCodePoint(0x10000 + (value - 0xd800) * 0x400 + (low - 0xdc00)))]
  return value > 0x10ffff ? undefined : [size, utf8(String.fromCodePoint(value))]
}

function lowSurrogateAt(bytes: Uint8Array, at: number): number | undefined {
  if (ascii(bytes, at, 2) !== '\\u') return undefined
  const value = hexAt(bytes, at + 2, 4) ?? 0
  return value >= 0xdc00 && value <= 0xdfff ? value : undefined
}

function bracedAt(bytes: Uint8Array, at: number): Escape | undefined {
  const [whole, digits] = /^\\u\{([0-9a-f]{1,6})\}/i.exec(ascii(bytes, at, LONGEST_ESCAPE)) ?? []
  const point = parseInt(digits ?? '', 16)
  return whole === undefined || point > 0x10ffff
    ? undefined
    : [whole.length, utf8(String.fromCodePoint(point))]
}

function entityAt(bytes: Uint8Array, at: number): Escape | undefined {
  let end = at + 1
  while (end < at + LONGEST_ESCAPE && end < bytes.length && bytes[end] !== SEMICOLON) end++
  if (bytes[end] !== SEMICOLON) return undefined
  const name = ascii(bytes, at + 1, end - at - 1)
  const [, hex, decimal] = /^#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}))$/.exec(name) ?? []
  const point = hex === undefined ? Number(decimal) : parseInt(hex, 16)
  const meant = point <= 0x10ffff ? String.fromCodePoint(point) : ENTITIES.get(name)
  return meant === undefined ? undefined : [end + 1 - at, utf8(meant)]
}

function hexAt(bytes: Uint8Array, at: number, digits: number): number | undefined {
  if (at + digits > bytes.length) return undefined
  let value = 0
  for (let index = at; index < at + digits; index++) {
    const digit = hexDigit(bytes[index] ?? 0)
    if (digit === undefined) return undefined
    value = value * 16 + digit
  }
  return value
}

/** The value of a hex digit's byte. */
export function hexDigit(byte: number): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : undefined
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text)
}

/** A lone surrogate has the length of U+FFFD, which replaces it. */
function utf8Length(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
