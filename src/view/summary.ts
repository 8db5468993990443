/** The report as the job summary: HTML inside Markdown, below GitHub's limit. Pure. */
import { describeDrift } from '../plan/drift.ts'
import type { Drift } from '../report/drift.ts'
import type { Departure } from '../report/departure.ts'
import { describeRef, keyOf, type ObjectRef } from '../kubernetes/objects.ts'
import { code, dotted, markup, link, type Html } from '../lib/text/html.ts'
import {
  block,
  list,
  preformatted,
  renderDocument,
  reserved,
  table,
  unreserved,
  type Block,
  type Part
} from '../lib/text/htmlBlocks.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import type { Report, CleanupResult } from '../report/report.ts'
import { renderPlan } from './planSummary.ts'
import {
  isUnseen,
  type ClusterVerdict,
  type Finding,
  type ObjectState,
  type ObjectVerdict
} from '../report/verdict.ts'

/** GitHub drops a step's summary of more than 1 MiB, and says so with an error. */
const LIMIT_BYTES = 900_000

const MARKS: Readonly<Record<ObjectState, Html>> = {
  ready: markup`✅ ready`,
  delivered: markup`📦 delivered`,
  progressing: markup`⏳ progressing`,
  missing: markup`❔ missing`,
  failed: markup`❌ failed`,
  unverified: markup`➖ unverified`
}

/** When it has to be cut, the error, what to do, and the warnings are kept. */
export function renderSummary(report: Redacted<Report>): string {
  const parts: readonly Part[] = [
    reserved(heading(report)),
    ...facts(report),
    ...failure(report),
    ...[
      ...(report.plan === undefined ? [] : renderPlan(report.plan, report.command === 'plan')),
      ...drifted(report.drift),
      ...clusterTable(report.clusters),
      ...removalLists(report),
      ...departed(report.departures),
      ...cleanupTable(report.cleanup),
      ...recovered(report),
      ...report.clusters.flatMap(({ findings }) => findings).flatMap(finding),
      ...(report.url === '' || report.error !== undefined
        ? []
        : [block(markup`<p>Reached at ${link(report.url, report.url)}</p>`)])
    ].map(unreserved),
    ...(report.warnings.length === 0 ? [] : [reserved(list('Warnings', report.warnings))]),
    reserved(footer(report))
  ]
  return renderDocument(parts, LIMIT_BYTES)
}

function heading({ release, namespace, verdict, clusters }: Report): Block {
  const mark = verdict === 'failed' ? '❌' : clusters.some(isUnseen) ? '➖' : '✅'
  const name = release === '' ? 'ks-helm-deploy' : `${namespace}/${release}`
  return block(markup`<h2>${mark} ${name}: ${verdict}</h2>`)
}

function facts({ revision, releaseStatus, chart, clusters }: Report): readonly Part[] {
  const shown = chart.name === '' ? chart.source : `${chart.name} ${chart.version}`
  const all = [
    revision === 0 ? '' : `revision ${revision} (${releaseStatus})`,
    shown === '' ? '' : `chart ${shown}`,
    clusters.length === 0 ? '' : `clusters ${clusters.map(({ cluster }) => cluster).join(', ')}`
  ].filter(fact => fact !== '')
  return all.length === 0 ? [] : [unreserved(block(markup`<p>${dotted(all)}</p>`))]
}

function failure({ error }: Report): readonly Part[] {
  if (error === undefined) return []
  const faults = error.faults.map(({ input, given, allowed, remedy }) => () => [
    code(input),
    given,
    allowed,
    remedy
  ])
  return [
    reserved(block(markup`<p><b>${error.code}</b>: ${error.message}</p>`)),
    ...(faults.length === 0 ? [] : [reserved(table(['input', 'given', 'allowed', 'what to do'], faults))]),
    reserved(block(whatToDo(error.remedy))),
    ...(error.causes.length === 0 ? [] : [unreserved(preformatted(undefined, error.causes.join('\n')))])
  ]
}

function whatToDo(remedy: string): Html {
  return markup`<p><b>What to do:</b> ${remedy}</p>`
}

function drifted(drift: readonly Drift[]): readonly Block[] {
  return drift.length === 0 ? [] : [list('Not as Helm deployed it', drift.map(describeDrift))]
}

