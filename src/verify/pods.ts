/** The Pods of a workload, by who owns whom. Pods of older revisions do not count: they are on their way out. */
import { stringAt } from '../json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

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
      const newest = ownedBy(object, owned.replicaSets).sort(
        (left, right) => revisionOf(right) - revisionOf(left)
      )[0]
      return newest === undefined ? [] : live(ownedBy(newest, owned.pods))
    }
    case 'StatefulSet': {
      const revision = stringAt(object, 'status', 'updateRevision')
      return live(ownedBy(object, owned.pods)).filter(
        pod => revision === undefined || pod.metadata.labels?.['controller-revision-hash'] === revision
      )
    }
    default:
      return live(ownedBy(object, owned.pods))
  }
}

function ownedBy(owner: KubeObject, objects: readonly KubeObject[]): KubeObject[] {
  return objects.filter(object =>
    object.metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid)
  )
}

function live(pods: readonly KubeObject[]): readonly KubeObject[] {
  return pods.filter(pod => pod.metadata.deletionTimestamp === undefined)
}

function revisionOf(replicaSet: KubeObject): number {
  return Number(replicaSet.metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0)
}
