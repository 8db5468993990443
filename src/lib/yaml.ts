/**
 * All YAML of this action: read as Helm and kubectl read it, within limits, with faults that quote nothing of it. The
 * parser of the `yaml` package alone has none: 600 bytes of aliases, or one mapping with 10,000 keys, keep it for minutes.
 */
import { Composer, CST, LineCounter, Lexer, Parser, isScalar, visit } from 'yaml'
import { stringify, type Document, type ErrorCode, type Tags } from 'yaml'

import { MOST_LEVELS } from '../json.ts'

/** The message is a phrase with the line: `line 3: a key is written twice`. It never holds any of the text. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
}

export interface YamlOptions {
  /** `last`: Helm lets the last one win in what charts render. */
  readonly duplicateKeys: 'refuse' | 'last'
  /** Lexical tokens, about seven for a line `key: value`; one for a block of text. */
  readonly mostTokens: number
}

/** Characters; a release has to fit in a Secret of 1 MiB, compressed. */
const MOST_CHARACTERS = 16 * 1024 * 1024
/** Uses of anchors in a document: each costs a search through all anchors. */
const MOST_ALIASES = 1000
/** Aliases times tokens of a document: each `<<` copies a mapping, and each alias in an anchor is looked for everywhere. */
const MOST_COPIES = 4_000_000
/** With each alias replaced by what it stands for, as JSON writes it: values, and characters of texts. */
const MOST_EXPANDED = { values: 2_000_000, characters: MOST_CHARACTERS }
/** What one thread parses while nothing else can happen: about as many lines of a file as people write. */
const INPUT: YamlOptions = { duplicateKeys: 'refuse', mostTokens: 200_000 }

/** Compared element by element, with quadratic time. Helm knows none of them and takes them for mappings and lists. */
const COLLECTIONS = ['tag:yaml.org,2002:set', 'tag:yaml.org,2002:omap', 'tag:yaml.org,2002:pairs']

/** In our words, since the parser's quote the text. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'a tab is no indentation',
  BAD_INDENT: 'the indentation does not fit, or a bracket or quote is not closed',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or its colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping begins inside a line; a value with ": " in it needs quotes'
}

/**
 * The one document in the text; undefined when there is none, or nothing but comments in it.
 * @throws YamlError for what `parseYamlDocuments` refuses, and for several documents
 */
export function parseYaml(text: string): unknown {
  const { documents, placeOf } = documentsOf(text, INPUT)
  const [document, second] = documents
  if (second !== undefined) throw new YamlError(`${placeOf(second.range[0])}: a second document begins`)
  return document === undefined ? undefined : valuesOf([document])[0]
}

/**
 * All documents in the text that hold anything.
 *
 * YAML 1.1, because helm and kubectl read that: an unquoted `n` is a boolean to them and has to be one here.
 * @throws YamlError for syntax errors, duplicate keys, aliases that multiply, and what is too large or too deep
 */
export function parseYamlDocuments(text: string, options = INPUT): readonly unknown[] {
  return valuesOf(documentsOf(text, options).documents).filter(value => value !== undefined)
}

/** As `parseYaml`; undefined where the text is no YAML. */
export function yamlIn(text: string): unknown {
  try {
    return parseYaml(text)
  } catch (error) {
    if (error instanceof YamlError) return undefined
    throw error
  }
}

/** YAML with sorted keys, for people to compare. @param value of JSON */
export function toYaml(value: unknown): string {
  return stringify(value, { sortMapEntries: true, lineWidth: 0 })
}

interface Documents {
  readonly documents: readonly Document.Parsed[]
  /** `line 3, column 7` */
  readonly placeOf: (offset: number) => string
}

