/** The last lines of a container's log, as findings and hooks show them. */
import { boundedText } from '../../lib/text/plainText.ts'

const LOG_LINES = 10
/** If a log is cut inside a secret, the rest would be shown. So more lines are read than shown. */
export const LINES_READ = 100
const LINE_LENGTH = 1000

/** @param log as it was read, with `LINES_READ` lines */
export function lastLines(log: string, redactText: (text: string) => string): readonly string[] {
  // As a whole: base64 of a secret may extend over several lines.
  const lines = redactText(log)
    .split('\n')
    .filter(line => line !== '')
  return lines.slice(-LOG_LINES).map(line => boundedLine(line, redactText))
}

/** One line of the text of others. */
export function boundedLine(text: string, redactText: (text: string) => string): string {
  return boundedText(redactText(text), LINE_LENGTH)
}
