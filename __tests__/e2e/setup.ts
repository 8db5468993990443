/** No sandbox of an earlier run is used, unless somebody who works on one test wants it kept. */
import { endE2eSandboxes } from '../../testkit/e2eSandboxes.ts'

export default async function setup(): Promise<void> {
  if (process.env['KS_E2E_KEEP'] === undefined) await endE2eSandboxes()
}
