/**
 * Handles errors that no code caught. Node would print them with the source lines that it quotes, and exit at once.
 * Then report and outputs would be missing, and a lock would stay in the WDS. Instead, the run stops as if the job was
 * cancelled, and then ends like any other run.
 */
import { messageOf } from '../lib/errors.ts'

/** How long the run may take to stop by itself, in milliseconds. More than commands/execute.ts allows. */
const STOPPING_MS = 6500

/**
 * @param body the run
 * @param stop asks the run to stop; called once
 * @param late gets errors that crash after the run is over: they do not change what it proved
 * @throws the error that crashed, or else what the body threw
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
    // Node has no pending work, and would exit without a message.
    .on('beforeExit', () => {
      stopped.reject(crash ?? new Error('the run waits for something that cannot come any more'))
    })
  const [result] = await Promise.allSettled([Promise.race([body(), stopped.promise])])
  isOver = true
  // The run may have continued normally, or have ended because of `stop`.
  if (crash !== undefined) throw crash
  if (result.status === 'rejected') throw result.reason
  return result.value
}
