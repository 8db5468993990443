/**
 * Runs after a failed deploy if `on-failure` requests it. An upgrade goes back to the last proved revision; a first
 * install is removed again. Either is proved in the clusters like a deploy.
 */
import { loadGuardRelease, loadGuards } from '../release/loadGuards.ts'
import type { Applied } from '../release/apply.ts'
import { waitUntilUnbound } from '../release/binding.ts'
import { observeDeparture } from '../removal/departure.ts'
import type { Departure } from '../report/departure.ts'
import { isKept } from '../helm/annotations.ts'
import { judgeRun } from '../proof/verdict.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { describeObject, keyOf, keyOfObject } from '../kubernetes/objects.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { boundKeyOf, readBinding } from '../kubestellar/binding.ts'
import { unmanaged, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { footprintOf, located } from '../kubestellar/namesakes.ts'
import { listRevisions } from '../helm/storage.ts'
import { holding, takeLock, type Lock } from '../lock/lock.ts'
import { whyClustersKeep } from '../removal/namespace.ts'
import { endPending } from '../helm/pending.ts'
import type { Plan } from '../plan/plan.ts'
import { inSession } from './open.ts'
import type { Session } from '../run/session.ts'
import { provedOf, remember } from '../proof/memory.ts'
import { refuseLosses, rollBackTo } from './rollBackTo.ts'
import type { Remediation, Begun } from './onFailure.ts'
import type { DeployInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'
import { absentBefore, undo } from './undo.ts'
import { enumerate } from '../lib/text/text.ts'

const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] } as const

/** Clusters or objects that a sentence names. */
const MOST_NAMES = 5

/** @returns what now runs where, as part of a sentence; @throws ActionError when it could not be done */
export async function remediate(
  run: CommandRun<DeployInputs>,
  { plan, applied }: Begun,
  remediation: Remediation
): Promise<string> {
  const { record } = run
  if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
  return await record.phase(remediation === 'rollback' ? 'Roll back' : 'Uninstall', () =>
    inSession(
      run,
      async session => {
        // The deploy has kept its lock for this undo.
        const footprint = footprintOf(plan.rendered.objects.map(located))
        const lock = await takeLock(run, footprint, session.wds)
        return await holding(lock, async () =>
          remediation === 'rollback'
            ? await goBack(run, plan, lock, session)
            : await uninstall(run, plan, applied, session)
        )
      },
      // The whole undo is one phase.
      async (_phase, body) => await body()
    )
  )
}

async function goBack(
  run: CommandRun<DeployInputs>,
  plan: Plan,
  lock: Lock,
  session: Session
): Promise<string> {
  const { inputs, record, deps } = run
  const { wds } = session
  // The deploy has waited for its Helm process to end.
  const revisions = await endPending(run, await listRevisions(wds, inputs.release, inputs.namespace), wds, 0)
  const target = (await provedOf(revisions, inputs, wds)).find(({ revision }) => revision <= plan.revision)
  if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
  deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
  const created = new Set(plan.rendered.objects.map(keyOfObject).filter(key => !plan.before.has(key)))
  await refuseLosses(run, target, session, object => created.has(keyOf(object)))
  const { made, observed, collector } = await rollBackTo(run, target, lock, session)
  const { bound, clusters } = observed
  const verdict = judgeRun(inputs, clusters)
  record.add({
    remediation: { action: 'rollback', revision: target.revision, verdict, clusters, departures: [] }
  })
  await remember(run, { ...made, verdict }, observed, { read: () => collector.memory(), wds })
  if (verdict !== 'failed' && !collector.isLeft)
    await (await loadGuardRelease()).guardRelease(run, bound, inputs.guard, wds)
  const where = enumerate(bound.clusters, MOST_NAMES)
  return verdict === 'failed'
    ? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
    : `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
}

/**
 * Removes the workload until no cluster needs it any more, then the policies that selected it, and then checks the
 * clusters.
 */
async function uninstall(
  run: CommandRun<DeployInputs>,
  plan: Plan,
  applied: Applied,
  { helm, wds, wecs, its }: Session
): Promise<string> {
  const { inputs, record } = run
  const clusters = await destinations(run, plan, wds)
  const managed = plan.rendered.objects.filter(object => object.managed)
  const kept = managed.filter(({ manifest }) => isKept(manifest))
  const going = managed.filter(object => !kept.includes(object))
  const unbound = async (): Promise<void> => {
    await Promise.all(
      applied.createdPolicies.map(async ({ metadata }) => {
        await waitUntilUnbound(run, metadata.name, going, wds)
      })
    )
  }
  const whyKept = await whyClustersKeep(inputs.namespace, clusters, wecs)
  const but = [
    ...(kept.length === 0
      ? []
      : [
          `${enumerate(
            kept.map(object => describeObject(object)),
            MOST_NAMES
          )}, which Helm is told to keep`
        ]),
    ...(whyKept === undefined ? [] : [`Namespace ${inputs.namespace}: ${whyKept}`])
  ]
  await freeGoing(run, plan, [...going, ...namespaceOf(applied)], wds)
  if (but.length === 0) {
    await undo(run, { applied, absent: absentBefore(plan) }, { helm, wds }, unbound)
  } else {
    await helm.uninstall({ ...inputs, skipHooks: true })
    record.add({ releaseStatus: 'uninstalled' })
    await unbound()
  }
  const policies = applied.createdPolicies.map(({ metadata }) => metadata.name)
  const removed = { clusters, objects: going, policies }
  const departures = await observeDeparture(run, removed, { wecs, its })
  record.add({ remediation: { ...REMOVED, departures } })
  const butFor = but.length === 0 ? '' : `, but for ${but.join(', and ')}`
  return `the release was removed again${butFor}${tellDepartures(departures)}`
}

/** Removes a guard that an earlier release of this name has left. */
async function freeGoing(
  run: Run<DeployInputs>,
  { guards }: Plan,
  going: readonly SelectedObject[],
  wds: KubeClient
): Promise<void> {
  if (guards.length === 0) return
  const { isForbidden, leavesWith, takeOut } = await loadGuards()
  const leaves = leavesWith(new Set(going.map(boundKeyOf)), wds)
  await takeOut(run, guards, leaves, wds).catch((error: unknown) => {
    if (!isForbidden(error)) throw error
  })
}

function namespaceOf({ createdNamespace }: Applied): readonly SelectedObject[] {
  return createdNamespace === undefined ? [] : [unmanaged(NAMESPACES, createdNamespace.metadata.name)]
}

/** The present destinations, from the Binding while it exists. */
async function destinations(
  { record }: CommandRun<DeployInputs>,
  plan: Plan,
  wds: KubeClient
): Promise<readonly string[]> {
  const seen = record.facts.clusters.map(({ cluster }) => cluster)
  if (seen.length > 0) return seen
  const bindings = await Promise.all(
    plan.wanted.map(async ({ metadata }) => await readBinding(wds, metadata.name))
  )
  return [...new Set(bindings.flatMap(binding => binding?.clusters ?? []))].sort()
}

function tellDepartures(departures: readonly Departure[]): string {
  const told = (state: Departure['state'], text: string): string => {
    const clusters = departures.filter(departure => departure.state === state).map(({ cluster }) => cluster)
    return clusters.length === 0 ? '' : `${text} ${enumerate(clusters, MOST_NAMES)}`
  }
  return [
    told('gone', ' and is gone from'),
    told('left', '; not yet from'),
    told('unverified', '; could not observe whether it left')
  ].join('')
}
