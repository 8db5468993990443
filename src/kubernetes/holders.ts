/** What blocks the deletion of an object, and who can unblock it. Pure. */
import { arrayAt, stringAt } from '../lib/json.ts'
import { describeRef, qualifiedKind, refOf, type KubeObject } from './objects.ts'

export interface Holder {
  /** As a phrase. */
  readonly held: string
  /** In whole sentences. */
  readonly remedy: string
}

/** Finalizers that Kubernetes itself sets: who removes them, and when. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  [
    'kubernetes.io/pvc-protection',
    'Kubernetes takes it off when no Pod uses the claim any more: delete those Pods'
  ],
  [
    'kubernetes.io/pv-protection',
    'Kubernetes takes it off when no claim is bound to the volume: delete that claim'
  ],
  [
    'foregroundDeletion',
    'Kubernetes’ garbage collector removes it when everything that the object owns is deleted: check these objects for finalizers'
  ],
  [
    'customresourcecleanup.apiextensions.k8s.io',
    'the API server takes it off when no object of the kind is left: look for those that have finalizers'
  ],
  [
    'service.kubernetes.io/load-balancer-cleanup',
    'the cloud controller manager removes it when the load balancer is deleted: check that it runs'
  ],
  [
    'batch.kubernetes.io/job-tracking',
    'the Job controller takes it off: check that the kube-controller-manager runs'
  ]
])
/** Why a Namespace still exists (namespace controller, deletion/status_condition_utils.go). */
const CONDITIONS = [
  'NamespaceDeletionDiscoveryFailure',
  'NamespaceDeletionGroupVersionParsingFailure',
  'NamespaceDeletionContentFailure',
  'NamespaceFinalizersRemaining',
  'NamespaceContentRemaining'
]

/**
 * @param where for kubectl, such as `--context wec1`
 * @returns undefined if the object is not being deleted, or nothing known blocks it
 */
export function holderOf(object: KubeObject, where: string): Holder | undefined {
  if (object.metadata.deletionTimestamp === undefined) return undefined
  const { kind, name, namespace } = refOf(object)
  const conditions = arrayAt(object, 'status', 'conditions').filter(
    condition => stringAt(condition, 'status') === 'True'
  )
  const condition = CONDITIONS.map(type => conditions.find(found => stringAt(found, 'type') === type)).find(
    found => found !== undefined
  )
  if (kind === 'Namespace' && condition !== undefined) {
    const type = stringAt(condition, 'type') ?? ''
    return {
      held: `${type}: ${stringAt(condition, 'message') ?? ''}`,
      remedy:
        type === CONDITIONS[0]
          ? `An API group that is registered has no server, and no Namespace can go before it answers: \`kubectl ${where} get apiservices\` shows it. Start its server, or delete the APIService.`
          : `Something in the Namespace cannot be deleted: \`kubectl ${where} get namespace ${name} -o yaml\` names it. What has a finalizer needs the controller that takes it off.`
    }
  }
  const [finalizer, ...others] = object.metadata.finalizers ?? []
  if (finalizer === undefined) return undefined
  const scope = namespace === undefined ? where : `${where} --namespace ${namespace}`
  const [domain] = finalizer.split('/')
  const who =
    KNOWN.get(finalizer) ??
    `the controller of ${domain ?? ''} that set it takes it off: check that it runs; a removal may have taken it along`
  return {
    held: `held by finalizer ${[finalizer, ...others].join(', ')}`,
    remedy: `Finalizer ${finalizer} of ${describeRef(refOf(object))}: ${who}. If it no longer runs: \`kubectl ${scope} patch ${qualifiedKind(refOf(object)).toLowerCase()} ${name} --type=merge --patch '{"metadata":{"finalizers":null}}'\`; what the controller would have cleaned up then stays.`
  }
}
