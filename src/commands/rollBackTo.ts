/**
 * Goes back to a proved revision and its policies, and checks that the clusters have it again. `command: rollback` does
 * this, and `on-failure` after a failed upgrade.
 */
import { loadGuards } from '../release/loadGuards.ts'
import { parseJson } from '../lib/parseJson.ts'
import { applyPolicies } from '../release/apply.ts'
import { waitUntilBound } from '../release/binding.ts'
import type { Observed } from '../proof/observeClusters.ts'
import { readBefore } from '../proof/loadProof.ts'
import { Collector } from '../proof/wds/collector.ts'
import { gate } from '../plan/gate.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { apiPath, type KubeObject, type ObjectRef } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { boundKeyOf, readBinding } from '../kubestellar/binding.ts'
import { ownerOf, unmanaged, withClausesOf } from '../kubestellar/bindingPolicy.ts'
import { withoutCollector } from '../kubestellar/combinedStatus.ts'
import { footprintOf, located } from '../kubestellar/namesakes.ts'
import { keptBy, type Guard } from '../kubestellar/guard.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { listRevisions, readRevision, secretOf, type Revision } from '../helm/storage.ts'
import { runsHooks, withRollbackHooks } from './hooksOfRollback.ts'
import { untilHarmless, type Lock } from '../lock/lock.ts'
import { parseManifest } from '../helm/manifest.ts'
import { namespacesOf } from '../plan/namespaces.ts'
import { observe } from './observe.ts'
import { isAwaitedHook } from '../plan/hooks.ts'
import { loadNarrowing } from '../hooks/loadHooks.ts'
import { renewed } from '../policies/ownership.ts'
import { persevere } from '../helm/persevere.ts'
import { lossesBetween, refuseDataLoss } from '../plan/dataLoss.ts'
import type { Session } from '../run/session.ts'
import type { Proof, Proved } from '../proof/memory.ts'
import { settleRelease } from '../release/install.ts'
import { readDeliveries, readExpected, type Released } from '../release/delivered.ts'
import { objectsOf, type Rendered } from '../plan/render.ts'
import { refuseBadCredentials } from '../run/refusedCredentials.ts'
import type { DeployInputs, RollbackInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'
import { readWdsFacts } from '../plan/wdsFacts.ts'

export interface RolledBack {
  readonly made: Proved
  readonly observed: Observed
  readonly collector: Pick<Collector, 'lastProof' | 'memory' | 'isLeft'>
}

/** @param lock of this release */
export async function rollBackTo(
  run: CommandRun<DeployInputs | RollbackInputs>,
  target: Proof,
  lock: Lock,
  session: Session
): Promise<RolledBack> {
  const { wds, wecs, its } = session
  const collector = new Collector(run, { wecs, its }, lock, wds)
  try {
    // After a failed deploy, going back is better than nothing, even if it cannot be observed.
    if (run.inputs.command === 'rollback') await refuseBadCredentials({ wecs, its }, target.clusters)
    const policies = target.policies.map(({ metadata }) => metadata.name)
    const before = await readBefore(run, policies, its, wds)
    const { released, guards, ...made } = await rollBackRelease(run, target, { lock, collector }, session)
    const bound = await waitUntilBound(run, released, its, wds)
    await collector.review(bound)
    const sources = { wecs, its, collector, wds, isKept: keptBy(guards, bound.objects) }
    return { made, observed: await observe(run, bound, before, sources), collector }
  } finally {
    await collector.detach()
  }
}

/**
 * While Helm works, the policies select the present objects and those of the target. Afterwards they select only those
 * of the target.
 */
async function rollBackRelease(
  run: CommandRun<DeployInputs | RollbackInputs>,
  target: Proof,
  { lock, collector }: { readonly lock: Lock; readonly collector: Collector },
  session: Session
): Promise<Proved & { readonly released: Released; readonly guards: readonly Guard[] }> {
  const { inputs, deps, record } = run
  const { helm, wds } = session
  const { release, namespace } = inputs
  const rendered = await readTarget(run, target, wds)
  const footprint = footprintOf(rendered.objects.map(located))
  await lock.announce({ footprint, collects: false })
  await untilHarmless(lock, footprint)
  const facts = await readWdsFacts(rendered.objects, namespacesOf(inputs, rendered), wds)
  const { isOwn, then, both } = await policiesBetween(run, { target, rendered }, wds)
  const applied = isOwn ? both : await applyPolicies(both, inputs, wds, deps.log)

  const guards = await freeFromGuards(run, rendered, wds)
  const { revision: back } = target
  const goingBack = { rendered, revision: back, applied, facts }
  await withRollbackHooks(run, goingBack, session, async working => {
    await persevere(run, wds, 'locked', async () => {
      await helm.rollback({ release, namespace, revision: back, skipHooks: !runsHooks(run) }, working)
    })
  })
  const { newest } = releaseStateOf(await listRevisions(wds, release, namespace))
  const revision = newest?.revision ?? target.revision
  const policies = target.policies.map(({ metadata }) => metadata.name)
  record.add({ revision, releaseStatus: newest?.status ?? 'unknown', bindingPolicies: policies })
  deps.log.info(`release ${release} is ${newest?.status ?? 'unknown'}, revision ${revision}`)

  const wanted = then.map(policy =>
    renamed(policy, secretOf(release, target.revision), secretOf(release, revision))
  )
  const found = { rendered, revision, policies: target.policies }
  const { expected, live: before } = await readExpected(inputs, found, facts.live, wds)
  const verdicts = gate(expected, wanted, name => facts.namespaceLabels.get(name))
  const released = await readDeliveries(verdicts, wanted, before, wds)
  if (!isOwn) {
    const settling = { applied, wanted, released, clusters: target.clusters }
    await settleRelease(run, settling, wds, collector.attachTo)
  }
  return { revision, policies, released, guards }
}

/** The objects of the target revision, as Helm stores them. */
async function readTarget(
  { inputs, record }: CommandRun<DeployInputs | RollbackInputs>,
  target: Proof,
  wds: KubeClient
): Promise<Rendered> {
  const { release, namespace } = inputs
  const old = await readRevision(wds, namespace, revisionOf(release, target.revision))
  if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
  const { chartName: name, chartVersion: version, appVersion } = old
  record.add({ chart: { name, version, appVersion, source: '', digest: '' } })
  return await objectsOf(old, [], namespace, wds)
}

/** None where it has no hooks that Helm waits for. */
async function readNewest(
  { inputs: { release, namespace } }: CommandRun<DeployInputs | RollbackInputs>,
  wds: KubeClient
): Promise<readonly Rendered[]> {
  const { newest } = releaseStateOf(await listRevisions(wds, release, namespace))
  const found = newest && (await readRevision(wds, namespace, newest))
  if (found?.hooks.some(({ kind }) => kind === 'Job' || kind === 'Pod') !== true) return []
  return [await objectsOf(found, [], namespace, wds)]
}

interface PoliciesBetween {
  /** The user's own policies (without our annotation). They are never written. */
  readonly isOwn: boolean
  /** The target's policies, renewed. */
  readonly then: readonly KubeObject[]
  /** The same, which also select what the live ones select. */
  readonly both: readonly KubeObject[]
}

async function policiesBetween(
  run: CommandRun<DeployInputs | RollbackInputs>,
  { target, rendered }: { readonly target: Proof; readonly rendered: Rendered },
  wds: KubeClient
): Promise<PoliciesBetween> {
  const isOwn = target.policies.every(policy => ownerOf(policy) === undefined)
  if (isOwn) return { isOwn, then: target.policies, both: target.policies }
  // Of the newest revision, too: Helm leaves them in the WDS.
  const newest = await readNewest(run, wds)
  const hooks = [rendered, ...newest].flatMap(({ objects, testHooks }) =>
    [...objects, ...testHooks].filter(isAwaitedHook)
  )
  const staying = rendered.objects.filter(object => !hooks.includes(object))
  const narrow = async (policy: KubeObject): Promise<KubeObject> =>
    hooks.length === 0 ? policy : await (await loadNarrowing()).narrowedBy(policy, hooks, staying, wds)
  const found = await Promise.all(
    target.policies.map(async policy => {
      const live = await wds.get(apiPath(BINDING_POLICIES, undefined, policy.metadata.name))
      const then = await narrow(renewed(policy, live, run.inputs))
      return {
        then,
        both: live === undefined ? then : await narrow(withClausesOf(then, withoutCollector(live)))
      }
    })
  )
  return { isOwn, then: found.map(({ then }) => then), both: found.map(({ both }) => both) }
}

/** Runs before Helm deletes the objects that the target does not have. @returns the previous guards */
async function freeFromGuards(
  run: Run<DeployInputs | RollbackInputs>,
  { objects }: Rendered,
  wds: KubeClient
): Promise<readonly Guard[]> {
  const stays = new Set([...objects, unmanaged(NAMESPACES, run.inputs.namespace)].map(boundKeyOf))
  const { freeLeaving, readGuards } = await loadGuards()
  const guards = await readGuards(run.inputs, wds)
  await freeLeaving(run, guards, stays, wds)
  return guards
}

/** Renames Helm's Secret in a policy that delivers it to the clusters: each revision has its own Secret. */
function renamed(policy: KubeObject, from: string, to: string): KubeObject {
  return parseJson(JSON.stringify(policy).replaceAll(JSON.stringify(from), JSON.stringify(to))) as KubeObject
}

/**
 * Helm deletes objects that the newest revision has and the target does not.
 * @param isNew whether the run that is undone has created an object
 * @throws ActionError DATA_LOSS
 */
export async function refuseLosses(
  run: Run<DeployInputs | RollbackInputs>,
  target: Proof,
  { wds, wecs }: Session,
  isNew: (object: ObjectRef) => boolean = () => false
): Promise<void> {
  const { inputs } = run
  const { newest } = releaseStateOf(await listRevisions(wds, inputs.release, inputs.namespace))
  const [now, then] = await Promise.all(
    [newest, revisionOf(inputs.release, target.revision)].map(async revision =>
      revision === undefined ? undefined : await readRevision(wds, inputs.namespace, revision)
    )
  )
  if (now === undefined || then === undefined) return
  const bindings = await Promise.all(
    target.policies.map(async ({ metadata }) => await readBinding(wds, metadata.name))
  )
  const clusters = [...target.clusters, ...bindings.flatMap(binding => binding?.clusters ?? [])]
  const losses = await lossesBetween(
    await parseManifest(now.manifest, `revision ${now.revision}`),
    await parseManifest(then.manifest, `revision ${then.revision}`),
    { inputs, wds, wecs, clusters: [...new Set(clusters)], isNew }
  )
  refuseDataLoss(losses, inputs, 'this rollback')
}

/** The key to read a revision by. */
function revisionOf(release: string, revision: number): Revision {
  return { secret: secretOf(release, revision), revision, status: '' }
}
