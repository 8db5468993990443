/**
 * The release out of the WDS and out of the clusters, in an order in which nothing is lost and
 * nothing is orphaned, each step waited for. What an earlier run has begun is continued.
 */
import { boundKeyOf } from '../kubestellar/binding.ts'
import { loadGuards } from '../release/loadGuards.ts'
import { waitUntilGuardFollows, waitUntilUnbound } from '../release/binding.ts'
import { customResourcesInClusters } from '../removal/crds.ts'
import { ActionError } from '../lib/errors.ts'
import { observeDeparture, observeRemains, type Removed } from '../removal/departure.ts'
import type { Departure } from '../report/departure.ts'
import type { Helm } from '../helm/client.ts'
import { isOfRelease } from '../helm/annotations.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Its } from '../run/its.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { arrayAt, stringAt } from '../lib/json.ts'
import {
  apiPath,
  describeObject,
  describeRef,
  keyOf,
  keyOfObject,
  refOf,
  type KubeObject,
  type ObjectRef
} from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { CRDS, NAMESPACES } from '../kubernetes/kinds.ts'
import { crdPolicyName, unmanaged, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { footprintOf, located } from '../kubestellar/namesakes.ts'
import { guardName, type Guard } from '../kubestellar/guard.ts'
import type { Lock } from '../lock/lock.ts'
import { persevere } from '../helm/persevere.ts'
import { lossesOf, refuseDataLoss, type Loss } from '../plan/dataLoss.ts'
import type { Session } from '../run/session.ts'
import { forgetProofs } from '../proof/memory.ts'
import { describeForeign } from '../policies/ownership.ts'
import { blockingHooks, readRemoval, renderedCrds, rendersNamespace, type Removal } from '../removal/plan.ts'
import { removeObject, waitUntilGone } from '../kubernetes/remove.ts'
import type { Run } from '../run/run.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Wecs } from '../run/wecs.ts'

/** Objects or clusters that a sentence names. */
const MOST_NAMES = 5
const KEEP_IN_CHART =
  'To keep it, give it the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more.'

/** @param lock of this release; @throws ActionError when not all of it went, or nobody could see that it did */
export async function removeRelease(run: Run, lock: Lock, { helm, wds, wecs, its }: Session): Promise<void> {
  const { inputs, record } = run
  const removal = await record.phase('Plan', () => planRemoval(run, wecs, wds))
  await lock.announce({ footprint: footprintOf(removal.going.map(located)), collects: false })
  const reduced = await record.phase('Helm', async () => {
    const guards = await freeFromGuards(run, removal, wds)
    await takeOut(run, removal, helm, wds)
    return guards
  })
  await record.phase('Binding', () => untilUnbound(run, removal, reduced, wds))
  await record.phase('Policies', () => settlePolicies(run, removal, wds))
  await forgetProofs(inputs, wds)
  await record.phase('Clusters', async () => {
    if (removal.clusters.length > 0)
      conclude(run, await observeDeparture(run, departing(run, removal), { wecs, its }))
    else await lookForRemains(run, removal, its)
  })
}

/** Includes the Namespace: the next deploy must not find it terminating. */
function departing(run: Run, removal: Removal): Removed {
  const { clusters, delivering, guards } = removal
  const names = guards.map(({ binding }) => binding.name)
  return { clusters, objects: goingFrom(run, removal), policies: [...delivering, ...names] }
}

function goingFrom({ inputs }: Run, { leaving, namespace }: Removal): readonly SelectedObject[] {
  return namespace === undefined ? leaving : [...leaving, unmanaged(NAMESPACES, inputs.namespace)]
}

/** No Binding names a cluster; a removal that was interrupted may still be under way in some. */
async function lookForRemains(run: Run, { delivering, guards }: Removal, its: Its): Promise<void> {
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

/** @throws ActionError NOT_OWNED, HOOK_BLOCKS, NAMESPACE_IN_CHART, CRDS_IN_CHART before anything is removed */
export async function planRemoval(
  { inputs, deps, record }: Run,
  wecs: Wecs,
  wds: KubeClient
): Promise<Removal> {
  const removal = await readRemoval(inputs, wecs, wds)
  const { revisions, going, kept, clusters, crds } = removal
  const [newest] = revisions
  const inClusters = await customResourcesInClusters(
    crds.crds,
    new Set(going.map(keyOfObject)),
    clusters,
    wecs
  )
  const customResources = [...crds.resources, ...inClusters]
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
      ? `there is no release ${inputs.release} in namespace ${inputs.namespace} any more`
      : `revision ${newest.revision} of ${inputs.release} is ${newest.status}; ${going.length} objects go from ${clusters.length === 0 ? 'no cluster' : clusters.join(', ')}`
  )
  if (kept.length > 0) deps.log.info(`Helm is told to keep ${kept.map(describeObject).join(', ')}`)
  record.warnAll(
    removal.foreign.map(policy => describeForeign(policy, `${inputs.namespace}/${inputs.release}`))
  )
  record.warnAll(removal.untrustedGuards)
  for (const { crd, why } of crds.kept) record.warn(`${describeRef(refOf(crd))} stays: ${why}`)
  if (customResources.length > 0)
    record.warn(
      `with the CustomResourceDefinitions go ${enumerate(customResources, MOST_NAMES)}, which are none of the release's`
    )
  if (removal.whyNamespaceStays !== undefined)
    record.warn(`Namespace ${inputs.namespace} stays: ${removal.whyNamespaceStays}`)
  refuseLosses(inputs, removal)
  refuseDataLoss(await othersIn(inputs, removal, wecs, wds), inputs, 'this removal', KEEP_IN_CHART)
  const hooks = blockingHooks(removal)
  if (hooks.length > 0 && inputs.hooks === 'fail') {
    throw new ActionError(
      'HOOK_BLOCKS',
      `Helm would wait in vain for ${enumerate(hooks.map(describeObject), MOST_NAMES)}, a hook of the removal: nothing runs in a WDS`,
      { remedy: 'Set `hooks: skip` if the release can go without it. Nothing was changed.' }
    )
  }
  return removal
}

/** What Helm would take along in one stroke, and with it what people have made. */
function refuseLosses(inputs: Inputs, removal: Removal): void {
  if (rendersNamespace(removal, inputs.namespace) && removal.namespace === undefined) {
    throw new ActionError(
      'NAMESPACE_IN_CHART',
      `the chart renders Namespace ${inputs.namespace} itself: with the release it would go, and everything in it, in every cluster`,
      {
        remedy: inputs.deleteNamespace
          ? `\`delete-namespace\` leaves it: ${removal.whyNamespaceStays ?? 'it is in use'}. Give the Namespace the annotation \`helm.sh/resource-policy: keep\` in the chart and deploy once more. Nothing was changed.`
          : 'Give the Namespace the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-namespace: true` if all of it may go. Nothing was changed.'
      }
    )
  }
  const going = new Set(removal.crds.crds.map(({ metadata }) => metadata.name))
  const crds = renderedCrds(removal).filter(({ name }) => !going.has(name))
  if (crds.length === 0) return
  const names = enumerate(crds.map(describeObject), MOST_NAMES)
  throw new ActionError(
    'CRDS_IN_CHART',
    `the chart renders ${names}: with the release would go every custom resource of these kinds, in every cluster`,
    {
      remedy: inputs.deleteCrds
        ? 'Others need them, see the warnings: give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more. Nothing was changed.'
        : 'Give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-crds: true` if all of it may go, and see with `dry-run: true` what that is. Nothing was changed.'
    }
  )
}

/** What others have in Namespaces that the chart renders beside the release's own. */
async function othersIn(
  inputs: Inputs,
  { going, clusters }: Removal,
  wecs: Wecs,
  wds: KubeClient
): Promise<readonly Loss[]> {
  const holders = going.filter(
    ({ type, name }) => type.group === '' && type.kind === 'Namespace' && name !== inputs.namespace
  )
  const keys = new Set(going.map(keyOfObject))
  // Claims that a StatefulSet makes have no owner, and go with the release as they do by Helm.
  const claims = going
    .filter(({ type }) => type.kind === 'StatefulSet')
    .flatMap(({ name, namespace = '', manifest }) =>
      arrayAt(manifest, 'spec', 'volumeClaimTemplates').map(
        template => `${namespace}/${stringAt(template, 'metadata', 'name') ?? ''}-${name}-`
      )
    )
  const isClaim = ({ kind, namespace = '', name }: ObjectRef): boolean =>
    kind === 'PersistentVolumeClaim' && claims.some(prefix => `${namespace}/${name}`.startsWith(prefix))
  return await lossesOf(holders, {
    inputs,
    wds,
    wecs,
    clusters,
    isGoing: object => keys.has(keyOf(object)) || isClaim(object),
    isKept: () => false
  })
}

/** Helm first; then what it leaves behind: its hooks, and what a failed upgrade had made or forgotten. */
async function takeOut(
  run: Run,
  { revisions, going, crds }: Removal,
  helm: Helm,
  wds: KubeClient
): Promise<void> {
  const { inputs, deps, clock, record } = run
  const { release, namespace } = inputs
  if (revisions.length > 0) {
    await record.progress.during(`helm to uninstall ${release}`, () =>
      persevere(run, wds, 'locked', async () => {
        await helm.uninstall(release, namespace, inputs.hooks === 'skip')
      })
    )
    record.add({ releaseStatus: 'uninstalled' })
    deps.log.info(`release ${release} is uninstalled`)
  }
  for (const object of going) {
    const found = await wds.get(apiPath(object.type, object.namespace, object.name))
    if (found === undefined) continue
    // Helm marks no hooks.
    const isOurs = object.hookEvents.length > 0 || isOfRelease(found, inputs)
    if (!isOurs) {
      record.warn(`${describeObject(object)} stays: it belongs to somebody else by now`)
      continue
    }
    await record.progress.during(`${describeObject(object)} to be gone from the WDS`, () =>
      removeObject(object.type, found, wds, clock)
    )
    deps.log.info(`${describeObject(object)} removed`)
  }
  for (const crd of crds.crds) {
    await removeObject(CRDS, crd, wds, clock)
    deps.log.info(`${describeRef(refOf(crd))} removed`)
  }
}

/**
 * Guards let go of it before Helm removes it: what they list has to be in the WDS. One whose policy goes is removed as a whole.
 * @returns those that were changed
 * @throws ActionError WDS_FORBIDDEN
 */
async function freeFromGuards(run: Run, removal: Removal, wds: KubeClient): Promise<readonly Guard[]> {
  const { guards, policies } = removal
  if (guards.length === 0) return []
  const ending = new Set(policies.filter(({ reduced }) => reduced === undefined).map(({ name }) => name))
  const { isForbidden, leavesWith, takeOut } = await loadGuards()
  const leaves = leavesWith(new Set(goingFrom(run, removal).map(boundKeyOf)), wds)
  const isEnding = ({ policy }: Guard): boolean => ending.has(policy)
  const staying = guards.filter(guard => !isEnding(guard))
  const reduced = await takeOut(run, staying, leaves, wds).catch((error: unknown) => {
    if (isForbidden(error)) throw guardForbidden(staying)
    throw error
  })
  const all = (): Promise<boolean> => Promise.resolve(true)
  const removed = await takeOut(run, guards.filter(isEnding), all, wds).catch((error: unknown) => {
    // They go with their policies.
    if (isForbidden(error)) return []
    throw error
  })
  return [...reduced, ...removed]
}

function guardForbidden(guards: readonly Guard[]): ActionError {
  const names = guards.map(({ binding }) => `Binding ${binding.name}`)
  return new ActionError(
    'WDS_FORBIDDEN',
    `the WDS credentials may not write ${enumerate(names, MOST_NAMES)}, which guards the release: what is removed would stay in the clusters`,
    {
      remedy:
        'Give the user of `wds-kubeconfig` the rights that docs/permissions.md lists. Nothing was changed.'
    }
  )
}

/** @param reduced guards that were changed */
async function untilUnbound(
  run: Run,
  removal: Removal,
  reduced: readonly Guard[],
  wds: KubeClient
): Promise<void> {
  await Promise.all([
    ...removal.delivering.map(async name => {
      await waitUntilUnbound(run, name, removal.leaving, wds)
      run.deps.log.info(`Binding ${name} lists nothing of the release any more`)
    }),
    ...reduced.map(async ({ binding: { name } }) => {
      await waitUntilGuardFollows(run, name, goingFrom(run, removal), wds)
      run.deps.log.info(`Binding ${name} guards nothing of the release any more`)
    })
  ])
}

/** Reduced to what stays, or deleted until the transport has let go of everything. */
async function settlePolicies(
  { deps, clock, record }: Run,
  { policies, namespace, guards }: Removal,
  wds: KubeClient
): Promise<void> {
  if (namespace !== undefined) {
    await record.progress.during(`Namespace ${namespace.metadata.name} to be gone from the WDS`, () =>
      removeObject(NAMESPACES, namespace, wds, clock)
    )
    deps.log.info(`Namespace ${namespace.metadata.name} removed`)
  }
  for (const { name, manager, reduced } of policies) {
    const path = apiPath(BINDING_POLICIES, undefined, name)
    if (reduced !== undefined) {
      await wds.apply(path, reduced, manager)
      deps.log.info(`BindingPolicy ${name} reduced to what stays`)
      continue
    }
    const found = await wds.get(path)
    if (found === undefined) continue
    await record.progress.during(`Binding ${name} to be gone from the WDS`, async () => {
      await removeObject(BINDING_POLICIES, found, wds, clock)
      await waitUntilGone(BINDINGS, found, wds, clock)
      for (const { policy, binding } of guards)
        if (policy === name) await waitUntilGone(BINDINGS, namedLike(found, binding.name), wds, clock)
    })
    deps.log.info(`${describeRef(refOf(found))} removed`)
  }
  const left = policies.filter(({ reduced }) => reduced !== undefined).map(({ name }) => name)
  record.add({ bindingPolicies: left })
}

function namedLike(object: KubeObject, name: string): KubeObject {
  return { ...object, metadata: { name } }
}

/**
 * @param blind why nobody could look into any cluster
 * @throws ActionError TIMEOUT, INTERRUPTED when the time is over before all was seen to be gone; UNVERIFIED when nobody
 *   may look, and proof was asked for
 */
function conclude({ inputs, clock, record }: Run, departures: readonly Departure[], blind?: string): void {
  const unseen =
    blind === undefined
      ? departures.filter(({ state }) => state === 'unverified')
      : [{ cluster: 'the clusters', reason: blind }]
  const [hidden] = unseen
  const left = departures.find(({ state }) => state === 'left')
  // A server that may be asked and does not answer is waited for, too.
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
      `nobody could see whether the release left ${where}: ${hidden.reason}`,
      {
        remedy: 'It is removed from the WDS; give the access, or accept it with `on-unverified: allow`.'
      }
    )
  }
  record.warn(`it is not proved that the release left ${where}: ${hidden.reason}`)
}
