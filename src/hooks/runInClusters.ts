/**
 * One hook in all destinations: delivered, observed until it has ended everywhere, and withdrawn. Once its result is known no
 * ManifestWork of it may stay: it would run the Job again when somebody deletes that in a cluster, weeks later.
 */
import type { KubeClient } from '../kubernetes/api/client.ts'
import {
  apiPath,
  describeRef,
  keyOf,
  toRef,
  type KubeObject,
  type Located,
  type ObjectRef
} from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES, STATUS_COLLECTORS } from '../kubestellar/api.ts'
import { parseBinding } from '../kubestellar/binding.ts'
import { COLLECTOR, STATUS_COLLECTOR } from '../kubestellar/combinedStatus.ts'
import type { BoundPolicy } from '../kubestellar/works.ts'
import { messageOf } from '../lib/errors.ts'
import { arrayAt } from '../lib/json.ts'
import { observePassing } from '../proof/loadProof.ts'
import type { Stand } from '../proof/pursue.ts'
import { notReady } from '../proof/verdict.ts'
import { sourceFor, UNCOLLECTED } from '../proof/source.ts'
import type { Bound } from '../release/binding.ts'
import type { LiveObject } from '../release/delivered.ts'
import type { HookInCluster } from '../report/hooks.ts'
import type { ClusterVerdict } from '../report/verdict.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import { copyOf } from './copy.ts'
import { hookBinding, hookPolicy, type Delivered, type HookDelivery } from './delivery.ts'
import type { HookInputs } from './hooking.ts'
import { marksOf, type HookMark } from '../kubestellar/hookMark.ts'
import { inCluster, NO_TRACE, type Times } from './outcome.ts'
import { traceOf } from './trace.ts'

/** For the clusters to delete a hook that has ended. */
const WITHDRAWAL_MS = 120_000

/** Who writes what a hook needs, by server-side apply. */
export const MANAGER = 'ks-helm-deploy-hook'

export interface HookToRun {
  /** As Helm made it in the WDS. */
  readonly object: Located
  readonly live: KubeObject
  readonly mark: HookMark
  readonly policy: HookDelivery['policy']
  readonly clusters: readonly string[]
  /** Hook objects of other kinds that it may need: they are in the clusters before it. */
  readonly before: readonly Delivered[]
}

/** A hook that is on its way to the clusters. */
export interface Launched {
  /** As it is called in the clusters. */
  readonly copy: Located
  readonly bound: Bound
  readonly binding: KubeObject
  readonly reporting: KubeObject | undefined
}

/** @throws ActionError, ApiError when the WDS does not take it */
export async function launch(
  run: Run<HookInputs>,
  hook: HookToRun,
  reach: Reach,
  signal: AbortSignal
): Promise<Launched> {
  const { wds } = reach
  const { object, live, mark, policy, clusters, before } = hook
  const wanted = copyOf(live, mark)
  const copy = { ...object, name: wanted.metadata.name }
  const made = await wds.apply(pathOf(copy), wanted, MANAGER)
  run.deps.log.info(`${describeRef(toRef(copy))} made in the WDS`)
  const delivery = { policy, copy: copy.name, marks: marksOf(mark), clusters }
  if (before.length > 0) await deliverBefore(run, { ...delivery, objects: before }, reach, signal)
  const all = [...before, { ...copy, live: made, createOnly: true }]
  const { bound, binding } = await deliver({ ...delivery, objects: all }, wds)
  run.deps.log.info(`Binding ${binding.metadata.name} delivers ${describeRef(toRef(copy))}`)
  const reporting = await reportOn(run, { ...delivery, objects: all }, reach)
  return {
    copy,
    binding,
    reporting,
    bound: {
      ...bound,
      objects: bound.objects.filter(({ ref }) => ref.name === copy.name && ref.kind === copy.type.kind),
      policies: reporting === undefined ? bound.policies : [...bound.policies, reportedBy(reporting, copy)]
    }
  }
}

