/**
 * Undoes a first deploy that matches no cluster, once the ITS itself has confirmed that. Only the policy shows which
 * clusters a selector matches. KubeStellar answers after two seconds, and Helm works in the meantime. A policy without
 * clusters delivers nothing, so the WDS can be restored.
 */
import type { Applied } from '../release/apply.ts'
import { messageOf } from '../lib/errors.ts'
import type { Plan } from '../plan/plan.ts'
import { NoCluster } from '../policies/noCluster.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Session } from '../run/session.ts'

/** Whatever else fails, the error is the one that caused the undo. */
export async function undoUnplaced<T>(
  run: CommandRun<DeployInputs>,
  { plan, applied }: { readonly plan: Plan; readonly applied: Applied },
  session: Pick<Session, 'helm' | 'wds'>,
  body: () => Promise<T>
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof NoCluster && error.isConfirmed && plan.state.newest === undefined) {
      const { absentBefore, undo } = await import(/* webpackChunkName: 'removal' */ './undo.ts')
      await run.record
        .phase('Undo', () => undo(run, { applied, absent: absentBefore(plan) }, session))
        .catch((left: unknown) => {
          run.record.warn(`the failed first deploy could not be undone completely: ${messageOf(left)}`)
        })
    }
    throw error
  }
}
