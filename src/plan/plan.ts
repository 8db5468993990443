/**
 * What the run will do, compared with the present state, before anything is changed: every object, its destinations,
 * and what will not arrive. Nothing of it is written; `policies/probe.ts` asks KubeStellar with a policy that selects
 * no object.
 */
import type { Forecast, PlannedHook } from '../report/plan.ts'
import { ActionError } from '../lib/errors.ts'
import type { ClusterFacts, ForecastContext } from './forecast/rule.ts'
import { gate, type GateVerdict } from './gate.ts'
import type { ChartInputs, DeployInputs, HooksWanted, PlanInputs, ReleaseInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, keyOfObject, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES, SECRETS } from '../kubernetes/kinds.ts'
import {
  bindingPolicies,
  crdPolicyName,
  isCreateOnly,
  namingClauses,
  ownerOf,
  unmanaged,
  withClauses,
  type SelectedObject
} from '../kubestellar/bindingPolicy.ts'
import { boundKeyOf, parseBinding, type BoundObject } from '../kubestellar/binding.ts'
import { clausesOf } from '../kubestellar/clauses.ts'
import { isNarrowed, policyMeanwhile } from '../kubestellar/withoutAwaited.ts'
import { guardedRelease, guardsIn, isGuard, type Guard } from '../kubestellar/guard.ts'
import { markIn } from '../kubestellar/hookMark.ts'
import { withoutCollector } from '../kubestellar/combinedStatus.ts'
import type { NamespaceLabels } from '../kubestellar/matching.ts'
import { releaseStateOf, type ReleaseState } from '../helm/releaseState.ts'
import { listRevisions, secretOf, type Revision } from '../helm/storage.ts'
import {
  namespaceLabelsOf,
  namespaceObject,
  namespaceOf,
  namespacesOf,
  refuseTerminating
} from './namespaces.ts'
import { marksOf, ownershipOf, refuseForeign } from '../policies/ownership.ts'
import type { Asking } from '../policies/noCluster.ts'
import { readPlacement, type Placement } from './placement.ts'
import { joinedSince, readHooked } from './hookedClusters.ts'
import { awaitedIn, passingHooks, plannedHooks } from './hooks.ts'
import { isWritten, lastingObjects, type Operation, type Rendered, type RenderedObject } from './render.ts'
import { readClaims, readWdsFacts } from './wdsFacts.ts'

export interface Plan {
  readonly rendered: Rendered
  /** The state of the release before this run. */
  readonly state: ReleaseState
  readonly operation: Operation
  /** The policies that fit the release, for the time after Helm. */
  readonly wanted: readonly KubeObject[]
  /**
   * The policies while Helm works. They select what the chart renders now and, by name, what it rendered before, so
   * that no object that stays is ever deselected.
   */
  readonly policies: readonly KubeObject[]
  readonly namespace: KubeObject
  /** The rendered objects that are already in the WDS, by `keyOf`. */
  readonly before: ReadonlyMap<string, KubeObject>
  /** The revision of the release in the WDS; 0 when there is none. */
  readonly revision: number
  /** The revision that Helm upgrades; undefined when it installs. */
  readonly live: Revision | undefined
  readonly namespaceExists: boolean
  /** Those that were there before this run, by name, without our collector. */
  readonly existingPolicies: ReadonlyMap<string, KubeObject>
  /** Labels that Namespaces will have when the objects are applied. */
  readonly namespaceLabels: NamespaceLabels
  readonly placement: Placement
  readonly verdicts: readonly GateVerdict[]
  /** That Helm runs, in its order. */
  readonly hooks: readonly PlannedHook[]
  readonly forecasts: readonly Forecast[]
  /** The guards of the release before this run. */
  readonly guards: readonly Guard[]
  /** A killed run has left hooks of the release in the clusters. */
  readonly hasHooksLeft: boolean
  /** From `readHooked`, where hooks of clusters that joined later may run. */
  readonly hooked: ReadonlySet<string> | undefined
}

/**
 * The policies that fit these objects, before and after Helm ran.
 * @param revision that Helm makes or made
 * @param before those of the same names: one that selects no hook Jobs never does again
 */
