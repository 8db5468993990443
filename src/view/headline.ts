/** What happened, in one sentence that needs no word of Kubernetes' or Helm's. Pure. */
import { hasChanges, type ChangeKind } from '../report/plan.ts'
import type { CommandName, Report } from '../report/report.ts'
import { isUnseen, type RunVerdict } from '../report/verdict.ts'
import { clusterTally, describeTally } from './counts.ts'

/** Green is what was observed to be well, yellow a part of it, white what nobody observed or changed. */
export type Mark = '✅' | '🟡' | '⚪' | '❌'

/** Names in it are foreign text. */
export interface Headline {
  readonly mark: Mark
  /** Without a full stop. */
  readonly text: string
}

const MARKS: Readonly<Record<Exclude<RunVerdict, 'cleaned'>, Mark>> = {
  ready: '✅',
  delivered: '✅',
  removed: '✅',
  partial: '🟡',
  bound: '⚪',
  applied: '⚪',
  planned: '⚪',
  withdrawn: '⚪',
  skipped: '⚪',
  failed: '❌'
}

export function headlineOf(report: Report): Headline {
  return { mark: markOf(report), text: textOf(report) }
}

function markOf(report: Report): Mark {
  const { verdict, clusters } = report
  const mark = verdict === 'cleaned' ? markOfCleanup(report) : MARKS[verdict]
  return mark === '✅' && clusters.some(isUnseen) ? '🟡' : mark
}

/** Of what was removed and has left the clusters. */
function markOfCleanup(report: Report): Mark {
  const [removed, withdrawn] = [outcomes(report, 'removed'), outcomes(report, 'withdrawn')]
  if (removed === 0) return '⚪'
  return withdrawn === 0 ? '✅' : '🟡'
}

function textOf(report: Report): string {
  const name = nameOf(report)
  switch (report.verdict) {
    case 'ready':
      return `${name} ${still(report)} ready in ${everywhere(report)}`
    case 'delivered':
      return `${name} ${still(report)} in ${everywhere(report)}; readiness was not asked for, or is not reported`
    case 'partial':
      return `${name} is in place in part: ${describeTally(clusterTally(report.clusters), 'cluster')}`
    case 'bound':
      return `${name} is assigned to ${everywhere(report)}; whether it arrived was not observed`
    case 'applied':
      return `${name} was handed over to KubeStellar; whether it arrived was not observed`
    case 'planned':
      return `${plannedText(report)}; nothing was changed`
    case 'removed':
      return `${name} is removed from ${goneFrom(report)}`
    case 'withdrawn':
      return `${name} is withdrawn; whether it left the clusters was not observed`
    case 'cleaned':
      return cleanedText(report)
    case 'skipped':
      return `The ${COMMANDS[report.command]} was skipped; nothing was changed`
    case 'failed':
      return failedText(report)
  }
}

function nameOf({ namespace, release, chart }: Report): string {
  const version = chart.version === '' ? '' : ` ${chart.version}`
  return release === '' ? 'The release' : `${namespace}/${release}${version}`
}

function still({ command }: Report): string {
  return command === 'status' ? 'is still' : 'is'
}

function everywhere({ clusters }: Report): string {
  return all(clusters.length)
}

function goneFrom({ departures }: Report): string {
  return departures.length === 0 ? 'all clusters' : all(departures.length)
}

function all(count: number): string {
  if (count === 1) return '1 cluster'
  return count === 0 ? 'the clusters' : `all ${count} clusters`
}

const COMMANDS: Readonly<Record<CommandName, string>> = {
  deploy: 'deploy',
  plan: 'plan',
  rollback: 'rollback',
  status: 'status check',
  uninstall: 'removal',
  cleanup: 'clean-up'
}

function plannedText(report: Report): string {
  const { plan, removal, cleanup, command } = report
  if (command === 'cleanup')
    return `${outcomes(report, 'due')} of ${releases(cleanup.length)} would be removed`
  const name = nameOf(report)
  if (removal !== undefined)
    return `${objects(removal.objects.length + removal.crds.length)} of ${name} would be removed`
  if (plan === undefined) return `${name} is planned`
  if (!hasChanges(plan)) return `${name} would stay as it is`
  const { joins, leaves, after, before } = plan.placement
  const parts = [
    ...changeWords(plan.changes.map(({ kind }) => kind)),
    ...(joins.length > 0 && before.length > 0 ? [`${clusterCount(joins)} more`] : []),
    ...(leaves.length > 0 ? [`${clusterCount(leaves)} less`] : [])
  ]
  return `${name} would change in ${all((after ?? before).length)}: ${parts.join(', ')}`
}

function changeWords(kinds: readonly ChangeKind[]): readonly string[] {
  const count = (wanted: ChangeKind): number => kinds.filter(kind => kind === wanted).length
  return [
    [count('added'), 'added'] as const,
    [count('changed'), 'changed'] as const,
    [count('removed'), 'removed'] as const
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${objects(number)} ${word}`]))
}

function cleanedText(report: Report): string {
  const { cleanup } = report
  const [removed, withdrawn] = [outcomes(report, 'removed'), outcomes(report, 'withdrawn')]
  if (removed + withdrawn === 0) return `No release was due; all ${releases(cleanup.length)} stay`
  const unseen = withdrawn === 0 ? '' : `; whether ${withdrawn} of them left the clusters was not observed`
  return `Cleaned up ${removed + withdrawn} of ${releases(cleanup.length)}${unseen}`
}

function failedText(report: Report): string {
  const { release, command, remediation, plan } = report
  const what = `The ${COMMANDS[command]}`
  if (command === 'cleanup') return `${what} failed${after(cleanedWords(report))}`
  if (release === '') return `${what} failed before anything was changed`
  if (command === 'plan')
    return `${what} of ${nameOf(report)} ${plan === undefined ? 'failed' : 'is refused'}; nothing was changed`
  return `${what} of ${nameOf(report)} failed${after(whereFailed(report))}${undone(remediation)}`
}

function after(words: string): string {
  return words === '' ? '' : `: ${words}`
}

function cleanedWords(report: Report): string {
  const words = [
    [outcomes(report, 'removed'), 'removed'] as const,
    [outcomes(report, 'withdrawn'), 'withdrawn'] as const,
    [outcomes(report, 'failed'), 'not removed'] as const
  ]
  const told = words.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  return told.length === 0 ? '' : `of ${releases(report.cleanup.length)} ${told.join(', ')}`
}

function whereFailed({ clusters, departures, drift }: Report): string {
  if (drift.length > 0) return `${objects(drift.length)} not as deployed`
  if (clusters.length > 0) return describeTally(clusterTally(clusters), 'cluster')
  const left = departures.filter(({ state }) => state === 'left').length
  return left === 0 ? '' : `${left} of ${departures.length} clusters still have it`
}

function undone(remediation: Report['remediation']): string {
  if (remediation === undefined) return ''
  if (remediation.action === 'uninstall') return '; it was removed again'
  return remediation.verdict === 'failed'
    ? `; the rollback to revision ${remediation.revision} failed as well`
    : `; it is back at revision ${remediation.revision}`
}

function outcomes({ cleanup }: Report, wanted: Report['cleanup'][number]['outcome']): number {
  return cleanup.filter(({ outcome }) => outcome === wanted).length
}

function releases(count: number): string {
  return count === 1 ? '1 release' : `${count} releases`
}

function objects(count: number): string {
  return count === 1 ? '1 object' : `${count} objects`
}

function clusterCount(clusters: readonly string[]): string {
  return clusters.length === 1 ? '1 cluster' : `${clusters.length} clusters`
}
