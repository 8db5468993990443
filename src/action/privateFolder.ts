/** The private folder of a run: it holds everything that must not exist after the run. */
import { lstat, mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { removeSocketFolders } from '../kubernetes/api/socketFolder.ts'
import { isPrivate } from '../run/state.ts'

const PREFIX = 'ks-helm-deploy-'
/** The form of names that `mkdtemp` creates. */
const NAME = /^ks-helm-deploy-[A-Za-z0-9]{6}$/
/** How long a process may take to end after a signal, in milliseconds. The same as for the children of main. */
const GRACE_MS = 5000

/** Its mode is 0700, and its name cannot be guessed. */
export async function createFolder(runnerTemp: string): Promise<string> {
  return await mkdtemp(join(await realpath(runnerTemp), PREFIX))
}

export async function removeFolder(path: string): Promise<void> {
  await removeSocketFolders(path)
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * Finds main's folder by its name, which may come from an untrusted source.
 * @returns its path; `gone` when there is none; `foreign` when `createFolder` cannot have created it: post leaves it
 * unchanged
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
 * Ends children of a killed main that work in its folder, and waits for them: files that they still write would prevent
 * the removal of the folder.
 */
export async function endProcesses(path: string): Promise<void> {
  // SIGINT first, as when a job is cancelled: helm then marks its release as failed.
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
      // The process has ended in the meantime.
    }
  }
}

/**
 * Processes of this user that have the folder in their environment: all children and their children. Linux only.
 * Elsewhere, the runner ends the processes with its tracking id at the end of the job.
 */
async function processesIn(path: string): Promise<readonly number[]> {
  const entries = await readdir('/proc').catch(() => [])
  const pids = entries.filter(entry => /^\d+$/.test(entry)).map(Number)
  const found = await Promise.all(
    pids.map(async pid => {
      // Not readable for other users. Empty for a process that has ended and is not reaped yet.
      const environment = await readFile(`/proc/${String(pid)}/environ`, 'utf8').catch(() => '')
      // Skips this process, which has the folder in its state.
      return pid !== process.pid && environment.includes(`=${path}/`) ? [pid] : []
    })
  )
  return found.flat()
}
