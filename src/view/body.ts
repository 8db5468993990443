/** The common part of summary and comment: faults, then the counts of healthy clusters, then the rest. Pure. */
import { diagram, dotted, markup, type Html } from '../lib/text/html.ts'
import { block, reserved, unreserved, type Block, type Part } from '../lib/text/htmlBlocks.ts'
import type { Report } from '../report/report.ts'
import { causesOf } from './causes.ts'
import { clusterParts, MOST_CALM, objectParts } from './clusterBlocks.ts'
import { ganttOf } from './gantt.ts'
import { hookParts } from './hookBlocks.ts'
import { cleanupParts, departureParts, driftParts, remediationParts, removalParts } from './outcomeBlocks.ts'
import { planParts } from './planSummary.ts'
import { previewUrlOf } from './previewUrl.ts'
import { timelineOf } from './timeline.ts'
import { causeParts, errorParts, shownLogs, warningParts } from './troubleBlocks.ts'

/** @param more items for the footer */
export function bodyOf(report: Report, more: readonly (string | Html)[] = []): readonly Part[] {
  const { error, plan, command, clusters, departures, hooks } = report
  const causes = causesOf(report)
  return [
    reserved(facts(report)),
    ...errorParts(error),
    ...causeParts(causes, error?.remedy ?? ''),
    ...remediationParts(report),
    ...warningParts(report),
    ...(plan === undefined ? [] : planParts(plan, command === 'plan')),
    ...driftParts(report),
    ...departureParts(departures),
    ...removalParts(report),
    ...cleanupParts(report),
    ...hookParts(hooks, shownLogs(causes)),
    ...clusterParts(clusters),
    ...timelineParts(report),
    ...objectParts(clusters),
    reserved(footer(report, more))
  ]
}

function facts({ verdict, revision, releaseStatus, chart }: Report): Block {
  const shown = chart.name === '' ? chart.source : `${chart.name} ${chart.version}`
  const all: readonly (string | Html)[] = [
    markup`verdict <b>${verdict}</b>`,
    ...(revision === 0 ? [] : [`revision ${revision} (${releaseStatus})`]),
    ...(shown === '' ? [] : [`chart ${shown}`])
  ]
  return block(markup`<p>${dotted(all)}</p>`)
}

export function linkParts(report: Report, shown: (url: string) => Html): readonly Part[] {
  const url = previewUrlOf(report)
  return url === '' ? [] : [reserved(block(shown(url)))]
}

function timelineParts(report: Report): readonly Part[] {
  const timeline = timelineOf(report)
  const lines = ganttOf(timeline)
  if (lines.length === 0) return []
  const isOpen = Math.max(timeline.clusters.length, timeline.hooks.length) <= MOST_CALM
  return [unreserved(block(diagram('Timeline', 'mermaid', lines, isOpen)))]
}

function footer(report: Report, more: readonly (string | Html)[]): Block {
  const all = [
    `in all ${report.seconds.toFixed(1)} s`,
    ...report.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`),
    ...report.tools.map(({ name, version }) => `${name} ${version}`),
    ...more
  ]
  return block(markup`<p><sub>${dotted(all)}</sub></p>`)
}
