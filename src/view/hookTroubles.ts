/** What went wrong with a hook in its clusters, in the same words as what went wrong with objects. Pure. */
import { describeRef } from '../kubernetes/objects.ts'
import type { HookInCluster, HookReport } from '../report/hooks.ts'
import type { Finding } from '../report/verdict.ts'
import { HOOK_LOOKS, hookName, isOfCluster, worstOf } from './hookFacts.ts'
import { findingTrouble, generalOf, REMEDIES, type Trouble } from './troubles.ts'

export interface HookTrouble {
  readonly trouble: Trouble
  readonly cluster: string
  /** Undefined where no more is known than its state. */
  readonly finding: Finding | undefined
}

/**
 * None of one that an earlier run left and that has ended: it never counts. One that was stopped has no cause of its own: it
 * failed in another cluster.
 */
export function hookTroubles(hook: HookReport): readonly HookTrouble[] {
  if (hook.isLeftover && worstOf(hook) !== 'running') return []
  return hook.clusters
    .filter(({ state }) => state !== 'succeeded' && state !== 'stopped')
    .flatMap(inCluster => troublesIn(inCluster, hook))
}

function troublesIn(inCluster: HookInCluster, hook: HookReport): readonly HookTrouble[] {
  const { cluster, state, findings } = inCluster
  if (findings.length === 0) return [{ trouble: stateTrouble(inCluster, hook), cluster, finding: undefined }]
  const what = `hook ${describeRef(hook.object)}`
  return findings.map(finding => ({
    trouble: findingTrouble(finding, what, HOOK_LOOKS[state]),
    cluster,
    finding
  }))
}

function stateTrouble({ cluster, state, reason }: HookInCluster, hook: HookReport): Trouble {
  const what = isOfCluster(state) ? 'Hook' : `Hook ${hookName(hook)}`
  const word = state === 'running' ? 'still in progress' : state
  const look = HOOK_LOOKS[state]
  // How long a cluster has been offline makes no difference.
  const general = state === 'skipped' ? '' : generalOf(reason, { cluster, object: hook.object })
  return {
    id: `${what} ${state} ${general}`,
    title: `${what} ${word}${reason === '' ? '' : `: ${reason}`}`,
    message: reason,
    state: look,
    remedy: state === 'skipped' ? AFTER_SKIP : (REMEDIES[look] ?? '')
  }
}

/** What waits for a cluster is delivered when it is back; a hook waits for no cluster. */
const AFTER_SKIP = 'Bring the agents of these clusters back, then deploy again.'
