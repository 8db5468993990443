/**
 * Removes the release from the WDS and from the clusters, for uninstall and cleanup. The order loses nothing and
 * orphans nothing, and each step is waited for. A removal that an earlier run started is continued.
 */
import { customResourcesInClusters } from '../removal/crds.ts'
import { ActionError } from '../lib/errors.ts'
import { observeDeparture, observeRemains, type Removed } from '../removal/departure.ts'
import type { Departure } from '../report/departure.ts'
import type { Its } from '../run/its.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { describeObject, describeRef, keyOfObject, refOf } from '../kubernetes/objects.ts'
import { crdPolicyName } from '../kubestellar/bindingPolicy.ts'
import { footprintOf, located } from '../kubestellar/namesakes.ts'
import { guardName } from '../kubestellar/guard.ts'
import type { Lock } from '../lock/lock.ts'
import type { Session } from '../run/session.ts'
import { forgetProofs } from '../proof/memory.ts'
import { describeForeign } from '../policies/ownership.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { readRemoval, type Removal } from '../removal/plan.ts'
import { endHooks, withRemovalHooks } from './hooksOfRemoval.ts'
import { refuseRemoval } from '../removal/refuse.ts'
import {
  freeFromGuards,
  goingFrom,
  reducePolicies,
  removeLeftovers,
  uninstallRelease,
  untilUnbound
} from '../removal/steps.ts'
import type { UninstallInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Wecs } from '../run/wecs.ts'

/** Objects or clusters that a sentence names. */
const MOST_NAMES = 5

/**
 * @param lock of this release; @throws ActionError when something was not removed, or its removal could not be observed
 */
export async function removeRelease(
  run: CommandRun<UninstallInputs>,
  lock: Lock,
  session: Session
): Promise<void> {
  const { inputs, record } = run
  const { helm, wds, wecs, its } = session
  await endHooks(run, session)
  const removal = await record.phase('Plan', () => planRemoval(run, wecs, wds))
  await lock.announce({ footprint: footprintOf(removal.going.map(located)), collects: false })
  const reduced = await record.phase('Helm', async () => {
    const guards = await freeFromGuards(run, removal, wds)
    if (removal.revisions.length > 0) {
      await withRemovalHooks(run, removal, session, async (skipHooks, working) => {
        await uninstallRelease(run, { helm, wds, skipHooks }, working)
      })
      record.add({ releaseStatus: 'uninstalled' })
    }
    await removeLeftovers(run, removal, wds)
    return guards
  })
  await record.phase('Binding', () => untilUnbound(run, removal, reduced, wds))
  await record.phase('Policies', async () => {
    record.add({ bindingPolicies: await reducePolicies(run, removal, wds) })
  })
  await forgetProofs(inputs, wds)
  await record.phase('Clusters', async () => {
    if (removal.clusters.length > 0)
      conclude(run, await observeDeparture(run, departing(run, removal), { wecs, its }))
    else await lookForRemains(run, removal, its)
  })
}

function departing(run: CommandRun<UninstallInputs>, removal: Removal): Removed {
  const { clusters, delivering, guards } = removal
  const names = guards.map(({ binding }) => binding.name)
  return { clusters, objects: goingFrom(run, removal), policies: [...delivering, ...names] }
}

/** No Binding names a cluster. An interrupted removal may still be in progress in some clusters. */
async function lookForRemains(
  run: CommandRun<UninstallInputs>,
  { delivering, guards }: Removal,
  its: Its
): Promise<void> {
  const { inputs, record } = run
  if (!its.isGiven) {
    record.add({ departures: [], verdict: 'withdrawn' })
    return
  }
  const { bindingPolicy } = inputs.selection
  const policies = [bindingPolicy, crdPolicyName(bindingPolicy), ...delivering]
  const names = [...policies, ...policies.map(guardName), ...guards.map(({ binding }) => binding.name)]
  const { departures, trouble } = await observeRemains(run, [...new Set(names)], its)
  conclude(run, departures, trouble)
}

/**
 * The plan is recorded even if it is refused. @throws ActionError NOT_OWNED, HOOK_BLOCKS, NAMESPACE_IN_CHART,
 * CRDS_IN_CHART, DATA_LOSS
 */
