/** Who needs a CustomResourceDefinition: with one go all custom resources of its kind, whoever made them. */
import { setTimeout as delay } from 'node:timers/promises'
import { arrayAt, stringAt } from '../lib/json.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { isUnserved } from '../kubernetes/api/discovery.ts'
import { apiPath, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import { insist } from '../kubernetes/api/persistent.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { ownerOf, type Clause } from '../kubestellar/bindingPolicy.ts'
import { listRevisions } from '../helm/storage.ts'

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

/** A kind is served some seconds before its objects can be listed: `storage is (re)initializing`, 429. */
const STARTING = { lostMs: 15_000, pauseMs: 250 }

/** Of all namespaces; none where the kind is not served. */
export async function customResources(
  type: ResourceType,
  client: KubeClient
): Promise<readonly KubeObject[]> {
  try {
    const { items } = await insist(async () => await client.listMetadata(apiPath(type, undefined)), {
      isPassing: error => error instanceof ApiError && error.status === 429,
      over: AbortSignal.timeout(STARTING.lostMs),
      pause: async () => {
        await delay(STARTING.pauseMs)
      },
      lostMs: STARTING.lostMs
    })
    return items.map(item => ({ ...item, apiVersion: `${type.group}/${type.version}`, kind: type.kind }))
  } catch (error) {
    if (await isUnserved(error, client)) return []
    throw error
  }
}

/** Whose policies select a CustomResourceDefinition, beside those of one release. */
export interface Selecting {
  /** Name of one whose release is there, or that is nobody's. */
  readonly living: string | undefined
  /** Of releases that are gone: nothing but the definition keeps them. */
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
  const revisions = await listRevisions(wds, release, namespace)
  return revisions.some(({ status }) => status !== 'uninstalled')
}

function selectsCrd(policy: KubeObject, name: string): boolean {
  return (arrayAt(policy, 'spec', 'downsync') as readonly Clause[]).some(
    ({ resources, objectNames }) =>
      resources?.includes('customresourcedefinitions') === true && objectNames?.includes(name) === true
  )
}
