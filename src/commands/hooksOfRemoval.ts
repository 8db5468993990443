/** What the hooks of a removal need of it. */
import type { Working } from '../helm/client.ts'
import { loadHooks, loadLeftovers, loadNarrowing } from '../hooks/loadHooks.ts'
import type { HookInputs } from '../hooks/hooking.ts'
import type { UninstallInputs } from '../inputs/inputs.ts'
import { awaitedHooks, type Removal } from '../removal/plan.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Reach } from '../run/session.ts'

/** @param body one run of Helm @throws ActionError HOOK_FAILED ... */
export async function withRemovalHooks(
  run: CommandRun<UninstallInputs>,
  removal: Removal,
  reach: Reach,
  body: (working?: Working) => Promise<void>
): Promise<void> {
  const awaited = awaitedHooks(removal)
  const { inputs, record } = run
  if (inputs.hooks.mode !== 'run' || awaited.length === 0 || removal.clusters.length === 0) {
    await body()
    return
  }
  const { relayHooks } = await loadHooks()
  await (await loadNarrowing()).narrowPolicy(run, awaited, reach.wds)
  await relayHooks(
    observing(run),
    {
      operation: 'delete',
      awaited,
      policy: { name: inputs.selection.bindingPolicy, uid: undefined },
      destinations: () => Promise.resolve(removal.clusters),
      whenDelivered: () => Promise.resolve(),
      applied: event =>
        event.startsWith('pre-')
          ? 'Nothing of the release was removed.'
          : 'The objects of the release were removed from the WDS.',
      tell: hooks => {
        record.add({ hooks: [...record.facts.hooks.filter(({ isLeftover }) => isLeftover), ...hooks] })
      }
    },
    reach,
    async signal => {
      await body({ signal })
    }
  )
}

/** Of earlier runs, to their end: what is removed must not run on. */
export async function endHooks(run: CommandRun<UninstallInputs>, reach: Reach): Promise<void> {
  const { endLeftovers } = await loadLeftovers()
  run.record.add({ hooks: await endLeftovers(observing(run), reach) })
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
