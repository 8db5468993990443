/** A deploy that changes nothing does not wait for KubeStellar's pause before it works on a change. */
import { deploy } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { LAYERS } from '../../testkit/npmTools.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'

/** Of KubeStellar. */
const PAUSE_S = 2

let sandbox: Sandbox
const releases = LAYERS.map(layer => ({ layer, namespace: freshName(`unchanged-${layer}`) }))

async function run({ layer, namespace }: (typeof releases)[number]): Promise<StepResult> {
  return await deploy(sandbox, { release: 'web', namespace }, { layer })
}

beforeAll(async () => {
  sandbox = await assignedSandbox()
  await Promise.all(releases.map(run))
})

test.each(releases)('with helm and kubectl of $layer', async release => {
  const { outputs, report } = await run(release)
  expect(outputs).toMatchObject({ verdict: 'ready', revision: '2' })
  expect(report?.phases.find(({ name }) => name === 'Binding')?.seconds).toBeLessThan(PAUSE_S)
})
