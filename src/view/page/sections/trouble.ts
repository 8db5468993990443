/** Faults: the error of the run, what was done about it, and its causes. Pure. */
import { describeRef } from '../../../kubernetes/objects.ts'
import { counted, enumerate } from '../../../lib/text/text.ts'
import type { Report, ReportedError } from '../../../report/report.ts'
import type { Finding } from '../../../report/verdict.ts'
import { causesOf, MOST_CAUSES, type Cause } from '../../causes.ts'
import type { Block, Section } from '../model.ts'
import { departureTable } from './departures.ts'
import { matrixOf } from './matrix.ts'

/** Most clusters and objects that a sentence names. */
const MOST_NAMED = 8
/** Findings of a cause that are visible; the others show the same, and are collapsed together. */
const MOST_FINDINGS = 1
/** Causes whose first finding is not collapsed. */
const MOST_OPEN = 3

export function troubleSection(report: Report): readonly Section[] {
  const causes = causesOf(report)
  const blocks = [
    ...(report.error === undefined ? [] : [errorCard(report.error, causes)]),
    ...remediation(report),
    ...causeCards(causes, MOST_OPEN)
  ]
  return blocks.length === 0 ? [] : [{ title: 'What is wrong', blocks }]
}

/** @param known causes that also show a remedy */
function errorCard({ code, message, remedy, causes, faults }: ReportedError, known: readonly Cause[]): Block {
  return {
    type: 'card',
    tone: 'bad',
    title: code,
    blocks: [
      { type: 'text', text: message },
      ...(faults.length === 0
        ? []
        : [
            {
              type: 'table',
              head: ['input', 'given', 'allowed', 'what to do'],
              rows: faults.map(({ input, given, allowed, remedy: todo }) => [input, given, allowed, todo])
            } as const
          ]),
      ...(known.some(cause => cause.remedy === remedy) ? [] : [whatToDo(remedy)]),
      ...(causes.length === 0 ? [] : [{ type: 'lines', text: causes.join('\n') } as const])
    ]
  }
}

function whatToDo(remedy: string): Block {
  return { type: 'text', label: 'What to do:', text: remedy }
}

function remediation({ remediation: done }: Report): readonly Block[] {
  if (done === undefined) return []
  const title =
    done.action === 'uninstall'
      ? 'Undone: the release was uninstalled'
      : `Rolled back to revision ${String(done.revision)}: ${done.verdict}`
  return [
    {
      type: 'card',
      tone: done.verdict === 'failed' ? 'bad' : 'plain',
      title,
      blocks: [
        ...(done.clusters.length === 0
          ? []
          : [
              {
                type: 'matrix',
                matrix: matrixOf(done.clusters),
                label: 'Matrix of clusters after the rollback'
              } as const
            ]),
        ...(done.departures.length === 0 ? [] : [departureTable(done.departures)]),
        ...causeCards(causesOf(done))
      ]
    }
  ]
}

/** @param open number of causes whose first finding is not collapsed */
function causeCards(causes: readonly Cause[], open = 0): readonly Block[] {
  const more = causes.length - MOST_CAUSES
  return [
    ...causes.slice(0, MOST_CAUSES).map((cause, index) => causeCard(cause, index < open)),
    ...(more <= 0
      ? []
      : [
          {
            type: 'text',
            text: `… and ${counted(more, 'other cause')}: the table of the clusters has them.`
          } as const
        ])
  ]
}

/** @param isOpen whether its first finding is not collapsed */
function causeCard(cause: Cause, isOpen: boolean): Block {
  const { title, message, state, clusters, objects, findings, remedy } = cause
  const isBad = state === 'failed' || state === 'missing' || state === 'offline' || state === 'left'
  const folds = findings.map((finding, index) => findingFold(finding, cause, isOpen && index === 0))
  const others = folds.slice(MOST_FINDINGS)
  return {
    type: 'card',
    tone: isBad ? 'bad' : 'warning',
    title,
    blocks: [
      ...(message === '' || title.endsWith(message) ? [] : [{ type: 'text', text: message } as const]),
      named(`${counted(clusters.length, 'cluster')}:`, clusters),
      ...(objects.length === 0
        ? []
        : [named(`${counted(objects.length, 'object')}:`, objects.map(describeRef))]),
      ...(remedy === '' ? [] : [whatToDo(remedy)]),
      ...folds.slice(0, MOST_FINDINGS),
      ...(others.length === 0
        ? []
        : [
            {
              type: 'fold',
              title: `${String(others.length)} more of the same`,
              isOpen: false,
              blocks: others
            } as const
          ])
    ]
  }
}

function named(label: string, names: readonly string[]): Block {
  return { type: 'text', label, text: enumerate(names, MOST_NAMED) }
}

/** @param cause does not need to be repeated */
function findingFold(finding: Finding, cause: Cause, isOpen: boolean): Block {
  const { cluster, object, pod, container, image, reason, exitCode, message, events, logs } = finding
  const where = [
    cluster,
    describeRef(object),
    ...(pod === undefined ? [] : [`Pod ${pod}`]),
    ...(container === undefined ? [] : [`container ${container}`])
  ]
  const isKnown = exitCode === undefined && message === cause.message
  const exit = exitCode === undefined ? '' : ` (exit code ${String(exitCode)})`
  return {
    type: 'fold',
    title: where.join(' · '),
    isOpen,
    blocks: [
      ...(isKnown ? [] : [{ type: 'text', text: `${reason}${exit}: ${message}` } as const]),
      ...(image === undefined || cause.title.endsWith(image)
        ? []
        : [{ type: 'text', text: `image ${image}`, isQuiet: true } as const]),
      ...titled('Events', events),
      ...titled('Last lines of the log', logs)
    ]
  }
}

function titled(title: string, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return []
  return [
    { type: 'text', text: title, isQuiet: true },
    { type: 'lines', text: lines.join('\n') }
  ]
}
