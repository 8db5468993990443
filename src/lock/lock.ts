/**
 * Allows one run at a time for each release, and announces to all others what it does. It is taken before the plan is
 * made, and held to the end of the run. A holder that stops renewing it counts as dead, and what it left is repaired.
 */
import type { Clock } from '../lib/clock.ts'
import { detachCollector } from '../policies/detachCollector.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import { formatDuration } from '../lib/duration.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { follow } from '../kubernetes/api/follow.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { namesake, type Footprint } from '../kubestellar/namesakes.ts'
import {
  ALL_LEASES,
  lastsFor,
  leaseName,
  leaseOf,
  leasePath,
  parseLease,
  patienceOf,
  type Held
} from './lease.ts'
import type { Log } from '../lib/log.ts'
import type { LockInputs, ReleaseInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'

/** Renewals per lease duration; two may fail before the lease expires. */
const RENEWALS = 3

export interface Lock {
  /** Announces to the other runs what this one does from now on. */
  announce(facts: Pick<Held, 'footprint' | 'collects'>): Promise<void>
  /** What the other runs on this WDS have announced. */
  others(): Promise<readonly Held[]>
  /** Returns when `blocks` is false for all other runs; the locks of dead runs are removed. */
  waitWhile(blocks: (other: Held) => boolean, waitedFor: string): Promise<void>
  /** @param isPassedOn keeps the lock taken, for the next step of this run */
  release(isPassedOn?: boolean): Promise<void>
}

/** @throws ActionError LOCKED when another run holds it for longer than `wait-for-lock` */
export async function takeLock(
  run: Run<ReleaseInputs & LockInputs>,
  footprint: Footprint,
  wds: KubeClient
): Promise<Lock> {
  const { inputs, deps, clock, progress } = run
  const release = `${inputs.namespace}/${inputs.release}`
  const since = new Date().toISOString()
  let held: Held = { release, holder: deps.holder, since, renewed: since, footprint, collects: false }
  const write = async (facts: Partial<Held> = {}): Promise<void> => {
    held = { ...held, ...facts, renewed: new Date().toISOString() }
    await wds.apply(leasePath(release), leaseOf(held), managerOf(deps.holder), { evenLate: true })
  }
  const waitWhile: Lock['waitWhile'] = async (blocks, waitedFor) => {
    await progress.during(waitedFor, () =>
      untilFree(wds, clock, deps.log, {
        blocks: other => other.holder !== deps.holder && blocks(other),
        patience: inputs.waitForLockMs,
        waitedFor
      })
    )
  }
  // Before it is taken: post removes it if the run is killed in between.
  deps.locks.remember({ release, holder: deps.holder })
  for (;;) {
    try {
      await write()
      break
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error
      await waitWhile(other => other.release === release, `the lock of release ${release}`)
    }
  }
  const renewal = keepRenewed({
    write,
    lastsMs: () => lastsFor(held) * 1000,
    // A lock that another run has taken is lost.
    onLost: () => {
      clock.stop(lost(release))
    }
  })
  return {
    announce: write,
    others: async () => {
      const { items } = await wds.list(ALL_LEASES.path, ALL_LEASES.query)
      return items.flatMap(item => parseLease(item) ?? []).filter(({ holder }) => holder !== deps.holder)
    },
    waitWhile,
    release: async (isPassedOn = false) => {
      const last = renewal.stop()
      if (isPassedOn) return
      // A renewal in progress would create the Lease again.
      await last
      await releaseLock(release, deps.holder, wds)
      deps.locks.forget(release)
    }
  }
}

interface Renewing {
  readonly write: () => Promise<void>
  /** The duration in the last written Lease. */
  readonly lastsMs: () => number
  readonly onLost: () => void
}

/** @returns `stop`, which ends it and returns a renewal that may be in progress */
function keepRenewed({ write, lastsMs, onLost }: Renewing): { readonly stop: () => Promise<void> } {
  let renewing: NodeJS.Timeout | undefined
  let isHeld = true
  let renewal = Promise.resolve()
  const renewLater = (): void => {
    if (!isHeld) return
    renewing = setTimeout(() => {
      renewal = renew()
    }, lastsMs() / RENEWALS).unref()
  }
  const renew = async (): Promise<void> => {
    await write().catch((error: unknown) => {
      // The next renewal tries again if the API server is temporarily unavailable.
      if (error instanceof ApiError && error.status === 409) onLost()
    })
    renewLater()
  }
  renewLater()
  return {
    stop: () => {
      isHeld = false
      clearTimeout(renewing)
      return renewal
    }
  }
}

/** Releases the lock when `body` has ended, whether it succeeded or failed. */
export async function holding<T>(lock: Lock, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } finally {
    await lock.release()
  }
}

