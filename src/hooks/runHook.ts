/** One hook from its start to its end in all clusters: one that Helm made, or an install hook in clusters that joined later. */
import type { ActionError } from '../lib/errors.ts'
import { describeRef } from '../kubernetes/objects.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import type { HookInputs } from './hooking.ts'
import { hasSucceeded, hookFailed, skippedIn, unended, weakestOf } from './outcome.ts'
import { observeEnd, withdraw, type Launched } from './runInClusters.ts'
import { describeHookEnd, describeHookInCluster } from './sayings.ts'

/** With more clusters, the log has one line for all of them. */
const MOST_TOLD = 10

export interface Running {
  readonly report: Omit<HookReport, 'state' | 'to' | 'clusters'>
  readonly launched: Launched
  /** Ends what only this run waits for. */
  readonly stopping: AbortController
  /** Clusters in which it does not run. */
  readonly offline: readonly string[]
}

/** @param onFailed called once, with the first cluster in which it failed, while it may still run in others */
export async function observeHook(
  run: Run<HookInputs>,
  { report, launched, stopping, offline }: Running,
  reach: Reach,
  onFailed: (cluster: string) => void = () => undefined
): Promise<HookReport> {
  const { inputs, elapsed, deps } = run
  let hasFailed = false
  const observed = await observeEnd(run, launched, reach, {
    signal: stopping.signal,
    isStopped: () => stopping.signal.aborted && inputs.hooks.onFailure === 'stop',
    onStand: (cluster, stand) => {
      // One that is offline may come back, as long as the hook runs elsewhere.
      if (stand !== 'failed') return
      if (!hasFailed) onFailed(cluster)
      hasFailed = true
      if (inputs.hooks.onFailure === 'stop') stopping.abort()
    }
  })
  const clusters = [...observed, ...offline.map(skippedIn)]
  const ended = { ...report, state: weakestOf(clusters), to: elapsed(), clusters }
  if (clusters.length <= MOST_TOLD)
    for (const cluster of clusters) deps.log.info(describeHookInCluster(ended, cluster))
  deps.log.info(describeHookEnd(ended))
  return ended
}

/** Undefined when Helm may go on. @param applied what the clusters have of the revision, as a sentence */
export function failureOf(
  { clock }: Run<HookInputs>,
  hook: HookReport,
  applied: string
): ActionError | undefined {
  if (clock.signal.aborted && hook.state !== 'failed') return clock.expired(...unended(hook))
  return hasSucceeded(hook.clusters) ? undefined : hookFailed(hook, applied)
}

/** @returns false where it may still run in a cluster: then the next run finds it there, and waits for it */
export async function withdrawEnded(
  run: Run<HookInputs>,
  hook: HookReport,
  launched: Launched,
  wds: KubeClient
): Promise<boolean> {
  if (run.clock.signal.aborted) return false
  if (hook.clusters.some(({ state }) => state === 'running')) {
    run.warn(`${describeRef(hook.object)} may still run in a cluster: the next run waits for it`)
    return false
  }
  await withdraw(run, launched, wds)
  return true
}
