/**
 * All YAML of this action: read as Helm and kubectl read it, value by value, within limits, with faults that quote nothing
 * of it. Both use sigs.k8s.io/yaml, which is YAML 1.1 with the rules and the oddities of go.yaml.in/yaml/v2 (`go/`);
 * `__tests__/programs/goYaml.test.ts` compares them. Packages for JavaScript read another YAML: they refuse texts that
 * Helm deploys, and take dates, times and octals for something else.
 */
import { jsonIn } from '../json.ts'
import { YamlFault } from './go/cursor.ts'
import { firstDocument } from './go/parser.ts'
import { valueOf } from './go/values.ts'
import { leadingJson } from '../parseJson.ts'

/** The message is a phrase with the place: `line 3, column 5: a colon is missing`. It never holds any of the text. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
}

/** Characters; a release has to fit in a Secret of 1 MiB, compressed. */
const MOST_CHARACTERS = 16 * 1024 * 1024
/** What one thread parses while nothing else can happen: about as many lines of a file as people write. */
const MOST_TOKENS = 1_000_000
/** White space as Go has it: with U+0085 and without U+FEFF, where JavaScript's own has it the other way round. */
const BEGINS_WITH_BRACE = /^\p{White_Space}*\{/u
const TO_LINE_END = /^(?:\p{White_Space}*?\n|\p{White_Space}+)/u
/** Blanks as JSON has them. */
const MORE_THAN_BLANKS = /[^\t\n\r ]/
const LINE_BREAK = /\r\n|[\n\r\x85\u2028\u2029]/

/**
 * The first document in the text, as `yaml.Unmarshal` of Go reads kubeconfigs and the files of charts: what follows does
 * not count, and of a key that is written twice the last one does. Undefined when there is nothing but comments in it.
 * @throws YamlError for syntax errors, aliases that multiply, what JSON has not, and what is too large or too deep
 */
export function parseYaml(text: string): unknown {
  return documentIn(text, { from: 0, end: text.length }, MOST_TOKENS)
}

/**
 * All documents in the text that hold anything, as Helm and kubectl take manifests and values apart: at lines that begin
 * with "---", whatever stands around them.
 * @param mostTokens of one document: words and signs, about five for a line `key: value`
 * @throws YamlError as `parseYaml`, and for what stands behind "---"
 */
export function parseYamlDocuments(text: string, mostTokens = MOST_TOKENS): readonly unknown[] {
  const { found, rest } = jsonObjectsOf(text)
  // Go reads lines, and gives each of them an end.
  const lines = rest.replaceAll('\r\n', '\n')
  const whole = lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
  const documents = partsOf(whole).map(part => documentIn(whole, part, mostTokens))
  return [...found, ...documents].filter(value => value !== undefined && value !== null)
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

/**
 * A text that begins with a brace is JSON to kubectl as long as it can be: values one after the other. It takes the rest
 * for YAML, or for a fault when there were several.
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
    // One with nothing before it belongs to the document.
    if (mark === from) continue
    parts.push({ from, end: mark })
    from = end + 1
  }
  return from === text.length ? parts : [...parts, { from, end: text.length }]
}

/** @returns where the next line begins that begins with "---"; -1 where none does */
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

/** What is missing at the end is missing behind the last word. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, Math.min(at, text.trimEnd().length)).split(LINE_BREAK)
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
}
