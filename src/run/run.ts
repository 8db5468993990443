/**
 * What every step of a run gets: its inputs, its connections, and how it reports. A step returns its findings; only
 * commands have the record (`commandRun.ts`).
 */
import type { Clock } from '../lib/clock.ts'
import type { Deps } from './deps.ts'
import type { RunInputs } from '../inputs/inputs.ts'
import type { Progress } from './progress.ts'

/**
 * Messages, like the lines of the log: they are published at once, even if the step fails later. No step reads them
 * back.
 */
export interface Voice {
  /** The progress of a step, for the log. */
  readonly progress: Progress
  /** Seconds since the start of the run. */
  readonly elapsed: () => number
  /** For log, annotation, summary and report. */
  readonly warn: (messages: string | readonly string[]) => void
  /** The same for a message that a run may produce several times. */
  readonly warnOnce: (message: string) => void
}

/** @typeParam I the inputs that the step needs, by default those of all commands */
export interface Run<I = RunInputs> extends Voice {
  readonly inputs: I
  readonly deps: Deps
  readonly clock: Clock
  /** Hides the run's secrets in foreign text. */
  readonly redact: (text: string) => string
}
