/**
 * The guard of a BindingPolicy: a second Binding that lists, for the same clusters, the objects that must not be lost.
 * When KubeStellar's controller-manager starts (v0.30.0), it writes the Binding of each policy empty for about 2 s
 * (pkg/binding/binding-controller.go). The transport then deletes the release in the clusters. KubeStellar never
 * changes a Binding without a policy of its name (pkg/binding/binding.go, syncBinding), and a work agent keeps objects
 * that a second ManifestWork owns. Pure.
 */
import { createHash } from 'node:crypto'
import { arrayAt, jsonIn, numberAt, stringAt } from '../lib/json.ts'
import { isCustom } from '../kubernetes/builtInGroups.ts'
import { DATA_KINDS } from '../kubernetes/dataKinds.ts'
import {
  keyOf,
  type KubeObject,
  type ObjectRef,
  type OwnerReference,
  type ResourceType
} from '../kubernetes/objects.ts'
import { withSuffix } from '../lib/shortName.ts'
import { BINDING_POLICIES } from './api.ts'
import { boundKey, boundKeyOfRef, parseBinding, type Binding, type BoundObject } from './binding.ts'
import { markIn } from './hookMark.ts'
import { ownBinding } from './ownBinding.ts'
import { canonical, ownerOf, type Marks } from './bindingPolicy.ts'

/** `data`: objects that cannot be re-created without loss. `all`: every object, so that nothing restarts. */
export type GuardMode = 'data' | 'all'

export interface Guarding {
  readonly mode: GuardMode
  /** Kinds that `data` also lists, as `KIND` or `KIND.GROUP`. */
  readonly kinds: ReadonlySet<string>
}

/** Format of the mark of a guard. A guard with a higher number is left to the version that wrote it. */
export const GUARD_FORMAT = 1
/** JSON: `format`, `policy`, `mode`, `kinds`, `content`. */
const MARK = 'ks-helm-deploy/guard'
/** As `GROUP/RESOURCE`. */
const DATA: ReadonlySet<string> = new Set(DATA_KINDS.map(({ group, resource }) => `${group}/${resource}`))
/** Helm deletes hooks of other events before it creates them again. */
const ONCE: ReadonlySet<string> = new Set(['pre-install', 'post-install', 'crd-install'])

/** A guard in the WDS. */
export interface Guard {
  /** The objects that it lists, and their clusters. */
  readonly binding: Binding
  /** Name of the BindingPolicy that it is the guard of. */
  readonly policy: string
  /** `NAMESPACE/RELEASE`. */
  readonly release: string
  /** Uid of the policy that owns it; undefined when none does. */
  readonly policyUid: string | undefined
  readonly guarding: Guarding
  /** Another client than this action has changed its list. */
  readonly isEdited: boolean
  /** It is being deleted. */
  readonly isLeaving: boolean
}

/** A label value of each of its ManifestWorks, so at most 63 characters. */
export function guardName(policy: string): string {
  return withSuffix(policy, '-guard')
}

/** Whether this action has written it as a guard, in any format and for any release. */
export function isGuard({ metadata }: KubeObject): boolean {
  return metadata.annotations?.[MARK] !== undefined
}

/**
 * Bindings that a policy made, or that have lost their policy. A guard delivers nothing of its own. The Binding of a hook is
 * deleted once the hook has ended.
 */
export function withoutGuards(
  bindings: readonly KubeObject[],
  policies: readonly KubeObject[]
): readonly KubeObject[] {
  const uids = new Set(policies.map(({ metadata }) => metadata.uid))
  return bindings.filter(
    found => markIn(found) === undefined && (!isGuard(found) || !uids.has(ownerIn(found)?.uid))
  )
}

/** The release that a Binding guards, as `NAMESPACE/RELEASE`; undefined if it is not a guard. */
export function guardedRelease(found: KubeObject): string | undefined {
  return isGuard(found) ? ownerOf(found) : undefined
}

/**
 * @param release `NAMESPACE/RELEASE`
 * @returns the guard, or why a Binding with this name cannot be used as one, as a phrase after its name
 */
