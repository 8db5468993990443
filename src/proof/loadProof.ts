/**
 * Observing the clusters, in a file of its own (`observeClusters.ts` and its imports): a tenth of the program, which no
 * deploy needs before Helm has finished.
 */
import type { Bound } from '../release/binding.ts'
import type { ClusterVerdict } from '../report/verdict.ts'
import type { Observed, Passing, SeenBefore, Sources } from './observeClusters.ts'
import type { Its } from '../run/its.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { readMarks } from '../kubestellar/bindingMark.ts'
import { itsTrouble } from '../run/itsTrouble.ts'
import type { ProofInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'
import type { WorksBefore } from './its/follow.ts'

/** Loads the file while the run waits for other work. An error shows up when the file is needed. */
export function preload(): void {
  load().catch(() => undefined)
}

/** Read before anything is changed: this run's changes must not count as the earlier state. */
export async function readBefore(
  run: Run<ProofInputs>,
  policies: readonly string[],
  its: Its,
  wds: KubeClient
): Promise<SeenBefore> {
  const [works, marks] = await Promise.all([readWorksBefore(run, policies, its), readMarks(policies, wds)])
  return { works, marks }
}

/** The earlier statuses: an old one must not count as a new one. */
async function readWorksBefore(
  { inputs, warn }: Run<ProofInputs>,
  policies: readonly string[],
  its: Its
): Promise<WorksBefore> {
  if (!its.isGiven || inputs.waitFor !== 'ready' || policies.length === 0) return new Map()
  const { snapshotWorks } = await load()
  try {
    return await snapshotWorks(await its.client(), policies)
  } catch (error) {
    warn(`what the clusters report now cannot be read: ${itsTrouble(error)}`)
    return 'unread'
  }
}

/** What the clusters have of the release, and what was re-created there. @param before from `readBefore` */
export async function observeClusters(
  run: Run<ProofInputs>,
  bound: Bound,
  before: SeenBefore,
  sources: Sources
): Promise<Observed> {
  return await (await load()).observeClusters(run, bound, before, sources)
}

/** The same of what is in the clusters for a moment only, such as a hook. */
export async function observePassing(
  run: Run<ProofInputs>,
  bound: Bound,
  sources: Omit<Sources, 'isKept'>,
  passing: Passing
): Promise<readonly ClusterVerdict[]> {
  return await (await load()).observePassing(run, bound, sources, passing)
}

/** @throws ActionError RECREATED where objects were re-created and the user wants to stop at that */
export async function refuseRecreated({ inputs }: Run<ProofInputs>, { recreation }: Observed): Promise<void> {
  if (!inputs.failOnRecreated || recreation.recreated.length === 0) return
  throw (await load()).recreatedError(inputs.release, recreation.recreated)
}

function load() {
  return import(/* webpackChunkName: 'proof' */ './observeClusters.ts')
}
