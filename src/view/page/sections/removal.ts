/**
 * Which clusters deleted the objects, what is deleted and what is kept, and the result for each release of a clean-up. Pure.
 */
import type { CleanupResult, Report } from '../../../report/report.ts'
import type { Block, Section } from '../model.ts'
import { removalLists, type RemovalList } from '../../removalLists.ts'
import { departureTable } from './departures.ts'

export function removalSections(report: Report): readonly Section[] {
  const { removal, departures, cleanup } = report
  const blocks = removalLists(report).flatMap(listBlocks)
  return [
    ...(departures.length === 0
      ? []
      : [{ title: 'Clusters after the removal', blocks: [departureTable(departures)] }]),
    ...(removal === undefined ? [] : [{ title: 'What is removed', blocks }]),
    ...(cleanup.length === 0 ? [] : [{ title: 'Releases', blocks: [cleanupTable(cleanup)] }])
  ]
}

function listBlocks({ title, items }: RemovalList): readonly Block[] {
  return [
    { type: 'text', text: `${title} (${String(items.length)}):` },
    { type: 'list', items }
  ]
}

const OUTCOMES = {
  failed: { state: 'failed', text: 'not removed' },
  due: { state: 'progressing', text: 'due' },
  withdrawn: { state: 'unverified', text: 'withdrawn' },
  removed: { state: 'ready', text: 'removed' },
  kept: { state: 'delivered', text: 'kept' }
} as const satisfies Record<CleanupResult['outcome'], unknown>

/** Failures first, then removals. */
function cleanupTable(results: readonly CleanupResult[]): Block {
  const order = Object.keys(OUTCOMES)
  return {
    type: 'table',
    head: ['release', 'outcome', 'why'],
    rows: [...results]
      .sort((left, right) => order.indexOf(left.outcome) - order.indexOf(right.outcome))
      .map(({ release, namespace, outcome, why }) => [`${namespace}/${release}`, OUTCOMES[outcome], why])
  }
}
