/** Where the release goes, and what does not get there. Pure. */
import { describeRef } from '../../../kubernetes/objects.ts'
import type { PlanReport } from '../../../report/plan.ts'
import type { Report } from '../../../report/report.ts'
import type { Block, Section } from '../model.ts'

export function placementSection({ plan }: Report): readonly Section[] {
  return plan === undefined
    ? []
    : [{ title: 'Where it goes', blocks: [clusters(plan), ...lost(plan), ...unmet(plan), objects(plan)] }]
}

function clusters({ placement: { before, after, joins, leaves } }: PlanReport): Block {
  const goesTo = after ?? before
  return {
    type: 'table',
    head: ['clusters', 'which'],
    rows: [
      [goesTo.length === 0 ? 'known only by the deploy itself' : String(goesTo.length), goesTo.join(', ')],
      ...(before.length > 0 && joins.length > 0 ? [[`${String(joins.length)} more`, joins.join(', ')]] : []),
      ...(leaves.length > 0 ? [[`${String(leaves.length)} less`, leaves.join(', ')]] : [])
    ]
  }
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
    : [{ type: 'table', head: ['cluster that is not met', 'what its labels lack'], rows }]
}

function objects({ objects: all }: PlanReport): Block {
  const going = all.filter(({ outcome }) => outcome === 'goes')
  return {
    type: 'fold',
    title: `${String(going.length)} objects by BindingPolicy`,
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
