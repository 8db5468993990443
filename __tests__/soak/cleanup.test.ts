/** `command: cleanup` with many releases: exactly what is due goes. */
import { freshName } from '../../testkit/fresh.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { expectExactlyTheDueGo, withRepository } from '../e2e/cleanupCases.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})

test('of thirty releases in mixed states exactly those that are due go', async () => {
  await withRepository(sandbox, freshName('sweep'), async repository => {
    await expectExactlyTheDueGo(repository, { expired: 7, closed: 8, open: 7, lost: 4 })
  })
}, 400_000)
