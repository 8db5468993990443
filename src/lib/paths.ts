/** Where a path lies. Both paths are absolute and free of symbolic links. */
import { isAbsolute, relative, sep } from 'node:path'

/** Also true for the folder itself. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
