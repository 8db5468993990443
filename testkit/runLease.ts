/** The Lease of a run that was killed: how long the next run waits for it. */
import { leaseName } from '../src/lock/lease.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * Shortens the silence after which the holder counts as dead to one second. The next run reads it from the Lease itself
 * (patienceOf in src/lock/lease.ts); a holder that lives would write its own again.
 */
export async function shortenLease(sandbox: Sandbox, release: string): Promise<void> {
  const patch = JSON.stringify({ spec: { leaseDurationSeconds: 1 } })
  await sandbox.kubectl(
    'wds',
    'patch',
    'lease',
    leaseName(release),
    '--namespace=default',
    '--type=merge',
    `--patch=${patch}`
  )
}
