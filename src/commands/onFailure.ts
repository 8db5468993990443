/** Decides whether something has to be undone, and how. */
import { ActionError } from '../lib/errors.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { Plan } from '../plan/plan.ts'
import type { Applied } from '../release/apply.ts'

export type Remediation = 'rollback' | 'uninstall'

/**
 * These errors do not mean that the workload failed: it could not be observed, nothing could be undone, or the workload
 * is healthy.
 */
const REFUSED: ReadonlySet<string> = new Set([
  'CREDENTIALS_REFUSED',
  'RECREATED',
  'WDS_UNAUTHORIZED',
  'EXEC_PLUGIN_FAILED'
])

/** What `on-failure` means for what this run has changed so far; undefined when nothing has to be undone. */
export function remediationOf(
  { onFailure }: DeployInputs,
  { plan, applied }: Begun,
  error: unknown,
  interrupted: AbortSignal
): Remediation | undefined {
  if (!(error instanceof ActionError) || interrupted.aborted) return undefined
  if (onFailure === 'keep' || plan === undefined || applied === undefined) return undefined
  // NO_CLUSTER: the deploy was already undone, or whether a cluster matches is unknown and the release goes to the
  // first that does.
  if (error.code === 'NO_CLUSTER' || REFUSED.has(error.code)) return undefined
  if (plan.state.newest !== undefined) return 'rollback'
  return onFailure === 'uninstall' ? 'uninstall' : undefined
}

/** What a run has started to change, as needed to undo it. */
export interface Begun {
  plan?: Plan
  applied?: Applied
}
