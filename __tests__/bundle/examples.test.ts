/**
 * Each step of examples/workflows, started as a runner starts it for the event of its workflow: the built action accepts the
 * inputs and goes on to the WDS, where these tests end. What the same inputs do there, the named end-to-end tests show.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { kubeconfigFor } from '../../testkit/apiServer.ts'
import { exampleWorkflows, stepsOfActionIn, type ActionStep } from '../../testkit/docs.ts'
import { fillWorkspace, inputsOf, type ExampleJob } from '../../testkit/exampleJob.ts'
import { FAKE_VERSIONS, fakeTools } from '../../testkit/fakeTools.ts'
import { runAction, type StepResult } from '../../testkit/runAction.ts'
import { withEvent, withPullRequest } from '../../testkit/workflowRun.ts'
import { arrayAt, objectAt } from '../../src/lib/json.ts'
import { errorOf, TOKEN } from './fixtures.ts'

type Env = Readonly<Record<string, string>>
type InEvent = (body: (env: Env) => Promise<StepResult>) => Promise<StepResult>

const MAIN = 'refs/heads/main'
const push: InEvent = async body => await withEvent('push', { ref: MAIN, deleted: false }, MAIN, body)
const schedule: InEvent = async body => await withEvent('schedule', { schedule: '17 5 * * *' }, MAIN, body)
const byHand: InEvent = async body => await withEvent('workflow_dispatch', { ref: MAIN }, MAIN, body)
const pullRequest: InEvent = async body => await withPullRequest({ number: 7 }, body)
const branch: InEvent = async body =>
  await withEvent('push', { ref: 'refs/heads/x', deleted: false }, 'refs/heads/x', body)
const deletion: InEvent = async body =>
  await withEvent('delete', { ref: 'feature/x', ref_type: 'branch' }, MAIN, body)

/** Of each workflow: the events of its steps, in their order, and the tests that give the same inputs to a KubeStellar. */
const WORKFLOWS: Readonly<
  Record<string, { readonly events: readonly InEvent[]; readonly shownBy: readonly string[] }>
> = {
  deploy: { events: [push], shownBy: ['e2e/its.test.ts'] },
  'deploy-and-test': {
    events: [push, schedule],
    shownBy: ['e2e/hooks.test.ts', 'e2e/recovery.test.ts']
  },
  'plan-and-approve': { events: [push, push], shownBy: ['e2e/plan.test.ts'] },
  preview: { events: [pullRequest], shownBy: ['e2e/previews.test.ts'] },
  'preview-of-branch': { events: [branch, deletion], shownBy: ['e2e/previews.test.ts'] },
  // No end-to-end test needs `protect`: a sweep without KubeStellar shows it.
  'clean-up': { events: [schedule], shownBy: ['e2e/cleanupCases.ts', 'unit/commands/cleanup.test.ts'] },
  'check-for-drift': { events: [schedule], shownBy: ['e2e/status.test.ts', 'e2e/recreated.test.ts'] },
  'roll-back': { events: [byHand], shownBy: ['e2e/recovery.test.ts'] },
  'staging-then-production': {
    events: [push, push],
    shownBy: ['e2e/plan.test.ts', 'e2e/wds.test.ts', 'e2e/recovery.test.ts']
  }
}
/** What each end-to-end test gives, if only by the defaults of its kit. */
const ALWAYS = [
  'command',
  'release',
  'namespace',
  'chart',
  'cluster-selector',
  'wds-kubeconfig',
  'its-kubeconfig',
  'wec-kubeconfig'
]

const STEPS = exampleWorkflows().flatMap(({ name, text }) =>
  stepsOfActionIn(text).map((step, index) => ({
    title: `${name}, step ${String(index + 1)}`,
    name,
    step,
    index
  }))
)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'))
  await fakeTools(folder, { helm: 'process.exitCode = 1', kubectl: 'process.exitCode = 1' })
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** With the versions of the fake tools, which are not the published ones. */
async function start({ inputs }: ActionStep, within: InEvent, more: Env = {}): Promise<StepResult> {
  const workspace = await mkdtemp(join(folder, 'workspace-'))
  const job: ExampleJob = {
    workspace,
    wds: kubeconfig('wds1'),
    its: kubeconfig('its1'),
    wecs: kubeconfig('wec1')
  }
  await mkdir(workspace, { recursive: true })
  fillWorkspace(job)
  const tools = { 'helm-version': FAKE_VERSIONS.helm, 'kubectl-version': FAKE_VERSIONS.kubectl, tools: 'any' }
  return await within(async env => {
    const given = { ...inputsOf(inputs, job), ...tools, ...more }
    const { main } = await runAction({ inputs: given, env, path: [folder], workspace })
    return main
  })
}

/** Of a server that does not answer. */
function kubeconfig(context: string): string {
  return kubeconfigFor(context, 'https://127.0.0.1:9', { token: TOKEN })
}

test.each(STEPS)('$title is accepted', async ({ name, step, index }) => {
  const event = WORKFLOWS[name]?.events[index]
  if (event === undefined) throw new Error(`no event for step ${String(index + 1)} of ${name}`)
  const main = await start(step, event)
  // The digest of these tests is none of a chart. The chart is read while the WDS is asked: either may fail first.
  const codes = ['WDS_UNREACHABLE', ...('chart-digest' in step.inputs ? ['CHART_DIGEST_MISMATCH'] : [])]
  expect(codes).toContain(errorOf(main).code)
})

test.each(STEPS)(
  '$title: a KubeStellar gets the same inputs in an end-to-end test',
  async ({ name, step }) => {
    const files = WORKFLOWS[name]?.shownBy ?? []
    const texts = await Promise.all(
      files.map(async file => await readFile(new URL(`../${file}`, import.meta.url), 'utf8'))
    )
    const untested = Object.keys(step.inputs).filter(
      input =>
        !ALWAYS.includes(input) && !texts.some(text => new RegExp(`['"]?\\b${input}\\b['"]?: `).test(text))
    )
    expect(untested).toEqual([])
  }
)

test('each workflow is here', () => {
  const files = readdirSync(new URL('../../examples/workflows', import.meta.url))
  expect(Object.keys(WORKFLOWS).sort()).toEqual(files.map(file => file.replace('.yml', '')).sort())
})

test('a workflow with a wrong input is not accepted', async () => {
  const step = STEPS.find(({ name }) => name === 'roll-back')?.step
  if (step === undefined) throw new Error('no step')
  const main = await start({ ...step, inputs: { ...step.inputs, revision: 'latest' } }, byHand)
  expect(errorOf(main)).toMatchObject({ code: 'INPUT_INVALID', faults: [{ input: 'revision' }] })
})

/** GitHub keeps the name of a file that is uploaded alone; a plan has another one each time. */
test('the plan reaches the deploy under the name that it expects', () => {
  const text = exampleWorkflows().find(({ name }) => name === 'plan-and-approve')?.text ?? ''
  const steps = arrayAt(objectAt(objectAt(parse(text) as unknown, 'jobs'), 'deploy'), 'steps')
  expect(steps).toContainEqual({ run: 'mv plan/*.json plan.json' })
  expect(stepsOfActionIn(text)[1]?.inputs).toMatchObject({ 'plan-file': 'plan.json' })
})
