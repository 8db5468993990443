/** What is wrong: the error of the run, what was done about it, and what it comes from, by cause. Pure. */
import { describeRef } from '../../../kubernetes/objects.ts'
import { enumerate } from '../../../lib/text/text.ts'
import type { Report, ReportedError } from '../../../report/report.ts'
import type { Finding } from '../../../report/verdict.ts'
import { causesOf, type Cause } from '../../causes.ts'
import type { Block, Section } from '../model.ts'
import { matrixOf } from './matrix.ts'

/** Clusters and objects that a sentence names. */
const MOST_NAMED = 8
/** Findings that are in sight; the others are folded together. */
const MOST_FINDINGS = 5

export function troubleSection(report: Report): readonly Section[] {
  const blocks = [
    ...(report.error === undefined ? [] : [errorCard(report.error)]),
    ...remediation(report),
    ...causesOf(report).map(causeCard)
  ]
  return blocks.length === 0 ? [] : [{ title: 'What is wrong', blocks }]
}

function errorCard({ code, message, remedy, causes, faults }: ReportedError): Block {
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
      whatToDo(remedy),
      ...(causes.length === 0 ? [] : [{ type: 'lines', text: causes.join('\n') } as const])
    ]
  }
}

function whatToDo(remedy: string): Block {
  return { type: 'text', text: `What to do: ${remedy}` }
}

function remediation({ remediation: done }: Report): readonly Block[] {
  if (done === undefined) return []
  const title =
    done.action === 'uninstall'
      ? `Undone: the release was uninstalled (${done.verdict})`
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
                label: 'Clusters after the rollback'
              } as const
            ]),
        ...(done.departures.length === 0
          ? []
          : [
              {
                type: 'table',
                head: ['cluster', 'state', 'why'],
                rows: done.departures.map(({ cluster, state, reason }) => [cluster, state, reason])
              } as const
            ])
      ]
    }
  ]
}

function causeCard({ title, message, state, clusters, objects, findings, remedy }: Cause): Block {
  const isBad = state === 'failed' || state === 'missing' || state === 'offline' || state === 'left'
  const shown = findings.slice(0, MOST_FINDINGS)
  const others = findings.slice(MOST_FINDINGS)
  return {
    type: 'card',
    tone: isBad ? 'bad' : 'warning',
    title,
    blocks: [
      ...(message === '' || title.endsWith(message) ? [] : [{ type: 'text', text: message } as const]),
      { type: 'text', text: `In ${enumerate(clusters, MOST_NAMED)}.`, isQuiet: true },
      ...(objects.length === 0
        ? []
        : [
            {
              type: 'text',
              text: `Concerns ${enumerate(objects.map(describeRef), MOST_NAMED)}.`,
              isQuiet: true
            } as const
          ]),
      ...(remedy === '' ? [] : [whatToDo(remedy)]),
      ...shown.map(findingFold),
      ...(others.length === 0
        ? []
        : [
            {
              type: 'fold',
              title: `${String(others.length)} more of the same`,
              blocks: others.map(findingFold)
            } as const
          ])
    ]
  }
}

function findingFold(finding: Finding): Block {
  const { cluster, object, pod, container, image, reason, exitCode, message, events, logs } = finding
  const where = [
    cluster,
    describeRef(object),
    ...(pod === undefined ? [] : [`Pod ${pod}`]),
    ...(container === undefined ? [] : [`container ${container}`])
  ]
  const exit = exitCode === undefined ? '' : ` (exit code ${String(exitCode)})`
  return {
    type: 'fold',
    title: where.join(' · '),
    blocks: [
      { type: 'text', text: `${reason}${exit}: ${message}` },
      ...(image === undefined ? [] : [{ type: 'text', text: `image ${image}`, isQuiet: true } as const]),
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
