/** What is expected of an object in a cluster, and what was made of it: shared by the three sources. Pure. */
import { type ObjectRef, type KubeObject, describeRef } from '../kubernetes/objects.ts'
import type { Seen } from './arrival.ts'
import type { ObjectState, ObjectVerdict } from '../report/verdict.ts'
import type { Attempt } from '../kubernetes/readiness/diagnose.ts'
import type { ReadyWhen } from '../kubernetes/readiness/readyWhen.ts'
import { enumerate } from '../lib/text/text.ts'

/** What is known to be behind comes before what could not be observed: else one hidden object would make a run green. */
const WEAKEST_FIRST: readonly ObjectState[] = [
  'failed',
  'missing',
  'progressing',
  'unverified',
  'delivered',
  'ready'
]

/** Objects that a line names. */
const MOST_NAMES = 5

export interface Expected {
  readonly ref: ObjectRef
  /** As it is in the WDS now. */
  readonly live: KubeObject
  /** As it was there before this run; undefined when it is new. */
  readonly before: KubeObject | undefined
  /** Created once and then left alone: it is enough that it is there. */
  readonly createOnly: boolean
}

export interface Judgement {
  readonly state: ObjectState
  readonly reason: string
  /** It has failed if nothing else in the cluster heals it: what to say then. */
  readonly stuck?: string
  /** Default: `other`. */
  readonly attempt?: Attempt
  /** Why it cannot be seen any more: the rest is as it was then, which is no proof. */
  readonly stale?: string
  /** Nothing goes on with it: only its proof is still to come. */
  readonly isSettled?: boolean
  /** Undefined when there was none that could be of the current spec. */
  readonly seen?: Seen
}

/** What is asked of an object. */
export interface Goal {
  /** `ended`: of Jobs and Pods that run once, that they have succeeded. */
  readonly level: 'delivered' | 'ready' | 'ended'
  /** Not asked for what is to end. */
  readonly readyWhen: ReadyWhen
}

/** Whether nothing is left to wait for. */
export function isDone(state: ObjectState): boolean {
  // Of what has nothing to be judged by, no more is known than that it is there.
  return state === 'ready' || state === 'unverified' || state === 'delivered'
}

export function tell(cluster: string, ref: ObjectRef, { state, reason }: Judgement): string {
  return `${cluster}: ${describeRef(ref)} ${reason === '' ? `is ${state}` : reason}`
}

/** Every object starts as missing: that it still is, is no change. */
export function isChange(before: Judgement | undefined, now: Judgement): boolean {
  return now.state !== 'missing' || (before !== undefined && before.state !== 'missing')
}

/** One line for all objects that did not arrive so far; undefined when there are none. */
export function tellMissing(cluster: string, verdicts: Iterable<ObjectVerdict>): string | undefined {
  const missing = [...verdicts].filter(({ state }) => state === 'missing')
  const [first] = missing
  if (first === undefined) return undefined
  // What they wait for is the same for most; the table in the summary has it for each.
  return `${cluster}: still missing: ${enumerate(
    missing.map(({ object }) => describeRef(object)),
    MOST_NAMES
  )}; the first ${first.reason}`
}

export function weakest(states: readonly ObjectState[]): ObjectState {
  return WEAKEST_FIRST.find(state => states.includes(state)) ?? 'ready'
}
