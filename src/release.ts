/** Helm's part, and what the policies have to become once it is done. */
import { applyPolicies, type Applied } from './apply.ts'
import { readLive, type LiveObject } from './bound.ts'
import type { Helm, ReleaseRequest } from './helm.ts'
import type { KubeClient } from './kubernetes/client.ts'
import type { KubeObject } from './kubernetes/objects.ts'
import { policiesFor, type Plan } from './plan.ts'
import { objectsOf } from './render.ts'
import type { Run } from './run.ts'
import { settlePolicies } from './settle.ts'

export interface Released {
  readonly policies: readonly KubeObject[]
  /** The release's objects and its Namespace, as they are in the WDS. */
  readonly objects: readonly LiveObject[]
}

export async function installRelease(
  { inputs, deps, record }: Run,
  plan: Plan,
  applied: Applied,
  request: ReleaseRequest,
  helm: Helm,
  wds: KubeClient
): Promise<Released> {
  const release = await helm.upgradeInstall(request)
  record.add({ revision: release.revision, releaseStatus: release.status })
  deps.log.info(`release ${inputs.release} is ${release.status}, revision ${release.revision}`)
  // Only the release itself tells what `lookup` and generated names gave.
  const made = await objectsOf(release, plan.rendered.crds, inputs.namespace, wds)
  const wanted = policiesFor(inputs, made)
  const changed = await settlePolicies(applied.policies, wanted, wds)
  await applyPolicies(changed, inputs, wds, deps.log)
  record.add({ bindingPolicies: wanted.map(({ metadata }) => metadata.name) })
  return { policies: wanted, objects: await readLive(wds, made.objects, inputs.namespace, plan.before) }
}
