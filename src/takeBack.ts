/**
 * A first deploy that meets no cluster is taken back. The policy is the only way to learn which clusters a selector
 * meets, KubeStellar answers after two seconds, and Helm works meanwhile: a policy that meets no cluster moves
 * nothing, so the WDS can be put back as it was.
 */
import type { Applied } from './apply.ts'
import { ActionError } from './errors.ts'
import type { Helm } from './helm.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { follow } from './kubernetes/follow.ts'
import { apiPath, describeRef, refOf, type KubeObject, type ResourceType } from './kubernetes/objects.ts'
import { BINDING_POLICIES, NAMESPACES } from './kubestellar/api.ts'
import type { Plan } from './plan.ts'
import type { Run } from './run.ts'

export async function orTakeBack<T>(
  run: Run,
  plan: Plan,
  applied: Applied,
  helm: Helm,
  wds: KubeClient,
  body: () => Promise<T>
): Promise<T> {
  try {
    return await body()
  } catch (error) {
    const isUnplaced = error instanceof ActionError && error.code === 'NO_CLUSTER'
    if (isUnplaced && plan.revision === 0) {
      await run.record.phase('Take back', () => takeBack(run, applied, helm, wds))
    }
    throw error
  }
}

/** Newest first, each waited for, so that the next run finds nothing half gone. */
async function takeBack(
  { inputs, deps, clock }: Run,
  applied: Applied,
  helm: Helm,
  wds: KubeClient
): Promise<void> {
  await helm.uninstall(inputs.release, inputs.namespace)
  deps.log.info(`release ${inputs.release} taken back`)
  const added: (readonly [ResourceType, KubeObject])[] = [
    ...(applied.createdNamespace === undefined ? [] : [[NAMESPACES, applied.createdNamespace] as const]),
    ...applied.createdPolicies.map(policy => [BINDING_POLICIES, policy] as const)
  ]
  for (const [type, object] of added) {
    const { name, uid } = object.metadata
    await wds.delete(apiPath(type, undefined, name), uid === undefined ? undefined : { uid })
    const query = { fieldSelector: `metadata.name=${name}` }
    for await (const left of follow(wds, apiPath(type, undefined), query, clock.signal))
      if (left.size === 0) break
    deps.log.info(`${describeRef(refOf(object))} taken back`)
  }
}
