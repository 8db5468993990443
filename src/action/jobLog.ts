/** The log of a GitHub job. All logged text counts as foreign: this module makes it harmless and removes secrets. */
import {
  writeDebug,
  writeError,
  writeGroup,
  writeLine,
  writeNotice,
  writeWarning
} from './workflowCommands.ts'
import { LogText } from '../lib/text/logText.ts'
import { Redactor } from '../lib/secrets/redactor.ts'
import type { Log } from '../lib/log.ts'

/** GitHub cuts an annotation at 4096 characters. */
const ANNOTATION_LENGTH = 4000
const LINE_LENGTH = 20_000
const TITLE_LENGTH = 200
const PROGRESS_LENGTH = 500
/** Limit for one phase. GitHub's page of a job gets slow, and a full disk ends the job. */
const MOST_LINES = 2000
const MOST_CHARACTERS = 500_000
/** Limit for a run: 14 hours of progress lines. */
const MOST_PROGRESS = 5000
/** Limit for a run. GitHub shows ten annotations of a step. */
const MOST_WARNINGS = 50

export function createJobLog(redactor: Redactor): Log {
  let room = new Room()
  let warnings = 0
  let progress = 0
  const shown = (line: string, write: (text: LogText) => void): void => {
    // Do not spend time on text that is not shown.
    if (room.isFull) {
      room.leaveOut(line)
      return
    }
    const text = LogText.of(line, redactor, LINE_LENGTH)
    if (room.take(text)) write(text)
  }
  const info = (line: string): void => {
    shown(line, writeLine)
  }
  return {
    group: async (phase, body) =>
      await writeGroup(LogText.line(phase, redactor, TITLE_LENGTH), async () => {
        room = new Room()
        try {
          return await body()
        } finally {
          const { leftOut } = room
          room = new Room()
          if (leftOut > 0) info(`${leftOut} more lines of this phase are not shown: the log is limited.`)
        }
      }),
    info,
    progress: line => {
      if (++progress <= MOST_PROGRESS) writeLine(LogText.line(line, redactor, PROGRESS_LENGTH))
    },
    debug: line => {
      shown(line, writeDebug)
    },
    notice: message => {
      writeNotice(LogText.of(message, redactor, ANNOTATION_LENGTH))
    },
    warning: message => {
      if (++warnings > MOST_WARNINGS) info(`warning: ${message}`)
      else writeWarning(LogText.of(message, redactor, ANNOTATION_LENGTH))
    },
    error: (title, message) => {
      writeError(
        LogText.line(title, redactor, TITLE_LENGTH),
        LogText.of(message, redactor, ANNOTATION_LENGTH)
      )
    }
  }
}

/** For a run that knows no secrets, and so must not show anything that it reads. */
export const QUIET_LOG: Log = {
  group: async (_phase, body) => await body(),
  info: () => undefined,
  progress: () => undefined,
  debug: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined
}

/** The space that a phase has left in the log. Once a text did not fit, it stays full permanently. */
class Room {
  #lines = MOST_LINES
  #characters = MOST_CHARACTERS
  #leftOut = 0

  get isFull(): boolean {
    return this.#leftOut > 0
  }

  /** Number of lines that did not fit. */
  get leftOut(): number {
    return this.#leftOut
  }

  leaveOut(text: string): void {
    this.#leftOut += text.split('\n').length
  }

  take(text: LogText): boolean {
    const shown = text.toString()
    const lines = shown.split('\n').length
    if (lines > this.#lines || shown.length > this.#characters) {
      this.leaveOut(shown)
      return false
    }
    this.#lines -= lines
    this.#characters -= shown.length
    return true
  }
}
