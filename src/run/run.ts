/** What every step of a run gets: what it was asked for, and its way to the outside. */
import type { Clock } from '../lib/clock.ts'
import type { Deps } from './deps.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { RunRecord } from './record.ts'

export interface Run {
  readonly inputs: Inputs
  readonly deps: Deps
  readonly clock: Clock
  readonly record: RunRecord
  /** Hides the run's secrets in foreign text. */
  readonly redact: (text: string) => string
}
