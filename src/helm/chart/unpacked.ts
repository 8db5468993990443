/** A chart as a folder of ours that may be changed, to ask Helm what it makes of it. */
import { mkdir, mkdtemp, stat, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readArchive, type ChartFile } from './archive.ts'
import { ChartBudget } from './budget.ts'
import { filesOf } from './digest.ts'

/** @param chart folder or archive of ours, known to keep to all limits */
export async function filesOfChart(chart: string): Promise<readonly ChartFile[]> {
  if ((await stat(chart)).isDirectory()) return await filesOf(chart)
  return await readArchive(await readFile(chart), basename(chart), new ChartBudget())
}

/** @param chart that it stands beside, in the private folder; @param files with safe names, as `filesOfChart` gives them */
export async function withChart<T>(
  chart: string,
  files: readonly ChartFile[],
  work: (folder: string) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(dirname(chart), '.asked-'))
  try {
    for (const { name, content } of files) {
      const path = join(folder, name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeFile(path, content, { mode: 0o600 })
    }
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
