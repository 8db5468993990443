/** The plan as part of the job summary: Markdown, everything foreign escaped. Pure. */
import type { Change, ChangeKind } from './changes.ts'
import { describeRef } from './kubernetes/objects.ts'
import type { PlannedObject, PlanReport } from './planReport.ts'
import { escapeHtml, escapeMarkdown } from './text.ts'

const MARKS: Readonly<Record<ChangeKind, string>> = {
  added: '➕ added',
  changed: '✏️ changed',
  removed: '➖ removed',
  kept: '📌 kept, though it left the chart',
  unchanged: 'unchanged'
}

/** @param whole with the changes, as `command: plan` shows them; else only what does not go */
export function renderPlan(plan: PlanReport, whole: boolean): readonly string[] {
  return [
    ...(whole ? [placement(plan), ...changes(plan.changes)] : []),
    ...notGoing(plan.objects),
    ...unmet(plan)
  ]
}

function placement({ placement: { before, after, joins, leaves } }: PlanReport): string {
  const moves = [
    ...(joins.length > 0 && before.length > 0 ? [`adds ${joins.join(', ')}`] : []),
    ...(leaves.length > 0 ? [`leaves ${leaves.join(', ')}`] : [])
  ]
  const change = moves.length === 0 ? '' : `; this change ${moves.join(' and ')}`
  return `**Clusters:** ${escapeMarkdown(`${(after ?? before).join(', ')}${change}`)}`
}

function changes(all: readonly Change[]): readonly string[] {
  const shown = all.filter(({ kind }) => kind !== 'unchanged')
  const same = all.length - shown.length
  const rest = same === 0 ? '' : `${same} ${same === 1 ? 'object is' : 'objects are'} unchanged.`
  if (shown.length === 0) return [`**No changes.** ${rest}`.trim()]
  const rows = shown.map(({ object, kind }) => `| ${escapeMarkdown(describeRef(object))} | ${MARKS[kind]} |`)
  const diffs = shown
    .filter(({ diff }) => diff !== '')
    .map(
      ({ object, diff }) =>
        `<details><summary>${escapeHtml(describeRef(object))}</summary>\n\n<pre>${escapeHtml(diff)}</pre>\n\n</details>`
    )
  return [
    `| object | change |\n|---|---|\n${rows.join('\n')}`,
    ...(rest === '' ? [] : [rest]),
    ...hiddenValues(shown),
    ...diffs
  ]
}

function hiddenValues(shown: readonly Change[]): readonly string[] {
  const count = shown.reduce((sum, { hidden }) => sum + hidden, 0)
  if (count === 0) return []
  const values = count === 1 ? '1 value is' : `${count} values are`
  return [`**${values} hidden.** \`diff: full\` shows all but the values of Secrets.`]
}

function notGoing(objects: readonly PlannedObject[]): readonly string[] {
  const lines = objects
    .filter(({ outcome }) => outcome !== 'goes')
    .map(({ object, why }) => `| ${escapeMarkdown(describeRef(object))} | ${escapeMarkdown(why)} |`)
  return lines.length === 0 ? [] : [`| does not reach any cluster | why |\n|---|---|\n${lines.join('\n')}`]
}

function unmet({ placement }: PlanReport): readonly string[] {
  if (placement.unmet.length === 0) return []
  const lines = placement.unmet.map(
    ({ cluster, unmet }) => `| ${escapeMarkdown(cluster)} | ${escapeMarkdown(unmet.join(' or '))} |`
  )
  return [`| cluster that is not met | what its labels lack |\n|---|---|\n${lines.join('\n')}`]
}
