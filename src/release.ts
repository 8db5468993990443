/** Helm's part, and what the policies have to become once it is done. */
import { applyPolicies, type Applied } from './apply.ts'
import { checkMissed, checkUndelivered } from './approve.ts'
import { eachOnce, readLive, type LiveObject } from './bound.ts'
import type { Collector } from './collector.ts'
import { gate, type GateVerdict } from './gate.ts'
import type { Helm, ReleaseRequest } from './helm.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { apiPath, keyOf, keyOfObject, refOf, type KubeObject } from './kubernetes/objects.ts'
import { CRDS } from './kubestellar/api.ts'
import { boundKeyOf, readBinding } from './kubestellar/binding.ts'
import { crdsOf, ownerOf, type SelectedObject } from './kubestellar/bindingPolicy.ts'
import { mapLimit, PARALLEL } from './parallel.ts'
import { persevere } from './persevere.ts'
import { expectedObjects, policiesFor, type Plan } from './plan.ts'
import { objectsOf } from './render.ts'
import type { Look } from './run/progress.ts'
import type { Run } from './run/run.ts'
import { settlePolicies, unapplied } from './settle.ts'

const MADE = 'Helm made them, with names that only it knew; they stay in the WDS.'

export interface Released {
  /** For each policy of the release, what it delivers as it is in the WDS. An object may be in several. */
  readonly deliveries: readonly { readonly policy: string; readonly objects: readonly LiveObject[] }[]
}

export async function installRelease(
  run: Run,
  plan: Plan,
  applied: Applied,
  request: ReleaseRequest,
  helm: Helm,
  collector: Collector,
  wds: KubeClient
): Promise<Released> {
  const { inputs, deps, record } = run
  const { release, warnings } = await record.progress.during(howManyAreBound(applied, plan, wds), () =>
    persevere(run, wds, 'locked', async () => await helm.upgradeInstall(request))
  )
  record.add({ revision: release.revision, releaseStatus: release.status })
  deps.log.info(`release ${inputs.release} is ${release.status}, revision ${release.revision}`)
  // Such as that it drops a misspelt field, which Helm 3 lets pass.
  record.warnAll(warnings.map(warning => `the WDS warns of what the chart contains: ${warning}`))
  // Only the release itself tells what `lookup` and generated names gave.
  const made = await objectsOf(release, plan.rendered.crds, inputs.namespace, wds)
  const wanted = policiesFor(inputs, made, release.revision)
  record.add({ bindingPolicies: wanted.map(({ metadata }) => metadata.name) })
  const expected = expectedObjects(inputs, made, plan.operation, release.revision, object =>
    plan.before.has(keyOfObject(object))
  )
  const verdicts = gate(expected, wanted, plan.namespaceLabels)
  const released = await readDeliveries(verdicts, wanted, plan.before, wds)
  await settleRelease(run, applied.policies, wanted, released, plan.placement.after, collector, wds)
  checkUndelivered(inputs, verdicts, MADE)
  checkMissed(inputs, verdicts, MADE)
  return released
}

/**
 * Helm reports nothing while it works, and KubeStellar lists in the Binding what it has made. Asked only while somebody waits
 * for Helm, when a line of progress is due, for the next one.
 */
function howManyAreBound({ policies }: Applied, { rendered, before, revision }: Plan, wds: KubeClient): Look {
  const keys = new Map(rendered.objects.map(object => [boundKeyOf(object), before.get(keyOfObject(object))]))
  const waitsFor = `helm to ${revision === 0 ? 'install' : 'upgrade'} ${keys.size} objects`
  let bound: number | undefined
  const ask = async (): Promise<void> => {
    const bindings = await Promise.all(policies.map(({ metadata }) => readBinding(wds, metadata.name)))
    const listed = new Map(bindings.flatMap(binding => [...(binding?.objects ?? [])]))
    bound = [...keys].filter(([key, old]) => {
      const now = listed.get(key)
      return now !== undefined && now.resourceVersion !== old?.metadata.resourceVersion
    }).length
  }
  return () => {
    ask().catch(() => undefined)
    if (bound === undefined) return { waitsFor }
    // How many an upgrade leaves as they are is not known.
    return revision > 0
      ? { waitsFor: `${waitsFor}, of which ${bound} have changed` }
      : { waitsFor, counts: [{ done: bound, all: keys.size, of: 'objects in the Binding' }] }
  }
}

/**
 * The last write of the policies: what fits the release as it is, and what asks KubeStellar for statuses.
 * @param applied as they are now
 * @param clusters undefined while they are not known
 */
export async function settleRelease(
  { inputs, deps }: Run,
  applied: readonly KubeObject[],
  wanted: readonly KubeObject[],
  released: Released,
  clusters: readonly string[] | undefined,
  collector: Collector,
  wds: KubeClient
): Promise<void> {
  if (inputs.selection.ownPolicies !== undefined) return
  const settled = await settlePolicies(applied, wanted, wds)
  const asking = await collector.attachTo(settled, deliveredObjects(released), clusters)
  await applyPolicies(unapplied(asking, applied), inputs, wds, deps.log)
}

/** Each of them once. */
export function deliveredObjects({ deliveries }: Released): readonly LiveObject[] {
  return eachOnce(deliveries.flatMap(({ objects }) => objects))
}

/**
 * What a chart has in `crds/`, and Helm does not keep: of what the policies of this action name, CustomResourceDefinitions that are
 * in the WDS and not among the release's own objects.
 */
export async function crdsBeside(
  objects: readonly SelectedObject[],
  policies: readonly KubeObject[],
  wds: KubeClient
): Promise<readonly KubeObject[]> {
  const own = new Set(objects.filter(({ type }) => type.group === CRDS.group).map(({ name }) => name))
  const named = new Set(crdsOf(policies.filter(policy => ownerOf(policy) !== undefined)))
  const found = await mapLimit(
    [...named].filter(name => !own.has(name)),
    PARALLEL,
    async name => await wds.get(apiPath(CRDS, undefined, name))
  )
  return found.filter(crd => crd !== undefined)
}

/** @param live objects by `keyOf` */
export function withCrds(
  live: ReadonlyMap<string, KubeObject>,
  crds: readonly KubeObject[]
): ReadonlyMap<string, KubeObject> {
  return new Map([...live, ...crds.map(crd => [keyOf(refOf(crd)), crd] as const)])
}

/** What each policy delivers, as it is in the WDS now. @param before the same objects before this run, by `keyOf` */
export async function readDeliveries(
  verdicts: readonly GateVerdict[],
  policies: readonly KubeObject[],
  before: ReadonlyMap<string, KubeObject>,
  wds: KubeClient
): Promise<Released> {
  const going = verdicts.filter(verdict => verdict.outcome === 'goes')
  const live = await readLive(
    wds,
    going.map(({ object }) => object),
    before
  )
  return {
    deliveries: policies.map(({ metadata }) => ({
      policy: metadata.name,
      objects: live.filter((_, index) => going[index]?.by.some(({ policy }) => policy === metadata.name))
    }))
  }
}
