/**
 * Finds out which clusters a policy would match, with a policy that selects no object, so that nothing moves. This is
 * the only write of `command: plan`.
 */
import type { WritingInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { collectionOfOne, follow } from '../kubernetes/api/follow.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { readBinding } from '../kubestellar/binding.ts'
import { isObserved, probePolicy } from '../kubestellar/bindingPolicy.ts'
import { clusterSelectorsOf, controllerSilent, UNCHANGED, type Asking } from './noCluster.ts'
import { writeObject } from './write.ts'

/** @param index of the query, if a run has several: each uses its own policy */
export async function probe(
  wanted: KubeObject,
  index: number,
  asking: Asking & { readonly inputs: Pick<WritingInputs, 'adopt'> },
  wds: KubeClient
): Promise<readonly string[]> {
  const { inputs, clock } = asking
  const { release, namespace, selection } = inputs
  const clusterSelectors = clusterSelectorsOf(wanted)
  const policy = probePolicy({
    name: index === 0 ? selection.bindingPolicy : `${selection.bindingPolicy}-${index}`,
    release,
    namespace,
    clusterSelectors
  })
  const name = policy.metadata.name
  await writeObject(BINDING_POLICIES, policy, inputs, wds)
  try {
    for await (const state of follow(wds, collectionOfOne(BINDING_POLICIES, undefined, name), clock.signal)) {
      const [found] = state.values()
      if (found === undefined || !isObserved(found)) continue
      const binding = await readBinding(wds, name)
      if (binding !== undefined && binding.clusters.length > 0) return binding.clusters
      const { untilPlaced } = await import(/* webpackChunkName: 'removal' */ './unplaced.ts')
      const consequence = { confirmed: UNCHANGED, unconfirmed: UNCHANGED }
      const placed = await untilPlaced(
        { policy: name, selectors: clusterSelectors, consequence, selectsNothing: true },
        asking,
        wds
      )
      if (placed !== undefined) return placed.clusters
    }
    throw controllerSilent(name, clock)
  } finally {
    await wds.delete(apiPath(BINDING_POLICIES, undefined, name))
  }
}
