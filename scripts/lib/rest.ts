/** A machine at rest, so that a measurement does not pay for what was done before it. */
import { cpus } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'

/** Busy share of all cores, over a sample, that counts as rest; a sandbox that has nothing to do takes 0.02 to 0.05. */
const MOST_BUSY = 0.1
const SAMPLE_MS = 500
/** In a row. */
const SAMPLES = 2
const LIMIT_MS = 60_000

/** @throws when the machine is busy for a minute: figures would tell nothing */
export async function atRest(): Promise<void> {
  const end = performance.now() + LIMIT_MS
  let quiet = 0
  let before = times()
  while (quiet < SAMPLES) {
    if (performance.now() > end)
      throw new Error('the machine does not come to rest: end what else runs on it')
    await delay(SAMPLE_MS)
    const now = times()
    quiet = (now.busy - before.busy) / (now.all - before.all) <= MOST_BUSY ? quiet + 1 : 0
    before = now
  }
}

/** Milliseconds of all cores since the machine started. */
function times(): { readonly busy: number; readonly all: number } {
  return cpus().reduce(
    (sum, { times: { user, nice, sys, idle, irq } }) => {
      const busy = user + nice + sys + irq
      return { busy: sum.busy + busy, all: sum.all + busy + idle }
    },
    { busy: 0, all: 0 }
  )
}
