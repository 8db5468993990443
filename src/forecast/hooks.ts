/** Hooks that Helm waits for: Jobs and Pods, which never end in a WDS, because nothing runs there. */
import { describeRef } from '../kubernetes/objects.ts'
import {
  error,
  isKind,
  toRef,
  warning,
  type Forecast,
  type ForecastContext,
  type RenderedObject
} from './forecast.ts'

export function hooks(
  objects: readonly RenderedObject[],
  { operation }: ForecastContext
): readonly Forecast[] {
  return objects
    .filter(object => isKind(object, 'batch', 'Job') || isKind(object, '', 'Pod'))
    .flatMap(object => {
      const ref = toRef(object)
      const which = describeRef(ref)
      const now = eventsOf(object, operation)
      if (now.length > 0) {
        return [
          error(
            'HOOK_BLOCKS',
            ref,
            `Helm would wait in vain for ${which}, a ${now.join(', ')} hook, and then fail: nothing runs in a WDS.`,
            'Switch the hook off in the values of the chart (often `*.enabled: false` of the named job), or set `hooks: skip` if the release works without it.'
          )
        ]
      }
      // Test hooks run only when somebody asks for them.
      const later = object.hookEvents.filter(event => /^(pre|post)-/.test(event))
      if (later.length === 0) return []
      return [
        warning(
          'HOOK_BLOCKS_LATER',
          ref,
          `Helm will wait in vain for ${which}, a ${later.join(', ')} hook, when it comes to that: nothing runs in a WDS.`,
          'Switch the hook off in the values of the chart, or give Helm `--no-hooks` when it comes to that.'
        )
      ]
    })
}

/** Whether Helm brings the object into the WDS this time: hooks of other events stay away. */
export function isInstalled(object: RenderedObject, { operation }: ForecastContext): boolean {
  return object.hookEvents.length === 0 || eventsOf(object, operation).length > 0
}

function eventsOf(
  { hookEvents }: RenderedObject,
  operation: ForecastContext['operation']
): readonly string[] {
  return hookEvents.filter(event => event === `pre-${operation}` || event === `post-${operation}`)
}
