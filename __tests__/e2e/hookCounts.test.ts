/** Each hook runs exactly once in each cluster for each run of Helm: five deploys; fifty of them in soak/hookCounts.test.ts. */
import { WECS } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { assignedSandbox } from '../../testkit/sandbox.ts'
import { deployAndCount } from './hookCountsCases.ts'

test('five deploys, with a restart of the controller-manager and of a work agent', async () => {
  const sandbox = await assignedSandbox()
  const namespace = freshName('hook-counts')
  await deployAndCount({ sandbox, wecs: WECS, namespace, inputs: {} }, 5)
}, 300_000)
