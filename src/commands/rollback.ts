/**
 * Back to a revision that was proved, with the policies that it had, and proof that the clusters have it again: the
 * command `rollback`, and what `on-failure` does after an upgrade that failed.
 */
import { loadGuards } from '../release/loadGuards.ts'
import { parseJson } from '../lib/parseJson.ts'
import { applyPolicies } from '../release/apply.ts'
import { waitUntilBound } from '../release/binding.ts'
import type { Observed } from '../proof/observeClusters.ts'
import { observeClusters, readBefore } from '../proof/loadProof.ts'
import { Collector } from '../proof/wds/collector.ts'
import { conclude } from './conclude.ts'
import { ActionError } from '../lib/errors.ts'
import { gate } from '../plan/gate.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject, type ObjectRef } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { boundKeyOf, readBinding } from '../kubestellar/binding.ts'
import { ownerOf, unmanaged, withClausesOf } from '../kubestellar/bindingPolicy.ts'
import { withoutCollector } from '../kubestellar/combinedStatus.ts'
import { footprintOf, located } from '../kubestellar/namesakes.ts'
import { keptBy } from '../kubestellar/guard.ts'
import { listRevisions, noRelease, readRevision, secretOf, type Revision } from '../helm/storage.ts'
import { holding, takeLock, untilHarmless, type Lock } from '../lock/lock.ts'
import { parseManifest } from '../helm/manifest.ts'
import { namespacesOf } from '../plan/namespaces.ts'
import { renewed } from '../policies/ownership.ts'
import { endPending } from '../helm/pending.ts'
import { persevere } from '../helm/persevere.ts'
import { lossesBetween, refuseDataLoss } from '../plan/dataLoss.ts'
import { inSession, type Session } from '../run/session.ts'
import { readMemory, type Proof } from '../proof/memory.ts'
import { settleRelease } from '../release/install.ts'
import { readDeliveries, readExpected, type Released } from '../release/delivered.ts'
import { objectsOf } from '../plan/render.ts'
import { refuseBadCredentials } from '../run/refusedCredentials.ts'
import type { Run } from '../run/run.ts'
import { readWdsFacts } from '../plan/wdsFacts.ts'

export interface RolledBack {
  readonly observed: Observed
  readonly collector: Pick<Collector, 'lastProof' | 'memory' | 'isLeft'>
}

/** @throws ActionError when the run is red; what is known by then is in the record */
export async function rollback(run: Run): Promise<void> {
  const { record } = run
  await inSession(run, async session => {
    const { wds } = session
    const lock = await record.phase('Lock', () => takeLock(run, new Map(), wds))
    await holding(lock, async () => {
      const target = await record.phase('Plan', async () => {
        const chosen = await chooseTarget(run, wds)
        await refuseLosses(run, chosen, session)
        return chosen
      })
      const { observed, collector } = await record.phase('Roll back', () =>
        rollBack(run, target, lock, session)
      )
      await conclude(run, observed, collector, wds)
      if (!collector.isLeft)
        await record.phase('Guard', async () => {
          await (await loadGuards()).guardRelease(run, observed.bound, wds)
        })
    })
  })
}

/** @throws ActionError NO_RELEASE, NOT_PROVED */
async function chooseTarget(run: Run, wds: KubeClient): Promise<Proof> {
  const { inputs, deps } = run
  const found = await listRevisions(wds, inputs.release, inputs.namespace)
  const revisions = await endPending(run, found, wds)
  const [newest] = revisions
  if (newest === undefined) throw noRelease(inputs)
  const proofs = await provedOf(revisions, inputs, wds)
  const target =
    inputs.revision === undefined
      ? proofs.find(({ revision }) => revision < newest.revision)
      : proofs.find(({ revision }) => revision === inputs.revision)
  if (target === undefined) {
    const known = proofs.map(({ revision }) => String(revision)).join(', ')
    throw new ActionError(
      'NOT_PROVED',
      inputs.revision === undefined
        ? `no revision of ${inputs.release} before ${newest.revision} was proved`
        : `revision ${inputs.revision} of ${inputs.release} was not proved`,
      {
        remedy:
          known === ''
            ? 'Only a run that ends `ready` or `delivered` proves a revision: deploy the wanted chart and values again.'
            : `Choose one of these with \`revision\`: ${known}. Nothing was changed.`
      }
    )
  }
  deps.log.info(`revision ${target.revision} was proved ${target.verdict} at ${target.time}`)
  return target
}

/**
 * Helm deletes what the newest revision manages and the target does not.
 * @param isNew whether the run that is undone has made an object
 * @throws ActionError DATA_LOSS
 */
