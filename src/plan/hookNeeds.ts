/** What the Pods of a hook need before they can run. Pure. */
import { arrayAt, at, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import { isAwaited } from '../helm/hooks.ts'
import { keyOf, toRef, type ObjectRef } from '../kubernetes/objects.ts'
import type { RenderedObject } from './render.ts'

export interface Need {
  readonly ref: ObjectRef
  /** Without it no container starts; else the Pod runs, and lacks rights or cannot pull its image. */
  readonly isStart: boolean
}

/**
 * What its Pod template names, and the RoleBindings of its ServiceAccount that the chart renders. Each once; nothing that is
 * `optional`, and no `default` ServiceAccount, which each Namespace has. Empty for other kinds than Jobs and Pods.
 */
export function needsOf(hook: RenderedObject, objects: readonly RenderedObject[]): readonly Need[] {
  if (!isAwaited(hook.type)) return []
  const { namespace, manifest, type } = hook
  const spec =
    type.kind === 'Pod' ? objectAt(manifest, 'spec') : objectAt(manifest, 'spec', 'template', 'spec')
  const account = stringAt(spec, 'serviceAccountName') ?? stringAt(spec, 'serviceAccount') ?? ''
  const name = account === '' ? 'default' : account
  const inNamespace = (kind: string, names: readonly string[], isStart = true): readonly Need[] =>
    names.map(found => ({ ref: { group: '', kind, namespace, name: found }, isStart }))
  const all = [
    ...inNamespace('ServiceAccount', name === 'default' ? [] : [name]),
    ...inNamespace('ConfigMap', namedBy(spec, 'configMap', 'configMapRef', 'configMapKeyRef')),
    ...inNamespace('Secret', namedBy(spec, 'secret', 'secretRef', 'secretKeyRef')),
    ...inNamespace(
      'PersistentVolumeClaim',
      arrayAt(spec, 'volumes').flatMap(volume => stringAt(volume, 'persistentVolumeClaim', 'claimName') ?? [])
    ),
    ...inNamespace(
      'Secret',
      arrayAt(spec, 'imagePullSecrets').flatMap(secret => stringAt(secret, 'name') ?? []),
      false
    ),
    ...objects
      .filter(object => bindsAccount(object, name, namespace))
      .map(object => ({ ref: toRef(object), isStart: false }))
  ]
  const needs = new Map<string, Need>()
  // A pull secret that is also read comes first as what is read, without which nothing starts.
  for (const need of all) if (!needs.has(keyOf(need.ref))) needs.set(keyOf(need.ref), need)
  return [...needs.values()]
}

/** Names of what volumes, projections and variables are taken from. */
function namedBy(spec: JsonObject, volume: string, wholly: string, byKey: string): readonly string[] {
  const containers = [...arrayAt(spec, 'initContainers'), ...arrayAt(spec, 'containers')]
  const volumes = arrayAt(spec, 'volumes')
  const sources = [
    ...[...volumes, ...volumes.flatMap(entry => arrayAt(entry, 'projected', 'sources'))].map(entry =>
      objectAt(entry, volume)
    ),
    ...containers.flatMap(container => [
      ...arrayAt(container, 'envFrom').map(entry => objectAt(entry, wholly)),
      ...arrayAt(container, 'env').map(entry => objectAt(entry, 'valueFrom', byKey))
    ])
  ]
  return sources
    .filter(source => at(source, 'optional') !== true)
    .flatMap(source => stringAt(source, 'name') ?? stringAt(source, 'secretName') ?? [])
}

function bindsAccount(
  { type, manifest, namespace: home }: RenderedObject,
  name: string,
  namespace: string | undefined
): boolean {
  if (type.group !== 'rbac.authorization.k8s.io') return false
  if (type.kind !== 'RoleBinding' && type.kind !== 'ClusterRoleBinding') return false
  return arrayAt(manifest, 'subjects').some(
    subject =>
      stringAt(subject, 'kind') === 'ServiceAccount' &&
      stringAt(subject, 'name') === name &&
      (stringAt(subject, 'namespace') ?? home) === namespace
  )
}
