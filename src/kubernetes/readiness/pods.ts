/**
 * The Pods of a workload, by who owns whom. Pods of older revisions are on their way out and do not count, unless the
 * new revision has to wait for them.
 */
import { stringAt } from '../../lib/json.ts'
import type { KubeObject } from '../objects.ts'

/** On a Deployment, and on its ReplicaSets. */
const REVISION = 'deployment.kubernetes.io/revision'
/** On a DaemonSet; its Pods have it as a label. */
const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation'

/** What a cluster has in a namespace, beside the expected objects. */
export interface Owned {
  readonly pods: readonly KubeObject[]
  readonly replicaSets: readonly KubeObject[]
}

/** Kinds whose Pods are looked at. */
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
      // Written before the status: whoever has seen the spec has named its ReplicaSet.
      const current = ownedBy(object, owned.replicaSets).find(
        replicaSet => replicaSet.metadata.annotations?.[REVISION] === object.metadata.annotations?.[REVISION]
      )
      return current === undefined ? [] : live(ownedBy(current, owned.pods))
    }
    case 'StatefulSet': {
      const pods = live(ownedBy(object, owned.pods))
      // In order means that nothing is replaced while any Pod is not ready, also one of the older revision.
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

/** Whether a StatefulSet's Pod is of an older revision. */
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
