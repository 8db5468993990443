/**
 * Folders for Unix sockets. A socket's path has at most 103 bytes, and RUNNER_TEMP alone may be longer. So each socket
 * has a folder of its own below /tmp, mode 0700, which only this user can enter. A link in the run's private folder
 * leads to it: a clean-up of the private folder also finds the socket, even after a kill.
 */
import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, readlink, rm, rmdir, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Short, existing on Linux and macOS, and sticky: no other user can move its content. */
const PLACE = '/tmp'
const PREFIX = 'ks-helm-deploy-'
const LINK = '.socketFolder'

/**
 * The name cannot be guessed, and an existing folder is an error: no other user can have created it first.
 * @param dir private folder of the run
 * @param id unique in `dir`
 * @returns its path, shorter than 60 bytes; removed with `removeSocketFolder`
 */
export async function createSocketFolder(dir: string, id: string): Promise<string> {
  const path = join(PLACE, `${PREFIX}${randomBytes(16).toString('hex')}`)
  // The link comes first, so that the folder can always be found.
  await symlink(path, join(dir, `${id}${LINK}`))
  await mkdir(path, { mode: 0o700 })
  return path
}

/** Includes the socket; does nothing if the folder is already removed. */
export async function removeSocketFolder(dir: string, id: string): Promise<void> {
  await removeBehind(join(dir, `${id}${LINK}`))
}

/** All folders of a private folder, before its removal. Their proxies have ended. */
export async function removeSocketFolders(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true }).catch(() => [])
  for (const entry of entries) if (entry.endsWith(LINK)) await removeBehind(join(dir, entry))
}

async function removeBehind(link: string): Promise<void> {
  const path = await readlink(link).catch(() => undefined)
  if (path === undefined) return
  if (await isOurs(path)) {
    // No recursion: the folder contains at most a socket. The end of the run may remove it concurrently.
    for (const entry of await readdir(path).catch(() => [])) await rm(join(path, entry), { force: true })
    await rmdir(path).catch(() => undefined)
  }
  await rm(link, { force: true })
}

/** Checks where a link leads: nothing else is removed. */
async function isOurs(path: string): Promise<boolean> {
  const name = basename(path)
  const isNamed = name.startsWith(PREFIX) && /^[0-9a-f]{32}$/.test(name.slice(PREFIX.length))
  if (path !== `${PLACE}/${name}` || !isNamed) return false
  const found = await lstat(path).catch(() => undefined)
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o777) === 0o700
}
