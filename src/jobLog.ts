/** The log of a GitHub job. Lines that are not ours may hold workflow commands: all of them are made harmless here. */
import * as core from '@actions/core'
import type { Log } from './log.ts'
import { sanitize } from './text.ts'

/** GitHub cuts an annotation at 4096 characters. */
const ANNOTATION_LENGTH = 4000
const LINE_LENGTH = 20_000

export function createJobLog(redact: (text: string) => string): Log {
  const clean = (text: string, maxLength: number): string => sanitize(redact(text), { maxLength })
  return {
    group: async (phase, body) => await core.group(clean(phase, LINE_LENGTH), body),
    info: line => {
      core.info(clean(line, LINE_LENGTH))
    },
    debug: line => {
      core.debug(clean(line, LINE_LENGTH))
    },
    warning: message => {
      core.warning(clean(message, ANNOTATION_LENGTH))
    },
    error: (title, message) => {
      core.error(clean(message, ANNOTATION_LENGTH), { title: clean(title, 200) })
    }
  }
}
