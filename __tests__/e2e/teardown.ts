import { e2eSandboxName, sandboxCommand } from '../helpers/sandbox.ts'

export default async function teardown(): Promise<void> {
  const name = e2eSandboxName()
  try {
    // Nothing starts again what has crashed: no test may have cost KubeStellar its controllers.
    await sandboxCommand('status', '--name', name)
  } finally {
    if (process.env['KS_E2E_KEEP'] === undefined) await sandboxCommand('down', '--name', name)
  }
}
