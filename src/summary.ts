/** The report as the job summary: Markdown, everything foreign escaped, below GitHub's limit. Pure. */
import { describeDrift, type Drift } from './drift.ts'
import type { Departure } from './gone.ts'
import { describeRef, keyOf, type ObjectRef } from './kubernetes/objects.ts'
import type { Report, SweptRelease } from './report.ts'
import { renderPlan } from './summaryPlan.ts'
import { escapeHtml, escapeMarkdown, truncateBytes } from './text.ts'
import type { ClusterVerdict, Finding, ObjectState } from './verify/verdict.ts'

/** GitHub drops a step's summary of more than 1 MiB, and says so with an error. */
const LIMIT_BYTES = 900_000

const MARKS: Readonly<Record<ObjectState, string>> = {
  ready: '✅ ready',
  delivered: '📦 delivered',
  progressing: '⏳ progressing',
  missing: '❔ missing',
  failed: '❌ failed',
  unverified: '➖ unverified'
}

export function renderSummary(report: Report): string {
  const parts = [
    heading(report),
    ...failure(report),
    ...(report.plan === undefined ? [] : renderPlan(report.plan, report.command === 'plan')),
    ...drifted(report.drift),
    ...clusterTable(report.clusters),
    ...removalLists(report),
    ...departed(report.departures),
    ...sweptTable(report.swept),
    ...recovered(report),
    ...report.clusters.flatMap(({ findings }) => findings).map(renderFinding),
    ...(report.url === '' || report.error !== undefined ? [] : [`Reached at ${escapeHtml(report.url)}`]),
    ...warnings(report.warnings),
    footer(report)
  ]
  return truncateBytes(`${parts.join('\n\n')}\n`, LIMIT_BYTES)
}

function heading(report: Report): string {
  const mark = report.verdict === 'failed' ? '❌' : '✅'
  const chart =
    report.chart.name === '' ? report.chart.source : `${report.chart.name} ${report.chart.version}`
  const facts = [
    report.revision === 0 ? '' : `revision ${String(report.revision)} (${report.releaseStatus})`,
    chart === '' ? '' : `chart ${chart}`,
    report.clusters.length === 0 ? '' : `clusters ${report.clusters.map(({ cluster }) => cluster).join(', ')}`
  ].filter(fact => fact !== '')
  const release = report.release === '' ? 'ks-helm-deploy' : `${report.namespace}/${report.release}`
  return [
    `## ${mark} ${escapeMarkdown(release)}: ${report.verdict}`,
    ...(facts.length === 0 ? [] : [escapeMarkdown(facts.join(' · '))])
  ].join('\n\n')
}

function failure(report: Report): readonly string[] {
  const { error } = report
  if (error === undefined) return []
  const faults = error.faults.map(
    fault =>
      `| <code>${escapeMarkdown(fault.input)}</code> | ${escapeMarkdown(fault.given)} | ${escapeMarkdown(fault.allowed)} | ${escapeMarkdown(fault.remedy)} |`
  )
  return [
    `**${escapeMarkdown(error.code)}**: ${escapeMarkdown(error.message)}`,
    ...(faults.length === 0
      ? []
      : [`| input | given | allowed | what to do |\n|---|---|---|---|\n${faults.join('\n')}`]),
    `**What to do:** ${escapeMarkdown(error.remedy)}`,
    ...(error.causes.length === 0 ? [] : [preformatted(error.causes.join('\n'))])
  ]
}

function drifted(drift: readonly Drift[]): readonly string[] {
  if (drift.length === 0) return []
  const lines = drift.map(entry => `- ${escapeMarkdown(describeDrift(entry))}`)
  return [`**Not as Helm deployed it**\n\n${lines.join('\n')}`]
}

function recovered({ recovery }: Report): readonly string[] {
  if (recovery === undefined) return []
  if (recovery.action === 'uninstall')
    return ['**Removed again**: the release was uninstalled.', ...departed(recovery.departures)]
  return [
    `**Rolled back to revision ${String(recovery.revision)}**: ${recovery.verdict}`,
    ...clusterTable(recovery.clusters)
  ]
}

