/**
 * ManifestWorks and WorkStatuses as KubeStellar's transport and the status add-on write them into the ITS: what was sent
 * to a cluster, what its work agent made of it, and what the objects there report. Pure.
 */
import { arrayAt, integerIn, isObject, numberAt, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import { withoutQuotedValues } from '../lib/secrets/quotedValues.ts'
import { keyOf, refOf, type KubeObject, type ObjectRef } from '../kubernetes/objects.ts'
import type { BindingMark, Movement } from './bindingMark.ts'

/** Label of both kinds: the BindingPolicy that they come from. */
export const POLICY_LABEL = 'transport.kubestellar.io/originOwnerReferenceBindingKey'
const BINDING_GENERATION = 'transport.kubestellar.io/originOwnerReferenceBindingGeneration'

/** A Binding as it was when all objects were in it at their live versions. */
export interface BoundPolicy {
  /** Of the policy and its Binding. */
  readonly name: string
  /** Of the Binding. */
  readonly uid: string
  /** Of the BindingPolicy; empty when it could not be read. */
  readonly policyUid: string
  readonly generation: number
  /** `keyOf` of the objects that it delivers. */
  readonly objects: ReadonlySet<string>
  /** Undefined where it is not asked whether it was written empty. */
  readonly mark?: BindingMark
  /** That KubeStellar wrote it empty while it was waited for. */
  readonly emptied?: Movement
}

/** One object in a ManifestWork. */
export interface Work {
  /** Of the ManifestWork; another one once the object in the WDS is re-created. */
  readonly name: string
  readonly ref: ObjectRef
  /** As it is sent to the cluster. */
  readonly manifest: KubeObject
  /** Of the Binding for which it was written last. */
  readonly bindingGeneration: number
  /**
   * - `waiting`: the work agent has not worked on the ManifestWork as it is now
   * - `unconfirmed`: applied, and not looked for since
   * - `applied`: and it is there
   * - `absent`: applied, and gone since
   * - `refused`: the API server of the cluster does not take it
   */
  readonly outcome: 'waiting' | 'unconfirmed' | 'applied' | 'absent' | 'refused'
  /** What the work agent says, without the values that it quotes. */
  readonly message: string
}

/** The transport wraps one object in each ManifestWork, or several where it is told to. */
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

/** Notes a work, unless a newer one has the same object: a re-created one is in two until the old one is gone. */
export function noteWork(works: Map<string, Work>, work: Work): void {
  const key = keyOf(work.ref)
  const known = works.get(key)
  const isOlder =
    known !== undefined && known.name !== work.name && known.bindingGeneration > work.bindingGeneration
  if (!isOlder) works.set(key, work)
}

/**
 * @param available written after it was applied: a moment later, or some seconds where the agent has hundreds of
 * ManifestWorks; `Unknown` when it may not look
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

/** Whether a ManifestWork comes from this Binding: a policy of another WDS may be called the same. */
export function isOf({ metadata }: KubeObject, { name, uid }: BoundPolicy): boolean {
  return metadata.name.startsWith(`${uid}-`) || metadata.name.startsWith(`${name}-`)
}

/** What a WorkStatus tells. */
export interface Report {
  readonly ref: ObjectRef
  /** The ManifestWork that brought the object; a re-created one may be reported twice until the old one is gone. */
  readonly work: string
  /** Empty before the first one. */
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
