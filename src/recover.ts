/**
 * After a deploy that failed, when `on-failure` asks for it: an upgrade goes back to the last revision that was proved,
 * a first install is removed again. Either is proved in the clusters like a deploy.
 */
import { applyPolicies, type Applied } from './apply.ts'
import { readLive, waitUntilBound, waitUntilUnbound } from './bound.ts'
import { observeClusters } from './clusters.ts'
import { checkWds, connect, writeCredentials } from './connect.ts'
import { ActionError } from './errors.ts'
import { gate } from './gate.ts'
import { createHelm, type Helm } from './helm.ts'
import type { Inputs } from './inputs/inputs.ts'
import { Its } from './its.ts'
import { judgeRun } from './judge.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { apiPath, describeRef, refOf, type KubeObject } from './kubernetes/objects.ts'
import { BINDING_POLICIES } from './kubestellar/api.ts'
import { withClausesOf } from './kubestellar/bindingPolicy.ts'
import { listRevisions, readRevision, secretOf } from './liveRelease.ts'
import { allSettledOrThrow } from './parallel.ts'
import { expectedObjects, keyOfObject, type Plan } from './plan.ts'
import { installTools, type Tools } from './prepare.ts'
import { readProofs, type Proof } from './proof.ts'
import type { Released } from './release.ts'
import { objectsOf, type RenderedObject } from './render.ts'
import type { Begun, Run } from './run.ts'
import { settlePolicies } from './settle.ts'
import { absentBefore, takeBack } from './takeBack.ts'
import { enumerate } from './text.ts'
import { readWdsFacts } from './wdsFacts.ts'
import { Wecs } from './wecs.ts'

export type Recovery = 'rollback' | 'uninstall'

const RESOURCE_POLICY = 'helm.sh/resource-policy'
const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] } as const
/** Clusters or objects that a sentence names. */
const MOST_NAMES = 5

/** What `on-failure` means for what this run has begun; undefined when nothing is to be undone. */
export function recoveryOf(
  { onFailure }: Inputs,
  { plan, applied }: Begun,
  error: unknown
): Recovery | undefined {
  if (onFailure === 'keep' || plan === undefined || applied === undefined) return undefined
  // That one was taken back already.
  if (error instanceof ActionError && error.code === 'NO_CLUSTER') return undefined
  if (plan.revision > 0) return 'rollback'
  return onFailure === 'uninstall' ? 'uninstall' : undefined
}

/** @returns what is running where now, as part of a sentence; @throws ActionError when it could not be done */
export async function recover(run: Run, { plan, applied }: Begun, recovery: Recovery): Promise<string> {
  const { inputs, deps, clock, record } = run
  if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
  return await record.phase(recovery === 'rollback' ? 'Roll back' : 'Uninstall', async () => {
    const tools = await installTools(run)
    const credentials = await writeCredentials('wds', inputs.wds, deps)
    const helm = createHelm({
      runCommand: deps.runCommand,
      path: tools.helm.path,
      version: tools.helm.version,
      env: credentials.env,
      kubeconfig: credentials.kubeconfig,
      remaining: () => clock.remaining(),
      signal: new AbortController().signal
    })
    const wds = await connect('the WDS', credentials, tools.kubectl.path, deps, clock.signal)
    try {
      await checkWds(wds, inputs.wds)
      return recovery === 'rollback'
        ? await rollBack(run, plan, tools, helm, wds)
        : await uninstall(run, plan, applied, helm, wds)
    } finally {
      await wds.close()
    }
  })
}

