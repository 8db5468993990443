/**
 * The guards of a release in the WDS: reduced before something that they list leaves, and written once the release is proved,
 * since a guard shares the transport's requests. A change of a guard takes WorkStatuses away, which blanks what a
 * StatusCollector has of the same objects: none may be attached meanwhile.
 */
import type { Bound } from './binding.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import { isKept, isOfRelease } from '../helm/annotations.ts'
import type { GuardWanted, ReleaseInputs } from '../inputs/inputs.ts'
import type { Its } from '../run/its.ts'
import { ApiError, UnreachableError, type KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, describeRef, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES, MANIFEST_WORKS } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { boundKey, boundKeyOfRef, type Binding, type BoundObject } from '../kubestellar/binding.ts'
import { MANAGED, RELEASE_ANNOTATION, type Marks } from '../kubestellar/bindingPolicy.ts'
import { clausesOf } from '../kubestellar/clauses.ts'
import {
  faultsOf,
  guardBinding,
  guardIn,
  guardName,
  guardOver,
  guardsIn,
  isGuarded,
  isSameGuard,
  mayBeGuarded,
  type Guard,
  type Guarding
} from '../kubestellar/guard.ts'
import { POLICY_LABEL, worksIn } from '../kubestellar/works.ts'
import { selectingClauses } from '../kubestellar/matching.ts'
import { lastingMarksOf } from '../policies/ownership.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import type { Run } from '../run/run.ts'
import { enumerate } from '../lib/text/text.ts'
import { fieldManager } from '../policies/write.ts'

/** That the API server refuses, since somebody else has written meanwhile. */
const MOST_TRIES = 10
/** For a guard whose policy was just deleted. Milliseconds. */
const GOING_MS = 15_000
/** Objects that a sentence names. */
const MOST_NAMES = 5

const RULE =
  '{apiGroups: [control.kubestellar.io], resources: [bindings], verbs: [get, create, patch, update, delete]}'
/** Once a run. */
export const NO_RIGHT = `the release has no guard, for the WDS credentials may not write Bindings: a restart of KubeStellar’s controller-manager may delete its namespace and volumes in the clusters. Add this rule to their ClusterRole: ${RULE}; or set \`guard: none\``

function releaseOf({ release, namespace }: ReleaseInputs): string {
  return `${namespace}/${release}`
}

export async function readGuards(inputs: ReleaseInputs, wds: KubeClient): Promise<readonly Guard[]> {
  return guardsIn((await wds.list(apiPath(BINDINGS, undefined))).items, releaseOf(inputs))
}

/** Whether an object leaves the WDS. @param key as `boundKey` has it */
export type Leaves = (key: string, object: BoundObject) => Promise<boolean>

/** Of an upgrade or a rollback: Helm deletes what it has made and no longer renders. @param stays by `boundKey` */
export function leavesByHelm(stays: ReadonlySet<string>, inputs: ReleaseInputs, wds: KubeClient): Leaves {
  return async (key, object) => {
    if (stays.has(key)) return false
    const live = await look(object, wds)
    return live === 'absent' || (live !== 'hidden' && isOfRelease(live, inputs) && !isKept(live))
  }
}

/** Of a removal. @param going by `boundKey` */
export function leavesWith(going: ReadonlySet<string>, wds: KubeClient): Leaves {
  return async (key, object) => going.has(key) || (await look(object, wds)) === 'absent'
}

/**
 * Before the objects leave: the transport works on a Binding only when all that it lists is in the WDS.
 * @returns the guards that were changed, which may be gone
 * @throws ApiError 403 without the right to write Bindings
 */
export async function takeOut(
  run: Run<ReleaseInputs>,
  guards: readonly Guard[],
  leaves: Leaves,
  wds: KubeClient
): Promise<readonly Guard[]> {
  const changed = await Promise.all(
    guards.map(async guard => {
      const listed = [...guard.binding.objects]
      const isLeaving = await mapLimit(listed, PARALLEL, async ([key, object]) => await leaves(key, object))
      if (!isLeaving.includes(true)) return []
      await keepOnly(
        run,
        guard,
        listed.filter((_, index) => isLeaving[index] === false).map(([, object]) => object),
        wds
      )
      return [guard]
    })
  )
  return changed.flat()
}

