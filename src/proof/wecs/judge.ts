/** Compares expected objects with what a cluster shows. Pure. */
import { numberAt } from '../../lib/json.ts'
import type { KubeObject } from '../../kubernetes/objects.ts'
import { differenceOf } from '../../kubestellar/difference.ts'
import { problemsOf } from '../../kubernetes/readiness/diagnose.ts'
import { podsOf, runsPods, type Owned } from '../../kubernetes/readiness/pods.ts'
import { endOf } from '../../kubernetes/readiness/ended.ts'
import { isSeen, readinessOf } from '../../kubernetes/readiness/readiness.ts'
import type { Expected, Goal, Judgement } from '../judgement.ts'

export function judgeObject(
  expected: Expected,
  found: KubeObject | undefined,
  owned: Owned,
  goal: Goal
): Judgement {
  if (found === undefined) return { state: 'missing', reason: 'has not arrived yet' }
  if (found.metadata.deletionTimestamp !== undefined) return { state: 'missing', reason: 'is being deleted' }
  if (!expected.createOnly) {
    const difference = differenceOf(expected.live, found, expected.before)
    // The present object has another spec: its health shows nothing about this revision.
    if (difference !== undefined) return { state: 'missing', reason: otherSpec(expected, difference) }
  }
  const seen = { observedGeneration: generationOf(found), isProved: true }
  if (goal.level === 'delivered') return { state: 'delivered', reason: '', seen }
  return { ...judgeReadiness(found, owned, goal), seen }
}

/** The generation that its controller reports once it has observed this spec. */
function generationOf(found: KubeObject): number {
  const observed = numberAt(found, 'status', 'observedGeneration')
  return observed === undefined ? 0 : Math.max(observed, found.metadata.generation ?? 0)
}

/** An object that was not changed in the WDS was changed in the cluster. */
function otherSpec({ live, before }: Expected, difference: string): string {
  return before !== undefined && before.metadata.resourceVersion === live.metadata.resourceVersion
    ? `is not as in the WDS: ${difference} differs`
    : `has not arrived yet: ${difference} is the old one`
}

function judgeReadiness(found: KubeObject, owned: Owned, { level, readyWhen }: Goal): Judgement {
  const readiness = level === 'ended' ? endOf(found) : readinessOf(found, readyWhen)
  const { state, reason } = readiness
  // Until the controller has observed the spec, the Pods belong to an older one.
  if (state !== 'progressing' || readiness.stuck !== undefined || !runsPods(found) || !isSeen(found))
    return readiness
  const problems = podsOf(found, owned).flatMap(pod =>
    problemsOf(pod).map(problem => ({ ...problem, text: `${problem.reason} in Pod ${pod.metadata.name}` }))
  )
  const final = problems.find(({ outlook }) => outlook === 'final')
  if (final !== undefined) return { state: 'failed', reason: final.text }
  // A Job counts its failures itself, up to `backoffLimit`.
  const isCounted = level === 'ended' && found.kind === 'Job'
  const stuck = problems.find(
    ({ outlook, reason: why }) => outlook === 'stuck' && !(isCounted && why === 'CrashLoopBackOff')
  )
  return stuck === undefined
    ? { state, reason }
    : { state, reason: `${reason}: ${stuck.text}`, stuck: stuck.text, attempt: stuck.attempt }
}
