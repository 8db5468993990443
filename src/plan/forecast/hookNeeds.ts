/**
 * Hook Jobs and Pods that need an object which Helm creates only after them. With Helm alone they wait in vain as well: it
 * creates the next object once the hook has ended.
 */
import { describeRef, keyOf, keyOfObject } from '../../kubernetes/objects.ts'
import type { Forecast } from '../../report/plan.ts'
import { needsOf } from '../hookNeeds.ts'
import { dueHooks, isAwaitedHook, type DueHook } from '../hooks.ts'
import { isDeletedAfterwards } from '../render.ts'
import { error, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'

/** @param objects all of the chart, in which the hooks are */
export function hookNeeds(
  objects: readonly RenderedObject[],
  { operation, wds }: ForecastContext
): readonly Forecast[] {
  const due = dueHooks(objects, operation)
  const byKey = new Map(objects.map(object => [keyOfObject(object), object]))
  return due
    .filter(({ object }) => isAwaitedHook(object))
    .flatMap(hook =>
      needsOf(hook.object, objects).flatMap(({ ref, isStart }) => {
        const needed = byKey.get(keyOf(ref))
        if (needed === undefined || wds.live.has(keyOf(ref))) return []
        const why = whyAbsent(needed, hook, due)
        return why === undefined ? [] : [judge(hook, `${describeRef(ref)}, ${why}`, isStart)]
      })
    )
}

function judge({ object, events }: DueHook, needed: string, isStart: boolean): Forecast {
  const ref = toRef(object)
  const what = `${describeRef(ref)}, a ${events.join(', ')} hook, needs ${needed}`
  const remedy = 'Make it a hook of the same event with a lower weight (`helm.sh/hook-weight`) in the chart.'
  return isStart
    ? error(
        'HOOK_NEEDS_LATER',
        ref,
        `${what}: no Pod of it starts, and Helm waits in vain, also without KubeStellar.`,
        remedy
      )
    : warning('HOOK_MAY_NEED_LATER', ref, `${what}: it may fail, also without KubeStellar.`, remedy)
}

/** @returns why it is not there when the hook first runs, as a clause; undefined when it is */
function whyAbsent(needed: RenderedObject, hook: DueHook, due: readonly DueHook[]): string | undefined {
  const [event = ''] = hook.events
  const isPre = event.startsWith('pre-')
  if (needed.hookEvents.length === 0) return isPre ? `which Helm creates after all ${event} hooks` : undefined
  const other = due.find(({ object }) => object === needed)
  if (other === undefined) return `which is a hook of other events (${needed.hookEvents.join(', ')})`
  if (other.events[0] !== event)
    return isPre
      ? `which is a ${other.events.join(', ')} hook`
      : isDeletedAfterwards(needed) && !other.events.includes(event)
        ? `which Helm deletes when all ${other.events.join(', ')} hooks have succeeded`
        : undefined
  // Both are in the order in which Helm runs them.
  return due.indexOf(other) < due.indexOf(hook)
    ? undefined
    : `which Helm creates after it: hooks of one event run by weight, then by name`
}
