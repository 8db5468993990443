/**
 * An API server as a map of objects: for decisions that depend on what a server holds. It serves discovery, lists with
 * selectors, watches, applies and deletes. No controllers run in it.
 */
import { ApiError, type KubeClient, type Query, type WatchEvent } from '../src/kubernetes/api/client.ts'
import { kindKey } from '../src/kubernetes/api/discovery.ts'
import { apiPath, type KubeObject, type ResourceType } from '../src/kubernetes/objects.ts'
import {
  BINDINGS,
  BINDING_POLICIES,
  MANAGED_CLUSTERS,
  MANIFEST_WORKS,
  STATUS_COLLECTORS
} from '../src/kubestellar/api.ts'
import { CRDS, JOBS, LEASES, NAMESPACES, PODS, SECRETS } from '../src/kubernetes/kinds.ts'
import { isObject } from '../src/lib/json.ts'

/** One kind of Namespaces. @param apiVersion `v1`, `apps/v1` */
export function namespacedType(apiVersion: string, resource: string, kind: string): ResourceType {
  const [version = '', group = ''] = apiVersion.split('/').reverse()
  return { group, version, resource, kind, namespaced: true }
}

export const CONFIG_MAPS = namespacedType('v1', 'configmaps', 'ConfigMap')
export const SERVICE_ACCOUNTS = namespacedType('v1', 'serviceaccounts', 'ServiceAccount')
export const CLAIMS = namespacedType('v1', 'persistentvolumeclaims', 'PersistentVolumeClaim')
export const EVENTS = namespacedType('v1', 'events', 'Event')
export const DEPLOYMENTS = namespacedType('apps/v1', 'deployments', 'Deployment')
export const STATEFUL_SETS = namespacedType('apps/v1', 'statefulsets', 'StatefulSet')
export const VOLUMES = { ...namespacedType('v1', 'persistentvolumes', 'PersistentVolume'), namespaced: false }
/** A kind of a CustomResourceDefinition. */
export const WIDGETS = namespacedType('example.com/v1', 'widgets', 'Widget')

export const SERVED: readonly ResourceType[] = [
  BINDINGS,
  BINDING_POLICIES,
  CRDS,
  LEASES,
  MANAGED_CLUSTERS,
  MANIFEST_WORKS,
  NAMESPACES,
  SECRETS,
  STATUS_COLLECTORS,
  CONFIG_MAPS,
  SERVICE_ACCOUNTS,
  CLAIMS,
  PODS,
  EVENTS,
  DEPLOYMENTS,
  STATEFUL_SETS,
  VOLUMES,
  JOBS,
  WIDGETS
]

export interface Write {
  readonly verb: 'apply' | 'replace' | 'delete'
  readonly path: string
  /** Of an apply or a replacement. */
  readonly object?: KubeObject
  readonly manager?: string
}

export class ObjectStore {
  /** In their order, without dry runs. */
  readonly writes: Write[] = []
  readonly client: KubeClient
  readonly #objects = new Map<string, KubeObject>()
  readonly #refused = new Map<string, Error>()
  readonly #refusedApplies = new Map<string, Error>()
  readonly #refusedDeletes = new Map<string, Error>()
  readonly #types: readonly ResourceType[]
  #version = 0
  /** So that a watch sees what has changed since its list. */
  #changes = 0
  #wake = Promise.withResolvers<undefined>()

