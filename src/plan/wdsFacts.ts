/**
 * The present state of the WDS, for everything that a release touches: read once, for the gate, the forecast and the
 * proof.
 */
import type { Claim, WdsFacts } from './forecast/rule.ts'
import { crdName } from './forecast/crds.ts'
import { isCustom } from '../kubernetes/builtInGroups.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { preferredVersions } from '../kubernetes/api/discovery.ts'
import { apiPath, keyOfObject, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { CRDS, NAMESPACES } from '../kubernetes/kinds.ts'
import { parseBinding } from '../kubestellar/binding.ts'
import { ownerOf } from '../kubestellar/bindingPolicy.ts'
import { clausesOf, type DownsyncClause } from '../kubestellar/clauses.ts'
import { COLLECTOR } from '../kubestellar/combinedStatus.ts'
import { withoutGuards } from '../kubestellar/guard.ts'
import { footprintOf } from '../kubestellar/namesakes.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import type { RenderedObject } from './render.ts'

export interface ReadFacts extends WdsFacts {
  /** Labels of the Namespaces of the release's objects, by name. */
  readonly namespaceLabels: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** Calls: one for each object, kind of custom resource and Namespace, and one in total. */
export async function readWdsFacts(
  objects: readonly RenderedObject[],
  namespaces: readonly string[],
  wds: KubeClient
): Promise<ReadFacts> {
  const custom = objects.filter(({ type }) => isCustom(type)).map(({ type }) => crdName(type))
  const [live, found, crds, deliveredVersions] = await Promise.all([
    readAll(objects, ({ type, namespace, name }) => apiPath(type, namespace, name), wds),
    readAll(namespaces, name => apiPath(NAMESPACES, undefined, name), wds),
    readAll([...new Set(custom)], name => apiPath(CRDS, undefined, name), wds),
    otherVersions(objects, wds)
  ])
  return {
    namespaces: new Set(found.map(([, { metadata }]) => metadata.name)),
    namespaceLabels: new Map(found.map(([name, { metadata }]) => [name, metadata.labels ?? {}])),
    live: new Map(live.map(([rendered, object]) => [keyOfObject(rendered), object])),
    crds: new Map(crds),
    deliveredVersions
  }
}

async function readAll<T>(
  items: readonly T[],
  path: (item: T) => string,
  wds: KubeClient
): Promise<readonly (readonly [T, KubeObject])[]> {
  const found = await mapLimit(items, PARALLEL, async item => await wds.get(path(item)))
  return items.flatMap((item, index) => {
    const object = found[index]
    return object === undefined ? [] : [[item, object] as const]
  })
}

/** KubeStellar delivers an object in the version that the WDS prefers for its group. */
async function otherVersions(
  objects: readonly RenderedObject[],
  wds: KubeClient
): Promise<ReadonlyMap<string, string>> {
  const preferred = await preferredVersions(wds)
  return new Map(
    objects.flatMap(({ type }) => {
      const version = preferred.get(type.group)
      return version === undefined || version === type.version ? [] : [[kindOf(type), version] as const]
    })
  )
}

function kindOf({ group, kind }: ResourceType): string {
  return `${group}/${kind}`
}

/** The clauses of a foreign policy, which may have any content. */
function usableClauses(policy: KubeObject): readonly DownsyncClause[] {
  try {
    return clausesOf(policy)
  } catch {
    return []
  }
}

/** What other policies deliver, and the Bindings of all policies. */
export interface Claims {
  readonly claims: readonly Claim[]
  readonly bindings: readonly KubeObject[]
}

/** @param own names of the release's policies */
export async function readClaims(own: ReadonlySet<string>, wds: KubeClient): Promise<Claims> {
  const [bindings, policies] = await Promise.all([
    wds.list(apiPath(BINDINGS, undefined)),
    wds.list(apiPath(BINDING_POLICIES, undefined))
  ])
  const known = new Map(policies.items.map(policy => [policy.metadata.name, policy]))
  const claims = withoutGuards(bindings.items, policies.items)
    .filter(({ metadata }) => !own.has(metadata.name))
    .map(found => {
      const { name, clusters, objects } = parseBinding(found)
      const policy = known.get(name)
      // The lock of the run that attached them separates our own collectors.
      const collected = [...objects.values()].filter(({ statusCollectors }) =>
        statusCollectors.some(collector => collector !== COLLECTOR)
      )
      return {
        policy: name,
        owner: policy && ownerOf(policy),
        clusters,
        clauses: policy === undefined ? [] : usableClauses(policy),
        objects: new Set(objects.keys()),
        collected: footprintOf(collected)
      }
    })
  return { claims, bindings: bindings.items }
}
