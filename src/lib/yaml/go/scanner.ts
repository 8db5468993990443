/**
 * The tokens of a YAML text. Indentation, and keys that only the following colon identifies, become tokens of their
 * own. Every decision follows libyaml, even where it is odd: we must read what Helm reads.
 */
import { Cursor, SPACE, TAB, YamlFault, isBlank, isBreak, isEnd, isGap, isWord } from './cursor.ts'
import { blockText, plainText, quotedText } from './scalars.ts'
import { directiveAt, tagAt, type Tag } from './tags.ts'

interface Sign {
  readonly kind:
    | 'end of stream'
    | 'document'
    | 'end of document'
    | 'block sequence'
    | 'block mapping'
    | 'end of block'
    | '['
    | ']'
    | '{'
    | '}'
    | ','
    | '-'
    | '?'
    | ':'
  readonly at: number
}

export type Token =
  | Sign
  | { readonly kind: 'alias' | 'anchor'; readonly at: number; readonly name: string }
  | { readonly kind: 'tag' | 'tag directive'; readonly at: number; readonly tag: Tag }
  | { readonly kind: 'version'; readonly at: number; readonly version: string }
  | { readonly kind: 'text'; readonly at: number; readonly value: string; readonly isPlain: boolean }

/** A position where a key may have begun; a colon decides. */
interface PossibleKey {
  isPossible: boolean
  /** A block mapping can only continue with a key. */
  readonly isRequired: boolean
  readonly token: number
  readonly at: number
  readonly column: number
}

const NO_KEY: PossibleKey = { isPossible: false, isRequired: false, token: -1, at: 0, column: 0 }
/** Characters from the start of a key to its colon. */
const LONGEST_KEY = 1024
const NO_COLON = 'a colon is missing, or the indentation does not fit'
/** Characters that may follow an anchor, besides a gap. */
const AFTER_ANCHOR = new Set(Buffer.from('?:,]}%@`'))
/** Characters that cannot begin a plain text. */
const INDICATORS = new Set(Buffer.from('-?:,[]{}#&*!|>\'"%@`'))
const BOM = '\uFEFF'
/** Control characters, and code points that are not characters. */
// eslint-disable-next-line no-control-regex
const UNREADABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/

export class Scanner {
  readonly #cursor: Cursor
  readonly #mostTokens: number
  /** Position of the first such character: a fault only if the text is read that far. */
  readonly #unreadable: number
  /** The tokens from `#head` on are not consumed yet. */
  #tokens: Token[] = []
  #head = 0
  #taken = 0
  #isReady = false
  #indent = -1
  readonly #indents: number[] = []
  #mayBeginKey = true
  /** One for each level of brackets, and one for the top level. */
  readonly #keys: PossibleKey[] = [NO_KEY]
  /** Token number to the index in `#keys`. */
  readonly #keyOfToken = new Map<number, number>()

  /** @throws YamlFault, as do all methods */
  constructor(text: string, mostTokens: number) {
    this.#unreadable = text.search(UNREADABLE)
    this.#cursor = new Cursor(this.#unreadable === -1 ? text : text.slice(0, this.#unreadable))
    this.#mostTokens = mostTokens
    if (text.startsWith(BOM)) [this.#cursor.pos, this.#cursor.lineStart] = [1, 1]
  }

  peek(): Token {
    for (;;) {
      const token = this.#tokens[this.#head]
      if (token !== undefined && (this.#isReady || !this.#mayBecomeKey())) {
        this.#isReady = true
        return token
      }
      try {
        this.#fetch()
      } catch (error) {
        throw this.#cursor.pos === this.#unreadable ? this.#controlCharacter() : error
      }
      if (this.#nextNumber() > this.#mostTokens)
        throw new YamlFault(`more than ${this.#mostTokens} words and signs in one text`, this.#cursor.pos)
    }
  }

  take(): Token {
    const token = this.peek()
    this.#isReady = false
    this.#taken += 1
    this.#head += 1
    if (this.#head === this.#tokens.length) [this.#tokens, this.#head] = [[], 0]
    return token
  }

  /** Whether a colon may follow the next token, so that a key token must be inserted before it. */
  #mayBecomeKey(): boolean {
    const index = this.#keyOfToken.get(this.#taken)
    const key = index === undefined ? undefined : this.#keys[index]
    return key !== undefined && this.#isStillPossible(key)
  }

  get #inFlow(): boolean {
    return this.#keys.length > 1
  }

  #put(token: Token): void {
    this.#tokens.push(token)
  }

  /** @param number of a token; if it is already consumed, the new one is added at the end, as in Go */
  #putBefore(number: number, token: Token): void {
    const offset = number - this.#taken
    if (offset < 0) this.#put(token)
    else this.#tokens.splice(this.#head + offset, 0, token)
  }

  #fetch(): void {
    const cursor = this.#cursor
    this.#skipGaps()
    this.#unroll(cursor.column)
    if (isEnd(cursor.code())) {
      this.#endStream()
      return
    }
    if (cursor.column === 0 && cursor.is('%')) this.#fetchDirective()
    else if (cursor.atDocumentMark()) this.#fetchDocumentMark()
    else this.#fetchContent()
  }

