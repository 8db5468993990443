/** The command `rollback`: goes back to a proved revision. */
import { conclude } from './conclude.ts'
import { ActionError } from '../lib/errors.ts'
import { endPending } from '../helm/pending.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { listRevisions, noRelease } from '../helm/storage.ts'
import { endEarlierHooks } from './hookRecord.ts'
import { inSession } from './open.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { loadGuardRelease } from '../release/loadGuards.ts'
import { holding, takeLock } from '../lock/lock.ts'
import { provedOf, type Proof } from '../proof/memory.ts'
import { refuseLosses, rollBackTo } from './rollBackTo.ts'
import type { RollbackInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'

/** @throws ActionError when the run is red; the record has the facts that are known by then */
export async function rollback(run: CommandRun<RollbackInputs>): Promise<void> {
  const { record } = run
  await inSession(run, async session => {
    const { wds } = session
    const lock = await record.phase('Lock', () => takeLock(run, new Map(), wds))
    await holding(lock, async () => {
      await endEarlierHooks(run, session)
      const target = await record.phase('Plan', async () => {
        const chosen = await chooseTarget(run, wds)
        await refuseLosses(run, chosen, session)
        return chosen
      })
      const { made, observed, collector } = await record.phase('Roll back', () =>
        rollBackTo(run, target, lock, session)
      )
      await conclude(run, made, observed, { collector, wds })
      if (!collector.isLeft)
        await record.phase('Guard', async () => {
          await (await loadGuardRelease()).guardRelease(run, observed.bound, undefined, wds)
        })
    })
  })
}

/** @throws ActionError NO_RELEASE, NOT_PROVED */
async function chooseTarget(run: Run<RollbackInputs>, wds: KubeClient): Promise<Proof> {
  const { inputs, deps } = run
  const found = await listRevisions(wds, inputs.release, inputs.namespace)
  const revisions = await endPending(run, found, wds)
  const { newest } = releaseStateOf(revisions)
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