function recovered({ remediation }: Report): readonly Block[] {
  if (remediation === undefined) return []
  if (remediation.action === 'uninstall')
    return [
      block(markup`<p><b>Removed again</b>: the release was uninstalled.</p>`),
      ...departed(remediation.departures)
    ]
  return [
    block(markup`<p><b>Rolled back to revision ${remediation.revision}</b>: ${remediation.verdict}</p>`),
    ...clusterTable(remediation.clusters)
  ]
}

function removalLists({ removal, namespace, verdict }: Report): readonly Block[] {
  if (removal === undefined) return []
  const isPlan = verdict === 'planned'
  const listed = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [list(title, items)]
  return [
    ...listed(isPlan ? 'Would go' : 'Goes', [
      ...removal.objects,
      ...removal.crds,
      ...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
    ]),
    ...listed('Goes with the CustomResourceDefinitions', removal.customResources),
    ...listed('Stays', [
      ...removal.kept,
      ...(removal.namespace === 'stays'
        ? [
            `Namespace ${namespace}${removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`}`
          ]
        : [])
    ])
  ]
}

const OUTCOMES: Readonly<Record<CleanupResult['outcome'], Html>> = {
  kept: markup`➖ kept`,
  due: markup`⏳ due`,
  removed: markup`✅ removed`,
  withdrawn: markup`📦 withdrawn`,
  failed: markup`❌ failed`
}

function cleanupTable(results: readonly CleanupResult[]): readonly Block[] {
  if (results.length === 0) return []
  const rows = results.map(({ release, namespace, outcome, why }) => () => [
    `${namespace}/${release}`,
    OUTCOMES[outcome],
    why
  ])
  return [table(['release', 'outcome', 'why'], rows)]
}

function departed(departures: readonly Departure[]): readonly Block[] {
  if (departures.length === 0) return []
  const texts = departures.map(
    ({ cluster, state, reason }) => `${cluster}: ${state}${reason === '' ? '' : `, ${reason}`}`
  )
  return [list('', texts)]
}

/** Looked up, not searched: there may be 2,000 objects in 100 clusters. */
function clusterTable(clusters: readonly ClusterVerdict[]): readonly Block[] {
  if (clusters.length === 0) return []
  const objects = new Map<string, ObjectRef>()
  const verdicts = clusters.map(({ objects: found }) => {
    const byKey = new Map<string, ObjectVerdict>()
    for (const verdict of found) {
      const key = keyOf(verdict.object)
      objects.set(key, verdict.object)
      byKey.set(key, verdict)
    }
    return byKey
  })
  const rows = Array.from(objects, ([key, object]) => () => [
    describeRef(object),
    ...verdicts.map(byKey => cellOf(byKey.get(key)))
  ])
  return [table(['object', ...clusters.map(({ cluster }) => cluster)], rows)]
}

function cellOf(verdict: ObjectVerdict | undefined): string | Html {
  if (verdict === undefined) return ''
  const reason = verdict.reason === '' ? '' : `: ${verdict.reason}`
  const time = verdict.state === 'unverified' ? '' : ` (${verdict.seconds.toFixed(1)} s)`
  return markup`${MARKS[verdict.state]}${reason}${time}`
}

function finding(found: Finding): readonly Block[] {
  const { cluster, object, pod, container, image, exitCode, events, logs } = found
  const where = [
    cluster,
    describeRef(object),
    pod === undefined ? '' : `Pod ${pod}`,
    container === undefined ? '' : `container ${container}`,
    image === undefined ? '' : `image ${image}`
  ].filter(part => part !== '')
  const exit = exitCode === undefined ? '' : ` (exit code ${exitCode})`
  return [
    block(
      markup`<h3>${dotted(where)}</h3><p><b>${found.reason}</b>${exit}: ${found.message}</p>${whatToDo(found.remedy)}`
    ),
    ...(events.length === 0 ? [] : [preformatted('events', events.join('\n'))]),
    ...(logs.length === 0 ? [] : [preformatted('last log lines', logs.join('\n'))])
  ]
}

function footer(report: Report): Block {
  const all = [
    `in all ${report.seconds.toFixed(1)} s`,
    ...report.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`),
    ...report.tools.map(({ name, version }) => `${name} ${version}`)
  ]
  return block(markup`<p><sub>${dotted(all)}</sub></p>`)
}
