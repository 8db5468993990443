/** The job's checkout: charts and values come only from here. */
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { decodedText } from '../lib/text/encodedText.ts'
import { isOfDisk } from '../lib/files/anyFile.ts'
import { isInside } from '../lib/files/paths.ts'
import { isLfsPointer, LFS_POINTER, LFS_REMEDY } from '../lib/files/lfsPointer.ts'
import { FileRefused, readRealFile } from '../lib/files/realFile.ts'

export type Located =
  /** `path` is absolute and contains no symbolic links. */
  | { readonly kind: 'file' | 'directory'; readonly path: string }
  | { readonly kind: 'missing' | 'special' | 'outside' }

export class Workspace {
  /** Absolute, without symbolic links. */
  readonly root: string

  /** @param root GITHUB_WORKSPACE; it must exist */
  constructor(root: string) {
    this.root = realpathSync(root)
  }

  /** Resolves a path, relative to the workspace or absolute. A link out of the workspace counts as outside. */
  locate(path: string): Located {
    const found = this.locateAnywhere(path)
    return 'path' in found && !isInside(this.root, found.path) ? { kind: 'outside' } : found
  }

  /** The same for files that other steps may have written elsewhere, e.g. to RUNNER_TEMP. */
  locateAnywhere(path: string): Located {
    try {
      const real = realpathSync(resolve(this.root, path))
      const stat = statSync(real)
      if (!isOfDisk(real)) return { kind: 'special' }
      if (stat.isFile()) return { kind: 'file', path: real }
      return stat.isDirectory() ? { kind: 'directory', path: real } : { kind: 'special' }
    } catch {
      return { kind: 'missing' }
    }
  }

  /**
   * The text of a file that `locate` found.
   * @throws FileRefused when it is too large, leads out of the workspace by now, or is a pointer of Git LFS
   */
  read(path: string): string {
    return decodedText(this.bytes(path))
  }

  /** The same, byte for byte. */
  bytes(path: string): Buffer {
    const limits = { mostBytes: MOST_BYTES, allows: (real: string) => isInside(this.root, real) }
    const content = readRealFile(path, limits)
    if (isLfsPointer(content)) throw new FileRefused('unreadable', `${LFS_POINTER}: ${LFS_REMEDY}`)
    return content
  }

  /** Whether the path is, or is inside, an empty folder of the workspace: a submodule that was not checked out. */
  isInEmptyFolder(path: string): boolean {
    for (let folder = resolve(this.root, path); isInside(this.root, folder); folder = dirname(folder)) {
      if (this.locate(folder).kind === 'directory')
        return folder !== this.root && readdirSync(folder).length === 0
    }
    return false
  }
}

/** What to do about a path in such a folder. */
export const SUBMODULE_REMEDY =
  'The folder is empty, as a submodule is until it is checked out: set `submodules: true` for `actions/checkout`.'

/** The limit for a file of a chart. */
const MOST_BYTES = 5 * 2 ** 20

/** Why a path is not usable, as a phrase that follows it: `"x", which does not exist`. */
export function whyNot(located: Located): string {
  switch (located.kind) {
    case 'missing':
      return 'which does not exist'
    case 'outside':
      return 'which lies outside the workspace'
    case 'directory':
      return 'which is a directory'
    case 'file':
      return 'which is a file'
    case 'special':
      return 'which is neither a file nor a directory'
  }
}
