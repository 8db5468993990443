/**
 * Foreign text as plain characters: no colours, no cursor movements, no invisible characters, and one kind of line end.
 * Every sink applies this first, since invisible characters can hide a secret or a command from a search.
 */

/** Every line end of Unicode; `.` and `^` of regular expressions only know half of them. */
// eslint-disable-next-line no-control-regex
const LINE_ENDS = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g

/**
 * Sequences of a terminal: ESC [ ... letter; ESC ] ... BEL and similar ones; ESC letter. Each also with its
 * one-character introducer. Bounded, and no class contains an introducer: linear for any text.
 */
const TERMINAL =
  // eslint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\n\u001b\u0090\u0098\u009b-\u009f]{0,2000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,8}[0-Z\\^-~]/g

/**
 * Control characters except tab and newline, format characters (including bidirectional marks), and everything that
 * Unicode allows programs to ignore. The runner's .NET comparison ignores these too, and five more letters.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u07fa\u180a\u1cd3\ufe73]--[\t\n]]/gv

/** Text that needs no change, which is almost all text. */
const PLAIN = /^[\t\n\x20-\x7e]*$/

export function plainText(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(LINE_ENDS, '\n').replace(TERMINAL, '').replace(INVISIBLE, '').toWellFormed()
}

/** At most `maxLength` characters, without splitting a character. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  return `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')} … (cut)`
}

/** Foreign text that is stored: limited to a readable length. */
export function boundedText(text: string, maxLength: number): string {
  return cutText(plainText(text), maxLength)
}
