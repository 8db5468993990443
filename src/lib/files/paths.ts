/** The location of a path. */
import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/** True also for the folder itself. Both paths are absolute and without symbolic links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path without symbolic links; undefined if it does not exist. */
export function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
