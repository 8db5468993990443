/**
 * Policies that select no hook Job and no hook Pod: those of releases that an older version of this action deployed select by
 * labels whatever is in the namespace. What they select stays selected.
 */
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { readBinding, type BoundObject } from '../kubestellar/binding.ts'
import { asWritten, ownerOf, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { withoutAwaited } from '../kubestellar/withoutAwaited.ts'
import { awaitedIn } from '../plan/hooks.ts'
import type { RenderedObject } from '../plan/render.ts'
import { managerOf } from '../policies/write.ts'
import type { ReleaseInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'

/**
 * Narrows the policy of a release in the WDS, before Helm runs hooks.
 * @param objects of the release, with its hooks; what is no hook Job or Pod stays selected
 */
export async function narrowPolicy(
  { inputs, deps }: Run<ReleaseInputs>,
  objects: readonly RenderedObject[],
  wds: KubeClient
): Promise<void> {
  const path = apiPath(BINDING_POLICIES, undefined, inputs.selection.bindingPolicy)
  const found = await wds.get(path)
  // One of the user's own is never changed.
  if (found === undefined || ownerOf(found) === undefined) return
  const staying = objects.filter(({ hookEvents }) => hookEvents.length === 0)
  const narrowed = await narrowedBy(found, objects, staying, wds)
  if (narrowed === found) return
  await wds.apply(path, asWritten(narrowed), managerOf(found))
  deps.log.info(`BindingPolicy ${found.metadata.name} narrowed: it selects no hooks`)
}

/** @param staying objects that have to stay selected, beside those that its Binding lists */
export async function narrowedBy(
  policy: KubeObject,
  hooks: readonly RenderedObject[],
  staying: readonly SelectedObject[],
  wds: KubeClient
): Promise<KubeObject> {
  const awaited = awaitedIn({ objects: hooks, testHooks: [] })
  if (awaited.length === 0) return policy
  const binding = await readBinding(wds, policy.metadata.name)
  return withoutAwaited(policy, [...(binding?.objects.values() ?? []), ...staying.map(asBound)], awaited)
}

function asBound({ type, namespace, name }: SelectedObject): BoundObject {
  const { group, version, resource } = type
  return {
    group,
    version,
    resource,
    namespace,
    name,
    resourceVersion: '',
    createOnly: false,
    statusCollectors: [],
    wantsStatus: false
  }
}
