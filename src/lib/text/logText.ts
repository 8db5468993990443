/**
 * The sink of the job log and of annotations: the only source of text that may be written to the runner's streams.
 *
 * The runner obeys two forms of line (ActionCommand.cs of actions/runner). `TryParseV2` trims white space from the
 * start, and then checks for `::`. .NET's white space is U+0009 to U+000D, U+0020, U+0085, U+00A0, U+1680, U+2000 to
 * U+200A, U+2028, U+2029, U+202F, U+205F and U+3000. `TryParse` searches for `##[` anywhere. Both use culture-sensitive
 * comparison, which ignores invisible characters and some marks.
 */
import { cutText, plainText } from './plainText.ts'
import type { Redactor } from '../secrets/redactor.ts'

/** Lines whose first visible character is a colon. The runner may ignore everything before it. */
const COLON_FIRST = /^(?=[^\p{L}\p{N}\p{P}\p{S}\n\r\u2028\u2029]*:)/gmu
const OLD_COMMAND = /#(?=[\p{M}\p{C}]*#[\p{M}\p{C}]*\[)/gu

export class LogText {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /**
   * Foreign text for the log, with one or more lines. A line that could be a command gets a visible mark.
   * @param maxLength in characters
   */
  static of(text: string, redactor: Redactor, maxLength: number): LogText {
    return new LogText(harmless(cutText(redactor.redact(text), maxLength)))
  }

  /** The same on one line: for titles. */
  static line(text: string, redactor: Redactor, maxLength: number): LogText {
    const line = redactor.redact(text).replace(/\n/g, ' ')
    return new LogText(harmless(cutText(line, maxLength)))
  }

  toString(): string {
    return this.#text
  }
}

/** The mark keeps the text contiguous, so that the masks of the runner still match it. */
function harmless(text: string): string {
  return plainText(text).replace(COLON_FIRST, '| ').replace(OLD_COMMAND, '# ')
}
