/** The releases in the WDS that a repository owns, from their BindingPolicies and Namespaces. */
import type { CleanupInputs } from '../inputs/inputs.ts'
import { isDnsLabel, isDnsSubdomain, isReservedNamespace, MAX_RELEASE } from '../kubernetes/names.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { isCrdPolicy, ownerOf } from '../kubestellar/bindingPolicy.ts'
import { mapLimit } from '../lib/parallel.ts'
import { claimsOf, describeForeign, ownershipIn, REPOSITORY_ID, type Ownership } from './ownership.ts'

/** Number of Namespaces that are read concurrently. */
const SIDE_BY_SIDE = 8

/** A release of this repository in the WDS. */
export interface OwnedRelease {
  readonly release: string
  readonly namespace: string
  /** Name of its main policy. */
  readonly policy: string
  readonly ownership: Ownership
}

/** By their main policies. @param warn receives policies that name a release but are not its own */
export async function readOwned(
  inputs: Pick<CleanupInputs, 'origin'>,
  wds: KubeClient,
  warn: (messages: readonly string[]) => void
): Promise<readonly OwnedRelease[]> {
  const { items } = await wds.list(apiPath(BINDING_POLICIES, undefined), {
    labelSelector: `${REPOSITORY_ID}=${inputs.origin.repositoryId}`
  })
  const named = items.flatMap(policy => {
    const [namespace = '', release = ''] = (ownerOf(policy) ?? '').split('/')
    // A user who may write policies can write any content.
    const isSafe = isDnsLabel(namespace) && isDnsSubdomain(release, MAX_RELEASE)
    if (!isSafe || isReservedNamespace(namespace) || isCrdPolicy(policy)) return []
    return [{ release, namespace, policy }]
  })
  const names = [...new Set(named.map(({ namespace }) => namespace))]
  const found = await mapLimit(
    names,
    SIDE_BY_SIDE,
    async name => [name, await wds.get(apiPath(NAMESPACES, undefined, name))] as const
  )
  const namespaces = new Map(found)
  const sorted = named.map(claim => ({
    ...claim,
    isOwn: claimsOf(claim, [claim.policy], namespaces.get(claim.namespace)).own.length > 0
  }))
  warn(sorted.filter(({ isOwn }) => !isOwn).map(claim => describeForeign(claim.policy, nameOf(claim))))
  return sorted
    .filter(({ isOwn }) => isOwn)
    .map(({ release, namespace, policy }) => ({
      release,
      namespace,
      policy: policy.metadata.name,
      ownership: ownershipIn(policy)
    }))
}

/** `NAMESPACE/RELEASE`. */
export function nameOf({
  namespace,
  release
}: {
  readonly namespace: string
  readonly release: string
}): string {
  return `${namespace}/${release}`
}