export function guardIn(found: KubeObject, release: string): Guard | string {
  const text = found.metadata.annotations?.[MARK]
  if (text === undefined) return 'is no guard of this action'
  const mark = jsonIn(text)
  const format = numberAt(mark, 'format')
  if (format === undefined) return 'has a mark that was changed'
  if (format > GUARD_FORMAT) return `was written by a newer version of this action (format ${format})`
  const owner = ownerOf(found)
  if (owner !== release) return `belongs to ${owner === undefined ? 'no release' : `release ${owner}`}`
  const policy = stringAt(mark, 'policy') ?? ''
  const references = found.metadata.ownerReferences ?? []
  const other = references.find(({ kind, name }) => kind !== BINDING_POLICIES.kind || name !== policy)
  if (found.metadata.name !== guardName(policy) || other !== undefined)
    return other === undefined ? 'has a mark that was changed' : `is owned by ${other.kind} ${other.name}`
  const binding = parseBinding(found)
  return {
    binding,
    policy,
    release,
    policyUid: ownerIn(found)?.uid,
    guarding: {
      mode: stringAt(mark, 'mode') === 'all' ? 'all' : 'data',
      kinds: new Set(arrayAt(mark, 'kinds').map(String))
    },
    isEdited: stringAt(mark, 'content') !== contentOf(binding),
    isLeaving: found.metadata.deletionTimestamp !== undefined
  }
}

/** The guards of a release, from all Bindings of the WDS. @param release `NAMESPACE/RELEASE` */
export function guardsIn(bindings: readonly KubeObject[], release: string): readonly Guard[] {
  return bindings
    .filter(found => guardedRelease(found) === release)
    .map(found => guardIn(found, release))
    .filter(guard => typeof guard !== 'string')
}

function ownerIn({ metadata }: KubeObject): OwnerReference | undefined {
  return metadata.ownerReferences?.find(({ kind }) => kind === BINDING_POLICIES.kind)
}

/** Equal texts mean the same objects at the same versions, for the same clusters. */
function contentOf({ clusters, objects }: Pick<Binding, 'clusters' | 'objects'>): string {
  const entries = [...objects].sort(([left], [right]) => (left < right ? -1 : 1))
  return createHash('sha256')
    .update(canonical([clusters, entries.map(([, object]) => object)]))
    .digest('hex')
    .slice(0, 16)
}

/** Whether an object may need a guard; `isGuarded` then decides by the object in the WDS. */
export function mayBeGuarded(object: BoundObject, { mode, kinds }: Guarding): boolean {
  return mode === 'all' || kinds.size > 0 || isData(object) || isStatefulSet(object)
}

/** @param live the object in the WDS */
export function isGuarded(object: BoundObject, live: KubeObject, guarding: Guarding): boolean {
  // A guard that lists an object in deletion is not updated, and keeps the object in the clusters.
  if (isRemade(object, live) || live.metadata.deletionTimestamp !== undefined) return false
  const { mode, kinds } = guarding
  const { kind } = live
  return (
    mode === 'all' ||
    isData(object) ||
    (isStatefulSet(object) && deletesClaims(live)) ||
    kinds.has(kind) ||
    kinds.has(`${kind}.${object.group}`)
  )
}

function isData(object: BoundObject): boolean {
  return DATA.has(`${object.group}/${object.resource}`) || isCustom(object)
}

function isStatefulSet({ group, resource }: BoundObject): boolean {
  return group === 'apps' && resource === 'statefulsets'
}

function deletesClaims(live: KubeObject): boolean {
  return (
    stringAt(live, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted') === 'Delete' &&
    arrayAt(live, 'spec', 'volumeClaimTemplates').length > 0
  )
}

/** Whether Helm deletes it by itself before the next write of the guard: its records, and hooks that run again. */
function isRemade({ group, resource, name }: BoundObject, { metadata }: KubeObject): boolean {
  if (group === '' && resource === 'secrets' && name.startsWith('sh.helm.release.v1.')) return true
  const hook = metadata.annotations?.['helm.sh/hook']
  return hook !== undefined && !hook.split(',').every(event => ONCE.has(event.trim()))
}

export interface GuardRequest {
  /** Without a uid, the guard keeps its present owner. */
  readonly policy: { readonly name: string; readonly uid: string | undefined }
  /** Marks of the release: nothing that changes with each run. */
  readonly marks: Marks
  readonly guarding: Guarding
  readonly clusters: readonly string[]
  readonly objects: readonly BoundObject[]
}

/**
 * The Binding of a guard. It owns objects and never updates them: two ManifestWorks with different contents would
 * overwrite each other in turn. So every entry is createOnly. The deletion of its policy deletes it too.
 */
export function guardBinding({ policy, marks, guarding, clusters, objects }: GuardRequest): KubeObject {
  const entries = new Map(objects.map(object => [boundKey(object), { ...object, createOnly: true }] as const))
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry)
  const bare = ownBinding({ name: guardName(policy.name), policy, marks, clusters, objects: sorted })
  const mark = {
    format: GUARD_FORMAT,
    policy: policy.name,
    mode: guarding.mode,
    kinds: [...guarding.kinds].sort(),
    content: contentOf(parseBinding(bare))
  }
  const annotations = { ...marks.annotations, [MARK]: JSON.stringify(mark) }
  return { ...bare, metadata: { ...bare.metadata, annotations } }
}

