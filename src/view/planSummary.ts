/** The plan as part of the job summary. Pure. */
import type { Change, ChangeKind, PlannedObject, PlanReport } from '../report/plan.ts'
import { describeRef } from '../kubernetes/objects.ts'
import { markup, type Html } from '../lib/text/html.ts'
import { block, preformatted, table, type Block } from '../lib/text/htmlBlocks.ts'

const MARKS: Readonly<Record<ChangeKind, Html>> = {
  added: markup`➕ added`,
  changed: markup`✏️ changed`,
  removed: markup`➖ removed`,
  kept: markup`📌 kept, though it left the chart`,
  unchanged: markup`unchanged`
}

/** @param whole with the changes, as `command: plan` shows them; else only what does not go */
export function renderPlan(plan: PlanReport, whole: boolean): readonly Block[] {
  return [
    ...(whole ? [placement(plan), ...changes(plan.changes)] : []),
    ...notGoing(plan.objects),
    ...unmet(plan)
  ]
}

function placement({ placement: { before, after, joins, leaves } }: PlanReport): Block {
  const moves = [
    ...(joins.length > 0 && before.length > 0 ? [`adds ${joins.join(', ')}`] : []),
    ...(leaves.length > 0 ? [`leaves ${leaves.join(', ')}`] : [])
  ]
  const change = moves.length === 0 ? '' : `; this change ${moves.join(' and ')}`
  return block(markup`<p><b>Clusters:</b> ${(after ?? before).join(', ')}${change}</p>`)
}

function changes(all: readonly Change[]): readonly Block[] {
  const shown = all.filter(({ kind }) => kind !== 'unchanged')
  const same = all.length - shown.length
  const rest = same === 0 ? '' : `${same} ${same === 1 ? 'object is' : 'objects are'} unchanged.`
  if (shown.length === 0) return [block(markup`<p><b>No changes.</b> ${rest}</p>`)]
  const rows = shown.map(({ object, kind }) => () => [describeRef(object), MARKS[kind]])
  const diffs = shown
    .filter(({ diff }) => diff !== '')
    .map(({ object, diff }) => preformatted(describeRef(object), diff))
  return [
    table(['object', 'change'], rows),
    ...(rest === '' ? [] : [block(markup`<p>${rest}</p>`)]),
    ...hiddenValues(shown),
    ...diffs
  ]
}

function hiddenValues(shown: readonly Change[]): readonly Block[] {
  const count = shown.reduce((sum, { hidden }) => sum + hidden, 0)
  if (count === 0) return []
  const values = count === 1 ? '1 value is' : `${count} values are`
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

function unmet({ placement }: PlanReport): readonly Block[] {
  const rows = placement.unmet.map(({ cluster, unmet: lacking }) => () => [cluster, lacking.join(' or ')])
  return rows.length === 0 ? [] : [table(['cluster that is not met', 'what its labels lack'], rows)]
}
