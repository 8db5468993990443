/**
 * The guards of a release. They are written after its proof, since they share the requests of KubeStellar's transport.
 */
import type { ReleaseInputs, GuardWanted } from '../inputs/inputs.ts'
import { ApiError, UnreachableError, type KubeClient } from '../kubernetes/api/client.ts'
import {
  guardName,
  guardIn,
  guardBinding,
  isSameGuard,
  type Guarding,
  type Guard,
  mayBeGuarded,
  isGuarded
} from '../kubestellar/guard.ts'
import { boundKeyOfRef, type Binding, type BoundObject } from '../kubestellar/binding.ts'
import { BINDING_POLICIES, BINDINGS } from '../kubestellar/api.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import type { Run } from '../run/run.ts'
import type { Bound } from './binding.ts'
import { isForbidden, NO_RIGHT, store, removeGuard, releaseOf, MOST_NAMES, look, typeOf } from './guards.ts'
import { MANAGED, RELEASE_ANNOTATION, type Marks } from '../kubestellar/bindingPolicy.ts'
import { lastingMarksOf } from '../policies/ownership.ts'
import { enumerate } from '../lib/text/text.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { clausesOf } from '../kubestellar/clauses.ts'
import { selectingClauses } from '../kubestellar/matching.ts'

/**
 * Writes a guard for each policy of the release after the proof: the part of the complete Binding that needs a guard. A
 * failure never makes the run red.
 * @param wanted undefined for a rollback, which keeps the guards of the deploys
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
  // The policy was deleted in the meantime, which also deletes its guard.
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

/** Undefined when nothing needs a guard. */
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
  /** The present guard. */
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

/** The objects of a Binding that need a guard, including those whose status the policy requests. */
export async function guardedOf(
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
 * Objects that the guard lists and the Binding does not, although the policy selects them: after a restart of
 * KubeStellar's controller, a Binding may be incomplete for some seconds.
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

function nameOf({ resource, namespace, name }: BoundObject): string {
  return `${resource} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}
