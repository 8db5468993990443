/**
 * Releases that a killed run left in the middle of an operation. Helm refuses any further operation on them. The holder
 * of the release's lock knows that no other run of this action works on it.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { ActionError } from '../lib/errors.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { releaseStateOf } from './releaseState.ts'
import { listRevisions, markFailed, type ReleaseName, type Revision } from './storage.ts'

/** A Helm that was started by hand, or that outlived its killed run, ends within this time: nothing runs in a WDS. */
const QUIET_MS = 15_000
const PAUSE_MS = 500

/** The parts of a run that the work with Helm needs. */
export interface Work {
  readonly inputs: ReleaseName
  readonly deps: { readonly log: Log }
  readonly clock: Clock
}

/**
 * Only the holder of the lock may call this.
 * @param revisions the present ones, newest first
 * @param quietMs 0 when it is certain that no process works on the release
 * @returns the revisions afterwards
 */
export async function endPending(
  { inputs: { release, namespace }, deps, clock }: Work,
  revisions: readonly Revision[],
  wds: KubeClient,
  quietMs = QUIET_MS
): Promise<readonly Revision[]> {
  let { kind, newest } = releaseStateOf(revisions)
  if (newest === undefined || kind !== 'pending') return revisions
  const { revision, status } = newest
  deps.log.info(
    `revision ${revision} of ${release} is ${status}: this run waits ${quietMs / 1000} s for it to end`
  )
  const end = performance.now() + quietMs
  while (performance.now() < end) {
    await delay(PAUSE_MS, undefined, { signal: clock.signal }).catch(() => {
      throw clock.expired(`revision ${revision} of ${release} to end`, 'Run again.')
    })
    const now = await listRevisions(wds, release, namespace)
    ;({ kind, newest } = releaseStateOf(now))
    if (newest === undefined || kind !== 'pending') return now
  }
  if (await markFailed(wds, namespace, newest))
    deps.log.info(`revision ${newest.revision} was left by a killed run and is marked as failed`)
  return await listRevisions(wds, release, namespace)
}

/** For runs that hold no lock and change nothing. @throws ActionError RELEASE_PENDING */
export function refusePending(release: string, revisions: readonly Revision[]): void {
  const { kind, newest } = releaseStateOf(revisions)
  if (newest === undefined || kind !== 'pending') return
  throw new ActionError(
    'RELEASE_PENDING',
    `revision ${newest.revision} of release ${release} is ${newest.status}: another run works on it, or was killed`,
    { remedy: 'Wait for the other run. If there is none, the next deploy repairs it.' }
  )
}
