/**
 * Repeats calls to a server that is lost temporarily, once it was proved to exist, wherever a second call does no harm.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { ApiError, GROUP_AWAY, UnreachableError, type KubeClient } from './client.ts'

/** Long enough for a restart of an API server, a fail-over, or a broken connection. */
export const LOST_MS = 60_000
const PAUSE_MS = 500
/** Too many requests, temporarily unavailable, or timed out. */
const PASSING = new Set([429, 503, 504])

export interface Passing {
  /** Whether the error may disappear on a later try. */
  readonly isPassing: (error: unknown) => boolean
  /** After it is aborted, nothing is tried again. */
  readonly over: AbortSignal
  /** The pause between two tries; an error from it ends them. */
  readonly pause: (error: unknown) => Promise<void>
  /** Milliseconds since the first failure. */
  readonly lostMs?: number
}

/** Repeats what may be repeated, until it succeeds or its time is over. @throws the error of the last try */
export async function insist<T>(
  attempt: () => Promise<T>,
  { isPassing, over, pause, lostMs = LOST_MS }: Passing
): Promise<T> {
  let end: number | undefined
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      end ??= performance.now() + lostMs
      if (!isPassing(error) || over.aborted || performance.now() > end) throw error
      await pause(error)
    }
  }
}

/**
 * All calls except watches, which their callers follow. A write is an apply, or contains the version or uid of its
 * object, so a second one changes nothing more.
 * @param over after it is aborted, nothing is called again
 */
export function persistent<T extends KubeClient>(client: T, over: AbortSignal, lostMs = LOST_MS): T {
  const pause = async (error: unknown): Promise<void> => {
    // Ends at once when it is aborted.
    await delay(PAUSE_MS, undefined, { signal: over }).catch(() => {
      throw error
    })
  }
  const asked = async <R>(call: () => Promise<R>): Promise<R> =>
    await insist(call, { isPassing, over, pause, lostMs })
  return {
    ...client,
    json: async (...args) => await asked(async () => await client.json(...args)),
    get: async (...args) => await asked(async () => await client.get(...args)),
    listMetadata: async (...args) => await asked(async () => await client.listMetadata(...args)),
    list: async (...args) => await asked(async () => await client.list(...args)),
    text: async (...args) => await asked(async () => await client.text(...args)),
    apply: async (...args) => await asked(async () => await client.apply(...args)),
    replace: async (...args) => await asked(async () => await client.replace(...args)),
    delete: async (...args) => await asked(async () => await client.delete(...args))
  }
}

/** Whether the request got no answer: the same request may get one a moment later. */
export function mayPass(error: unknown): error is UnreachableError | ApiError {
  return (
    error instanceof UnreachableError ||
    (error instanceof ApiError && (error.status === 429 || error.status >= 500))
  )
}

function isPassing(error: unknown): boolean {
  if (error instanceof UnreachableError) return true
  // A WDS runs no servers of its own, so the server of an APIService does not come back.
  if (!(error instanceof ApiError) || error.reason === GROUP_AWAY) return false
  // etcd's messages, through an API server that cannot reach it.
  return (
    PASSING.has(error.status) || (error.status === 500 && /etcdserver|leader changed/.test(error.message))
  )
}