async function keepOnly(
  run: Run<ReleaseInputs>,
  guard: Guard,
  objects: readonly BoundObject[],
  wds: KubeClient
): Promise<void> {
  const { binding, policy, policyUid, release, guarding } = guard
  if (objects.length === 0 || guard.isLeaving) {
    await removeGuard(run, guard, wds)
    return
  }
  const wanted = guardBinding({
    policy: { name: policy, uid: policyUid },
    marks: { labels: {}, annotations: {} },
    guarding,
    clusters: binding.clusters,
    objects
  })
  // What somebody has added stays known as such: the mark is only that of a list which this action has made.
  const whyNot = await store(run, guard.isEdited ? withoutMarks(wanted) : wanted, release, wds)
  if (whyNot === undefined) run.deps.log.info(`Binding ${binding.name} reduced to what stays`)
  else run.warn(`Binding ${binding.name} ${whyNot}: it is left as it is`)
}

function withoutMarks(guard: KubeObject): KubeObject {
  return { ...guard, metadata: { ...guard.metadata, annotations: {} } }
}

/** Asks for it to go; callers that need that wait. */
export async function removeGuard({ deps }: Run, { binding }: Guard, wds: KubeClient): Promise<void> {
  await wds.delete(apiPath(BINDINGS, undefined, binding.name), { uid: binding.uid })
  deps.log.info(`Binding ${binding.name} removed`)
}

/**
 * Before Helm changes the release. Without the right to write them, guards stay as they are.
 * @param stays by `boundKey`
 */
export async function freeLeaving(
  run: Run<ReleaseInputs>,
  guards: readonly Guard[],
  stays: ReadonlySet<string>,
  wds: KubeClient
): Promise<void> {
  try {
    await takeOut(run, guards, leavesByHelm(stays, run.inputs, wds), wds)
  } catch (error) {
    if (!isForbidden(error)) throw error
    run.warnOnce(NO_RIGHT)
  }
}

/**
 * After the proof, for each policy of the release: what its Binding listed when it was complete, as far as it is to be
 * guarded. Never a reason for a red run.
 * @param wanted undefined for a rollback, which leaves guards as the deploys have them
 */
export async function guardRelease(
  run: Run<ReleaseInputs>,
  bound: Bound,
  wanted: GuardWanted | undefined,
  wds: KubeClient
): Promise<void> {
  const { deps, warn } = run
  if (bound.bindings.length === 0) {
    if (wanted?.mode !== 'none')
      deps.log.info('no guard is written: `wait-for: nothing` does not know what KubeStellar delivers')
    return
  }
  for (const binding of bound.bindings) {
    try {
      await guardPolicy(run, { binding, wanted }, bound, wds)
    } catch (error) {
      if (isForbidden(error)) run.warnOnce(NO_RIGHT)
      else if (error instanceof ApiError || error instanceof UnreachableError || error instanceof ActionError)
        warn(
          `the guard of BindingPolicy ${binding.name} is not up to date, and the next deploy writes it: ${messageOf(error)}`
        )
      else throw error
    }
  }
}

async function guardPolicy(
  run: Run<ReleaseInputs>,
  { binding, wanted: asked }: { readonly binding: Binding; readonly wanted: GuardWanted | undefined },
  bound: Bound,
  wds: KubeClient
): Promise<void> {
  const { inputs, deps, warn } = run
  const name = guardName(binding.name)
  const found = await wds.get(apiPath(BINDINGS, undefined, name))
  const guard = found && guardIn(found, releaseOf(inputs))
  if (typeof guard === 'string') {
    warn(`BindingPolicy ${binding.name} has no guard, for Binding ${name} ${guard}`)
    return
  }
  const guarding = guardingFor(asked, guard)
  const objects = guarding === undefined ? [] : await toGuard(run, { binding, guard, guarding }, bound, wds)
  if (guarding === undefined || objects.length === 0) {
    if (guard !== undefined) await removeGuard(run, guard, wds)
    return
  }
  const uid = bound.policies.find(policy => policy.name === binding.name)?.policyUid ?? ''
  // The policy was deleted meanwhile, and takes its guard along.
  if (uid === '') return
  const wanted = guardBinding({
    policy: { name: binding.name, uid },
    marks: marksFor(inputs),
    guarding,
    clusters: binding.clusters,
    objects
  })
  if (isSameGuard(guard, wanted)) return
  if (guard?.isEdited === true) warn(`Binding ${name} was changed by hand: it is written again`)
  const whyNot = await store(run, wanted, releaseOf(inputs), wds)
  if (whyNot === undefined)
    deps.log.info(`Binding ${name} guards ${objects.length} objects in ${binding.clusters.length} clusters`)
  else warn(`Binding ${name} ${whyNot}: it is left as it is`)
}

