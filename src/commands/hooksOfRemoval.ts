/** What the hooks of a removal need of it. */
import type { Working } from '../helm/client.ts'
import { endEarlierHooks, recordingHooks } from './hookRecord.ts'
import { loadHooks, loadNarrowing, loadPreflight } from '../hooks/loadHooks.ts'
import type { HookInputs } from '../hooks/hooking.ts'
import type { UninstallInputs } from '../inputs/inputs.ts'
import { awaitedHooks, type Removal } from '../removal/plan.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Reach } from '../run/session.ts'

/**
 * @param body one run of Helm, which runs no hooks where they are to be skipped, or there is no cluster to run them in
 * @throws ActionError HOOK_FAILED ...
 */
export async function withRemovalHooks(
  run: CommandRun<UninstallInputs>,
  removal: Removal,
  reach: Reach,
  body: (skipHooks: boolean, working?: Working) => Promise<void>
): Promise<void> {
  const awaited = awaitedHooks(removal)
  const { inputs, record } = run
  if (inputs.hooks.mode !== 'run' || awaited.length === 0) {
    await body(inputs.hooks.mode === 'skip')
    return
  }
  if (removal.clusters.length === 0) {
    record.warn('the hooks of this removal do not run: the release is in no cluster')
    await body(true)
    return
  }
  const { relayHooks } = await loadHooks()
  await (await loadNarrowing()).narrowPolicy(run, [...removal.going, ...removal.kept], reach.wds)
  await relayHooks(
    observing(run),
    {
      operation: 'delete',
      awaited,
      policy: { name: inputs.selection.bindingPolicy, uid: undefined },
      destinations: async () => await (await loadPreflight()).reachable(run, removal.clusters, reach),
      whenDelivered: () => Promise.resolve(),
      applied: event =>
        event.startsWith('pre-')
          ? 'Nothing of the release was removed.'
          : 'The objects of the release were removed from the WDS.',
      tell: recordingHooks(record)
    },
    reach,
    async signal => {
      await body(false, { signal })
    }
  )
}

/** Of earlier runs, to their end: what is removed must not run on. */
export async function endHooks(run: CommandRun<UninstallInputs>, reach: Reach): Promise<void> {
  await endEarlierHooks(observing(run), reach)
}

/** A removal observes nothing else, and has no inputs for it. */
function observing(run: CommandRun<UninstallInputs>): CommandRun<HookInputs & UninstallInputs> {
  return {
    ...run,
    inputs: {
      ...run.inputs,
      waitFor: 'ready',
      evidence: 'auto',
      minReadyClusters: undefined,
      readyWhen: new Map(),
      failOnRecreated: false
    }
  }
}
