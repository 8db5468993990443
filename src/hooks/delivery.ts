/** The Binding that brings a hook into the clusters, and the BindingPolicy by which KubeStellar reports of it. Pure. */
import type { KubeObject, Located } from '../kubernetes/objects.ts'
import { BINDING_POLICIES, CONTROL_GROUP } from '../kubestellar/api.ts'
import type { Marks } from '../kubestellar/bindingPolicy.ts'
import { COLLECTOR } from '../kubestellar/combinedStatus.ts'
import { ownBinding, type Entry } from '../kubestellar/ownBinding.ts'
import { withSuffix } from '../lib/shortName.ts'

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

export function hookBinding({ policy, copy, marks, clusters, objects }: HookDelivery): KubeObject {
  const name = hookBindingName(policy.name, copy)
  return ownBinding({ name, policy, marks, clusters, objects: objects.map(asEntry) })
}

function asEntry({ type, namespace, name, live, createOnly }: Delivered): Entry {
  const { group, version, resource } = type
  return {
    group,
    version,
    resource,
    namespace,
    name,
    resourceVersion: live.metadata.resourceVersion ?? '',
    createOnly
  }
}

/** For those who have nothing but the WDS: KubeStellar reports only of what a policy selects. */
export function hookPolicy(
  { policy, copy, marks, objects }: HookDelivery,
  clusterSelectors: readonly unknown[]
): KubeObject {
  return {
    apiVersion: `${CONTROL_GROUP}/${BINDING_POLICIES.version}`,
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
