/** How long the event loop is blocked, and how slow this machine is, so that limits of time hold on any. */
import { cpuMs } from './cpuTime.ts'

/** Milliseconds that the unit takes on the machine where the limits were set. */
const UNIT_MS = 30
const TICK_MS = 5

/**
 * Milliseconds of work of the longest time in which no timer could fire while `body` ran, from its start to its end. What
 * other programs take of the processor meanwhile does not count.
 */
export async function longestBlock(body: () => unknown): Promise<number> {
  let last = cpuMs()
  let longest = 0
  const note = (): void => {
    const now = cpuMs()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(note, TICK_MS)
  try {
    await body()
  } catch {
    // A refusal is an end as well.
  } finally {
    note()
    clearInterval(timer)
  }
  return longest
}

/** How many times slower than there this machine is right now; not below 1. */
export function slowness(): number {
  const began = cpuMs()
  const items = Array.from({ length: 2000 }, (_, index) => ({ name: `object-${index}`, labels: { index } }))
  for (let round = 0; round < 40; round += 1) JSON.parse(JSON.stringify(items))
  return Math.max(1, (cpuMs() - began) / UNIT_MS)
}
