/** What readers copy has to work: YAML that parses, workflows that GitHub accepts, inputs that the action has. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAllDocuments } from 'yaml'
import { DEFINITIONS, type InputName } from '../../src/inputs/definitions.ts'
import { nearest } from '../../src/lib/text/nearest.ts'
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../../src/lib/json.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Of each, one is needed. */
const ALTERNATIVES: readonly (readonly InputName[])[] = [
  ['wds-kubeconfig', 'wds-kubeconfig-file'],
  ['cluster-selector', 'binding-policy-file'],
  ['namespace', 'preview']
]

interface Snippet {
  /** `README.md:8` */
  readonly name: string
  readonly text: string
}

/** The fenced YAML blocks of a Markdown file. */
function snippetsIn(file: string): readonly Snippet[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(match => ({
    name: `${file}:${String(text.slice(0, match.index).split('\n').length)}`,
    text: match[1] ?? ''
  }))
}

/** Markdown files that readers find from the README. */
const PAGES = [
  ...filesIn('.').filter(name => name.endsWith('.md')),
  ...filesIn('docs').map(name => `docs/${name}`),
  'sandbox/README.md'
]
const SNIPPETS = PAGES.flatMap(snippetsIn)
const WORKFLOWS = filesIn('.github/workflows').map(name => ({
  name,
  text: readFileSync(join(ROOT, '.github/workflows', name), 'utf8')
}))

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => name)
}

function problemsOf({ text }: Snippet): readonly string[] {
  return parseAllDocuments(text).flatMap(document => document.errors.map(({ message }) => message))
}

/** The `with:` of each step that uses this action; one that stands alone is an excerpt of such a step. */
function usesIn({ text }: Snippet): readonly { readonly inputs: JsonObject; readonly isWhole: boolean }[] {
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

/** Names that the action does not have, with the nearest that it has. */
function unknownInputs(snippet: Snippet): readonly string[] {
  const names = DEFINITIONS.map(({ name }) => name)
  return usesIn(snippet)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .filter(name => !names.includes(name as (typeof names)[number]))
    .map(name => `${name}: ${nearest(name, names).join()}`)
}

function missingInputs(snippet: Snippet): readonly string[] {
  return usesIn(snippet)
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ inputs }) => {
      const used = DEFINITIONS.filter(({ commands }) =>
        commands.some(command => command === (inputs['command'] ?? 'deploy'))
      )
      const alternatives = ALTERNATIVES.filter(names => used.some(({ name }) => names.includes(name)))
      return [
        ...used.filter(({ name, required }) => required && !(name in inputs)).map(({ name }) => name),
        ...alternatives.filter(names => !names.some(name => name in inputs)).map(names => names.join(' or '))
      ]
    })
}

async function workflowErrors({ name, text }: Snippet): Promise<readonly string[]> {
  const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
  return await Promise.resolve(context.errors.getErrors().map(({ message }) => message))
}

function isWorkflow({ text }: Snippet): boolean {
  return /^jobs:/m.test(text)
}

describe.each(SNIPPETS)('$name', snippet => {
  test('is YAML', () => {
    expect(problemsOf(snippet)).toEqual([])
  })

  test('gives inputs that the action has, and all that it needs', () => {
    expect(unknownInputs(snippet)).toEqual([])
    expect(missingInputs(snippet)).toEqual([])
  })
})

describe.each([...SNIPPETS.filter(isWorkflow), ...WORKFLOWS])('workflow $name', workflow => {
  test("passes GitHub's own parser", async () => {
    await expect(workflowErrors(workflow)).resolves.toEqual([])
  })

  test('gives inputs that the action has', () => {
    expect(unknownInputs(workflow)).toEqual([])
  })
})

describe('these tests', () => {
  test('have something to look at', () => {
    expect(SNIPPETS.filter(isWorkflow)).not.toEqual([])
    const examples = SNIPPETS.filter(({ name }) => name.startsWith('README.md:')).flatMap(usesIn)
    expect(examples.filter(({ isWhole }) => isWhole)).not.toEqual([])
    expect(examples.filter(({ isWhole }) => !isWhole)).not.toEqual([])
    expect(WORKFLOWS.flatMap(usesIn)).not.toEqual([])
  })

  test('see what is wrong', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./\n        with: { cluster-selektor: a=b }\n`
    const snippet = { name: 'workflow.yml', text }
    expect(unknownInputs(snippet)).toEqual(['cluster-selektor: cluster-selector'])
    expect(missingInputs(snippet)).toEqual([
      'release',
      'chart',
      'wds-kubeconfig or wds-kubeconfig-file',
      'cluster-selector or binding-policy-file',
      'namespace or preview'
    ])
    expect(unknownInputs({ name: 'excerpt', text: 'with:\n  releas: a\n' })).toEqual(['releas: release'])
    expect(problemsOf({ name: 'tab', text: 'a:\n\tb: c\n' })).not.toEqual([])
    await expect(workflowErrors({ name: 'w.yml', text: text.replace('uses', 'use') })).resolves.not.toEqual(
      []
    )
  })
})
