/**
 * A first deploy that meets no cluster is taken back, once the ITS itself has confirmed that. The policy is the only way to learn which clusters a selector
 * meets, KubeStellar answers after two seconds, and Helm works meanwhile: a policy that meets no cluster moves
 * nothing, so the WDS can be put back as it was.
 */
import type { Applied } from './apply.ts'
import { messageOf } from '../lib/errors.ts'
import type { Helm } from '../helm/client.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { Plan } from '../plan/plan.ts'
import { NoCluster } from '../plan/noCluster.ts'
import type { Run } from '../run/run.ts'

/** Whatever happens on the way back, the error is the one that made it necessary. */
export async function orTakeBack<T>(
  run: Run,
  plan: Plan,
  applied: Applied,
  helm: Helm,
  wds: KubeClient,
  body: () => Promise<T>
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof NoCluster && error.isConfirmed && plan.revision === 0) {
      const { absentBefore, takeBack } = await import(/* webpackChunkName: 'removal' */ './undo.ts')
      await run.record
        .phase('Take back', () => takeBack(run, applied, absentBefore(plan), helm, wds))
        .catch((left: unknown) => {
          run.record.warn(`not everything could be taken back: ${messageOf(left)}`)
        })
    }
    throw error
  }
}
