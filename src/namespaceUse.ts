/**
 * Whether a Namespace may go: only one that this action made, and only when nothing else needs it. In the clusters it takes
 * everything in it along, volumes included.
 */
import type { Inputs } from './inputs/inputs.ts'
import { arrayAt, isObject, stringAt } from './json.ts'
import { ApiError, type KubeClient } from './kubernetes/client.ts'
import { apiPath, describeRef, type KubeObject, type ResourceType } from './kubernetes/objects.ts'
import { CONTROL_GROUP, SECRETS } from './kubestellar/api.ts'
import { boundKey, type Binding } from './kubestellar/binding.ts'
import { mapLimit } from './parallel.ts'

/** On a Namespace that was not there before: the same for all releases, since several may make it at once. */
export const MADE_BY = 'ks-helm-deploy/made-by'
/** Requests side by side. */
const PARALLEL = 16
/** What each Namespace has without anybody's doing. */
const BY_ITSELF = new Set(['/ConfigMap/kube-root-ca.crt', '/ServiceAccount/default'])
const BY_ITSELF_GROUPS = new Set([CONTROL_GROUP, 'events.k8s.io', 'coordination.k8s.io'])

/**
 * @param own names of the release's policies
 * @param going objects that are removed before, by `GROUP/KIND/NAME`
 * @returns why it stays; undefined when it may go
 */
export async function whyNamespaceStays(
  { release, namespace }: Inputs,
  found: KubeObject,
  own: ReadonlySet<string>,
  bindings: readonly Binding[],
  going: ReadonlySet<string>,
  wds: KubeClient
): Promise<string | undefined> {
  if (found.metadata.annotations?.[MADE_BY] === undefined) return 'this action did not make it'
  const key = boundKey({ group: '', resource: 'namespaces', namespace: undefined, name: namespace })
  const other = bindings.find(
    ({ name, objects }) =>
      !own.has(name) &&
      (objects.has(key) || [...objects.values()].some(object => object.namespace === namespace))
  )
  if (other !== undefined) return `BindingPolicy ${other.name} delivers from it`
  const releases = await wds.listMetadata(apiPath(SECRETS, namespace), { labelSelector: 'owner=helm' })
  const living = releases.items.find(
    ({ metadata: { labels = {} } }) => labels['name'] !== release && labels['status'] !== 'uninstalled'
  )
  if (living !== undefined) return `release ${living.metadata.labels?.['name'] ?? ''} is in it`
  const isOurs = (type: ResourceType, { metadata: { name, labels } }: KubeObject): boolean =>
    going.has(`${type.group}/${type.kind}/${name}`) ||
    BY_ITSELF.has(`${type.group}/${type.kind}/${name}`) ||
    (type.kind === 'Secret' && (labels?.['owner'] === 'helm' || name === `ks-helm-deploy.${release}`))
  const types = (await namespacedTypes(wds)).filter(({ group }) => !BY_ITSELF_GROUPS.has(group))
  const left = await mapLimit(types, PARALLEL, async type => {
    const { items } = await listed(type, namespace, wds)
    const [first] = items.filter(item => !isOurs(type, item))
    return first && describeRef({ group: type.group, kind: type.kind, namespace, name: first.metadata.name })
  })
  const first = left.find(object => object !== undefined)
  return first && `${first} is in it, which no release owns`
}

async function listed(
  type: ResourceType,
  namespace: string,
  wds: KubeClient
): Promise<{ readonly items: readonly KubeObject[] }> {
  try {
    return await wds.listMetadata(apiPath(type, namespace))
  } catch (error) {
    // Aggregated kinds of a server that is away, and kinds that went away meanwhile.
    if (error instanceof ApiError && (error.status === 404 || error.status === 405 || error.status === 503))
      return { items: [] }
    throw error
  }
}

/** Kinds in Namespaces that can be listed, each in the version that the server prefers. */
async function namespacedTypes(wds: KubeClient): Promise<readonly ResourceType[]> {
  const groups = arrayAt(await wds.json('/apis'), 'groups').filter(isObject)
  const versions = [
    { group: '', version: 'v1', path: '/api/v1' },
    ...groups.map(group => {
      const groupVersion = stringAt(group, 'preferredVersion', 'groupVersion') ?? ''
      return {
        group: stringAt(group, 'name') ?? '',
        version: stringAt(group, 'preferredVersion', 'version') ?? '',
        path: `/apis/${groupVersion}`
      }
    })
  ]
  const lists = await mapLimit(versions, PARALLEL, async ({ group, version, path }) => {
    const resources = arrayAt(await wds.json(path), 'resources').filter(isObject)
    return resources
      .filter(
        resource =>
          resource['namespaced'] === true &&
          arrayAt(resource, 'verbs').includes('list') &&
          !(stringAt(resource, 'name') ?? '').includes('/') &&
          stringAt(resource, 'name') !== 'events'
      )
      .map(resource => ({
        group,
        version,
        resource: stringAt(resource, 'name') ?? '',
        kind: stringAt(resource, 'kind') ?? '',
        namespaced: true
      }))
  })
  return lists.flat()
}
