/** Whether something is to be undone, and how. */
import { ActionError } from '../lib/errors.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { Plan } from '../plan/plan.ts'
import type { Applied } from '../release/apply.ts'

export type Remediation = 'rollback' | 'uninstall'

/** Nobody could look, nothing could be undone, or the workload is well: none says that it failed. */
const REFUSED: ReadonlySet<string> = new Set([
  'CREDENTIALS_REFUSED',
  'RECREATED',
  'WDS_UNAUTHORIZED',
  'EXEC_PLUGIN_FAILED'
])

/** What `on-failure` means for what this run has begun; undefined when nothing is to be undone. */
export function remediationOf(
  { onFailure }: DeployInputs,
  { plan, applied }: Begun,
  error: unknown,
  interrupted: AbortSignal
): Remediation | undefined {
  if (!(error instanceof ActionError) || interrupted.aborted) return undefined
  if (onFailure === 'keep' || plan === undefined || applied === undefined) return undefined
  // That one was undone already; or it is not known, and the release goes to the first cluster that meets it.
  if (error.code === 'NO_CLUSTER' || REFUSED.has(error.code)) return undefined
  if (plan.state.newest !== undefined) return 'rollback'
  return onFailure === 'uninstall' ? 'uninstall' : undefined
}

/** What a run has begun to change, for undoing it. */
export interface Begun {
  plan?: Plan
  applied?: Applied
}
