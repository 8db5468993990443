/** What is expected of an object in a cluster, and what was observed: shared by the three sources. Pure. */
import { type ObjectRef, type KubeObject, describeRef } from '../kubernetes/objects.ts'
import type { Seen } from './arrival.ts'
import type { ObjectState, ObjectVerdict } from '../report/verdict.ts'
import type { Attempt } from '../kubernetes/readiness/diagnose.ts'
import type { ReadyWhen } from '../kubernetes/readiness/readyWhen.ts'
import { enumerate } from '../lib/text/text.ts'

/** Known delays come before what could not be observed: otherwise one unobservable object would make a run green. */
const WEAKEST_FIRST: readonly ObjectState[] = [
  'failed',
  'missing',
  'progressing',
  'unverified',
  'delivered',
  'ready'
]

/** Most objects that a line names. */
const MOST_NAMES = 5

export interface Expected {
  readonly ref: ObjectRef
  /** The present object in the WDS. */
  readonly live: KubeObject
  /** The object there before this run; undefined when it is new. */
  readonly before: KubeObject | undefined
  /** createOnly: it is enough that it exists. */
  readonly createOnly: boolean
}

export interface Judgement {
  readonly state: ObjectState
  readonly reason: string
  /** It has failed unless something else in the cluster fixes it: the text for this case. */
  readonly stuck?: string
  /** Default: `other`. */
  readonly attempt?: Attempt
  /** Why it cannot be observed any more: the rest is from an earlier time, which is no proof. */
  readonly stale?: string
  /** Nothing changes any more: only the proof is missing. */
  readonly isSettled?: boolean
  /** Undefined when no status could belong to the current spec. */
  readonly seen?: Seen
}

/** What an object has to reach. */
export interface Goal {
  /** `ended`: of Jobs and Pods that run once, that they have succeeded. */
  readonly level: 'delivered' | 'ready' | 'ended'
  /** Not asked for what is to end. */
  readonly readyWhen: ReadyWhen
}

/** Whether there is nothing more to wait for. */
export function isDone(state: ObjectState): boolean {
  // An object without a status can only be observed to exist.
  return state === 'ready' || state === 'unverified' || state === 'delivered'
}

export function tell(cluster: string, ref: ObjectRef, { state, reason }: Judgement): string {
  return `${cluster}: ${describeRef(ref)} ${reason === '' ? `is ${state}` : reason}`
}

/** Every object starts as missing: if it still is, that is no change. */
export function isChange(before: Judgement | undefined, now: Judgement): boolean {
  return now.state !== 'missing' || (before !== undefined && before.state !== 'missing')
}

/** One line for all objects that have not arrived so far; undefined when there are none. */
export function tellMissing(cluster: string, verdicts: Iterable<ObjectVerdict>): string | undefined {
  const missing = [...verdicts].filter(({ state }) => state === 'missing')
  const [first] = missing
  if (first === undefined) return undefined
  // Most of them wait for the same thing; the table in the summary shows it for each.
  return `${cluster}: still missing: ${enumerate(
    missing.map(({ object }) => describeRef(object)),
    MOST_NAMES
  )}; the first ${first.reason}`
}

export function weakest(states: readonly ObjectState[]): ObjectState {
  return WEAKEST_FIRST.find(state => states.includes(state)) ?? 'ready'
}
