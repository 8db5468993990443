/** Objects that are in the WDS already and that Helm does not take over. */
import { isOfRelease, releaseIn } from '../helmMarks.ts'
import { describeRef, keyOf } from '../kubernetes/objects.ts'
import { error, toRef, type Forecast, type ForecastContext, type RenderedObject } from './forecast.ts'

export function ownership(
  objects: readonly RenderedObject[],
  { release, namespace, adopt, wds }: ForecastContext
): readonly Forecast[] {
  return objects.flatMap(object => {
    const ref = toRef(object)
    const live = wds.live.get(keyOf(ref))
    // Helm looks at neither hooks nor `crds/`.
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
