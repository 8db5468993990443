/** One fresh sandbox for all end-to-end tests. */
import { assignSandbox, sandboxCommand, startSandbox } from '../helpers/sandbox.ts'

const NAME = 'e2e'

export default async function setup(): Promise<void> {
  assignSandbox(NAME)
  // With the variable set, the last run's sandbox is used again: for whoever works on one test.
  if (process.env['KS_E2E_KEEP'] === undefined) await sandboxCommand('down', '--name', NAME)
  await startSandbox(NAME, '--registry-username', 'tester')
}
