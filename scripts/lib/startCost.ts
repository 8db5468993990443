/** What main costs before it does anything: a whole process that ends with an input error, against an empty Node. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeProgram } from '../../testkit/nodeProgram.ts'

export interface StartCost {
  readonly name: string
  /** Milliseconds of each start. */
  readonly wall: readonly number[]
  readonly cpu: readonly number[]
}

const TELL_CPU = join(import.meta.dirname, 'tellCpu.mjs')

/**
 * They take turns, so that what else the machine does meets all alike.
 * @param programs by name; an empty Node is measured beside them, as the first
 */
export async function startCost(
  programs: Readonly<Record<string, string>>,
  rounds: number
): Promise<readonly StartCost[]> {
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  try {
    const empty = join(folder, 'empty.mjs')
    await writeFile(empty, '')
    const all = Object.entries({ 'empty Node': empty, ...programs })
    const costs = all.map(([name]) => ({ name, wall: [] as number[], cpu: [] as number[] }))
    for (let round = 0; round <= rounds; round++) {
      for (const [index, [, program]] of all.entries()) {
        const { wall, cpu } = await startOnce(program, folder)
        // The first reads the files from the disk.
        if (round === 0) continue
        costs[index]?.wall.push(wall)
        costs[index]?.cpu.push(cpu)
      }
    }
    return costs
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function startOnce(
  program: string,
  folder: string
): Promise<{ readonly wall: number; readonly cpu: number }> {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'CPU_FILE'].map(name => [
      name,
      join(folder, name)
    ])
  )
  for (const file of Object.values(files)) await writeFile(file, '')
  const places = Object.fromEntries(
    ['HOME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'GITHUB_WORKSPACE'].map(name => [name, folder])
  )
  const started = performance.now()
  const child = spawn(nodeProgram(), ['--import', TELL_CPU, program], {
    env: { PATH: '/usr/bin:/bin', ...places, ...files },
    stdio: 'ignore'
  })
  await once(child, 'close')
  const wall = performance.now() - started
  const { own } = JSON.parse(await readFile(files['CPU_FILE'] ?? '', 'utf8')) as { readonly own: number }
  return { wall, cpu: own * 1000 }
}