/** Returns when these objects disturb no other run's observation: see kubestellar/namesakes.ts. */
export async function untilHarmless(lock: Lock, footprint: Footprint): Promise<void> {
  await lock.waitWhile(
    other => other.collects && namesake(footprint, other.footprint) !== undefined,
    'a run that collects the statuses of objects with the same names in another namespace'
  )
}

/** One for each run, so that the server refuses a second run; at most 128 characters. */
function managerOf(holder: string): string {
  return `ks-helm-deploy:${holder.slice(-36)}`
}

/** Only if this holder still has it. */
export async function releaseLock(release: string, holder: string, wds: KubeClient): Promise<void> {
  const found = await wds.get(leasePath(release))
  if (found === undefined || parseLease(found)?.holder !== holder) return
  await remove(found, wds)
}

interface Wait {
  readonly blocks: (other: Held) => boolean
  /** Milliseconds. */
  readonly patience: number
  readonly waitedFor: string
}

async function untilFree(wds: KubeClient, clock: Clock, log: Log, wait: Wait): Promise<void> {
  const [done, overdue] = [new AbortController(), AbortSignal.timeout(wait.patience)]
  const signal = AbortSignal.any([clock.signal, done.signal, overdue])
  /**
   * By name: the version that this run has observed, and until when its holder counts as alive. Only this run's own
   * clock decides that: the times in a Lease come from another machine, whose clock may be wrong by hours.
   */
  const alive = new Map<string, { readonly version: string; readonly timer: NodeJS.Timeout }>()
  const told = new Set<string>()
  let blocking: Held | undefined
  try {
    for await (const leases of follow(wds, ALL_LEASES, signal)) {
      const found = [...leases.values()].flatMap(lease => {
        const other = parseLease(lease)
        return other !== undefined && wait.blocks(other) ? [{ lease, other }] : []
      })
      blocking = found[0]?.other
      if (blocking === undefined) return
      for (const { lease, other } of found) {
        if (!told.has(other.holder)) log.info(`waiting for ${other.holder}, which works on ${other.release}`)
        told.add(other.holder)
        const before = alive.get(lease.metadata.name)
        const version = lease.metadata.resourceVersion ?? ''
        if (before?.version === version) continue
        clearTimeout(before?.timer)
        const timer = setTimeout(() => void bury(lease, other, wds, log), patienceOf(lease)).unref()
        alive.set(lease.metadata.name, { version, timer })
      }
    }
  } finally {
    done.abort()
    for (const { timer } of alive.values()) clearTimeout(timer)
  }
  if (overdue.aborted && !clock.signal.aborted && blocking !== undefined) throw locked(blocking, wait)
  throw clock.expired(
    `${wait.waitedFor}, which ${blocking?.holder ?? 'another run'} has`,
    'Run again when the other run is done.'
  )
}

/** Removes what a dead run left: its collector, then its Lease. A Lease that was renewed in the meantime stays. */
async function bury(lease: KubeObject, { release, holder }: Held, wds: KubeClient, log: Log): Promise<void> {
  try {
    const now = await wds.get(leasePath(release))
    if (now === undefined || now.metadata.resourceVersion !== lease.metadata.resourceVersion) return
    await detachCollector(release, wds)
    await remove(now, wds)
    log.info(`${holder} is dead: its lock of ${release} is taken away`)
  } catch (error) {
    // Another run may be removing it too; a waiting run continues to wait and observes that later.
    log.info(`${leaseName(release)} cannot be taken away: ${messageOf(error)}`)
  }
}

async function remove({ metadata }: KubeObject, wds: KubeClient): Promise<void> {
  const { name, uid, resourceVersion } = metadata
  const path = `${ALL_LEASES.path}/${encodeURIComponent(name)}`
  await wds
    .delete(path, {
      ...(uid === undefined ? {} : { uid }),
      ...(resourceVersion === undefined ? {} : { resourceVersion })
    })
    .catch((error: unknown) => {
      // Another run was faster.
      if (!(error instanceof ApiError) || error.status !== 409) throw error
    })
}

function locked({ holder, release, since }: Held, { patience, waitedFor }: Wait): ActionError {
  return new ActionError(
    'LOCKED',
    `after ${formatDuration(patience)} still waiting for ${waitedFor}: ${holder} works on ${release} since ${since}`,
    {
      remedy:
        'Wait for the other run, or raise `wait-for-lock`. To keep runs of one release apart, give the job a `concurrency` group with `cancel-in-progress: false`.'
    }
  )
}

function lost(release: string): ActionError {
  return new ActionError('LOCK_LOST', `another run has taken the lock of release ${release}`, {
    remedy:
      'This run did not renew its lock in time, so another run took over: check the result of that run, then run again.'
  })
}
