/** The result in one sentence without terms of Kubernetes or Helm. Pure. */
import { hasChanges, type ChangeKind } from '../report/plan.ts'
import type { CommandName, RemediationReport, Report } from '../report/report.ts'
import { counted } from '../lib/text/text.ts'
import { isUnseen, type RunVerdict } from '../report/verdict.ts'
import { clusterTally, describeTally, everyCluster, isObserved } from './counts.ts'
import { hookDoubt, hookFailure } from './hookHeadline.ts'

/** Green was observed to be healthy, yellow in part; white was not observed or not changed. */
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
  tested: '✅',
  withdrawn: '⚪',
  skipped: '⚪',
  failed: '❌'
}

export function headlineOf(report: Report): Headline {
  return { mark: markOf(report), text: `${textOf(report)}${doubt(report)}` }
}

function markOf(report: Report): Mark {
  const { verdict, clusters } = report
  if (verdict === 'bound' && clusters.some(isObserved)) return MARKS.partial
  const mark = verdict === 'cleaned' ? markOfCleanup(report) : MARKS[verdict]
  return mark === '✅' && (clusters.some(isUnseen) || hookDoubt(report) !== '') ? '🟡' : mark
}

/** Of a red run, the words for its failure name the hook. */
function doubt(report: Report): string {
  const told = report.verdict === 'failed' ? '' : hookDoubt(report)
  return told === '' ? '' : `; ${told}`
}

/** For releases that were removed, also from the clusters. */
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
      return `${name} is in place in part: ${tallyOf(report)}`
    case 'bound':
      return `${name} is assigned to ${everywhere(report)}${seenText(report)}`
    case 'applied':
      return `${name} was handed over to KubeStellar${NOT_OBSERVED}`
    case 'planned':
      return `${plannedText(report)}; nothing was changed`
    case 'tested':
      return `The tests of ${name} succeeded in ${testedIn(report)}`
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

const NOT_OBSERVED = '; whether it arrived was not observed'

function seenText({ clusters }: Pick<Report, 'clusters'>): string {
  return clusters.some(isObserved) ? `: ${tallyOf({ clusters })}` : NOT_OBSERVED
}

function tallyOf({ clusters }: Pick<Report, 'clusters'>): string {
  return describeTally(clusterTally(clusters), 'cluster')
}

function nameOf({ namespace, release, chart }: Report): string {
  const version = chart.version === '' ? '' : ` ${chart.version}`
  return release === '' ? 'The release' : `${namespace}/${release}${version}`
}

function still({ command }: Report): string {
  return command === 'status' ? 'is still' : 'is'
}

function everywhere({ clusters }: Report): string {
  return everyCluster(clusters.length)
}

function testedIn({ hooks }: Report): string {
  return everyCluster(new Set(hooks.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster))).size)
}

function goneFrom({ departures }: Report): string {
  return departures.length === 0 ? 'all clusters' : everyCluster(departures.length)
}

const COMMANDS: Readonly<Record<CommandName, string>> = {
  deploy: 'deploy',
  plan: 'plan',
  test: 'test',
  rollback: 'rollback',
  status: 'status check',
  uninstall: 'removal',
  cleanup: 'clean-up'
}

function plannedText(report: Report): string {
  const { plan, removal, cleanup, command } = report
  if (command === 'cleanup')
    return `${outcomes(report, 'due')} of ${counted(cleanup.length, 'release')} would be removed`
  const name = nameOf(report)
  if (removal !== undefined)
    return `${counted(removal.objects.length + removal.crds.length, 'object')} of ${name} would be removed`
  if (plan === undefined) return `${name} is planned`
  if (!hasChanges(plan)) return `${name} would stay as it is`
  const { joins, leaves, after, before } = plan.placement
  const parts = [
    ...changeWords(plan.changes.map(({ kind }) => kind)),
    ...(joins.length > 0 && before.length > 0 ? [`${counted(joins.length, 'cluster')} more`] : []),
    ...(leaves.length > 0 ? [`${counted(leaves.length, 'cluster')} fewer`] : [])
  ]
  return `${name} would change in ${everyCluster((after ?? before).length)}: ${parts.join(', ')}`
}

