/**
 * All YAML of this action: parsed like in Helm and kubectl, value by value, within limits, with faults that quote
 * nothing. Both use sigs.k8s.io/yaml, which is YAML 1.1 with the rules and oddities of go.yaml.in/yaml/v2 (`go/`);
 * `__tests__/programs/goYaml.test.ts` compares them. JavaScript packages parse differently: they refuse texts that Helm
 * deploys, and misread dates, times and octals.
 */
import { jsonIn } from '../json.ts'
import { YamlFault } from './go/cursor.ts'
import { firstDocument } from './go/parser.ts'
import { valueOf } from './go/values.ts'
import { leadingJson } from '../parseJson.ts'

/**
 * The message is a phrase with the place: `line 3, column 5: a colon is missing`. It never contains any of the text.
 */
export class YamlError extends Error {
  override readonly name = 'YamlError'
}

/** Characters; a release must fit in a Secret of 1 MiB, compressed. */
const MOST_CHARACTERS = 16 * 1024 * 1024
/** What one thread parses while nothing else can run: about as many lines as handwritten files have. */
const MOST_TOKENS = 1_000_000
/** Go's white space: it includes U+0085 but not U+FEFF; JavaScript's own includes U+FEFF but not U+0085. */
const BEGINS_WITH_BRACE = /^\p{White_Space}*\{/u
const TO_LINE_END = /^(?:\p{White_Space}*?\n|\p{White_Space}+)/u
/** Anything but JSON's blanks. */
const MORE_THAN_BLANKS = /[^\t\n\r ]/
const LINE_BREAK = /\r\n|[\n\r\x85\u2028\u2029]/

/**
 * The first document in the text, like Go's `yaml.Unmarshal` for kubeconfigs and the files of charts. Text after it is
 * ignored, and of a duplicate key the last one counts. Undefined when it only contains comments.
 * @throws YamlError for syntax errors, aliases that multiply, values that JSON does not have, and texts that are too
 * large or too deep
 */
export function parseYaml(text: string): unknown {
  return documentIn(text, { from: 0, end: text.length }, MOST_TOKENS)
}

/**
 * All documents that are not empty. Helm and kubectl split manifests and values in this way: at lines that begin with
 * "---", in any context.
 * @param mostTokens of one document: words and signs, about five for a line `key: value`
 * @throws YamlError as `parseYaml`, and for text after "---"
 */
export function parseYamlDocuments(text: string, mostTokens = MOST_TOKENS): readonly unknown[] {
  const { found, rest } = jsonObjectsOf(text)
  // Go reads lines, and adds an end to each of them.
  const lines = rest.replaceAll('\r\n', '\n')
  const whole = lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
  const documents = partsOf(whole).map(part => documentIn(whole, part, mostTokens))
  return [...found, ...documents].filter(value => value !== undefined && value !== null)
}

/** Like `parseYaml`; undefined for invalid YAML. */
export function yamlIn(text: string): unknown {
  try {
    return parseYaml(text)
  } catch (error) {
    if (error instanceof YamlError) return undefined
    throw error
  }
}

/**
 * kubectl reads a text that begins with a brace as a series of JSON values, as far as possible. It reads the rest as
 * YAML, or reports a fault after several values.
 */
function jsonObjectsOf(text: string): { readonly found: readonly unknown[]; readonly rest: string } {
  if (!BEGINS_WITH_BRACE.test(text)) return { found: [], rest: text }
  const whole = jsonIn(text)
  if (whole !== undefined) return { found: [whole], rest: '' }
  const found: unknown[] = []
  let rest = text
  for (let json = leadingJson(rest); json !== undefined; json = leadingJson(rest)) {
    found.push(json.value)
    rest = json.rest
  }
  if (found.length > 1 && MORE_THAN_BLANKS.test(rest))
    throw new YamlError('something that is no JSON follows JSON')
  return { found, rest: rest.replace(TO_LINE_END, '') }
}

interface Part {
  readonly from: number
  readonly end: number
}

/** @throws YamlError */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (let mark = markFrom(text, 0); mark !== -1; mark = markFrom(text, mark + 1)) {
    const end = text.indexOf('\n', mark)
    if (!/^\p{White_Space}*(?:#|$)/u.test(text.slice(mark + 3, end)))
      throw new YamlError(`${placeOf(text, mark)}: something stands behind "---" in the same line`)
    // One at the start belongs to the document.
    if (mark === from) continue
    parts.push({ from, end: mark })
    from = end + 1
  }
  return from === text.length ? parts : [...parts, { from, end: text.length }]
}

/** @returns the start of the next line that begins with "---"; -1 if there is none */
function markFrom(text: string, from: number): number {
  if (from === 0 && text.startsWith('---')) return 0
  const found = text.indexOf('\n---', Math.max(0, from - 1))
  return found === -1 ? -1 : found + 1
}

/** @returns undefined also for null */
function documentIn(text: string, { from, end }: Part, mostTokens: number): unknown {
  const length = end - from
  if (length > MOST_CHARACTERS)
    throw new YamlError(`${length} characters, which is more than ${MOST_CHARACTERS}`)
  try {
    const document = firstDocument(text.slice(from, end), mostTokens)
    return document === undefined ? undefined : (valueOf(document) ?? undefined)
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error
    throw new YamlError(`${placeOf(text, from + error.at)}: ${error.message}`)
  }
}

/** A part that is missing at the end is reported after the last word. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, Math.min(at, text.trimEnd().length)).split(LINE_BREAK)
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}
