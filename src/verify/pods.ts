/** The Pods of a workload, by who owns whom. Pods of older revisions do not count: they are on their way out. */
import { stringAt } from '../json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'

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
      const revision = stringAt(object, 'status', 'updateRevision')
      return live(ownedBy(object, owned.pods)).filter(
        pod => revision === undefined || pod.metadata.labels?.['controller-revision-hash'] === revision
      )
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

function ownedBy(owner: KubeObject, objects: readonly KubeObject[]): KubeObject[] {
  return objects.filter(object =>
    object.metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid)
  )
}

function live(pods: readonly KubeObject[]): readonly KubeObject[] {
  return pods.filter(pod => pod.metadata.deletionTimestamp === undefined)
}
