/** The command `test`: the tests of a release that is deployed, in every cluster. */
import { ActionError } from '../lib/errors.ts'
import { endEarlierHooks } from './hookRecord.ts'
import type { TestInputs } from '../inputs/inputs.ts'
import { holding, takeLock } from '../lock/lock.ts'
import type { CommandRun } from '../run/commandRun.ts'
import { inSession } from './open.ts'
import { runTests } from './runTests.ts'

/** @throws ActionError TEST_FAILED, NO_TESTS ... */
export async function test(run: CommandRun<TestInputs>): Promise<void> {
  const { inputs, record } = run
  await inSession(run, async session => {
    const lock = await record.phase('Lock', () => takeLock(run, new Map(), session.wds))
    await holding(lock, async () => {
      await endEarlierHooks(run, session)
      const count = await record.phase('Tests', () => runTests(run, session))
      if (count === 0) throw noTests(inputs.release)
      record.add({ verdict: 'tested' })
    })
  })
}

function noTests(release: string): ActionError {
  return new ActionError('NO_TESTS', `the chart of release ${release} has no tests`, {
    remedy: 'A test is a Job or Pod with the annotation `helm.sh/hook: test` in the templates of the chart.'
  })
}
