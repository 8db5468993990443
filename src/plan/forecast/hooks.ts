/**
 * Hooks that Helm waits for: Jobs and Pods, which never end in a WDS, because nothing runs there. With `hooks: run`, copies of
 * them run in the clusters. And those that it drops, because it does not know them.
 */
import type { DroppedHook } from '../../helm/droppedHooks.ts'
import { BEFORE_CREATION, deletePoliciesOf, eventsRun, isTest } from '../../helm/hooks.ts'
import { at } from '../../lib/json.ts'
import { enumerate } from '../../lib/text/text.ts'
import { endOf } from '../../kubernetes/readiness/ended.ts'
import { describeObject, describeRef, groupOf, keyOfObject } from '../../kubernetes/objects.ts'
import { awaitedBy, isAwaitedHook } from '../hooks.ts'
import { hookNeeds } from './hookNeeds.ts'
import { hookSelected } from './hookSelected.ts'
import { error, isKind, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Clusters that a sentence names. */
const MOST_NAMES = 5
/** Events of Helm 2; Helm 3 and later have `crds/` and no test that must fail. */
const OF_HELM_2 = /^(?:crd-install|test-failure)$/
const KNOWN_HOOKS: ReadonlySet<string> = new Set([
  ...['install', 'upgrade', 'rollback', 'delete'].flatMap(what => [`pre-${what}`, `post-${what}`]),
  'test',
  'test-success'
])

export function hooks(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  const awaited = objects.filter(isAwaitedHook)
  return [
    ...context.dropped.flatMap(hook => droppedHook(hook, context)),
    ...(context.hooks === 'fail' ? blocking(awaited, context) : []),
    ...(context.hooks === 'run'
      ? [
          ...hookSelected(awaited, context),
          ...hookNeeds(objects, context),
          ...kept(awaited, context),
          ...suspended(awaited, context),
          ...joined(awaited, context),
          ...unguarded(awaited, context)
        ]
      : []),
    ...recreated(objects, context)
  ]
}

function blocking(awaited: readonly RenderedObject[], { operation }: ForecastContext): readonly Forecast[] {
  return awaited.flatMap(object => {
    const ref = toRef(object)
    const which = describeRef(ref)
    const now = eventsRun(object.hookEvents, operation)
    if (now.length > 0) {
      return [
        error(
          'HOOK_BLOCKS',
          ref,
          `Helm would wait in vain for ${which}, a ${now.join(', ')} hook, and then fail: nothing runs in a WDS.`,
          'Set `hooks: run`, so that it runs in the clusters, or `hooks: skip` if the release works without it.'
        )
      ]
    }
    // Test hooks run only when somebody asks for them.
    const later = object.hookEvents.filter(event => !isTest(event))
    if (later.length === 0) return []
    return [
      warning(
        'HOOK_BLOCKS_LATER',
        ref,
        `Helm will wait in vain for ${which}, a ${later.join(', ')} hook, when it comes to that: nothing runs in a WDS.`,
        'Set `hooks: run` then, so that it runs in the clusters; give Helm itself `--no-hooks`.'
      )
    ]
  })
}

/**
 * Of the last run, in the WDS: where its delete policy does not say that Helm deletes it first, Helm 4 takes the old result for
 * that of this run, and Helm 3 fails to create it.
 */
function kept(awaited: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  return awaited
    .filter(object => isInstalled(object, context) && !isDeletedBefore(object))
    .flatMap(object => {
      const live = context.wds.live.get(keyOfObject(object))
      if (live === undefined) return []
      const told = endOf(live).state === 'ready' && !context.isHelm3 ? warning : error
      return [
        told(
          'HOOK_KEPT',
          toRef(object),
          `${describeObject(object)} does not run again: that of the last run is in the WDS, and its \`helm.sh/hook-delete-policy\` does not let Helm delete it first.`,
          'Add `before-hook-creation` to the annotation, or delete the object in the WDS.'
        )
      ]
    })
}

/** KubeStellar's transport takes `suspend` out (pkg/transport/generic/filtering/job.go, v0.30.0). */
function suspended(awaited: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  return awaited
    .filter(object => at(object.manifest, 'spec', 'suspend') === true && isInstalled(object, context))
    .map(object =>
      warning(
        'HOOK_NOT_SUSPENDED',
        toRef(object),
        `${describeObject(object)} runs in the clusters at once, because KubeStellar takes \`suspend: true\` out of it.`,
        'Render the hook only when it is to run.'
      )
    )
}

/** KubeStellar delivers to a cluster as soon as its labels match, and knows no hooks. */
function joined(
  awaited: readonly RenderedObject[],
  { joined: clusters }: ForecastContext
): readonly Forecast[] {
  if (clusters.length === 0 || awaitedBy(awaited, 'install').length === 0) return []
  return [
    warning(
      'HOOK_JOINED',
      undefined,
      `${enumerate(clusters, MOST_NAMES)} joined after the install: KubeStellar delivers the release there before its install hooks have run.`,
      'This deploy runs them there, in place of upgrade hooks. Check what the application did without them.'
    )
  ]
}

function unguarded(awaited: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  if (context.guard !== 'none' || !awaited.some(object => isInstalled(object, context))) return []
  return [
    warning(
      'HOOK_UNGUARDED',
      undefined,
      'Hooks may run more than once in a cluster: with `guard: none`, a restart of KubeStellar may delete their Namespace there and deliver it again.',
      'Set `guard: data`, the default.'
    )
  ]
}

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
        eventsRun(object.hookEvents, operation).length > 0 &&
        isDeletedBefore(object) &&
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

function isDeletedBefore({ manifest }: RenderedObject): boolean {
  return deletePoliciesOf(manifest.metadata.annotations).includes(BEFORE_CREATION)
}

/** Whether Helm creates the object in the WDS this time; it does not for hooks of other events. */
export function isInstalled(object: RenderedObject, { operation }: ForecastContext): boolean {
  return object.hookEvents.length === 0 || eventsRun(object.hookEvents, operation).length > 0
}

function droppedHook(dropped: DroppedHook, { hooks, namespace }: ForecastContext): readonly Forecast[] {
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
  if (hooks === 'skip' || unknown.every(word => OF_HELM_2.test(word)))
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
