/**
 * Which objects a release has in which namespaces. KubeStellar's status controller (v0.30.0, pkg/util/unstructured.go,
 * KeyFromSourceRefAndWecName) looks up statuses without the namespace. An object with a StatusCollector must not have a
 * namesake of its kind in another namespace of the same cluster: otherwise the controller-manager crashes repeatedly.
 * Pure.
 */
import type { ResourceType } from '../kubernetes/objects.ts'
import type { Binding } from './binding.ts'

/** `RESOURCE.GROUP/NAME` to the namespaces that contain it; cluster-scoped objects have no namesakes. */
export type Footprint = ReadonlyMap<string, ReadonlySet<string>>

/** For an unknown set of objects: collides with everything. */
export const ANYTHING: Footprint = new Map([['*', new Set<string>()]])

interface Located {
  readonly group: string
  readonly resource: string
  readonly namespace: string | undefined
  readonly name: string
}

export function footprintOf(objects: Iterable<Located>): Footprint {
  const found = new Map<string, Set<string>>()
  for (const { group, resource, namespace, name } of objects) {
    if (namespace === undefined || namespace === '') continue
    const key = `${resource}.${group}/${name}`
    found.set(key, (found.get(key) ?? new Set()).add(namespace))
  }
  return found
}

export function located({
  type,
  namespace,
  name
}: {
  readonly type: ResourceType
  readonly namespace: string | undefined
  readonly name: string
}): Located {
  return { group: type.group, resource: type.resource, namespace, name }
}

/** What the policies of a WDS deliver to these clusters, or to all if the clusters are unknown. */
export function delivered(bindings: readonly Binding[], clusters: readonly string[] | undefined): Footprint {
  const wanted = new Set(clusters)
  return footprintOf(
    bindings
      .filter(binding => clusters === undefined || binding.clusters.some(cluster => wanted.has(cluster)))
      .flatMap(({ objects }) => [...objects.values()])
  )
}

/** The first object of `own` with a namesake in another namespace of `other`, as `RESOURCE.GROUP/NAME in NAMESPACE`. */
export function namesake(own: Footprint, other: Footprint): string | undefined {
  if (own.size > 0 && (own.has('*') || other.has('*'))) return 'an object that is not known'
  for (const [object, namespaces] of own) {
    for (const namespace of other.get(object) ?? [])
      if ([...namespaces].some(mine => mine !== namespace)) return `${object} in namespace ${namespace}`
  }
  return undefined
}