/** What a hook needs. @returns the Binding, once all clusters have it */
export async function deliverBefore(
  run: Run<HookInputs>,
  delivery: HookDelivery,
  reach: Reach,
  signal: AbortSignal
): Promise<KubeObject> {
  const { bound, binding } = await deliver(delivery, reach.wds)
  const found = await observePassing(run, bound, sourcesFor(reach, false), {
    level: 'delivered',
    signal,
    onStand: () => undefined
  })
  if (found.some(({ state }) => state === 'failed')) throw notReady(found, run.clock)
  return binding
}

/** What is known of a hook while it runs. */
export interface Observing {
  /** Called once for each cluster that has ended, failed or gone offline. */
  readonly onStand: (cluster: string, stand: Stand) => void
  /** Ends the observation. */
  readonly signal: AbortSignal
  /** Whether what has not ended is deleted. */
  readonly isStopped: () => boolean
}

/** Until it has ended in each cluster, or `signal`. Never throws for what a cluster does. */
export async function observeEnd(
  run: Run<HookInputs>,
  { copy, bound }: Launched,
  reach: Reach,
  { onStand, signal, isStopped }: Observing
): Promise<readonly HookInCluster[]> {
  const times = new Map<string, Times>()
  const key = keyOf(toRef(copy))
  const told = new Map<string, Stand>()
  const verdicts = await observePassing(run, bound, sourcesFor(reach, true), {
    level: 'ended',
    signal,
    onStand: (cluster, stand, seen) => {
      const state = seen.get(key)?.state
      const { from, to } = times.get(cluster) ?? { from: undefined, to: undefined }
      const isThere = state !== undefined && state !== 'missing' && state !== 'unverified'
      const isOver = stand === 'done' || stand === 'failed'
      times.set(cluster, {
        from: from ?? (isThere ? run.elapsed() : undefined),
        to: to ?? (isOver ? run.elapsed() : undefined)
      })
      if (told.get(cluster) === stand) return
      told.set(cluster, stand)
      onStand(cluster, stand)
    }
  })
  const traced = await traces(run, verdicts, copy, reach)
  return verdicts.map((verdict, index) =>
    inCluster(
      verdict,
      times.get(verdict.cluster) ?? { from: undefined, to: undefined },
      traced[index] ?? NO_TRACE,
      isStopped()
    )
  )
}

async function traces(
  { redact }: Run<HookInputs>,
  verdicts: readonly ClusterVerdict[],
  copy: Located,
  { wecs }: Reach
) {
  const seen = verdicts.filter(({ cluster }) => wecs.whyNot(cluster) === undefined)
  const found = await wecs.each(
    seen.map(({ cluster }) => cluster),
    async (_cluster, client) =>
      await client().then(
        async opened => await traceOf(copy, opened, redact),
        () => NO_TRACE
      )
  )
  const byCluster = new Map(seen.map(({ cluster }, index) => [cluster, found[index] ?? NO_TRACE]))
  return verdicts.map(({ cluster }) => byCluster.get(cluster) ?? NO_TRACE)
}

/** @returns once the transport was told to remove it everywhere, and the copy has left the WDS */
export async function withdraw(
  { clock, deps }: Run<HookInputs>,
  { copy, bound, binding, reporting }: Launched,
  wds: KubeClient
): Promise<void> {
  const { removeObject, waitUntilGone } = await import(
    /* webpackChunkName: 'removal' */ '../kubernetes/remove.ts'
  )
  await Promise.all([
    removeObject(BINDINGS, binding, wds, clock),
    ...(reporting === undefined
      ? []
      : [
          removeObject(BINDING_POLICIES, reporting, wds, clock).then(async () => {
            await waitUntilGone(BINDINGS, reporting, wds, clock)
          })
        ])
  ])
  deps.log.info(`Binding ${binding.metadata.name} removed`)
  const [made] = bound.objects
  if (made !== undefined) await removeObject(copy.type, made.live, wds, clock)
  deps.log.info(`${describeRef(toRef(copy))} removed from the WDS`)
}

/** Whether the clusters followed, as `observeGone`. @param object as Helm calls the hook */
export async function observeWithdrawal(
  run: Run<HookInputs>,
  { copy, bound, binding }: Launched,
  object: ObjectRef,
  reach: Reach
): Promise<void> {
  const what = describeRef(object)
  await observeGone(run, { what, objects: [copy], clusters: bound.clusters, binding }, reach)
}

