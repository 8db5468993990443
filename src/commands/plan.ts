/** The command `plan`: shows what a deploy would do, and whether it may. */
import { approvePlan, planRelease } from './planAndApprove.ts'
import { prepare, renderChart } from './prepare.ts'
import { renderAgain } from '../plan/render.ts'
import { tryEarly } from '../plan/tryEarly.ts'
import type { PlanInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { withSession } from '../run/session.ts'

/** @throws ActionError when a deploy would be refused */
export async function plan(run: CommandRun<PlanInputs>): Promise<void> {
  const { record } = run
  const prepared = await prepare(run)
  await withSession(run, prepared, async session => {
    const accepted = tryEarly(run, session)
    // Awaited after Helm has rendered. Until then, a rejection must not count as unhandled.
    accepted.catch(() => undefined)
    const rendered = await renderChart(run, prepared)
    await accepted
    const again = renderAgain(run, prepared)
    // The plan awaits it last. Until then, a rejection must not count as unhandled.
    again.catch(() => undefined)
    await record.phase('Plan', async () => {
      const made = await planRelease(run, rendered, session)
      await approvePlan(run, made, { chart: prepared.chart, again }, session)
    })
  })
}
