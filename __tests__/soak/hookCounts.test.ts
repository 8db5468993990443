/** Each hook runs exactly once in each cluster for each run of Helm, over fifty deploys; and nothing runs ten minutes later. */
import { freshName } from '../../testkit/fresh.ts'
import { deployAndCount } from '../e2e/hookCountsCases.ts'
import { CLUSTERS, EVERYWHERE, sandbox, useGuardSandbox } from './guardSandbox.ts'

const DEPLOYS = Number(process.env['KS_HOOK_DEPLOYS'] ?? '50')
const AFTER_MS = Number(process.env['KS_HOOK_AFTER_MS'] ?? '600000')

useGuardSandbox('--rates', 'production')

test(`${DEPLOYS} deploys`, async () => {
  const namespace = freshName('hook-counts')
  await deployAndCount({ sandbox, wecs: CLUSTERS, namespace, inputs: EVERYWHERE, afterMs: AFTER_MS }, DEPLOYS)
}, 2_400_000)