/** What a Binding that is deleted has delivered. */
export interface Withdrawn {
  /** For the warning that none of it could be observed. */
  readonly what: string
  readonly objects: readonly Located[]
  readonly clusters: readonly string[]
  readonly binding: KubeObject
}

/** A warning for each cluster that still has it, or that it is unknown. */
export async function observeGone(
  run: Run<HookInputs>,
  { what, objects, clusters, binding }: Withdrawn,
  { wecs, its }: Reach
): Promise<void> {
  const gone = objects.map(object => ({ ...object, labels: {}, managed: false }))
  const removed = { clusters, objects: gone, policies: [binding.metadata.name] }
  // One cluster that is offline, or a Pod that does not end, must not keep the run.
  const signal = AbortSignal.any([run.clock.signal, AbortSignal.timeout(WITHDRAWAL_MS)])
  const soon = { ...run, clock: { ...run.clock, signal } }
  const names = objects.map(object => describeRef(toRef(object))).join(', ')
  try {
    const { observeDeparture } = await import(/* webpackChunkName: 'removal' */ '../removal/departure.ts')
    for (const { cluster, state, reason } of await observeDeparture(soon, removed, { wecs, its }))
      if (state === 'left') run.warn(`${names} is still in ${cluster}: ${reason}`)
  } catch (error) {
    run.warn(`it is not known whether ${what} left the clusters: ${messageOf(error)}`)
  }
}

async function deliver(
  delivery: HookDelivery,
  wds: KubeClient
): Promise<{ readonly bound: Bound; readonly binding: KubeObject }> {
  const wanted = hookBinding(delivery)
  const binding = await wds.apply(apiPath(BINDINGS, undefined, wanted.metadata.name), wanted, MANAGER)
  const { name, uid, generation } = parseBinding(binding)
  const objects = delivery.objects.map(asLive)
  const keys = new Set(objects.map(({ ref }) => keyOf(ref)))
  return {
    binding,
    bound: {
      clusters: [...delivery.clusters].sort(),
      objects,
      policies: [{ name, uid, policyUid: '', generation, objects: keys }],
      bindings: []
    }
  }
}

function asLive(object: Delivered): LiveObject {
  const { type, live, createOnly } = object
  return { ref: toRef(object), type, live, before: undefined, change: 'created', createOnly }
}

/** Where nothing but the WDS can be observed, KubeStellar is asked for the status. */
async function reportOn(
  { inputs }: Run<HookInputs>,
  delivery: HookDelivery,
  { wds, wecs, its }: Reach
): Promise<KubeObject | undefined> {
  if (!delivery.clusters.some(cluster => sourceFor(cluster, inputs, { wecs, its }) === 'wds'))
    return undefined
  const policy = await wds.get(apiPath(BINDING_POLICIES, undefined, delivery.policy.name))
  if (policy === undefined) return undefined
  await wds.apply(apiPath(STATUS_COLLECTORS, undefined, COLLECTOR), STATUS_COLLECTOR, COLLECTOR)
  const wanted = hookPolicy(delivery, arrayAt(policy, 'spec', 'clusterSelectors'))
  return await wds.apply(apiPath(BINDING_POLICIES, undefined, wanted.metadata.name), wanted, MANAGER)
}

/** By which KubeStellar reports of a copy where only the WDS can be observed. */
export function reportedBy(policy: KubeObject, copy: Located): BoundPolicy {
  const { name, uid = '' } = policy.metadata
  return { name, uid: '', policyUid: uid, generation: 0, objects: new Set([keyOf(toRef(copy))]) }
}

/** KubeStellar is asked for the status of the copy, and of nothing else. */
function sourcesFor({ wds, wecs, its }: Reach, isAttached: boolean) {
  return { wds, wecs, its, collector: { ...UNCOLLECTED, isAttached } }
}

function pathOf({ type, namespace, name }: Located): string {
  return apiPath(type, namespace, name)
}
