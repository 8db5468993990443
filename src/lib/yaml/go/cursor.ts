/** A place in a YAML text, and what its characters mean to YAML 1.1. */

/** What is wrong, in our words: none of the text is in it. */
export class YamlFault extends Error {
  override readonly name = 'YamlFault'
  /** In UTF-16 units from the beginning of the text. */
  readonly at: number

  constructor(reason: string, at: number) {
    super(reason)
    this.at = at
  }
}

export const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
const [NEL, LINE_SEPARATOR, PARAGRAPH_SEPARATOR] = [0x85, 0x2028, 0x2029]
/** Further than any look ahead. */
const END = '\0\0\0\0'

/** The end of the text reads as NUL, which no YAML text holds. */
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

/** Blank, line break or end: what ends a word. */
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
  /** Of the line that `pos` is in. */
  lineStart = 0

  constructor(text: string) {
    this.text = text + END
  }

  /** Only ever compared where nothing but ASCII precedes in the line. */
  get column(): number {
    return this.pos - this.lineStart
  }

  code(offset = 0): number {
    return this.text.charCodeAt(this.pos + offset)
  }

  is(sign: string, offset = 0): boolean {
    return this.text[this.pos + offset] === sign
  }

  /** `---` or `...` alone at the beginning of a line. */
  atDocumentMark(): boolean {
    if (this.pos !== this.lineStart) return false
    return (
      (this.text.startsWith('---', this.pos) || this.text.startsWith('...', this.pos)) && isGap(this.code(3))
    )
  }

  skipBlanks(): void {
    while (isBlank(this.code())) this.pos += 1
  }

  /** Up to the end of the line, where a comment begins. */
  skipComment(): void {
    if (!this.is('#')) return
    while (!isBreakOrEnd(this.code())) this.pos += 1
  }

  /** Steps over a line break, if there is one. @returns how it counts in a text: only LS and PS stay what they are */
  takeBreak(): string {
    const code = this.code()
    if (!isBreak(code)) return ''
    this.pos += code === CR && this.code(1) === LF ? 2 : 1
    this.lineStart = this.pos
    return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : '\n'
  }

  /** Blanks and a comment up to the end of the line, and that. */
  skipRestOfLine(start: number): void {
    this.skipBlanks()
    this.skipComment()
    if (!isBreakOrEnd(this.code())) throw new YamlFault('something stands behind what ends a line', start)
    this.takeBreak()
  }
}

/** Lines within a text are joined by a blank, and empty ones between them by their breaks. */
export function folded(first: string, further: string): string {
  if (first !== '\n') return first + further
  return further === '' ? ' ' : further
}
