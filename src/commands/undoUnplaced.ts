/**
 * A first deploy that meets no cluster is undone, once the ITS itself has confirmed that. The policy is the only way to learn
 * which clusters a selector meets, KubeStellar answers after two seconds, and Helm works meanwhile: a policy that meets no
 * cluster moves nothing, so the WDS can be put back as it was.
 */
import type { Applied } from '../release/apply.ts'
import { messageOf } from '../lib/errors.ts'
import type { Plan } from '../plan/plan.ts'
import { NoCluster } from '../policies/noCluster.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Session } from '../run/session.ts'

/** Whatever happens meanwhile, the error is the one that made it necessary. */
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