  /** @param served kinds, in place of the usual ones */
  constructor(objects: readonly KubeObject[] = [], name = 'the WDS', served = SERVED) {
    this.#types = served
    for (const object of objects) this.put(object)
    this.client = {
      name,
      serverNow: () => Date.now(),
      json: async path => await this.#answer(path, () => this.#document(path)),
      get: async path => await this.#answer(path, () => this.#objects.get(path)),
      list: async (path, query) => await this.#answer(path, () => this.#list(path, query)),
      listMetadata: async (path, query) =>
        await this.#answer(path, () => {
          const list = this.#list(path, query)
          return { ...list, items: list.items.map(metadataOf) }
        }),
      watch: (_path, _query, { resourceVersion, signal }) => this.#watch(resourceVersion, signal),
      text: async path => await this.#answer(path, () => ''),
      apply: async (path, object, manager, { dryRun = false } = {}) =>
        await this.#answer(path, () => {
          const refusal = this.#refusedApplies.get(path)
          if (refusal !== undefined) throw refusal
          const result = merged(this.#objects.get(path), object) as KubeObject
          if (dryRun) return result
          this.writes.push({ verb: 'apply', path, object, manager })
          return this.put(object)
        }),
      replace: async (path, object) =>
        await this.#answer(path, () => {
          const refusal = this.#refusedApplies.get(path)
          if (refusal !== undefined) throw refusal
          const { resourceVersion, ...metadata } = object.metadata
          const main = this.#objects.get(path)
          const found = main ?? this.#objects.get(path.replace(/\/status$/, ''))
          if (found === undefined && path.endsWith('/status'))
            throw new ApiError(404, 'NotFound', `${path} not found`)
          if (resourceVersion !== found?.metadata.resourceVersion)
            throw new ApiError(409, 'Conflict', 'the object has been modified')
          this.writes.push({ verb: 'replace', path, object })
          // Of a subresource: all else stays.
          const all =
            main === undefined && found !== undefined ? { ...found, status: object['status'] } : object
          return this.put({ ...all, metadata })
        }),
      delete: async (path, preconditions) =>
        await this.#answer(path, () => {
          const found = this.#objects.get(path)
          const refusal = preconditions?.uid === undefined ? undefined : this.#refusedDeletes.get(path)
          if (refusal !== undefined) throw refusal
          if (
            found !== undefined &&
            preconditions?.uid !== undefined &&
            preconditions.uid !== found.metadata.uid
          )
            throw new ApiError(409, 'Conflict', 'the uid is another one')
          this.writes.push({ verb: 'delete', path })
          this.#objects.delete(path)
          this.#changed()
          return found !== undefined
        })
    }
  }

  /** Every request for this path, an object's or a collection's, is answered with this error. */
  refuse(path: string, error: Error): this {
    this.#refused.set(path, error)
    return this
  }

  /** The same of deletions that ask for a uid: those of the garbage collector do not. */
  refuseDelete(path: string, error: Error): this {
    this.#refusedDeletes.set(path, error)
    return this
  }

  /** The same of applies and replacements alone. */
  refuseApply(path: string, error: Error): this {
    this.#refusedApplies.set(path, error)
    return this
  }

  put(object: KubeObject): KubeObject {
    const path = pathOf(this.#typeOf(object), object)
    const uid = object.metadata.uid ?? this.#objects.get(path)?.metadata.uid ?? `uid of ${path}`
    const resourceVersion = object.metadata.resourceVersion ?? String((this.#version += 1))
    const stored = { ...object, metadata: { ...object.metadata, uid, resourceVersion } }
    this.#objects.set(path, stored)
    this.#changed()
    return stored
  }

  #typeOf({ apiVersion, kind }: KubeObject): ResourceType {
    const type = this.#types.find(served => kindOf(served) === kindKey(apiVersion, kind))
    if (type === undefined) throw new Error(`the store does not serve ${apiVersion} ${kind}`)
    return type
  }

  async #answer<T>(path: string, body: () => T): Promise<T> {
    await Promise.resolve()
    const refusal = this.#refused.get(path)
    if (refusal !== undefined) throw refusal
    return body()
  }

  #list(path: string, query: Query = {}): { resourceVersion: string; items: readonly KubeObject[] } {
    const isServed = this.#types.some(type => path.endsWith(`/${type.resource}`) && isOf(path, type))
    if (!isServed) throw new ApiError(404, 'NotFound', 'the server could not find the requested resource')
    const items = [...this.#objects.values()].filter(object => {
      const type = this.#typeOf(object)
      const paths = [apiPath(type, undefined), apiPath(type, object.metadata.namespace)]
      return paths.includes(path) && meets(object, query)
    })
    return { resourceVersion: String(this.#changes), items }
  }

  #document(path: string): unknown {
    if (path === '/apis') return { groups: this.#groups().map(name => this.#group(`/apis/${name}`)) }
    const group = this.#group(path)
    if (group !== undefined) return group
    const resources = this.#types.filter(type => apiPath(type, undefined) === `${path}/${type.resource}`)
    if (resources.length === 0) throw new ApiError(404, 'NotFound', 'no such version')
    return {
      resources: resources.flatMap(({ resource: name, kind, namespaced }) => [
        { name, kind, namespaced, verbs: ['get', 'list', 'watch'] },
        { name: `${name}/status`, kind, namespaced, verbs: ['get'] }
      ])
    }
  }

  #groups(): readonly string[] {
    return [...new Set(this.#types.map(({ group }) => group))].filter(group => group !== '')
  }

  /** The document of an API group, which is no object. */
  #group(path: string): object | undefined {
    const type = this.#types.find(({ group }) => group !== '' && path === `/apis/${group}`)
    return (
      type && {
        apiVersion: 'v1',
        kind: 'APIGroup',
        name: type.group,
        preferredVersion: { version: type.version }
      }
    )
  }

  #changed(): void {
    this.#changes += 1
    this.#wake.resolve(undefined)
    this.#wake = Promise.withResolvers()
  }

  /** Ends at each change, upon which it is listed again. */
  async *#watch(version: string, signal: AbortSignal): AsyncGenerator<WatchEvent> {
    if (version !== String(this.#changes)) return
    const ended = new Promise(resolve => {
      signal.addEventListener('abort', resolve)
    })
    await Promise.race([this.#wake.promise, ended])
    yield* []
  }
}

function kindOf({ group, version, kind }: ResourceType): string {
  return kindKey(group === '' ? version : `${group}/${version}`, kind)
}

function isOf(path: string, { group, version }: ResourceType): boolean {
  return path.startsWith(group === '' ? `/api/${version}/` : `/apis/${group}/${version}/`)
}

function pathOf(type: ResourceType, { metadata }: KubeObject): string {
  return apiPath(type, metadata.namespace, metadata.name)
}

/** As a server answers who asks for metadata alone. */
function metadataOf({ metadata }: KubeObject): KubeObject {
  return { apiVersion: 'meta.k8s.io/v1', kind: 'PartialObjectMetadata', metadata }
}

/** Objects field by field, everything else replaced. */
function merged(found: unknown, wanted: unknown): unknown {
  if (!isObject(found) || !isObject(wanted)) return wanted
  return {
    ...found,
    ...Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, merged(found[key], value)]))
  }
}

/** Takes `a=b,c=d` and `a in (b,c)`, and the name as a field. */
function meets({ metadata }: KubeObject, { labelSelector = '', fieldSelector = '' }: Query): boolean {
  const [field, name] = fieldSelector.split('=')
  if (field === 'metadata.name' && name !== metadata.name) return false
  const among = /^(\S+) in \((.*)\)$/.exec(labelSelector)
  if (among !== null) return (among[2] ?? '').split(',').includes(metadata.labels?.[among[1] ?? ''] ?? '')
  return labelSelector
    .split(',')
    .filter(part => part !== '')
    .every(part => {
      const [key = '', value] = part.split('=')
      return metadata.labels?.[key] === value
    })
}
