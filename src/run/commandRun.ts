/** What a command gets: a run, and its record, which only commands write. */
import type { RunInputs } from '../inputs/inputs.ts'
import type { RunRecord } from './record.ts'
import type { Run, Voice } from './run.ts'

export interface CommandRun<I = RunInputs> extends Run<I> {
  readonly record: RunRecord
}

/** The part of the record that the steps of a command get. */
export function voiceOf({ progress, elapsed, warn, warnOnce }: RunRecord): Voice {
  return { progress, elapsed, warn, warnOnce }
}
