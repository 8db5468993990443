/** The plan as part of summary and comment: how much changes, what would be lost, then each change. Pure. */
import type { Change, ChangeKind, PlannedHook, PlannedObject, PlanReport } from '../report/plan.ts'
import { describeRef } from '../kubernetes/objects.ts'
import { markup } from '../lib/text/html.ts'
import {
  block,
  detail,
  diff as diffBlock,
  folded,
  list,
  reserved,
  table,
  unreserved,
  type Block,
  type Part
} from '../lib/text/htmlBlocks.ts'
import { counted, enumerate } from '../lib/text/text.ts'
import { lossesOf } from './losses.ts'
import { CHANGE_MARKS } from './marks.ts'

/** Clusters that a line names. */
const MOST_NAMES = 10

/** @param whole with the changes, for `command: plan`; otherwise only what is not delivered */
export function planParts(plan: PlanReport, whole: boolean): readonly Part[] {
  return [
    ...(whole
      ? [
          reserved(counts(plan.changes)),
          ...lost(plan).map(reserved),
          unreserved(placement(plan)),
          ...hooks(plan.hooks).map(unreserved),
          ...changes(plan.changes)
        ]
      : []),
    ...notGoing(plan.objects).map(unreserved),
    ...unmet(plan).map(unreserved)
  ]
}

function counts(all: readonly Change[]): Block {
  const count = (wanted: ChangeKind): number => all.filter(({ kind }) => kind === wanted).length
  const [same, kept] = [count('unchanged'), count('kept')]
  const rest = [
    ...(same === 0 ? [] : [`${counted(same, 'object')} ${same === 1 ? 'is' : 'are'} unchanged.`]),
    ...(kept === 0 ? [] : [`${kept} left the chart and ${kept === 1 ? 'stays' : 'stay'}.`])
  ].join(' ')
  if (same + kept === all.length) return block(markup`<p><b>No changes.</b> ${rest}</p>`)
  return block(
    markup`<p><b>+${count('added')} ~${count('changed')} -${count('removed')}</b> objects added, changed, removed. ${rest}</p>`
  )
}

function lost(plan: PlanReport): readonly Block[] {
  const items = lossesOf(plan)
  return items.length === 0 ? [] : [list('Would be deleted', items)]
}

function placement({ placement: { before, after, joins, leaves } }: PlanReport): Block {
  const named = (clusters: readonly string[]): string => enumerate(clusters, MOST_NAMES)
  const moves = [
    ...(joins.length > 0 && before.length > 0 ? [`adds ${named(joins)}`] : []),
    ...(leaves.length > 0 ? [`leaves ${named(leaves)}`] : [])
  ]
  const change = moves.length === 0 ? '' : `; this change ${moves.join(' and ')}`
  return block(markup`<p><b>Clusters:</b> ${named(after ?? before)}${change}</p>`)
}

/** A row for each, in the order in which Helm runs them. */
function hooks(all: readonly PlannedHook[]): readonly Block[] {
  const [first] = all
  if (first === undefined) return []
  const operation = (first.events[0] ?? '').replace(/^(?:pre|post)-/, '')
  const rows = all.map(hook => () => [
    describeRef(hook.object),
    hook.events.join(', '),
    String(hook.weight),
    runsIn(hook),
    enumerate(hook.needs, MOST_NAMES)
  ])
  return [table([`hook of this ${operation}`, 'event', 'weight', 'runs in', 'needs'], rows)]
}

function runsIn({ awaited, clusters }: PlannedHook): string {
  if (!awaited) return 'is only created'
  return clusters === undefined ? 'every cluster' : enumerate(clusters, MOST_NAMES)
}

function changes(all: readonly Change[]): readonly Part[] {
  const shown = all.filter(({ kind }) => kind !== 'unchanged')
  if (shown.length === 0) return []
  const rows = shown.map(({ object, kind }) => () => [describeRef(object), CHANGE_MARKS[kind]])
  const diffs = shown
    .filter(({ diff }) => diff !== '')
    .map(({ object, diff }) => detail(folded(describeRef(object), diffBlock(diff))))
  return [unreserved(table(['object', 'change'], rows)), ...hiddenValues(shown).map(unreserved), ...diffs]
}

function hiddenValues(shown: readonly Change[]): readonly Block[] {
  const count = shown.reduce((sum, { hidden }) => sum + hidden, 0)
  if (count === 0) return []
  const values = `${counted(count, 'value')} ${count === 1 ? 'is' : 'are'}`
  return [
    block(
      markup`<p><b>${values} hidden.</b> <code>diff: full</code> shows all but the values of Secrets.</p>`
    )
  ]
}

function notGoing(objects: readonly PlannedObject[]): readonly Block[] {
  const rows = objects
    .filter(({ outcome }) => outcome !== 'goes')
    .map(({ object, why }) => () => [describeRef(object), why])
  return rows.length === 0 ? [] : [table(['does not reach any cluster', 'why'], rows)]
}

function unmet({ placement: { unmet: all } }: PlanReport): readonly Block[] {
  const rows = all.map(({ cluster, unmet: lacking }) => () => [cluster, lacking.join(' or ')])
  return rows.length === 0 ? [] : [table(['cluster that no policy selects', 'what its labels lack'], rows)]
}
