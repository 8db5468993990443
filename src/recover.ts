/**
 * After a deploy that failed, when `on-failure` asks for it: an upgrade goes back to the last revision that was proved,
 * a first install is removed again. Either is proved in the clusters like a deploy.
 */
import type { Applied } from './apply.ts'
import { waitUntilUnbound } from './bound.ts'
import { writeCredentials } from './connect.ts'
import { ActionError } from './errors.ts'
import type { Helm } from './helm.ts'
import type { Inputs } from './inputs/inputs.ts'
import { judgeRun } from './judge.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { describeRef, refOf } from './kubernetes/objects.ts'
import { footprintOf, located } from './kubestellar/footprint.ts'
import { listRevisions } from './liveRelease.ts'
import { takeLock, type Lock } from './lock.ts'
import type { Plan } from './plan.ts'
import { helmFor, installTools, openWds, type Tools } from './prepare.ts'
import { remember } from './proof.ts'
import type { RenderedObject } from './render.ts'
import { provedOf, rollBack } from './rollback.ts'
import type { Begun, Run } from './run.ts'
import { absentBefore, takeBack } from './takeBack.ts'
import { enumerate } from './text.ts'

export type Recovery = 'rollback' | 'uninstall'

const RESOURCE_POLICY = 'helm.sh/resource-policy'
const REMOVED = { action: 'uninstall', revision: 0, verdict: 'applied', clusters: [] } as const
/** Clusters or objects that a sentence names. */
const MOST_NAMES = 5

/** What `on-failure` means for what this run has begun; undefined when nothing is to be undone. */
export function recoveryOf(
  { onFailure }: Inputs,
  { plan, applied }: Begun,
  error: unknown,
  interrupted: AbortSignal
): Recovery | undefined {
  if (!(error instanceof ActionError) || interrupted.aborted) return undefined
  if (onFailure === 'keep' || plan === undefined || applied === undefined) return undefined
  // That one was taken back already.
  if (error.code === 'NO_CLUSTER') return undefined
  if (plan.revision > 0) return 'rollback'
  return onFailure === 'uninstall' ? 'uninstall' : undefined
}

/** @returns what is running where now, as part of a sentence; @throws ActionError when it could not be done */
export async function recover(run: Run, { plan, applied }: Begun, recovery: Recovery): Promise<string> {
  const { inputs, deps, record } = run
  if (plan === undefined || applied === undefined) throw new Error('nothing was begun')
  return await record.phase(recovery === 'rollback' ? 'Roll back' : 'Uninstall', async () => {
    const tools = await installTools(run)
    const credentials = await writeCredentials('wds', inputs.wds, deps)
    const helm = helmFor(run, tools, credentials)
    const wds = await openWds(run, credentials, tools)
    try {
      // The deploy has passed it on.
      const footprint = footprintOf(plan.rendered.objects.map(located))
      const lock = await takeLock(run, footprint, tools.kubectl.path, wds)
      try {
        return recovery === 'rollback'
          ? await goBack(run, plan, tools, helm, lock, wds)
          : await uninstall(run, plan, applied, helm, wds)
      } finally {
        await lock.release()
      }
    } finally {
      await wds.close()
    }
  })
}

async function goBack(
  run: Run,
  plan: Plan,
  tools: Tools,
  helm: Helm,
  lock: Lock,
  wds: KubeClient
): Promise<string> {
  const { inputs, record, deps } = run
  const revisions = await listRevisions(wds, inputs.release, inputs.namespace)
  const target = (await provedOf(revisions, inputs, wds)).find(({ revision }) => revision <= plan.revision)
  if (target === undefined) return 'nothing was rolled back, since no earlier revision was proved'
  deps.log.info(`back to revision ${target.revision}, proved ${target.verdict} at ${target.time}`)
  const { bound, clusters } = await rollBack(run, target, tools, helm, lock, wds)
  const verdict = judgeRun(inputs, clusters)
  record.add({ recovery: { action: 'rollback', revision: target.revision, verdict, clusters } })
  await remember(run, verdict, bound, clusters, wds)
  const where = enumerate(bound.clusters, MOST_NAMES)
  return verdict === 'failed'
    ? `rolled back to revision ${target.revision}, which is not ready in all of ${where} either`
    : `rolled back to revision ${target.revision}, which is ${verdict} in ${where}`
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
