/** The BindingPolicies that select a CustomResourceDefinition: it is needed as long as one does. */
import { arrayAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { ownerOf, type Clause } from '../kubestellar/bindingPolicy.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { listRevisions } from '../helm/storage.ts'

/** Policies that select a CustomResourceDefinition, other than those of one release. */
export interface Selecting {
  /** Name of one whose release exists, or that has no owner. */
  readonly living: string | undefined
  /** Policies of removed releases: they exist only for the definition. */
  readonly abandoned: readonly KubeObject[]
}

/** @param release `NAMESPACE/RELEASE` whose own policies do not count */
export async function policiesOfCrd(name: string, release: string, wds: KubeClient): Promise<Selecting> {
  const { items } = await wds.list(apiPath(BINDING_POLICIES, undefined))
  const others = items.filter(policy => ownerOf(policy) !== release && selectsCrd(policy, name))
  const lives = await Promise.all(others.map(async policy => await isOfLivingRelease(policy, wds)))
  return {
    living: others.find((_, index) => lives[index])?.metadata.name,
    abandoned: others.filter((_, index) => !lives[index])
  }
}

async function isOfLivingRelease(policy: KubeObject, wds: KubeClient): Promise<boolean> {
  const [namespace, release] = (ownerOf(policy) ?? '').split('/')
  if (namespace === undefined || release === undefined) return true
  const { operation } = releaseStateOf(await listRevisions(wds, release, namespace))
  return operation === 'upgrade'
}

function selectsCrd(policy: KubeObject, name: string): boolean {
  return (arrayAt(policy, 'spec', 'downsync') as readonly Clause[]).some(
    ({ resources, objectNames }) =>
      resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
  )
}
