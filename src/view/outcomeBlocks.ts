/** Results for a release other than its clusters: drift, undo, removals, sweeps. Pure. */
import { describeDrift } from '../plan/drift.ts'
import { markup } from '../lib/text/html.ts'
import { block, folded, list, table, unreserved, type Block, type Part } from '../lib/text/htmlBlocks.ts'
import { counted } from '../lib/text/text.ts'
import type { Departure } from '../report/departure.ts'
import type { CleanupResult, Report } from '../report/report.ts'
import { causesOf } from './causes.ts'
import { clusterParts, MOST_CALM } from './clusterBlocks.ts'
import { CLEANUP_MARKS, departureMark } from './marks.ts'
import { removalLists } from './removalLists.ts'
import { causeParts } from './troubleBlocks.ts'

export function driftParts({ drift }: Report): readonly Part[] {
  return drift.length === 0 ? [] : [unreserved(list('Not as Helm deployed it', drift.map(describeDrift)))]
}

/** What `on-failure` did, and what was proved afterwards. */
export function remediationParts({ remediation }: Report): readonly Part[] {
  if (remediation === undefined) return []
  const { action, revision, verdict, clusters, departures } = remediation
  const what =
    action === 'uninstall'
      ? markup`<p><b>Removed again</b>: the release was uninstalled.</p>`
      : markup`<p><b>Rolled back to revision ${revision}</b>: ${verdict}</p>`
  return [
    unreserved(block(what)),
    ...causeParts(causesOf({ clusters, departures }), ''),
    ...clusterParts(clusters),
    ...departureParts(departures)
  ]
}

export function removalParts(report: Report): readonly Part[] {
  return removalLists(report).map(({ title, items }) => unreserved(list(title, items)))
}

/** Clusters that still have objects come first; the others are collapsed if there are many. */
export function departureParts(departures: readonly Departure[]): readonly Part[] {
  const rows = (all: readonly Departure[]): Block => {
    const hasWhy = all.some(({ reason }) => reason !== '')
    return table(
      ['cluster', 'state', ...(hasWhy ? ['why'] : [])],
      all.map(({ cluster, state, reason }) => () => [
        cluster,
        departureMark(state),
        ...(hasWhy ? [reason] : [])
      ]),
      true
    )
  }
  const gone = departures.filter(({ state }) => state === 'gone')
  const others = departures.filter(({ state }) => state !== 'gone')
  return calmLast(others, gone, `gone from ${counted(gone.length, 'cluster')}`, rows)
}

const CLEANUP_ORDER: readonly CleanupResult['outcome'][] = ['failed', 'withdrawn', 'due', 'removed']

/** Failures first; a long list of kept releases is collapsed. */
export function cleanupParts({ cleanup }: Report): readonly Part[] {
  const rows = (all: readonly CleanupResult[]): Block =>
    table(
      ['release', 'outcome', 'why'],
      all.map(({ release, namespace, outcome, why }) => () => [
        `${namespace}/${release}`,
        CLEANUP_MARKS[outcome],
        why
      ])
    )
  const kept = cleanup.filter(({ outcome }) => outcome === 'kept')
  const others = CLEANUP_ORDER.flatMap(outcome => cleanup.filter(result => result.outcome === outcome))
  return calmLast(others, kept, `${counted(kept.length, 'release')} stay`, rows)
}

function calmLast<T>(
  troubled: readonly T[],
  calm: readonly T[],
  title: string,
  rows: (all: readonly T[]) => Block
): readonly Part[] {
  return [
    ...(troubled.length === 0 ? [] : [rows(troubled)]),
    ...(calm.length === 0 ? [] : [calm.length <= MOST_CALM ? rows(calm) : folded(title, rows(calm))])
  ].map(unreserved)
}