function documentsOf(text: string, { duplicateKeys, mostTokens }: YamlOptions): Documents {
  if (text.length > MOST_CHARACTERS)
    throw new YamlError(`${text.length} characters, which is more than ${MOST_CHARACTERS}`)
  const lines = new LineCounter()
  lines.addNewLine(0)
  const composer = new Composer({
    version: '1.1',
    // Its own check compares each key with each other one.
    uniqueKeys: false,
    strict: duplicateKeys === 'refuse',
    logLevel: 'silent',
    resolveKnownTags: false,
    customTags: (tags: Tags) => tags.filter(tag => typeof tag === 'string' || !COLLECTIONS.includes(tag.tag))
  })
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `line ${line}, column ${col}`
  }
  const documents: Document.Parsed[] = []
  for (const document of composer.compose(tokensOf(text.replace(/^\uFEFF/, ''), mostTokens, lines))) {
    const [error] = document.errors
    if (error !== undefined)
      throw new YamlError(`${placeOf(error.pos[0])}: ${REASONS[error.code] ?? 'this is no YAML'}`)
    if (duplicateKeys === 'refuse') refuseDuplicates(document, placeOf)
    documents.push(document)
  }
  return { documents, placeOf }
}

/** As `Parser.parse` does it, within limits: composing recurses by level, and takes about 10 µs for each token. */
function* tokensOf(text: string, mostTokens: number, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine)
  const refuse = (what: string): never => {
    throw new YamlError(`line ${lines.lineStarts.length}: ${what}`)
  }
  let [all, before, aliases] = [0, 0, 0]
  for (const lexeme of new Lexer().lex(text)) {
    all += 1
    if (all > mostTokens) refuse(`more than ${mostTokens} words and signs in one text`)
    if (lexeme.startsWith('---')) [before, aliases] = [all, 0]
    if (lexeme.startsWith('*') && CST.tokenType(lexeme) === 'alias') aliases += 1
    if (aliases > MOST_ALIASES || aliases * (all - before) > MOST_COPIES)
      refuse('too many aliases for the size of the text')
    yield* parser.next(lexeme)
    // One entry for each collection that is open.
    if (parser.stack.length > MOST_LEVELS) refuse(`more than ${MOST_LEVELS} levels`)
  }
  yield* parser.end()
}

/** With one look at each key. */
function refuseDuplicates(document: Document.Parsed, placeOf: Documents['placeOf']): void {
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key) || key.value === '<<') continue
        if (seen.has(key.value))
          throw new YamlError(`${placeOf(key.range?.[0] ?? 0)}: a key is written twice`)
        seen.add(key.value)
      }
    }
  })
}

function valuesOf(documents: readonly Document.Parsed[]): readonly unknown[] {
  const values = documents.map(valueOf)
  const sizes = new Map<object, Size>()
  let [count, characters] = [0, 0]
  for (const value of values) {
    const size = sizeOf(value, sizes, 0)
    count += size.values
    characters += size.characters
  }
  if (count > MOST_EXPANDED.values || characters > MOST_EXPANDED.characters)
    throw new YamlError('aliases multiply each other')
  return values
}

function valueOf(document: Document.Parsed): unknown {
  try {
    return (document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown) ?? undefined
  } catch {
    throw new YamlError('an alias stands before its anchor, or aliases multiply each other')
  }
}

interface Size {
  readonly values: number
  readonly characters: number
  readonly levels: number
}

/** Of a value that is not measured to its end yet. */
const OPEN: Size = { values: Infinity, characters: Infinity, levels: Infinity }

/** Of what JSON would write. Each object is looked at once, however often aliases name it. */
function sizeOf(value: unknown, sizes: Map<object, Size>, level: number): Size {
  if (typeof value === 'string') return { values: 1, characters: value.length, levels: 0 }
  if (typeof value !== 'object' || value === null) return { values: 1, characters: 8, levels: 0 }
  if (ArrayBuffer.isView(value)) return { values: 1, characters: value.byteLength, levels: 0 }
  // Aliases in a chain are deeper than their text.
  if (level > MOST_LEVELS) throw new YamlError(`more than ${MOST_LEVELS} levels`)
  const known = sizes.get(value)
  if (known === OPEN) throw new YamlError('an anchor stands around its own alias')
  if (known !== undefined) {
    if (level + known.levels > MOST_LEVELS) throw new YamlError(`more than ${MOST_LEVELS} levels`)
    return known
  }
  sizes.set(value, OPEN)
  const size = { values: 1, characters: 0, levels: 0 }
  for (const [key, inner] of Object.entries(value)) {
    const { values, characters, levels } = sizeOf(inner, sizes, level + 1)
    size.values += values
    size.characters += characters + key.length
    size.levels = Math.max(size.levels, levels + 1)
  }
  sizes.set(value, size)
  return size
}
