/** After each file that used the sandbox of its worker: the sandbox is whole, and what was deployed is on its way out. */
import { clearSandbox } from '../../testkit/clearSandbox.ts'
import { hasAssignedSandbox, startE2eSandbox } from '../../testkit/sandbox.ts'

afterAll(async () => {
  if (!hasAssignedSandbox()) return
  // A red test may have left a component stopped, and without the transport nothing goes.
  await clearSandbox(await startE2eSandbox())
})
