/** The places from which files of a chart may come: the workspace, without the places in it that hold credentials. */
import { statSync } from 'node:fs'
import { delimiter, dirname, relative, resolve, sep } from 'node:path'
import { isInside, realOf } from '../../lib/files/paths.ts'

export class Territory {
  /** Absolute, without links. */
  readonly root: string
  readonly #closed: readonly string[]

  /** @param closed folders and files that charts must not read, wherever they are; missing ones are ignored */
  constructor(root: string, closed: readonly string[]) {
    this.root = root
    this.#closed = closed.flatMap(path => {
      const real = realOf(path)
      // A workspace inside one of them would have no files at all.
      return real === undefined || isInside(real, root) ? [] : [real]
    })
  }

  /** @param real without links */
  has(real: string): boolean {
    // A checkout below the root has its own git folder, with the same token.
    const isOfGit = relative(this.root, real).split(sep).includes('.git')
    return isInside(this.root, real) && !isOfGit && !this.#closed.some(closed => isInside(closed, real))
  }
}

/** Variables with the path of credentials, such as GOOGLE_APPLICATION_CREDENTIALS and KUBECONFIG. */
const NAMES_CREDENTIALS =
  /^(?:INPUT_.{1,100}-KUBECONFIG-FILE|(?!INPUT_).{0,100}(?:CREDENTIAL|CREDS|KUBECONFIG|TOKEN_FILE))/i
/** Longer than any path. */
const MOST_PATH = 4096

/**
 * The private folder of the run, RUNNER_TEMP around it, and the files that the environment names as credentials. Login
 * actions write such files into the workspace.
 * @param dir the private folder
 */
export function closedPlaces(
  root: string,
  dir: string,
  env: Readonly<Record<string, string | undefined>>
): readonly string[] {
  const files = Object.entries(env)
    .flatMap(([name, value = '']) =>
      NAMES_CREDENTIALS.test(name) && value.length <= MOST_PATH ? value.split(delimiter) : []
    )
    .map(path => resolve(root, path))
    .filter(isFile)
  return [dir, dirname(dir), ...files]
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
