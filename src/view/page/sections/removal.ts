/** What goes and what stays, whether the clusters followed, and what became of each release of a clean-up. Pure. */
import type { CleanupResult, RemovalReport, Report } from '../../../report/report.ts'
import type { Block, Section } from '../model.ts'
import { departureTable } from './departures.ts'

export function removalSections(report: Report): readonly Section[] {
  const { removal, departures, cleanup } = report
  return [
    ...(removal === undefined ? [] : [{ title: 'What is removed', blocks: removalBlocks(removal, report) }]),
    ...(departures.length === 0
      ? []
      : [{ title: 'Whether the clusters followed', blocks: [departureTable(departures)] }]),
    ...(cleanup.length === 0 ? [] : [{ title: 'Releases', blocks: [cleanupTable(cleanup)] }])
  ]
}

function removalBlocks(removal: RemovalReport, { namespace, verdict }: Report): readonly Block[] {
  const goes = [
    ...removal.objects,
    ...removal.crds,
    ...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
  ]
  const why = removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`
  const stays = [...removal.kept, ...(removal.namespace === 'stays' ? [`Namespace ${namespace}${why}`] : [])]
  return [
    ...titled(verdict === 'planned' ? 'Would go' : 'Goes', goes),
    ...titled('Goes with the CustomResourceDefinitions', removal.customResources),
    ...titled('Stays', stays)
  ]
}

function titled(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
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

/** What failed first, then what was done. */
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
