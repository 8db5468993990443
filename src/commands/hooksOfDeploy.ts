/** What the hooks of a deploy need of it: where they run, what has to be there before, and what is recorded. */
import type { Working } from '../helm/client.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Destinations, Hooking, HookInputs } from '../hooks/hooking.ts'
import type { InstallHooks } from '../hooks/joined.ts'
import { loadHooks, loadJoined, loadNarrowing, loadPreflight } from '../hooks/loadHooks.ts'
import { endEarlierHooks, recordingHooks } from './hookRecord.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, toRef } from '../kubernetes/objects.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { boundKeyOf } from '../kubestellar/binding.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { asWritten, unmanaged } from '../kubestellar/bindingPolicy.ts'
import { messageOf } from '../lib/errors.ts'
import { fieldManager } from '../policies/write.ts'
import { gate } from '../plan/gate.ts'
import { hookedSecret, joinedSince, mayHaveJoined } from '../plan/hookedClusters.ts'
import { awaitedBy } from '../plan/hooks.ts'
import { memoryPath } from '../plan/memorySecret.ts'
import type { RenderedObject } from '../plan/render.ts'
import { expectedObjects, stayingKeys, type Plan } from '../plan/plan.ts'
import { observePassing } from '../proof/loadProof.ts'
import { notReady } from '../proof/verdict.ts'
import type { Applied } from '../release/apply.ts'
import { waitUntilBound, type Bound } from '../release/binding.ts'
import { readDeliveries, type Released } from '../release/delivered.ts'
import { readMade } from '../release/install.ts'
import { loadGuardRelease } from '../release/loadGuards.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Reach } from '../run/session.ts'
import { isBehind } from '../report/verdict.ts'
import { sourceFor, UNCOLLECTED } from '../proof/source.ts'
import { enumerate } from '../lib/text/text.ts'

/** Of what the memory of a release has of hooks: another writer's keys stay. */
const HOOKED_MANAGER = 'ks-helm-deploy-hooked'

/** Clusters that a sentence names. */
const MOST_NAMES = 5

/** What a deploy has of its hooks before Helm runs. */
interface BeforeHelm {
  readonly plan: Plan
  readonly applied: Applied
}

/** @param body one run of Helm @throws ActionError HOOK_FAILED ... */
export async function withHooks(
  run: CommandRun<DeployInputs>,
  begun: BeforeHelm,
  reach: Reach,
  body: (working?: Working) => Promise<HelmRelease>
): Promise<HelmRelease> {
  const { plan } = begun
  const { rendered, hooked } = plan
  const awaited = awaitedIn(run, plan)
  if (awaited.length === 0 && hooked === undefined) return await body()
  const helm = { isCalled: false }
  const call = async (working?: Working): Promise<HelmRelease> => {
    helm.isCalled = true
    return await body(working)
  }
  try {
    const where = await askedOnce(run, begun, reach)
    const { joined } = where
    await installInJoined(run, { ...begun, event: 'pre-install', objects: rendered.objects }, joined, reach)
    const release =
      awaited.length === 0 ? await call() : await relayed(run, { ...begun, awaited, ...where }, reach, call)
    if (joined.length > 0 && hasInstallHooks(plan, 'post-install')) {
      const released = await readReleased(run, begun, release, reach.wds)
      await untilDelivered(run, { released, clusters: joined }, reach)
      const { objects } = (await readMade(run.inputs, plan, release, reach.wds)).rendered
      await installInJoined(run, { ...begun, event: 'post-install', objects }, joined, reach)
    }
    return release
  } catch (error) {
    if (!helm.isCalled || isBeforeObjects(run, plan)) await restorePolicies(run, plan, reach.wds)
    throw error
  }
}

function hasInstallHooks({ rendered }: Plan, event?: InstallHooks['event']): boolean {
  const hooks = awaitedBy(rendered.objects, 'install')
  return hooks.some(({ hookEvents }) => event === undefined || hookEvents.includes(event))
}

interface Asked {
  readonly joined: readonly string[]
  readonly destinations: () => Promise<Destinations>
}

