/**
 * The programs that a run starts, at fixed names in its private folder. With `tools: verified`, each is a copy that was
 * verified when it was created, and no other user can write there. So post finds them without a path.
 */
import { access, chmod, constants, copyFile, mkdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../lib/errors.ts'
import { platformOf } from './platform.ts'
import { programFile } from './products.ts'
import type { ToolRequest } from './request.ts'

const FOLDER = 'programs'

/**
 * The program that main started, or would have started.
 *
 * @param dir the run's private folder, whose owner and mode were checked
 * @returns absolute; the program is missing if main ended before it was installed
 */
export async function programIn(dir: string, name: ToolRequest['name']): Promise<string> {
  const place = placeOf(dir, name)
  // A link with `tools: any`. Wrappers depend on the name by which they are called.
  return await readlink(place).catch(() => place)
}

/**
 * Moves a verified program to its place.
 *
 * @param file in `dir`
 * @returns its path
 * @throws ActionError `TOOL_NOT_RUNNABLE` if the file system of `dir` does not run programs
 */
export async function place(file: string, dir: string, name: ToolRequest['name']): Promise<string> {
  const path = await prepare(dir, name)
  await chmod(file, 0o700)
  await rename(file, path)
  await access(path, constants.X_OK).catch((cause: unknown) => {
    throw new ActionError('TOOL_NOT_RUNNABLE', `${path} cannot be started`, {
      remedy:
        'Verified programs run from RUNNER_TEMP: mount its file system without noexec, or set `tools: any`.',
      cause
    })
  })
  return path
}

/** Records the path of an unverified program. */
export async function point(path: string, dir: string, name: ToolRequest['name']): Promise<void> {
  const link = await prepare(dir, name)
  await rm(link, { force: true })
  // On Windows, not every user may create links.
  await symlink(path, link).catch(async () => {
    await copyFile(path, link, constants.COPYFILE_EXCL)
  })
}

async function prepare(dir: string, name: ToolRequest['name']): Promise<string> {
  await mkdir(join(dir, FOLDER), { recursive: true, mode: 0o700 })
  return placeOf(dir, name)
}

function placeOf(dir: string, name: ToolRequest['name']): string {
  return join(dir, FOLDER, programFile(name, platformOf(process.platform, process.arch)))
}
