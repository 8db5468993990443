/** Existing objects in the WDS that Helm does not adopt, and objects that the chart renders twice. */
import { differences } from '../drift.ts'
import { isOfRelease, releaseIn } from '../../helm/annotations.ts'
import { describeRef, keyOf, keyOfObject } from '../../kubernetes/objects.ts'
import { enumerate } from '../../lib/text/text.ts'
import { error, groupBy, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function ownership(
  objects: readonly RenderedObject[],
  { release, namespace, adopt, wds }: ForecastContext
): readonly Forecast[] {
  return objects.flatMap(object => {
    const ref = toRef(object)
    const live = wds.live.get(keyOf(ref))
    // Helm does not check hooks and `crds/`.
    if (live === undefined || !object.managed) return []
    const isHelm = live.metadata.labels?.['app.kubernetes.io/managed-by'] === 'Helm'
    const owner = releaseIn(live)
    if (isHelm && isOfRelease(live, { release, namespace })) return []
    if (isHelm && owner !== undefined) {
      return [
        error(
          'OBJECT_OF_OTHER_RELEASE',
          ref,
          `${describeRef(ref)} belongs to release ${owner.namespace}/${owner.release} in this WDS, and Helm refuses to take it over.`,
          'Give the object another name in the values of the chart, or share it by deploying it in one release only.'
        )
      ]
    }
    if (adopt) return []
    return [
      error(
        'OBJECT_NOT_OF_HELM',
        ref,
        `${describeRef(ref)} exists in the WDS and belongs to no release, and Helm refuses to take it over.`,
        `Delete it in the WDS, or set \`adopt: true\` once; or hand it over: label \`app.kubernetes.io/managed-by=Helm\`, annotations \`meta.helm.sh/release-name=${release}\` and \`meta.helm.sh/release-namespace=${namespace}\`.`
      )
    ]
  })
}

const MOST_FIELDS = 5

/**
 * Helm applies objects of a kind concurrently, so one of two contents wins at random. Helm 3 cannot create the second
 * one, and stops in the middle.
 */
export function renderedTwice(
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
    const times = `The chart renders ${describeRef(ref)} ${alike.length} times${where}`
    if (fields.length === 0 && (!isHelm3 || wds.live.has(key)))
      return [warning('OBJECT_REPEATED', ref, `${times}, each time the same.`, remedy)]
    const [consequence, alternative] =
      fields.length > 0
        ? [
            `with different values of ${enumerate(fields, MOST_FIELDS)}: which of them the clusters get is left to chance`,
            ''
          ]
        : [
            'and Helm 3 fails to create it a second time, with half of the release in the WDS',
            ' Helm 4 (`helm-version: 4.x`) takes objects that are equal.'
          ]
    return [error('OBJECT_TWICE', ref, `${times}, ${consequence}.`, `${remedy}${alternative}`)]
  })
}

/** With the resulting Namespace, so that its notation does not count. */
function contentOf({ manifest, namespace }: RenderedObject): object {
  return { ...manifest, metadata: { ...manifest.metadata, namespace } }
}
