/**
 * Whether an object has reached the state in its spec, by kind. Follows kstatus, and is stricter where kstatus is lax.
 */
import { withoutQuotedValues } from '../../lib/secrets/quotedValues.ts'
import { BUILT_IN_GROUPS } from '../builtInGroups.ts'
import { arrayAt, at, isObject, numberAt, objectAt, stringAt, type JsonObject } from '../../lib/json.ts'
import { groupOf, type KubeObject } from '../objects.ts'
import { askRule, type ReadyWhen } from './readyWhen.ts'

export interface Readiness {
  /** `delivered`: it exists, and has no status to judge it by. */
  readonly state: 'ready' | 'delivered' | 'progressing' | 'failed'
  /** Empty when ready. */
  readonly reason: string
  /** It cannot progress unless something else changes: the text for this case. */
  readonly stuck?: string
}

const READY: Readiness = { state: 'ready', reason: '' }
const SILENT: Readiness = {
  state: 'delivered',
  reason: 'is there, and has no status to be judged by'
}
const progressing = (reason: string): Readiness => ({ state: 'progressing', reason })
const failed = (reason: string): Readiness => ({ state: 'failed', reason })

type Rule = (object: KubeObject) => Readiness

/** By `GROUP/KIND`. A kind without a rule is ready by its conditions, or on arrival if it never has any. */
const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    'apps/Deployment': deployment,
    'apps/StatefulSet': statefulSet,
    'apps/DaemonSet': daemonSet,
    'apps/ReplicaSet': replicas,
    '/ReplicationController': replicas,
    '/Pod': pod,
    'batch/Job': job,
    '/PersistentVolumeClaim': claim,
    '/Service': service,
    '/Namespace': object =>
      stringAt(object, 'status', 'phase') === 'Active' ? READY : progressing('is not active'),
    'apiextensions.k8s.io/CustomResourceDefinition': object =>
      condition(object, 'Established')?.status === 'True' ? READY : progressing('is not established'),
    'apiregistration.k8s.io/APIService': object =>
      condition(object, 'Available')?.status === 'True' ? READY : progressing('is not available'),
    'autoscaling/HorizontalPodAutoscaler': autoscaler,
    'policy/PodDisruptionBudget': arrived
  })
)

/** @param rules the user's own, which take precedence over those of this action */
export function readinessOf(object: KubeObject, rules: ReadyWhen): Readiness {
  const observed = numberAt(object, 'status', 'observedGeneration')
  if (observed !== undefined && observed < (object.metadata.generation ?? 0)) {
    return progressing('its controller has not seen the new spec yet')
  }
  const unmet = askRule(rules, object)
  if (unmet !== undefined) return unmet === '' ? READY : progressing(unmet)
  return (RULES.get(`${groupOf(object.apiVersion)}/${object.kind}`) ?? byConditions)(object)
}

/**
 * An object of which only the status is known. Its generation in the cluster is unknown; `generation` is the oldest
 * that its controller must have observed. An old healthy status must not count for a new spec.
 */
export function withStatus(object: KubeObject, status: JsonObject, generation: number): KubeObject {
  return { ...object, metadata: { ...object.metadata, generation }, status }
}

/** For an existing object whose status is not reported yet. */
export function readinessUnreported(object: KubeObject, rules: ReadyWhen): Readiness {
  const key = `${groupOf(object.apiVersion)}/${object.kind}`
  const reportsMore = rules.has(key) || (RULES.get(key) ?? arrived) !== arrived
  return reportsMore
    ? progressing('the cluster has not reported its status yet')
    : readinessOf({ ...object, status: {} }, rules)
}

/** Whether its status belongs to the present spec; that of Pods and Jobs always does. */
export function isSeen(object: KubeObject): boolean {
  return object.kind === 'Pod' || object.kind === 'Job' || isObserved(object)
}

/** For kinds that are ready as soon as they exist. */
function arrived(): Readiness {
  return READY
}

