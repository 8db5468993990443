/** Waits until KubeStellar's Bindings list the release's objects at their present versions in the WDS. */
import type { Clock } from '../lib/clock.ts'
import { ActionError } from '../lib/errors.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { collectionOfOne, follow } from '../kubernetes/api/follow.ts'
import { apiPath, describeRef, keyOf } from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import {
  boundKeyOf,
  boundKeyOfRef,
  parseBinding,
  type Binding,
  type BoundObject
} from '../kubestellar/binding.ts'
import { markOf, type Movement } from '../kubestellar/bindingMark.ts'
import type { BoundPolicy } from '../kubestellar/works.ts'
import { isObserved, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import type { Log } from '../lib/log.ts'
import { clusterSelectorsOf, controllerSilent, type Asking } from '../policies/noCluster.ts'
import type { Standing } from '../run/progress.ts'
import type { ProofInputs } from '../inputs/inputs.ts'
import type { Run } from '../run/run.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { changeOf, eachOnce, type Delivery, type LiveObject, type Released } from './delivered.ts'

export interface Bound {
  /** Sorted. */
  readonly clusters: readonly string[]
  readonly objects: readonly LiveObject[]
  /** The Bindings that list them; empty when the run did not wait for them. */
  readonly policies: readonly BoundPolicy[]
  /** The same Bindings at the time when they contained all objects. */
  readonly bindings: readonly Binding[]
}

const UNPLACED = {
  confirmed: 'nothing was delivered',
  unconfirmed: 'the release stays in the WDS, and goes to the first cluster that does'
}

/**
 * @returns once each object is in the Binding of one of the policies at its live version, and the transport has
 * processed that Binding
 * @throws ActionError NO_CLUSTER, BINDING_ERRORS, TIMEOUT, INTERRUPTED
 */
export async function waitUntilBound(
  { inputs, clock, deps, progress }: Run<ProofInputs>,
  { deliveries }: Released,
  its: Asking['its'],
  wds: KubeClient
): Promise<Bound> {
  const asking = { inputs, clock, now: deps.now, its }
  if (inputs.waitFor === 'nothing') {
    return {
      clusters: await progress.during(`Binding ${inputs.selection.bindingPolicy}`, () =>
        waitForClusters(inputs.selection.bindingPolicy, asking, wds)
      ),
      objects: eachOnce(deliveries.flatMap(({ objects }) => objects)),
      policies: [],
      bindings: []
    }
  }
  const parts = await Promise.all(
    deliveries.map(async ({ policy, objects }) => {
      const seen: Seen = { bound: 0, waitsFor: 'KubeStellar to work on the policy' }
      return await progress.during(
        () => ({
          counts: [{ done: seen.bound, all: objects.length, of: 'objects in the Binding' }],
          waitsFor: `Binding ${policy}: ${seen.waitsFor}`
        }),
        () => waitForBinding({ policy, objects }, seen, { ...asking, log: deps.log }, wds)
      )
    })
  )
  return {
    clusters: [...new Set(parts.flatMap(({ clusters }) => clusters))].sort(),
    objects: eachOnce(parts.flatMap(({ objects }) => objects)),
    policies: parts.flatMap(({ policies }) => policies),
    bindings: parts.flatMap(({ bindings }) => bindings)
  }
}

/** The last observed state of a Binding. */
interface Seen {
  bound: number
  /** One phrase. */
  waitsFor: string
}

/**
 * @returns once the Binding lists none of these objects and the transport has processed that; @throws ActionError
 * TIMEOUT
 */
export async function waitUntilUnbound(
  run: Run,
  policy: string,
  objects: readonly SelectedObject[],
  wds: KubeClient
): Promise<void> {
  await untilUnlisted(run, policy, objects, followBinding(policy, wds, run.clock))
}

/** The same for a Binding without a policy. */
export async function waitUntilGuardFollows(
  run: Run,
  guard: string,
  objects: readonly SelectedObject[],
  wds: KubeClient
): Promise<void> {
  await untilUnlisted(run, guard, objects, followGuard(guard, wds, run.clock))
}

async function untilUnlisted(
  { clock, progress }: Run,
  name: string,
  objects: readonly SelectedObject[],
  bindings: AsyncIterable<Binding | undefined>
): Promise<void> {
  const keys = objects.map(boundKeyOf)
  let left = keys.length
  const isUnbound = async (): Promise<boolean> => {
    for await (const binding of bindings) {
      if (binding === undefined) return true
      left = keys.filter(key => binding.objects.has(key)).length
      if (binding.transported && left === 0) return true
    }
    return false
  }
  const standing = (): Standing => ({
    counts: [{ done: keys.length - left, all: keys.length, of: 'objects out of the Binding' }],
    waitsFor: `Binding ${name} to list none of them`
  })
  if (await progress.during(standing, isUnbound)) return
  throw clock.expired(
    `Binding ${name} to stop listing the objects that Helm deleted`,
    'Check that KubeStellar’s controller-manager and transport controller run. Until they do, nothing more is removed: it would stay in the clusters for good.'
  )
}

/** Finds out only the clusters, for runs that wait for nothing more. */
async function waitForClusters(policy: string, asking: Asking, wds: KubeClient): Promise<readonly string[]> {
  const { clock } = asking
  for await (const binding of followBinding(policy, wds, clock)) {
    if (binding === undefined) continue
    if (binding.clusters.length > 0) return binding.clusters
    await untilPolicyPlaced(policy, asking, wds)
  }
  throw controllerSilent(policy, clock)
}

/** @param seen kept up to date for the log */
async function waitForBinding(
  { policy, objects }: Delivery,
  seen: Seen,
  asking: Asking & { readonly log: Log },
  wds: KubeClient
): Promise<Bound> {
  const { clock, log } = asking
  const live = new Map(objects.map(object => [boundKeyOfRef(object), object]))
  const withdrawal = new Withdrawal(log)
  let last: Binding | undefined
  let told = ''
  for await (const binding of followBinding(policy, wds, clock)) {
    last = binding
    if (binding === undefined) continue
    withdrawal.note(binding)
    if (binding.clusters.length === 0) {
      await untilPolicyPlaced(policy, asking, wds)
      continue
    }
    refuseErrors(binding)
    await readAgain(live, binding, wds)
    const missing = objectsNotBound(live, binding)
    seen.bound = objects.length - missing.size
    const [first] = missing.values()
    seen.waitsFor = first === undefined ? 'the transport' : `${describeRef(first.ref)} at its live version`
    const line = `Binding ${policy}: ${objects.length - missing.size} of ${objects.length} objects at their live version, ${binding.clusters.length} clusters${binding.transported ? '' : ', transport not there yet'}`
    if (line !== told) log.info((told = line))
    if (missing.size === 0 && binding.transported) return await boundBy(binding, live, withdrawal.last, wds)
  }
  throw whyNotBound(policy, live, last, clock)
}

/** Detects that KubeStellar writes a full Binding empty, and fills it again. */
class Withdrawal {
  /** Undefined if it has not happened. */
  last: Movement | undefined
  readonly #log: Log
  /** The last Binding with content since it was written empty. */
  #full: Binding | undefined

  constructor(log: Log) {
    this.#log = log
  }

  note(binding: Binding): void {
    if (binding.objects.size > 0) this.#full = binding
    else if (this.#full !== undefined) {
      this.last = { kind: 'emptied', from: this.#full.generation, to: binding.generation }
      this.#log.info(
        `Binding ${binding.name} was written empty: KubeStellar withdraws the release and delivers it again`
      )
      this.#full = undefined
    }
  }
}

/** @throws ActionError BINDING_ERRORS */
function refuseErrors({ name, errors }: Binding): void {
  if (errors.length === 0) return
  throw new ActionError(
    'BINDING_ERRORS',
    `KubeStellar cannot deliver Binding ${name}: ${errors.join('; ')}`,
    {
      remedy: 'The message is KubeStellar’s own; correct the objects or the policy it names.'
    }
  )
}

/** An object that is not bound yet may have changed in the WDS since it was read: the present version counts. */
async function readAgain(live: Map<string, LiveObject>, binding: Binding, wds: KubeClient): Promise<void> {
  await mapLimit([...objectsNotBound(live, binding)], PARALLEL, async ([key, object]) => {
    const now = await wds.get(apiPath(object.type, object.ref.namespace, object.ref.name))
    if (now !== undefined) live.set(key, { ...object, live: now, change: changeOf(object.before, now) })
  })
}

/** @param withdrawal that occurred in the meantime */
async function boundBy(
  binding: Binding,
  live: ReadonlyMap<string, LiveObject>,
  withdrawal: Movement | undefined,
  wds: KubeClient
): Promise<Bound> {
  const { name, uid, generation } = binding
  const policy = await wds.get(apiPath(BINDING_POLICIES, undefined, name))
  const objects = new Set([...live.values()].map(({ ref }) => keyOf(ref)))
  const mark = markOf(binding, policy)
  const bound = { name, uid, policyUid: policy?.metadata.uid ?? '', generation, objects, mark }
  return {
    clusters: binding.clusters,
    policies: [withdrawal === undefined ? bound : { ...bound, emptied: { ...withdrawal, to: generation } }],
    bindings: [binding],
    objects: await mapLimit(
      [...live.entries()],
      PARALLEL,
      async ([key, object]) => await asDelivered(object, binding.objects.get(key), wds)
    )
  }
}

function whyNotBound(
  policy: string,
  live: ReadonlyMap<string, LiveObject>,
  last: Binding | undefined,
  clock: Clock
): ActionError {
  if (last === undefined) return controllerSilent(policy, clock)
  const missing = [...objectsNotBound(live, last).values()].map(({ ref }) => describeRef(ref))
  return missing.length > 0
    ? clock.expired(
        `Binding ${policy} to list ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
        'KubeStellar did not take up these objects: check that its controller-manager runs, and that the WDS does not limit the API groups it delivers.'
      )
    : clock.expired(
        `KubeStellar's transport to work on Binding ${policy}`,
        'Check that the transport controller of this WDS runs, and its log for objects over the ManifestWork limit of 500 KiB.'
      )
}

/** @throws NoCluster when no cluster is the final answer; ActionError TIMEOUT, INTERRUPTED */
async function untilPolicyPlaced(policy: string, asking: Asking, wds: KubeClient): Promise<void> {
  const found = await wds.get(apiPath(BINDING_POLICIES, undefined, policy))
  const selectors = found === undefined ? asking.inputs.selection.clusterSelectors : clusterSelectorsOf(found)
  const { untilPlaced } = await import(/* webpackChunkName: 'removal' */ '../policies/unplaced.ts')
  await untilPlaced({ policy, selectors, consequence: UNPLACED }, asking, wds)
}

/** Returns once KubeStellar has processed the present policy, or the time is over. An earlier Binding shows nothing. */
async function policyObserved(name: string, wds: KubeClient, clock: Clock): Promise<void> {
  for await (const state of follow(wds, collectionOfOne(BINDING_POLICIES, undefined, name), clock.signal)) {
    const [policy] = state.values()
    if (policy !== undefined && isObserved(policy)) return
  }
}

async function* followBinding(
  name: string,
  wds: KubeClient,
  clock: Clock
): AsyncGenerator<Binding | undefined> {
  await policyObserved(name, wds, clock)
  yield* followGuard(name, wds, clock)
}

/** For a Binding that no policy made. */
async function* followGuard(
  name: string,
  wds: KubeClient,
  clock: Clock
): AsyncGenerator<Binding | undefined> {
  for await (const state of follow(wds, collectionOfOne(BINDINGS, undefined, name), clock.signal)) {
    const [found] = state.values()
    yield found === undefined ? undefined : parseBinding(found)
  }
}

function objectsNotBound(
  live: ReadonlyMap<string, LiveObject>,
  binding: Binding
): ReadonlyMap<string, LiveObject> {
  return new Map(
    [...live].filter(
      ([key, object]) => binding.objects.get(key)?.resourceVersion !== object.live.metadata.resourceVersion
    )
  )
}

/** KubeStellar delivers the WDS's preferred version, which may differ from the chart's. */
async function asDelivered(
  object: LiveObject,
  bound: BoundObject | undefined,
  wds: KubeClient
): Promise<LiveObject> {
  if (bound === undefined) return object
  const createOnly = bound.createOnly
  if (bound.version === object.type.version) return { ...object, createOnly }
  const type = { ...object.type, version: bound.version }
  const live = await wds.get(apiPath(type, object.ref.namespace, object.ref.name))
  return { ...object, type, createOnly, live: live ?? object.live, before: undefined }
}
