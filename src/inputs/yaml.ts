/** YAML that people wrote, read as helm and kubectl read it, with faults that quote nothing of it. */
import { LineCounter, parseAllDocuments, type Document, type ErrorCode, type YAMLError } from 'yaml'

/** The message is a phrase with the line: `line 3: a key is written twice`. It never holds any of the text. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
}

/** A values file may use one anchor often; a bomb needs its anchors to multiply. */
const MAX_ALIASES = 10_000

/** In our words, since the parser's quote the text. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'a key is written twice',
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
  const { documents, lineOf } = documentsOf(text)
  const [document, second] = documents
  if (second !== undefined) throw new YamlError(`line ${lineOf(second.range[0])}: a second document begins`)
  return document === undefined ? undefined : valueOf(document)
}

/** Undefined where the text is no YAML. */
export function yamlIn(text: string): unknown {
  try {
    return parseYaml(text)
  } catch {
    return undefined
  }
}

/**
 * All documents in the text that hold anything.
 *
 * YAML 1.1, because helm and kubectl read that: an unquoted `n` is a boolean to them and has to be one here.
 * @throws YamlError for syntax errors, duplicate keys, and aliases that multiply
 */
export function parseYamlDocuments(text: string): readonly unknown[] {
  return documentsOf(text).documents.flatMap(document => valueOf(document) ?? [])
}

function documentsOf(text: string) {
  const lines = new LineCounter()
  const documents = [
    ...parseAllDocuments(text.replace(/^\uFEFF/, ''), {
      version: '1.1',
      lineCounter: lines,
      // Pretty errors carry the line they are about.
      prettyErrors: false,
      logLevel: 'silent'
    })
  ]
  const lineOf = (offset: number): number => lines.linePos(offset).line
  for (const { errors } of documents) {
    const [error] = errors
    if (error !== undefined) throw new YamlError(describeYamlError(error, lines))
  }
  return { documents, lineOf }
}

/** `line 3, column 7: a key is written twice`. The parser's own messages quote the text. @param lines of the parser */
export function describeYamlError({ pos, code }: YAMLError, lines: LineCounter): string {
  const { line, col } = lines.linePos(pos[0])
  return `line ${line}, column ${col}: ${REASONS[code] ?? 'this is no YAML'}`
}

function valueOf(document: Document.Parsed): unknown {
  try {
    return (document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown) ?? undefined
  } catch {
    throw new YamlError('an alias stands before its anchor, or aliases multiply each other')
  }
}
