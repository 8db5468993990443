/** The Binding that brings a hook into the clusters, and the BindingPolicy by which KubeStellar reports of it. Pure. */
import type { KubeObject, Located, OwnerReference } from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES, CONTROL_GROUP } from '../kubestellar/api.ts'
import type { Marks } from '../kubestellar/bindingPolicy.ts'
import { COLLECTOR } from '../kubestellar/combinedStatus.ts'
import { withSuffix } from '../lib/shortName.ts'

const API_VERSION = `${CONTROL_GROUP}/v1alpha1`

/** An object of the WDS that is delivered. */
export interface Delivered extends Located {
  readonly live: KubeObject
  /** Written once: a Job cannot be changed, and would run again if it were made again. */
  readonly createOnly: boolean
}

export interface HookDelivery {
  /** Of the release's BindingPolicy, which takes the Binding along when somebody deletes it. */
  readonly policy: { readonly name: string; readonly uid: string | undefined }
  /** Of the copy. */
  readonly copy: string
  readonly marks: Marks
  readonly clusters: readonly string[]
  readonly objects: readonly Delivered[]
}

export function hookBindingName(policy: string, copy: string): string {
  return withSuffix(policy, `-hook-${hashIn(copy)}`)
}

/** No policy has this name, so KubeStellar's controller never writes it, and a restart of it does not empty it. */
export function hookBinding({ policy, copy, marks, clusters, objects }: HookDelivery): KubeObject {
  const [clusterScope, namespaceScope] = [
    objects.filter(({ namespace }) => namespace === undefined),
    objects.filter(({ namespace }) => namespace !== undefined)
  ]
  return {
    apiVersion: API_VERSION,
    kind: BINDINGS.kind,
    metadata: {
      name: hookBindingName(policy.name, copy),
      ...marks,
      ...(policy.uid === undefined ? {} : { ownerReferences: [ownedBy(policy.name, policy.uid)] })
    },
    spec: {
      destinations: [...clusters].sort().map(clusterId => ({ clusterId })),
      workload: {
        // The transport leaves an empty list out when it writes its finalizer, which would be a change of the spec.
        ...(clusterScope.length === 0 ? {} : { clusterScope: clusterScope.map(entryOf) }),
        ...(namespaceScope.length === 0 ? {} : { namespaceScope: namespaceScope.map(entryOf) })
      }
    }
  }
}

/** For those who have nothing but the WDS: KubeStellar reports only of what a policy selects. */
export function hookPolicy(
  { policy, copy, marks, objects }: HookDelivery,
  clusterSelectors: readonly unknown[]
): KubeObject {
  return {
    apiVersion: API_VERSION,
    kind: BINDING_POLICIES.kind,
    metadata: { name: withSuffix(policy.name, `-report-${hashIn(copy)}`), ...marks },
    spec: {
      clusterSelectors,
      downsync: objects
        .filter(({ name }) => name === copy)
        .map(({ type, namespace, name }) => ({
          apiGroup: type.group,
          resources: [type.resource],
          ...(namespace === undefined ? {} : { namespaces: [namespace] }),
          objectNames: [name],
          createOnly: true,
          statusCollectors: [COLLECTOR]
        }))
    }
  }
}

/** Names of copies end in a hash. */
function hashIn(copy: string): string {
  return copy.slice(copy.lastIndexOf('-') + 1)
}

function ownedBy(name: string, uid: string): OwnerReference {
  return { apiVersion: API_VERSION, kind: BINDING_POLICIES.kind, name, uid }
}

function entryOf({ type, namespace, name, live, createOnly }: Delivered) {
  return {
    group: type.group,
    version: type.version,
    resource: type.resource,
    ...(namespace === undefined ? {} : { namespace }),
    name,
    resourceVersion: live.metadata.resourceVersion ?? '',
    ...(createOnly ? { createOnly } : {})
  }
}
