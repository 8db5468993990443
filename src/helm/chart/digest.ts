/** Digests of what Helm reads. */
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ChartFile } from './archive.ts'

/** `sha256:` and 64 hex digits. */
export function digestOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/** Of files by name and content; their order does not matter. */
export function digestOfFiles(files: readonly ChartFile[]): string {
  const sorted = [...files].sort((left, right) => (left.name < right.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { name, content } of sorted) {
    hash.update(`${name}\0${String(content.length)}\0`).update(content)
  }
  return `sha256:${hash.digest('hex')}`
}

/** The files of a folder that only this run can change. */
export async function filesOf(folder: string): Promise<readonly ChartFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: ChartFile[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.push({ name: relative(folder, path).replaceAll('\\', '/'), content: await readFile(path) })
  }
  return files
}
