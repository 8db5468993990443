/**
 * `npm run test:soak`: what takes too long for `npm test`, one file after the other. With `-- NAME...` only these parts:
 * `npm run test:soak -- killed matching` runs `__tests__/soak/killed.test.ts` and `matching.test.ts`; `rest` runs the files
 * of `e2e` and `timed` that have cases for the night, with these.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conclude } from './lib/testing/count.ts'
import { showDurations } from './lib/testing/durations.ts'
import { jest } from './lib/testing/jest.ts'
import { ROOT } from './lib/testing/program.ts'
import { KEPT, startSandboxes, withSandboxesEnded } from './lib/testing/sandboxWorkers.ts'

const ENDING = '.test.ts'
const REST = 'rest'
/** Projects with cases for the night. */
const NIGHTLY = ['e2e', 'timed']
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
const counts = await withSandboxesEnded(async () => {
  await startSandboxes(1)
  const soak = parts.filter(name => name !== REST).map(name => patternOf(`soak/${name}${ENDING}`))
  const found = soak.length > 0 ? [await jest(['soak'], { workers: 1, env: KEPT, files: soak })] : []
  if (!parts.includes(REST)) return found
  const env = { ...KEPT, KS_E2E_CASES: 'all' }
  const files = NIGHTLY.flatMap(filesWithNightly).map(patternOf)
  return [...found, await jest(NIGHTLY, { workers: 1, env, files })]
})
showDurations(new Map(counts.flatMap(({ seconds }) => [...seconds])))
conclude(counts)

function patternOf(file: string): string {
  return `__tests__/${file.replaceAll('.', '\\.')}$`
}

function filesWithNightly(project: string): readonly string[] {
  return readdirSync(join(TESTS, project), { recursive: true, encoding: 'utf8' })
    .map(name => `${project}/${name}`)
    .filter(name => name.endsWith(ENDING) && /\bnightly/.test(readFileSync(join(TESTS, name), 'utf8')))
}
