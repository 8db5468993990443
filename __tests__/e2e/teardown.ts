import { checkE2eSandboxes, endE2eSandboxes } from '../../testkit/e2eSandboxes.ts'

export default async function teardown(): Promise<void> {
  try {
    await checkE2eSandboxes()
  } finally {
    if (process.env['KS_E2E_KEEP'] === undefined) await endE2eSandboxes()
  }
}
