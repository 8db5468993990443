/** What a killed main left in the WDS, put right by post: collectors, releases in the middle of an operation, and locks. */
import { detachCollector } from './collector.ts'
import { connect, writtenCredentials } from './connect.ts'
import type { Deps } from './deps.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { leasePath, parseLease } from './lease.ts'
import { listRevisions, markFailed } from './liveRelease.ts'
import { releaseLock } from './lock.ts'
import type { LeftLock } from './state.ts'

/** The runner waits for post; what cannot be done in this time is done by the next run. */
const LIMIT_MS = 15_000

/**
 * Children of main have ended before.
 * @param locks that main held
 * @param deps whose folder still has the credentials of main
 */
export async function repair(locks: readonly LeftLock[], deps: Deps): Promise<void> {
  const [first] = locks
  if (first === undefined) return
  const credentials = await writtenCredentials('wds', 'post', deps)
  const wds = await connect('the WDS', credentials, first.kubectl, deps, AbortSignal.timeout(LIMIT_MS))
  try {
    await Promise.all(
      locks.map(async lock => {
        await putRight(lock, wds)
      })
    )
  } finally {
    await wds.close()
  }
}

async function putRight({ release, holder }: LeftLock, wds: KubeClient): Promise<void> {
  const lease = await wds.get(leasePath(release))
  // Somebody else looks after the release by now.
  if (lease === undefined || parseLease(lease)?.holder !== holder) return
  const [namespace = '', name = ''] = release.split('/')
  const [newest] = await listRevisions(wds, name, namespace)
  if (newest !== undefined) await markFailed(wds, namespace, newest)
  await detachCollector(release, wds)
  await releaseLock(release, holder, wds)
}
