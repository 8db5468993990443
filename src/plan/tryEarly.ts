/** Credentials that are not accepted, found while there is something else to wait for. */
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { refuseBadCredentials } from '../run/refusedCredentials.ts'
import type { DeployInputs, PlanInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'
import type { Reach } from '../run/session.ts'
import { mustBeKnown } from './placement.ts'

/**
 * While Helm renders: the ITS, and all clusters where the plan will not know yet which there will be.
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
  // The plan asks those of an upgrade, once it knows them.
  if (policy !== undefined) access.wecs.openEarly(undefined)
  await refuseBadCredentials(access, policy === undefined ? undefined : [])
}
