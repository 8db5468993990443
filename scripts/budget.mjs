/**
 * For .ci/run: `node scripts/budget.mjs` prints how many seconds this machine needs for a fixed unit of work;
 * `node scripts/budget.mjs SECONDS UNIT` fails when a test run of so many seconds is over its budget. The budget grows with
 * the unit, measured before and after the run, so that a slow machine is not taken for a slow suite. Nothing but Node's
 * own modules.
 */
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Worker, isMainThread, parentPort } from 'node:worker_threads'

/** Minutes for `npm test` on the machine where UNIT_S was measured: two cores, nothing else at work. The aim is 30. */
const BUDGET_MIN = 40
/** Seconds that two threads need there for the unit. */
const UNIT_S = 0.5
const THREADS = 2

if (isMainThread) await main()
else {
  work()
  parentPort?.postMessage('done')
}

async function main() {
  const [seconds, before] = process.argv.slice(2).map(Number)
  const unit = await measure()
  if (seconds === undefined) {
    console.log(unit.toFixed(2))
    return
  }
  const slower = Math.max(1, before / UNIT_S, unit / UNIT_S)
  const budget = BUDGET_MIN * slower
  const took = `The test run took ${(seconds / 60).toFixed(1)} min`
  const allowed = `${budget.toFixed(1)} min (${BUDGET_MIN} min, times ${slower.toFixed(2)} for the speed of this machine)`
  if (seconds / 60 <= budget) console.log(`${took}, within its budget of ${allowed}.`)
  else {
    console.log(
      `${took}, over its budget of ${allowed}. The longest files are listed above; CONTRIBUTING.md says where tests go.`
    )
    process.exitCode = 1
  }
}

/** Seconds of the best of three: what else runs only makes it longer. */
async function measure() {
  const times = []
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now()
    const threads = Array.from(
      { length: Math.min(THREADS, availableParallelism()) },
      () => new Worker(new URL(import.meta.url))
    )
    await Promise.all(
      threads.map(
        thread => new Promise((resolve, reject) => thread.on('message', resolve).on('error', reject))
      )
    )
    times.push((performance.now() - began) / 1000)
  }
  return Math.min(...times)
}

/** Like the tests' own work: text, objects and digests. */
function work() {
  const items = Array.from({ length: 2000 }, (_, index) => ({
    name: `object-${index}`,
    labels: { app: 'web', index }
  }))
  for (let round = 0; round < 150; round += 1) {
    const text = JSON.stringify(items)
    createHash('sha256').update(text).digest()
    JSON.parse(text)
  }
}
