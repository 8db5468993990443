/**
 * What a removal takes and what it leaves, decided before anything is removed. KubeStellar deletes in the clusters what no
 * policy selects any more, whoever made it there, and a Namespace takes everything in it along. So policies are reduced to
 * what stays, and deleted only when nothing stays.
 */
import { planCrdRemoval, type CrdRemoval, type ReleaseWithCrds } from './crds.ts'
import type { ReleaseInputs, UninstallInputs } from '../inputs/inputs.ts'
import { arrayAt, objectAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { discoverKinds } from '../kubernetes/api/discovery.ts'
import { apiPath, describeObject, keyOfObject, type KubeObject } from '../kubernetes/objects.ts'
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
import { eventsRun, isAwaited } from '../helm/hooks.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { listRevisions, readRevision, type Revision } from '../helm/storage.ts'
import { whyClustersKeep, whyNamespaceStays, type Uses } from './namespace.ts'
import { claimsOf, refuseForeign, withoutExpiry } from '../policies/ownership.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { isKept, isOfRelease } from '../helm/annotations.ts'
import { objectsOf, type RenderedObject } from '../plan/render.ts'
import type { Wecs } from '../run/wecs.ts'
import { managerOf } from '../policies/write.ts'

export interface Removal {
  /** Policies that name the release as theirs, and are not: they stay. */
  readonly foreign: readonly KubeObject[]
  /** Of the release in the WDS, newest first; none when it is gone already. */
  readonly revisions: readonly Revision[]
  /** That go, from the WDS and from the clusters. */
  readonly going: readonly RenderedObject[]
  /** The same, and the CustomResourceDefinitions that go. */
  readonly leaving: readonly SelectedObject[]
  /** That Helm is told to keep, as far as they are there. */
  readonly kept: readonly RenderedObject[]
  /** Those of this action; one of the user's own is never changed. */
  readonly policies: readonly ReducedPolicy[]
  /** That goes too; undefined when it stays. */
  readonly namespace: KubeObject | undefined
  /** Why it stays although it was asked to go. */
  readonly whyNamespaceStays: string | undefined
  /** Where the release is now, sorted. */
  readonly clusters: readonly string[]
  /** Names of all policies that deliver any of what goes. */
  readonly delivering: readonly string[]
  /** Of the release. */
  readonly guards: readonly Guard[]
  /** Why others under such names are no guards of it, as sentences. */
  readonly untrustedGuards: readonly string[]
  readonly crds: CrdRemoval
}

export interface ReducedPolicy {
  readonly name: string
  /** Under which it was written, and has to be again. */
  readonly manager: string
  /** What stays of it; undefined when nothing does. */
  readonly reduced: KubeObject | undefined
}

/** @throws ActionError NOT_OWNED */
export async function readRemoval(inputs: UninstallInputs, wecs: Wecs, wds: KubeClient): Promise<Removal> {
  const there = await readThere(inputs, wds)
  const { revisions, own, foreign, bindings, live } = there
  const { going, kept } = await sortObjects(inputs, there, wds)
  const crds = inputs.deleteCrds
    ? await planCrdRemoval(crdsToPlan(inputs, there, going), wds)
    : { crds: [], kept: [], abandoned: [], resources: [] }
  const leaving: readonly SelectedObject[] = [
    ...going,
    ...crds.crds.map(({ metadata: { name } }) => unmanaged(CRDS, name))
  ]
  const guards = guardsOf(inputs, there, crds)
  const delivering = deliveringOf(there, leaving)
  const clusters = clustersOf([...delivering, ...guards.map(({ binding }) => binding)])
  const whyStays =
    live === undefined
      ? undefined
      : kept.length > 0
        ? `${kept.map(describeObject).join(', ')} stays`
        : ((await whyNamespaceStays(inputs, live, usesOf(there, going), wds)) ??
          (await whyClustersKeep(inputs.namespace, clusters, wecs)))
  const goes = live !== undefined && whyStays === undefined
  // By an earlier removal that was interrupted.
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
        kept,
        bindings,
        goingCrds: new Set(crds.crds.map(({ metadata }) => metadata.name))
      })
    })),
    crds,
    clusters,
    delivering: delivering.map(({ name }) => name),
    guards,
    untrustedGuards: untrustedIn(there.guarding, `${inputs.namespace}/${inputs.release}`)
  }
}

/** What the WDS has of the release, and of others. */
interface There {
  /** Newest first. */
  readonly revisions: readonly Revision[]
  readonly own: readonly KubeObject[]
  readonly foreign: readonly KubeObject[]
  /** Names of its own policies. */
  readonly names: ReadonlySet<string>
  /** All Bindings as they are. */
  readonly found: readonly KubeObject[]
  /** Of those, guards that name the release. */
  readonly guarding: readonly KubeObject[]
  /** Of policies, those of others included: a guard lists what its policy delivers, and is nobody else's use of it. */
  readonly bindings: readonly Binding[]
  /** The Namespace, where it is asked to go. */
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

/** What Helm knows of the release, and what its Bindings list beside that. */
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

/** Of the release, and of policies that go with its definitions. */
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

/** Bindings of the release, and of other policies that list any of what goes. */
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

/** Of the newest revision, and of the last that was deployed: a failed upgrade leaves objects of both. */
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

/** What a Binding lists, with its kind; not the Namespace and CustomResourceDefinitions, which have rules of their own. */
async function listed(objects: readonly BoundObject[], wds: KubeClient): Promise<readonly RenderedObject[]> {
  const apiVersionOf = ({ group, version }: BoundObject): string =>
    group === '' ? version : `${group}/${version}`
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
 * Objects of which no revision of the release tells any more: an earlier removal has begun and was interrupted. What the
 * WDS no longer has goes from the clusters, too; what is there and not the release's, or to be kept, stays.
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
    // Delivered with `propagate-release`; Helm removes it.
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

/** A policy of CustomResourceDefinitions stays as it is, as Helm keeps them: with one go all its custom resources. */
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

/** Whether another policy selects the Namespace in all clusters of this one: each cluster keeps it until the last lets go. */
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
  return going.filter(
    ({ type, hookEvents }) => isAwaited(type) && eventsRun(hookEvents, 'delete').length > 0
  )
}

/** That Helm would take along, with all custom resources of their kinds. */
export function renderedCrds({ going }: Removal): readonly RenderedObject[] {
  return going.filter(isCrd)
}

function isCrd({ type }: RenderedObject): boolean {
  return type.kind === CRDS.kind && type.group === CRDS.group
}

/** Helm would take the release's own Namespace along. */
export function rendersNamespace({ going }: Removal, namespace: string): boolean {
  return going.some(({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace)
}
