/** What is in a Namespace beside what Kubernetes and KubeStellar put there by themselves. */
import { mapLimit, PARALLEL } from '../parallel.ts'
import { ApiError, type KubeClient } from './client.ts'
import { namespacedTypes } from './discovery.ts'
import { apiPath, type KubeObject, type ResourceType } from './objects.ts'

export interface Contained {
  readonly type: ResourceType
  /** Metadata only. */
  readonly object: KubeObject
}

const BY_ITSELF: ReadonlySet<string> = new Set(['/ConfigMap/kube-root-ca.crt', '/ServiceAccount/default'])
/** Reports about other objects, and locks. */
const BY_ITSELF_GROUPS: ReadonlySet<string> = new Set([
  'control.kubestellar.io',
  'coordination.k8s.io',
  'events.k8s.io',
  'metrics.k8s.io'
])

/** A call for each kind that the server lists. @throws ApiError, UnreachableError */
export async function namespaceContents(
  client: KubeClient,
  namespace: string
): Promise<readonly Contained[]> {
  const types = (await namespacedTypes(client)).filter(
    ({ group, resource }) => !BY_ITSELF_GROUPS.has(group) && resource !== 'events'
  )
  const found = await mapLimit(types, PARALLEL, async type => {
    const objects = await listed(type, namespace, client)
    return objects
      .filter(({ metadata }) => !BY_ITSELF.has(`${type.group}/${type.kind}/${metadata.name}`))
      .map(object => ({ type, object }))
  })
  return found.flat()
}

async function listed(
  type: ResourceType,
  namespace: string,
  client: KubeClient
): Promise<readonly KubeObject[]> {
  try {
    return (await client.listMetadata(apiPath(type, namespace))).items
  } catch (error) {
    // Aggregated kinds of a server that is away, and kinds that went away meanwhile.
    if (error instanceof ApiError && [404, 405, 503].includes(error.status)) return []
    throw error
  }
}