  // One case for each sign with which a token of YAML begins: a table would be as long, and harder to follow.
  // eslint-disable-next-line max-lines-per-function
  #fetchContent(): void {
    const cursor = this.#cursor
    const sign = cursor.text.charAt(cursor.pos)
    const isAlone = this.#inFlow || isGap(cursor.code(1))
    switch (sign) {
      case '[':
      case '{':
        this.#openFlow(sign)
        return
      case ']':
      case '}':
        this.#closeFlow(sign)
        return
      case ',':
        this.#dropKey()
        this.#mayBeginKey = true
        this.#fetchSign(',')
        return
      case '-':
        if (isGap(cursor.code(1))) this.#fetchEntry()
        else this.#fetchPlain()
        return
      case '?':
        if (isAlone) this.#fetchKeySign()
        else this.#fetchPlain()
        return
      case ':':
        if (isAlone) this.#fetchValueSign()
        else this.#fetchPlain()
        return
      case '*':
      case '&':
        this.#fetchAnchor(sign === '*' ? 'alias' : 'anchor')
        return
      case '!': {
        this.#saveKey()
        this.#mayBeginKey = false
        const at = cursor.pos
        this.#put({ kind: 'tag', at, tag: tagAt(cursor) })
        return
      }
      case '|':
      case '>': {
        if (this.#inFlow) break
        this.#dropKey()
        this.#mayBeginKey = true
        const at = cursor.pos
        this.#put({ kind: 'text', at, value: blockText(cursor, this.#indent), isPlain: false })
        return
      }
      case "'":
      case '"': {
        this.#saveKey()
        this.#mayBeginKey = false
        const at = cursor.pos
        this.#put({ kind: 'text', at, value: quotedText(cursor), isPlain: false })
        return
      }
      default:
        if (isBlank(cursor.code()) || INDICATORS.has(cursor.code())) break
        this.#fetchPlain()
        return
    }
    throw new YamlFault(
      cursor.code() === TAB ? 'a tab is no indentation' : 'a value that begins with this sign needs quotes',
      cursor.pos
    )
  }

  #fetchPlain(): void {
    const cursor = this.#cursor
    this.#saveKey()
    this.#mayBeginKey = false
    const at = cursor.pos
    const { value, endsLine } = plainText(cursor, this.#indent, this.#inFlow)
    this.#put({ kind: 'text', at, value, isPlain: true })
    if (endsLine) this.#mayBeginKey = true
  }

