import { e2eSandboxName, sandboxCommand } from '../helpers/sandbox.ts'

export default async function teardown(): Promise<void> {
  if (process.env['KS_E2E_KEEP'] === undefined) await sandboxCommand('down', '--name', e2eSandboxName())
}
