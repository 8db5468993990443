/**
 * Objects that do not fit into a ManifestWork. KubeStellar's transport and OCM's webhook both accept 500 KiB of JSON.
 * One larger object stops the transport from delivering any object of the policy, without an entry in the Binding's
 * status.
 */
import { describeRef, type ObjectRef } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import { enumerate } from '../../lib/text/text.ts'
import { error, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Bytes; `--max-size-wrapped` of KubeStellar's core chart, `manifestLimit` of OCM's webhook. */
export const LIMIT = 500 * 1024

/** API servers add defaults, Helm adds labels: an object near the limit may exceed it when it is delivered. */
const NEAR = 0.8 * LIMIT

export function size(
  objects: readonly RenderedObject[],
  { releaseSecret, namespace }: ForecastContext
): readonly Forecast[] {
  const found = objects
    .filter(({ type }) => isDeliverable(type))
    .flatMap(object =>
      judge(
        toRef(object),
        deliveredBytes(object),
        'Split it, or take what makes it large out of it (descriptions in a CustomResourceDefinition, files in a ConfigMap or Secret).'
      )
    )
  if (releaseSecret === undefined) return found
  const secret: ObjectRef = { group: '', kind: 'Secret', namespace, name: releaseSecret.name }
  return [
    ...found,
    ...judge(
      secret,
      releaseSecret.bytes,
      'Set `propagate-release: false`, or deploy fewer objects in one release.'
    )
  ]
}

function judge(ref: ObjectRef, bytes: number, remedy: string): readonly Forecast[] {
  const kib = (bytes / 1024).toFixed(0)
  // An object of exactly the limit already makes the transport start a new, empty ManifestWork.
  if (bytes >= LIMIT) {
    return [
      error(
        'OBJECT_TOO_LARGE',
        ref,
        `${describeRef(ref)} has ${kib} KiB, and KubeStellar delivers nothing of a policy that selects an object of 500 KiB or more.`,
        remedy
      )
    ]
  }
  if (bytes < NEAR) return []
  return [
    warning(
      'OBJECT_NEAR_LIMIT',
      ref,
      `${describeRef(ref)} has ${kib} KiB as rendered; with 500 KiB or more KubeStellar would deliver nothing of the policy.`,
      remedy
    )
  ]
}

/** Counted like KubeStellar does, without additions of the API server. */
export function deliveredBytes({ manifest }: RenderedObject): number {
  const metadata = { ...manifest.metadata, finalizers: undefined, ownerReferences: undefined }
  const json = JSON.stringify({ ...manifest, metadata, status: undefined })
  // Go's encoder writes these as \u003c and so on, and ends with a line break.
  const escaped = json.match(/[<>&]/g)?.length ?? 0
  const separators = json.match(/[\u2028\u2029]/g)?.length ?? 0
  return Buffer.byteLength(json) + 5 * escaped + 3 * separators + 1
}

/** `MaxSecretSize` of Kubernetes: a limit for the data, which Helm has encoded in base64. */
const SECRET_LIMIT = 2 ** 20
const MOST_PARTS = 3

/**
 * Helm's record of a release must fit into one Secret: the chart without those in its `charts/`, its values, and
 * everything that it renders. Helm notices this only after `crds/` are installed.
 */
export function releaseSize(
  _objects: readonly RenderedObject[],
  { stored }: ForecastContext
): readonly Forecast[] {
  const bytes = stored.dataBytes()
  if (bytes <= SECRET_LIMIT) return []
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
