/** What is waited for, and what is then said to be proved. */
import { deploy, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

const { parallel } = parallelTests('proof')

const NEVER_READY = JSON.stringify({
  podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'never-ready' }
})

/** A release whose Pods never become ready: who waited for that would end red. */
async function run(inputs: Inputs): Promise<StepResult> {
  return await deploy(sandbox, {
    release: 'web',
    namespace: freshName('proof'),
    values: NEVER_READY,
    ...inputs
  })
}

function clustersOf({ outputs }: StepResult): unknown {
  return JSON.parse(outputs['clusters'] ?? '')
}

function both(state: string, note: string): unknown {
  return ['wec1', 'wec2'].map(cluster => ({ cluster, state, note }))
}

parallel('nothing: the release is in the WDS, and goes to these clusters', async () => {
  const result = await run({ 'wait-for': 'nothing' })
  expect(result.outputs).toMatchObject({ verdict: 'applied', 'release-status': 'deployed', revision: '1' })
  expect(clustersOf(result)).toEqual(both('unverified', 'not asked: wait-for is nothing'))
})

parallel('bound: KubeStellar has taken up every object', async () => {
  const result = await run({ 'wait-for': 'bound' })
  expect(result.outputs['verdict']).toBe('bound')
  expect(clustersOf(result)).toEqual(both('unverified', 'not asked: wait-for is bound'))
})

parallel('delivered: every object is in every cluster', async () => {
  const result = await run({ 'wait-for': 'delivered' })
  expect(result.outputs['verdict']).toBe('delivered')
  expect(clustersOf(result)).toEqual(both('delivered', ''))
})

parallel('by default no more than could be looked at', async () => {
  const result = await run({ 'wec-kubeconfig-file': '', 'collector-limit': '0' })
  expect(result.outputs['verdict']).toBe('bound')
  expect(result.summary).toContain('bound')
})
