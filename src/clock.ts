/** The time of a run: one deadline for everything, and the cancelling of the job. */
import { ActionError } from './errors.ts'
import { formatDuration } from './inputs/duration.ts'

export interface Clock {
  /** Milliseconds until the deadline; not below zero. */
  remaining(): number
  /** Aborted at the deadline and when the job is cancelled. */
  readonly signal: AbortSignal
  /** The error for work that the signal ended. @param waitedFor as in `waiting for ...` */
  expired(waitedFor: string, remedy: string): ActionError
}

export function startClock(timeoutMs: number, interrupted: AbortSignal, now: () => number): Clock {
  const end = now() + timeoutMs
  return {
    remaining: () => Math.max(0, end - now()),
    signal: AbortSignal.any([interrupted, AbortSignal.timeout(timeoutMs)]),
    expired: (waitedFor, remedy) =>
      interrupted.aborted
        ? new ActionError('INTERRUPTED', `the job was cancelled while waiting for ${waitedFor}`, {
            remedy: 'Run again: the next run continues where this one ended.'
          })
        : new ActionError('TIMEOUT', `after ${formatDuration(timeoutMs)} still waiting for ${waitedFor}`, {
            remedy
          })
  }
}
