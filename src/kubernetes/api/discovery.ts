/** Which resources an API server serves. */
import { arrayAt, at, isObject, stringAt } from '../../lib/json.ts'
import { own } from '../../lib/own.ts'
import { mapLimit, PARALLEL } from '../../lib/parallel.ts'
import { ApiError, UnreachableError, type KubeClient } from './client.ts'
import { groupOf, type ResourceType } from '../objects.ts'

/** Kinds by `apiVersion/kind`. */
export type Kinds = ReadonlyMap<string, ResourceType>

export function kindKey(apiVersion: string, kind: string): string {
  return `${apiVersion}/${kind}`
}

/** One concurrent request for each group and version; versions that are not served yield nothing. */
export async function discoverKinds(client: KubeClient, apiVersions: Iterable<string>): Promise<Kinds> {
  const lists = await Promise.all(
    [...new Set(apiVersions)].map(async version => await kindsOf(client, version))
  )
  return new Map(lists.flat())
}

/** The preferred version of each API group, without the core group. */
export async function preferredVersions(client: KubeClient): Promise<ReadonlyMap<string, string>> {
  return new Map(
    listedIn(await client.json('/apis'), 'groups', client).flatMap((group): [string, string][] => {
      const [name, version] = [stringAt(group, 'name'), stringAt(group, 'preferredVersion', 'version')]
      return name === undefined || version === undefined ? [] : [[name, version]]
    })
  )
}

/** The preferred version of one API group; undefined when the server does not serve it. */
export async function preferredVersion(client: KubeClient, group: string): Promise<string | undefined> {
  try {
    return stringAt(await client.json(`/apis/${group}`), 'preferredVersion', 'version')
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}

export interface NamespacedTypes {
  /** Namespaced kinds that can be listed, each in the server's preferred version. */
  readonly types: readonly ResourceType[]
  /** API groups whose kinds are unknown, with the reason. */
  readonly away: ReadonlyMap<string, string>
}

/** @param passOver groups that are skipped */
export async function namespacedTypes(
  client: KubeClient,
  passOver: (group: string) => boolean
): Promise<NamespacedTypes> {
  const versions = [['', 'v1'] as const, ...(await preferredVersions(client))]
  const away = new Map<string, string>()
  const lists = await mapLimit(
    versions.filter(([group]) => !passOver(group)),
    PARALLEL,
    async ([group, version]) => {
      try {
        return typesIn(await client.json(groupPath(group, version)), { group, version }, client, 'list')
      } catch (error) {
        // 404: the group comes or goes with a CustomResourceDefinition. It may have objects until it is gone.
        const isAway = error instanceof ApiError && (error.status >= 500 || error.status === 404)
        if (!isAway || group === '') throw error
        away.set(group, error.message)
        return []
      }
    }
  )
  return { types: lists.flat().filter(({ namespaced }) => namespaced), away }
}

/**
 * Whether an API server does not serve the requested kind. A 404 may also come from a proxy in front of it, for example
 * for a deregistered cluster. In that case it does not serve its own core group either.
 * @throws ApiError, UnreachableError when the answer does not come from an API server
 */
export async function isUnserved(error: unknown, client: KubeClient): Promise<boolean> {
  if (!(error instanceof ApiError) || error.status !== 404) return false
  return typesIn(await client.json(groupPath('', 'v1')), { group: '', version: 'v1' }, client).length > 0
}

async function kindsOf(client: KubeClient, apiVersion: string): Promise<readonly [string, ResourceType][]> {
  const group = groupOf(apiVersion)
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1)
  try {
    const types = typesIn(await client.json(groupPath(group, version)), { group, version }, client)
    return types.map(type => [kindKey(apiVersion, type.kind), type])
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}

function groupPath(group: string, version: string): string {
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`
}

/**
 * A document without the list does not come from discovery, and does not mean an empty list. @throws UnreachableError
 */
function listedIn(document: unknown, field: string, { name }: KubeClient): readonly unknown[] {
  if (!isObject(document) || own(document, field) === undefined)
    throw new UnreachableError(`${name} answers with something that is no list of ${field}`)
  return arrayAt(document, field)
}

/** The types of an APIResourceList. @param verb that the kinds must support; by default any */
function typesIn(
  list: unknown,
  { group, version }: Pick<ResourceType, 'group' | 'version'>,
  client: KubeClient,
  verb?: string
): readonly ResourceType[] {
  return (
    listedIn(list, 'resources', client)
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
