/** Compares expected objects with what the ITS shows of a cluster. Pure. */
import { numberAt, type JsonObject } from '../../lib/json.ts'
import { keyOf, type KubeObject } from '../../kubernetes/objects.ts'
import { isReported, type Work } from '../../kubestellar/works.ts'
import { pastOf, type Arrival, type Past } from '../arrival.ts'
import { isDone, type Goal, type Judgement, type Expected } from '../judgement.ts'
import { endOf } from '../../kubernetes/readiness/ended.ts'
import { readinessOf, readinessUnreported, withStatus } from '../../kubernetes/readiness/readiness.ts'

/** What the ITS shows of one object in one cluster. */
export interface Sighting {
  readonly work: Work | undefined
  /** Undefined when the cluster has reported none. */
  readonly status: JsonObject | undefined
  /** Before this run, for the same ManifestWork; undefined when there was none. */
  readonly before: Before | 'unread' | undefined
  /** From an earlier run; undefined when nothing is known. */
  readonly known: Arrival | undefined
}

export interface Before {
  /** The object without its metadata, as JSON. */
  readonly content: string
  /** `status.observedGeneration` in the cluster; 0 when it was not reported. */
  readonly observedGeneration: number
}

const FORBIDDEN = 'is forbidden: User '

/** Refusals of the API server that another try does not change, unless something else changes. */
const STUCK = /forbidden|invalid|immutable|not permitted|no matches for kind|too large|denied the request/i

/**
 * Occurs when Helm re-creates an object, such as a hook. The agent applies the new ManifestWork, and then deletes the
 * object together with the old one. OCM 1.2 processes each ManifestWork again after 4 to 6 minutes.
 */
const ABSENT = 'was applied and is gone since; the work agent applies it again within 6 minutes'
const UNCONFIRMED: Judgement = {
  state: 'missing',
  reason: 'the work agent has applied it, and has not looked since whether it is there'
}

const UNREAD =
  'what the cluster had reported before this run could not be read, so an old report cannot be told from a new one'

const BACK =
  'it was changed and changed back since a run saw it: its status does not show whether it was different in between'

export interface Standard extends Goal {
  /** Generation of the Binding that lists the object at its live version. */
  readonly bindingGeneration: number
  /** Whether the release itself may give the work agent the missing permission. */
  readonly grantsRights: boolean
}

export function judgeWork(expected: Expected, sighting: Sighting, standard: Standard): Judgement {
  const { work } = sighting
  const { bindingGeneration, grantsRights } = standard
  if (work === undefined || work.bindingGeneration < bindingGeneration)
    return { state: 'missing', reason: 'has not been sent to the cluster yet' }
  if (work.outcome === 'waiting')
    return { state: 'missing', reason: 'the work agent of the cluster has not worked on it yet' }
  if (work.outcome === 'absent') return { state: 'missing', reason: ABSENT }
  if (work.outcome === 'refused') {
    const reason = `the work agent cannot apply it: ${work.message}`
    if (work.message.includes(FORBIDDEN) && !grantsRights) return { state: 'failed', reason }
    return { state: 'missing', reason, ...(STUCK.test(work.message) ? { stuck: reason } : {}) }
  }
  const judgement = judgeApplied(work, expected, sighting, standard)
  if (work.outcome !== 'unconfirmed') return judgement
  // A failure can be reported at once; a success only for an object that exists.
  if (isDone(judgement.state)) return { ...UNCONFIRMED, isSettled: true }
  return sighting.status === undefined ? UNCONFIRMED : judgement
}

function judgeApplied(
  work: Work,
  { live, createOnly }: Expected,
  { status, before, known }: Sighting,
  { level, readyWhen }: Standard
): Judgement {
  if (level === 'delivered') return { state: 'delivered', reason: '' }
  if (!isReported(work.ref)) return { state: 'ready', reason: '' }
  if (status === undefined) return readinessUnreported(work.manifest, readyWhen)
  if (before === 'unread') return { state: 'unverified', reason: UNREAD }
  const reported = numberAt(status, 'observedGeneration')
  const observed = reported ?? 0
  const past = createOnly ? undefined : pastOf(known, live)
  const needed = createOnly ? 1 : Math.max(1, sinceBefore(work, before), sinceSeen(past, observed))
  const current = withStatus(work.manifest, status, needed)
  const judgement = level === 'ended' ? endOf(current) : readinessOf(current, readyWhen)
  if (isDone(judgement.state) && past?.isBack === true && observed === past.observedGeneration)
    return { state: 'unverified', reason: BACK }
  // For a kind without generations, its existence is equivalent.
  if (reported !== undefined && reported < needed) return judgement
  return { ...judgement, seen: { observedGeneration: observed, isProved: true } }
}

/** The lowest `observedGeneration` of a status that is not older than this run's changes. */
function sinceBefore({ manifest }: Work, before: Before | undefined): number {
  if (before === undefined) return 0
  return before.observedGeneration + (before.content === contentOf(manifest) ? 0 : 1)
}

/** The status must also be newer than the last change since an earlier run observed the object. */
function sinceSeen(past: Past | undefined, observed: number): number {
  // Generations never decrease: it was re-created in the cluster.
  if (past === undefined || observed < past.observedGeneration) return 0
  // Either none of the changes has reached the cluster, or all of them.
  if (past.isBack) return past.observedGeneration + (observed === past.observedGeneration ? 0 : 2)
  return past.observedGeneration + Math.min(past.changes, 1)
}

export function beforeOf({ manifest }: Work, status: JsonObject | undefined): Before {
  return { content: contentOf(manifest), observedGeneration: numberAt(status, 'observedGeneration') ?? 0 }
}

/** Metadata does not affect the generation. */
function contentOf(manifest: KubeObject): string {
  return JSON.stringify({ ...manifest, metadata: undefined })
}

/** Equal for the same object in the same ManifestWork. */
export function workKey({ name, ref }: Work): string {
  return `${name} ${keyOf(ref)}`
}
