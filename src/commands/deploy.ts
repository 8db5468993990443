/**
 * The pipeline. It follows the order of KubeStellar's tutorial: each step takes the records of the steps before it, and
 * returns its own.
 */
import { loadGuardRelease, loadGuards } from '../release/loadGuards.ts'
import { applyNamespace, applyPolicies, type Applied } from '../release/apply.ts'
import { waitUntilBound } from '../release/binding.ts'
import type { Released } from '../release/delivered.ts'
import { Collector } from '../proof/wds/collector.ts'
import { conclude } from './conclude.ts'
import { ActionError } from '../lib/errors.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { footprintOf, located, type Footprint } from '../kubestellar/namesakes.ts'
import { keptBy, listsOthers } from '../kubestellar/guard.ts'
import { listRevisions } from '../helm/storage.ts'
import { takeLock, untilHarmless, type Lock } from '../lock/lock.ts'
import { preload, readBefore } from '../proof/loadProof.ts'
import type { Proved } from '../proof/memory.ts'
import { observe } from './observe.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { endPending } from '../helm/pending.ts'
import { approvePlan, planRelease } from './planAndApprove.ts'
import { prepare, renderChart } from './prepare.ts'
import type { Prepared } from '../plan/prepared.ts'
import { readMade, settleMade, upgradeOrInstall, type AskForStatuses } from '../release/install.ts'
import { stayingKeys, type Plan } from '../plan/plan.ts'
import { recordHooked } from './hookRecord.ts'
import { prepareHooks, withHooks } from './hooksOfDeploy.ts'
import { remediationOf, type Begun } from './onFailure.ts'
import { draft, type Rendered } from '../plan/render.ts'
import { undoUnplaced } from './undoUnplaced.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'
import { withSession, type Session } from '../run/session.ts'
import { tryEarly } from '../plan/tryEarly.ts'

/** @throws ActionError when the run is red; the record has the facts that are known by then */
export async function deploy(run: CommandRun<DeployInputs>, begun: Begun): Promise<void> {
  const { inputs, deps } = run
  const prepared = await prepare(run)
  await withSession(run, prepared, async session => {
    const accepted = tryEarly(run, session)
    // Awaited before anything is changed. Until then, a rejection must not count as unhandled.
    accepted.catch(() => undefined)
    const { rendered, lock } = await renderAndLock(run, prepared, accepted)
    let isPassedOn = false
    try {
      await carryOut(run, begun, { ...prepared, rendered, lock }, session)
    } catch (error) {
      isPassedOn = remediationOf(inputs, begun, error, deps.interrupted) !== undefined
      throw error
    } finally {
      await lock.release(isPassedOn)
    }
  })
}

/**
 * Helm renders nothing for a release in the middle of an operation. In that case the lock comes first.
 * @param accepted from `tryEarly`; awaited first, since a lock is already a change
 */
