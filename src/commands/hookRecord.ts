/** What is recorded of hooks, for the report and for the next deploy, whichever command runs them. */
import type { HookInputs } from '../hooks/hooking.ts'
import { loadLeftovers } from '../hooks/loadHooks.ts'
import type { HookReport } from '../report/hooks.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import { messageOf } from '../lib/errors.ts'
import { hookedSecret, mayHaveJoined } from '../plan/hookedClusters.ts'
import { awaitedBy } from '../plan/hooks.ts'
import { memoryPath } from '../plan/memorySecret.ts'
import type { Plan } from '../plan/plan.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { RunRecord } from '../run/record.ts'
import type { Reach } from '../run/session.ts'

/** Writes its own key of the memory of a release: another writer's keys stay. */
const HOOKED_MANAGER = 'ks-helm-deploy-hooked'

/** Hooks of earlier runs, to their end, before anything else is done with the release. @throws ActionError HOOK_OFFLINE */
export async function endEarlierHooks(run: CommandRun<HookInputs>, reach: Reach): Promise<void> {
  const { endLeftovers } = await loadLeftovers()
  run.record.add({ hooks: await endLeftovers(run, reach) })
}

/** @returns adds the hooks of one run of Helm, each time all of them, to those that are recorded now */
export function recordingHooks(record: RunRecord): (hooks: readonly HookReport[]) => void {
  const before = record.facts.hooks
  return hooks => {
    record.add({ hooks: [...before, ...hooks] })
  }
}

/** In which clusters install hooks have run, for the next deploy. */
export async function recordHooked(
  { inputs, record, warn }: CommandRun<DeployInputs>,
  { rendered: { objects }, operation, hooked }: Plan,
  clusters: readonly string[],
  { wds, its }: Pick<Reach, 'wds' | 'its'>
): Promise<void> {
  if (!mayHaveJoined(inputs, objects, its) || clusters.length === 0) return
  const installed = installedIn(record.facts.hooks)
  // Releases of older versions, and charts without any, have none to wait for.
  const isOld = operation === 'upgrade' && hooked === undefined
  const hasNone = isOld || awaitedBy(objects, 'install').length === 0
  const now = clusters.filter(cluster => hasNone || hooked?.has(cluster) === true || installed.has(cluster))
  if (now.length === hooked?.size && now.every(cluster => hooked.has(cluster))) return
  try {
    await wds.apply(memoryPath(inputs), hookedSecret(inputs, now), HOOKED_MANAGER)
  } catch (error) {
    warn(`cannot store in which clusters install hooks have run: ${messageOf(error)}`)
  }
}

/** The clusters in which install hooks of this run have succeeded. */
function installedIn(hooks: readonly HookReport[]): ReadonlySet<string> {
  const rows = hooks
    .filter(({ event, isLeftover }) => event.endsWith('-install') && !isLeftover)
    .flatMap(({ clusters }) => clusters)
  return new Set(rows.filter(({ state }) => state === 'succeeded').map(({ cluster }) => cluster))
}