export async function refuseLosses(
  run: Run,
  target: Proof,
  { wds, wecs }: Session,
  isNew: (object: ObjectRef) => boolean = () => false
): Promise<void> {
  const { inputs } = run
  const [newest] = await listRevisions(wds, inputs.release, inputs.namespace)
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

/** To read it by. */
function revisionOf(release: string, revision: number): Revision {
  return { secret: secretOf(release, revision), revision, status: '' }
}

/** Newest first, of the revisions that Helm still has. */
export async function provedOf(
  revisions: readonly Revision[],
  inputs: Run['inputs'],
  wds: KubeClient
): Promise<readonly Proof[]> {
  const kept = new Set(revisions.map(({ revision }) => revision))
  return (await readMemory(inputs, wds)).proofs.filter(({ revision }) => kept.has(revision))
}

/** @param lock of this release */
export async function rollBack(
  run: Run,
  target: Proof,
  lock: Lock,
  { helm, wds, wecs, its }: Session
): Promise<RolledBack> {
  const collector = new Collector(run, { wecs, its }, lock, wds)
  try {
    // After a deploy that failed, going back is better than nothing, whoever can see it.
    if (run.inputs.command === 'rollback') await refuseBadCredentials({ wecs, its }, target.clusters)
    const policies = target.policies.map(({ metadata }) => metadata.name)
    const before = await readBefore(run, policies, its, wds)
    const released = await rollBackRelease(run, target, { lock, collector }, { helm, wds })
    const bound = await waitUntilBound(run, released, its, wds)
    await collector.review(bound)
    const isKept = keptBy(await (await loadGuards()).readGuards(run.inputs, wds), bound.objects)
    const observed = await observeClusters(run, bound, before, { wecs, its, collector, wds, isKept })
    return { observed, collector }
  } finally {
    await collector.detach()
  }
}

/** While Helm works, the policies select what is there and what was; then only what is there again. */
async function rollBackRelease(
  run: Run,
  target: Proof,
  { lock, collector }: { readonly lock: Lock; readonly collector: Collector },
  { helm, wds }: Pick<Session, 'helm' | 'wds'>
): Promise<Released> {
  const { inputs, deps, record } = run
  const { release, namespace } = inputs
  // A user-supplied policy (one without our annotation) is never written.
  const isOwn = target.policies.every(policy => ownerOf(policy) === undefined)
  const old = await readRevision(wds, namespace, revisionOf(release, target.revision))
  if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
  const { chartName: name, chartVersion: version, appVersion } = old
  record.add({ chart: { name, version, appVersion, source: '', digest: '' } })
  const objects = await objectsOf(old, [], namespace, wds)
  const footprint = footprintOf(objects.objects.map(located))
  await lock.announce({ footprint, collects: false })
  await untilHarmless(lock, footprint)
  const facts = await readWdsFacts(objects.objects, namespacesOf(inputs, objects), wds)
  const live = await Promise.all(
    target.policies.map(
      async ({ metadata }) => await wds.get(apiPath(BINDING_POLICIES, undefined, metadata.name))
    )
  )
  const renewedPolicies = target.policies.map((policy, index) =>
    isOwn ? policy : renewed(policy, live[index], inputs)
  )
  const both = renewedPolicies.map((policy, index) => {
    const now = live[index]
    return now === undefined || isOwn ? policy : withClausesOf(policy, withoutCollector(now))
  })
  const applied = isOwn ? both : await applyPolicies(both, inputs, wds, deps.log)

  const stays = new Set([...objects.objects, unmanaged(NAMESPACES, namespace)].map(boundKeyOf))
  const { freeLeaving, readGuards } = await loadGuards()
  await freeLeaving(run, await readGuards(inputs, wds), stays, wds)
  await persevere(run, wds, 'locked', async () => {
    await helm.rollback(release, namespace, target.revision)
  })
  const [newest] = await listRevisions(wds, release, namespace)
  const revision = newest?.revision ?? target.revision
  record.add({
    revision,
    releaseStatus: newest?.status ?? 'unknown',
    bindingPolicies: target.policies.map(({ metadata }) => metadata.name)
  })
  deps.log.info(`release ${release} is ${newest?.status ?? 'unknown'}, revision ${revision}`)

  const wanted = renewedPolicies.map(policy =>
    renamed(policy, secretOf(release, target.revision), secretOf(release, revision))
  )
  const found = { rendered: objects, revision, policies: target.policies }
  const { expected, live: before } = await readExpected(inputs, found, facts.live, wds)
  const verdicts = gate(expected, wanted, name => facts.namespaceLabels.get(name))
  const released = await readDeliveries(verdicts, wanted, before, wds)
  if (!isOwn) {
    const settling = { applied, wanted, released, clusters: target.clusters }
    await settleRelease(run, settling, wds, collector.attachTo)
  }
  return released
}

/** The newest revision's Secret, where the clusters are to have it, has another name by now. */
function renamed(policy: KubeObject, from: string, to: string): KubeObject {
  return parseJson(JSON.stringify(policy).replaceAll(JSON.stringify(from), JSON.stringify(to))) as KubeObject
}
