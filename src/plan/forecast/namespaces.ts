/** Namespaces of the release's objects that no policy delivers. */
import { describeObject, describeRef } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import {
  andMore,
  error,
  groupBy,
  isKind,
  toRef,
  warning,
  type ForecastContext,
  type RenderedObject
} from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Every API server creates them itself. */
const ALWAYS_THERE: ReadonlySet<string> = new Set([
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system'
])

export function namespaces(
  objects: readonly RenderedObject[],
  context: ForecastContext
): readonly Forecast[] {
  const rendered = new Set(objects.filter(object => isKind(object, '', 'Namespace')).map(({ name }) => name))
  const others = groupBy(
    objects.filter(
      ({ namespace }) =>
        namespace !== undefined &&
        namespace !== context.namespace &&
        !rendered.has(namespace) &&
        !ALWAYS_THERE.has(namespace)
    ),
    ({ namespace }) => namespace ?? ''
  )
  return [...others].flatMap(([name, inside]) => [
    ...inWds(name, inside, context),
    ...inClusters(
      name,
      inside.filter(({ type }) => isDeliverable(type)),
      context
    )
  ])
}

function inWds(
  name: string,
  inside: readonly RenderedObject[],
  { wds }: ForecastContext
): readonly Forecast[] {
  const [first] = inside
  if (first === undefined || wds.namespaces.has(name)) return []
  return [
    error(
      'NAMESPACE_NOT_IN_WDS',
      toRef(first),
      `Helm cannot install ${describeObject(first)}${andMore(inside)}, because there is no Namespace ${name} in the WDS.`,
      `Make the Namespace ${name} in the WDS, or let the chart put these objects elsewhere.`
    )
  ]
}

function inClusters(
  name: string,
  inside: readonly RenderedObject[],
  { clusters, deliveredNamespaces }: ForecastContext
): readonly Forecast[] {
  const [first] = inside
  if (first === undefined || deliveredNamespaces.has(name)) return []
  const ref = toRef(first)
  const which = `${describeRef(ref)}${andMore(inside)}`
  const remedy = `Make the Namespace ${name} in the clusters, or let the chart put these objects elsewhere.`
  const known = clusters.filter(cluster => cluster.namespaces !== undefined)
  const lacking = known.filter(cluster => cluster.namespaces?.has(name) === false)
  if (lacking.length > 0) {
    const names = lacking.map(cluster => cluster.name).join(', ')
    return [
      error(
        'NAMESPACE_NOT_IN_CLUSTER',
        ref,
        `${which} cannot arrive in ${names}, which ${lacking.length === 1 ? 'has' : 'have'} no Namespace ${name}.`,
        remedy
      )
    ]
  }
  if (known.length > 0 && known.length === clusters.length) return []
  return [
    warning(
      'NAMESPACE_NOT_DELIVERED',
      ref,
      `${which} arrives only in clusters that have the Namespace ${name}, which this release does not deliver.`,
      remedy
    )
  ]
}
