/** A Binding: KubeStellar's result for a policy. It lists which objects, at which version, go to which clusters. */
import { arrayAt, at, numberAt, stringAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import {
  apiPath,
  type KubeObject,
  type Located,
  type ObjectRef,
  type ResourceType
} from '../kubernetes/objects.ts'
import { BINDINGS } from './api.ts'

export interface BoundObject {
  readonly group: string
  /** The API version in which it is delivered: the WDS's preferred one, not the chart's. */
  readonly version: string
  readonly resource: string
  readonly namespace: string | undefined
  readonly name: string
  /** The version of the object in the WDS when the Binding was computed. */
  readonly resourceVersion: string
  readonly createOnly: boolean
  /** Names of the StatusCollectors that request its status. */
  readonly statusCollectors: readonly string[]
  /** The policy requests that the status in the clusters is written into the object in the WDS. */
  readonly wantsStatus: boolean
}

export interface Binding {
  readonly name: string
  readonly uid: string
  readonly generation: number
  /** Sorted. */
  readonly clusters: readonly string[]
  readonly objects: ReadonlyMap<string, BoundObject>
  /** Whether the transport controller has processed this spec. */
  readonly transported: boolean
  readonly errors: readonly string[]
}

/** Key of an object in `Binding.objects`; a Binding has no kinds, only resources. */
export function boundKey(object: {
  readonly group: string
  readonly resource: string
  readonly namespace: string | undefined
  readonly name: string
}): string {
  return `${object.group}/${object.resource}/${object.namespace ?? ''}/${object.name}`
}

/** The same for an object of a known type. */
export function boundKeyOf({ type, namespace, name }: Located): string {
  return boundKey({ ...type, namespace, name })
}

/** The same for a reference, which runs use to follow an object. */
export function boundKeyOfRef({
  ref,
  type
}: {
  readonly ref: ObjectRef
  readonly type: ResourceType
}): string {
  return boundKey({ ...ref, resource: type.resource })
}

export function parseBinding(found: KubeObject): Binding {
  const objects = new Map<string, BoundObject>()
  for (const scope of ['clusterScope', 'namespaceScope']) {
    for (const entry of arrayAt(found, 'spec', 'workload', scope)) {
      const object: BoundObject = {
        group: stringAt(entry, 'group') ?? '',
        version: stringAt(entry, 'version') ?? '',
        resource: stringAt(entry, 'resource') ?? '',
        namespace: stringAt(entry, 'namespace'),
        name: stringAt(entry, 'name') ?? '',
        resourceVersion: stringAt(entry, 'resourceVersion') ?? '',
        createOnly: at(entry, 'createOnly') === true,
        statusCollectors: arrayAt(entry, 'statusCollectors').map(String),
        wantsStatus:
          at(entry, 'wantSingletonReportedState') === true || at(entry, 'wantMultiWECReportedState') === true
      }
      objects.set(boundKey(object), object)
    }
  }
  return {
    name: found.metadata.name,
    uid: found.metadata.uid ?? '',
    generation: found.metadata.generation ?? 0,
    clusters: arrayAt(found, 'spec', 'destinations')
      .map(destination => stringAt(destination, 'clusterId') ?? '')
      .sort(),
    objects,
    transported: numberAt(found, 'status', 'observedGeneration') === found.metadata.generation,
    errors: arrayAt(found, 'status', 'errors').map(String)
  }
}

export async function readBinding(wds: KubeClient, name: string): Promise<Binding | undefined> {
  const found = await wds.get(apiPath(BINDINGS, undefined, name))
  return found === undefined ? undefined : parseBinding(found)
}
