/**
 * What nobody caught. Node would print it with the lines that it quotes, and exit at once: without report and outputs,
 * and with a lock in the WDS. Here the run is told to stop as if the job was cancelled, and then ends like any other.
 */
import { messageOf } from '../lib/errors.ts'

/** What the run may take to stop by itself; more than commands/execute.ts gives it. Milliseconds. */
const STOPPING_MS = 6500

/**
 * @param body the run
 * @param stop tells it to stop, once
 * @param late gets what crashes when the run is over: that does not change what it proved
 * @throws what crashed, else what the body threw
 */
export async function withoutCrashes<T>(
  body: () => Promise<T>,
  stop: () => void,
  late: (error: Error) => void
): Promise<T> {
  let crash: Error | undefined
  let isOver = false
  const stopped = Promise.withResolvers<never>()
  const onCrash = (thrown: unknown): void => {
    const error = thrown instanceof Error ? thrown : new Error(messageOf(thrown))
    if (isOver) late(error)
    if (isOver || crash !== undefined) return
    crash = error
    stop()
    setTimeout(() => {
      stopped.reject(error)
    }, STOPPING_MS).unref()
  }
  process
    .on('uncaughtException', onCrash)
    .on('unhandledRejection', onCrash)
    // Nothing that Node knows of can happen any more: it would exit in silence.
    .on('beforeExit', () => {
      stopped.reject(crash ?? new Error('the run waits for something that cannot come any more'))
    })
  const [result] = await Promise.allSettled([Promise.race([body(), stopped.promise])])
  isOver = true
  // The run may have gone on as if nothing had happened, or have ended because it was told to.
  if (crash !== undefined) throw crash
  if (result.status === 'rejected') throw result.reason
  return result.value
}
