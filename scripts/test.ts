/**
 * `npm test`: every check and every suite, to the end whatever fails. It shows the longest files, what failed and how,
 * and as the last line how many tests passed and failed in all; a failed check, a suite that cannot run and a skipped
 * test count as failures. With `-- --record` it also writes the table of durations.
 */
import { parseArgs } from 'node:util'
import { goTest, goVet, npmCheck } from './lib/testing/check.ts'
import { conclude, type Count } from './lib/testing/count.ts'
import { recordDurations, showDurations } from './lib/testing/durations.ts'
import { jest, type JestCount } from './lib/testing/jest.ts'
import { KEPT, sandboxWorkers, startSandboxes, withSandboxesEnded } from './lib/testing/sandboxWorkers.ts'

const { values: options } = parseArgs({ options: { record: { type: 'boolean', default: false } } })
const workers = sandboxWorkers()
const began = performance.now()

const counts = await withSandboxesEnded(async () => {
  // The end-to-end tests wait for KubeStellar half of their time: the rest runs beside them, one after the other.
  const [quick, e2e] = await Promise.all([checksAndFastSuites(), endToEnd()])
  const timed = await jest(['timed'], { workers: 1, env: KEPT })

  const suites = [...quick.suites, ...e2e.suites, timed]
  const durations = new Map(suites.flatMap(({ seconds }) => [...seconds]))
  showDurations(durations)
  if (options.record) recordDurations(durations)
  return [...quick.checks, ...e2e.checks, ...suites]
})
console.log(`\nAll of it took ${((performance.now() - began) / 60_000).toFixed(1)} min.`)
conclude(counts)

interface Counts {
  readonly checks: readonly Count[]
  readonly suites: readonly JestCount[]
}

async function checksAndFastSuites(): Promise<Counts> {
  const checks = [
    await npmCheck('lint'),
    await npmCheck('typecheck'),
    await npmCheck('docs', '--check'),
    await goVet(),
    await goTest()
  ]
  // Shown at their end, or the lines of both would mix.
  const fast = await jest(['contract', 'bundle', 'commands', 'unit'], { workers: 1, shown: false })
  return { checks, suites: [fast] }
}

async function endToEnd(): Promise<Counts> {
  const start = await counted('start of the sandboxes', async () => startSandboxes(workers))
  return { checks: [start], suites: [await jest(['e2e'], { workers, env: KEPT })] }
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
