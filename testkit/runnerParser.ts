/**
 * Which lines the runner obeys, written from the description of its parser: it cuts a stream into lines at CR and LF,
 * trims white space from the start, then looks for `::`; and it looks for `##[` anywhere. Its comparison goes by the rules
 * of a language, for which invisible characters and marks do not exist: a line that becomes a command without them counts.
 */

/** .NET's `Char.IsWhiteSpace`. */
const WHITE_SPACE = new Set([
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index)
])
const IGNORED = /[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu

/** @param stream what a process wrote */
export function commandLinesIn(stream: string): readonly string[] {
  return stream.split(/\r\n|\r|\n/).filter(line => isCommand(line) || isCommand(line.replace(IGNORED, '')))
}

function isCommand(line: string): boolean {
  let at = 0
  while (at < line.length && WHITE_SPACE.has(line.charCodeAt(at))) at++
  return line.startsWith('::', at) || line.includes('##[')
}

/** Every white space of .NET and of Unicode, one character each. */
export const WHITE_SPACES: readonly string[] = [...WHITE_SPACE].map(code => String.fromCharCode(code))

/** Every control, format and otherwise invisible character of the basic plane and the tags. */
export const INVISIBLES: readonly string[] = [...Array(0x10000).keys(), 0xe0001, 0xe0020, 0xe0041]
  .map(code => String.fromCodePoint(code))
  .filter(char => /^[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(char) && !/[\t\n]/.test(char))

export const BIDIRECTIONAL: readonly string[] = [
  ...Array.from('\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
]
