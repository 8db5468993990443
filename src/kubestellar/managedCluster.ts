/** ManagedClusters of the ITS: OCM's view of a cluster. Pure. */
import type { KubeObject } from '../kubernetes/objects.ts'
import { arrayAt, isObject, stringAt } from '../lib/json.ts'

/** Why a cluster is offline, from its ManagedCluster; undefined while it is available. */
export function whyOffline(cluster: KubeObject): string | undefined {
  const available = arrayAt(cluster, 'status', 'conditions')
    .filter(isObject)
    .find(condition => condition['type'] === 'ManagedClusterConditionAvailable')
  if (stringAt(available, 'status') === 'True') return undefined
  const since = stringAt(available, 'lastTransitionTime')
  return `the cluster is offline${since === undefined ? '' : ` since ${since}`}`
}
