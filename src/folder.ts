/** The private folder of a run: everything that must not outlive it. */
import { mkdtemp, readFile, readdir, readlink, realpath, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const PREFIX = 'ks-helm-deploy-'

/** Mode 0700 and a name that nobody can guess. */
export async function createFolder(runnerTemp: string): Promise<string> {
  return await mkdtemp(join(await realpath(runnerTemp), PREFIX))
}

export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * What a killed main left: its folder, and children that hold its kubeconfig. The path comes from the state, which
 * other steps cannot write, but a folder that is not ours is not removed whatever the state says.
 */
export async function cleanUp(path: string, runnerTemp: string): Promise<void> {
  if (dirname(path) !== (await realpath(runnerTemp)) || !basename(path).startsWith(PREFIX)) return
  for (const pid of await processesNaming(path)) process.kill(pid, 'SIGTERM')
  await removeFolder(path)
}

/**
 * Processes of this user that have the folder among their arguments. Linux only; elsewhere the runner ends what
 * carries its tracking id when the job is over.
 */
async function processesNaming(path: string): Promise<readonly number[]> {
  const entries = await readdir('/proc').catch(() => [])
  const pids = entries.filter(entry => /^\d+$/.test(entry)).map(Number)
  const naming = await Promise.all(
    pids.map(async pid => {
      if (pid === process.pid) return []
      const args = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '')
      if (!args.includes(path)) return []
      // A process of another user shows its arguments, but not its program.
      const program = await readlink(`/proc/${String(pid)}/exe`).catch(() => undefined)
      return program === undefined ? [] : [pid]
    })
  )
  return naming.flat()
}
