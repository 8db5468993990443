/**
 * Checks that a cluster has what the WDS has. Every field of the WDS's object must be in the cluster's, which may have
 * more: clusters default, complete and annotate. Fields that this run removed from the WDS's object must be absent.
 * Otherwise an upgrade that only removes fields would count as delivered at once. Fields that KubeStellar strips or
 * that the cluster owns are ignored.
 */
import { isObject, type JsonObject } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { own } from '../lib/own.ts'

/** Paths below the object, `*` for any key or index. From pkg/transport of KubeStellar v0.30.0 and OCM. */
const STRIPPED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '/Namespace': ['spec.finalizers'],
    '/Service': [
      'spec.clusterIP',
      'spec.clusterIPs',
      'spec.ipFamilies',
      'spec.ipFamilyPolicy',
      'spec.externalTrafficPolicy',
      'spec.internalTrafficPolicy',
      'spec.sessionAffinity',
      'spec.sessionAffinityConfig',
      'spec.healthCheckNodePort',
      'spec.allocateLoadBalancerNodePorts',
      'spec.ports.*.nodePort'
    ],
    'batch/Job': [
      'spec.selector',
      'spec.suspend',
      'spec.template.metadata.labels.controller-uid',
      'spec.template.metadata.labels.batch.kubernetes.io/controller-uid',
      'metadata.labels.controller-uid',
      'metadata.labels.batch.kubernetes.io/controller-uid'
    ],
    '/ServiceAccount': ['secrets', 'imagePullSecrets'],
    '/PersistentVolumeClaim': ['spec.volumeName', 'spec.storageClassName'],
    '/PersistentVolume': ['spec.claimRef'],
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration': ['webhooks.*.clientConfig.caBundle'],
    'admissionregistration.k8s.io/MutatingWebhookConfiguration': ['webhooks.*.clientConfig.caBundle'],
    'apiextensions.k8s.io/CustomResourceDefinition': ['spec.conversion']
  })
)

/** Written by the controllers and clients of one space for that space. */
const BOOKKEEPING = new Set([
  'deployment.kubernetes.io/revision',
  'kubectl.kubernetes.io/last-applied-configuration'
])

/**
 * @param before the WDS's object before this run, if there was one
 * @returns the path of the first field that differs, e.g. `spec.replicas`; undefined when the cluster is up to date
 */
export function differenceOf(wds: KubeObject, wec: KubeObject, before?: KubeObject): string | undefined {
  const group = wds.apiVersion.includes('/') ? wds.apiVersion.slice(0, wds.apiVersion.indexOf('/')) : ''
  const stripped = STRIPPED.get(`${group}/${wds.kind}`) ?? []
  // The work agent merges labels and annotations: removed ones stay in the cluster.
  const metadata = { labels: wds.metadata.labels, annotations: annotationsOf(wds) }
  return firstDifference(before === undefined ? {} : bodyOf(before), { ...bodyOf(wds), metadata }, wec, {
    path: '',
    isStripped: path => stripped.some(known => isAt(path, known))
  })
}

/** The fields that the chart controls: neither identity nor status. */
function bodyOf(object: KubeObject): JsonObject {
  const identity = ['apiVersion', 'kind', 'metadata', 'status']
  return Object.fromEntries(Object.entries(object).filter(([field]) => !identity.includes(field)))
}

function annotationsOf(object: KubeObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object.metadata.annotations ?? {}).filter(([name]) => !BOOKKEEPING.has(name))
  )
}

/** @param pattern with `.*.` for one key or index */
function isAt(path: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('.*.')
  if (after === undefined) return path === pattern
  if (!path.startsWith(`${before}.`) || !path.endsWith(`.${after}`)) return false
  const between = path.slice(before.length + 1, -after.length - 1)
  return between !== '' && !between.includes('.')
}

/** The field that is compared. */
interface Place {
  /** Empty for the whole object. */
  readonly path: string
  readonly isStripped: (path: string) => boolean
}

function firstDifference(
  before: unknown,
  wanted: unknown,
  found: unknown,
  { path, isStripped }: Place
): string | undefined {
  if (isStripped(path)) return undefined
  // The whole object is never empty: it has a name.
  if (isEmpty(wanted) && path !== '') {
    const isLeft =
      !isEmpty(before) && firstDifference(undefined, before, found, { path, isStripped }) === undefined
    return isLeft ? path : undefined
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return path
    return firstOf(wanted.keys(), index =>
      firstDifference(itemOf(before, index), wanted[index], found[index], {
        path: `${path}.${String(index)}`,
        isStripped
      })
    )
  }
  if (isObject(wanted)) {
    const other = isObject(found) ? found : {}
    const older = isObject(before) ? before : {}
    return firstOf(new Set([...Object.keys(wanted), ...Object.keys(older)]), key =>
      firstDifference(own(older, key), own(wanted, key), own(other, key), {
        path: path === '' ? key : `${path}.${key}`,
        isStripped
      })
    )
  }
  return wanted === found ? undefined : path
}

function itemOf(list: unknown, index: number): unknown {
  return Array.isArray(list) ? (list as readonly unknown[])[index] : undefined
}

function firstOf<K>(keys: Iterable<K>, difference: (key: K) => string | undefined): string | undefined {
  for (const key of keys) {
    const found = difference(key)
    if (found !== undefined) return found
  }
  return undefined
}

/** Absent, null and empty mean the same to the API. Zero, false and the empty string do not. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}
