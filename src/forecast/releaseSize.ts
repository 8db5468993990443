/**
 * What Helm keeps of a release has to fit into one Secret: the chart without those in its `charts/`, its values, and all
 * that it renders. Helm finds out when `crds/` are installed already.
 */
import { enumerate } from '../text.ts'
import { error, type Forecast, type ForecastContext, type RenderedObject } from './forecast.ts'

/** `MaxSecretSize` of Kubernetes: of the data, which Helm has written in base64. */
const LIMIT = 2 ** 20
const MOST_PARTS = 3

export function releaseSize(
  _objects: readonly RenderedObject[],
  { stored }: ForecastContext
): readonly Forecast[] {
  const bytes = stored.dataBytes()
  if (bytes <= LIMIT) return []
  const parts = stored.largestParts().map(({ name, bytes }) => `${name} (${kib(bytes)})`)
  return [
    error(
      'RELEASE_TOO_LARGE',
      undefined,
      `Helm keeps the chart and all that it renders in one Secret, compressed ${kib(bytes)}, and Kubernetes takes 1024 KiB. The largest parts: ${enumerate(parts, MOST_PARTS)}.`,
      'List files that no template reads in `.helmignore`, or split the chart. Charts in `charts/` do not count, only what they render.'
    )
  ]
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`
}