function changeWords(kinds: readonly ChangeKind[]): readonly string[] {
  const count = (wanted: ChangeKind): number => kinds.filter(kind => kind === wanted).length
  return [
    [count('added'), 'added'] as const,
    [count('changed'), 'changed'] as const,
    [count('removed'), 'removed'] as const
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${counted(number, 'object')} ${word}`]))
}

function cleanedText(report: Report): string {
  const { cleanup } = report
  const [removed, withdrawn] = [outcomes(report, 'removed'), outcomes(report, 'withdrawn')]
  if (removed + withdrawn === 0) return `No release was removed; ${stayText(cleanup.length)}`
  const unseen = withdrawn === 0 ? '' : `; whether ${withdrawn} of them left the clusters was not observed`
  return `Cleaned up ${removed + withdrawn} of ${counted(cleanup.length, 'release')}${unseen}`
}

function stayText(count: number): string {
  if (count === 0) return 'there is none'
  return count === 1 ? 'the only one stays' : `all ${counted(count, 'release')} stay`
}

function failedText(report: Report): string {
  const { release, command, error } = report
  const what = `The ${COMMANDS[command]}`
  if (command === 'cleanup') return `${what} failed${after(cleanedWords(report))}`
  if (release === '') return `${what} failed before anything was changed`
  if (command === 'plan') {
    const told =
      error?.code === 'CHANGES_FOUND'
        ? plannedText(report)
        : `${what} of ${nameOf(report)} ${isRefused(report) ? 'is refused' : 'failed'}`
    return `${told}; nothing was changed`
  }
  return `${what} of ${nameOf(report)} failed${after(whereFailed(report))}${undone(report)}`
}

/** Errors that are no fault of the plan. */
const OTHER_FAILURES: ReadonlySet<string> = new Set(['TIMEOUT', 'INTERRUPTED'])

function isRefused({ plan, error }: Report): boolean {
  return plan !== undefined && !OTHER_FAILURES.has(error?.code ?? '')
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
  return told.length === 0 ? '' : `of ${counted(report.cleanup.length, 'release')} ${told.join(', ')}`
}

function whereFailed(report: Report): string {
  const { clusters, departures, drift } = report
  const byHook = hookFailure(report)
  if (byHook !== '') return byHook
  if (drift.length > 0) return `${counted(drift.length, 'object')} not as deployed`
  return clusters.length > 0 ? tallyOf({ clusters }) : leftText(departures)
}

/** Empty if no cluster still has it. */
function leftText(departures: Report['departures']): string {
  const left = departures.filter(({ state }) => state === 'left').length
  const of = counted(departures.length, 'cluster')
  return left === 0 ? '' : `${left} of ${of} still ${left === 1 ? 'has' : 'have'} it`
}

function undone({ remediation }: Report): string {
  if (remediation === undefined) return ''
  return `; ${remediation.action === 'uninstall' ? withdrawnText(remediation) : backText(remediation)}`
}

function withdrawnText({ departures }: RemediationReport): string {
  if (departures.every(({ state }) => state === 'gone')) return 'it was removed again'
  const left = leftText(departures)
  return left === ''
    ? 'it was withdrawn; whether it left all clusters was not observed'
    : `it was withdrawn; ${left}`
}

function backText({ revision, verdict, clusters }: RemediationReport): string {
  if (verdict === 'failed') return `the rollback to revision ${revision} failed as well`
  const back = `it is back at revision ${revision}`
  if (verdict === 'ready' || verdict === 'delivered') return back
  return clusters.some(isObserved) ? `${back} in part: ${tallyOf({ clusters })}` : `${back}${NOT_OBSERVED}`
}

function outcomes({ cleanup }: Report, wanted: Report['cleanup'][number]['outcome']): number {
  return cleanup.filter(({ outcome }) => outcome === wanted).length
}
