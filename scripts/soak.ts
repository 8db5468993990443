/**
 * `npm run test:soak`: what takes too long for `npm test`, side by side as there. With `-- NAME...` only these parts:
 * `npm run test:soak -- killed matching` runs `__tests__/soak/killed.test.ts` and `matching.test.ts`; `rest` runs the files
 * of `e2e` that have cases for the night, with these.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conclude } from './lib/testing/count.ts'
import { showDurations } from './lib/testing/durations.ts'
import { jest } from './lib/testing/jest.ts'
import { ROOT } from './lib/testing/program.ts'
import { KEPT, sandboxWorkers, startSandboxes, withSandboxesEnded } from './lib/testing/sandboxWorkers.ts'

const ENDING = '.test.ts'
const REST = 'rest'
const TESTS = join(ROOT, '__tests__')
const { positionals: asked } = parseArgs({ allowPositionals: true })
const soakFiles = readdirSync(join(TESTS, 'soak')).filter(name => name.endsWith(ENDING))
const all = [...soakFiles.map(name => name.slice(0, -ENDING.length)), REST]
const unknown = asked.filter(name => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no soak test ${unknown.join(', ')}: choose from ${all.join(', ')}.`)
  process.exit(2)
}
const parts = asked.length === 0 ? all : asked
const workers = sandboxWorkers()
const counts = await withSandboxesEnded(async () => {
  await startSandboxes(workers)
  const soak = parts.filter(name => name !== REST).map(name => patternOf(`soak/${name}${ENDING}`))
  const found = soak.length > 0 ? [await jest(['soak'], { workers, env: KEPT, files: soak })] : []
  if (!parts.includes(REST)) return found
  const env = { ...KEPT, KS_E2E_CASES: 'all' }
  return [...found, await jest(['e2e'], { workers, env, files: filesWithNightly().map(patternOf) })]
})
showDurations(new Map(counts.flatMap(({ seconds }) => [...seconds])))
conclude(counts)

function patternOf(file: string): string {
  return `__tests__/${file.replaceAll('.', '\\.')}$`
}

function filesWithNightly(): readonly string[] {
  return readdirSync(join(TESTS, 'e2e'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ENDING) && /\bnightly/.test(readFileSync(join(TESTS, 'e2e', name), 'utf8')))
    .map(name => `e2e/${name}`)
}
