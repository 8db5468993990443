/** The objects in a Namespace, except those that Kubernetes and KubeStellar create there by themselves. */
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { ApiError, type KubeClient } from './api/client.ts'
import { namespacedTypes } from './api/discovery.ts'
import { apiPath, type KubeObject, type ResourceType } from './objects.ts'

export interface Contents {
  readonly objects: readonly Contained[]
  /** Kinds that could not be listed and may have objects, with the reason: a sentence each without its full stop. */
  readonly unlisted: readonly string[]
}

export interface Contained {
  readonly type: ResourceType
  /** Metadata only. */
  readonly object: KubeObject
}

const BY_ITSELF: ReadonlySet<string> = new Set(['/ConfigMap/kube-root-ca.crt', '/ServiceAccount/default'])
/** Reports about other objects, and locks. Groups of metrics store nothing, and their servers are often down. */
const BY_ITSELF_GROUPS =
  /^(?:control\.kubestellar\.io|coordination\.k8s\.io|events\.k8s\.io|(?:custom\.|external\.)?metrics\.k8s\.io)$/

/** One call for each kind that the server lists. @throws ApiError, UnreachableError */
export async function namespaceContents(client: KubeClient, namespace: string): Promise<Contents> {
  const { types, away } = await namespacedTypes(client, group => BY_ITSELF_GROUPS.test(group))
  const unlisted = new Map(away)
  const found = await mapLimit(
    types.filter(({ resource }) => resource !== 'events'),
    PARALLEL,
    async type => {
      try {
        const { items } = await client.listMetadata(apiPath(type, namespace))
        return items
          .filter(({ metadata }) => !BY_ITSELF.has(`${type.group}/${type.kind}/${metadata.name}`))
          .map(object => ({ type, object }))
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (error.status === 503) unlisted.set(type.group, error.message)
        // Kinds that were removed in the meantime.
        else if (error.status !== 404 && error.status !== 405) throw error
        return []
      }
    }
  )
  return {
    objects: found.flat(),
    unlisted: [...unlisted].map(([group, why]) => `API group ${group || 'core'} could not be listed: ${why}`)
  }
}
