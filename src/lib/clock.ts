/** The time of a run: one deadline for everything, the cancellation of the job, and other reasons that end the work. */
import { ActionError } from './errors.ts'
import { formatDuration } from './duration.ts'

export interface Clock {
  /** Milliseconds until the deadline; not below zero. */
  remaining(): number
  /** Aborted at the deadline, when the job is cancelled, and by `stop`. */
  readonly signal: AbortSignal
  /** Extends the deadline, for work that was not known at the start. */
  extend(milliseconds: number): void
  /** Ends the work; `expired` then returns this error. */
  stop(why: ActionError): void
  /** The error for work that the signal ended. @param waitedFor as in `waiting for ...` */
  expired(waitedFor: string, remedy: string): ActionError
}

export function startClock(timeoutMs: number, interrupted: AbortSignal, now: () => number): Clock {
  const over = new AbortController()
  const started = now()
  let allowed = timeoutMs
  let why: ActionError | undefined
  const remaining = (): number => Math.max(0, started + allowed - now())
  const arm = (): NodeJS.Timeout =>
    setTimeout(() => {
      over.abort()
    }, remaining()).unref()
  let timer = arm()
  return {
    remaining,
    signal: AbortSignal.any([interrupted, over.signal]),
    extend: milliseconds => {
      if (over.signal.aborted) return
      clearTimeout(timer)
      allowed += milliseconds
      timer = arm()
    },
    stop: error => {
      why ??= error
      over.abort()
    },
    expired: (waitedFor, remedy) => {
      if (interrupted.aborted)
        return new ActionError('INTERRUPTED', `the job was cancelled while waiting for ${waitedFor}`, {
          remedy: 'Run again: the next run continues where this one ended.'
        })
      return (
        why ??
        new ActionError('TIMEOUT', `after ${formatDuration(allowed)} still waiting for ${waitedFor}`, {
          remedy
        })
      )
    }
  }
}
