/**
 * ManifestWorks and WorkStatuses, which KubeStellar's transport and the status add-on write into the ITS. They show
 * what was sent to a cluster, the result of its work agent, and what the objects there report. Pure.
 */
import { arrayAt, integerIn, isObject, numberAt, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import { withoutQuotedValues } from '../lib/secrets/quotedValues.ts'
import { keyOf, refOf, type KubeObject, type ObjectRef } from '../kubernetes/objects.ts'
import type { BindingMark, Movement } from './bindingMark.ts'

/** Label of both kinds: the BindingPolicy that they come from. */
export const POLICY_LABEL = 'transport.kubestellar.io/originOwnerReferenceBindingKey'
const BINDING_GENERATION = 'transport.kubestellar.io/originOwnerReferenceBindingGeneration'

/** A Binding at the time when it contained all objects at their live versions. */
export interface BoundPolicy {
  /** Name of the policy and its Binding. */
  readonly name: string
  /** Uid of the Binding. */
  readonly uid: string
  /** Uid of the BindingPolicy; empty when it could not be read. */
  readonly policyUid: string
  readonly generation: number
  /** The delivered objects, by `keyOf`. */
  readonly objects: ReadonlySet<string>
  /** Undefined if the run does not check for an emptied Binding. */
  readonly mark?: BindingMark
  /** KubeStellar wrote it empty while the run waited for it. */
  readonly emptied?: Movement
}

/** One object in a ManifestWork. */
export interface Work {
  /** Name of the ManifestWork; it changes when the object in the WDS is re-created. */
  readonly name: string
  readonly ref: ObjectRef
  /** The object that is sent to the cluster. */
  readonly manifest: KubeObject
  /** Generation of the Binding for which it was last written. */
  readonly bindingGeneration: number
  /**
   * - `waiting`: the work agent has not processed the present ManifestWork
   * - `unconfirmed`: applied, and not checked since
   * - `applied`: applied, and it exists
   * - `absent`: applied, and deleted since
   * - `refused`: the API server of the cluster refuses it
   */
  readonly outcome: 'waiting' | 'unconfirmed' | 'applied' | 'absent' | 'refused'
  /** The work agent's message, without the values that it quotes. */
  readonly message: string
}

/** By default the transport wraps one object in each ManifestWork; it can be configured to wrap several. */
export function worksIn(work: KubeObject): readonly Work[] {
  const bindingGeneration = integerIn(work.metadata.annotations?.[BINDING_GENERATION]) ?? 0
  const results = new Map(
    arrayAt(work, 'status', 'resourceStatus', 'manifests').map(entry => [
      numberAt(entry, 'resourceMeta', 'ordinal'),
      entry
    ])
  )
  const isSeen = isCurrent(conditionIn(objectAt(work, 'status'), 'Applied'), work)
  return arrayAt(work, 'spec', 'workload', 'manifests')
    .filter(isObject)
    .map((entry, index) => {
      const manifest = entry as KubeObject
      const result = results.get(index)
      const applied = isSeen ? conditionIn(result, 'Applied') : undefined
      return {
        name: work.metadata.name,
        ref: refOf(manifest),
        manifest,
        bindingGeneration,
        outcome: outcomeOf(stringAt(applied, 'status'), stringAt(conditionIn(result, 'Available'), 'status')),
        message: withoutQuotedValues(stringAt(applied, 'message') ?? '')
      }
    })
}

/**
 * Adds a work, unless a newer one contains the same object: a re-created object is in two until the old one is deleted.
 */
export function noteWork(works: Map<string, Work>, work: Work): void {
  const key = keyOf(work.ref)
  const known = works.get(key)
  const isOlder =
    known !== undefined && known.name !== work.name && known.bindingGeneration > work.bindingGeneration
  if (!isOlder) works.set(key, work)
}

/**
 * @param available written after it was applied: a moment later, or some seconds if the agent has hundreds of
 * ManifestWorks; `Unknown` when the agent has no permission to check
 */
function outcomeOf(applied: string | undefined, available: string | undefined): Work['outcome'] {
  if (applied === 'False') return 'refused'
  if (applied !== 'True') return 'waiting'
  if (available === undefined) return 'unconfirmed'
  return available === 'False' ? 'absent' : 'applied'
}

function conditionIn(status: unknown, type: string): JsonObject | undefined {
  return arrayAt(status, 'conditions')
    .filter(isObject)
    .find(condition => condition['type'] === type)
}

function isCurrent(condition: JsonObject | undefined, { metadata }: KubeObject): boolean {
  return condition !== undefined && numberAt(condition, 'observedGeneration') === metadata.generation
}

/** Whether a ManifestWork comes from this Binding: a policy of another WDS may have the same name. */
export function isOf({ metadata }: KubeObject, { name, uid }: BoundPolicy): boolean {
  return metadata.name.startsWith(`${uid}-`) || metadata.name.startsWith(`${name}-`)
}

/** The content of a WorkStatus. */
export interface Report {
  readonly ref: ObjectRef
  /**
   * The ManifestWork that delivered the object; a re-created object may be reported twice until the old one is deleted.
   */
  readonly work: string
  /** Empty before the first report. */
  readonly status: JsonObject
}

export function reportIn(workStatus: KubeObject): Report {
  const source = objectAt(workStatus, 'spec', 'sourceRef')
  const namespace = stringAt(source, 'namespace') ?? ''
  const ref = {
    group: stringAt(source, 'group') ?? '',
    kind: stringAt(source, 'kind') ?? '',
    namespace: namespace === '' ? undefined : namespace,
    name: stringAt(source, 'name') ?? ''
  }
  const owner = workStatus.metadata.ownerReferences?.find(({ kind }) => kind === 'ManifestWork')
  return { ref, work: owner?.name ?? '', status: objectAt(workStatus, 'status') }
}

/** Kinds for which the status add-on never writes a WorkStatus (ocm-status-addon pkg/agent/agent.go), as `GROUP/KIND`. */
const NEVER_REPORTED: ReadonlySet<string> = new Set([
  '/ConfigMap',
  '/Secret',
  '/ServiceAccount',
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/RoleBinding',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding'
])

export function isReported({ group, kind }: ObjectRef): boolean {
  return !NEVER_REPORTED.has(`${group}/${kind}`)
}
