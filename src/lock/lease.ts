/**
 * The Lease that a run holds for its release. It informs the other runs on the same WDS. Pure. Leases are never
 * delivered to clusters, and the namespace `default` exists before and after every release.
 */
import { isObject, jsonIn, numberAt, stringAt } from '../lib/json.ts'
import type { Collection } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { LEASES } from '../kubernetes/kinds.ts'
import { MANAGED, RELEASE_ANNOTATION } from '../kubestellar/bindingPolicy.ts'
import { ANYTHING, type Footprint } from '../kubestellar/namesakes.ts'

const NAMESPACE = 'default'
const COLLECTS = 'ks-helm-deploy/collects-status'
const OBJECTS = 'ks-helm-deploy/objects'
/** The Leases of all runs on a WDS. */
export const ALL_LEASES: Collection = {
  path: apiPath(LEASES, NAMESPACE),
  query: { labelSelector: 'app.kubernetes.io/managed-by=ks-helm-deploy' }
}
/** Bounds of the lease duration, seconds. */
const LASTS = { least: 30, most: 150 }
/** All annotations of an object together may take 256 KiB. */
const MOST_BYTES = 200_000

/** What a run announces. */
export interface Held {
  /** `NAMESPACE/RELEASE`. */
  readonly release: string
  /** Unique for each run; on GitHub it begins with the URL of the run. */
  readonly holder: string
  /** ISO 8601, UTC. */
  readonly since: string
  readonly renewed: string
  /** The objects that it adds to the WDS, or removes from it. */
  readonly footprint: Footprint
  /** A StatusCollector is attached to its policies, or soon will be. */
  readonly collects: boolean
}

export function leaseName(release: string): string {
  return `ks-helm-deploy.${release.replace('/', '.')}`
}

export function leasePath(release: string): string {
  return apiPath(LEASES, NAMESPACE, leaseName(release))
}

export function leaseOf({ release, holder, since, renewed, footprint, collects }: Held): KubeObject {
  const objects = JSON.stringify(
    Object.fromEntries([...footprint].map(([object, namespaces]) => [object, [...namespaces]]))
  )
  return {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: {
      name: leaseName(release),
      namespace: NAMESPACE,
      labels: MANAGED,
      annotations: {
        [RELEASE_ANNOTATION]: release,
        [OBJECTS]: Buffer.byteLength(objects) > MOST_BYTES ? '*' : objects,
        [COLLECTS]: String(collects)
      }
    },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: lastsFor({ since, renewed }),
      acquireTime: microTime(since),
      renewTime: microTime(renewed)
    }
  }
}

/** Undefined when this action did not write it: a user who may write Leases can name any release in one. */
export function parseLease(lease: KubeObject): Held | undefined {
  const annotations = lease.metadata.annotations ?? {}
  const [release, holder] = [annotations[RELEASE_ANNOTATION], stringAt(lease, 'spec', 'holderIdentity')]
  if (release === undefined || holder === undefined || lease.metadata.name !== leaseName(release))
    return undefined
  return {
    release,
    holder,
    since: stringAt(lease, 'spec', 'acquireTime') ?? '',
    renewed: stringAt(lease, 'spec', 'renewTime') ?? '',
    footprint: parseObjects(annotations[OBJECTS]),
    collects: annotations[COLLECTS] === 'true'
  }
}

/**
 * Seconds without a renewal after which a holder counts as dead: a third of the time for which it has held the lock. So
 * a long run, for example with hundreds of clusters, renews it rarely.
 */
export function lastsFor({ since, renewed }: Pick<Held, 'since' | 'renewed'>): number {
  const age = (Date.parse(renewed) - Date.parse(since)) / 1000
  return Math.round(Math.min(Math.max(age / 3, LASTS.least), LASTS.most))
}

/** How long a holder may be silent, milliseconds: from its Lease, within the bounds of this action. */
export function patienceOf(lease: KubeObject): number {
  const seconds = numberAt(lease, 'spec', 'leaseDurationSeconds') ?? LASTS.most
  return Math.min(Math.max(seconds, LASTS.least), LASTS.most) * 1000
}

/** An unreadable footprint counts as overlapping with everything. */
function parseObjects(text = ''): Footprint {
  const parsed = jsonIn(text)
  if (!isObject(parsed)) return ANYTHING
  return new Map(
    Object.entries(parsed).map(([object, namespaces]) => [
      object,
      new Set(Array.isArray(namespaces) ? namespaces.map(String) : [])
    ])
  )
}

/** In Kubernetes' format. */
function microTime(iso: string): string {
  return iso.replace(/(\.\d{3})?Z$/, (_, fraction: string | undefined) => `${fraction ?? '.000'}000Z`)
}
