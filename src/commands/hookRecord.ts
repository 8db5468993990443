/** What is recorded of hooks, whichever command runs them. */
import type { HookInputs } from '../hooks/hooking.ts'
import { loadLeftovers } from '../hooks/loadHooks.ts'
import type { HookReport } from '../report/hooks.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { RunRecord } from '../run/record.ts'
import type { Reach } from '../run/session.ts'

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
