/** Which resources an API server serves. */
import { arrayAt, stringAt } from '../json.ts'
import { ApiError, type KubeClient } from './client.ts'
import { groupOf, type ResourceType } from './objects.ts'

/** Kinds by `apiVersion/kind`. */
export type Kinds = ReadonlyMap<string, ResourceType>

export function kindKey(apiVersion: string, kind: string): string {
  return `${apiVersion}/${kind}`
}

/** One request for each group and version, side by side; versions that are not served yield nothing. */
export async function discoverKinds(client: KubeClient, apiVersions: Iterable<string>): Promise<Kinds> {
  const lists = await Promise.all(
    [...new Set(apiVersions)].map(async version => await kindsOf(client, version))
  )
  return new Map(lists.flat())
}

async function kindsOf(client: KubeClient, apiVersion: string): Promise<readonly [string, ResourceType][]> {
  const group = groupOf(apiVersion)
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1)
  try {
    const list = await client.json(group === '' ? `/api/${version}` : `/apis/${group}/${version}`)
    return (
      arrayAt(list, 'resources')
        // Subresources are listed beside their resource: `deployments/scale`.
        .filter(resource => !(stringAt(resource, 'name') ?? '').includes('/'))
        .map(resource => {
          const kind = stringAt(resource, 'kind') ?? ''
          return [
            kindKey(apiVersion, kind),
            {
              group,
              version,
              resource: stringAt(resource, 'name') ?? '',
              kind,
              namespaced: (resource as { namespaced?: unknown }).namespaced === true
            }
          ]
        })
    )
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}
