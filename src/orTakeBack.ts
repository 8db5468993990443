/**
 * A first deploy that meets no cluster is taken back. The policy is the only way to learn which clusters a selector
 * meets, KubeStellar answers after two seconds, and Helm works meanwhile: a policy that meets no cluster moves
 * nothing, so the WDS can be put back as it was.
 */
import type { Applied } from './apply.ts'
import { ActionError, messageOf } from './errors.ts'
import type { Helm } from './helm.ts'
import type { KubeClient } from './kubernetes/client.ts'
import type { Plan } from './plan.ts'
import type { Run } from './run/run.ts'

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
    const isUnplaced = error instanceof ActionError && error.code === 'NO_CLUSTER'
    if (isUnplaced && plan.revision === 0) {
      const { absentBefore, takeBack } = await import(/* webpackChunkName: 'removal' */ './takeBack.ts')
      await run.record
        .phase('Take back', () => takeBack(run, applied, absentBefore(plan), helm, wds))
        .catch((left: unknown) => {
          run.record.warn(`not everything could be taken back: ${messageOf(left)}`)
        })
    }
    throw error
  }
}
