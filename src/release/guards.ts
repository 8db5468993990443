/**
 * The guards of a release in the WDS. They are reduced before an object that they list is deleted. They are written
 * after the proof, since a guard shares the transport's requests. A change of a guard removes WorkStatuses, and so
 * clears the results of a StatusCollector for the same objects: none may be attached in the meantime.
 */
import { isKept, isOfRelease } from '../helm/annotations.ts'
import type { ReleaseInputs } from '../inputs/inputs.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS } from '../kubestellar/api.ts'
import { type BoundObject } from '../kubestellar/binding.ts'
import { guardBinding, guardIn, guardOver, guardsIn, type Guard } from '../kubestellar/guard.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import type { Run } from '../run/run.ts'
import { fieldManager } from '../policies/write.ts'

/** Tries that the API server refuses because of a concurrent write. */
const MOST_TRIES = 10
/** For a guard whose policy was just deleted. Milliseconds. */
const GOING_MS = 15_000
/** Objects that a sentence names. */
export const MOST_NAMES = 5

const RULE =
  '{apiGroups: [control.kubestellar.io], resources: [bindings], verbs: [get, create, patch, update, delete]}'
/** Reported once a run. */
export const NO_RIGHT = `the release has no guard, for the WDS credentials may not write Bindings: a restart of KubeStellar’s controller-manager may delete its namespace and volumes in the clusters. Add this rule to their ClusterRole: ${RULE}; or set \`guard: none\``

export function releaseOf({ release, namespace }: ReleaseInputs): string {
  return `${namespace}/${release}`
}

export async function readGuards(inputs: ReleaseInputs, wds: KubeClient): Promise<readonly Guard[]> {
  return guardsIn((await wds.list(apiPath(BINDINGS, undefined))).items, releaseOf(inputs))
}

/** Whether an object will be deleted in the WDS. @param key from `boundKey` */
export type Leaves = (key: string, object: BoundObject) => Promise<boolean>

/** For an upgrade or a rollback: Helm deletes what it has created and no longer renders. @param stays by `boundKey` */
export function leavesByHelm(stays: ReadonlySet<string>, inputs: ReleaseInputs, wds: KubeClient): Leaves {
  return async (key, object) => {
    if (stays.has(key)) return false
    const live = await look(object, wds)
    return live === 'absent' || (live !== 'hidden' && isOfRelease(live, inputs) && !isKept(live))
  }
}

/** For a removal. @param going by `boundKey` */
export function leavesWith(going: ReadonlySet<string>, wds: KubeClient): Leaves {
  return async (key, object) => going.has(key) || (await look(object, wds)) === 'absent'
}

/**
 * Removes objects from guards before they are deleted: the transport only processes a Binding if everything that it
 * lists is in the WDS.
 * @returns the guards that were changed; some may be deleted
 * @throws ApiError 403 without the permission to write Bindings
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
  // An edited list stays recognizable as edited: the mark is only for a list that this action has made.
  const whyNot = await store(run, guard.isEdited ? withoutMarks(wanted) : wanted, release, wds)
  if (whyNot === undefined) run.deps.log.info(`Binding ${binding.name} reduced to what stays`)
  else run.warn(`Binding ${binding.name} ${whyNot}: it is left as it is`)
}

function withoutMarks(guard: KubeObject): KubeObject {
  return { ...guard, metadata: { ...guard.metadata, annotations: {} } }
}

/** Requests the deletion; callers that need it wait for it. */
export async function removeGuard({ deps }: Run, { binding }: Guard, wds: KubeClient): Promise<void> {
  await wds.delete(apiPath(BINDINGS, undefined, binding.name), { uid: binding.uid })
  deps.log.info(`Binding ${binding.name} removed`)
}

/**
 * Before Helm changes the release. Without the permission to write guards, they stay unchanged.
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

/** @param release `NAMESPACE/RELEASE` @returns why it could not be stored, as a phrase after its name */
export async function store(
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
      // The transport writes its finalizer and its status concurrently.
      if (!(error instanceof ApiError) || error.status !== 409 || tries >= MOST_TRIES) throw error
    }
  }
}

export function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && error.status === 403
}

export function typeOf({ group, version, resource, namespace }: BoundObject) {
  return { group, version, resource, kind: '', namespaced: namespace !== undefined }
}

/** `hidden`: the credentials may not read it. */
export async function look(object: BoundObject, wds: KubeClient): Promise<KubeObject | 'absent' | 'hidden'> {
  try {
    return (await wds.get(apiPath(typeOf(object), object.namespace, object.name))) ?? 'absent'
  } catch (error) {
    if (isForbidden(error)) return 'hidden'
    throw error
  }
}
