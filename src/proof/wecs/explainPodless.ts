/** Why an object has no Pods: none could be created, or those of a Job are deleted by now. Pure. */
import { numberAt, stringAt } from '../../lib/json.ts'
import { condition } from '../../kubernetes/readiness/readiness.ts'
import { counted } from '../../lib/text/text.ts'
import type { KubeObject } from '../../kubernetes/objects.ts'
import type { Finding } from '../../report/verdict.ts'

type Cause = Pick<Finding, 'reason' | 'message' | 'remedy'>

/** Its controller could not create a Pod, or a ReplicaSet. */
const NOT_CREATED = /^(?:FailedCreate|ReplicaSetCreateError): /

const UNCREATED =
  'No Pod could be created: correct in the release or in the cluster what the message names. If it is there by now: Kubernetes tries again within 16 minutes, so raise `timeout`, or restart the rollout.'
const NAMED = 'Correct in the release or in the cluster what the message names.'
const SLOW = 'Raise `activeDeadlineSeconds` of the Job if it is only slow.'
const DELETED = 'The logs of its Pods are deleted with them: see what collects logs in the cluster.'
const RESTARTED = 'With `restartPolicy: Never`, failed Pods stay, and the next run shows their logs.'

/**
 * @param events warnings about the object and its ReplicaSets, newest last: `REASON: MESSAGE`
 * @returns undefined while nothing is known
 */
export function causeWithoutPods(found: KubeObject, events: readonly string[]): Cause | undefined {
  const refusal = events.findLast(event => NOT_CREATED.test(event))
  const failure = failureOf(found)
  const failed = numberAt(found, 'status', 'failed') ?? 0
  if (failure !== undefined && (failed > 0 || refusal === undefined)) {
    const pods = failed === 0 ? 'it has no Pod' : `${counted(failed, 'Pod')} failed, none is left`
    return {
      reason: failure.reason,
      message: `${failure.message}; ${pods}`,
      remedy: remedyOf(found, failure.reason, failed)
    }
  }
  const told = refusal ?? events.at(-1)
  if (told === undefined) return undefined
  return {
    reason: told.split(':', 1)[0] ?? '',
    message: told.slice(told.indexOf(':') + 2),
    remedy: refusal === undefined ? NAMED : UNCREATED
  }
}

/** Kubernetes deletes the Pods of a Job that still run when it fails. @param failed how many Pods it had */
function remedyOf(job: KubeObject, reason: string, failed: number): string {
  const isSlow = reason === 'DeadlineExceeded'
  const isRestarted = stringAt(job, 'spec', 'template', 'spec', 'restartPolicy') === 'OnFailure'
  if (failed === 0) return isSlow ? SLOW : NAMED
  return [...(isSlow ? [SLOW] : []), DELETED, ...(isRestarted ? [RESTARTED] : [])].join(' ')
}

/** Of a Job, also while its controller deletes its Pods. */
function failureOf(found: KubeObject): Pick<Cause, 'reason' | 'message'> | undefined {
  if (found.kind !== 'Job') return undefined
  const failed = ['FailureTarget', 'Failed'].map(type => condition(found, type))
  const failure = failed.find(one => one?.status === 'True')
  return failure && { reason: failure.reason || 'Failed', message: failure.message || 'the Job has failed' }
}
