/** The first document of a YAML text as a tree. Like Go's `Unmarshal`, it does not read the rest. */
import { MOST_LEVELS } from '../../json.ts'
import { YamlFault } from './cursor.ts'
import { Scanner, type Token } from './scanner.ts'

export interface Scalar {
  readonly kind: 'scalar'
  readonly at: number
  readonly text: string
  /** In full; empty if there is none. */
  readonly tag: string
  /** Without quotes and tag: its form determines its type. */
  readonly isPlain: boolean
}

export interface Sequence {
  readonly kind: 'sequence'
  readonly at: number
  readonly items: readonly Node[]
}

export interface Mapping {
  readonly kind: 'mapping'
  readonly at: number
  readonly pairs: readonly (readonly [Node, Node])[]
}

export interface Alias {
  readonly kind: 'alias'
  readonly at: number
  /** May contain the alias itself. */
  readonly target: Scalar | Sequence | Mapping
}

export type Node = Scalar | Sequence | Mapping | Alias

/** Parses a text. @returns undefined if it has no document; @throws YamlFault */
export function firstDocument(text: string, mostTokens: number): Node | undefined {
  return new Parser(text, mostTokens).document()
}

type Kinds = ReadonlySet<Token['kind']>
const NO_CONTENT: Kinds = new Set([
  'version',
  'tag directive',
  'document',
  'end of document',
  'end of stream'
])
const AFTER_ENTRY: Kinds = new Set(['-', 'end of block'])
const AFTER_INDENTLESS_ENTRY: Kinds = new Set(['-', '?', ':', 'end of block'])
const AFTER_KEY: Kinds = new Set(['?', ':', 'end of block'])
const AFTER_FLOW_KEY: Kinds = new Set([':', ',', '}'])
const AFTER_FLOW_VALUE: Kinds = new Set([',', '}'])
const AFTER_PAIR_KEY: Kinds = new Set([':', ',', ']'])
const AFTER_PAIR_VALUE: Kinds = new Set([',', ']'])
const STANDARD_TAGS = 'tag:yaml.org,2002:'

interface Properties {
  readonly at: number
  readonly anchor: string | undefined
  readonly tag: string
}

class Parser {
  readonly #scanner: Scanner
  readonly #handles = new Map<string, string>()
  readonly #anchors = new Map<string, Alias['target']>()
  #level = 0

  constructor(text: string, mostTokens: number) {
    this.#scanner = new Scanner(text, mostTokens)
  }

  document(): Node | undefined {
    const { kind } = this.#peek()
    if (kind === 'end of stream') return undefined
    const isExplicit = kind === 'version' || kind === 'tag directive' || kind === 'document'
    this.#takeDirectives()
    if (isExplicit) {
      const { kind: mark, at } = this.#scanner.take()
      if (mark !== 'document') throw new YamlFault('"---" is missing after the directives', at)
    }
    const next = this.#peek()
    const root = isExplicit && NO_CONTENT.has(next.kind) ? empty(next.at) : this.#node(true, false)
    // Faults after the document count up to the next sign.
    this.#peek()
    return root
  }