async function rollBack(run: Run, plan: Plan, tools: Tools, helm: Helm, wds: KubeClient): Promise<string> {
  const { inputs, record, deps } = run
  const target = await lastProved(inputs, plan, wds)
  if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
  const wecs = new Wecs(run, tools.kubectl.path)
  const its = new Its(run, tools.kubectl.path)
  try {
    deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
    const released = await rollBackRelease(run, target, helm, wds)
    const bound = await waitUntilBound(run, released, wds)
    const clusters = await observeClusters(run, bound, new Map(), wecs, its)
    const verdict = judgeRun(inputs.waitFor, clusters)
    record.add({ recovery: { action: 'rollback', revision: target.revision, verdict, clusters } })
    const where = enumerate(bound.clusters, MOST_NAMES)
    return verdict === 'failed'
      ? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
      : `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
  } finally {
    await allSettledOrThrow([wecs.close(), its.close()])
  }
}

/** Of the revisions that Helm still has, before this run. */
async function lastProved(inputs: Inputs, plan: Plan, wds: KubeClient): Promise<Proof | undefined> {
  const [proofs, revisions] = await Promise.all([
    readProofs(inputs, wds),
    listRevisions(wds, inputs.release, inputs.namespace)
  ])
  const kept = new Set(revisions.map(({ revision }) => revision))
  return proofs.find(({ revision }) => revision <= plan.revision && kept.has(revision))
}

/** While Helm works, the policies select what is there and what was; then only what is there again. */
async function rollBackRelease(run: Run, target: Proof, helm: Helm, wds: KubeClient): Promise<Released> {
  const { inputs, deps, record } = run
  const { release, namespace, selection } = inputs
  const isOwn = selection.ownPolicies !== undefined
  const old = await readRevision(wds, namespace, {
    secret: secretOf(release, target.revision),
    revision: target.revision,
    status: ''
  })
  if (old === undefined) throw new Error(`revision ${target.revision} is gone`)
  const objects = await objectsOf(old, [], namespace, wds)
  const namespaces = [...new Set([namespace, ...objects.objects.flatMap(object => object.namespace ?? [])])]
  const facts = await readWdsFacts(objects.objects, namespaces, wds)
  const live = await Promise.all(
    target.policies.map(
      async ({ metadata }) => await wds.get(apiPath(BINDING_POLICIES, undefined, metadata.name))
    )
  )
  const both = target.policies.map((policy, index) => {
    const now = live[index]
    return now === undefined || isOwn ? policy : withClausesOf(policy, now)
  })
  const applied = isOwn ? both : await applyPolicies(both, inputs, wds, deps.log)

  await helm.rollback(release, namespace, target.revision)
  const [newest] = await listRevisions(wds, release, namespace)
  const revision = newest?.revision ?? target.revision
  record.add({ revision, releaseStatus: newest?.status ?? 'unknown' })
  deps.log.info(`release ${release} is ${newest?.status ?? 'unknown'}, revision ${revision}`)

  const wanted = target.policies.map(policy =>
    renamed(policy, secretOf(release, target.revision), secretOf(release, revision))
  )
  if (!isOwn) await applyPolicies(await settlePolicies(applied, wanted, wds), inputs, wds, deps.log)
  const expected = expectedObjects(inputs, objects, 'upgrade', revision, object =>
    facts.live.has(keyOfObject(object))
  )
  const going = gate(expected, wanted, name => facts.namespaceLabels.get(name)).filter(
    verdict => verdict.outcome === 'goes'
  )
  const found = await readLive(
    wds,
    going.map(({ object }) => object),
    facts.live
  )
  return {
    deliveries: wanted.map(({ metadata }) => ({
      policy: metadata.name,
      objects: found.filter((_, index) => going[index]?.by.some(({ policy }) => policy === metadata.name))
    }))
  }
}

/** The newest revision's Secret, where the clusters are to have it, has another name by now. */
function renamed(policy: KubeObject, from: string, to: string): KubeObject {
  return JSON.parse(JSON.stringify(policy).replaceAll(JSON.stringify(from), JSON.stringify(to))) as KubeObject
}

/** First the workload, until no cluster has to have it any more; then what selected it. */
async function uninstall(
  run: Run,
  plan: Plan,
  applied: Applied,
  helm: Helm,
  wds: KubeClient
): Promise<string> {
  const managed = plan.rendered.objects.filter(object => object.managed)
  const kept = managed.filter(({ manifest }) => manifest.metadata.annotations?.[RESOURCE_POLICY] === 'keep')
  const going = managed.filter(object => !kept.includes(object))
  const unbound = async (): Promise<void> => {
    await Promise.all(
      applied.createdPolicies.map(async ({ metadata }) => {
        await waitUntilUnbound(run, metadata.name, going, wds)
      })
    )
  }
  if (kept.length > 0) {
    await helm.uninstall(run.inputs.release, run.inputs.namespace)
    await unbound()
    run.record.add({ releaseStatus: 'uninstalled', recovery: REMOVED })
    return `the release was removed again, but for ${enumerate(kept.map(nameOf), MOST_NAMES)}, which Helm is told to keep`
  }
  await takeBack(run, applied, absentBefore(plan), helm, wds, unbound)
  run.record.add({ recovery: REMOVED })
  return 'the release was removed again'
}

function nameOf({ manifest }: RenderedObject): string {
  return describeRef(refOf(manifest))
}
