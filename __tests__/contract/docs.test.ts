/** What readers copy works: YAML that parses, workflows that GitHub accepts, inputs that the action reads without a fault. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAllDocuments } from 'yaml'
import { docPages, readSources, staleBlocks } from '../../scripts/docs.ts'
import { defaultInputs } from '../../testkit/defaultInputs.ts'
import {
  exampleWorkflows,
  readPage,
  snippetsOf,
  stepsOfActionIn,
  type ActionStep,
  type Snippet
} from '../../testkit/docs.ts'
import { fillWorkspace, inputsOf, type ExampleJob } from '../../testkit/exampleJob.ts'
import { originOf, PULL_REQUEST } from '../../testkit/origin.ts'
import { DEFINITIONS } from '../../src/inputs/definitions.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { compile } from '../../src/kubernetes/readiness/cel.ts'
import { ActionError } from '../../src/lib/errors.ts'
import { stringAt, type JsonObject } from '../../src/lib/json.ts'
import { nearest } from '../../src/lib/text/nearest.ts'
import { kubeconfig, makeWorkspace, type TestWorkspace } from '../unit/inputs/fixtures.ts'

const WORKFLOW_FOLDER = fileURLToPath(new URL('../../.github/workflows/', import.meta.url))
const SNIPPETS = snippetsOf('ya?ml')
const EXAMPLES = exampleWorkflows()
const STEPS = [...SNIPPETS, ...EXAMPLES].flatMap(({ name, text }) =>
  stepsOfActionIn(text).map((step, index) => ({ name: `${name}, step ${String(index + 1)}`, step }))
)
const OWN_WORKFLOWS = readdirSync(WORKFLOW_FOLDER).map(name => ({
  name,
  text: readFileSync(WORKFLOW_FOLDER + name, 'utf8')
}))

/** What an excerpt leaves to the workflow on its page. */
const BASE: JsonObject = {
  release: 'postgres',
  namespace: 'postgres-system',
  chart: 'charts/postgres',
  'cluster-selector': 'location-group=edge',
  'wds-kubeconfig': '${{ secrets.WDS_KUBECONFIG }}'
}
/** Instead of which one of these is given. */
const INSTEAD: Readonly<Record<string, string>> = {
  'binding-policy-file': 'cluster-selector',
  'wds-kubeconfig-file': 'wds-kubeconfig'
}

let workspace: TestWorkspace
let job: ExampleJob

beforeAll(() => {
  workspace = makeWorkspace()
  const contexts = ['wec1', 'arn:aws:eks:eu-west-1:1234:cluster/one', 'cluster2']
  job = {
    workspace: workspace.root,
    wds: kubeconfig([{ name: 'wds1' }]),
    its: kubeconfig([{ name: 'its1' }]),
    wecs: kubeconfig(contexts.map(name => ({ name, cluster: { server: 'https://wec.example.com' } })))
  }
  fillWorkspace(job)
})
afterAll(() => {
  workspace.remove()
})

function problemsOf({ text }: Snippet): readonly string[] {
  return parseAllDocuments(text).flatMap(document => document.errors.map(({ message }) => message))
}

/** Names that the action does not have, with the nearest that it has. */
function unknownInputs(text: string): readonly string[] {
  const names = DEFINITIONS.map(({ name }) => name)
  return stepsOfActionIn(text)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .filter(name => !names.some(known => known === name))
    .map(name => `${name}: ${nearest(name, names).join()}`)
}

/** The step with what its page has shown before, as far as its command takes it. */
function wholeStep({ inputs, isWhole }: ActionStep): JsonObject {
  if (isWhole) return inputs
  const command = stringAt(inputs, 'command') ?? 'deploy'
  const base = Object.entries(BASE).filter(
    ([name]) =>
      DEFINITIONS.some(known => known.name === name && known.commands.some(of => of === command)) &&
      !Object.keys(inputs).some(given => INSTEAD[given] === name)
  )
  return { ...Object.fromEntries(base), ...inputs }
}

