/** The custom resources of a CustomResourceDefinition: deleting the definition deletes all of them, of every owner. */
import { setTimeout as delay } from 'node:timers/promises'
import { arrayAt, stringAt } from '../lib/json.ts'
import { insist } from './api/persistent.ts'
import { isUnserved } from './api/discovery.ts'
import { ApiError, type KubeClient } from './api/client.ts'
import { apiPath, type KubeObject, type ResourceType } from './objects.ts'

/** The kind that it defines, in the first served version. */
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

/** From all namespaces; empty if the kind is not served. */
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