/** Where hooks run is asked before Helm works only if a cluster may have joined. */
async function askedOnce(run: CommandRun<DeployInputs>, begun: BeforeHelm, reach: Reach): Promise<Asked> {
  const { hooked, placement } = begun.plan
  const hasHelms = awaitedIn(run, begun.plan).length > 0
  const runsIn = (clusters: readonly string[]): readonly string[] =>
    hasHelms ? clusters : joinedSince(hooked, clusters)
  const ask = async (): Promise<Destinations> => await destinations(run, begun, reach, runsIn)
  const { after } = placement
  const isKnown = hooked === undefined || (after !== undefined && joinedSince(hooked, after).length === 0)
  if (isKnown) return { joined: [], destinations: ask }
  const { clusters, offline } = await ask()
  const joined = joinedSince(hooked, clusters)
  const unseen = clusters.filter(cluster => sourceFor(cluster, run.inputs, reach) === 'wds')
  if (joined.length > 0 && unseen.length > 0) {
    // KubeStellar would deliver what it reports of to all clusters.
    run.warn(
      `upgrade hooks run in all clusters, and no install hooks in ${enumerate(joined, MOST_NAMES)}, since \`wec-kubeconfig\` gives no access to ${enumerate(unseen, MOST_NAMES)}`
    )
    return { joined: [], destinations: () => Promise.resolve({ clusters, offline }) }
  }
  const others = clusters.filter(cluster => !joined.includes(cluster))
  return { joined, destinations: () => Promise.resolve({ clusters: others, offline, joined }) }
}

/** Helm's own hooks. */
async function relayed(
  run: CommandRun<DeployInputs>,
  begun: BeforeHelm & Pick<Hooking, 'awaited' | 'destinations'>,
  reach: Reach,
  body: (working?: Working) => Promise<HelmRelease>
): Promise<HelmRelease> {
  const { plan, awaited } = begun
  const { relayHooks } = await loadHooks()
  const hooking: Hooking = {
    operation: plan.operation,
    awaited,
    policy: policyOf(run, begun.applied),
    destinations: begun.destinations,
    whenDelivered: async (release, clusters) => {
      const released = await readReleased(run, begun, release, reach.wds)
      await untilDelivered(run, { released, clusters }, reach)
    },
    applied: event => appliedBy(event, plan),
    tell: recordingHooks(run.record)
  }
  return await relayHooks(run, hooking, reach, async signal => await body({ signal }))
}

/** In clusters that joined after the install, in place of upgrade hooks. */
async function installInJoined(
  run: CommandRun<DeployInputs>,
  { plan, applied, event, objects }: BeforeHelm & Pick<InstallHooks, 'event' | 'objects'>,
  clusters: readonly string[],
  reach: Reach
): Promise<void> {
  if (clusters.length === 0) return
  const { runInJoined } = await loadJoined()
  const hooks = {
    event,
    objects,
    clusters,
    revision: plan.revision + 1,
    policy: policyOf(run, applied),
    applied: appliedBy(event, plan),
    tell: recordingHooks(run.record)
  }
  await runInJoined(run, hooks, reach)
}

function appliedBy(event: string, { revision }: Plan): string {
  return event.startsWith('pre-')
    ? `Nothing of revision ${revision + 1} was applied but its hooks.`
    : `The objects of revision ${revision + 1} were applied.`
}

/** For the next deploy. */
export async function recordHooked(
  { inputs, record, warn }: CommandRun<DeployInputs>,
  { rendered: { objects }, operation, hooked }: Plan,
  clusters: readonly string[],
  { wds, its }: Pick<Reach, 'wds' | 'its'>
): Promise<void> {
  if (!mayHaveJoined(inputs, objects, its) || clusters.length === 0) return
  const installed = installedIn(record.facts.hooks)
  // Releases of older versions, and charts without any, have none to wait for.
  const isOld = operation === 'upgrade' && hooked === undefined
  const hasNone = isOld || awaitedBy(objects, 'install').length === 0
  const now = clusters.filter(cluster => hasNone || hooked?.has(cluster) === true || installed.has(cluster))
  if (now.length === hooked?.size && now.every(cluster => hooked.has(cluster))) return
  try {
    await wds.apply(memoryPath(inputs), hookedSecret(inputs, now), HOOKED_MANAGER)
  } catch (error) {
    warn(`cannot store in which clusters install hooks have run: ${messageOf(error)}`)
  }
}