export function policiesFor(
  inputs: DeployInputs | PlanInputs,
  rendered: Rendered,
  revision: number,
  before: readonly KubeObject[]
): readonly KubeObject[] {
  const { selection, release, namespace } = inputs
  if (selection.ownPolicies !== undefined) return selection.ownPolicies
  const expires = inputs.command === 'deploy' ? inputs.expires : undefined
  return bindingPolicies({
    name: selection.bindingPolicy,
    release,
    namespace,
    marks: marksOf(ownershipOf({ ...inputs, expires }, `${rendered.chartName}-${rendered.chartVersion}`)),
    clusterSelectors: selection.clusterSelectors,
    objects: lastingObjects(rendered, inputs.hooks),
    by: selection.by,
    objectSelectors: selection.objectSelectors,
    createOnly: selection.createOnly,
    releaseSecret: selection.propagateRelease ? secretOf(release, revision) : undefined,
    awaited: awaitedIn(rendered),
    isNarrowed: before.some(policy => policy.metadata.name === selection.bindingPolicy && isNarrowed(policy))
  })
}

/** What decides on it. */
export interface Expecting extends Pick<
  ChartInputs,
  'release' | 'namespace' | 'selection' | 'namespaceLabels'
> {
  readonly hooks: Pick<HooksWanted, 'mode'>
}

/** Helm's writes, and their revision. */
export interface Written {
  readonly operation: Operation
  readonly revision: number
  /** Whether it is already in the WDS: Helm creates the objects of `crds/` only with an install. */
  readonly isThere: (object: RenderedObject) => boolean
}

/** The objects that the clusters should have at the end of this run. */
export function expectedObjects(
  inputs: Expecting,
  rendered: Rendered,
  { operation, revision, isThere }: Written
): readonly SelectedObject[] {
  const { namespace, release, namespaceLabels, selection } = inputs
  const objects = lastingObjects(rendered, inputs.hooks).filter(
    object => isWritten(object, operation) || isThere(object)
  )
  return [
    ...(objects.some(({ type, name }) => type.group === '' && type.kind === 'Namespace' && name === namespace)
      ? []
      : [unmanaged(NAMESPACES, namespace, namespaceLabels)]),
    ...objects,
    ...(selection.propagateRelease ? [{ ...unmanaged(SECRETS, secretOf(release, revision)), namespace }] : [])
  ]
}

/** What is in the WDS after Helm has worked, as `boundKey`: of the chart, and the release's Namespace. */
export function stayingKeys({ namespace }: ReleaseInputs, { objects }: Rendered): ReadonlySet<string> {
  return new Set([...objects, unmanaged(NAMESPACES, namespace)].map(boundKeyOf))
}

export interface PlanAccess extends Pick<Asking, 'clock' | 'now' | 'its'> {
  readonly wds: KubeClient
  /** Handles a release in the middle of an operation, given its revisions. */
  readonly settlePending: (
    revisions: readonly Revision[]
  ) => Promise<readonly Revision[]> | readonly Revision[]
  /** Facts of clusters, read once the clusters are known. */
  readonly clusterFacts: (
    clusters: readonly string[],
    apiVersions: readonly string[]
  ) => Promise<readonly ClusterFacts[]>
}

/** @throws ActionError when policy or release belong to another owner or are in use */
export async function makePlan(
  inputs: DeployInputs | PlanInputs,
  rendered: Rendered,
  { wds, its, clock, now, settlePending, clusterFacts }: PlanAccess
): Promise<Plan> {
  const [namespace, revisions] = await Promise.all([
    wds.get(apiPath(NAMESPACES, undefined, inputs.namespace)),
    listRevisions(wds, inputs.release, inputs.namespace).then(settlePending)
  ])
  refuseTerminating(namespace)
  const state = releaseStateOf(revisions)
  const name = `${inputs.namespace}/${inputs.release}`
  const revision = state.newest?.revision ?? 0
  const found = await findPolicies(inputs, policiesFor(inputs, rendered, revision + 1, []), wds)
  const wanted = policiesFor(inputs, rendered, revision + 1, found)
  refuseForeign(inputs, revisions, found, namespace)
  const existing = new Map(found.map(policy => [policy.metadata.name, policy]))

  const { operation } = state
  const [{ forecast }, hooked, placement, facts, { claims, bindings }] = await Promise.all([
    loadForecast(),
    readHooked(inputs, { ...rendered, operation }, its, wds),
    readPlacement(wanted, found, { inputs, clock, now, its }, wds),
    readWdsFacts(rendered.objects, namespacesOf(inputs, rendered), wds),
    readClaims(new Set([...existing.keys(), ...wanted.map(({ metadata }) => metadata.name)]), wds)
  ])
  refuseGuardNames(wanted, existing, bindings)
  const apiVersions = apiVersionsOf(rendered, facts.deliveredVersions)
  const clusters = await clusterFacts(clustersToAsk(inputs, rendered, placement, facts.live), apiVersions)
  const expected = expectedObjects(inputs, rendered, {
    operation,
    revision: revision + 1,
    isThere: object => facts.live.has(keyOfObject(object))
  })
  const labels = namespaceLabelsOf(inputs, rendered, facts.namespaceLabels)
  const joined = joinedSince(hooked, placement.after ?? [])
  const known = { operation, revision, wanted, labels, placement, joined, wds: facts, clusters, claims }
  return {
    rendered,
    state,
    operation,
    wanted,
    policies: policiesMeanwhile(inputs, rendered, operation, { wanted, existing, bindings }),
    namespace: namespaceOf(inputs, rendered, namespace),
    before: facts.live,
    revision,
    live: operation === 'upgrade' ? (state.deployed ?? state.newest) : undefined,
    namespaceExists: namespace !== undefined,
    existingPolicies: existing,
    namespaceLabels: labels,
    guards: guardsIn(bindings, name),
    hasHooksLeft: bindings.some(binding => markIn(binding)?.release === name),
    hooked,
    placement,
    verdicts: gate(expected, wanted, labels),
    hooks: plannedHooks(withoutSkipped(inputs, rendered), operation, { clusters: placement.after, joined }),
    forecasts: forecast(withoutSkipped(inputs, rendered), forecastFacts(inputs, rendered, known))
  }
}