/** Undefined when nothing is to be guarded. */
function guardingFor(asked: GuardWanted | undefined, guard: Guard | undefined): Guarding | undefined {
  if (asked === undefined) return guard?.guarding
  return asked.mode === 'none' ? undefined : { mode: asked.mode, kinds: asked.kinds }
}

function marksFor(inputs: ReleaseInputs): Marks {
  const { labels, annotations } = lastingMarksOf(inputs)
  return {
    labels: { ...MANAGED, ...labels },
    annotations: { [RELEASE_ANNOTATION]: releaseOf(inputs), ...annotations }
  }
}

interface Guarded {
  readonly binding: Binding
  /** As it is now. */
  readonly guard: Guard | undefined
  readonly guarding: Guarding
}

async function toGuard(
  { warn }: Run,
  { binding, guard, guarding }: Guarded,
  bound: Pick<Bound, 'objects'>,
  wds: KubeClient
): Promise<readonly BoundObject[]> {
  const due = await guardedOf(binding, guarding, bound, wds)
  const asked = due.filter(({ wantsStatus }) => wantsStatus)
  if (asked.length > 0) {
    const names = enumerate(asked.map(nameOf), MOST_NAMES)
    warn(
      `${names} ${asked.length === 1 ? 'is' : 'are'} not guarded: BindingPolicy ${binding.name} asks for the status, which KubeStellar gives up for an object that two Bindings deliver`
    )
  }
  const kept = guard === undefined ? [] : await stillSelected(binding, guard, wds)
  return [...due.filter(({ wantsStatus }) => !wantsStatus), ...kept]
}

/** Of what a Binding lists, what is to be guarded, also where its policy asks for its status. */
async function guardedOf(
  binding: Binding,
  guarding: Guarding,
  { objects }: Pick<Bound, 'objects'>,
  wds: KubeClient
): Promise<readonly BoundObject[]> {
  const known = new Map(objects.map(object => [boundKeyOfRef(object), object.live]))
  const candidates = [...binding.objects].filter(([, object]) => mayBeGuarded(object, guarding))
  const found = await mapLimit(
    candidates,
    PARALLEL,
    async ([key, object]) => known.get(key) ?? (await look(object, wds))
  )
  return candidates.flatMap(([, object], index) => {
    const live = found[index]
    return typeof live === 'object' && isGuarded(object, live, guarding) ? [object] : []
  })
}

/**
 * What the guard lists and the Binding does not, although the policy selects it: after a restart of KubeStellar's controller a
 * Binding may be incomplete for some seconds.
 */
async function stillSelected(
  binding: Binding,
  guard: Guard,
  wds: KubeClient
): Promise<readonly BoundObject[]> {
  const unlisted = [...guard.binding.objects].filter(([key]) => !binding.objects.has(key))
  if (unlisted.length === 0 || guard.isEdited) return []
  const policy = await wds.get(apiPath(BINDING_POLICIES, undefined, binding.name))
  if (policy === undefined) return []
  const clauses = clausesOf(policy)
  const kept = await mapLimit(unlisted, PARALLEL, async ([, object]) => {
    const live = await look(object, wds)
    if (typeof live === 'string' || live.metadata.deletionTimestamp !== undefined) return []
    const { namespace, name } = object
    const home =
      namespace === undefined ? undefined : await wds.get(apiPath(NAMESPACES, undefined, namespace))
    const candidate = { type: typeOf(object), namespace, name, labels: live.metadata.labels ?? {} }
    return selectingClauses(candidate, clauses, () => home?.metadata.labels).length > 0 ? [object] : []
  })
  return kept.flat()
}

/**
 * For each policy of a release, what is wrong with its guard; nothing where there is none.
 * @returns sentences
 */
