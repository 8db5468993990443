/**
 * The end of a deploy and of a rollback: the verdict, which is recorded and stored for later runs, or the error of a
 * red run.
 */
import type { Observed } from '../proof/observeClusters.ts'
import type { Collector } from '../proof/wds/collector.ts'
import { judgeRun, notReady, refuseUnverified } from '../proof/verdict.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { describeRef } from '../kubernetes/objects.ts'
import type { HookReport } from '../report/hooks.ts'
import type { RunVerdict } from '../report/verdict.ts'
import { remember, type Proved } from '../proof/memory.ts'
import { refuseRecreated } from '../proof/loadProof.ts'
import type { ProofInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'

/** By what a run has proved, where that is kept, and what has the last word. */
export interface Memorizing {
  /** Asked once the release is ready; what it throws makes the revision one that is not proved. */
  readonly lastGate?: (() => Promise<void>) | undefined
  readonly collector: Pick<Collector, 'lastProof' | 'memory'>
  readonly wds: KubeClient
}

/** @throws ActionError when it is red */
export async function conclude(
  run: CommandRun<ProofInputs>,
  proved: Proved,
  observed: Observed,
  { collector, wds, lastGate }: Memorizing
): Promise<void> {
  const { inputs, clock, record } = run
  const { clusters } = observed
  const verdict = judgeRun(inputs, clusters)
  record.add({ clusters, verdict })
  const keep = async (kept: RunVerdict): Promise<void> => {
    const skippedHooks = skippedIn(record.facts.hooks)
    await remember(run, { ...proved, verdict: kept, skippedHooks }, observed, {
      read: () => collector.memory(),
      wds
    })
  }
  try {
    if (verdict !== 'failed') await lastGate?.()
  } catch (error) {
    await keep('failed')
    throw error
  }
  await keep(verdict)
  if (verdict === 'failed') throw notReady(clusters, clock)
  if (inputs.onUnverified === 'fail' && collector.lastProof === undefined)
    refuseUnverified(inputs.waitFor, clusters)
  await refuseRecreated(run, observed)
}

/** `wec2: pre-upgrade Job shop/migrate`. */
function skippedIn(hooks: readonly HookReport[]): readonly string[] {
  return hooks.flatMap(({ object, event, clusters }) =>
    clusters
      .filter(({ state }) => state === 'skipped')
      .map(({ cluster }) => `${cluster}: ${event} ${describeRef(object)}`)
  )
}
