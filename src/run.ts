/** The pipeline. It reads like the tutorial: each step takes the records of those before it and returns its own. */
import { applyPlan, type Applied } from './apply.ts'
import { waitUntilBound } from './bound.ts'
import type { Clock } from './clock.ts'
import { observeClusters } from './clusters.ts'
import { wdsError } from './connect.ts'
import type { Deps } from './deps.ts'
import type { Inputs } from './inputs/inputs.ts'
import { Its } from './its.ts'
import { judgeRun, notReady, refuseUnverified } from './judge.ts'
import { allSettledOrThrow } from './parallel.ts'
import { planAndApprove } from './planned.ts'
import { installTools, prepare } from './prepare.ts'
import type { RunRecord } from './runRecord.ts'
import { installRelease } from './release.ts'
import type { Plan } from './plan.ts'
import { rememberProof } from './proof.ts'
import { render } from './render.ts'
import { orTakeBack } from './takeBack.ts'
import { Wecs } from './wecs.ts'

export interface Run {
  readonly inputs: Inputs
  readonly deps: Deps
  readonly clock: Clock
  readonly record: RunRecord
  /** Hides the run's secrets in foreign text. */
  readonly redact: (text: string) => string
}

/** What a run has begun to change, for undoing it. */
export interface Begun {
  plan?: Plan
  applied?: Applied
}

/** @throws ActionError when the run is red; what is known by then is in the record */
export async function deploy(run: Run, begun: Begun): Promise<void> {
  try {
    await runPhases(run, begun)
  } catch (error) {
    throw wdsError(error, run)
  }
}

async function runPhases(run: Run, begun: Begun): Promise<void> {
  const { inputs, record } = run
  const tools = await record.phase('Tools', () => installTools(run))
  const prepared = await record.phase('WDS and chart', () => prepare(run, tools))
  const { wds, helm, chart, request } = prepared
  const wecs = new Wecs(run, tools.kubectl.path)
  const its = new Its(run, tools.kubectl.path)
  try {
    const rendered = await record.phase('Render', () => render(run, prepared))
    const plan = await record.phase('Plan', () => planAndApprove(run, chart, rendered, wds, wecs, its))
    if (inputs.command === 'plan') return
    const applied = await record.phase('Apply', () => applyPlan(run, plan, wds))
    Object.assign(begun, { plan, applied })
    const bound = await orTakeBack(run, plan, applied, helm, wds, async () => {
      const live = await record.phase('Helm', () => installRelease(run, plan, applied, request, helm, wds))
      if (inputs.waitFor === 'ready' || inputs.waitFor === 'delivered') wecs.openEarly(plan.placement.after)
      return await record.phase('Binding', () => waitUntilBound(run, live, wds))
    })
    const clusters = await record.phase('Clusters', () =>
      observeClusters(run, bound, plan.worksBefore, wecs, its)
    )
    const verdict = judgeRun(inputs.waitFor, clusters)
    record.add({ clusters, verdict })
    if (verdict === 'failed') throw notReady(clusters, run.clock)
    await rememberProof(run, verdict, bound, wds)
    if (inputs.onUnverified === 'fail') refuseUnverified(inputs.waitFor, clusters)
  } finally {
    await allSettledOrThrow([wds.close(), wecs.close(), its.close()])
  }
}
