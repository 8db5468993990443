/**
 * `npm test`: every check and every suite, to the end whatever fails. It shows the longest files, what failed and how,
 * and as the last line how many tests passed and failed in all; a failed check, a suite that cannot run and a skipped
 * test count as failures. With `-- --record` it also writes the table of durations.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { npmCheck, sandboxChecks } from './lib/testing/check.ts'
import { conclude, type Count } from './lib/testing/count.ts'
import { recordDurations, showDurations } from './lib/testing/durations.ts'
import { jest } from './lib/testing/jest.ts'
import { KEPT, sandboxWorkers, startSandboxes, withSandboxesEnded } from './lib/testing/sandboxWorkers.ts'

const { values: options } = parseArgs({ options: { record: { type: 'boolean', default: false } } })
const workers = sandboxWorkers()
const began = performance.now()

const counts = await withSandboxesEnded(async () => {
  const fast = await jest(['contract', 'pages', 'bundle', 'programs', 'unit'], { workers: fastWorkers() })
  // Not earlier: a sandbox that nobody uses takes a tenth of a core.
  const started = await Promise.all([
    counted('start of the sandboxes', async () => startSandboxes(workers)),
    sandboxChecks()
  ])
  const e2e = await jest(['e2e'], { workers, env: KEPT })
  // One worker leaves half of two cores idle, which is enough for what has no limits of time.
  const [timed, ...checks] = await Promise.all([
    jest(['timed'], { workers: 1, env: KEPT }),
    npmCheck('lint'),
    npmCheck('typecheck'),
    npmCheck('docs', '--check')
  ])

  const suites = [fast, e2e, timed]
  const durations = new Map(suites.flatMap(({ seconds }) => [...seconds]))
  showDurations(durations)
  if (options.record) recordDurations(durations)
  return [...checks, ...started.flat(), ...suites]
})
console.log(`\nAll of it took ${((performance.now() - began) / 60_000).toFixed(1)} min.`)
conclude(counts)

/** One more than cores: some tests wait for what takes seconds. */
function fastWorkers(): number {
  return availableParallelism() + 1
}

/** A failure of `body` as one of the run. */
async function counted(name: string, body: () => Promise<void>): Promise<Count> {
  try {
    await body()
    return { passed: 0, failed: [] }
  } catch (error) {
    return { passed: 0, failed: [`${name}: ${error instanceof Error ? error.message : String(error)}`] }
  }
}
