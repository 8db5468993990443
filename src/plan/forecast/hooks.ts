/**
 * Hooks that Helm waits for: Jobs and Pods, which never end in a WDS, since nothing runs there. Also hooks that Helm
 * drops, because it does not know their events.
 */
import type { DroppedHook } from '../../helm/droppedHooks.ts'
import { describeObject, describeRef, groupOf, keyOfObject } from '../../kubernetes/objects.ts'
import { error, isKind, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Events of Helm 2; Helm 3 and later have `crds/` and no test that must fail. */
const OF_HELM_2 = /^(?:crd-install|test-failure)$/
const KNOWN_HOOKS: ReadonlySet<string> = new Set([
  ...['install', 'upgrade', 'rollback', 'delete'].flatMap(what => [`pre-${what}`, `post-${what}`]),
  'test',
  'test-success'
])
export function hooks(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  return [
    ...context.dropped.flatMap(hook => droppedHook(hook, context)),
    ...blocking(objects, context),
    ...recreated(objects, context)
  ]
}

function blocking(objects: readonly RenderedObject[], { operation }: ForecastContext): readonly Forecast[] {
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
      // Test hooks run only on request.
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

const BEFORE_CREATION = 'before-hook-creation'

/**
 * Helm deletes a hook before it creates it again, unless its policy names only other times. Whether the object then
 * stays in the clusters depends on the order of two ManifestWorks. CustomResourceDefinitions are never deleted
 * (deleteHookByPolicy of Helm 3 and 4).
 */
function recreated(
  objects: readonly RenderedObject[],
  { operation, wds }: ForecastContext
): readonly Forecast[] {
  return objects
    .filter(
      object =>
        isKind(object, '', 'Namespace', 'PersistentVolumeClaim', 'PersistentVolume') &&
        eventsOf(object, operation).length > 0 &&
        (object.manifest.metadata.annotations?.['helm.sh/hook-delete-policy'] ?? BEFORE_CREATION).includes(
          BEFORE_CREATION
        ) &&
        wds.live.has(keyOfObject(object))
    )
    .map(object =>
      warning(
        'HOOK_RECREATED',
        toRef(object),
        `Helm deletes ${describeObject(object)} and creates it again, since it is a hook: a cluster may delete it with all its data.`,
        'Remove the annotation `helm.sh/hook`, or let it name only `pre-install`.'
      )
    )
}

/** Whether Helm creates the object in the WDS this time; it does not for hooks of other events. */
export function isInstalled(object: RenderedObject, { operation }: ForecastContext): boolean {
  return object.hookEvents.length === 0 || eventsOf(object, operation).length > 0
}

function eventsOf(
  { hookEvents }: RenderedObject,
  operation: ForecastContext['operation']
): readonly string[] {
  return hookEvents.filter(event => event === `pre-${operation}` || event === `post-${operation}`)
}

function droppedHook(dropped: DroppedHook, { skipHooks, namespace }: ForecastContext): readonly Forecast[] {
  const words = dropped.hook.split(',').map(word => word.trim().toLowerCase())
  const unknown = words.filter(word => !KNOWN_HOOKS.has(word))
  // A test, which no deploy runs.
  if (unknown.every(word => word === 'test-failure') && words.every(word => word.startsWith('test')))
    return []
  const { object } = dropped
  const ref = object && {
    group: groupOf(object.apiVersion),
    kind: object.kind,
    namespace: object.kind === 'CustomResourceDefinition' ? undefined : (object.namespace ?? namespace),
    name: object.name
  }
  const which = ref === undefined ? 'an object' : `${describeRef(ref)} of ${object?.file ?? ''}`
  const what = `Helm leaves out ${which}: its annotation helm.sh/hook is ${JSON.stringify(dropped.hook)}, and Helm knows no hook ${unknown.map(word => JSON.stringify(word)).join(', ')}.`
  if (skipHooks || unknown.every(word => OF_HELM_2.test(word)))
    return [
      warning(
        'HOOK_NOT_KEPT',
        ref,
        what,
        'If the clusters need the object, take the annotation away; a CustomResourceDefinition belongs in `crds/` of the chart.'
      )
    ]
  return [
    error(
      'HOOK_UNKNOWN',
      ref,
      what,
      'Correct the annotation, or remove it if the object is not a hook. To deploy without the object, set `hooks: skip`.'
    )
  ]
}
