/** Each way in which charts lose objects when they are deployed by labels alone, in a chart of its own. */
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import {
  deployByLabels,
  deployComplete,
  expectComplete,
  expectMissed,
  ways
} from '../e2e/lostObjectsCases.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel } = parallelTests('lost')

for (const way of ways()) {
  parallel(`${way.way}: stopped by labels, complete with the defaults`, async namespace => {
    expectMissed(await deployByLabels(sandbox, namespace, [way]), way)
    const step = await deployComplete(sandbox, namespace, [way])
    await expectComplete(sandbox, namespace, step, way)
  })
}
