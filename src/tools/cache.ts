/**
 * The runner's tool cache, which all jobs of a machine share. Read through @actions/tool-cache, but written here. Its
 * cacheFile empties the folder before it copies: a concurrent job would lose the program that it is about to start, or
 * use a half-copied one.
 */
import { randomUUID } from 'node:crypto'
import { access, chmod, constants, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findAllVersions } from '@actions/tool-cache'
import { rsort, satisfies } from 'semver'
import { ActionError, messageOf } from '../lib/errors.ts'
import type { ToolRequest } from './request.ts'

export interface CachedProgram {
  readonly version: string
  readonly path: string
}

/**
 * The name under which a tool is cached. A tool with a checksum from the user has an entry of its own: the shared one
 * may hold a copy from elsewhere, e.g. from a setup action that verifies nothing.
 */
export function cacheEntry({ name, checksum }: ToolRequest): string {
  return checksum === undefined ? name : `${name}-sha256-${checksum.toLowerCase()}`
}

export interface CachedVersion {
  readonly version: string
  readonly folder: string
}

/**
 * The cached versions that satisfy a range, newest first.
 *
 * @throws ActionError `TOOL_CACHE` when the runner names no cache folder
 */
export function cachedVersions(entry: string, range: string): readonly CachedVersion[] {
  const root = cacheRoot()
  const fitting = rsort(findAllVersions(entry, process.arch).filter(version => satisfies(version, range)))
  return fitting.map(version => ({ version, folder: join(root, entry, version, process.arch) }))
}

/**
 * The newest cached program that satisfies a range.
 *
 * @param programs where the program may be inside a version's folder; the first existing one counts
 * @throws ActionError `TOOL_CACHE` when the runner names no cache folder
 */
export async function findCached(
  entry: string,
  range: string,
  programs: readonly string[]
): Promise<CachedProgram | undefined> {
  for (const { version, folder } of cachedVersions(entry, range)) {
    for (const program of programs) {
      const path = join(folder, program)
      if (await isExecutable(path)) return { version, path }
    }
  }
  return undefined
}

/**
 * Adds files to the cache. Safe for concurrent jobs: each file appears completely or not at all, nothing is ever
 * removed, and a running copy keeps running.
 *
 * @param files by their names in the cache: a program, and the archive with which later runs verify it
 * @returns the folder that contains them
 * @throws ActionError `TOOL_CACHE` when the cache cannot be written
 */
export async function addToCache(
  entry: string,
  version: string,
  files: Readonly<Record<string, string>>
): Promise<string> {
  const folder = join(cacheRoot(), entry, version, process.arch)
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, file] of Object.entries(files)) await addFile(file, folder, name)
    await writeFile(`${folder}.complete`, '')
    return folder
  } catch (error) {
    throw new ActionError('TOOL_CACHE', `the tool cache ${folder} cannot be written: ${messageOf(error)}`, {
      remedy:
        "Give the runner's user write access to the folder in RUNNER_TOOL_CACHE, and enough disk space; delete what is in the way.",
      cause: error
    })
  }
}

async function addFile(file: string, folder: string, name: string): Promise<void> {
  const path = join(folder, name)
  // In the target's own folder, since only a rename within one file system is atomic.
  const staged = join(folder, `.${name}-${randomUUID()}`)
  try {
    await copyFile(file, staged)
    await chmod(staged, 0o755)
    await rename(staged, path).catch(async (error: unknown) => {
      // Windows does not replace a running program; a running one is complete.
      if (process.platform !== 'win32' || !(await isExecutable(path))) throw error
    })
  } finally {
    // The earlier error counts, not a failed clean-up.
    await rm(staged, { force: true }).catch(() => undefined)
  }
}

function cacheRoot(): string {
  const root = process.env['RUNNER_TOOL_CACHE'] ?? ''
  if (root === '') {
    throw new ActionError('TOOL_CACHE', 'RUNNER_TOOL_CACHE is not set', {
      remedy: 'GitHub runners set it; elsewhere, set it to a folder where downloaded tools may be kept.'
    })
  }
  return root
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false
  )
}