/** The clusters in which install hooks of this run have succeeded. */
function installedIn(hooks: readonly HookReport[]): ReadonlySet<string> {
  const rows = hooks
    .filter(({ event, isLeftover }) => event.endsWith('-install') && !isLeftover)
    .flatMap(({ clusters }) => clusters)
  return new Set(rows.filter(({ state }) => state === 'succeeded').map(({ cluster }) => cluster))
}

/** Whether a hook of Helm's has failed before Helm applied any object of the revision. */
function isBeforeObjects(run: CommandRun<DeployInputs>, plan: Plan): boolean {
  const before = `pre-${plan.operation}`
  const rows = run.record.facts.hooks.filter(({ isLeftover }) => !isLeftover)
  const last = rows.filter(({ event }) => event.endsWith(`-${plan.operation}`)).at(-1)
  // Helm has not got past its first hook, where it ran in any cluster.
  if (last === undefined)
    return rows.length === 0 && awaitedIn(run, plan).some(({ hookEvents }) => hookEvents.includes(before))
  // After one that offline clusters skipped, Helm has gone on.
  return last.event === before && last.state !== 'succeeded' && last.state !== 'skipped'
}

/** As they were before this run, but for what would select the hook that Helm leaves in the WDS. */
async function restorePolicies(
  run: CommandRun<DeployInputs>,
  { existingPolicies, rendered }: Plan,
  wds: KubeClient
): Promise<void> {
  const { inputs, deps, warn } = run
  if (inputs.selection.ownPolicies !== undefined) return
  const { narrowedBy } = await loadNarrowing()
  try {
    for (const [name, policy] of existingPolicies) {
      const narrowed = await narrowedBy(policy, rendered.objects, [], wds)
      const path = apiPath(BINDING_POLICIES, undefined, name)
      await wds.apply(path, asWritten(narrowed), fieldManager(inputs), { evenLate: true })
      deps.log.info(`BindingPolicy ${name} is as before this run`)
    }
  } catch (error) {
    warn(`a BindingPolicy still selects what this revision would have had: ${messageOf(error)}`)
  }
}

/**
 * Before anything is changed: what keeps hooks from running, and those of earlier runs, to their end; no second one is started
 * beside it.
 * @throws ActionError HOOKS_RUN_IN_WDS, HOOK_OFFLINE
 */
export async function prepareHooks(run: CommandRun<DeployInputs>, plan: Plan, reach: Reach): Promise<void> {
  const after = plan.placement.after ?? []
  const joined = hasInstallHooks(plan) ? joinedSince(plan.hooked, after) : []
  const hasHelms = awaitedIn(run, plan).length > 0
  const others = hasHelms ? after.filter(cluster => !joined.includes(cluster)) : []
  const isHooked = hasHelms || joined.length > 0
  if (!plan.hasHooksLeft && !isHooked) return
  if (isHooked) {
    const { refuseNodes, reachable } = await loadPreflight()
    await refuseNodes(reach.wds)
    const clusters = [...joined, ...others]
    if (clusters.length > 0 && run.inputs.hooks.offline === 'fail') await reachable(run, clusters, reach)
  }
  await endEarlierHooks(run, reach)
}

function awaitedIn(
  { inputs }: CommandRun<DeployInputs>,
  { rendered, operation }: Plan
): readonly RenderedObject[] {
  return inputs.hooks.mode === 'run' ? awaitedBy(rendered.objects, operation) : []
}

function policyOf({ inputs }: CommandRun<DeployInputs>, { policies }: Applied): Hooking['policy'] {
  const name = inputs.selection.bindingPolicy
  return { name, uid: policies.find(({ metadata }) => metadata.name === name)?.metadata.uid }
}

/**
 * Where hooks run, with the release's Namespace there, and guarded: what a hook makes must not be lost with it.
 * @param runsIn of the clusters of the release, those in which a hook may run
 */
