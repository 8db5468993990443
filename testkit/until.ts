/** Waits for a condition of the outside world that nobody announces. */
import { setTimeout as delay } from 'node:timers/promises'

/**
 * @param check yields what was waited for, or undefined while it is not there
 * @param what as in `waiting for ...`
 * @throws Error when it does not come within `limitMs`
 */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined> | T | undefined,
  limitMs = 30_000
): Promise<T> {
  const end = performance.now() + limitMs
  for (;;) {
    const started = performance.now()
    const found = await check()
    const now = performance.now()
    if (found !== undefined) return found
    if (now > end) throw new Error(`after ${limitMs} ms still waiting for ${what}`)
    // A check that starts programs must not keep the machine from what it waits for.
    await delay(Math.min(Math.max(now - started, 10), 500))
  }
}
