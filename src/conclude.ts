/** From what was seen to the end of the run: the verdict, what is kept of it, and the error when it is red. */
import type { Bound } from './bound.ts'
import type { Collector } from './collector.ts'
import { judgeRun, notReady, refuseUnverified } from './judge.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { remember } from './proof.ts'
import type { Run } from './run/run.ts'
import type { ClusterVerdict } from './verify/verdict.ts'

/** @throws ActionError when it is red */
export async function conclude(
  run: Run,
  bound: Bound,
  clusters: readonly ClusterVerdict[],
  collector: Pick<Collector, 'lastProof' | 'memory'>,
  wds: KubeClient
): Promise<void> {
  const { inputs, clock, record } = run
  const verdict = judgeRun(inputs, clusters)
  record.add({ clusters, verdict })
  await remember(run, verdict, bound, clusters, () => collector.memory(), wds)
  if (verdict === 'failed') throw notReady(clusters, clock)
  if (inputs.onUnverified === 'fail' && collector.lastProof === undefined)
    refuseUnverified(inputs.waitFor, clusters)
}
