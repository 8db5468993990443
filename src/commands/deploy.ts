/** The pipeline. It reads like the tutorial: each step takes the records of those before it and returns its own. */
import { boundKeyOf } from '../kubestellar/binding.ts'
import { loadGuards } from '../release/loadGuards.ts'
import { applyPlan } from '../release/apply.ts'
import { waitUntilBound } from '../release/binding.ts'
import { Collector } from '../proof/wds/collector.ts'
import { conclude } from './conclude.ts'
import { ActionError } from '../lib/errors.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { unmanaged } from '../kubestellar/bindingPolicy.ts'
import { footprintOf, located, type Footprint } from '../kubestellar/namesakes.ts'
import { keptBy, listsOthers } from '../kubestellar/guard.ts'
import { listRevisions } from '../helm/storage.ts'
import { takeLock, untilHarmless, type Lock } from '../lock/lock.ts'
import { observeClusters, preload, readBefore } from '../proof/loadProof.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import { endPending } from '../helm/pending.ts'
import { approvePlan, planRelease } from './planAndApprove.ts'
import { prepare } from './prepare.ts'
import type { Prepared, Draft } from '../plan/prepared.ts'
import { installRelease } from '../release/install.ts'
import type { Plan } from '../plan/plan.ts'
import { remediationOf, type Begun } from './onFailure.ts'
import { draft, render, RENDERING, type Rendered } from '../plan/render.ts'
import { undoUnplaced } from './undoUnplaced.ts'
import type { Run } from '../run/run.ts'
import { withSession, type Session } from '../run/session.ts'
import { tryEarly } from '../plan/tryEarly.ts'

/** @throws ActionError when the run is red; what is known by then is in the record */
export async function deploy(run: Run, begun: Begun): Promise<void> {
  const { inputs, deps } = run
  const prepared = await prepare(run)
  await withSession(run, prepared, async session => {
    const accepted = tryEarly(run, session)
    // Awaited before anything is changed; until then it must not count as unhandled.
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
 * Helm renders nothing for a release that is in the middle of an operation: then the lock comes first.
 * @param accepted from `tryEarly`: a lock is a change already
 */
async function renderAndLock(
  run: Run,
  prepared: Prepared,
  accepted: Promise<void>
): Promise<{ readonly rendered: Rendered; readonly lock: Lock }> {
  const { inputs, record } = run
  const { wds, helm, request } = prepared
  const renderedNow = async (drafted: Promise<Draft>): Promise<Rendered> =>
    await record.phase('Render', () => render(run, { ...prepared, drafted }), RENDERING)
  const lockFor = async (footprint: Footprint): Promise<Lock> =>
    await record.phase('Lock', () => takeLock(run, footprint, wds))
  const early = await renderedNow(prepared.drafted).catch((error: unknown) => {
    if (error instanceof ActionError && error.code === 'RELEASE_PENDING') return undefined
    throw error
  })
  await accepted
  if (early !== undefined)
    return { rendered: early, lock: await lockFor(footprintOf(early.objects.map(located))) }
  const lock = await lockFor(new Map())
  try {
    await endPending(run, await listRevisions(wds, inputs.release, inputs.namespace), wds)
    const rendered = await renderedNow(draft(request, helm))
    await lock.announce({ footprint: footprintOf(rendered.objects.map(located)), collects: false })
    return { rendered, lock }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A chart that is rendered, under the lock of its release. */
interface Locked extends Pick<Prepared, 'chart' | 'request'> {
  readonly rendered: Rendered
  readonly lock: Lock
}

async function carryOut(
  run: Run,
  begun: Begun,
  { chart, request, rendered, lock }: Locked,
  session: Session
): Promise<void> {
  const { inputs, record } = run
  const { helm, wds, wecs, its } = session
  const collector = new Collector(run, session, lock, wds)
  try {
    const { plan, seenBefore } = await record.phase('Plan', async () => {
      const made = await planRelease(run, rendered, session)
      const [seen] = await allSettledOrThrow([
        readBefore(run, [...made.existingPolicies], its, wds),
        approvePlan(run, made, { chart }, session)
      ])
      return { plan: made, seenBefore: seen }
    })
    const applied = await record.phase('Apply', async () => {
      await untilHarmless(lock, footprintOf(rendered.objects.map(located)))
      const done = await applyPlan(run, plan, wds)
      await freeFromGuards(run, plan, wds)
      return done
    })
    Object.assign(begun, { plan, applied })
    preload()
    const bound = await undoUnplaced(run, { plan, applied }, session, async () => {
      const live = await record.phase('Helm', () =>
        installRelease(run, { plan, applied }, { helm, request, wds }, collector.attachTo)
      )
      if (inputs.waitFor === 'ready' || inputs.waitFor === 'delivered') wecs.openEarly(plan.placement.after)
      return await record.phase('Binding', () => waitUntilBound(run, live, its, wds))
    })
    await collector.review(bound)
    const sources = { wecs, its, collector, wds, isKept: keptBy(plan.guards, bound.objects) }
    const observed = await record.phase('Clusters', () => observeClusters(run, bound, seenBefore, sources))
    await collector.detach()
    await conclude(run, observed, collector, wds)
    if ((inputs.guard?.mode === 'none' && plan.guards.length === 0) || collector.isLeft) return
    await record.phase('Guard', async () => {
      await (await loadGuards()).guardRelease(run, observed.bound, wds)
    })
  } finally {
    await collector.detach()
  }
}

/** Before Helm deletes what the chart no longer renders. */
async function freeFromGuards(run: Run, { guards, rendered }: Plan, wds: KubeClient): Promise<void> {
  const stays = new Set([...rendered.objects, unmanaged(NAMESPACES, run.inputs.namespace)].map(boundKeyOf))
  if (!guards.some(guard => listsOthers(guard, stays))) return
  await (await loadGuards()).freeLeaving(run, guards, stays, wds)
}
