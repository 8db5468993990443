/**
 * A red run as its annotation shows it, which is the first that a person sees: what happened to what, the cause in one
 * line, and what to do. The title is the code. Log and summary have everything. Pure.
 */
import type { Fault } from '../lib/errors.ts'
import { formatFaults } from '../inputs/faults.ts'
import { cutText } from '../lib/text/plainText.ts'
import type { ReportedError } from '../report/report.ts'
import { linesOf, shortList } from '../lib/text/text.ts'

/** GitHub folds longer annotations away. */
const MOST_LINES = 4
/** Characters of each part. Together they are less than GitHub cuts. */
const MOST = { message: 1200, cause: 500, remedy: 900, fault: 600 } as const
/** Of a message with several lines: the sentence that sums them up, and the first things that it names. */
const MOST_LISTED = 4
/** Of a cause: texts that end with a colon, before the first that says something. */
const MOST_HEADINGS = 4

/** @param error redacted, so that no cut leaves a part of a secret that is no longer found */
export function annotationOf(error: ReportedError): string {
  const message = cutMiddle(shortList(error.message, MOST_LISTED), MOST.message)
  const remedy = cutText(oneLine(error.remedy), MOST.remedy)
  if (error.faults.length > 0)
    return [`${sentence(message)} ${remedy}`, ...faultLines(error.faults)].join('\n')
  const cause = causeOf(error)
  return [message, ...(cause === undefined ? [] : [`Cause: ${cause}`]), `What to do: ${remedy}`].join('\n')
}

/** What the log has beside the annotation: each text that does not stand in it as a whole. */
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

/** The first of the causes that says more than the message. */
function causeOf({ message, causes }: ReportedError): string | undefined {
  const known = oneLine(message)
  return causes
    .map(cause => cutText(firstWords(cause), MOST.cause))
    .find(words => words !== '' && !known.includes(words))
}

/**
 * The first line of a cause that says something, with the headings before it: `3 errors occurred: Service in version ...
 * and 2 more`. Programs print lists as `* item` or `- item`.
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

/** The end says what became of the run. */
function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const end = Math.floor(most / 4)
  return `${cutText(text, most - end)} ${text.slice(-end).toWellFormed()}`
}
