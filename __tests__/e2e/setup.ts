/** One fresh sandbox for all end-to-end tests. */
import { assignSandbox, e2eSandboxName, sandboxCommand, startSandbox } from '../helpers/sandbox.ts'

export default async function setup(): Promise<void> {
  const name = e2eSandboxName()
  assignSandbox(name)
  // With the variable set, the last run's sandbox is used again: for whoever works on one test.
  if (process.env['KS_E2E_KEEP'] === undefined) await sandboxCommand('down', '--name', name)
  await startSandbox(name, '--registry-username', 'tester')
}
