/** The hooks as rows; below them, folded, each with its clusters and with what its containers wrote there. Pure. */
import type { HookInCluster, HookReport } from '../../../report/hooks.ts'
import type { Report } from '../../../report/report.ts'
import {
  attemptsIn,
  clustersOf,
  describeHooks,
  HOOK_LOOKS,
  hookName,
  longestOf,
  mostAttempts,
  resultOf,
  secondsIn,
  worstFirst
} from '../../hookFacts.ts'
import type { Block, Cell, Section } from '../model.ts'
import { shownSeconds } from '../../../lib/duration.ts'

export function hooksSection({ hooks }: Report): readonly Section[] {
  if (hooks.length === 0) return []
  return [
    {
      title: 'Hooks',
      blocks: [
        { type: 'text', text: `${describeHooks(hooks)}.`, isQuiet: true },
        {
          type: 'table',
          head: ['event', 'weight', 'hook', 'result', 'clusters', 'longest', 'attempts'],
          rows: hooks.map(rowOf)
        },
        ...hooks.filter(({ clusters }) => clusters.length > 0).map(hookFold)
      ]
    }
  ]
}

function rowOf(hook: HookReport): readonly Cell[] {
  const { look, words } = resultOf(hook)
  return [
    hook.event,
    String(hook.weight),
    hookName(hook),
    { state: look, text: words },
    clustersOf(hook),
    shownOr(longestOf(hook)),
    mostAttempts(hook)
  ]
}

function shownOr(seconds: number | undefined): string {
  return seconds === undefined ? '' : shownSeconds(seconds)
}

function hookFold(hook: HookReport): Block {
  const clusters = worstFirst(hook.clusters)
  return {
    type: 'fold',
    title: `${hook.event} ${hookName(hook)}: ${clustersOf(hook)}`,
    isOpen: false,
    blocks: [
      {
        type: 'table',
        head: ['cluster', 'state', 'began', 'took', 'attempts', 'why'],
        rows: clusters.map(clusterRow)
      },
      ...clusters.filter(({ logs }) => logs.length > 0).map(logFold)
    ]
  }
}

/** It began so long after the start of the run. */
function clusterRow(inCluster: HookInCluster): readonly Cell[] {
  const { cluster, state, reason, from } = inCluster
  return [
    cluster,
    { state: HOOK_LOOKS[state], text: state },
    shownOr(from),
    shownOr(secondsIn(inCluster)),
    attemptsIn(inCluster),
    reason
  ]
}

function logFold({ cluster, logs }: HookInCluster): Block {
  return {
    type: 'fold',
    title: `${cluster}: last lines of the log`,
    isOpen: false,
    blocks: [{ type: 'lines', text: logs.join('\n') }]
  }
}
