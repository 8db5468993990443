/** The command `uninstall`. */
import { holding, takeLock } from '../lock/lock.ts'
import { planRemoval, removeRelease } from './removeRelease.ts'
import type { UninstallInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { inSession } from './open.ts'

/** @throws ActionError when the run is red; the record has the facts that are known by then */
export async function uninstall(run: CommandRun<UninstallInputs>): Promise<void> {
  const { inputs, record } = run
  await inSession(run, async session => {
    const { wds, wecs } = session
    if (inputs.dryRun) {
      await record.phase('Plan', () => planRemoval(run, wecs, wds))
      record.add({ verdict: 'planned' })
      return
    }
    const lock = await record.phase('Lock', () => takeLock(run, new Map(), wds))
    await holding(lock, async () => {
      await removeRelease(run, lock, session)
    })
  })
}
