/** What was proved, by which evidence, and when; and what has changed since the deploy. Pure. */
import { describeDrift } from '../../../plan/drift.ts'
import { describeRef } from '../../../kubernetes/objects.ts'
import type { Report } from '../../../report/report.ts'
import { isBehind, type ClusterVerdict, type Evidence } from '../../../report/verdict.ts'
import { stateOf } from '../../counts.ts'
import type { Block, Cell, Section } from '../model.ts'
import { shownSeconds } from '../../../lib/duration.ts'

const WORDS: Readonly<Record<Evidence, string>> = {
  wecs: 'the cluster itself',
  its: 'its work agent, through the ITS',
  wds: "KubeStellar's statuses in the WDS"
}

export function evidenceSection(report: Report): readonly Section[] {
  const blocks = [...observed(report), ...drifted(report), ...recreated(report)]
  return blocks.length === 0 ? [] : [{ title: 'What was proved, and by what', blocks }]
}

function observed({ clusters }: Report): readonly Block[] {
  if (clusters.length === 0) return []
  const hasNotes = clusters.some(({ note }) => note !== '')
  return [
    { type: 'text', text: 'Times are from the start of the run.', isQuiet: true },
    {
      type: 'table',
      head: ['cluster', 'state', 'by', 'observed', ...(hasNotes ? ['note'] : [])],
      rows: clusters.map(cluster => [
        cluster.cluster,
        { state: stateOf(cluster), text: stateOf(cluster) },
        cluster.evidence === undefined ? 'nothing' : WORDS[cluster.evidence],
        timesOf(cluster),
        ...(hasNotes ? [cluster.note] : [])
      ])
    }
  ]
}

/** From the start of the run; a finished observation ended when the cluster was done. */
function timesOf(cluster: ClusterVerdict): Cell {
  const { from, to, objects } = cluster
  if (from === undefined || to === undefined) return ''
  const seen = objects.filter(({ state }) => state !== 'unverified')
  const last = Math.max(0, ...seen.map(({ seconds }) => seconds))
  return isBehind(cluster) ? `until ${shownSeconds(to)}` : `at ${shownSeconds(from + last)}`
}

function drifted({ drift }: Report): readonly Block[] {
  if (drift.length === 0) return []
  return [
    { type: 'text', text: 'Not as Helm deployed it:' },
    { type: 'list', items: drift.map(describeDrift) }
  ]
}

function recreated({ recreated: all }: Report): readonly Block[] {
  if (all.length === 0) return []
  return [
    {
      type: 'table',
      head: ['re-created', 'in', 'since', 'cause'],
      rows: all.map(({ object, clusters, isCertain, since, cause }) => [
        `${describeRef(object)}${isCertain ? '' : ' (perhaps)'}`,
        clusters.join(', '),
        since,
        cause
      ])
    }
  ]
}