/** `input: what was given` of each fault. */
async function faultsOf(step: ActionStep): Promise<readonly string[]> {
  const texts = inputsOf(wholeStep(step), job)
  const origin = originOf(texts['preview'] === 'true' ? { pullRequest: PULL_REQUEST } : { branch: 'main' })
  try {
    readInputs(await defaultInputs(texts), job.workspace, origin, compile)
    return []
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return error.faults.map(({ input, given }) => `${input}: ${given}`)
  }
}

async function workflowErrors({ name, text }: Snippet): Promise<readonly string[]> {
  const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
  return await Promise.resolve(context.errors.getErrors().map(({ message }) => message))
}

function isWorkflow({ text }: Snippet): boolean {
  return /^jobs:/m.test(text)
}

test.each(SNIPPETS)('$name is YAML', snippet => {
  expect(problemsOf(snippet)).toEqual([])
})

test.each([...SNIPPETS, ...EXAMPLES, ...OWN_WORKFLOWS])(
  '$name gives inputs that the action has',
  ({ text }) => {
    expect(unknownInputs(text)).toEqual([])
  }
)

test.each(STEPS)('$name: the action reads the inputs without a fault', async ({ step }) => {
  await expect(faultsOf(step)).resolves.toEqual([])
})

test.each([...SNIPPETS.filter(isWorkflow), ...EXAMPLES, ...OWN_WORKFLOWS])(
  "workflow $name passes GitHub's own parser",
  async workflow => {
    await expect(workflowErrors(workflow)).resolves.toEqual([])
  }
)

test('each workflow of the docs is a copy of an example, and each example is on a page', () => {
  const texts = EXAMPLES.map(({ text }) => text)
  expect(SNIPPETS.filter(isWorkflow).filter(({ text }) => !texts.includes(text))).toEqual([])
  const shown = SNIPPETS.map(({ text }) => text)
  expect(EXAMPLES.filter(({ text }) => !shown.includes(text))).toEqual([])
})

test('the README fits on a few screens', () => {
  expect(readPage('README.md').split('\n').length).toBeLessThanOrEqual(250)
})

test('no copy is stale', () => {
  const sources = readSources()
  expect(docPages().flatMap(path => staleBlocks(readPage(path), sources))).toEqual([])
})

describe('these tests', () => {
  test('have something to read', () => {
    expect(STEPS.filter(({ step }) => step.isWhole).length).toBeGreaterThan(10)
    expect(STEPS.filter(({ step }) => !step.isWhole).length).toBeGreaterThan(20)
    expect(OWN_WORKFLOWS.flatMap(({ text }) => stepsOfActionIn(text))).not.toEqual([])
  })

  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./\n        with: { cluster-selektor: a=b }\n`

  test('find a mistyped input', () => {
    expect(unknownInputs(text)).toEqual(['cluster-selektor: cluster-selector'])
    expect(unknownInputs('with:\n  releas: a\n')).toEqual(['releas: release'])
  })

  test('find a missing input and a value that is refused', async () => {
    const [step] = stepsOfActionIn(text.replace('selektor', 'selector'))
    if (step === undefined) throw new Error('no step')
    const missing = await faultsOf(step)
    expect(missing.map(fault => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['release', 'namespace', 'chart', 'wds-kubeconfig'])
    )
    const inputs = { ...BASE, 'wait-for': 'redy', 'min-ready-clusters': '80 percent' }
    await expect(faultsOf({ inputs, isWhole: true })).resolves.toEqual([
      'wait-for: "redy"',
      'min-ready-clusters: "80 percent"'
    ])
    await expect(
      faultsOf({ inputs: { ...BASE, set: 'a=${{ github.unknown }}' }, isWhole: true })
    ).rejects.toThrow('no value for ${{ github.unknown }}')
  })

  test('find YAML and workflows that are none', async () => {
    expect(problemsOf({ name: 'tab', text: 'a:\n\tb: c\n' })).not.toEqual([])
    await expect(workflowErrors({ name: 'w.yml', text: text.replace('uses', 'use') })).resolves.not.toEqual(
      []
    )
  })
})
