/**
 * Looking into the clusters, from a file of its own (`clusters.ts` and what it needs): a tenth of the program, which no
 * deploy needs before Helm has done its part.
 */
import type { Bound } from '../bound.ts'
import type { Sources } from '../clusters.ts'
import type { Its } from '../its.ts'
import { itsTrouble } from '../run/itsTrouble.ts'
import { refuseLate } from '../run/refusedCredentials.ts'
import type { Run } from '../run/run.ts'
import type { WorksBefore } from '../verify/followWorks.ts'
import type { ClusterVerdict } from '../verify/verdict.ts'

/** Reads the file while there is something else to wait for. That it cannot be read is found by who needs it. */
export function preload(): void {
  load().catch(() => undefined)
}

/** An old status must not pass for a new one, so this is read before anything is changed. */
export async function readWorksBefore(
  { inputs, record }: Run,
  policies: readonly string[],
  its: Its
): Promise<WorksBefore> {
  if (!its.isGiven || inputs.waitFor !== 'ready' || policies.length === 0) return new Map()
  const { snapshotWorks } = await load()
  try {
    return await snapshotWorks(await its.client(), policies)
  } catch (error) {
    record.warn(`what the clusters report now cannot be read: ${itsTrouble(error)}`)
    return 'unread'
  }
}

/**
 * One verdict for each cluster, in their order.
 * @param worksBefore from `readWorksBefore`
 * @throws ActionError CREDENTIALS_REFUSED when nobody could look because of that; nothing else for what a cluster does
 */
export async function observeClusters(
  run: Run,
  bound: Bound,
  worksBefore: WorksBefore,
  sources: Sources
): Promise<readonly ClusterVerdict[]> {
  const clusters = await (await load()).observeClusters(run, bound, worksBefore, sources)
  try {
    await refuseLate(sources, bound.clusters)
  } catch (error) {
    // The error ends the run; what was seen of the others is told all the same.
    run.record.add({ clusters })
    throw error
  }
  return clusters
}

function load() {
  return import(/* webpackChunkName: 'proof' */ '../clusters.ts')
}
