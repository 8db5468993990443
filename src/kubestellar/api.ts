/** The part of KubeStellar's API that is used: control.kubestellar.io/v1alpha1, v0.30.0. */
import type { ResourceType } from '../kubernetes/objects.ts'

export const CONTROL_GROUP = 'control.kubestellar.io'
export const CONTROL_API = `/apis/${CONTROL_GROUP}/v1alpha1`

export const BINDING_POLICIES: ResourceType = {
  group: CONTROL_GROUP,
  version: 'v1alpha1',
  resource: 'bindingpolicies',
  kind: 'BindingPolicy',
  namespaced: false
}

export const BINDINGS: ResourceType = {
  group: CONTROL_GROUP,
  version: 'v1alpha1',
  resource: 'bindings',
  kind: 'Binding',
  namespaced: false
}

/** A query that KubeStellar answers for each object of the policies that name it. */
export const STATUS_COLLECTORS: ResourceType = {
  group: CONTROL_GROUP,
  version: 'v1alpha1',
  resource: 'statuscollectors',
  kind: 'StatusCollector',
  namespaced: false
}

/** The answers, one for each object and policy. */
export const COMBINED_STATUSES: ResourceType = {
  group: CONTROL_GROUP,
  version: 'v1alpha1',
  resource: 'combinedstatuses',
  kind: 'CombinedStatus',
  namespaced: true
}

/** In the ITS: the inventory. */
export const MANAGED_CLUSTERS: ResourceType = {
  group: 'cluster.open-cluster-management.io',
  version: 'v1',
  resource: 'managedclusters',
  kind: 'ManagedCluster',
  namespaced: false
}

/** In the ITS, in the namespace of its cluster: the objects to deliver, and the result of applying them. */
export const MANIFEST_WORKS: ResourceType = {
  group: 'work.open-cluster-management.io',
  version: 'v1',
  resource: 'manifestworks',
  kind: 'ManifestWork',
  namespaced: true
}

/** In the ITS, in the namespace of its cluster: the status of one object there. */
export const WORK_STATUSES: ResourceType = {
  group: CONTROL_GROUP,
  version: 'v1alpha1',
  resource: 'workstatuses',
  kind: 'WorkStatus',
  namespaced: true
}

/** Groups whose objects KubeStellar never delivers (pkg/binding/binding-controller.go, v0.30.0). */
const EXCLUDED_GROUPS: ReadonlySet<string> = new Set([
  'flowcontrol.apiserver.k8s.io',
  'discovery.k8s.io',
  'apiregistration.k8s.io',
  'coordination.k8s.io',
  CONTROL_GROUP,
  // Requests to the API server: KubeStellar cannot observe kinds that cannot be listed and watched.
  'authentication.k8s.io',
  'authorization.k8s.io'
])

/** Single resources of other groups that it never delivers, as `GROUP/RESOURCE`. */
const EXCLUDED_RESOURCES: ReadonlySet<string> = new Set([
  '/events',
  'events.k8s.io/events',
  '/nodes',
  '/endpoints',
  'storage.k8s.io/csistoragecapacities',
  'storage.k8s.io/csinodes',
  // These two cannot be watched either.
  '/bindings',
  '/componentstatuses'
])

/**
 * Whether KubeStellar ever delivers objects of this kind. The WDS does not show two things: an allow-list of groups
 * with which its controller was started, and aggregated APIs that were registered after that start.
 */
export function isDeliverable(type: ResourceType): boolean {
  return !EXCLUDED_GROUPS.has(type.group) && !EXCLUDED_RESOURCES.has(`${type.group}/${type.resource}`)
}
