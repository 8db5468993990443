/** The job's checkout: the only place that charts and values are taken from. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

export type Located =
  /** `path` is absolute and free of symbolic links. */
  | { readonly kind: 'file' | 'directory'; readonly path: string }
  | { readonly kind: 'missing' | 'special' | 'outside' }

export class Workspace {
  /** Absolute, free of symbolic links. */
  readonly root: string

  /** @param root GITHUB_WORKSPACE; it has to exist */
  constructor(root: string) {
    this.root = realpathSync(root)
  }

  /** What a path, relative to the workspace or absolute, leads to; a link out of the workspace leads outside. */
  locate(path: string): Located {
    const found = this.locateAnywhere(path)
    return 'path' in found && !this.#contains(found.path) ? { kind: 'outside' } : found
  }

  /** The same for files that other steps may have written elsewhere, e.g. to RUNNER_TEMP. */
  locateAnywhere(path: string): Located {
    try {
      const real = realpathSync(resolve(this.root, path))
      const stat = statSync(real)
      if (stat.isFile()) return { kind: 'file', path: real }
      return stat.isDirectory() ? { kind: 'directory', path: real } : { kind: 'special' }
    } catch {
      return { kind: 'missing' }
    }
  }

  #contains(real: string): boolean {
    const path = relative(this.root, real)
    return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  }
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

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
