/** Why a run is red, and the faults in the clusters, by cause. Pure. */
import { describeRef } from '../kubernetes/objects.ts'
import { code, dotted, instruction, markup, type Html } from '../lib/text/html.ts'
import {
  block,
  detail,
  folded,
  list,
  preformatted,
  reserved,
  table,
  unreserved,
  type Part
} from '../lib/text/htmlBlocks.ts'
import { counted, enumerate } from '../lib/text/text.ts'
import type { Report, ReportedError } from '../report/report.ts'
import type { Finding } from '../report/verdict.ts'
import { MOST_CAUSES, type Cause } from './causes.ts'
import { causeMark } from './marks.ts'

/** Most clusters and objects that a cause names; the tables contain all. */
const MOST_NAMES = 3
/** Warnings that are not collapsed. */
const MOST_WARNINGS = 10

/** The error of the run. */
export function errorParts(error: ReportedError | undefined): readonly Part[] {
  if (error === undefined) return []
  const faults = error.faults.map(({ input, given, allowed, remedy }) => () => [
    code(input),
    given,
    allowed,
    instruction(remedy)
  ])
  return [
    reserved(block(markup`<p><b>${error.code}</b>: ${error.message}</p>`)),
    ...(faults.length === 0 ? [] : [reserved(table(['input', 'given', 'allowed', 'what to do'], faults))]),
    reserved(block(whatToDo(error.remedy))),
    ...(error.causes.length === 0 ? [] : [unreserved(preformatted(error.causes.join('\n')))])
  ]
}

/** @param known remedies that were already shown: nothing is repeated */
export function causeParts(causes: readonly Cause[], known: string): readonly Part[] {
  if (causes.length === 0) return []
  const more = causes.length - MOST_CAUSES
  return [
    unreserved(block(markup`<h3>What is wrong</h3>`)),
    ...causes.slice(0, MOST_CAUSES).flatMap(cause => partsOf(cause, known)),
    ...(more <= 0
      ? []
      : [
          unreserved(
            block(markup`<p>… and ${counted(more, 'other cause')}: the table of the clusters has them.</p>`)
          )
        ])
  ]
}

function partsOf(cause: Cause, known: string): readonly Part[] {
  const { title, message, state, clusters, objects, findings, remedy } = cause
  const where = [
    placesOf('cluster', clusters),
    ...(objects.length === 0 ? [] : [placesOf('object', objects.map(describeRef))])
  ]
  const said = title.includes(message) ? '' : markup`<br>${message}`
  const todo = remedy === '' || remedy === known ? '' : whatToDo(remedy)
  return [
    unreserved(
      block(markup`<p>${causeMark(state, title)} <b>${title}</b><br>${dotted(where)}${said}</p>${todo}`)
    ),
    ...evidenceOf(findings)
  ]
}

/** `wec2, wec7 and 12 more`. */
function placesOf(what: 'cluster' | 'object', names: readonly string[]): string {
  return names.length > MOST_NAMES
    ? `${counted(names.length, what)}: ${enumerate(names, MOST_NAMES)}`
    : names.join(', ')
}

/** The finding with most information; the others show the same. */
function exampleOf(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find(({ logs }) => logs.length > 0) ??
    findings.find(({ events }) => events.length > 0) ??
    findings[0]
  )
}

/** The logs that the parts of the causes show, each as one text. */
export function shownLogs(causes: readonly Cause[]): ReadonlySet<string> {
  return new Set(
    causes.slice(0, MOST_CAUSES).map(({ findings }) => (exampleOf(findings)?.logs ?? []).join('\n'))
  )
}

function evidenceOf(findings: readonly Finding[]): readonly Part[] {
  const shown = exampleOf(findings)
  if (shown === undefined) return []
  const { events, logs, exitCode } = shown
  const which = findings.length === 1 ? 'where' : 'for example'
  const exit = exitCode === undefined ? '' : ` (exit code ${exitCode})`
  return [
    unreserved(block(markup`<p><sub>${which}: ${placeOf(shown)}${exit}</sub></p>`)),
    ...(events.length === 0 ? [] : [detail(folded('events', preformatted(events.join('\n'))))]),
    ...(logs.length === 0 ? [] : [detail(folded('last log lines', preformatted(logs.join('\n'))))])
  ]
}

function placeOf({ cluster, object, pod, container, image }: Finding): Html {
  return dotted([
    cluster,
    describeRef(object),
    ...(pod === undefined ? [] : [`Pod ${pod}`]),
    ...(container === undefined ? [] : [`container ${container}`]),
    ...(image === undefined ? [] : [`image ${image}`])
  ])
}

function whatToDo(remedy: string): Html {
  return markup`<p><b>What to do:</b> ${instruction(remedy)}</p>`
}

/** All of them, up to GitHub's limit. */
export function warningParts({ warnings, verdict }: Report): readonly Part[] {
  if (warnings.length === 0) return []
  const title = verdict === 'skipped' ? 'Why' : 'Warnings'
  const [first, rest] = [warnings.slice(0, MOST_WARNINGS), warnings.slice(MOST_WARNINGS)]
  return [
    reserved(list(title, first)),
    ...(rest.length === 0 ? [] : [reserved(folded(counted(rest.length, 'more warning'), list('', rest)))])
  ]
}
