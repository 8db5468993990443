/** The shapes of Kubernetes objects, as far as this action reads them. */

export interface OwnerReference {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller?: boolean
}

export interface ObjectMeta {
  readonly name: string
  readonly namespace?: string
  readonly uid?: string
  readonly resourceVersion?: string
  readonly generation?: number
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly ownerReferences?: readonly OwnerReference[]
  readonly finalizers?: readonly string[]
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
}

/** Any Kubernetes object; fields other than metadata are read with the guards of `../lib/json.ts`. */
export interface KubeObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: ObjectMeta
  readonly [field: string]: unknown
}

/** One kind, as an API server serves it. */
export interface ResourceType {
  /** API group, empty for core. */
  readonly group: string
  readonly version: string
  /** Plural as in URLs: `deployments`. */
  readonly resource: string
  readonly kind: string
  readonly namespaced: boolean
}

/** Identifies one object, whatever version it is read in. */
export interface ObjectRef {
  readonly group: string
  readonly kind: string
  /** Undefined for cluster-scoped objects. */
  readonly namespace: string | undefined
  readonly name: string
}

/** An object of a known kind, with or without further fields. */
export interface Located {
  readonly type: ResourceType
  readonly namespace: string | undefined
  readonly name: string
}

export function toRef({ type, namespace, name }: Located): ObjectRef {
  return { group: type.group, kind: type.kind, namespace, name }
}

export function keyOfObject(object: Located): string {
  return keyOf(toRef(object))
}

/** `Deployment web/api`, `ClusterRole reader`: the name of an object in messages and the report. */
export function describeRef(ref: ObjectRef): string {
  return ref.namespace === undefined ? `${ref.kind} ${ref.name}` : `${ref.kind} ${ref.namespace}/${ref.name}`
}

/** The same for an object of a known kind. */
export function describeObject(object: Located): string {
  return describeRef(toRef(object))
}

/** `KIND.GROUP`, or `KIND` in the core group: the name of a kind in inputs and in kubectl. */
export function qualifiedKind({ group, kind }: Pick<ObjectRef, 'group' | 'kind'>): string {
  return group === '' ? kind : `${kind}.${group}`
}

/** Equal keys mean the same object. */
export function keyOf(ref: ObjectRef): string {
  return `${ref.group}/${ref.kind}/${ref.namespace ?? ''}/${ref.name}`
}

export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

export function refOf(object: KubeObject): ObjectRef {
  return {
    group: groupOf(object.apiVersion),
    kind: object.kind,
    namespace: object.metadata.namespace,
    name: object.metadata.name
  }
}

/** `v1`, `apps/v1`. */
export function apiVersionOf({ group, version }: Pick<ResourceType, 'group' | 'version'>): string {
  return group === '' ? version : `${group}/${version}`
}

/** `/apis/apps/v1/namespaces/web/deployments`; with a name, the path of the object. All parts are escaped. */
export function apiPath(type: ResourceType, namespace: string | undefined, name?: string): string {
  const root = type.group === '' ? `/api/${type.version}` : `/apis/${type.group}/${type.version}`
  const scope =
    type.namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : ''
  const leaf = name === undefined ? '' : `/${encodeURIComponent(name)}`
  return `${root}${scope}/${type.resource}${leaf}`
}
