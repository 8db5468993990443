/** What the chart has for the clusters and Helm does not keep: unknown hooks, objects rendered twice, files of Git LFS. */
import { differences } from '../drift.ts'
import type { DroppedHook } from '../helm/droppedHooks.ts'
import { describeRef, groupOf, keyOfObject } from '../kubernetes/objects.ts'
import { LFS_REMEDY } from '../lib/lfsPointer.ts'
import { enumerate } from '../text.ts'
import {
  error,
  groupBy,
  toRef,
  warning,
  type Forecast,
  type ForecastContext,
  type RenderedObject
} from './forecast.ts'

/** Words of Helm 2; Helm 3 and later have `crds/` and no test that has to fail. */
const OF_HELM_2 = /^(?:crd-install|test-failure)$/
const KNOWN_HOOKS: ReadonlySet<string> = new Set([
  ...['install', 'upgrade', 'rollback', 'delete'].flatMap(what => [`pre-${what}`, `post-${what}`]),
  'test',
  'test-success'
])
const MOST_FIELDS = 5

export function leftOut(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  return [
    ...context.dropped.flatMap(hook => droppedHook(hook, context)),
    ...renderedTwice(objects, context),
    ...objects.filter(holdsPointer).map(pointer)
  ]
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
      'Correct the annotation, or take it away if the object is no hook. To deploy without the object, set `hooks: skip`.'
    )
  ]
}

/**
 * Helm applies objects of a kind side by side, so that one of two contents wins by chance. Helm 3 cannot create the
 * second one, and stops half way.
 */
function renderedTwice(
  objects: readonly RenderedObject[],
  { wds, isHelm3, filesOf }: ForecastContext
): readonly Forecast[] {
  const groups = groupBy(
    objects.filter(({ managed }) => managed),
    keyOfObject
  )
  return [...groups].flatMap(([key, alike]) => {
    const [first, ...others] = alike
    if (others.length === 0) return []
    const ref = toRef(first)
    const files = [...new Set(filesOf(ref))]
    const where = files.length === 0 ? '' : ` (${enumerate(files, MOST_FIELDS)})`
    const fields = [...new Set(others.flatMap(other => differences(contentOf(first), contentOf(other), '')))]
    const remedy = `Take all but one of them out of the chart, or switch one off in the values${where}.`
    if (fields.length > 0)
      return [
        error(
          'OBJECT_TWICE',
          ref,
          `The chart renders ${describeRef(ref)} ${alike.length} times${where}, with different values of ${enumerate(fields, MOST_FIELDS)}: which of them the clusters get is left to chance.`,
          remedy
        )
      ]
    if (isHelm3 && !wds.live.has(key))
      return [
        error(
          'OBJECT_TWICE',
          ref,
          `The chart renders ${describeRef(ref)} ${alike.length} times${where}, and Helm 3 fails to create it a second time, with half of the release in the WDS.`,
          `${remedy} Helm 4 (\`helm-version: 4.x\`) takes objects that are equal.`
        )
      ]
    return [
      warning(
        'OBJECT_REPEATED',
        ref,
        `The chart renders ${describeRef(ref)} ${alike.length} times${where}, each time the same.`,
        remedy
      )
    ]
  })
}

/** With the Namespace that it gets, so that it does not count how that is written. */
function contentOf({ manifest, namespace }: RenderedObject): object {
  return { ...manifest, metadata: { ...manifest.metadata, namespace } }
}

/** As the whole of a text, or of one in base64. */
const POINTER =
  /"(?:version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d(?:\\r)?\\n(?:ext-|oid sha256:)|dmVyc2lvbiBodHRwczovL2dpdC1sZnMuZ2l0aHViLmNvbS9zcGVjL3Yx)/

function holdsPointer({ manifest }: RenderedObject): boolean {
  return POINTER.test(JSON.stringify(manifest))
}

function pointer(object: RenderedObject): Forecast {
  const ref = toRef(object)
  return error(
    'LFS_POINTER_RENDERED',
    ref,
    `${describeRef(ref)} has a Git LFS pointer in the place of a file of the chart.`,
    LFS_REMEDY
  )
}
