/** Texts of YAML: plain, in quotes, and in blocks. The rules are libyaml's, which Go's library has adopted. */
import {
  SPACE,
  TAB,
  YamlFault,
  folded,
  isBlank,
  isBreak,
  isBreakOrEnd,
  isDigit,
  isEnd,
  isGap,
  type Cursor
} from './cursor.ts'

const [QUOTE, APOSTROPHE, BACKSLASH, COLON] = [0x22, 0x27, 0x5c, 0x3a]
/** Signs that end a plain text in brackets. */
const FLOW_SIGNS = new Set(Buffer.from(',?[]{}'))
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029']
])
/** The number of digits that follow. */
const CODES: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8]
])
const TAB_INDENTS = 'a tab is no indentation'
const NOT_CLOSED = 'a quote is not closed'

export interface PlainText {
  readonly value: string
  /** Line breaks follow, so that a key may begin. */
  readonly endsLine: boolean
}

/** @param indent of the surrounding collection; -1 outside of any */
export function plainText(cursor: Cursor, indent: number, inFlow: boolean): PlainText {
  const { text, pos: start } = cursor
  let [value, between, endsLine] = ['', '', false]
  for (;;) {
    if (cursor.atDocumentMark() || cursor.is('#')) break
    const end = endOfPlainWord(text, cursor.pos, inFlow)
    if (end > cursor.pos) {
      value += between + text.slice(cursor.pos, end)
      endsLine = false
    }
    cursor.pos = end
    if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break
    cursor.skipBlanks()
    between = text.slice(end, cursor.pos)
    if (isBreak(cursor.code())) {
      endsLine = true
      between = folded(
        cursor.takeBreak(),
        breaksOf(cursor, () => {
          if (cursor.column <= indent && cursor.code() === TAB) throw new YamlFault(TAB_INDENTS, start)
        })
      )
    }
    if (!inFlow && cursor.column <= indent) break
  }
  return { value, endsLine }
}

function endOfPlainWord(text: string, from: number, inFlow: boolean): number {
  for (let pos = from; ; pos += 1) {
    const code = text.charCodeAt(pos)
    if (isGap(code)) return pos
    if (code === COLON && isGap(text.charCodeAt(pos + 1))) return pos
    if (inFlow && FLOW_SIGNS.has(code)) return pos
  }
}

/** Skips blanks and empty lines. @returns the line breaks among them */
function breaksOf(cursor: Cursor, check?: () => void): string {
  let breaks = ''
  for (;;) {
    if (isBlank(cursor.code())) {
      check?.()
      cursor.pos += 1
    } else if (isBreak(cursor.code())) breaks += cursor.takeBreak()
    else return breaks
  }
}

export function quotedText(cursor: Cursor): string {
  const start = cursor.pos
  const quote = cursor.code()
  cursor.pos += 1
  let value = ''
  for (;;) {
    if (cursor.atDocumentMark() || isEnd(cursor.code())) throw new YamlFault(NOT_CLOSED, start)
    const word = quotedWord(cursor, quote, start)
    value += word.value
    if (cursor.code() === quote) break
    if (word.joinsLines) value += breaksOf(cursor)
    else {
      const end = cursor.pos
      cursor.skipBlanks()
      value += isBreak(cursor.code())
        ? folded(cursor.takeBreak(), breaksOf(cursor))
        : cursor.text.slice(end, cursor.pos)
    }
  }
  cursor.pos += 1
  return value
}

interface QuotedWord {
  readonly value: string
  /** Whether it ends with a backslash at the end of the line. */
  readonly joinsLines: boolean
}

