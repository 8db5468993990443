/** Compares expected objects with what KubeStellar reports of a cluster in the WDS. Pure. */
import type { Change } from '../../release/delivered.ts'
import { arrayAt, numberAt, stringAt } from '../../lib/json.ts'
import type { KubeObject } from '../../kubernetes/objects.ts'
import { canBeReported, type Returned } from '../../kubestellar/combinedStatus.ts'
import { isReported } from '../../kubestellar/works.ts'
import { pastOf, type Arrival, type Past } from '../arrival.ts'
import type { Goal, Judgement, Expected } from '../judgement.ts'
import { endOf } from '../../kubernetes/readiness/ended.ts'
import { readinessOf, readinessUnreported, withStatus } from '../../kubernetes/readiness/readiness.ts'

export type ExpectedReturn = Expected & { readonly change: Change }

const NEVER = 'KubeStellar never reports this kind'
const UNNAMED =
  'KubeStellar reports no object with a name of more than 63 characters or with other signs than a label takes'
const NOTHING = 'the cluster has reported no status of it yet'
const OLD = 'what the cluster reports is from before this change'
const SILENT = 'its status does not show whether this change has arrived'

/** What the cluster reported before. */
export interface Reported {
  /** In an earlier run. */
  readonly known: Arrival | undefined
  /** `observedGeneration` of a status that was returned in this run and is older than its change. */
  readonly before: number | undefined
  /** By the clock of the WDS, milliseconds since 1970; undefined when it is unknown. */
  readonly now: number | undefined
}

/**
 * The clocks of WDS and ITS differ by less than this, milliseconds. A status with a later time may be from any time.
 */
const AHEAD_MS = 60_000

export function judgeReturned(
  { ref, live, change: made, createOnly }: ExpectedReturn,
  returned: Returned | undefined,
  { known, before, now }: Reported,
  { level, readyWhen }: Goal
): Judgement {
  if (!isReported(ref)) return { state: 'unverified', reason: NEVER }
  if (!canBeReported(ref.name)) return { state: 'unverified', reason: UNNAMED }
  if (returned === undefined || returned.kind === 'nothing') return { state: 'missing', reason: NOTHING }
  // An existing one stays unchanged.
  const isLeft = createOnly && made !== 'created'
  const change = isLeft ? 'none' : made
  const past = isLeft ? LEFT : pastOf(known, live)
  const isAhead = now !== undefined && returned.time > now + AHEAD_MS
  const age = isAhead ? 'unknown' : ageOf(live, change, returned, { past, before })
  if (age === 'old') return { state: 'missing', reason: OLD }
  const seen = {
    observedGeneration: numberAt(returned.status, 'observedGeneration') ?? 0,
    isProved: age === 'current'
  }
  const judgement = { ...judgeHealth(live, returned, level, readyWhen), seen }
  // No status shows whether labels have arrived.
  const onlyLabels = change === 'metadata' || (change === 'spec' && past?.changes === 0)
  return age === 'current' && !onlyLabels ? judgement : unproved(judgement)
}

const LEFT: Past = { changes: 0, isBack: false, observedGeneration: 0, isProved: true }

/**
 * A status contains neither the object's generation in the cluster nor its spec. It counts as current when it is newer
 * than the change, and its controller has observed one more spec for each change since then.
 */
function ageOf(
  live: KubeObject,
  change: Change,
  { kind, status, time }: Returned,
  { past, before: reportedBefore }: { readonly past: Past | undefined; readonly before: number | undefined }
): 'current' | 'unknown' | 'old' {
  if (change === 'created') return kind === 'blank' || isSince(time, live) ? 'current' : 'old'
  if (change === 'none' && past === undefined && isAsCreated(live))
    return kind === 'blank' || time >= createdAt(live) - SLACK_MS ? 'current' : 'old'
  if (past?.changes === 0) return past.isProved ? 'current' : 'unknown'
  const observed = numberAt(status, 'observedGeneration')
  if (observed === undefined) return 'unknown'

  const isOwn = change === 'spec'
  const before = isOwn ? reportedBefore : undefined
  const least = Math.max(1, past?.observedGeneration ?? 0)
  const last = Math.max(least, before ?? 0)
  const isKnown = past !== undefined || before !== undefined
  const isNewer = isSince(time, live)
  if (isKnown && isNewer && observed >= Math.max(least + (past?.changes ?? 0), last + 1)) return 'current'
  // If this run has not changed the spec, the time belongs to another change; and a change that was undone may never
  // have left the WDS.
  if (!isOwn && past?.isBack === true) return 'unknown'
  // It may belong to a spec in between that no run observed. Or, since generations never decrease, the object was
  // re-created in the cluster.
  const mayBe = !isKnown || observed > last || observed < least
  return mayBe && (isNewer || !isOwn) ? 'unknown' : 'old'
}

function judgeHealth(
  live: KubeObject,
  { kind, status }: Returned,
  level: Goal['level'],
  readyWhen: Goal['readyWhen']
): Judgement {
  if (level === 'delivered') return { state: 'delivered', reason: '' }
  if (kind === 'blank') return readinessUnreported(live, readyWhen)
  const current = withStatus(live, status, 1)
  return level === 'ended' ? endOf(current) : readinessOf(current, readyWhen)
}

/** An object that is not ready is so with any spec; one that is ready may be so with the older spec. */
function unproved(judgement: Judgement): Judgement {
  const isWell = judgement.state === 'ready' || judgement.state === 'delivered'
  return isWell ? { ...judgement, state: 'unverified', reason: SILENT } : judgement
}

/**
 * Tolerance, milliseconds. The times are truncated to seconds and come from two servers. An object that is written just
 * before KubeStellar processes a policy is delivered, and has a status, within that second.
 */
const SLACK_MS = 1000

/** Whether a status with this time may be from after the object got its spec in the WDS. @param time milliseconds */
export function isSince(time: number, live: KubeObject): boolean {
  return time >= appliedAt(live) - SLACK_MS
}

/** When the object got its spec in the WDS: milliseconds, exact to the second. */
function appliedAt(live: KubeObject): number {
  const written = arrayAt(live, 'metadata', 'managedFields')
    .filter(entry => stringAt(entry, 'subresource') === undefined)
    .map(entry => Date.parse(stringAt(entry, 'time') ?? ''))
    .filter(time => !Number.isNaN(time))
  return Math.max(createdAt(live), ...written)
}

function createdAt({ metadata }: KubeObject): number {
  return Date.parse(metadata.creationTimestamp ?? '') || 0
}

/** Whether its spec has not changed since its creation, so that every status belongs to it. */
function isAsCreated(live: KubeObject): boolean {
  const { generation } = live.metadata
  return generation === undefined ? appliedAt(live) === createdAt(live) : generation === 1
}
