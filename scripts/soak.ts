/**
 * `npm run test:soak`: what takes too long for `npm test`, side by side as there. With `-- NAME...` only these parts:
 * `npm run test:soak -- killed matching` runs `__tests__/soak/killed.test.ts` and `matching.test.ts`.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conclude } from './lib/testing/count.ts'
import { showDurations } from './lib/testing/durations.ts'
import { jest } from './lib/testing/jest.ts'
import { ROOT } from './lib/testing/program.ts'
import { KEPT, sandboxWorkers, startSandboxes, withSandboxesEnded } from './lib/testing/sandboxWorkers.ts'

const ENDING = '.test.ts'
const { positionals: asked } = parseArgs({ allowPositionals: true })
const all = readdirSync(join(ROOT, '__tests__', 'soak'))
  .filter(name => name.endsWith(ENDING))
  .map(name => name.slice(0, -ENDING.length))
const unknown = asked.filter(name => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no soak test ${unknown.join(', ')}: choose from ${all.join(', ')}.`)
  process.exit(2)
}
const parts = asked.length === 0 ? all : asked
const workers = Math.min(sandboxWorkers(), parts.length)
const count = await withSandboxesEnded(async () => {
  await startSandboxes(workers)
  const files = parts.map(name => `__tests__/soak/${name}\\.test\\.ts$`)
  return await jest(['soak'], { workers, env: KEPT, files })
})
showDurations(count.seconds)
conclude([count])
