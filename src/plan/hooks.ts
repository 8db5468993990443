/** The hooks of a chart as a plan knows them: which Helm runs now, and in which order; and what must not select them. Pure. */
import {
  deletePoliciesOf,
  eventsOf,
  eventsRun,
  isAwaited,
  weightOf,
  type HookOperation
} from '../helm/hooks.ts'
import { inHelmsOrder } from '../helm/hookOrder.ts'
import { objectAt } from '../lib/json.ts'
import { describeRef, toRef } from '../kubernetes/objects.ts'
import { CRDS } from '../kubernetes/kinds.ts'
import { isDeliverable } from '../kubestellar/api.ts'
import { MANAGED } from '../kubestellar/bindingPolicy.ts'
import type { Labels } from '../kubernetes/labelSelector.ts'
import type { Candidate } from '../kubestellar/matching.ts'
import type { PlannedHook } from '../report/plan.ts'
import { needsOf } from './hookNeeds.ts'
import { isDeletedAfterwards, type Operation, type Rendered, type RenderedObject } from './render.ts'

/** A hook that Helm runs in an operation. */
export interface DueHook {
  readonly object: RenderedObject
  readonly name: string
  readonly weight: number
  /** Of the operation, in their order; at least one. */
  readonly events: readonly string[]
}

/** In the order in which Helm runs them; one of two events stands where it runs first. */
export function dueHooks(objects: readonly RenderedObject[], operation: Operation): readonly DueHook[] {
  return eventsOf(operation).flatMap(event =>
    hooksOf(objects, operation, event).filter(({ events }) => events[0] === event)
  )
}

/** Of one event, in the order in which Helm runs them. */
export function hooksOf(
  objects: readonly RenderedObject[],
  operation: Operation,
  event: string
): readonly DueHook[] {
  const due = objects.map((object): DueHook => ({
    object,
    name: object.name,
    weight: weightOf(object.manifest.metadata.annotations),
    events: eventsRun(object.hookEvents, operation)
  }))
  return inHelmsOrder(due.filter(({ events }) => events.includes(event)))
}

/** Hooks that Jobs and Pods may need in the clusters while Helm works, and that are gone afterwards. */
export function passingHooks(
  objects: readonly RenderedObject[],
  operation: Operation
): readonly RenderedObject[] {
  const due = dueHooks(objects, operation).map(({ object }) => object)
  if (!due.some(({ type }) => isAwaited(type))) return []
  return due.filter(
    object =>
      !isAwaited(object.type) &&
      isDeliverable(object.type) &&
      // Helm never deletes one, and it has a policy of its own.
      object.type.kind !== CRDS.kind &&
      isDeletedAfterwards(object)
  )
}

/** Hook Jobs and Pods of every event, tests included: as Helm makes them, and their copies. */
export function awaitedIn({
  objects,
  testHooks
}: Pick<Rendered, 'objects' | 'testHooks'>): readonly Candidate[] {
  return [...objects, ...testHooks].filter(isAwaitedHook).flatMap(hook => {
    const { original, copy } = candidatesOf(hook)
    return [original, copy]
  })
}

export function isAwaitedHook({ type, hookEvents }: RenderedObject): boolean {
  return hookEvents.length > 0 && isAwaited(type)
}

/** Those of an operation that Helm waits for. */
export function awaitedBy(
  objects: readonly RenderedObject[],
  operation: HookOperation
): readonly RenderedObject[] {
  return objects.filter(
    ({ type, hookEvents }) => isAwaited(type) && eventsRun(hookEvents, operation).length > 0
  )
}

/** What a BindingPolicy would see of a hook Job or Pod. */
export function candidatesOf(hook: RenderedObject): {
  readonly original: Candidate
  readonly copy: Candidate
} {
  const { type, namespace, name } = hook
  return {
    original: { type, namespace, name, labels: labelsOfHook(hook) },
    // Its name ends in a hash, so no policy can name it. Its labels are those of all objects that this action makes.
    copy: { type, namespace, name: `${name}-00000000`, labels: MANAGED }
  }
}

/** API servers give a Job without labels those of its Pods (pkg/apis/batch/v1/defaults.go). */
function labelsOfHook({ type, labels, manifest }: RenderedObject): Labels {
  if (type.kind !== 'Job' || Object.keys(labels).length > 0) return labels
  const ofPods = objectAt(manifest, 'spec', 'template', 'metadata', 'labels')
  return Object.fromEntries(Object.entries(ofPods).map(([key, value]) => [key, String(value)]))
}

/** Where hooks run. */
export interface HookPlacement {
  /** Undefined while only the deploy itself can tell. */
  readonly clusters: readonly string[] | undefined
  /** Of these: in which install hooks run in place of upgrade hooks. */
  readonly joined: readonly string[]
}

/** As the report has them. */
export function plannedHooks(
  objects: readonly RenderedObject[],
  operation: Operation,
  { clusters, joined }: HookPlacement
): readonly PlannedHook[] {
  const others = clusters?.filter(cluster => !joined.includes(cluster))
  return [
    ...(joined.length === 0 ? [] : planned(objects, 'install', joined)),
    ...(joined.length > 0 && others?.length === 0 ? [] : planned(objects, operation, others))
  ]
}

function planned(
  objects: readonly RenderedObject[],
  operation: Operation,
  clusters: readonly string[] | undefined
): readonly PlannedHook[] {
  return dueHooks(objects, operation).map(({ object, weight, events }) => ({
    object: toRef(object),
    events,
    weight,
    deletePolicies: deletePoliciesOf(object.manifest.metadata.annotations),
    needs: needsOf(object, objects).map(({ ref }) => describeRef(ref)),
    clusters,
    awaited: isAwaited(object.type)
  }))
}
