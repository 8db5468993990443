/** What a killed main left in the WDS, put right by post: the collector of its policies, and its lock. */
import { join } from 'node:path'
import { detachCollector } from './collector.ts'
import { connect, type Credentials } from './connect.ts'
import type { Deps } from './deps.ts'
import { childEnvironment } from './environment.ts'
import { releaseLock } from './lock.ts'
import type { LeftLock } from './state.ts'

/** The runner waits for post; what cannot be done in this time is done by the next run. */
const LIMIT_MS = 15_000

/** @param deps whose folder still has the credentials of main */
export async function repair({ release, holder, kubectl }: LeftLock, deps: Deps): Promise<void> {
  const kubeconfig = join(deps.dir, 'wds.kubeconfig')
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig })
  const credentials: Credentials = { id: 'post', kubeconfig, env }
  const wds = await connect('the WDS', credentials, kubectl, deps, AbortSignal.timeout(LIMIT_MS))
  try {
    await detachCollector(release, wds)
    await releaseLock(release, holder, wds)
  } finally {
    await wds.close()
  }
}