function quotedWord(cursor: Cursor, quote: number, start: number): QuotedWord {
  const { text } = cursor
  let [value, from] = ['', cursor.pos]
  for (;;) {
    const code = cursor.code()
    if (isGap(code)) break
    if (code === quote) {
      if (quote !== APOSTROPHE || cursor.code(1) !== APOSTROPHE) break
      value += text.slice(from, cursor.pos + 1)
      cursor.pos += 2
      from = cursor.pos
    } else if (quote === QUOTE && code === BACKSLASH) {
      value += text.slice(from, cursor.pos)
      cursor.pos += 1
      if (isBreak(cursor.code())) {
        cursor.takeBreak()
        return { value, joinsLines: true }
      }
      value += escaped(cursor, start)
      from = cursor.pos
    } else cursor.pos += 1
  }
  return { value: value + text.slice(from, cursor.pos), joinsLines: false }
}

/** The character after a backslash. */
function escaped(cursor: Cursor, start: number): string {
  const { text } = cursor
  const sign = text.charAt(cursor.pos)
  cursor.pos += 1
  const known = ESCAPES.get(sign)
  if (known !== undefined) return known
  const length = CODES.get(sign)
  if (length === undefined) throw new YamlFault('a backslash in double quotes that begins no escape', start)
  const digits = text.slice(cursor.pos, cursor.pos + length)
  const code = /^[\da-f]+$/i.test(digits) && digits.length === length ? parseInt(digits, 16) : NaN
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff))
    throw new YamlFault('an escape in double quotes that is no character', start)
  cursor.pos += length
  return String.fromCodePoint(code)
}

/** @param parent indentation of the surrounding collection; -1 outside of any */
export function blockText(cursor: Cursor, parent: number): string {
  const start = cursor.pos
  const isLiteral = cursor.is('|')
  cursor.pos += 1
  const { chomping, increment } = headerOf(cursor, start)
  cursor.skipRestOfLine(start)
  let indent = increment === 0 ? 0 : Math.max(parent, 0) + increment
  const emptyLines = (): string => {
    const found = indentation(cursor, indent, start)
    if (indent === 0) indent = Math.max(found.widest, parent + 1, 1)
    return found.breaks
  }
  let [value, lineBreak, isIndented] = ['', '', false]
  let breaks = emptyLines()
  while (cursor.column === indent && !isEnd(cursor.code())) {
    const wasIndented = isIndented
    isIndented = isBlank(cursor.code())
    value += isLiteral || wasIndented || isIndented ? lineBreak + breaks : folded(lineBreak, breaks)
    const from = cursor.pos
    while (!isBreakOrEnd(cursor.code())) cursor.pos += 1
    value += cursor.text.slice(from, cursor.pos)
    lineBreak = cursor.takeBreak()
    breaks = emptyLines()
  }
  if (chomping === '-') return value
  return chomping === '+' ? value + lineBreak + breaks : value + lineBreak
}

interface BlockHeader {
  readonly chomping: string
  /** 0 if none is written. */
  readonly increment: number
}

function headerOf(cursor: Cursor, start: number): BlockHeader {
  let [chomping, increment] = ['', 0]
  const takeChomping = (): void => {
    if (!cursor.is('+') && !cursor.is('-')) return
    chomping = cursor.text.charAt(cursor.pos)
    cursor.pos += 1
  }
  takeChomping()
  if (isDigit(cursor.code())) {
    if (cursor.is('0')) throw new YamlFault('a block of text has the indentation 0', start)
    increment = Number(cursor.text.charAt(cursor.pos))
    cursor.pos += 1
    if (chomping === '') takeChomping()
  }
  return { chomping, increment }
}

/** Skips empty lines, and the indentation of the next line. @param indent 0 if it is not known yet */
function indentation(cursor: Cursor, indent: number, start: number): { breaks: string; widest: number } {
  let [breaks, widest] = ['', 0]
  const isIn = (): boolean => indent === 0 || cursor.column < indent
  for (;;) {
    while (isIn() && cursor.code() === SPACE) cursor.pos += 1
    widest = Math.max(widest, cursor.column)
    if (isIn() && cursor.code() === TAB) throw new YamlFault(TAB_INDENTS, start)
    if (!isBreak(cursor.code())) return { breaks, widest }
    breaks += cursor.takeBreak()
  }
}
