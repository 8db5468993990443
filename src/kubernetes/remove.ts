/** Deletes one object in the WDS and waits for it: an object with finalizers is not deleted yet. */
import type { Clock } from '../lib/clock.ts'
import type { KubeClient } from './api/client.ts'
import { collectionOfOne, follow } from './api/follow.ts'
import { apiPath, describeRef, refOf, type KubeObject, type ResourceType } from './objects.ts'
import { holderOf } from './holders.ts'

/** Only if it is still the object that was read. @throws ActionError TIMEOUT, INTERRUPTED */
export async function removeObject(
  type: ResourceType,
  object: KubeObject,
  wds: KubeClient,
  clock: Clock
): Promise<void> {
  const { namespace, name, uid } = object.metadata
  await wds.delete(apiPath(type, namespace, name), uid === undefined ? undefined : { uid })
  await waitUntilGone(type, object, wds, clock)
}

/** @param object with the name and namespace to wait for; @throws ActionError TIMEOUT, INTERRUPTED */
export async function waitUntilGone(
  type: ResourceType,
  object: KubeObject,
  wds: KubeClient,
  clock: Clock
): Promise<void> {
  const { namespace, name } = object.metadata
  let last: KubeObject | undefined
  for await (const left of follow(wds, collectionOfOne(type, namespace, name), clock.signal)) {
    if (left.size === 0) return
    last = [...left.values()][0]
  }
  const holder = last && holderOf(last, '--context WDS')
  throw clock.expired(
    `${describeRef({ ...refOf(object), kind: type.kind })} to be gone from the WDS${holder === undefined ? '' : `: ${holder.held}`}`,
    holder?.remedy ?? 'Check that the controllers of the WDS run: nothing that holds it is known.'
  )
}