function withoutSkipped({ hooks }: ChartInputs, { objects }: Rendered): readonly RenderedObject[] {
  return objects.filter(({ hookEvents }) => hooks.mode !== 'skip' || hookEvents.length === 0)
}

interface BeforeHelm {
  readonly wanted: readonly KubeObject[]
  /** Of the same names, by name. */
  readonly existing: ReadonlyMap<string, KubeObject>
  readonly bindings: readonly KubeObject[]
}

/** While Helm works: with what the policies that are there select, and with the hooks that its Jobs need in the clusters. */
function policiesMeanwhile(
  inputs: ChartInputs,
  rendered: Rendered,
  operation: Operation,
  { wanted, existing, bindings }: BeforeHelm
): readonly KubeObject[] {
  const { release, selection, hooks } = inputs
  if (selection.ownPolicies !== undefined) return wanted
  const awaited = awaitedIn(rendered)
  const selected = new Set(lastingObjects(rendered, hooks).map(boundKeyOf))
  const passing = hooks.mode === 'run' ? passingHooks(rendered.objects, operation) : []
  const clauses = namingClauses({ ...selection, release }, passing)
  return wanted.map(policy => {
    const { name } = policy.metadata
    const before = existing.get(name)
    const both =
      before === undefined
        ? policy
        : policyMeanwhile(policy, before, { listed: listedFor(name, inputs, bindings), selected, awaited })
    return name === selection.bindingPolicy ? withClauses(both, clauses) : both
  })
}

/** By the Binding of a policy, and by its guard, which still lists data when KubeStellar starts and writes the Binding empty. */
function listedFor(
  policy: string,
  { namespace, release }: ChartInputs,
  bindings: readonly KubeObject[]
): readonly BoundObject[] {
  const guards = guardsIn(bindings, `${namespace}/${release}`).filter(guard => guard.policy === policy)
  const own = bindings.filter(({ metadata }) => metadata.name === policy).map(parseBinding)
  const all = [...guards.map(({ binding }) => binding), ...own].flatMap(({ objects }) => [...objects])
  return [...new Map(all).values()]
}

/** What a plan knows before the forecast. */
interface Known extends Pick<ForecastContext, 'operation' | 'wds' | 'clusters' | 'claims' | 'joined'> {
  readonly revision: number
  readonly wanted: readonly KubeObject[]
  readonly labels: NamespaceLabels
  readonly placement: Placement
}

function forecastFacts(
  inputs: ChartInputs,
  rendered: Rendered,
  { operation, revision, wanted, labels, placement, ...found }: Known
): ForecastContext {
  const namespaces = namespacesOf(inputs, rendered).map(namespaceObject(labels))
  const delivered = gate(namespaces, wanted, labels).filter(({ outcome }) => outcome === 'goes')
  return {
    ...found,
    release: inputs.release,
    adopt: inputs.adopt,
    namespace: inputs.namespace,
    policy: inputs.selection.bindingPolicy,
    operation,
    createOnly: createOnlyOf(inputs, rendered),
    deliveredNamespaces: new Set(delivered.map(({ object }) => object.name)),
    chartKubeVersion: rendered.kubeVersion,
    destinations: placement.after,
    releaseSecret: inputs.selection.propagateRelease
      ? { name: secretOf(inputs.release, revision + 1), bytes: rendered.storedBytes() }
      : undefined,
    guard: inputs.guard.mode,
    hooks: inputs.hooks.mode,
    ownPolicies: (inputs.selection.ownPolicies ?? []).map(policy => ({
      policy: policy.metadata.name,
      clauses: clausesOf(policy)
    })),
    namespaceLabels: labels,
    isHelm3: rendered.isHelm3,
    dropped: rendered.dropped,
    filesOf: rendered.filesOf,
    stored: { dataBytes: rendered.dataBytes, largestParts: rendered.largestParts }
  }
}

