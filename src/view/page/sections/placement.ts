/** The destinations of the release, and what is not delivered. Pure. */
import { describeRef } from '../../../kubernetes/objects.ts'
import { counted } from '../../../lib/text/text.ts'
import type { PlanReport } from '../../../report/plan.ts'
import type { Report } from '../../../report/report.ts'
import type { Block, Section } from '../model.ts'

export function placementSection({ plan, clusters: observed }: Report): readonly Section[] {
  if (plan === undefined) return []
  const names = observed.map(({ cluster }) => cluster)
  return [
    {
      title: 'Where it goes',
      blocks: [clusters(plan, names), ...lost(plan), ...unmet(plan), objects(plan)]
    }
  ]
}

/** @param bound clusters to which the run delivered; empty if it failed earlier */
function clusters({ placement }: PlanReport, bound: readonly string[]): Block {
  const { before, joins, leaves } = placement
  const after = bound.length > 0 ? bound : placement.after
  return {
    type: 'table',
    head: ['clusters', 'which'],
    rows: [
      [countOf(after), after === null ? '' : after.join(', ')],
      ...(before.length > 0 && joins.length > 0 ? [[`${String(joins.length)} more`, joins.join(', ')]] : []),
      ...(leaves.length > 0 ? [[`${String(leaves.length)} fewer`, leaves.join(', ')]] : [])
    ]
  }
}

function countOf(after: readonly string[] | null): string {
  if (after === null) return 'known only by the deploy itself'
  return after.length === 0 ? '0: none meets the selectors' : String(after.length)
}

function lost({ objects: all }: PlanReport): readonly Block[] {
  const rows = all
    .filter(({ outcome }) => outcome !== 'goes')
    .map(({ object, why }) => [describeRef(object), why])
  return rows.length === 0 ? [] : [{ type: 'table', head: ['reaches no cluster', 'why'], rows }]
}

function unmet({ placement }: PlanReport): readonly Block[] {
  const rows = placement.unmet.map(({ cluster, unmet: lacking }) => [cluster, lacking.join(' or ')])
  return rows.length === 0
    ? []
    : [{ type: 'table', head: ['cluster that no policy selects', 'what its labels lack'], rows }]
}

function objects({ objects: all }: PlanReport): Block {
  const going = all.filter(({ outcome }) => outcome === 'goes')
  return {
    type: 'fold',
    title: `${counted(going.length, 'object')} by BindingPolicy`,
    isOpen: false,
    blocks: [
      {
        type: 'table',
        head: ['object', 'selected by'],
        rows: going.map(({ object, policies }) => [describeRef(object), policies.join(', ')])
      }
    ]
  }
}
