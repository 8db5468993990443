/** What the hooks of a rollback need of it. What `on-failure` undoes runs none: it is to restore what was proved, at once. */
import type { Working } from '../helm/client.ts'
import { loadHooks, loadPreflight } from '../hooks/loadHooks.ts'
import type { DeployInputs, RollbackInputs } from '../inputs/inputs.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { readBinding } from '../kubestellar/binding.ts'
import { gate } from '../plan/gate.ts'
import { awaitedBy } from '../plan/hooks.ts'
import type { Rendered } from '../plan/render.ts'
import type { ReadFacts } from '../plan/wdsFacts.ts'
import { readDeliveries, readExpected } from '../release/delivered.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Reach } from '../run/session.ts'
import { untilDelivered } from './hookDestinations.ts'
import { recordingHooks } from './hookRecord.ts'

export interface GoingBack {
  /** Of the revision to go back to. */
  readonly rendered: Rendered
  /** Its number. */
  readonly revision: number
  /** As they are while Helm works. */
  readonly applied: readonly KubeObject[]
  readonly facts: ReadFacts
}

/** @param body one run of Helm @throws ActionError HOOK_FAILED ... */
export async function withRollbackHooks(
  run: CommandRun<DeployInputs | RollbackInputs>,
  { rendered, revision, applied, facts }: GoingBack,
  reach: Reach,
  body: (working?: Working) => Promise<void>
): Promise<void> {
  const { inputs, record } = run
  const awaited = awaitedBy(rendered.objects, 'rollback')
  if (!runsHooks(run) || awaited.length === 0) {
    await body()
    return
  }
  const { bindingPolicy } = inputs.selection
  const { wds } = reach
  const { relayHooks } = await loadHooks()
  await relayHooks(
    run,
    {
      operation: 'rollback',
      awaited,
      policy: {
        name: bindingPolicy,
        uid: applied.find(({ metadata }) => metadata.name === bindingPolicy)?.metadata.uid
      },
      destinations: async () => {
        const clusters = (await readBinding(wds, bindingPolicy))?.clusters ?? []
        return await (await loadPreflight()).reachable(run, clusters, reach)
      },
      whenDelivered: async (release, clusters) => {
        const objects = rendered.objects.filter(({ hookEvents }) => hookEvents.length === 0)
        const there = { rendered: { ...rendered, objects }, revision: release.revision, policies: applied }
        const { expected, live } = await readExpected(inputs, there, facts.live, wds)
        const verdicts = gate(expected, applied, name => facts.namespaceLabels.get(name))
        const released = await readDeliveries(verdicts, applied, live, wds)
        await untilDelivered(run, { released, clusters }, reach)
      },
      applied: event =>
        event.startsWith('pre-')
          ? `Nothing of revision ${revision} was applied again but its hooks.`
          : `The objects of revision ${revision} were applied again.`,
      tell: recordingHooks(record)
    },
    reach,
    async signal => {
      await body({ signal })
    }
  )
}

/** Whether Helm is to run them. */
export function runsHooks({ inputs }: CommandRun<DeployInputs | RollbackInputs>): boolean {
  return inputs.command === 'rollback' && inputs.hooks.mode === 'run'
}
