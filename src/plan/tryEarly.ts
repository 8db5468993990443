/** Finds refused credentials early, while the run waits for other work. */
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { refuseBadCredentials } from '../run/refusedCredentials.ts'
import type { DeployInputs, PlanInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'
import type { Reach } from '../run/session.ts'
import { mustBeKnown } from './placement.ts'

/**
 * While Helm renders: the ITS, and all clusters if the plan will not know the destinations yet.
 * @throws ActionError CREDENTIALS_REFUSED
 */
export async function tryEarly(
  { inputs }: Run<DeployInputs | PlanInputs>,
  { wds, ...access }: Reach
): Promise<void> {
  if (!access.wecs.isGiven || mustBeKnown(inputs)) {
    await refuseBadCredentials(access, [])
    return
  }
  const [policy] = await allSettledOrThrow([
    wds.get(apiPath(BINDING_POLICIES, undefined, inputs.selection.bindingPolicy)),
    access.its.tryOut()
  ])
  // The plan tries the clusters of an upgrade, once it knows them.
  if (policy !== undefined) access.wecs.openEarly(undefined)
  await refuseBadCredentials(access, policy === undefined ? undefined : [])
}