export async function planRemoval(
  run: CommandRun<UninstallInputs>,
  wecs: Wecs,
  wds: KubeClient
): Promise<Removal> {
  const { inputs } = run
  const removal = await readRemoval(inputs, wecs, wds)
  const { going, clusters, crds } = removal
  const goes = new Set(going.map(keyOfObject))
  const inClusters = await customResourcesInClusters(crds.crds, goes, clusters, wecs)
  recordRemoval(run, removal, [...crds.resources, ...inClusters])
  await refuseRemoval(inputs, removal, wecs, wds)
  return removal
}

/** @param customResources that the release does not own and that are deleted with their definitions, described */
function recordRemoval(
  { inputs, deps, record }: CommandRun<UninstallInputs>,
  removal: Removal,
  customResources: readonly string[]
): void {
  const { release, namespace } = inputs
  const { revisions, going, kept, clusters, crds } = removal
  const { newest } = releaseStateOf(revisions)
  record.add({
    revision: newest?.revision ?? 0,
    releaseStatus: newest?.status ?? 'uninstalled',
    bindingPolicies: removal.policies.map(({ name }) => name),
    removal: {
      objects: going.map(describeObject),
      kept: kept.map(describeObject),
      crds: crds.crds.map(crd => describeRef(refOf(crd))),
      customResources,
      namespace: removal.namespace === undefined ? 'stays' : 'goes',
      whyNamespaceStays: removal.whyNamespaceStays ?? ''
    }
  })
  deps.log.info(
    newest === undefined
      ? `there is no release ${release} in namespace ${namespace} any more`
      : `revision ${newest.revision} of ${release} is ${newest.status}; ${going.length} objects go from ${clusters.length === 0 ? 'no cluster' : clusters.join(', ')}`
  )
  if (kept.length > 0) deps.log.info(`Helm is told to keep ${kept.map(describeObject).join(', ')}`)
  record.warn(removal.foreign.map(policy => describeForeign(policy, `${namespace}/${release}`)))
  record.warn(removal.untrustedGuards)
  for (const { crd, why } of crds.kept) record.warn(`${describeRef(refOf(crd))} stays: ${why}`)
  if (customResources.length > 0)
    record.warn(
      `with the CustomResourceDefinitions go ${enumerate(customResources, MOST_NAMES)}, which are none of the release's`
    )
  if (removal.whyNamespaceStays !== undefined)
    record.warn(`Namespace ${namespace} stays: ${removal.whyNamespaceStays}`)
}

/**
 * @param blind why no cluster could be observed
 * @throws ActionError TIMEOUT, INTERRUPTED when the time is over before all deletions were observed; UNVERIFIED when
 * observation is not permitted and proof was requested
 */
function conclude(
  { inputs, clock, record }: CommandRun<UninstallInputs>,
  departures: readonly Departure[],
  blind?: string
): void {
  const unseen =
    blind === undefined
      ? departures.filter(({ state }) => state === 'unverified')
      : [{ cluster: 'the clusters', reason: blind }]
  const [hidden] = unseen
  const left = departures.find(({ state }) => state === 'left')
  // The run also waits for a server that may be called and does not answer.
  const late = left ?? (clock.signal.aborted ? hidden : undefined)
  record.add({
    departures,
    verdict: late !== undefined ? 'failed' : hidden === undefined ? 'removed' : 'withdrawn'
  })
  if (late !== undefined) {
    throw clock.expired(
      `${late.cluster} to let go of the release: ${late.reason}`,
      left === undefined
        ? 'It is removed from the WDS. Check that this runner reaches the server, and run again to see that the clusters followed.'
        : `${left.remedy ?? 'Check that the cluster is available in the ITS; what is left goes when its work agent is back, and what has a finalizer when its controller takes that off.'} Run again to see that it did.`
    )
  }
  if (hidden === undefined) return
  const where = enumerate(
    unseen.map(({ cluster }) => cluster),
    MOST_NAMES
  )
  if (inputs.onUnverified === 'fail') {
    throw new ActionError(
      'UNVERIFIED',
      `could not observe whether the release left ${where}: ${hidden.reason}`,
      {
        remedy: 'It is removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
      }
    )
  }
  record.warn(`it is not proved that the release left ${where}: ${hidden.reason}`)
}
