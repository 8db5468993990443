/** Which resources an API server serves. */
import { arrayAt, at, stringAt } from '../json.ts'
import { mapLimit, PARALLEL } from '../parallel.ts'
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

/** The version that the server prefers of each API group; the core group is none of them. */
export async function preferredVersions(client: KubeClient): Promise<ReadonlyMap<string, string>> {
  return new Map(
    arrayAt(await client.json('/apis'), 'groups').flatMap((group): [string, string][] => {
      const [name, version] = [stringAt(group, 'name'), stringAt(group, 'preferredVersion', 'version')]
      return name === undefined || version === undefined ? [] : [[name, version]]
    })
  )
}

/** Of one API group; undefined when the server does not serve it. */
export async function preferredVersion(client: KubeClient, group: string): Promise<string | undefined> {
  try {
    return stringAt(await client.json(`/apis/${group}`), 'preferredVersion', 'version')
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}

/** Kinds in Namespaces that can be listed, each in the version that the server prefers. */
export async function namespacedTypes(client: KubeClient): Promise<readonly ResourceType[]> {
  const versions = [['', 'v1'] as const, ...(await preferredVersions(client))]
  const lists = await mapLimit(versions, PARALLEL, async ([group, version]) =>
    typesIn(await client.json(groupPath(group, version)), group, version, 'list')
  )
  return lists.flat().filter(({ namespaced }) => namespaced)
}

async function kindsOf(client: KubeClient, apiVersion: string): Promise<readonly [string, ResourceType][]> {
  const group = groupOf(apiVersion)
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1)
  try {
    const types = typesIn(await client.json(groupPath(group, version)), group, version)
    return types.map(type => [kindKey(apiVersion, type.kind), type])
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}

function groupPath(group: string, version: string): string {
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`
}

/** What an APIResourceList names. @param verb that the kinds have to take; default: none in particular */
function typesIn(list: unknown, group: string, version: string, verb?: string): readonly ResourceType[] {
  return (
    arrayAt(list, 'resources')
      // Subresources are listed beside their resource: `deployments/scale`.
      .filter(resource => !(stringAt(resource, 'name') ?? '').includes('/'))
      .filter(resource => verb === undefined || arrayAt(resource, 'verbs').includes(verb))
      .map(resource => ({
        group,
        version,
        resource: stringAt(resource, 'name') ?? '',
        kind: stringAt(resource, 'kind') ?? '',
        namespaced: at(resource, 'namespaced') === true
      }))
  )
}
