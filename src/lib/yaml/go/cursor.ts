/** A position in a YAML text, and the meaning of its characters in YAML 1.1. */

/** The fault in our words, without any of the text. */
export class YamlFault extends Error {
  override readonly name = 'YamlFault'
  /** Offset in UTF-16 units. */
  readonly at: number

  constructor(reason: string, at: number) {
    super(reason)
    this.at = at
  }
}

export const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
const [NEL, LINE_SEPARATOR, PARAGRAPH_SEPARATOR] = [0x85, 0x2028, 0x2029]
/** Longer than any look-ahead. */
const END = '\0\0\0\0'

/** The end of the text reads as NUL, which no YAML text contains. */
export function isEnd(code: number): boolean {
  return code === 0
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === NEL || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

export function isBreakOrEnd(code: number): boolean {
  return code === 0 || isBreak(code)
}

/** Blank, line break or end: the characters that end a word. */
export function isGap(code: number): boolean {
  return code <= SPACE || code >= NEL ? code === 0 || isBlank(code) || isBreak(code) : false
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters, digits, "-" and "_". */
export function isWord(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2d
  )
}

export class Cursor {
  readonly text: string
  pos = 0
  /** Start of the line with `pos`. */
  lineStart = 0

  constructor(text: string) {
    this.text = text + END
  }

  /** Only compared where all characters before it in the line are ASCII. */
  get column(): number {
    return this.pos - this.lineStart
  }

  code(offset = 0): number {
    return this.text.charCodeAt(this.pos + offset)
  }

  is(sign: string, offset = 0): boolean {
    return this.text[this.pos + offset] === sign
  }

  /** `---` or `...` alone at the start of a line. */
  atDocumentMark(): boolean {
    if (this.pos !== this.lineStart) return false
    return (
      (this.text.startsWith('---', this.pos) || this.text.startsWith('...', this.pos)) && isGap(this.code(3))
    )
  }

  skipBlanks(): void {
    while (isBlank(this.code())) this.pos += 1
  }

  /** At a comment: skips to the end of the line. */
  skipComment(): void {
    if (!this.is('#')) return
    while (!isBreakOrEnd(this.code())) this.pos += 1
  }

  /** Skips a line break, if there is one. @returns its value in a text: only LS and PS stay unchanged */
  takeBreak(): string {
    const code = this.code()
    if (!isBreak(code)) return ''
    this.pos += code === CR && this.code(1) === LF ? 2 : 1
    this.lineStart = this.pos
    return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : '\n'
  }

  /** Skips blanks and a comment up to the end of the line, and the line break. */
  skipRestOfLine(start: number): void {
    this.skipBlanks()
    this.skipComment()
    if (!isBreakOrEnd(this.code())) throw new YamlFault('text follows where the line must end', start)
    this.takeBreak()
  }
}

/** Lines inside a text are joined by a blank; empty lines between them stay as line breaks. */
export function folded(first: string, further: string): string {
  if (first !== '\n') return first + further
  return further === '' ? ' ' : further
}