  #peek(): Token {
    return this.#scanner.peek()
  }

  /** Consumes the token, if it has this kind. */
  #took(kind: Token['kind']): boolean {
    if (this.#peek().kind !== kind) return false
    this.#scanner.take()
    return true
  }

  #takeDirectives(): void {
    let hasVersion = false
    for (;;) {
      const token = this.#peek()
      if (token.kind === 'version') {
        if (hasVersion || token.version !== '1.1')
          throw new YamlFault('Helm and kubectl read YAML 1.1 only, and one %YAML', token.at)
        hasVersion = true
      } else if (token.kind === 'tag directive') {
        if (this.#handles.has(token.tag.handle)) throw new YamlFault('a %TAG is written twice', token.at)
        this.#handles.set(token.tag.handle, token.tag.suffix)
      } else break
      this.#scanner.take()
    }
    if (!this.#handles.has('!')) this.#handles.set('!', '!')
    if (!this.#handles.has('!!')) this.#handles.set('!!', STANDARD_TAGS)
  }

  /** @param isBlock whether blocks may begin; @param indentless whether a list may begin without indentation */
  #node(isBlock: boolean, indentless: boolean): Node {
    const first = this.#peek()
    if (first.kind === 'alias') {
      this.#scanner.take()
      const target = this.#anchors.get(first.name)
      if (target === undefined) throw new YamlFault('an alias stands before its anchor', first.at)
      return { kind: 'alias', at: first.at, target }
    }
    const properties = this.#properties()
    this.#level += 1
    if (this.#level > MOST_LEVELS) throw new YamlFault(`more than ${MOST_LEVELS} levels`, first.at)
    const node = this.#content(properties, isBlock, indentless)
    this.#level -= 1
    return node
  }

  #content(properties: Properties, isBlock: boolean, indentless: boolean): Node {
    const token = this.#peek()
    if (indentless && token.kind === '-')
      return this.#sequence(properties, items => {
        this.#indentless(items)
      })
    if (token.kind === 'text') {
      this.#scanner.take()
      const isPlain = (properties.tag === '' && token.isPlain) || properties.tag === '!'
      return this.#scalar(properties, token.value, isPlain)
    }
    if (token.kind === '[')
      return this.#sequence(properties, items => {
        this.#flowSequence(items)
      })
    if (token.kind === '{')
      return this.#mapping(properties, pairs => {
        this.#flowMapping(pairs)
      })
    if (isBlock && token.kind === 'block sequence')
      return this.#sequence(properties, items => {
        this.#blockSequence(items)
      })
    if (isBlock && token.kind === 'block mapping')
      return this.#mapping(properties, pairs => {
        this.#blockMapping(pairs)
      })
    if (properties.anchor !== undefined || properties.tag !== '')
      return this.#scalar(properties, '', properties.tag === '')
    throw new YamlFault(
      isBlock
        ? 'a value is missing, or the indentation does not fit'
        : 'a value is missing, or a bracket or quote is not closed',
      token.at
    )
  }

  #properties(): Properties {
    const { at } = this.#peek()
    let [anchor, tag]: [string | undefined, string | undefined] = [undefined, undefined]
    for (;;) {
      const token = this.#peek()
      if (token.kind === 'anchor' && anchor === undefined) anchor = token.name
      else if (token.kind === 'tag' && tag === undefined) tag = this.#meant(token.tag, token.at)
      else return { at, anchor, tag: tag ?? '' }
      this.#scanner.take()
    }
  }

  #meant({ handle, suffix }: { readonly handle: string; readonly suffix: string }, at: number): string {
    if (handle === '') return suffix
    const prefix = this.#handles.get(handle)
    if (prefix === undefined) throw new YamlFault('a tag whose handle no %TAG declares', at)
    return prefix + suffix
  }

  #scalar({ at, anchor, tag }: Properties, text: string, isPlain: boolean): Scalar {
    const node: Scalar = { kind: 'scalar', at, text, tag, isPlain }
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    return node
  }

  #sequence({ at, anchor }: Properties, fill: (items: Node[]) => void): Sequence {
    const items: Node[] = []
    const node: Sequence = { kind: 'sequence', at, items }
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    fill(items)
    return node
  }

  #mapping({ at, anchor }: Properties, fill: (pairs: [Node, Node][]) => void): Mapping {
    const pairs: [Node, Node][] = []
    const node: Mapping = { kind: 'mapping', at, pairs }
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    fill(pairs)
    return node
  }

  #blockSequence(items: Node[]): void {
    this.#scanner.take()
    while (this.#took('-')) items.push(this.#orEmpty(AFTER_ENTRY, true, false))
    const { kind, at } = this.#scanner.take()
    if (kind !== 'end of block') throw new YamlFault('a "-" is missing, or the indentation does not fit', at)
  }

  /** A list as the value of a key, with the indentation of the key. */
  #indentless(items: Node[]): void {
    while (this.#took('-')) items.push(this.#orEmpty(AFTER_INDENTLESS_ENTRY, true, false))
  }

  #blockMapping(pairs: [Node, Node][]): void {
    this.#scanner.take()
    while (this.#took('?')) {
      const key = this.#orEmpty(AFTER_KEY, true, true)
      pairs.push([key, this.#took(':') ? this.#orEmpty(AFTER_KEY, true, true) : empty(this.#peek().at)])
    }
    const { kind, at } = this.#scanner.take()
    if (kind !== 'end of block') throw new YamlFault('a key is missing, or the indentation does not fit', at)
  }

  #flowSequence(items: Node[]): void {
    this.#scanner.take()
    for (let isFirst = true; this.#peek().kind !== ']'; isFirst = false) {
      if (!isFirst) {
        this.#comma(']')
        if (this.#peek().kind === ']') break
      }
      items.push(this.#peek().kind === '?' ? this.#pair() : this.#node(false, false))
    }
    this.#scanner.take()
  }

  /** A mapping of one pair, without braces. */
  #pair(): Mapping {
    const { at } = this.#scanner.take()
    const next = this.#peek()
    let key: Node
    if (AFTER_PAIR_KEY.has(next.kind)) {
      key = empty(next.at)
      // Go treats the sign as the key.
      this.#scanner.take()
    } else key = this.#node(false, false)
    const value = this.#took(':') ? this.#orEmpty(AFTER_PAIR_VALUE, false, false) : empty(this.#peek().at)
    return { kind: 'mapping', at, pairs: [[key, value]] }
  }

  #flowMapping(pairs: [Node, Node][]): void {
    this.#scanner.take()
    for (let isFirst = true; this.#peek().kind !== '}'; isFirst = false) {
      if (!isFirst) {
        this.#comma('}')
        if (this.#peek().kind === '}') break
      }
      if (!this.#took('?')) {
        const { at } = this.#peek()
        pairs.push([this.#node(false, false), empty(at)])
        continue
      }
      const key = this.#orEmpty(AFTER_FLOW_KEY, false, false)
      pairs.push([
        key,
        this.#took(':') ? this.#orEmpty(AFTER_FLOW_VALUE, false, false) : empty(this.#peek().at)
      ])
    }
    this.#scanner.take()
  }

  #comma(end: ']' | '}'): void {
    const { at } = this.#peek()
    if (!this.#took(','))
      throw new YamlFault(`a comma or "${end}" is missing, or a bracket or quote is not closed`, at)
  }

  #orEmpty(ends: Kinds, isBlock: boolean, indentless: boolean): Node {
    const token = this.#peek()
    return ends.has(token.kind) ? empty(token.at) : this.#node(isBlock, indentless)
  }
}

function empty(at: number): Scalar {
  return { kind: 'scalar', at, text: '', tag: '', isPlain: true }
}
