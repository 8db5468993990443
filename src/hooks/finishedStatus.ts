/**
 * The status of a Job or Pod that has ended, for Helm's own object in the WDS, in which nothing runs. Helm reads it and goes
 * on, or fails. Pure. API servers check it (`pkg/registry/batch/job/strategy.go` and `pkg/apis/batch/validation` of
 * Kubernetes); `__tests__/soak/hookStatus.test.ts` asks that code.
 */
import { arrayAt, at, isObject, numberAt, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import { boundedText } from '../lib/text/plainText.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import type { HookState } from '../report/hooks.ts'

export type HookOutcome = Extract<HookState, 'succeeded' | 'failed'>

/**
 * How the status of a Job shows its end:
 * - `announced`: with a condition before the last one, `SuccessCriteriaMet` before `Complete` and `FailureTarget` before
 *   `Failed`, as the Job controller of Kubernetes 1.31 and later writes it. Servers from 1.32 on refuse an end without it
 * - `plain`: without. Servers of 1.30 refuse `SuccessCriteriaMet`
 */
export type JobForm = 'announced' | 'plain'

/** What the conditions of a Job say. */
interface JobEnd {
  readonly announcement: string
  readonly end: string
  /** Helm 3 shows it, and no message. */
  readonly reason: string
}

const JOB_ENDS: Readonly<Record<HookOutcome, JobEnd>> = {
  succeeded: { announcement: 'SuccessCriteriaMet', end: 'Complete', reason: 'CompletionsReached' },
  failed: { announcement: 'FailureTarget', end: 'Failed', reason: 'HookFailed' }
}
const PHASES: Readonly<Record<HookOutcome, string>> = { succeeded: 'Succeeded', failed: 'Failed' }
const LONGEST_MESSAGE = 1000
/** The first minor version of Kubernetes 1 whose Job controller announces the end. */
const ANNOUNCED_SINCE = 31

/** @param gitVersion `v1.29.9`, `v1.31.0-eks-a5ec690`; one that cannot be read counts as new */
export function formOf(gitVersion: string | undefined): JobForm {
  const [, major, minor] = /^v?(\d{1,4})\.(\d{1,4})/.exec(gitVersion ?? '') ?? []
  return major === '1' && Number(minor) < ANNOUNCED_SINCE ? 'plain' : 'announced'
}

/** Whether it has ended this way already. */
export function hasEnded(object: KubeObject, outcome: HookOutcome): boolean {
  if (object.kind === 'Pod') return stringAt(object, 'status', 'phase') === PHASES[outcome]
  return isTrue(object, JOB_ENDS[outcome].end)
}

/**
 * Replaces the status that the Job has. What servers want kept of that one is kept: when it began, what was counted.
 * @param now milliseconds since 1970
 */
export function finishedJobStatus(
  job: KubeObject,
  outcome: HookOutcome,
  { form, now, message }: { readonly form: JobForm; readonly now: number; readonly message: string }
): JsonObject {
  const startTime = stringAt(job, 'status', 'startTime') ?? job.metadata.creationTimestamp ?? toSeconds(now)
  // Two clocks: the end may not be before the beginning.
  const endTime = toSeconds(Math.max(now, Date.parse(startTime)))
  const { announcement, end, reason } = JOB_ENDS[outcome]
  const condition = (type: string): JsonObject => ({
    type,
    status: 'True',
    reason,
    message: boundedText(message, LONGEST_MESSAGE),
    lastProbeTime: endTime,
    lastTransitionTime: endTime
  })
  const types = isAnnounced(job, outcome, form) ? [announcement, end] : [end]
  return {
    conditions: types.map(condition),
    startTime,
    ...(outcome === 'succeeded' ? { completionTime: endTime } : {}),
    active: 0,
    ready: 0,
    terminating: 0,
    ...countsOf(job, outcome)
  }
}

/** Replaces the status that the Pod has: its phase is another one, all else stays. */
export function finishedPodStatus(pod: KubeObject, outcome: HookOutcome, message: string): JsonObject {
  return {
    ...objectAt(pod, 'status'),
    phase: PHASES[outcome],
    ...(outcome === 'failed'
      ? { reason: JOB_ENDS.failed.reason, message: boundedText(message, LONGEST_MESSAGE) }
      : {})
  }
}

function isAnnounced(job: KubeObject, outcome: HookOutcome, form: JobForm): boolean {
  if (form === 'announced') return true
  // Servers want the announcement of a Job with a success policy from the first version on that knows it; and nowhere may
  // one that was written be taken off.
  const isByPolicy = outcome === 'succeeded' && isObject(at(job, 'spec', 'successPolicy'))
  return isByPolicy || isTrue(job, JOB_ENDS[outcome].announcement)
}

/** No counter may fall. Which indexes of a failed hook have failed is unknown: the list stays unchanged. */
function countsOf(job: KubeObject, outcome: HookOutcome): JsonObject {
  const succeeded = numberAt(job, 'status', 'succeeded') ?? 0
  const failed = numberAt(job, 'status', 'failed') ?? 0
  if (outcome === 'failed') {
    const { completedIndexes, failedIndexes } = objectAt(job, 'status')
    return {
      succeeded,
      failed: Math.max(failed, 1),
      ...(completedIndexes === undefined ? {} : { completedIndexes }),
      ...(failedIndexes === undefined ? {} : { failedIndexes })
    }
  }
  const completions = numberAt(job, 'spec', 'completions') ?? 1
  const isIndexed = stringAt(job, 'spec', 'completionMode') === 'Indexed'
  return {
    succeeded: Math.max(succeeded, completions),
    failed,
    ...(isIndexed ? { completedIndexes: firstIndexes(completions) } : {})
  }
}

/** As the Job controller writes them: `0`, `0,1`, `0-9`. */
function firstIndexes(count: number): string {
  if (count === 0) return ''
  if (count === 1) return '0'
  return count === 2 ? '0,1' : `0-${count - 1}`
}

function isTrue(job: KubeObject, type: string): boolean {
  return arrayAt(job, 'status', 'conditions').some(
    condition => stringAt(condition, 'type') === type && stringAt(condition, 'status') === 'True'
  )
}

/** Kubernetes keeps no parts of seconds. */
function toSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
