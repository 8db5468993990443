/**
 * PATH as far as it can be trusted. A relative or empty entry means the working directory, which is the workspace: a
 * pull request writes there, and so it would choose the program. The same holds for entries and links into it.
 */
import { access, constants, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join, relative, sep } from 'node:path'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The first program of that name, started nowhere and read by nobody yet.
 *
 * @param file with its extension on Windows
 * @param workspace a folder whose programs do not count; it need not exist
 * @returns an absolute path, links in it unresolved
 */
export async function findOnPath(
  file: string,
  env: Variables,
  workspace: string
): Promise<string | undefined> {
  const barred = await realpath(workspace).catch(() => workspace)
  for (const entry of pathOf(env).split(delimiter)) {
    if (!isAbsolute(entry)) continue
    const path = join(entry, file)
    if ((await isProgram(path)) && (await liesOutside(barred, entry, path))) return path
  }
  return undefined
}

/** Windows spells it `Path`, and a copy of the environment no longer ignores case. */
function pathOf(env: Variables): string {
  const name = process.platform === 'win32' ? Object.keys(env).find(key => /^path$/i.test(key)) : 'PATH'
  return env[name ?? 'PATH'] ?? ''
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

async function liesOutside(folder: string, ...paths: readonly string[]): Promise<boolean> {
  const real = await Promise.all(paths.map(async path => await realpath(path)))
  return real.every(path => {
    const way = relative(folder, path)
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
  })
}
