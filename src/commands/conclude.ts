/** Turns the observations into a verdict, stores it, and throws where the run failed. */
import type { Observed } from '../proof/observeClusters.ts'
import type { Collector } from '../proof/wds/collector.ts'
import { judgeRun, notReady, refuseUnverified } from '../proof/verdict.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { remember } from '../proof/memory.ts'
import { refuseRecreated } from '../proof/loadProof.ts'
import type { Run } from '../run/run.ts'

/** @throws ActionError when it is red */
export async function conclude(
  run: Run,
  observed: Observed,
  collector: Pick<Collector, 'lastProof' | 'memory'>,
  wds: KubeClient
): Promise<void> {
  const { inputs, clock, record } = run
  const { clusters } = observed
  const verdict = judgeRun(inputs, clusters)
  record.add({ clusters, verdict })
  const { revision, bindingPolicies: policies } = record.facts
  await remember(run, { verdict, revision, policies }, observed, { read: () => collector.memory(), wds })
  if (verdict === 'failed') throw notReady(clusters, clock)
  if (inputs.onUnverified === 'fail' && collector.lastProof === undefined)
    refuseUnverified(inputs.waitFor, clusters)
  await refuseRecreated(run, observed)
}
