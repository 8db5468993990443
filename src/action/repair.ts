/** Post repairs what a killed main left in the WDS: collectors, releases in the middle of an operation, and locks. */
import { childEnvironment, type Environment } from '../lib/environment.ts'
import { detachCollector } from '../policies/detachCollector.ts'
import { connect, writeCredentials } from '../run/credentials.ts'
import { runCommand, type RunCommand } from '../lib/exec.ts'
import { readAccessRules, readWds } from '../inputs/groups/clusters.ts'
import { Given } from '../inputs/given.ts'
import { readTools } from '../inputs/groups/tools.ts'
import { Workspace } from '../inputs/workspace.ts'
import { QUIET_LOG } from './jobLog.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { leasePath, parseLease } from '../lock/lease.ts'
import { listRevisions, markFailed } from '../helm/storage.ts'
import { releaseLock } from '../lock/lock.ts'
import type { LeftLock } from '../run/state.ts'
import { installTool } from '../tools/install.ts'

/** The runner waits for post. The next run repairs what takes longer. */
const LIMIT_MS = 15_000

/**
 * The children of main have ended before. The WDS and kubectl come from the inputs, found and verified as in main.
 * @param locks that main held
 * @param dir private and new
 * @throws Error when something could not be repaired
 */
export async function repair(locks: readonly LeftLock[], env: Environment, dir: string): Promise<void> {
  const signal = AbortSignal.timeout(LIMIT_MS)
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('there is no time left'))
    })
  })
  await Promise.race([
    late,
    (async () => {
      const wds = await openWds(env, dir, signal)
      try {
        await allDone(
          locks.map(lock => async () => {
            await putRight(lock, wds)
          })
        )
      } finally {
        await wds.close()
      }
    })()
  ])
}

async function openWds(env: Environment, dir: string, signal: AbortSignal) {
  const given = new Given(env)
  const workspace = new Workspace(env['GITHUB_WORKSPACE'] ?? '')
  const access = readWds(given, workspace, readAccessRules(given, workspace))
  const { kubectl: request } = readTools(given)
  if (access === undefined || given.faults.length > 0) throw new Error('the inputs are not usable')
  const run: RunCommand = async command => await runCommand({ signal, ...command })
  const deps = { log: QUIET_LOG, runCommand: run, env, dir }
  const kubectl = await installTool(request, {
    run,
    log: QUIET_LOG,
    env: childEnvironment(env, { home: dir, kubeconfig: undefined }),
    dir,
    workspace: workspace.root
  })
  return await connect('the WDS', await writeCredentials('wds', access, deps), kubectl.program, {
    ...deps,
    signal
  })
}

async function putRight({ release, holder }: LeftLock, wds: KubeClient): Promise<void> {
  const lease = await wds.get(leasePath(release))
  // Another run holds the release by now.
  if (lease === undefined || parseLease(lease)?.holder !== holder) return
  const [namespace = '', name = ''] = release.split('/')
  await allDone([
    async () => {
      const [newest] = await listRevisions(wds, name, namespace)
      if (newest !== undefined) await markFailed(wds, namespace, newest)
    },
    async () => {
      await detachCollector(release, wds)
    },
    // Last: no other run starts until the lock is released. It is released even if the other parts failed: the next run
    // repairs the same things.
    async () => {
      await releaseLock(release, holder, wds)
    }
  ])
}

/** Runs the parts one after the other, even if an earlier one failed. @throws the first error */
async function allDone(parts: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const part of parts) {
    try {
      await part()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
