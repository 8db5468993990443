/** Who needs a CustomResourceDefinition: with one go all custom resources of its kind, whoever made them. */
import { arrayAt, stringAt } from './json.ts'
import { ApiError, type KubeClient } from './kubernetes/client.ts'
import type { KubeObject, ResourceType } from './kubernetes/objects.ts'
import { apiPath } from './kubernetes/objects.ts'
import { BINDING_POLICIES } from './kubestellar/api.ts'
import { ownerOf, type Clause } from './kubestellar/bindingPolicy.ts'

/** The kind that it defines, in the first version that is served. */
export function kindOf(crd: KubeObject): ResourceType {
  const served = arrayAt(crd, 'spec', 'versions').find(
    version => (version as { served?: unknown }).served === true
  )
  return {
    group: stringAt(crd, 'spec', 'group') ?? '',
    version: stringAt(served, 'name') ?? '',
    resource: stringAt(crd, 'spec', 'names', 'plural') ?? '',
    kind: stringAt(crd, 'spec', 'names', 'kind') ?? '',
    namespaced: stringAt(crd, 'spec', 'scope') === 'Namespaced'
  }
}

/** Of all namespaces; none where the kind is not served. */
export async function customResources(
  type: ResourceType,
  client: KubeClient
): Promise<readonly KubeObject[]> {
  try {
    const { items } = await client.listMetadata(apiPath(type, undefined))
    return items.map(item => ({ ...item, apiVersion: `${type.group}/${type.version}`, kind: type.kind }))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}

/** @param release `NAMESPACE/RELEASE` whose own policies do not count; @returns the name of another's */
export async function policyOfCrd(
  name: string,
  release: string,
  wds: KubeClient
): Promise<string | undefined> {
  const policies = await wds.list(apiPath(BINDING_POLICIES, undefined))
  return policies.items.find(policy => ownerOf(policy) !== release && selectsCrd(policy, name))?.metadata.name
}

function selectsCrd(policy: KubeObject, name: string): boolean {
  return (arrayAt(policy, 'spec', 'downsync') as readonly Clause[]).some(
    ({ resources, objectNames }) =>
      resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
  )
}
