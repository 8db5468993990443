/** The docs as readers copy from them: fenced blocks, and the steps in them that use this action. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'
import { docPages } from '../scripts/docs.ts'
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../src/lib/json.ts'

export interface Snippet {
  /** Path and line: `README.md:8`. */
  readonly name: string
  readonly text: string
}

export interface ActionStep {
  /** Its `with:`. */
  readonly inputs: JsonObject
  /** An excerpt lacks what the page has shown before. */
  readonly isWhole: boolean
}

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const EXAMPLES = 'examples/workflows'

export function readPage(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8')
}

/** Fenced blocks of all pages. @param language a regular expression, such as `ya?ml` */
export function snippetsOf(language: string): readonly Snippet[] {
  return docPages().flatMap(path => {
    const page = readPage(path)
    return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(match => ({
      name: `${path}:${String(page.slice(0, match.index).split('\n').length)}`,
      text: match[1] ?? ''
    }))
  })
}

/** The workflows to copy; their names have no `.yml`. */
export function exampleWorkflows(): readonly Snippet[] {
  return readdirSync(`${ROOT}${EXAMPLES}`).map(file => ({
    name: file.replace('.yml', ''),
    text: readPage(`${EXAMPLES}/${file}`)
  }))
}

/** In a workflow, in a list of steps, and in a `with:` that stands alone. */
export function stepsOfActionIn(text: string): readonly ActionStep[] {
  return parseAllDocuments(text).flatMap(document => {
    const root: unknown = document.toJS()
    const steps = [
      ...Object.values(objectAt(root, 'jobs')).flatMap(job => arrayAt(job, 'steps')),
      ...(Array.isArray(root) ? (root as readonly unknown[]) : [])
    ]
    const whole = steps
      .filter(step => /^\.\/$|\/ks-helm-deploy@/.test(stringAt(step, 'uses') ?? ''))
      .map(step => ({ inputs: objectAt(step, 'with'), isWhole: true }))
    return isObject(root) && 'with' in root
      ? [...whole, { inputs: objectAt(root, 'with'), isWhole: false }]
      : whole
  })
}