async function renderAndLock(
  run: CommandRun<DeployInputs>,
  prepared: Prepared,
  accepted: Promise<void>
): Promise<{ readonly rendered: Rendered; readonly lock: Lock }> {
  const { inputs, record } = run
  const { wds, helm, request } = prepared
  const lockFor = async (footprint: Footprint): Promise<Lock> =>
    await record.phase('Lock', () => takeLock(run, footprint, wds))
  const early = await renderChart(run, prepared).catch((error: unknown) => {
    if (error instanceof ActionError && error.code === 'RELEASE_PENDING') return undefined
    throw error
  })
  await accepted
  if (early !== undefined)
    return { rendered: early, lock: await lockFor(footprintOf(early.objects.map(located))) }
  const lock = await lockFor(new Map())
  try {
    await endPending(run, await listRevisions(wds, inputs.release, inputs.namespace), wds)
    const rendered = await renderChart(run, { ...prepared, drafted: draft(request, helm) })
    await lock.announce({ footprint: footprintOf(rendered.objects.map(located)), collects: false })
    return { rendered, lock }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A rendered chart, with the lock of its release held. */
interface Locked extends Pick<Prepared, 'chart' | 'request'> {
  readonly rendered: Rendered
  readonly lock: Lock
}

async function carryOut(
  run: CommandRun<DeployInputs>,
  begun: Begun,
  { chart, request, rendered, lock }: Locked,
  session: Session
): Promise<void> {
  const { inputs, record } = run
  const { wds, wecs, its } = session
  const collector = new Collector(run, session, lock, wds)
  try {
    const { plan, seenBefore } = await record.phase('Plan', async () => {
      const made = await planRelease(run, rendered, session)
      const [seen] = await allSettledOrThrow([
        readBefore(run, [...made.existingPolicies.keys()], its, wds),
        approvePlan(run, made, { chart }, session),
        refuseUnplacedTests(inputs, rendered, wds)
      ])
      return { plan: made, seenBefore: seen }
    })
    await prepareHooks(run, plan, session)
    const applied = await record.phase('Apply', () => apply(run, plan, lock, wds))
    Object.assign(begun, { plan, applied })
    preload()
    const { made, bound } = await undoUnplaced(run, { plan, applied }, session, async () => {
      const { released, ...helmMade } = await record.phase('Helm', () =>
        install(run, { plan, applied }, { ...session, request }, collector.attachTo)
      )
      if (inputs.waitFor === 'ready' || inputs.waitFor === 'delivered') wecs.openEarly(plan.placement.after)
      return {
        made: helmMade,
        bound: await record.phase('Binding', () => waitUntilBound(run, released, its, wds))
      }
    })
    await recordHooked(run, plan, bound.clusters, session)
    await collector.review(bound)
    const sources = { wecs, its, collector, wds, isKept: keptBy(plan.guards, bound.objects) }
    const observed = await record.phase('Clusters', () => observe(run, bound, seenBefore, sources))
    await collector.detach()
    const lastGate = inputs.test
      ? async () => {
          await test(run, session)
        }
      : undefined
    await conclude(run, made, observed, { collector, wds, lastGate })
    if ((inputs.guard.mode === 'none' && plan.guards.length === 0) || collector.isLeft) return
    await record.phase('Guard', async () => {
      await (await loadGuardRelease()).guardRelease(run, observed.bound, inputs.guard, wds)
    })
  } finally {
    await collector.detach()
  }
}

/** Before anything is changed. @throws ActionError NAMESPACE_NOT_IN_WDS */
async function refuseUnplacedTests(inputs: DeployInputs, rendered: Rendered, wds: KubeClient): Promise<void> {
  if (!inputs.test) return
  const { refuseUnplaced } = await import(/* webpackChunkName: 'hooks' */ './runTests.ts')
  await refuseUnplaced(inputs, rendered, wds)
}

/** The chart's own tests, once the release is proved. */
async function test(run: CommandRun<DeployInputs>, session: Session): Promise<void> {
  const { inputs, record } = run
  await record.phase('Tests', async () => {
    const { runTests } = await import(/* webpackChunkName: 'hooks' */ './runTests.ts')
    if ((await runTests(run, session)) > 0) return
    record.warn(`the chart of release ${inputs.release} has no tests`)
  })
}

/** BindingPolicies, then the Namespace; then nothing that Helm deletes is guarded any more. */
async function apply(
  run: CommandRun<DeployInputs>,
  plan: Plan,
  lock: Lock,
  wds: KubeClient
): Promise<Applied> {
  const { inputs, deps, record } = run
  await untilHarmless(lock, footprintOf(plan.rendered.objects.map(located)))
  const policies = await applyPolicies(plan.policies, inputs, wds, deps.log)
  record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
  const createdNamespace = await applyNamespace(run, plan, wds)
  await freeFromGuards(run, plan, wds)
  return {
    policies,
    createdNamespace,
    createdPolicies: policies.filter(policy => !plan.existingPolicies.has(policy.metadata.name))
  }
}

/** Runs Helm, and updates the policies to the release that was installed. */
async function install(
  run: CommandRun<DeployInputs>,
  { plan, applied }: { readonly plan: Plan; readonly applied: Applied },
  session: Session & Pick<Prepared, 'request'>,
  askForStatuses: AskForStatuses
): Promise<Proved & { readonly released: Released }> {
  const { inputs, record } = run
  const { wds } = session
  const release = await withHooks(run, { plan, applied }, session, async working => {
    const made = await upgradeOrInstall(run, plan, applied, { ...session, working })
    record.add({ revision: made.revision, releaseStatus: made.status })
    return made
  })
  const { revision } = release
  const made = await readMade(inputs, plan, release, wds)
  const policies = made.policies.map(({ metadata }) => metadata.name)
  record.add({ bindingPolicies: policies })
  return { revision, policies, released: await settleMade(run, { plan, applied, made }, wds, askForStatuses) }
}

/** Removes guards before Helm deletes the objects that the chart no longer renders. */
async function freeFromGuards(
  run: Run<DeployInputs>,
  { guards, rendered }: Plan,
  wds: KubeClient
): Promise<void> {
  const stays = stayingKeys(run.inputs, rendered)
  if (!guards.some(guard => listsOthers(guard, stays))) return
  await (await loadGuards()).freeLeaving(run, guards, stays, wds)
}
