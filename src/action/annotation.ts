/**
 * The annotation of a red run, which a person reads first: what happened to which object, the cause in one line, and
 * what to do. The title is the error code. Log and summary show everything. Pure.
 */
import type { Fault } from '../lib/errors.ts'
import { formatFaults } from '../inputs/faults.ts'
import { cutText } from '../lib/text/plainText.ts'
import type { ReportedError } from '../report/report.ts'
import { linesOf, shortList } from '../lib/text/text.ts'

/** GitHub collapses longer annotations. */
const MOST_LINES = 4
/** Most characters of each part. Together they stay below GitHub's limit. */
const MOST = { message: 1200, cause: 500, remedy: 900, fault: 600 } as const
/** Of a message with several lines: the sentence that summarizes them, and the first items of the list. */
const MOST_LISTED = 4
/** Most headings of a cause: lines that end with a colon, before the first line that gives a reason. */
const MOST_HEADINGS = 4

/** @param error redacted, so that a cut cannot leave part of a secret that the redactor would no longer find */
export function annotationOf(error: ReportedError): string {
  const message = cutMiddle(shortList(error.message, MOST_LISTED), MOST.message)
  const remedy = cutText(oneLine(error.remedy), MOST.remedy)
  if (error.faults.length > 0)
    return [`${sentence(message)} ${remedy}`, ...faultLines(error.faults)].join('\n')
  const cause = causeOf(error)
  return [message, ...(cause === undefined ? [] : [`Cause: ${cause}`]), `What to do: ${remedy}`].join('\n')
}

/** What the log shows besides the annotation: each text that the annotation does not show in full. */
export function detailsOf(error: ReportedError): readonly string[] {
  const shown = annotationOf(error)
  const texts = [
    error.message,
    error.remedy,
    ...(error.faults.length === 0 ? [] : [formatFaults(error.faults)]),
    ...error.causes
  ]
  return texts.filter(text => !shown.includes(text))
}

/** The first cause that adds something to the message. */
function causeOf({ message, causes }: ReportedError): string | undefined {
  const known = oneLine(message)
  return causes
    .map(cause => cutText(firstWords(cause), MOST.cause))
    .find(words => words !== '' && !known.includes(words))
}

/**
 * The first line of a cause that gives a reason, after its headings: `3 errors occurred: Service in version ... and 2
 * more`. Programs print lists as `* item` or `- item`.
 */
function firstWords(text: string): string {
  const lines = linesOf(text)
  const found = lines.findIndex((line, index) => index >= MOST_HEADINGS || !line.endsWith(':'))
  const last = found < 0 ? lines.length - 1 : found
  const isItem = (line: string): boolean => /^[*-] /.test(line)
  const more = isItem(lines[last] ?? '') ? lines.slice(last + 1).filter(isItem).length : 0
  const words = lines.slice(0, last + 1).map(line => line.replace(/^[*-] /, ''))
  return `${words.join(' ')}${more === 0 ? '' : ` and ${more} more`}`
}

function faultLines(faults: readonly Fault[]): readonly string[] {
  const room = MOST_LINES - 1
  const lines = faults.map(faultLine)
  if (lines.length <= room) return lines
  const others = faults.slice(room - 1).map(({ input }) => `\`${input}\``)
  const names = cutText([...new Set(others)].join(', '), MOST.fault)
  return [
    ...lines.slice(0, room - 1),
    `and ${others.length} more, which the log and the job summary show: ${names}`
  ]
}

function faultLine({ input, given, allowed, remedy }: Fault): string {
  return cutText(oneLine(`\`${input}\`: given ${given}; allowed: ${allowed}. ${remedy}`), MOST.fault)
}

function oneLine(text: string): string {
  return linesOf(text).join(' ')
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Keeps the end, since the end of a message states the result of the run. */
function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const end = Math.floor(most / 4)
  return `${cutText(text, most - end)} ${text.slice(-end).toWellFormed()}`
}
