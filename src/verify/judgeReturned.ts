/** Expected objects against what KubeStellar reports of a cluster in the WDS. Pure. */
import type { Change } from '../bound.ts'
import { arrayAt, numberAt, stringAt } from '../json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { canBeReported, type Returned } from '../kubestellar/combinedStatus.ts'
import { isReported } from '../kubestellar/works.ts'
import type { Expected, Goal, Judgement } from './judgeCluster.ts'
import { readinessOf, readinessUnreported, withStatus } from './readiness.ts'

export type ExpectedReturn = Expected & { readonly change: Change }

const NEVER = 'KubeStellar never reports this kind'
const UNNAMED =
  'KubeStellar reports no object with a name of more than 63 characters or with other signs than a label takes'
const NOTHING = 'nothing of it has come back from the cluster yet'
const OLD = 'what the cluster reports is from before this change'
const SILENT = 'its status does not tell whether this change has arrived'

/**
 * A status carries neither the object's generation in the cluster nor its spec. What an object has become counts when
 * its status is newer than the change, and its controller has seen one spec more than before.
 * @param seen the `observedGeneration` that the cluster reported before this change; undefined when it is not known
 */
export function judgeReturned(
  { ref, live, change, createOnly }: ExpectedReturn,
  returned: Returned | undefined,
  seen: number | undefined,
  { level, readyWhen }: Goal
): Judgement {
  if (!isReported(ref)) return { state: 'unverified', reason: NEVER }
  if (!canBeReported(ref.name)) return { state: 'unverified', reason: UNNAMED }
  if (returned === undefined || returned.kind === 'nothing') return { state: 'missing', reason: NOTHING }
  // One that was there before is left as it was.
  const done = createOnly && change !== 'created' ? 'none' : change
  if (returned.kind === 'blank') {
    if (done !== 'none' && done !== 'created') return { state: 'unverified', reason: SILENT }
    if (level === 'delivered') return { state: 'delivered', reason: '' }
    return readinessUnreported(live, readyWhen)
  }
  const { status, time } = returned
  const observed = numberAt(status, 'observedGeneration')
  const isNewer = isSince(time, live)
  const judge = (generation: number): Judgement =>
    level === 'delivered'
      ? { state: 'delivered', reason: '' }
      : readinessOf(withStatus(live, status, generation), readyWhen)
  switch (done) {
    case 'none':
      return judge(Math.max(1, seen ?? 1))
    case 'created':
      return isNewer ? judge(1) : { state: 'missing', reason: OLD }
    case 'spec':
      if (observed === undefined || (seen === undefined && isNewer)) return unproven(judge(1))
      return isNewer && observed > (seen ?? Infinity) ? judge(observed) : { state: 'missing', reason: OLD }
    case 'metadata':
      return unproven(judge(1))
  }
}

/** What is behind is behind, whichever spec it is; what is well may be so with the older one. */
function unproven(judgement: Judgement): Judgement {
  const isWell = judgement.state === 'ready' || judgement.state === 'delivered'
  return isWell ? { state: 'unverified', reason: SILENT } : judgement
}

/**
 * Times are cut to the second and those of two servers; and what is written just before KubeStellar looks at a policy is
 * delivered, and has a status, within that second. Milliseconds.
 */
const SLACK_MS = 1000

/** Whether a status of this time may be from after the object got its spec in the WDS. @param time milliseconds */
export function isSince(time: number, live: KubeObject): boolean {
  return time >= appliedAt(live) - SLACK_MS
}

/** When the object got its spec in the WDS: milliseconds, to the second. */
function appliedAt(live: KubeObject): number {
  const written = arrayAt(live, 'metadata', 'managedFields')
    .filter(entry => stringAt(entry, 'subresource') === undefined)
    .map(entry => Date.parse(stringAt(entry, 'time') ?? ''))
    .filter(time => !Number.isNaN(time))
  return Math.max(Date.parse(live.metadata.creationTimestamp ?? '') || 0, ...written)
}
