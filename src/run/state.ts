/**
 * What main leaves for post. Any text that passes the job log's filter can write the state of a step. So the state
 * contains only the name of the private folder, which post checks before it opens it. Everything else is in a file of
 * that folder, and its form is checked. Neither names a program, a path, or anything that is started or opened.
 */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import { join } from 'node:path'
import { getState, saveState } from '@actions/core'
import { isDnsLabel, isDnsSubdomain, MAX_RELEASE } from '../kubernetes/names.ts'
import { arrayAt, isObject, jsonIn, stringAt } from '../lib/json.ts'

const FOLDER = 'folder'
const LOCKS = 'locks.json'
/** A sweep holds a few locks at a time. Bytes. */
const MOST_BYTES = 100_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** @param name of the private folder, without its path */
export function rememberFolder(name: string): void {
  saveState(FOLDER, name)
}

/** Untrusted content; undefined when main had no folder yet. */
export function rememberedFolder(): string | undefined {
  const name = getState(FOLDER)
  return name === '' ? undefined : name
}

/** The lock of a run. */
export interface LeftLock {
  /** `NAMESPACE/RELEASE`. */
  readonly release: string
  readonly holder: string
}

/** A unique name of a run for others on its WDS. @param runUrl empty outside of GitHub */
export function newHolder(runUrl: string): string {
  return `${holderPrefix(runUrl)}${crypto.randomUUID()}`
}

function holderPrefix(runUrl: string): string {
  return `${runUrl === '' ? 'a run' : runUrl}#`
}

/** The locks that this process holds, in a file for post. */
export class HeldLocks {
  readonly #file: string
  readonly #held = new Map<string, LeftLock>()

  /** @param folder private */
  constructor(folder: string) {
    this.#file = join(folder, LOCKS)
  }

  /** Called before the lock is taken: an entry without a lock does no harm. @throws Error when it cannot be written */
  remember(lock: LeftLock): void {
    this.#held.set(lock.release, lock)
    this.#write()
  }

  /** Called once it is released. Never throws: post notices that the lock does not exist. */
  forget(release: string): void {
    this.#held.delete(release)
    try {
      this.#write()
    } catch {
      // A full disk, or the folder is already removed.
    }
  }

  /** All or nothing: main may be killed during the write. */
  #write(): void {
    const written = `${this.#file}.new`
    writeFileSync(written, JSON.stringify({ locks: [...this.#held.values()] }), { mode: 0o600 })
    renameSync(written, this.#file)
  }
}

/**
 * @param folder private, and known to be ours
 * @param runUrl of this run: post must not touch locks of other runs, even if they are in this file
 * @returns undefined when the file does not have main's form
 */
export function leftLocks(folder: string, runUrl: string): readonly LeftLock[] | undefined {
  const file = join(folder, LOCKS)
  // Main had taken no lock yet.
  if (!existsSync(file)) return []
  const document = jsonIn(ownText(file))
  if (!isObject(document) || !Array.isArray(document['locks'])) return undefined
  const found = arrayAt(document, 'locks')
  const locks = found.flatMap(entry => lockIn(entry, runUrl) ?? [])
  return locks.length < found.length ? undefined : locks
}

function lockIn(entry: unknown, runUrl: string): LeftLock | undefined {
  const [release, holder] = [stringAt(entry, 'release'), stringAt(entry, 'holder')]
  if (release === undefined || holder === undefined) return undefined
  const [namespace = '', name = '', ...rest] = release.split('/')
  const prefix = holderPrefix(runUrl)
  const isSound =
    rest.length === 0 &&
    isDnsLabel(namespace) &&
    isDnsSubdomain(name, MAX_RELEASE) &&
    holder.startsWith(prefix) &&
    UUID.test(holder.slice(prefix.length))
  return isSound ? { release, holder } : undefined
}

/**
 * Empty unless it is a plain file of this user, within the limit. It is opened only once, so that it cannot be replaced
 * in between.
 */
function ownText(file: string): string {
  let descriptor: number | undefined
  try {
    // A link is not followed, and a pipe does not block post.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>
    descriptor = openSync(file, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK)
    const stats = fstatSync(descriptor)
    return stats.isFile() && isPrivate(stats) && stats.size <= MOST_BYTES
      ? readFileSync(descriptor, 'utf8')
      : ''
  } catch {
    return ''
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Whether it belongs to this user, and no other user has access. Windows has no such modes: true. */
export function isPrivate({ uid, mode }: Pick<Stats, 'uid' | 'mode'>): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0)
}
