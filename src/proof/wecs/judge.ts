/** Expected objects against what a cluster shows. Pure. */
import { numberAt } from '../../lib/json.ts'
import { describeRef, type KubeObject, type ObjectRef } from '../../kubernetes/objects.ts'
import { enumerate } from '../../lib/text/text.ts'
import type { ObjectState, ObjectVerdict } from '../../report/verdict.ts'
import type { Seen } from '../arrival.ts'
import { differenceOf } from '../../kubestellar/difference.ts'
import { problemsOf, type Attempt } from '../../kubernetes/readiness/diagnose.ts'
import { podsOf, runsPods, type Owned } from '../../kubernetes/readiness/pods.ts'
import { isSeen, readinessOf } from '../../kubernetes/readiness/readiness.ts'
import type { ReadyWhen } from '../../kubernetes/readiness/readyWhen.ts'

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
  readonly level: 'delivered' | 'ready'
  readonly readyWhen: ReadyWhen
}

export function judgeObject(
  expected: Expected,
  found: KubeObject | undefined,
  owned: Owned,
  { level, readyWhen }: Goal
): Judgement {
  if (found === undefined) return { state: 'missing', reason: 'has not arrived yet' }
  if (found.metadata.deletionTimestamp !== undefined) return { state: 'missing', reason: 'is being deleted' }
  if (!expected.createOnly) {
    const difference = differenceOf(expected.live, found, expected.before)
    // What is there is another spec: its health says nothing about this revision.
    if (difference !== undefined) return { state: 'missing', reason: otherSpec(expected, difference) }
  }
  const seen = { observedGeneration: generationOf(found), isProved: true }
  if (level === 'delivered') return { state: 'delivered', reason: '', seen }
  return { ...judgeReadiness(found, owned, readyWhen), seen }
}

/** What its controller reports once it has seen this spec. */
function generationOf(found: KubeObject): number {
  const observed = numberAt(found, 'status', 'observedGeneration')
  return observed === undefined ? 0 : Math.max(observed, found.metadata.generation ?? 0)
}

/** One that was not changed in the WDS has been changed in the cluster. */
function otherSpec({ live, before }: Expected, difference: string): string {
  return before !== undefined && before.metadata.resourceVersion === live.metadata.resourceVersion
    ? `is not as in the WDS: ${difference} differs`
    : `has not arrived yet: ${difference} is the old one`
}

function judgeReadiness(found: KubeObject, owned: Owned, readyWhen: ReadyWhen): Judgement {
  const readiness = readinessOf(found, readyWhen)
  const { state, reason } = readiness
  // Until the controller has seen the spec, the Pods are those of an older one.
  if (state !== 'progressing' || readiness.stuck !== undefined || !runsPods(found) || !isSeen(found))
    return readiness
  const problems = podsOf(found, owned).flatMap(pod =>
    problemsOf(pod).map(problem => ({ ...problem, text: `${problem.reason} in Pod ${pod.metadata.name}` }))
  )
  const final = problems.find(({ outlook }) => outlook === 'final')
  if (final !== undefined) return { state: 'failed', reason: final.text }
  const stuck = problems.find(({ outlook }) => outlook === 'stuck')
  return stuck === undefined
    ? { state, reason }
    : { state, reason: `${reason}: ${stuck.text}`, stuck: stuck.text, attempt: stuck.attempt }
}

/** What is known to be behind comes before what could not be observed: else one hidden object would make a run green. */
const WEAKEST_FIRST: readonly ObjectState[] = [
  'failed',
  'missing',
  'progressing',
  'unverified',
  'delivered',
  'ready'
]

export function weakest(states: readonly ObjectState[]): ObjectState {
  return WEAKEST_FIRST.find(state => states.includes(state)) ?? 'ready'
}

/** Whether nothing is left to wait for. */
export function isDone(state: ObjectState): boolean {
  // Of what has nothing to be judged by, no more is known than that it is there.
  return state === 'ready' || state === 'unverified' || state === 'delivered'
}

/** Objects that a line names. */
const MOST_NAMES = 5

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