async function destinations(
  run: CommandRun<DeployInputs>,
  { plan }: BeforeHelm,
  reach: Reach,
  runsIn: (clusters: readonly string[]) => readonly string[]
): Promise<Destinations> {
  const { inputs } = run
  const { reachable } = await loadPreflight()
  const { before, after } = plan.placement
  const key = boundKeyOf(unmanaged(NAMESPACES, inputs.namespace))
  const isGuarded = plan.guards.some(
    ({ binding, isLeaving }) =>
      !isLeaving && binding.objects.has(key) && after?.every(cluster => binding.clusters.includes(cluster))
  )
  const isThere = plan.namespaceExists && plan.existingPolicies.has(inputs.selection.bindingPolicy)
  const isEverywhere = isThere && after?.every(cluster => before.includes(cluster)) === true
  const isUnguarded = inputs.guard.mode === 'none' && joinedSince(plan.hooked, after ?? []).length === 0
  if (isEverywhere && (isGuarded || isUnguarded)) return await reachable(run, runsIn(after), reach)
  const bound = withoutLeaving(await namespaceBound(run, reach), stayingKeys(inputs, plan.rendered))
  if (inputs.guard.mode !== 'none')
    await (await loadGuardRelease()).guardRelease(run, bound, inputs.guard, reach.wds)
  const where = await reachable(run, runsIn(bound.clusters), reach)
  const there = { ...bound, clusters: where.clusters }
  await observePassing(run, there, { ...reach, collector: UNCOLLECTED }, delivered())
  return where
}

/** What Helm deletes is guarded no more. @param stays as `boundKey` */
function withoutLeaving(bound: Bound, stays: ReadonlySet<string>): Bound {
  const bindings = bound.bindings.map(binding => ({
    ...binding,
    objects: new Map([...binding.objects].filter(([key]) => stays.has(key)))
  }))
  return { ...bound, bindings }
}

async function namespaceBound(run: CommandRun<DeployInputs>, { wds, its }: Reach): Promise<Bound> {
  const { namespace, selection } = run.inputs
  const object = unmanaged(NAMESPACES, namespace)
  const live = await wds.get(apiPath(NAMESPACES, undefined, namespace))
  if (live === undefined) throw new Error(`Namespace ${namespace} is not in the WDS`)
  const expected = {
    ref: toRef(object),
    type: NAMESPACES,
    live,
    before: undefined,
    change: 'none' as const,
    createOnly: true
  }
  const released = { deliveries: [{ policy: selection.bindingPolicy, objects: [expected] }] }
  return await waitUntilBound({ ...run, inputs: { ...run.inputs, waitFor: 'ready' } }, released, its, wds)
}

/** What is to be in the clusters before a hook that comes after the objects of the release. */
async function readReleased(
  { inputs }: CommandRun<DeployInputs>,
  { plan, applied }: BeforeHelm,
  release: HelmRelease,
  wds: KubeClient
): Promise<Released> {
  const { rendered } = await readMade(inputs, plan, release, wds)
  const objects = rendered.objects.filter(({ hookEvents }) => hookEvents.length === 0)
  const expected = expectedObjects(
    inputs,
    { ...rendered, objects },
    { operation: plan.operation, revision: release.revision, isThere: () => true }
  )
  const verdicts = gate(expected, applied.policies, plan.namespaceLabels)
  return await readDeliveries(verdicts, applied.policies, plan.before, wds)
}

/** @param awaited by hooks: not in clusters in which none runs; @throws ActionError when a cluster cannot have them */
export async function untilDelivered(
  run: CommandRun<HookInputs>,
  awaited: { readonly released: Released; readonly clusters: readonly string[] },
  reach: Reach
): Promise<void> {
  const { inputs, clock } = run
  const observing = { ...run, inputs: { ...inputs, waitFor: 'ready' as const } }
  const { clusters, ...bound } = await waitUntilBound(observing, awaited.released, reach.its, reach.wds)
  const level = inputs.hooks.waitFor
  const found = await observePassing(
    run,
    { ...bound, clusters: clusters.filter(cluster => awaited.clusters.includes(cluster)) },
    { ...reach, collector: UNCOLLECTED },
    { ...delivered(), level }
  )
  if (found.some(isBehind)) throw notReady(found, clock)
}

function delivered() {
  return { level: 'delivered' as const, signal: new AbortController().signal, onStand: () => undefined }
}
