/** A chart as a folder of ours that may be changed, to check how Helm renders it. */
import { mkdir, mkdtemp, stat, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readArchive, type ChartFile } from './archive.ts'
import { ChartBudget } from './budget.ts'
import { filesOf } from './digest.ts'

/** @param chart our own folder or archive, whose limits are already checked */
export async function filesOfChart(chart: string): Promise<readonly ChartFile[]> {
  if ((await stat(chart)).isDirectory()) return await filesOf(chart)
  return await readArchive(await readFile(chart), basename(chart), new ChartBudget())
}

/**
 * @param chart in the private folder; the new folder is created beside it; @param files with safe names, as
 * `filesOfChart` returns them
 */
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
