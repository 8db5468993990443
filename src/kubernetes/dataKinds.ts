/** Kinds whose deletion deletes data, the most valuable first; custom resources come in addition. */
import type { ResourceType } from './objects.ts'

export const DATA_KINDS: readonly Pick<ResourceType, 'group' | 'kind' | 'resource'>[] = [
  { group: '', kind: 'Namespace', resource: 'namespaces' },
  { group: '', kind: 'PersistentVolumeClaim', resource: 'persistentvolumeclaims' },
  { group: '', kind: 'PersistentVolume', resource: 'persistentvolumes' },
  { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition', resource: 'customresourcedefinitions' }
]