function deployment(object: KubeObject): Readiness {
  const stuck = condition(object, 'Progressing')
  const refusal = refusalOf(object)
  // The ReplicaSet still tries again.
  if (stuck?.reason === 'ProgressDeadlineExceeded' && refusal?.mayEnd !== true)
    return failed(`makes no progress: ${refusal?.text ?? stuck.message}`)
  if (!isObserved(object)) return progressing('its controller has not seen it yet')
  const wanted = numberAt(object, 'spec', 'replicas') ?? 1
  const status = objectAt(object, 'status')
  const updated = numberAt(status, 'updatedReplicas') ?? 0
  const reason = `${updated} of ${wanted} replicas are updated`
  // Its controller has not started the rollout; the present Pods have an older revision.
  if (updated < wanted && at(object, 'spec', 'paused') === true) return standing(reason, 'it is paused')
  if (updated < wanted) return uncreated(object, reason)
  const all = numberAt(status, 'replicas') ?? 0
  if (all > updated) return progressing(`${all - updated} replicas of the old revision are still there`)
  const available = numberAt(status, 'availableReplicas') ?? 0
  if (available < wanted) return progressing(`${available} of ${wanted} replicas are available`)
  return READY
}

function statefulSet(object: KubeObject): Readiness {
  if (!isObserved(object)) return progressing('its controller has not seen it yet')
  const wanted = numberAt(object, 'spec', 'replicas') ?? 1
  const status = objectAt(object, 'status')
  const ready = numberAt(status, 'readyReplicas') ?? 0
  if (ready < wanted) return progressing(`${ready} of ${wanted} replicas are ready`)
  // Pods of an OnDelete set are replaced when a user deletes them, not by the rollout.
  if (stringAt(object, 'spec', 'updateStrategy', 'type') === 'OnDelete') return READY
  const partition = numberAt(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition') ?? 0
  const updated = numberAt(status, 'updatedReplicas') ?? 0
  const toUpdate = Math.max(0, wanted - partition)
  if (updated < toUpdate) return progressing(`${updated} of ${toUpdate} replicas are updated`)
  if (partition === 0 && stringAt(status, 'currentRevision') !== stringAt(status, 'updateRevision')) {
    return progressing('the rollout of the new revision is not finished')
  }
  return READY
}

function daemonSet(object: KubeObject): Readiness {
  if (!isObserved(object)) return progressing('its controller has not seen it yet')
  const status = objectAt(object, 'status')
  const wanted = numberAt(status, 'desiredNumberScheduled') ?? 0
  const updated = numberAt(status, 'updatedNumberScheduled') ?? 0
  if (stringAt(object, 'spec', 'updateStrategy', 'type') !== 'OnDelete' && updated < wanted) {
    return progressing(`${updated} of ${wanted} Pods are updated`)
  }
  const available = numberAt(status, 'numberAvailable') ?? 0
  return available < wanted ? progressing(`${available} of ${wanted} Pods are available`) : READY
}

function replicas(object: KubeObject): Readiness {
  if (!isObserved(object)) return progressing('its controller has not seen it yet')
  const wanted = numberAt(object, 'spec', 'replicas') ?? 1
  const available = numberAt(object, 'status', 'availableReplicas') ?? 0
  return available < wanted ? uncreated(object, `${available} of ${wanted} replicas are available`) : READY
}

/**
 * Pods that are refused because something of the release or the cluster is missing that may still arrive: a
 * ServiceAccount, a PriorityClass, a RuntimeClass, the server of a webhook, the API server itself. A ReplicaSet tries
 * again after 5 ms, 10 ms, 20 ms and so on, up to 16 minutes (client-go, DefaultControllerRateLimiter). So it may
 * become ready long afterwards.
 */
const MAY_END =
  /\bserviceaccount "[^"]{0,253}" not found|no PriorityClass with name|RuntimeClass "[^"]{0,253}" not found|failed calling webhook|no API token found for service account|being terminated|etcdserver|too many requests|please try again|timed out|deadline exceeded|the object has been modified|not yet ready to handle request|connection refused/i

/** Deployments and ReplicaSets report why Pods cannot be created: a quota, a limit, a policy of the cluster. */
function refusalOf(object: KubeObject): { readonly text: string; readonly mayEnd: boolean } | undefined {
  const failure = condition(object, 'ReplicaFailure')
  if (failure?.status !== 'True') return undefined
  return {
    text: `its Pods cannot be created: ${failure.message}`,
    mayEnd: MAY_END.test(failure.message) && !failure.message.includes('denied the request')
  }
}

function uncreated(object: KubeObject, reason: string): Readiness {
  const refusal = refusalOf(object)
  if (refusal === undefined) return progressing(reason)
  const waiting = progressing(`${reason}: ${refusal.text}`)
  return refusal.mayEnd ? waiting : { ...waiting, stuck: refusal.text }
}

/** Its own spec stops it here. */
function standing(reason: string, why: string): Readiness {
  return { ...progressing(`${reason}: ${why}`), stuck: why }
}

function pod(object: KubeObject): Readiness {
  const phase = stringAt(object, 'status', 'phase') ?? 'Pending'
  if (phase === 'Succeeded') return READY
  if (phase === 'Failed') return failed(stringAt(object, 'status', 'message') ?? 'has failed')
  if (condition(object, 'Ready')?.status === 'True') return READY
  return progressing(`is ${phase}, not ready`)
}

function job(object: KubeObject): Readiness {
  if (condition(object, 'Complete')?.status === 'True') return READY
  const end = condition(object, 'Failed')
  if (end?.status === 'True') return failed(`has failed: ${end.reason}: ${end.message}`)
  const wanted = numberAt(object, 'spec', 'completions') ?? 1
  const reason = `${numberAt(object, 'status', 'succeeded') ?? 0} of ${wanted} completions`
  return numberAt(object, 'spec', 'parallelism') === 0
    ? standing(reason, 'its parallelism is 0, so that no Pod starts')
    : progressing(reason)
}

function claim(object: KubeObject): Readiness {
  const phase = stringAt(object, 'status', 'phase') ?? 'Pending'
  if (phase === 'Bound') return READY
  return phase === 'Lost' ? failed('has lost its volume') : progressing(`is ${phase}`)
}

function service(object: KubeObject): Readiness {
  if (stringAt(object, 'spec', 'type') !== 'LoadBalancer') return READY
  return arrayAt(object, 'status', 'loadBalancer', 'ingress').length > 0
    ? READY
    : progressing('its load balancer has no address yet')
}

/** Metrics may be missing for a while; an autoscaler that cannot scale at all is a fault. */
function autoscaler(object: KubeObject): Readiness {
  const able = condition(object, 'AbleToScale')
  return able?.status === 'False' ? progressing(`cannot scale: ${able.reason} ${able.message}`) : READY
}

/**
 * The usual conditions: `Ready` or `Available`, and `Stalled` and `Reconciling` for controllers that follow kstatus.
 */
function byConditions(object: KubeObject): Readiness {
  const stalled = condition(object, 'Stalled')
  if (stalled?.status === 'True') {
    const stuck = `is stalled: ${stalled.reason} ${stalled.message}`.trimEnd()
    return { ...progressing(stuck), stuck }
  }
  const found = condition(object, 'Ready') ?? condition(object, 'Available')
  if (found !== undefined && found.status !== 'True')
    return progressing(`${found.type} is ${found.status}: ${found.reason} ${found.message}`.trimEnd())
  const reconciling = condition(object, 'Reconciling')
  if (reconciling?.status === 'True') return progressing(`is reconciling: ${reconciling.message}`.trimEnd())
  const isSilent = Object.keys(objectAt(object, 'status')).length === 0
  return isSilent && !BUILT_IN_GROUPS.has(groupOf(object.apiVersion)) ? SILENT : READY
}

function isObserved(object: KubeObject): boolean {
  return (numberAt(object, 'status', 'observedGeneration') ?? 0) >= (object.metadata.generation ?? 1)
}

interface Condition {
  readonly type: string
  readonly status: string
  readonly reason: string
  readonly message: string
}

/** Of the status. */
export function condition(object: KubeObject, type: string): Condition | undefined {
  const found = arrayAt(object, 'status', 'conditions').find(entry => stringAt(entry, 'type') === type)
  if (!isObject(found)) return undefined
  return {
    type,
    status: stringAt(found, 'status') ?? '',
    reason: stringAt(found, 'reason') ?? '',
    message: withoutQuotedValues(stringAt(found, 'message') ?? '')
  }
}