/** The API versions to check in clusters: those of the chart, and those in which KubeStellar delivers. */
export function apiVersionsOf(
  { objects }: Pick<Rendered, 'objects'>,
  delivered: ReadonlyMap<string, string>
): readonly string[] {
  const all = objects.flatMap(({ manifest, type: { group, kind } }) => {
    const version = delivered.get(`${group}/${kind}`)
    return version === undefined ? [manifest.apiVersion] : [manifest.apiVersion, `${group}/${version}`]
  })
  return [...new Set(all)]
}

/**
 * The rules are in the same file as the proof, with which they share the facts of clusters: not every run makes a plan.
 */
function loadForecast() {
  return import(/* webpackChunkName: 'proof' */ './forecast/index.ts')
}

/** The destinations whose support is not known yet: all of them as soon as there is a new kind. */
function clustersToAsk(
  { command }: DeployInputs | PlanInputs,
  { objects }: Rendered,
  { before, after = [] }: Placement,
  live: ReadonlyMap<string, KubeObject>
): readonly string[] {
  const kinds = new Set(objects.filter(object => live.has(keyOfObject(object))).map(({ type }) => type))
  const isNew = objects.some(({ type }) => !kinds.has(type))
  return command === 'plan' || isNew ? after : after.filter(cluster => !before.includes(cluster))
}

function createOnlyOf(inputs: ChartInputs, { objects }: Rendered): ReadonlySet<string> {
  const types = objects.map(({ type }) => type).filter(type => isCreateOnly(inputs.selection, type))
  return new Set(types.map(({ group, resource }) => `${group}/${resource}`))
}

/** The existing policies of this release; its policy for CRDs also when the chart no longer has any. */
async function findPolicies(
  inputs: ChartInputs,
  wanted: readonly KubeObject[],
  wds: KubeClient
): Promise<readonly KubeObject[]> {
  const { bindingPolicy, ownPolicies } = inputs.selection
  const names = wanted.map(({ metadata }) => metadata.name)
  if (ownPolicies === undefined) names.push(bindingPolicy, crdPolicyName(bindingPolicy))
  const found = await Promise.all(
    [...new Set(names)].map(async name => await wds.get(apiPath(BINDING_POLICIES, undefined, name)))
  )
  // A collector that a killed run has left is removed.
  const policies = found
    .filter(policy => policy !== undefined)
    .map(policy => (ownPolicies === undefined ? withoutCollector(policy) : policy))
  for (const policy of policies) {
    const owner = ownerOf(policy)
    if (owner === `${inputs.namespace}/${inputs.release}`) continue
    // A policy of the user's own has no marks of this action.
    if (owner === undefined && (ownPolicies !== undefined || inputs.adopt)) continue
    throw new ActionError(
      'POLICY_TAKEN',
      `BindingPolicy ${policy.metadata.name} exists and ${owner === undefined ? 'has no known owner' : `belongs to release ${owner}`}`,
      {
        remedy:
          owner === undefined
            ? 'Give the policy of this release another name in `binding-policy`; or set `adopt: true` once, if it is to become that.'
            : 'Give this release a name of its own in `binding-policy`, or remove the policy that is there.'
      }
    )
  }
  return policies
}

/**
 * KubeStellar writes the Binding with the name of a policy, even if it exists already: a policy with the name of
 * another policy's guard would overwrite that guard.
 */
function refuseGuardNames(
  wanted: readonly KubeObject[],
  existing: ReadonlyMap<string, KubeObject>,
  bindings: readonly KubeObject[]
): void {
  const names = new Set(wanted.map(({ metadata }) => metadata.name).filter(name => !existing.has(name)))
  const guard = bindings.find(found => names.has(found.metadata.name) && isGuard(found))
  if (guard === undefined) return
  throw new ActionError(
    'POLICY_TAKEN',
    `BindingPolicy ${guard.metadata.name} would have the name of a guard, that of release ${guardedRelease(guard) ?? '(unknown)'}`,
    { remedy: 'Give the policy of this release another name in `binding-policy`.' }
  )
}
