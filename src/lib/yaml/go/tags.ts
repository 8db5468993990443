/** Tags, and the directives that declare their handles. */
import { YamlFault, isBlank, isDigit, isGap, isWord, type Cursor } from './cursor.ts'

export interface Tag {
  /** For example `!!`; empty for a tag in full. */
  readonly handle: string
  readonly suffix: string
}

export type Directive =
  { readonly kind: 'version'; readonly version: string } | { readonly kind: 'tag'; readonly tag: Tag }

const NO_TAG = 'this is no tag'
const NO_DIRECTIVE = 'this is no directive; a value that begins with "%" needs quotes'
/** Besides letters, digits, "-" and "_". */
const URI_SIGNS = new Set(Buffer.from("%;/?:@&=+$,.!~*'()[]"))
const ESCAPED = /(?:%[\dA-Fa-f]{2})+/g

export function tagAt(cursor: Cursor): Tag {
  const start = cursor.pos
  const tag = cursor.is('<', 1) ? writtenOut(cursor, start) : shorthand(cursor, start)
  if (!isGap(cursor.code())) throw new YamlFault(NO_TAG, start)
  return tag
}

function writtenOut(cursor: Cursor, start: number): Tag {
  cursor.pos += 2
  const suffix = uriAt(cursor, start)
  if (suffix === '' || !cursor.is('>')) throw new YamlFault(NO_TAG, start)
  cursor.pos += 1
  return { handle: '', suffix }
}

function shorthand(cursor: Cursor, start: number): Tag {
  const head = handleAt(cursor)
  const rest = uriAt(cursor, start)
  if (head.length > 1 && head.endsWith('!')) {
    if (rest === '') throw new YamlFault(NO_TAG, start)
    return { handle: head, suffix: rest }
  }
  const suffix = head.slice(1) + rest
  return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix }
}

/** `!`, `!name` or `!name!`. */
function handleAt(cursor: Cursor): string {
  const from = cursor.pos
  cursor.pos += 1
  while (isWord(cursor.code())) cursor.pos += 1
  if (cursor.is('!')) cursor.pos += 1
  return cursor.text.slice(from, cursor.pos)
}

function uriAt(cursor: Cursor, start: number): string {
  const from = cursor.pos
  while (isWord(cursor.code()) || URI_SIGNS.has(cursor.code())) cursor.pos += 1
  const written = cursor.text.slice(from, cursor.pos)
  if (!written.includes('%')) return written
  try {
    const meant = written.replace(ESCAPED, escapes => decodeURIComponent(escapes))
    // A remaining "%" is not an escape.
    if (!written.replace(ESCAPED, '').includes('%')) return meant
  } catch {
    // Not UTF-8.
  }
  throw new YamlFault(NO_TAG, start)
}

/** A line that begins with "%". */
export function directiveAt(cursor: Cursor): Directive {
  const start = cursor.pos
  cursor.pos += 1
  const from = cursor.pos
  while (isWord(cursor.code())) cursor.pos += 1
  const name = cursor.text.slice(from, cursor.pos)
  if ((name !== 'YAML' && name !== 'TAG') || !isGap(cursor.code())) throw new YamlFault(NO_DIRECTIVE, start)
  cursor.skipBlanks()
  const directive: Directive =
    name === 'YAML'
      ? { kind: 'version', version: versionAt(cursor, start) }
      : { kind: 'tag', tag: declaredTag(cursor, start) }
  cursor.skipRestOfLine(start)
  return directive
}

function versionAt(cursor: Cursor, start: number): string {
  const number = (): number => {
    const from = cursor.pos
    while (isDigit(cursor.code())) cursor.pos += 1
    const digits = cursor.text.slice(from, cursor.pos)
    if (digits === '' || digits.length > 2) throw new YamlFault(NO_DIRECTIVE, start)
    return Number(digits)
  }
  const major = number()
  if (!cursor.is('.')) throw new YamlFault(NO_DIRECTIVE, start)
  cursor.pos += 1
  return `${major}.${number()}`
}

function declaredTag(cursor: Cursor, start: number): Tag {
  if (!cursor.is('!')) throw new YamlFault(NO_DIRECTIVE, start)
  const handle = handleAt(cursor)
  if ((handle !== '!' && !handle.endsWith('!')) || !isBlank(cursor.code()))
    throw new YamlFault(NO_DIRECTIVE, start)
  cursor.skipBlanks()
  const suffix = uriAt(cursor, start)
  if (suffix === '' || !isGap(cursor.code())) throw new YamlFault(NO_DIRECTIVE, start)
  return { handle, suffix }
}
