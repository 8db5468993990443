/** The hooks as rows; below them, of each, the clusters without success, and what its containers wrote there. Pure. */
import { markup, type Html } from '../lib/text/html.ts'
import {
  block,
  detail,
  folded,
  preformatted,
  table,
  unreserved,
  type Block,
  type Part
} from '../lib/text/htmlBlocks.ts'
import { counted, enumerate } from '../lib/text/text.ts'
import type { HookInCluster, HookReport } from '../report/hooks.ts'
import { MOST_CALM } from './clusterBlocks.ts'
import {
  attemptsIn,
  clustersOf,
  describeHooks,
  hookName,
  isOfCluster,
  longestOf,
  mostAttempts,
  resultOf,
  secondsIn,
  troubledClusters,
  worstOf
} from './hookFacts.ts'
import { hookResultMark, hookStateMark, hookWords } from './marks.ts'
import { generalOf } from './troubles.ts'

/** Clusters that a row names; the report has all. */
const MOST_NAMES = 10
/** Of one hook. */
const MOST_LOGS = 10

/** @param shown the logs that stand with a cause already, each as one text */
export function hookParts(hooks: readonly HookReport[], shown: ReadonlySet<string>): readonly Part[] {
  if (hooks.length === 0) return []
  return [
    unreserved(block(markup`<h3>Hooks</h3><p>${hookWords(describeHooks(hooks))}</p>`)),
    ...rowBlocks(hooks).map(unreserved),
    ...hooks.flatMap(hook => [...troubleParts(hook), ...logParts(hook, shown)])
  ]
}

/** In the order in which Helm made them; of many, those with trouble first and the others folded. */
function rowBlocks(hooks: readonly HookReport[]): readonly Block[] {
  const isCalm = (hook: HookReport): boolean => worstOf(hook) === 'succeeded'
  const calm = hooks.filter(isCalm)
  if (calm.length <= MOST_CALM) return [rows(hooks)]
  const troubled = hooks.filter(hook => !isCalm(hook))
  return [
    ...(troubled.length === 0 ? [] : [rows(troubled)]),
    folded(hookWords(`${counted(calm.length, 'hook')} succeeded`), rows(calm))
  ]
}

function rows(hooks: readonly HookReport[]): Block {
  const isRetried = hooks.some(hook => mostAttempts(hook) !== '')
  return table(
    ['event', 'weight', 'hook', 'result', 'clusters', 'seconds', ...(isRetried ? ['attempts'] : [])],
    hooks.map(hook => () => [
      hook.event,
      String(hook.weight),
      hookName(hook),
      hookResultMark(resultOf(hook)),
      hookWords(clustersOf(hook)),
      toTenth(longestOf(hook)),
      ...(isRetried ? [mostAttempts(hook)] : [])
    ])
  )
}

function toTenth(seconds: number | undefined): string {
  return seconds === undefined ? '' : seconds.toFixed(1)
}

function troubleParts(hook: HookReport): readonly Part[] {
  const all = troubledClusters(hook)
  if (all.length === 0) return []
  const alike = [...Map.groupBy(all, cluster => groupOf(cluster, hook)).values()]
  const isRetried = all.some(cluster => attemptsIn(cluster) !== '')
  const found = table(
    [`clusters of ${hookName(hook)}`, 'state', 'seconds', ...(isRetried ? ['attempts'] : []), 'why'],
    alike.map(group => () => rowOf(group, isRetried))
  )
  return [
    detail(
      alike.length <= MOST_CALM
        ? found
        : folded(markup`${hookName(hook)}: ${hookWords(clustersOf(hook))}`, found)
    )
  ]
}

/** Clusters that are the reason themselves are one row: they miss all hooks alike. */
function groupOf({ cluster, state, reason }: HookInCluster, { object }: HookReport): string {
  return isOfCluster(state) ? `${state} ${generalOf(reason, { cluster, object })}` : cluster
}

function rowOf(group: readonly HookInCluster[], isRetried: boolean): readonly (string | Html)[] {
  const [first] = group
  if (first === undefined) return []
  return [
    enumerate(
      group.map(({ cluster }) => cluster),
      MOST_NAMES
    ),
    hookStateMark(first.state),
    toTenth(secondsIn(first)),
    ...(isRetried ? [attemptsIn(first)] : []),
    first.reason
  ]
}

/** Clusters with the same lines share them. */
function logParts(hook: HookReport, known: ReadonlySet<string>): readonly Part[] {
  const logged = troubledClusters(hook).filter(({ logs }) => logs.length > 0)
  const texts = [...Map.groupBy(logged, ({ logs }) => logs.join('\n'))].filter(([text]) => !known.has(text))
  const more = texts.length - MOST_LOGS
  return [
    ...texts.slice(0, MOST_LOGS).map(([text, clusters]) => {
      const names = enumerate(
        clusters.map(({ cluster }) => cluster),
        MOST_NAMES
      )
      return detail(folded(`${hookName(hook)} in ${names}: last log lines`, preformatted(text)))
    }),
    ...(more <= 0
      ? []
      : [detail(block(markup`<p>… and ${counted(more, 'other log')}: the report has them.</p>`))])
  ]
}
