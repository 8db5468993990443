/** Where the hooks of a deploy run, and what these clusters have before a hook starts. */
import type { Destinations, HookInputs } from '../hooks/hooking.ts'
import { loadPreflight } from '../hooks/loadHooks.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { apiPath, toRef } from '../kubernetes/objects.ts'
import { boundKeyOf } from '../kubestellar/binding.ts'
import { unmanaged } from '../kubestellar/bindingPolicy.ts'
import { enumerate } from '../lib/text/text.ts'
import { gate } from '../plan/gate.ts'
import { joinedSince } from '../plan/hookedClusters.ts'
import { awaitedBy } from '../plan/hooks.ts'
import { expectedObjects, stayingKeys, type Plan } from '../plan/plan.ts'
import type { RenderedObject } from '../plan/render.ts'
import { observePassing } from '../proof/loadProof.ts'
import { sourceFor, UNCOLLECTED } from '../proof/source.ts'
import { notReady } from '../proof/verdict.ts'
import type { Applied } from '../release/apply.ts'
import { waitUntilBound, type Bound } from '../release/binding.ts'
import { readDeliveries, type Released } from '../release/delivered.ts'
import type { Made } from '../release/install.ts'
import { loadGuardRelease } from '../release/loadGuards.ts'
import { isBehind } from '../report/verdict.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Reach } from '../run/session.ts'

/** Clusters that a sentence names. */
const MOST_NAMES = 5

/** What a deploy has of its hooks before Helm runs. */
export interface BeforeHelm {
  readonly plan: Plan
  readonly applied: Applied
}

export interface Asked {
  readonly joined: readonly string[]
  readonly destinations: () => Promise<Destinations>
}

/** Where hooks run is asked before Helm works only if a cluster may have joined. */
export async function askedOnce(
  run: CommandRun<DeployInputs>,
  begun: BeforeHelm,
  reach: Reach
): Promise<Asked> {
  const { hooked, placement } = begun.plan
  const ask = async (): Promise<Destinations> => await destinations(run, begun, reach)
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

/** Hook Jobs and Pods that Helm waits for. */
export function awaitedIn(
  { inputs }: CommandRun<DeployInputs>,
  { rendered, operation }: Plan
): readonly RenderedObject[] {
  return inputs.hooks.mode === 'run' ? awaitedBy(rendered.objects, operation) : []
}

/** Of the clusters of the release, those in which a hook runs: one of Helm's, or an install hook since it joined. */
export function hookedAmong(
  run: CommandRun<DeployInputs>,
  plan: Plan,
  clusters: readonly string[]
): readonly string[] {
  return awaitedIn(run, plan).length > 0 ? clusters : joinedSince(plan.hooked, clusters)
}

/** Where hooks run, with the release's Namespace there, and guarded: what a hook makes must not be lost with it. */
async function destinations(
  run: CommandRun<DeployInputs>,
  { plan }: BeforeHelm,
  reach: Reach
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
  if (isEverywhere && (isGuarded || isUnguarded))
    return await reachable(run, hookedAmong(run, plan, after), reach)
  const bound = withoutLeaving(await namespaceBound(run, reach), stayingKeys(inputs, plan.rendered))
  if (inputs.guard.mode !== 'none')
    await (await loadGuardRelease()).guardRelease(run, bound, inputs.guard, reach.wds)
  const where = await reachable(run, hookedAmong(run, plan, bound.clusters), reach)
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

/** Until clusters have what they are to have before a hook that comes after the objects of the release. */
export async function untilMade(
  run: CommandRun<DeployInputs>,
  {
    plan,
    applied,
    made,
    clusters
  }: BeforeHelm & { readonly made: Made; readonly clusters: readonly string[] },
  reach: Reach
): Promise<void> {
  const { rendered, revision } = made
  const objects = rendered.objects.filter(({ hookEvents }) => hookEvents.length === 0)
  const expected = expectedObjects(
    run.inputs,
    { ...rendered, objects },
    { operation: plan.operation, revision, isThere: () => true }
  )
  const verdicts = gate(expected, applied.policies, plan.namespaceLabels)
  const released = await readDeliveries(verdicts, applied.policies, plan.before, reach.wds)
  await untilDelivered(run, { released, clusters }, reach)
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
