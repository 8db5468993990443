/**
 * KubeStellar's answer to our StatusCollector: one CombinedStatus for each object of a policy, with a row for each
 * cluster. API v1alpha1 of KubeStellar v0.30.0. Pure.
 */
import { isDeepStrictEqual } from 'node:util'
import { arrayAt, at, isObject, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { CONTROL_GROUP } from './api.ts'
import { boundKey } from './binding.ts'

/** Name of the only StatusCollector of this action in a WDS. */
export const COLLECTOR = 'ks-helm-deploy'
/** Label of a CombinedStatus: the BindingPolicy that the object comes from. */
export const COMBINED_POLICY_LABEL = 'status.kubestellar.io/binding-policy'

/**
 * No filter: a cluster without a status has a row too. KubeStellar's parser of these expressions never ends on some
 * that compare two fields (combinedstatus-resolution.go, objectIsQueried), so these compare none.
 */
export const STATUS_COLLECTOR: KubeObject = {
  apiVersion: `${CONTROL_GROUP}/v1alpha1`,
  kind: 'StatusCollector',
  metadata: { name: COLLECTOR, labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' } },
  spec: {
    // Required, but ignored.
    limit: 1000,
    select: [
      { name: 'cluster', def: 'inventory.name' },
      { name: 'status', def: 'returned.status' },
      { name: 'time', def: 'string(propagation.lastReturnedUpdateTimestamp)' }
    ]
  }
}

/** What one cluster returned for one object. */
export interface Returned {
  /**
   * - `nothing`: nothing was returned, or its kind is never reported
   * - `blank`: it exists, and its kind has no status, or none so far
   * - `status`: it exists, with this status
   */
  readonly kind: 'nothing' | 'blank' | 'status'
  readonly status: JsonObject
  /** Time of the last change of the status, milliseconds since 1970, exact to the second; 0 without a status. */
  readonly time: number
}

/** The row of one cluster, unchanged. */
export interface Row {
  readonly cluster: string
  readonly status: JsonObject | undefined
  readonly time: string
}

export interface CombinedStatus {
  /** In the form of `boundKey`. */
  readonly key: string
  readonly policy: string
  readonly rows: readonly Row[]
}

/** Where KubeStellar writes the CombinedStatuses of cluster-scoped objects. */
const REPORTS = 'kubestellar-report'

/**
 * Whether it is in the only place where KubeStellar writes the CombinedStatus of this object: in the object's
 * namespace, named after the uids of object and BindingPolicy (pkg/status/combinedstatus.go of v0.30.0). Labels prove
 * nothing: a user who may write CombinedStatuses in a namespace can write any labels. KubeStellar overwrites a foreign
 * object with the right name.
 */
export function isGenuine(
  combined: KubeObject,
  object: KubeObject,
  policyUids: ReadonlySet<string>
): boolean {
  const { uid = '' } = object.metadata
  const isNamed = [...policyUids].some(policyUid => combined.metadata.name === `${uid}.${policyUid}`)
  return uid !== '' && isNamed && isInPlace(combined, object)
}

/** Whether it is in the namespace where KubeStellar writes the CombinedStatus of this object. */
export function isInPlace({ metadata }: KubeObject, object: KubeObject): boolean {
  return metadata.namespace === (object.metadata.namespace ?? REPORTS)
}

/** The zero of Unix, if no status was returned, and the zero of Go, for a status without a time. */
const NOTHING = 0

export function parseCombinedStatus({ metadata, ...combined }: KubeObject): CombinedStatus {
  const labels = metadata.labels ?? {}
  const namespace = labels['status.kubestellar.io/namespace'] ?? ''
  const results = arrayAt(combined, 'results').find(entry => stringAt(entry, 'name') === COLLECTOR)
  const names = arrayAt(results, 'columnNames')
  const [cluster, status, time] = [names.indexOf('cluster'), names.indexOf('status'), names.indexOf('time')]
  return {
    key: boundKey({
      group: labels['status.kubestellar.io/api-group'] ?? '',
      resource: labels['status.kubestellar.io/resource'] ?? '',
      namespace: namespace === '' ? undefined : namespace,
      name: labels['status.kubestellar.io/name'] ?? ''
    }),
    policy: labels[COMBINED_POLICY_LABEL] ?? '',
    rows: arrayAt(results, 'rows').map(row => {
      const columns = arrayAt(row, 'columns')
      const object = at(columns[status], 'object')
      return {
        cluster: stringAt(columns[cluster], 'string') ?? '',
        status: isObject(object) ? object : undefined,
        time: stringAt(columns[time], 'string') ?? ''
      }
    })
  }
}

/** Each change of an object repeats the rows of all clusters. */
export function isSameRow(one: Row, other: Row): boolean {
  return one.time === other.time && isDeepStrictEqual(one.status, other.status)
}

export function returnedBy({ status = {}, time: text }: Row): Returned {
  const time = Date.parse(text)
  if (Object.keys(status).length > 0)
    return { kind: 'status', status, time: Number.isNaN(time) ? NOTHING : time }
  return { kind: time === NOTHING || Number.isNaN(time) ? 'nothing' : 'blank', status: {}, time: 0 }
}

/** The policy with our collector in each clause, in addition to other collectors. */
export function withCollector(policy: KubeObject): KubeObject {
  return mapCollectors(policy, others => [...others, COLLECTOR])
}

export function withoutCollector(policy: KubeObject): KubeObject {
  return mapCollectors(policy, others => others)
}

/** @param change from the foreign StatusCollectors of a clause to the new list */
function mapCollectors(
  policy: KubeObject,
  change: (others: readonly string[]) => readonly string[]
): KubeObject {
  const spec = objectAt(policy, 'spec')
  const downsync = arrayAt(spec, 'downsync')
    .filter(isObject)
    .map(clause => {
      const { statusCollectors, ...rest } = clause
      const others = namesIn(statusCollectors).filter(name => name !== COLLECTOR)
      const collectors = change(others)
      return collectors.length === 0 ? rest : { ...rest, statusCollectors: collectors }
    })
  return { ...policy, spec: { ...spec, downsync } }
}

export function isCollected(policy: KubeObject): boolean {
  return arrayAt(policy, 'spec', 'downsync').some(clause =>
    namesIn(at(clause, 'statusCollectors')).includes(COLLECTOR)
  )
}

function namesIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : []
}

/** Labels of a CombinedStatus contain the name of its object: a name that is not a label value cannot be reported. */
export function canBeReported(name: string): boolean {
  return name.length <= 63 && /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)
}
