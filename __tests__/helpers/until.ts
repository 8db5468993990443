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
    const found = await check()
    if (found !== undefined) return found
    if (performance.now() > end) throw new Error(`after ${limitMs} ms still waiting for ${what}`)
    await delay(10)
  }
}