export async function guardFaults(
  run: Run<ReleaseInputs>,
  bound: Bound,
  wds: KubeClient
): Promise<readonly string[]> {
  const { inputs } = run
  const faults = await Promise.all(
    bound.bindings.map(async binding => {
      const name = guardName(binding.name)
      const found = await wds.get(apiPath(BINDINGS, undefined, name))
      if (found === undefined) return []
      const guard = guardIn(found, releaseOf(inputs))
      if (typeof guard === 'string')
        return [`BindingPolicy ${binding.name} has no guard, for Binding ${name} ${guard}`]
      const due = await guardedOf(binding, guard.guarding, bound, wds)
      const listed = [...guard.binding.objects]
      const live = await mapLimit(listed, PARALLEL, async ([, object]) => await look(object, wds))
      const wrong = faultsOf(guard, {
        clusters: binding.clusters,
        objects: new Set(due.filter(({ wantsStatus }) => !wantsStatus).map(boundKey)),
        gone: new Set(listed.filter((_, index) => live[index] === 'absent').map(([key]) => key))
      })
      return wrong.map(why => `the guard, Binding ${name}, ${why}; the next deploy writes it again`)
    })
  )
  return faults.flat()
}

/**
 * What the ITS knows of guards that hold nothing, since a work agent may not make itself an owner. Nothing where nobody may look:
 * that is told of the release already.
 * @returns sentences
 */
export async function refusedGuards({ redact }: Run, bound: Bound, its: Its): Promise<readonly string[]> {
  if (!its.isGiven || bound.bindings.length === 0) return []
  const names = bound.bindings.map(({ name }) => guardName(name))
  const query = { labelSelector: `${POLICY_LABEL} in (${names.join(',')})` }
  try {
    const { items } = await (await its.client()).list(apiPath(MANIFEST_WORKS, undefined), query)
    const refused = items.flatMap(item =>
      worksIn(item)
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ ref, message }) => ({
          what: describeRef(ref),
          where: item.metadata.namespace ?? '',
          message
        }))
    )
    return [...Map.groupBy(refused, ({ what }) => what)].map(([what, alike]) => {
      const where = enumerate(
        alike.map(one => one.where),
        MOST_NAMES
      )
      return redact(
        `the guard does not keep ${what} in ${where}: ${alike[0]?.message ?? ''}; give the work agent the right to patch it, see docs/restarts.md`
      )
    })
  } catch {
    return []
  }
}

/** @param release `NAMESPACE/RELEASE` @returns why it could not be, as a phrase after its name */
async function store(
  { inputs, clock }: Run<ReleaseInputs>,
  wanted: KubeObject,
  release: string,
  wds: KubeClient
): Promise<string | undefined> {
  const path = apiPath(BINDINGS, undefined, wanted.metadata.name)
  for (let tries = 1; ; tries += 1) {
    const found = await wds.get(path)
    if (found === undefined) {
      await wds.apply(path, wanted, fieldManager(inputs))
      return undefined
    }
    const guard = guardIn(found, release)
    if (typeof guard === 'string') return guard
    if (guard.isLeaving) {
      const signal = AbortSignal.any([clock.signal, AbortSignal.timeout(GOING_MS)])
      const { waitUntilGone } = await import(/* webpackChunkName: 'removal' */ '../kubernetes/remove.ts')
      await waitUntilGone(BINDINGS, found, wds, { ...clock, signal })
      continue
    }
    try {
      await wds.replace(path, guardOver(found, wanted))
      return undefined
    } catch (error) {
      // The transport writes its finalizer and its status.
      if (!(error instanceof ApiError) || error.status !== 409 || tries >= MOST_TRIES) throw error
    }
  }
}

export function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && error.status === 403
}

function typeOf({ group, version, resource, namespace }: BoundObject) {
  return { group, version, resource, kind: '', namespaced: namespace !== undefined }
}

/** `hidden`: the credentials may not read it. */
async function look(object: BoundObject, wds: KubeClient): Promise<KubeObject | 'absent' | 'hidden'> {
  try {
    return (await wds.get(apiPath(typeOf(object), object.namespace, object.name))) ?? 'absent'
  } catch (error) {
    if (isForbidden(error)) return 'hidden'
    throw error
  }
}

function nameOf({ resource, namespace, name }: BoundObject): string {
  return `${resource} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}
