/**
 * The post step: it cleans up after a main step that was killed. It trusts nothing that it reads: any text that passed
 * the log's filter may have written the state. So it only ends processes and removes files of main's own folder. It
 * finds kubectl and the WDS as main does, from the inputs. It is always green: main has already decided the result of
 * the run.
 */
import { messageOf } from '../lib/errors.ts'
import { killCommands } from '../lib/exec.ts'
import { createFolder, endProcesses, findFolder, removeFolder } from './privateFolder.ts'
import { readSite } from '../github/origin.ts'
import { createJobLog } from './jobLog.ts'
import { Redactor } from '../lib/secrets/redactor.ts'
import type { Log } from '../lib/log.ts'
import { repair } from './repair.ts'
import { leftLocks, rememberedFolder, type LeftLock } from '../run/state.ts'
import { environment } from './runner.ts'
import { keepStreams } from './workflowCommands.ts'

/** Never throws. */
export async function post(): Promise<void> {
  const log = createJobLog(new Redactor())
  keepStreams(text => {
    log.debug(text)
  })
  const fail = (error: unknown): void => {
    log.info(`Not everything could be cleaned up: ${messageOf(error)}`)
  }
  process
    .on('uncaughtException', fail)
    .on('unhandledRejection', fail)
    // Node has no pending work, and would count that as an error.
    .on('beforeExit', () => process.exit())
  try {
    await tidyUp(log)
  } catch (error) {
    fail(error)
  }
}

async function tidyUp(log: Log): Promise<void> {
  const name = rememberedFolder()
  // Main ended before it created the folder.
  if (name === undefined) return
  const runnerTemp = environment('RUNNER_TEMP')
  const found = await findFolder(name, runnerTemp)
  // Main has removed it.
  if (found === 'gone') return
  if (found === 'foreign') {
    log.info('The state of this step names no folder of main: nothing is opened and nothing is removed.')
    return
  }
  await endProcesses(found.path)
  const locks = leftLocks(found.path, readSite(process.env).runUrl)
  // Remove credentials first.
  await removeFolder(found.path)
  if (locks === undefined) log.info('The list of locks is not as main writes it: nothing is done in the WDS.')
  else if (locks.length > 0) await putRight(locks, runnerTemp, log)
}

/** Uses a folder of its own: nothing from main's folder is used. */
async function putRight(locks: readonly LeftLock[], runnerTemp: string, log: Log): Promise<void> {
  const dir = await createFolder(runnerTemp)
  try {
    await repair(locks, process.env, dir)
  } catch {
    // The reason may quote the WDS. Post does not know the secrets in it.
    const releases = locks.map(({ release }) => release).join(', ')
    log.info(`The next run puts right what this one left of ${releases} in the WDS.`)
  } finally {
    await killCommands()
    await removeFolder(dir)
  }
}