function removalLists({ removal, namespace, verdict }: Report): readonly string[] {
  if (removal === undefined) return []
  const isPlan = verdict === 'planned'
  const list = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0
      ? []
      : [`**${heading}**\n\n${items.map(item => `- ${escapeMarkdown(item)}`).join('\n')}`]
  return [
    ...list(isPlan ? 'Would go' : 'Goes', [
      ...removal.objects,
      ...removal.crds,
      ...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
    ]),
    ...list('Goes with the CustomResourceDefinitions', removal.customResources),
    ...list('Stays', [
      ...removal.kept,
      ...(removal.namespace === 'stays'
        ? [
            `Namespace ${namespace}${removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`}`
          ]
        : [])
    ])
  ]
}

const OUTCOMES: Readonly<Record<SweptRelease['outcome'], string>> = {
  kept: '➖ kept',
  due: '⏳ due',
  removed: '✅ removed',
  withdrawn: '📦 withdrawn',
  failed: '❌ failed'
}

function sweptTable(swept: readonly SweptRelease[]): readonly string[] {
  if (swept.length === 0) return []
  const rows = swept.map(({ release, namespace, outcome, why }) =>
    [`${namespace}/${release}`, OUTCOMES[outcome], why].map(escapeMarkdown).join(' | ')
  )
  return [['| release | outcome | why |', '|---|---|---|', ...rows.map(row => `| ${row} |`)].join('\n')]
}

function departed(departures: readonly Departure[]): readonly string[] {
  if (departures.length === 0) return []
  const lines = departures.map(({ cluster, state, reason }) =>
    escapeMarkdown(`- ${cluster}: ${state}${reason === '' ? '' : `, ${reason}`}`)
  )
  return [lines.join('\n')]
}

function clusterTable(clusters: readonly ClusterVerdict[]): readonly string[] {
  if (clusters.length === 0) return []
  const objects = new Map<string, ObjectRef>()
  for (const { objects: verdicts } of clusters) {
    for (const { object } of verdicts) objects.set(keyOf(object), object)
  }
  const header = ['object', ...clusters.map(({ cluster }) => cluster)].map(escapeMarkdown)
  const lines = [...objects].map(([key, object]) => {
    const cells = clusters.map(({ objects: verdicts }) => {
      const verdict = verdicts.find(entry => keyOf(entry.object) === key)
      if (verdict === undefined) return ''
      const reason = verdict.reason === '' ? '' : `: ${verdict.reason}`
      const time = verdict.state === 'unverified' ? '' : ` (${verdict.seconds.toFixed(1)} s)`
      return escapeMarkdown(`${MARKS[verdict.state]}${reason}${time}`)
    })
    return `| ${[escapeMarkdown(describeRef(object)), ...cells].join(' | ')} |`
  })
  const rows = [`| ${header.join(' | ')} |`, `|${'---|'.repeat(header.length)}`, ...lines]
  return [rows.join('\n')]
}

function renderFinding(finding: Finding): string {
  const where = [
    finding.cluster,
    describeRef(finding.object),
    finding.pod === undefined ? '' : `Pod ${finding.pod}`,
    finding.container === undefined ? '' : `container ${finding.container}`,
    finding.image === undefined ? '' : `image ${finding.image}`
  ].filter(part => part !== '')
  const exit = finding.exitCode === undefined ? '' : ` (exit code ${String(finding.exitCode)})`
  return [
    `### ${escapeMarkdown(where.join(' · '))}`,
    `**${escapeMarkdown(finding.reason)}**${exit}: ${escapeMarkdown(finding.message)}`,
    `**What to do:** ${escapeMarkdown(finding.remedy)}`,
    ...(finding.events.length === 0 ? [] : [details('events', finding.events)]),
    ...(finding.logs.length === 0 ? [] : [details('last log lines', finding.logs)])
  ].join('\n\n')
}

function warnings(all: readonly string[]): readonly string[] {
  if (all.length === 0) return []
  return [`**Warnings**\n\n${all.map(warning => `- ${escapeMarkdown(warning)}`).join('\n')}`]
}

function footer(report: Report): string {
  const facts = [
    `in all ${report.seconds.toFixed(1)} s`,
    ...report.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`),
    ...report.tools.map(({ name, version }) => `${name} ${version}`)
  ]
  return `<sub>${escapeHtml(facts.join(' · '))}</sub>`
}

function details(title: string, lines: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${preformatted(lines.join('\n'))}\n\n</details>`
}

/** HTML rather than a fence, which the text could close. */
function preformatted(text: string): string {
  return `<pre>${escapeHtml(text)}</pre>`
}
