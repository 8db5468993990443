/**
 * The Pods of a workload, by their owners. Pods of older revisions are being replaced and do not count, unless the new
 * revision has to wait for them.
 */
import { stringAt } from '../../lib/json.ts'
import type { KubeObject } from '../objects.ts'

/** On a Deployment, and on its ReplicaSets. */
const REVISION = 'deployment.kubernetes.io/revision'
/** On a DaemonSet; its Pods have it as a label. */
const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation'

/** Objects of a cluster in a namespace, besides the expected ones. */
export interface Owned {
  readonly pods: readonly KubeObject[]
  readonly replicaSets: readonly KubeObject[]
}

/** Kinds whose Pods are checked. */
export function runsPods(object: KubeObject): boolean {
  return [
    'Deployment',
    'ReplicaSet',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'Pod',
    'ReplicationController'
  ].includes(object.kind)
}

export function podsOf(object: KubeObject, owned: Owned): readonly KubeObject[] {
  switch (object.kind) {
    case 'Pod':
      return owned.pods.filter(pod => pod.metadata.uid === object.metadata.uid)
    case 'Deployment': {
      // The controller writes it before the status: a controller that has observed the spec has named its ReplicaSet.
      const current = ownedBy(object, owned.replicaSets).find(
        replicaSet => replicaSet.metadata.annotations?.[REVISION] === object.metadata.annotations?.[REVISION]
      )
      return current === undefined ? [] : live(ownedBy(current, owned.pods))
    }
    case 'StatefulSet': {
      const pods = live(ownedBy(object, owned.pods))
      // With ordered management, nothing is replaced while any Pod is not ready, including Pods of the older revision.
      return stringAt(object, 'spec', 'podManagementPolicy') === 'Parallel'
        ? pods.filter(pod => !isOlder(pod, object))
        : pods
    }
    case 'DaemonSet': {
      const generation = object.metadata.annotations?.[TEMPLATE_GENERATION]
      return live(ownedBy(object, owned.pods)).filter(
        pod => generation === undefined || pod.metadata.labels?.['pod-template-generation'] === generation
      )
    }
    default:
      return live(ownedBy(object, owned.pods))
  }
}

/** Whether a StatefulSet's Pod has an older revision. */
export function isOlder({ metadata }: KubeObject, { status }: KubeObject): boolean {
  const revision = stringAt(status, 'updateRevision')
  return revision !== undefined && metadata.labels?.['controller-revision-hash'] !== revision
}

function ownedBy(owner: KubeObject, objects: readonly KubeObject[]): KubeObject[] {
  return objects.filter(object => isOwnedBy(object, owner))
}

export function isOwnedBy({ metadata }: KubeObject, owner: KubeObject): boolean {
  return metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid) === true
}

function live(pods: readonly KubeObject[]): readonly KubeObject[] {
  return pods.filter(pod => pod.metadata.deletionTimestamp === undefined)
}