/** Whether no write is needed: the list, mark and owner are the same, and it is not being deleted. */
export function isSameGuard(found: Guard | undefined, wanted: KubeObject): boolean {
  if (found === undefined || found.isEdited || found.isLeaving) return false
  const mark = jsonIn(wanted.metadata.annotations?.[MARK] ?? '')
  return (
    contentOf(found.binding) === stringAt(mark, 'content') &&
    found.guarding.mode === stringAt(mark, 'mode') &&
    canonical([...found.guarding.kinds].sort()) === canonical(arrayAt(mark, 'kinds')) &&
    found.policyUid === ownerIn(wanted)?.uid
  )
}

/** Whether a guard keeps an object (`keyOf`) in the clusters, independent of its policy's Binding. */
export function keptBy(
  guards: readonly Guard[],
  objects: readonly { readonly ref: ObjectRef; readonly type: ResourceType }[]
): (key: string) => boolean {
  const listed = new Set(
    guards.filter(({ isLeaving }) => !isLeaving).flatMap(({ binding }) => [...binding.objects.keys()])
  )
  const kept = new Set(
    objects.filter(object => listed.has(boundKeyOfRef(object))).map(({ ref }) => keyOf(ref))
  )
  return key => kept.has(key)
}

/** Whether a guard lists more than the objects that certainly stay. @param stays by `boundKey` */
export function listsOthers({ binding }: Guard, stays: ReadonlySet<string>): boolean {
  return [...binding.objects.keys()].some(key => !stays.has(key))
}

/**
 * The stored Binding of the guard with another list. What others store in it stays, such as the transport's finalizer.
 */
export function guardOver(found: KubeObject, wanted: KubeObject): KubeObject {
  const { labels, annotations, ownerReferences } = wanted.metadata
  return {
    ...found,
    metadata: {
      ...found.metadata,
      labels: { ...found.metadata.labels, ...labels },
      annotations: { ...found.metadata.annotations, ...annotations },
      ...(ownerReferences === undefined ? {} : { ownerReferences })
    },
    spec: wanted['spec']
  }
}

/** The known part of what a release's guard has to list. */
export interface Due {
  /** Clusters of the policy's Binding. */
  readonly clusters: readonly string[]
  /** By `boundKey`. */
  readonly objects: ReadonlySet<string>
  /** Listed objects that are not in the WDS; by `boundKey`. */
  readonly gone: ReadonlySet<string>
}

/** What is wrong with a guard, as phrases after its name. */
export function faultsOf({ binding, isEdited, isLeaving, policyUid }: Guard, due: Due): readonly string[] {
  const listed = [...binding.objects.keys()]
  const gone = listed.filter(key => due.gone.has(key))
  const lacking = [...due.objects].filter(key => !binding.objects.has(key))
  const left = binding.clusters.filter(cluster => !due.clusters.includes(cluster))
  const missing = due.clusters.filter(cluster => !binding.clusters.includes(cluster))
  return [
    ...(isLeaving ? ['is being deleted'] : []),
    ...(isEdited ? ['was changed by hand'] : []),
    ...(policyUid === undefined ? ['has no owner, so that it stays when its policy is deleted'] : []),
    ...(gone.length > 0
      ? [
          `lists ${told(gone)}, which ${gone.length === 1 ? 'is' : 'are'} not in the WDS: the transport does not work on it`
        ]
      : []),
    ...(lacking.length > 0 ? [`does not list ${told(lacking)}`] : []),
    ...(left.length > 0
      ? [`keeps its objects in ${told(left)}, which the policy does not select any more`]
      : []),
    ...(missing.length > 0 ? [`does not guard ${told(missing)}`] : [])
  ]
}

/** Most names of a list in a sentence. */
const MOST_NAMES = 5

function told(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES
  const first = names.slice(0, MOST_NAMES).map(describeKey).join(', ')
  return rest > 0 ? `${first} and ${rest} more` : first
}

/** `persistentvolumeclaims shop/data`: a Binding has no kinds. Cluster names stay unchanged. */
function describeKey(key: string): string {
  const [group = '', resource, namespace = '', ...name] = key.split('/')
  if (resource === undefined) return key
  const kind = group === '' ? resource : `${resource}.${group}`
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name.join('/')}`
}
