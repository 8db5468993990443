/** The plan of a run. It is recorded, compared with the approved plan, and shown if the command is `plan`. */
import { approve } from '../plan/approve.ts'
import type { Chart } from '../helm/chart/chart.ts'
import { readClusterFacts } from '../plan/clusterFacts.ts'
import { ActionError } from '../lib/errors.ts'
import type { ClusterFacts } from '../plan/forecast/rule.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { CRDS } from '../kubernetes/kinds.ts'
import { readRevision, type Revision } from '../helm/storage.ts'
import { parseManifest } from '../helm/manifest.ts'
import { endPending, refusePending } from '../helm/pending.ts'
import { lossesBetween, refuseDataLoss, type Loss } from '../plan/dataLoss.ts'
import { makePlan, type Plan } from '../plan/plan.ts'
import { plannedDeploy } from '../plan/plannedDeploy.ts'
import { movedSince } from '../report/planFile.ts'
import type { Its } from '../run/its.ts'
import { itsTrouble } from '../run/itsTrouble.ts'
import { hasChanges, type Change, type UnmetCluster } from '../report/plan.ts'
import { reportPlan } from '../plan/report.ts'
import { unmetClusters } from '../plan/placement.ts'
import type { Rendered } from '../plan/render.ts'
import { refuseBadCredentials } from '../run/refusedCredentials.ts'
import type { DeployInputs, PlanInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'
import type { Reach } from '../run/session.ts'
import { redacted } from '../lib/secrets/redacted.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Wecs } from '../run/wecs.ts'

/** The plan file lists them all. */
const MOST_PATHS = 5

/** @throws ActionError CREDENTIALS_REFUSED, and what `makePlan` throws */
export async function planRelease(
  run: Run<DeployInputs | PlanInputs>,
  rendered: Rendered,
  { wds, wecs, its }: Reach
): Promise<Plan> {
  const { inputs, deps, clock } = run
  const clusterFacts = factsFrom(wecs)
  const settlePending = async (revisions: readonly Revision[]): Promise<readonly Revision[]> => {
    if (inputs.command === 'deploy') return await endPending(run, revisions, wds)
    refusePending(inputs.release, revisions)
    return revisions
  }
  const plan = await makePlan(inputs, rendered, {
    wds,
    its,
    clock,
    now: deps.now,
    settlePending,
    clusterFacts
  })
  const { before, after } = plan.placement
  await refuseBadCredentials({ wecs, its }, after && [...new Set([...before, ...after])])
  return plan
}

/** The chart that was rendered. */
export interface RenderedChart {
  readonly chart: Chart
  /** For `command: plan`: the chart, rendered a second time. */
  readonly again?: Promise<Rendered>
}

/** @throws ActionError when the plan must not be carried out, or differs from the approved plan */
export async function approvePlan(
  run: CommandRun<DeployInputs | PlanInputs>,
  plan: Plan,
  { chart, again }: RenderedChart,
  { wds, wecs, its }: Reach
): Promise<void> {
  const { inputs, deps, record } = run
  const changes = inputs.command === 'plan' ? await changesOfPlan(inputs, plan, wds) : undefined
  const report = reportPlan(plan, changes, await readUnmet(run, plan, its))
  record.add({ plan: report })
  record.warn(approve(inputs, plan))
  refuseDataLoss(await lossesOfUpgrade(inputs, plan, wds, wecs), inputs, 'this upgrade')
  const held = inputs.command === 'deploy' ? inputs.plan : undefined
  if (inputs.command === 'plan' || held !== undefined) {
    const planned = await plannedDeploy(inputs, chart, { ...plan, again: await again }, wds)
    // Redacted like the file: a secret may be part of a version or a name.
    if (held !== undefined) refuseMoved(movedSince(held, redacted(planned, run)))
    else {
      record.add({ planned, verdict: 'planned' })
      for (const { object, paths } of planned.rendered.unstable)
        deps.log.info(`${object} is rendered otherwise each time: ${enumerate(paths, MOST_PATHS)}`)
    }
  }
  if (inputs.command === 'plan' && inputs.failOnChanges && hasChanges(report)) {
    throw new ActionError(
      'CHANGES_FOUND',
      `the plan of release ${inputs.release} has changes, and \`fail-on-changes\` is set`,
      {
        remedy: 'Review the plan in the job summary; to carry it out, run `command: deploy`.'
      }
    )
  }
}

/** Loaded only by `command: plan`. */
async function changesOfPlan(inputs: PlanInputs, plan: Plan, wds: KubeClient): Promise<readonly Change[]> {
  const { planChanges } = await import(/* webpackChunkName: 'changes' */ '../plan/planChanges.ts')
  return await planChanges(inputs, plan, wds)
}

async function lossesOfUpgrade(
  inputs: DeployInputs | PlanInputs,
  { live, rendered, placement }: Plan,
  wds: KubeClient,
  wecs: Wecs
): Promise<readonly Loss[]> {
  const release = live && (await readRevision(wds, inputs.namespace, live))
  if (release === undefined) return []
  return await lossesBetween(
    await parseManifest(release.manifest, `revision ${release.revision}`),
    rendered.objects.filter(({ managed }) => managed).map(({ manifest }) => manifest),
    {
      inputs,
      wds,
      wecs,
      clusters: placement.before,
      crdsOutside: new Set(
        rendered.objects
          .filter(({ managed, type }) => !managed && type.group === CRDS.group && type.kind === CRDS.kind)
          .map(({ name }) => name)
      )
    }
  )
}

/** Facts of the destination clusters, as far as they can be observed. */
function factsFrom(wecs: Wecs) {
  return async (
    clusters: readonly string[],
    apiVersions: readonly string[]
  ): Promise<readonly ClusterFacts[]> =>
    await wecs.each(clusters, async (cluster, client) =>
      wecs.whyNot(cluster) === undefined
        ? await client().then(
            async opened => await readClusterFacts(cluster, opened, apiVersions),
            () => ({ name: cluster })
          )
        : { name: cluster }
    )
}

/** Only the inventory shows which clusters the selector does not match. */
async function readUnmet({ warn }: Run, { wanted }: Plan, its: Its): Promise<readonly UnmetCluster[]> {
  if (!its.isGiven) return []
  try {
    return await unmetClusters(await its.client(), wanted)
  } catch (error) {
    warn(`the inventory cannot be read: ${itsTrouble(error)}`)
    return []
  }
}

function refuseMoved(moved: readonly string[]): void {
  if (moved.length === 0) return
  throw new ActionError('PLAN_MOVED', `this deploy is not the one that was planned: ${moved.join('; ')}`, {
    remedy: 'Make a new plan and have it approved. Nothing was changed.'
  })
}
