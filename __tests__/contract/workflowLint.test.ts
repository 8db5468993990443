/** actionlint finds nothing in the workflows that readers copy, nor in our own; and nothing makes them unsafe. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Actionlint } from '../../testkit/actionlint.ts'
import { exampleWorkflows } from '../../testkit/docs.ts'
import { workflowFaults } from './workflowFaults.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EXAMPLES = exampleWorkflows()
const OWN = readdirSync(`${ROOT}.github/workflows`).map(name => ({
  name,
  text: readFileSync(`${ROOT}.github/workflows/${name}`, 'utf8')
}))
/** Its commit is known only once it is released. */
const UNRELEASED =
  'org/ks-helm-deploy@COMMIT # v1.0.0 is not pinned by a commit, with its version as a comment'

let actionlint: Actionlint

beforeAll(async () => {
  actionlint = new Actionlint()
  await actionlint.build()
}, 300_000)
afterAll(() => {
  actionlint.remove()
})

test.each([...EXAMPLES, ...OWN])('actionlint: $name', async ({ text }) => {
  await expect(actionlint.faults(text)).resolves.toEqual([])
})

test.each(EXAMPLES)('N3: $name is safe', ({ text }) => {
  expect(workflowFaults(text).filter(fault => fault !== UNRELEASED)).toEqual([])
})

test.each<[string, string, RegExp]>([
  ['an input of the action that it does not have', 'release: postgres', /input "releas" is not defined/],
  ['an output of the action that it does not have', 'id: plan', /property "plan" is not defined/],
  ['an event that GitHub does not have', 'push:', /unknown Webhook event "pusch"/],
  ['a job that does not exist', 'needs: plan', /needs job "plans" which does not exist/]
])('actionlint finds %s', async (_name, from, fault) => {
  const to = { 'release: postgres': 'releas: postgres', 'id: plan': 'id: planned', 'push:': 'pusch:' }[from]
  const plan = EXAMPLES.find(({ name }) => name === 'plan-and-approve')?.text ?? ''
  expect(plan).toContain(from)
  const faults = await actionlint.faults(plan.replace(from, to ?? 'needs: plans'))
  expect(faults).toContainEqual(expect.stringMatching(fault))
})
