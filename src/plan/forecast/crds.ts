/** CustomResourceDefinitions, and their effects on the delivery of custom resources. */
import { arrayAt, isObject, stringAt } from '../../lib/json.ts'
import {
  describeObject,
  describeRef,
  keyOf,
  type KubeObject,
  type ResourceType
} from '../../kubernetes/objects.ts'
import { CRDS } from '../../kubernetes/kinds.ts'
import { differenceOf } from '../../kubestellar/difference.ts'
import {
  andMore,
  error,
  groupBy,
  isKind,
  resourceKey,
  toRef,
  warning,
  withoutMetadata,
  type ForecastContext,
  type RenderedObject
} from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Name of the definition of a kind. */
export function crdName({ group, resource }: ResourceType): string {
  return `${resource}.${group}`
}

export function crds(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  const definitions = objects.filter(object => isKind(object, CRDS.group, CRDS.kind))
  return [
    ...manyVersions(objects, definitions, context),
    ...definitions.flatMap(crd => conversion(crd)),
    // Everything in the chart's `crds/`, of any kind.
    ...objects
      .filter(({ managed, hookEvents }) => !managed && hookEvents.length === 0)
      .flatMap(object => notUpgraded(object, context))
  ]
}

/**
 * KubeStellar watches each served version, and lists an object once for each of them, without the version. The list
 * must not contain duplicates: the API server refuses the Binding, for all objects of the policy.
 */
function manyVersions(
  objects: readonly RenderedObject[],
  definitions: readonly RenderedObject[],
  { wds }: ForecastContext
): readonly Forecast[] {
  // Helm updates definitions that it manages; existing ones of `crds/` stay unchanged.
  const served = new Map<string, readonly string[]>([
    ...definitions.map(({ name, manifest }) => [name, servedVersions(manifest)] as const),
    ...[...wds.crds].map(([name, crd]) => [name, servedVersions(crd)] as const),
    ...definitions
      .filter(({ managed }) => managed)
      .map(({ name, manifest }) => [name, servedVersions(manifest)] as const)
  ])
  return [...groupBy(objects, ({ type }) => resourceKey(type)).values()].flatMap(alike => {
    const name = crdName(alike[0].type)
    const versions = served.get(name) ?? []
    if (versions.length < 2) return []
    const ref = toRef(alike[0])
    return [
      error(
        'CUSTOM_RESOURCE_VERSIONS',
        ref,
        `KubeStellar cannot deliver ${describeRef(ref)}${andMore(alike)}, nor any change to the other objects of the policy, because CustomResourceDefinition ${name} serves ${versions.join(' and ')}.`,
        `Let ${name} serve one version only in the WDS (\`served: false\` on the others), or apply the custom resources in the clusters.`
      )
    ]
  })
}

function conversion(crd: RenderedObject): readonly Forecast[] {
  if (stringAt(crd.manifest, 'spec', 'conversion', 'strategy') !== 'Webhook') return []
  if (stringAt(crd.manifest, 'spec', 'conversion', 'webhook', 'clientConfig', 'url') !== undefined) return []
  return [
    warning(
      'CONVERSION_IN_WDS',
      toRef(crd),
      `${describeObject(crd)} converts with a webhook that does not run in the WDS: its custom resources can be read there only in the version that they are stored in.`,
      'Write custom resources in the stored version only, and keep them out of this WDS where you can.'
    )
  ]
}

function notUpgraded(object: RenderedObject, { wds, operation }: ForecastContext): readonly Forecast[] {
  const ref = toRef(object)
  const live = wds.live.get(keyOf(ref))
  if (live === undefined && operation === 'install') return []
  const form = isKind(object, CRDS.group, CRDS.kind) ? versionsOf : withoutMetadata
  if (live !== undefined && differenceOf(form(object.manifest), form(live)) === undefined) return []
  const state =
    live === undefined
      ? 'is not in the WDS and does not get there'
      : 'differs from the one in the WDS and stays as it is'
  return [
    warning(
      'CRD_NOT_UPGRADED',
      ref,
      `${describeRef(ref)} ${state}, because Helm installs \`crds/\` only once.`,
      'Apply what the chart has in `crds/` in the WDS yourself: `helm show crds CHART | kubectl apply --server-side -f -`.'
    )
  ]
}

function servedVersions(crd: KubeObject): readonly string[] {
  return arrayAt(crd, 'spec', 'versions')
    .filter(version => (version as { served?: unknown }).served === true)
    .map(version => stringAt(version, 'name') ?? '')
}

function versionsOf(crd: KubeObject): KubeObject {
  return {
    ...crd,
    metadata: { name: crd.metadata.name },
    spec: { versions: withoutZeros(arrayAt(crd, 'spec', 'versions')) }
  }
}

/** API servers omit values that are false, zero or empty. */
function withoutZeros(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutZeros)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== false && inner !== 0 && inner !== '')
      .map(([key, inner]) => [key, withoutZeros(inner)])
  )
}
