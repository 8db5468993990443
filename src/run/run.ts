/**
 * What every step of a run gets: what it was asked for, its way to the outside, and how it tells what it does. A step returns
 * what it found; only commands have the record (`commandRun.ts`).
 */
import type { Clock } from '../lib/clock.ts'
import type { Deps } from './deps.ts'
import type { RunInputs } from '../inputs/inputs.ts'
import type { Progress } from './progress.ts'

/**
 * Messages, as the lines of the log are: they are there at once, also when the step fails later. No step reads them back.
 */
export interface Voice {
  /** Where a step stands, for the log. */
  readonly progress: Progress
  /** Seconds since the start of the run. */
  readonly elapsed: () => number
  /** For log, annotation, summary and report. */
  readonly warn: (messages: string | readonly string[]) => void
  /** The same of what a run may find more than once. */
  readonly warnOnce: (message: string) => void
}

/** @typeParam I what the step needs of the inputs, by default what all commands have */
export interface Run<I = RunInputs> extends Voice {
  readonly inputs: I
  readonly deps: Deps
  readonly clock: Clock
  /** Hides the run's secrets in foreign text. */
  readonly redact: (text: string) => string
}
