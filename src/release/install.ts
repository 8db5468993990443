/** Helm's part of a deploy, and the resulting policies. */
import { setTimeout as delay } from 'node:timers/promises'
import { ActionError } from '../lib/errors.ts'
import { applyPolicies, type Applied } from './apply.ts'
import { checkMissed, checkUndelivered } from '../plan/approve.ts'
import { deliveredObjects, readDeliveries, type LiveObject, type Released } from './delivered.ts'
import { gate } from '../plan/gate.ts'
import type { Helm, ReleaseRequest, Working } from '../helm/client.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { DeployInputs, WritingInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { insist } from '../kubernetes/api/persistent.ts'
import { keyOfObject, type KubeObject } from '../kubernetes/objects.ts'
import { boundKeyOf, readBinding } from '../kubestellar/binding.ts'
import { persevere } from '../helm/persevere.ts'
import { expectedObjects, policiesFor, type Plan } from '../plan/plan.ts'
import { objectsOf, type Rendered } from '../plan/render.ts'
import type { Look } from '../run/progress.ts'
import type { Run } from '../run/run.ts'
import { settlePolicies, unapplied } from '../policies/settle.ts'

const KINDS_PAUSE_MS = 1000
const MADE = 'Helm made them, with names that only it knew; they stay in the WDS.'

/**
 * Adds to policies the request that KubeStellar collects the statuses of these objects, where that is needed.
 * @param clusters that they are delivered to; undefined while they are unknown
 */
export type AskForStatuses = (
  policies: readonly KubeObject[],
  objects: readonly LiveObject[],
  clusters: readonly string[] | undefined
) => Promise<readonly KubeObject[]>

/** What Helm works with. */
export interface HelmAccess {
  readonly helm: Helm
  readonly request: ReleaseRequest
  readonly wds: KubeClient
  readonly working?: Working | undefined
}

/** @param applied the policies as they are while Helm works */
export async function upgradeOrInstall(
  run: Run<DeployInputs>,
  plan: Plan,
  applied: Applied,
  { helm, request, wds, working }: HelmAccess
): Promise<HelmRelease> {
  const { inputs, deps, progress, warn } = run
  const { release, warnings } = await progress.during(howManyAreBound(applied, plan, wds), () =>
    oncePlannedKindsAreServed(run, plan, () =>
      persevere(run, wds, 'locked', async () => await helm.upgradeInstall(request, working))
    )
  )
  deps.log.info(`release ${inputs.release} is ${release.status}, revision ${release.revision}`)
  // For example that it drops a misspelt field, which Helm 3 accepts.
  warn(warnings.map(warning => `the WDS warns of what the chart contains: ${warning}`))
  return release
}

/**
 * Helm makes `crds/` with the first revision and asks for their kinds at once, but an API server may serve them a moment
 * after it has accepted them. Helm has written nothing else by then, so it may start again. All other kinds were found for
 * the plan.
 */
async function oncePlannedKindsAreServed<T>(
  { deps, clock }: Run<DeployInputs>,
  { revision, rendered }: Plan,
  body: () => Promise<T>
): Promise<T> {
  return await insist(body, {
    isPassing: error =>
      error instanceof ActionError &&
      error.code === 'KIND_NOT_SERVED' &&
      revision === 0 &&
      rendered.crds.length > 0,
    over: clock.signal,
    pause: async error => {
      deps.log.info('the WDS does not serve the kinds of `crds/` yet: Helm starts again')
      await delay(KINDS_PAUSE_MS, undefined, { signal: clock.signal }).catch(() => {
        throw error
      })
    }
  })
}

/** What Helm has created: only the release itself has the results of `lookup` and generated names. */
export interface Made {
  readonly rendered: Rendered
  readonly revision: number
  /** The policies that fit it. */
  readonly policies: readonly KubeObject[]
}

export async function readMade(
  inputs: DeployInputs,
  { rendered: { crds }, wanted }: Plan,
  release: HelmRelease,
  wds: KubeClient
): Promise<Made> {
  const rendered = await objectsOf(release, crds, inputs.namespace, wds)
  const { revision } = release
  return { rendered, revision, policies: policiesFor(inputs, rendered, revision, wanted) }
}

/** Updates the policies to the release that Helm has created. @throws ActionError OBJECTS_MISSED, UNDELIVERABLE ... */
export async function settleMade(
  run: Run<DeployInputs>,
  { plan, applied, made }: { readonly plan: Plan; readonly applied: Applied; readonly made: Made },
  wds: KubeClient,
  askForStatuses: AskForStatuses
): Promise<Released> {
  const { inputs } = run
  const expected = expectedObjects(inputs, made.rendered, {
    operation: plan.operation,
    revision: made.revision,
    isThere: object => plan.before.has(keyOfObject(object))
  })
  const verdicts = gate(expected, made.policies, plan.namespaceLabels)
  const released = await readDeliveries(verdicts, made.policies, plan.before, wds)
  const settling = {
    applied: applied.policies,
    wanted: made.policies,
    released,
    clusters: plan.placement.after
  }
  await settleRelease(run, settling, wds, askForStatuses)
  checkUndelivered(inputs, verdicts, MADE)
  checkMissed(inputs, verdicts, MADE)
  return released
}

/**
 * Helm reports no progress, and KubeStellar's Binding lists the objects that it has created. Read only while the run
 * waits for Helm: when a line of progress is due, for the next line.
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
    // The number of objects that an upgrade leaves unchanged is unknown.
    return revision > 0
      ? { waitsFor: `${waitsFor}, of which ${bound} have changed` }
      : { waitsFor, counts: [{ done: bound, all: keys.size, of: 'objects in the Binding' }] }
  }
}

interface Settling {
  /** The present policies, and the final ones. */
  readonly applied: readonly KubeObject[]
  readonly wanted: readonly KubeObject[]
  readonly released: Released
  /** Undefined while they are unknown. */
  readonly clusters: readonly string[] | undefined
}

/** The last write of the policies: what fits the present release, and the request for statuses. */
export async function settleRelease(
  { inputs, deps }: Run<WritingInputs>,
  { applied, wanted, released, clusters }: Settling,
  wds: KubeClient,
  askForStatuses: AskForStatuses
): Promise<void> {
  if (inputs.selection.ownPolicies !== undefined) return
  const settled = await settlePolicies(applied, wanted, wds)
  const asking = await askForStatuses(settled, deliveredObjects(released), clusters)
  await applyPolicies(unapplied(asking, applied), inputs, wds, deps.log)
}