  #fetchSign(kind: Sign['kind']): void {
    this.#put({ kind, at: this.#cursor.pos })
    this.#cursor.pos += 1
  }

  #openFlow(sign: '[' | '{'): void {
    const { pos: at, column } = this.#cursor
    this.#saveKey()
    this.#keys.push({ isPossible: false, isRequired: false, token: this.#nextNumber(), at, column })
    this.#mayBeginKey = true
    this.#fetchSign(sign)
  }

  #closeFlow(sign: ']' | '}'): void {
    this.#dropKey()
    if (this.#inFlow) this.#keyOfToken.delete(this.#keys.pop()?.token ?? NO_KEY.token)
    this.#mayBeginKey = false
    this.#fetchSign(sign)
  }

  #fetchEntry(): void {
    const { pos, column } = this.#cursor
    if (!this.#inFlow) {
      if (!this.#mayBeginKey) throw new YamlFault('a "-" of a list is not allowed here', pos)
      this.#roll(column, 'block sequence', pos)
    }
    this.#dropKey()
    this.#mayBeginKey = true
    this.#fetchSign('-')
  }

  #fetchKeySign(): void {
    const { pos, column } = this.#cursor
    if (!this.#inFlow) {
      if (!this.#mayBeginKey) throw new YamlFault('a "?" of a key is not allowed here', pos)
      this.#roll(column, 'block mapping', pos)
    }
    this.#dropKey()
    this.#mayBeginKey = !this.#inFlow
    this.#fetchSign('?')
  }

  #fetchValueSign(): void {
    const { pos, column } = this.#cursor
    const key = this.#lastKey()
    if (this.#isStillPossible(key)) {
      this.#putBefore(key.token, { kind: '?', at: key.at })
      this.#roll(key.column, 'block mapping', key.at, key.token)
      key.isPossible = false
      this.#keyOfToken.delete(key.token)
      this.#mayBeginKey = false
    } else {
      if (!this.#inFlow) {
        if (!this.#mayBeginKey)
          throw new YamlFault('a mapping begins inside a line; a value with ": " in it needs quotes', pos)
        this.#roll(column, 'block mapping', pos)
      }
      this.#mayBeginKey = !this.#inFlow
    }
    this.#fetchSign(':')
  }

  #fetchAnchor(kind: 'alias' | 'anchor'): void {
    const cursor = this.#cursor
    this.#saveKey()
    this.#mayBeginKey = false
    const at = cursor.pos
    cursor.pos += 1
    while (isWord(cursor.code())) cursor.pos += 1
    const name = cursor.text.slice(at + 1, cursor.pos)
    if (name === '' || !(isGap(cursor.code()) || AFTER_ANCHOR.has(cursor.code())))
      throw new YamlFault(`this is no name of an ${kind}; a value that begins so needs quotes`, at)
    this.#put({ kind, at, name })
  }

  #fetchDirective(): void {
    this.#endBlocks()
    const at = this.#cursor.pos
    const directive = directiveAt(this.#cursor)
    if (directive.kind === 'version') this.#put({ kind: 'version', at, version: directive.version })
    else this.#put({ kind: 'tag directive', at, tag: directive.tag })
  }

  #fetchDocumentMark(): void {
    this.#endBlocks()
    this.#put({ kind: this.#cursor.is('-') ? 'document' : 'end of document', at: this.#cursor.pos })
    this.#cursor.pos += 3
  }

  #endStream(): void {
    const cursor = this.#cursor
    if (cursor.pos === this.#unreadable) throw this.#controlCharacter()
    // Counts as a new line, so no key is possible any more.
    cursor.lineStart = cursor.pos
    this.#endBlocks()
    this.#put({ kind: 'end of stream', at: cursor.pos })
  }

  #controlCharacter(): YamlFault {
    return new YamlFault('a control character, which no YAML has', this.#unreadable)
  }

  #endBlocks(): void {
    this.#unroll(-1)
    this.#dropKey()
    this.#mayBeginKey = false
  }

  /** Skips blanks, comments, empty lines. A tab does not count where it could be indentation. */
  #skipGaps(): void {
    const cursor = this.#cursor
    for (;;) {
      const tabs = this.#inFlow || !this.#mayBeginKey
      while (cursor.code() === SPACE || (tabs && cursor.code() === TAB)) cursor.pos += 1
      cursor.skipComment()
      if (!isBreak(cursor.code())) return
      cursor.takeBreak()
      if (!this.#inFlow) this.#mayBeginKey = true
    }
  }

  /** A block begins where the text is indented further. */
  #roll(column: number, kind: 'block sequence' | 'block mapping', at: number, number?: number): void {
    if (this.#inFlow || this.#indent >= column) return
    this.#indents.push(this.#indent)
    this.#indent = column
    if (number === undefined) this.#put({ kind, at })
    else this.#putBefore(number, { kind, at })
  }

  #unroll(column: number): void {
    if (this.#inFlow) return
    while (this.#indent > column) {
      this.#put({ kind: 'end of block', at: this.#cursor.pos })
      this.#indent = this.#indents.pop() ?? -1
    }
  }

  #nextNumber(): number {
    return this.#taken + this.#tokens.length - this.#head
  }

  #lastKey(): PossibleKey {
    return this.#keys.at(-1) ?? NO_KEY
  }

  #saveKey(): void {
    if (!this.#mayBeginKey) return
    const { pos, column } = this.#cursor
    this.#dropKey()
    const token = this.#nextNumber()
    this.#keys[this.#keys.length - 1] = {
      isPossible: true,
      isRequired: !this.#inFlow && this.#indent === column,
      token,
      at: pos,
      column
    }
    this.#keyOfToken.set(token, this.#keys.length - 1)
  }

  #dropKey(): void {
    const key = this.#lastKey()
    if (!key.isPossible) return
    if (key.isRequired) throw new YamlFault(NO_COLON, key.at)
    key.isPossible = false
    this.#keyOfToken.delete(key.token)
  }

  /** It is on one line, and not too long. */
  #isStillPossible(key: PossibleKey): boolean {
    if (!key.isPossible) return false
    const { text, pos, lineStart } = this.#cursor
    if (key.at >= lineStart && !isLonger(text, key.at, pos)) return true
    if (key.isRequired) throw new YamlFault(NO_COLON, key.at)
    key.isPossible = false
    return false
  }
}

/** In characters; large ones have two units. */
function isLonger(text: string, from: number, to: number): boolean {
  if (to - from <= LONGEST_KEY) return false
  return to - from > 2 * LONGEST_KEY || Array.from(text.slice(from, to)).length > LONGEST_KEY
}
