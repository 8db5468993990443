/** Hook objects that no one waits for, such as the ServiceAccount and the ConfigMap of a hook Job, as Helm made them. */
import { isAwaited } from '../helm/hooks.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { isDeliverable } from '../kubestellar/api.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { objectsOf } from '../plan/render.ts'
import type { Delivered } from './delivery.ts'

/**
 * Of a hook that Helm has just made: those of the same event that are in the WDS by now. Helm makes them in the order of their
 * weights, so that what is not there yet comes after it.
 */
export async function supportOf(
  release: HelmRelease,
  event: string,
  namespace: string,
  wds: KubeClient
): Promise<readonly Delivered[]> {
  const hooks = release.hooks.filter(
    hook => hook.events.includes(event) && hook.kind !== 'Job' && hook.kind !== 'Pod'
  )
  if (hooks.length === 0) return []
  const { objects } = await objectsOf({ ...release, manifest: '', hooks }, [], namespace, wds)
  const deliverable = objects.filter(({ type }) => isDeliverable(type) && !isAwaited(type))
  const found = await mapLimit(
    deliverable,
    PARALLEL,
    async object => await wds.get(apiPath(object.type, object.namespace, object.name))
  )
  return deliverable.flatMap(({ type, namespace: home, name }, index) => {
    const live = found[index]
    return live === undefined || live.metadata.deletionTimestamp !== undefined
      ? []
      : [{ type, namespace: home, name, live, createOnly: false }]
  })
}
