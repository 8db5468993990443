/** Causes that the ITS shows: refusals of work agents, and conditions from controllers in the clusters. Pure. */
import { arrayAt, isObject, stringAt, type JsonObject } from '../../lib/json.ts'
import { keyOf, type ObjectRef } from '../../kubernetes/objects.ts'
import type { Report, Work } from '../../kubestellar/works.ts'
import { boundedText } from '../../lib/text/plainText.ts'
import { withoutQuotedValues } from '../../lib/secrets/quotedValues.ts'
import { refusalRemedy } from '../agentRefusals.ts'
import type { ExpectedObject } from '../pursue.ts'
import type { Finding, ObjectVerdict } from '../../report/verdict.ts'

/** Most objects of a cluster that are explained; further ones usually have the same cause. */
export const MOST_FINDINGS = 5
export const LINE_LENGTH = 1000
/** Most conditions of a status; Kubernetes' own kinds have at most ten. */
const MOST_CONDITIONS = 50
/** Kubernetes' own limit for the message of a condition. Characters. */
const LONGEST_MESSAGE = 32_768

/** What the ITS shows of a cluster, by `keyOf`. */
export interface ShownByIts {
  readonly cluster: string
  readonly works: ReadonlyMap<string, Work>
  readonly reports: ReadonlyMap<string, Report>
}

/** The worst first; of objects of one kind with the same refusal, only the first. */
export function explainWorks(
  expected: readonly ExpectedObject[],
  verdicts: ReadonlyMap<string, ObjectVerdict>,
  { cluster, works, reports }: ShownByIts,
  redactText: (text: string) => string
): readonly Finding[] {
  const clean = (text: string): string => boundedText(redactText(text), LINE_LENGTH)
  const seen = new Set<string>()
  return expected
    .flatMap(object => {
      const key = keyOf(object.ref)
      const verdict = verdicts.get(key)
      const work = works.get(key)
      if (verdict === undefined || work === undefined) return []
      const cause = causeOf(object, verdict, { work, status: reports.get(key)?.status, cluster })
      if (cause === undefined) return []
      const alike = [object.ref.kind, cause.reason, cause.message.replaceAll(object.ref.name, '')].join('/')
      if (seen.has(alike)) return []
      seen.add(alike)
      return [{ verdict, cause: { ...cause, message: clean(cause.message) } }]
    })
    .sort((left, right) => Number(right.verdict.state === 'failed') - Number(left.verdict.state === 'failed'))
    .slice(0, MOST_FINDINGS)
    .map(({ verdict, cause }) => findingWithoutPod(cluster, verdict.object, cause))
}

type Cause = Pick<Finding, 'reason' | 'message' | 'remedy'>

/** For an object itself: the ITS has no information about Pods. */
export function findingWithoutPod(cluster: string, object: ObjectRef, cause: Cause): Finding {
  return {
    cluster,
    object,
    pod: undefined,
    container: undefined,
    image: undefined,
    exitCode: undefined,
    events: [],
    logs: [],
    ...cause
  }
}

function causeOf(
  { type }: ExpectedObject,
  { object, state, reason }: ObjectVerdict,
  {
    work,
    status,
    cluster
  }: { readonly work: Work; readonly status: JsonObject | undefined; readonly cluster: string }
): Cause | undefined {
  if (work.outcome === 'refused') {
    return {
      reason: 'AppliedManifestFailed',
      message: work.message,
      remedy: refusalRemedy(work.message, { cluster, type })
    }
  }
  if (work.outcome === 'absent') {
    return {
      reason: 'ResourceNotAvailable',
      message: 'the work agent has applied it, and it is gone from the cluster since',
      remedy:
        'The agent applies it again within 6 minutes; give `timeout` that long. If it is missing again, a program or person in the cluster deletes it.'
    }
  }
  if (state !== 'failed' && state !== 'progressing') return undefined
  return {
    ...troubleIn(reason, status),
    remedy: `The ITS knows no more; to see Pods, events and logs: ${describeCommand(cluster, object)}; or give \`wec-kubeconfig\`, and the next run shows them.`
  }
}

/** The conditions of a status that add to the reason why its object is not ready. */
export function troubleIn(
  reason: string,
  status: JsonObject | undefined
): Pick<Finding, 'reason' | 'message'> {
  const told = troubledConditions(status)
  return {
    reason: told[0]?.reason ?? 'NotReady',
    message: [reason, ...told.map(({ message }) => message).filter(message => !reason.includes(message))]
      .filter(text => text !== '')
      .join('; ')
  }
}

/** Conditions that report a fault; failures come before what does not exist yet. */
function troubledConditions(
  status: JsonObject | undefined
): readonly { readonly reason: string; readonly message: string }[] {
  return arrayAt(status, 'conditions')
    .slice(0, MOST_CONDITIONS)
    .filter(isObject)
    .filter(condition => (stringAt(condition, 'status') === 'True') === isFailure(condition))
    .sort((left, right) => Number(isFailure(right)) - Number(isFailure(left)))
    .map(condition => ({
      reason: stringAt(condition, 'reason') ?? '',
      message: withoutQuotedValues((stringAt(condition, 'message') ?? '').slice(0, LONGEST_MESSAGE))
    }))
    .filter(({ reason, message }) => reason !== '' && message !== '')
}

function isFailure(condition: JsonObject): boolean {
  return /fail/i.test(stringAt(condition, 'type') ?? '')
}

export function describeCommand(cluster: string, { kind, group, namespace, name }: ObjectRef): string {
  const resource = group === '' ? kind.toLowerCase() : `${kind.toLowerCase()}.${group}`
  const where = namespace === undefined ? '' : ` --namespace ${namespace}`
  return `\`kubectl --context ${cluster}${where} describe ${resource} ${name}\``
}
