/**
 * What a removal deletes and what it keeps, decided before anything is removed. KubeStellar deletes in the clusters
 * what no policy selects any more, even if others created it there. Deleting a Namespace deletes everything in it. So
 * policies are reduced to what stays, and deleted only when nothing stays.
 */
import { planCrdRemoval, type CrdRemoval, type ReleaseWithCrds } from './crds.ts'
import type { ReleaseInputs, UninstallInputs } from '../inputs/inputs.ts'
import { arrayAt, objectAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { discoverKinds } from '../kubernetes/api/discovery.ts'
import { apiPath, apiVersionOf, describeObject, keyOfObject, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { CRDS, NAMESPACES } from '../kubernetes/kinds.ts'
import { boundKey, boundKeyOf, parseBinding, type Binding, type BoundObject } from '../kubestellar/binding.ts'
import {
  asWritten,
  byName,
  crdsOf,
  isCrdPolicy,
  ownerOf,
  type Clause,
  type SelectedObject,
  unmanaged
} from '../kubestellar/bindingPolicy.ts'
import { withoutCollector } from '../kubestellar/combinedStatus.ts'
import { guardedRelease, guardIn, guardsIn, withoutGuards, type Guard } from '../kubestellar/guard.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { listRevisions, readRevision, type Revision } from '../helm/storage.ts'
import { whyClustersKeep, whyNamespaceStays, type Uses } from './namespace.ts'
import { claimsOf, refuseForeign, withoutExpiry } from '../policies/ownership.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { isKept, isOfRelease } from '../helm/annotations.ts'
import { awaitedBy } from '../plan/hooks.ts'
import { objectsOf, type RenderedObject } from '../plan/render.ts'
import type { Wecs } from '../run/wecs.ts'
import { managerOf } from '../policies/write.ts'

export interface Removal {
  /** Policies that name the release but do not belong to it: they stay. */
  readonly foreign: readonly KubeObject[]
  /** Revisions of the release in the WDS, newest first; empty when it is already removed. */
  readonly revisions: readonly Revision[]
  /** Objects that are deleted, in the WDS and in the clusters. */
  readonly going: readonly RenderedObject[]
  /** The same, and the CustomResourceDefinitions that are deleted. */
  readonly leaving: readonly SelectedObject[]
  /** Existing objects that Helm keeps, except CustomResourceDefinitions that are deleted. */
  readonly kept: readonly RenderedObject[]
  /** Policies of this action; the user's own are never changed. */
  readonly policies: readonly ReducedPolicy[]
  /** The Namespace if it is deleted; undefined when it stays. */
  readonly namespace: KubeObject | undefined
  /** Why it stays although its deletion was requested. */
  readonly whyNamespaceStays: string | undefined
  /** The present clusters of the release, sorted. */
  readonly clusters: readonly string[]
  /** Names of all policies that deliver any of the deleted objects. */
  readonly delivering: readonly string[]
  /** Guards of the release. */
  readonly guards: readonly Guard[]
  /** Why other objects with such names are not guards of it, as sentences. */
  readonly untrustedGuards: readonly string[]
  readonly crds: CrdRemoval
}

export interface ReducedPolicy {
  readonly name: string
  /** The field manager that wrote it, and that must write it again. */
  readonly manager: string
  /** What stays of it; undefined when nothing does. */
  readonly reduced: KubeObject | undefined
}

/** @throws ActionError NOT_OWNED */
export async function readRemoval(inputs: UninstallInputs, wecs: Wecs, wds: KubeClient): Promise<Removal> {
  const there = await readThere(inputs, wds)
  const { revisions, own, foreign, bindings, live } = there
  const { going, kept: keptByHelm } = await sortObjects(inputs, there, wds)
  const crds = inputs.deleteCrds
    ? await planCrdRemoval(crdsToPlan(inputs, there, going), wds)
    : { crds: [], kept: [], abandoned: [], resources: [] }
  const goingCrds = crds.crds.map(({ metadata }) => metadata.name)
  const kept = withoutCrds(keptByHelm, goingCrds)
  // A policy of their own delivers the others. Other kinds stay by the policy of the Namespace and its guard, which lists both.
  const holding = withoutCrds(kept, crdsOf(own.filter(isCrdPolicy)))
  const leaving: readonly SelectedObject[] = [...going, ...goingCrds.map(name => unmanaged(CRDS, name))]
  const guards = guardsOf(inputs, there, crds)
  const delivering = deliveringOf(there, leaving)
  const clusters = clustersOf([...delivering, ...guards.map(({ binding }) => binding)])
  const whyStays =
    live === undefined
      ? undefined
      : holding.length > 0
        ? `${holding.map(describeObject).join(', ')} ${holding.length === 1 ? 'stays' : 'stay'}`
        : ((await whyNamespaceStays(inputs, live, usesOf(there, going), wds)) ??
          (await whyClustersKeep(inputs.namespace, clusters, wecs)))
  const goes = live !== undefined && whyStays === undefined
  // An earlier removal, which was interrupted, has deleted it.
  const isGone = inputs.deleteNamespace && live === undefined
  return {
    revisions,
    foreign,
    going,
    leaving,
    kept,
    namespace: goes ? live : undefined,
    whyNamespaceStays: whyStays,
    policies: [...own, ...unique(crds.abandoned)].map(policy => ({
      name: policy.metadata.name,
      manager: managerOf(policy),
      reduced: reduce(withoutCollector(policy), {
        namespace: goes || isGone ? undefined : inputs.namespace,
        kept: holding,
        bindings,
        goingCrds: new Set(goingCrds)
      })
    })),
    crds,
    clusters,
    delivering: delivering.map(({ name }) => name),
    guards,
    untrustedGuards: untrustedIn(there.guarding, `${inputs.namespace}/${inputs.release}`)
  }
}

/** The WDS's objects of the release, and of others. */
interface There {
  /** Newest first. */
  readonly revisions: readonly Revision[]
  readonly own: readonly KubeObject[]
  readonly foreign: readonly KubeObject[]
  /** Names of the release's own policies. */
  readonly names: ReadonlySet<string>
  /** All Bindings, unchanged. */
  readonly found: readonly KubeObject[]
  /** Guards among them that name the release. */
  readonly guarding: readonly KubeObject[]
  /**
   * Bindings of policies, including those of others: a guard lists what its policy delivers, and is not a use of its
   * own.
   */
  readonly bindings: readonly Binding[]
  /** The Namespace, if its deletion was requested. */
  readonly live: KubeObject | undefined
}

/** @throws ActionError NOT_OWNED */
async function readThere(inputs: UninstallInputs, wds: KubeClient): Promise<There> {
  const { release, namespace } = inputs
  const [revisions, policies, { items: found }, there] = await Promise.all([
    listRevisions(wds, release, namespace),
    wds.list(apiPath(BINDING_POLICIES, undefined)),
    wds.list(apiPath(BINDINGS, undefined)),
    wds.get(apiPath(NAMESPACES, undefined, namespace))
  ])
  const guarding = found.filter(item => guardedRelease(item) === `${namespace}/${release}`)
  const bindings = withoutGuards(found, policies.items)
    .filter(item => !guarding.includes(item))
    .map(parseBinding)
  const { bindingPolicy } = inputs.selection
  const { own, foreign } = claimsOf({ release, namespace }, policies.items, there, bindingPolicy)
  refuseForeign(inputs, revisions, own, there)
  const names = new Set(own.map(({ metadata }) => metadata.name))
  const live = inputs.deleteNamespace ? there : undefined
  return { revisions, own, foreign, names, found, guarding, bindings, live }
}

/** What Helm knows of the release, and what else its Bindings list. */
async function sortObjects(
  inputs: UninstallInputs,
  { revisions, names, bindings }: There,
  wds: KubeClient
): Promise<Pick<Removal, 'going' | 'kept'>> {
  const ofRelease = await objectsOfRevisions(revisions, inputs.namespace, wds)
  const known = new Set(ofRelease.map(boundKeyOf))
  const bound = bindings
    .filter(({ name }) => names.has(name))
    .flatMap(({ objects }) =>
      [...objects.entries()].filter(([key]) => !known.has(key)).map(([, object]) => object)
    )
  const others = await sortOut(await listed(bound, wds), inputs, wds)
  const keptByHelm = ofRelease.filter(({ manifest }) => isKept(manifest))
  return {
    going: [...ofRelease.filter(({ manifest }) => !isKept(manifest)), ...others.going],
    kept: [...(await present(keptByHelm, wds)), ...others.kept]
  }
}

function crdsToPlan(
  { release, namespace }: UninstallInputs,
  { own, names, bindings }: There,
  going: readonly RenderedObject[]
): ReleaseWithCrds {
  return {
    release: `${namespace}/${release}`,
    names: [...new Set([...crdsOf(own), ...going.filter(isCrd).map(({ name }) => name)])],
    going: new Set(going.map(keyOfObject)),
    isDelivered: ({ apiVersion, metadata }, resource) => {
      const [group = ''] = apiVersion.split('/')
      const key = boundKey({ group, resource, namespace: metadata.namespace, name: metadata.name })
      return bindings.some(({ name, objects }) => !names.has(name) && objects.has(key))
    }
  }
}

/** Guards of the release, and of policies that are deleted with its definitions. */
function guardsOf(
  { release, namespace }: UninstallInputs,
  { found, guarding }: There,
  { abandoned }: CrdRemoval
): readonly Guard[] {
  return [
    ...guardsIn(guarding, `${namespace}/${release}`),
    ...abandoned.flatMap(policy =>
      guardsIn(found, ownerOf(policy) ?? '').filter(guard => guard.policy === policy.metadata.name)
    )
  ]
}

/** Bindings of the release, and of other policies that list any of the deleted objects. */
function deliveringOf({ names, bindings }: There, leaving: readonly SelectedObject[]): readonly Binding[] {
  const keys = new Set(leaving.map(boundKeyOf))
  return bindings.filter(
    binding => names.has(binding.name) || [...binding.objects.keys()].some(key => keys.has(key))
  )
}

function clustersOf(bindings: readonly Binding[]): readonly string[] {
  return [...new Set(bindings.flatMap(({ clusters }) => clusters))].sort()
}

function usesOf({ names, bindings }: There, going: readonly RenderedObject[]): Uses {
  return { own: names, bindings, going: new Set(going.map(kindAndName)) }
}

function untrustedIn(guarding: readonly KubeObject[], release: string): readonly string[] {
  return guarding.flatMap(item => {
    const guard = guardIn(item, release)
    return typeof guard === 'string' ? [`Binding ${item.metadata.name} ${guard}: it is left as it is`] : []
  })
}

function unique(objects: readonly KubeObject[]): readonly KubeObject[] {
  return [...new Map(objects.map(object => [object.metadata.name, object])).values()]
}

/** Objects of the newest revision, and of the last that was deployed: a failed upgrade leaves objects of both. */
async function objectsOfRevisions(
  revisions: readonly Revision[],
  namespace: string,
  wds: KubeClient
): Promise<readonly RenderedObject[]> {
  const { newest } = releaseStateOf(revisions)
  const telling = [newest, revisions.find(({ status }) => status === 'deployed')]
  const releases = await Promise.all(
    [...new Set(telling.filter(revision => revision !== undefined))].map(
      async revision => await readRevision(wds, namespace, revision)
    )
  )
  const all = await Promise.all(
    releases
      .filter(release => release !== undefined)
      .map(async release => (await objectsOf(release, [], namespace, wds)).objects)
  )
  return [...new Map(all.flat().map(object => [keyOfObject(object), object])).values()]
}

/**
 * The objects in a Binding, with their kinds, except the Namespace and CustomResourceDefinitions, which have rules of
 * their own.
 */
async function listed(objects: readonly BoundObject[], wds: KubeClient): Promise<readonly RenderedObject[]> {
  const kinds = [...(await discoverKinds(wds, objects.map(apiVersionOf))).values()]
  return objects.flatMap(object => {
    const { group, resource, namespace, name } = object
    const type = kinds.find(found => found.group === group && found.resource === resource)
    if (type === undefined || type.kind === 'Namespace' || type.kind === 'CustomResourceDefinition') return []
    const metadata = { name, ...(namespace === undefined ? {} : { namespace }) }
    const manifest = { apiVersion: apiVersionOf(object), kind: type.kind, metadata }
    return [{ type, namespace, name, labels: {}, managed: true, hookEvents: [], manifest }]
  })
}

/**
 * Objects that no revision of the release contains any more: an earlier removal was interrupted. Those that are no
 * longer in the WDS are also deleted in the clusters. Existing objects stay if they do not belong to the release or are
 * to be kept.
 */
async function sortOut(
  objects: readonly RenderedObject[],
  inputs: ReleaseInputs,
  wds: KubeClient
): Promise<{ readonly going: readonly RenderedObject[]; readonly kept: readonly RenderedObject[] }> {
  const found = await mapLimit(
    objects,
    PARALLEL,
    async ({ type, namespace, name }) => await wds.get(apiPath(type, namespace, name))
  )
  const stays = objects.filter((_, index) => {
    const live = found[index]
    if (live === undefined) return false
    // Delivered with `propagate-release`; Helm deletes it.
    const isRevision = live.metadata.name.startsWith(`sh.helm.release.v1.${inputs.release}.v`)
    return isKept(live) || !(isRevision || isOfRelease(live, inputs))
  })
  return { going: objects.filter(object => !stays.includes(object)), kept: stays }
}

async function present(
  objects: readonly RenderedObject[],
  wds: KubeClient
): Promise<readonly RenderedObject[]> {
  const found = await mapLimit(
    objects,
    PARALLEL,
    async ({ type, namespace, name }) => await wds.get(apiPath(type, namespace, name))
  )
  return objects.filter((_, index) => found[index] !== undefined)
}

/**
 * A policy of CustomResourceDefinitions stays unchanged, as Helm keeps them: the deletion of one deletes all its custom
 * resources.
 */
function reduce(
  policy: KubeObject,
  {
    namespace,
    kept,
    bindings,
    goingCrds
  }: {
    /** Undefined when it does not stay. */
    readonly namespace: string | undefined
    readonly kept: readonly RenderedObject[]
    readonly bindings: readonly Binding[]
    readonly goingCrds: ReadonlySet<string>
  }
): KubeObject | undefined {
  const { metadata } = policy
  const written = withoutExpiry(asWritten(policy))
  const clauses = arrayAt(policy, 'spec', 'downsync') as readonly Clause[]
  if (isCrdPolicy(policy)) {
    const downsync = clauses.flatMap(clause => {
      const objectNames = (clause.objectNames ?? []).filter(name => !goingCrds.has(name))
      return objectNames.length === 0 ? [] : [{ ...clause, objectNames }]
    })
    return downsync.length === 0 ? undefined : { ...written, spec: { ...objectAt(policy, 'spec'), downsync } }
  }
  const isHeld =
    namespace === undefined ||
    bindings.some(other => other.name !== metadata.name && keepsNamespace(other, namespace, policy, bindings))
  const stays: readonly Clause[] = [
    ...(isHeld
      ? []
      : [{ apiGroup: '', resources: ['namespaces'], objectNames: [namespace], createOnly: true }]),
    ...byName(kept)
  ]
  if (stays.length === 0) return undefined
  return { ...written, spec: { ...objectAt(policy, 'spec'), downsync: stays } }
}

/**
 * Whether another policy selects the Namespace in all clusters of this one: each cluster keeps it until no policy
 * delivers it.
 */
function keepsNamespace(
  other: Binding,
  namespace: string,
  { metadata }: KubeObject,
  bindings: readonly Binding[]
): boolean {
  const own = bindings.find(({ name }) => name === metadata.name)
  const key = boundKey({ group: '', resource: 'namespaces', namespace: undefined, name: namespace })
  return other.objects.has(key) && (own?.clusters ?? []).every(cluster => other.clusters.includes(cluster))
}

function kindAndName({ type, name }: RenderedObject): string {
  return `${type.group}/${type.kind}/${name}`
}

/** Hook Jobs and Pods of the removal, which Helm waits for. */
export function awaitedHooks({ going }: Removal): readonly RenderedObject[] {
  return awaitedBy(going, 'delete')
}

/** Definitions that Helm would delete, with all custom resources of their kinds. */
export function renderedCrds({ going }: Removal): readonly RenderedObject[] {
  return going.filter(isCrd)
}

function withoutCrds(
  objects: readonly RenderedObject[],
  names: readonly string[]
): readonly RenderedObject[] {
  return objects.filter(object => !(isCrd(object) && names.includes(object.name)))
}

function isCrd({ type }: RenderedObject): boolean {
  return type.kind === CRDS.kind && type.group === CRDS.group
}

/** Whether Helm would delete the release's own Namespace. */
export function rendersNamespace({ going }: Removal, namespace: string): boolean {
  return going.some(({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace)
}
