/**
 * Releases that a killed run left in the middle of an operation: Helm refuses to do anything with them for good. Whoever
 * holds the release's lock knows that no run of this action works on it any more.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { ActionError } from '../lib/errors.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { releaseStateOf } from './releaseState.ts'
import { listRevisions, markFailed, type ReleaseName, type Revision } from './storage.ts'

/** A Helm that somebody started by hand, or that outlived its killed run, ends within this time: nothing runs in a WDS. */
const QUIET_MS = 15_000
const PAUSE_MS = 500

/** Whose work it is: of a run, what Helm's part needs. */
export interface Work {
  readonly inputs: ReleaseName
  readonly deps: { readonly log: Log }
  readonly clock: Clock
}

/**
 * To be called by the holder of the lock.
 * @param revisions as they are, newest first
 * @param quietMs 0 when it is known that nobody works on it
 * @returns as they are then
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
    `revision ${revision} of ${release} is ${status}: whoever began it has ${quietMs / 1000} s to end it`
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
    deps.log.info(`revision ${newest.revision} was left behind by a killed run and is marked as failed`)
  return await listRevisions(wds, release, namespace)
}

/** For who holds no lock and changes nothing. @throws ActionError RELEASE_PENDING */
export function refusePending(release: string, revisions: readonly Revision[]): void {
  const { kind, newest } = releaseStateOf(revisions)
  if (newest === undefined || kind !== 'pending') return
  throw new ActionError(
    'RELEASE_PENDING',
    `revision ${newest.revision} of release ${release} is ${newest.status}: another run works on it, or was killed`,
    { remedy: 'Wait for the other run. If there is none, the next deploy puts it right.' }
  )
}
