/**
 * The post step: what a killed main left. It trusts nothing that it reads: the state may come from anybody who got a line
 * past the log. So it ends processes and removes files of main's own folder alone, and looks for kubectl and for the WDS
 * where main does, in the inputs. It is green whatever happens: the run has been judged already.
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
    // Nothing can happen any more, and Node would call that an error.
    .on('beforeExit', () => process.exit())
  try {
    await tidyUp(log)
  } catch (error) {
    fail(error)
  }
}

async function tidyUp(log: Log): Promise<void> {
  const name = rememberedFolder()
  // Main had not got so far.
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
  // Credentials go first.
  await removeFolder(found.path)
  if (locks === undefined) log.info('The list of locks is not as main writes it: nothing is done in the WDS.')
  else if (locks.length > 0) await putRight(locks, runnerTemp, log)
}

/** In a folder of its own: nothing that lay in the one of main is used. */
async function putRight(locks: readonly LeftLock[], runnerTemp: string, log: Log): Promise<void> {
  const dir = await createFolder(runnerTemp)
  try {
    await repair(locks, process.env, dir)
  } catch {
    // The reason may quote the WDS, whose secrets post does not know.
    const releases = locks.map(({ release }) => release).join(', ')
    log.info(`The next run puts right what this one left of ${releases} in the WDS.`)
  } finally {
    await killCommands()
    await removeFolder(dir)
  }
}
