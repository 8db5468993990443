/** The private folder of a run: everything that must not outlive it. */
import { lstat, mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { removeSocketFolders } from '../kubernetes/api/socketFolder.ts'
import { isPrivate } from '../run/state.ts'

const PREFIX = 'ks-helm-deploy-'
/** As `mkdtemp` makes them. */
const NAME = /^ks-helm-deploy-[A-Za-z0-9]{6}$/
/** How long a process that was told to end may take: as for the children of main. */
const GRACE_MS = 5000

/** Mode 0700 and a name that nobody can guess. */
export async function createFolder(runnerTemp: string): Promise<string> {
  return await mkdtemp(join(await realpath(runnerTemp), PREFIX))
}

export async function removeFolder(path: string): Promise<void> {
  await removeSocketFolders(path)
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * The folder of main by its name, which anybody may have given.
 * @returns its path; `gone` when there is none; `foreign` when `createFolder` cannot have made it: post leaves it alone
 */
export async function findFolder(
  name: string,
  runnerTemp: string
): Promise<{ readonly path: string } | 'gone' | 'foreign'> {
  if (!NAME.test(name)) return 'foreign'
  const path = join(await realpath(runnerTemp), name)
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) return 'gone'
  return found.isDirectory() && isPrivate(found) ? { path } : 'foreign'
}

/**
 * Children of a killed main that work in its folder. Waits for them: what they still write would keep the folder from
 * being removed.
 */
export async function endProcesses(path: string): Promise<void> {
  // SIGINT first, as when the job is cancelled: helm marks its release as failed.
  for (const name of ['SIGINT', 'SIGKILL'] as const) {
    const end = performance.now() + GRACE_MS
    let left = await processesIn(path)
    signal(left, name)
    while (left.length > 0 && performance.now() < end) {
      await delay(50)
      left = await processesIn(path)
    }
  }
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It has ended meanwhile.
    }
  }
}

/**
 * Processes of this user with the folder in their environment, as all children have it, and theirs. Linux only;
 * elsewhere the runner ends what carries its tracking id when the job is over.
 */
async function processesIn(path: string): Promise<readonly number[]> {
  const entries = await readdir('/proc').catch(() => [])
  const pids = entries.filter(entry => /^\d+$/.test(entry)).map(Number)
  const found = await Promise.all(
    pids.map(async pid => {
      // Not readable for other users; empty for what has ended and waits to be reaped.
      const environment = await readFile(`/proc/${String(pid)}/environ`, 'utf8').catch(() => '')
      // This process has it in its state.
      return pid !== process.pid && environment.includes(`=${path}/`) ? [pid] : []
    })
  )
  return found.flat()
}
