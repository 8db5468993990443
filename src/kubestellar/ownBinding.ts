/** A Binding that this action writes itself: no policy has its name, so KubeStellar's controller never changes it. Pure. */
import type { KubeObject, OwnerReference } from '../kubernetes/objects.ts'
import { BINDING_POLICIES, BINDINGS, CONTROL_GROUP } from './api.ts'
import type { BoundObject } from './binding.ts'
import type { Marks } from './bindingPolicy.ts'

const API_VERSION = `${CONTROL_GROUP}/${BINDINGS.version}`

export type Entry = Omit<BoundObject, 'statusCollectors' | 'wantsStatus'>

export interface OwnBinding {
  readonly name: string
  /** Its owner: the deletion of the policy deletes it too. Without a uid it gets no owner. */
  readonly policy: { readonly name: string; readonly uid: string | undefined }
  readonly marks: Marks
  readonly clusters: readonly string[]
  /** In this order; each once. */
  readonly objects: readonly Entry[]
}

export function ownBinding({ name, policy, marks, clusters, objects }: OwnBinding): KubeObject {
  const isInNone = ({ namespace }: Entry): boolean => namespace === undefined
  return {
    apiVersion: API_VERSION,
    kind: BINDINGS.kind,
    metadata: {
      name,
      labels: marks.labels,
      annotations: marks.annotations,
      ...(policy.uid === undefined ? {} : { ownerReferences: [ownedBy(policy.name, policy.uid)] })
    },
    spec: {
      destinations: [...clusters].sort().map(clusterId => ({ clusterId })),
      workload: {
        ...listOf('clusterScope', objects.filter(isInNone)),
        ...listOf(
          'namespaceScope',
          objects.filter(object => !isInNone(object))
        )
      }
    }
  }
}

/** The transport drops an empty list when it writes its finalizer, which would change the spec. */
function listOf(scope: string, objects: readonly Entry[]): object {
  return objects.length === 0 ? {} : { [scope]: objects.map(entryOf) }
}

function ownedBy(name: string, uid: string): OwnerReference {
  return { apiVersion: API_VERSION, kind: BINDING_POLICIES.kind, name, uid }
}

function entryOf({ group, version, resource, namespace, name, resourceVersion, createOnly }: Entry): object {
  const scope = namespace === undefined ? {} : { namespace }
  return { group, version, resource, ...scope, name, resourceVersion, ...(createOnly ? { createOnly } : {}) }
}
