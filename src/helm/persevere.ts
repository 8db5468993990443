/**
 * Lets Helm survive a lost connection: the call is repeated once the WDS answers again, and the release is not left
 * pending.
 */
import { ActionError } from '../lib/errors.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { insist } from '../kubernetes/api/persistent.ts'
import { listRevisions } from './storage.ts'
import { endPending, type Work } from './pending.ts'

/**
 * @param wds a client that repeats its own calls after a lost connection
 * @param lock whether this run holds the lock of the release
 * @param body one call of Helm, which may be repeated: it starts from the state of the WDS
 */
export async function persevere<T>(
  run: Work,
  wds: KubeClient,
  lock: 'locked' | 'unlocked',
  body: () => Promise<T>
): Promise<T> {
  const { inputs, deps, clock } = run
  return await insist(body, {
    isPassing: error => error instanceof ActionError && error.code === 'WDS_UNREACHABLE',
    over: clock.signal,
    pause: async () => {
      deps.log.info('the WDS is lost: Helm goes on when it answers again')
      const revisions = await listRevisions(wds, inputs.release, inputs.namespace)
      // Helm has ended, and no other process works on the release.
      if (lock === 'locked') await endPending(run, revisions, wds, 0)
    }
  })
}
