/**
 * The only way to read a file that others may replace during the read: it is opened once, and the opened file is
 * checked and read. The path may lead elsewhere a moment later.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync
} from 'node:fs'

export type Refusal = 'outside' | 'special' | 'too large' | 'unreadable'

/** The message is a phrase that follows the name of the file: `is larger than 5 MiB`. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly refusal: Refusal

  constructor(refusal: Refusal, message: string) {
    super(message)
    this.refusal = refusal
  }
}

export interface ReadLimits {
  readonly mostBytes: number
  /** @param real path of the opened file, without links */
  readonly allows: (real: string) => boolean
}

const CHUNK = 65_536

/**
 * @param path its last part must not be a link: callers resolve links first
 * @throws FileRefused
 */
export function readRealFile(path: string, { mostBytes, allows }: ReadLimits): Buffer {
  const file = open(path)
  try {
    if (!allows(pathOf(file, path))) throw new FileRefused('outside', 'was exchanged while it was read')
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new FileRefused('special', 'is neither a file nor a folder')
    // Before anything is read: a sparse file of 2 GiB costs its author nothing.
    if (stat.size > mostBytes) throw tooLarge(mostBytes)
    return readAll(file, mostBytes)
  } finally {
    closeSync(file)
  }
}

export function tooLarge(mostBytes: number): FileRefused {
  return new FileRefused('too large', `is larger than ${sizeOf(mostBytes)}`)
}

/** `5 MiB`, or bytes if that is not a whole number. */
export function sizeOf(bytes: number): string {
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes} bytes`
}

/** Does not wait for a writer of a pipe. Windows has neither flag. */
function open(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const { code = 'it cannot be opened' } = error as NodeJS.ErrnoException
    if (code === 'ENXIO') throw new FileRefused('special', 'is neither a file nor a folder')
    if (code === 'ELOOP') throw new FileRefused('outside', 'was exchanged while it was read')
    throw new FileRefused('unreadable', `cannot be read (${code})`)
  }
}

/** The path of the open file. Linux provides it; elsewhere the path must still lead to this file. */
function pathOf(file: number, path: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${file}`)
  } catch {
    const real = realpathSync(path)
    const [found, opened] = [lstatSync(real, { bigint: true }), fstatSync(file, { bigint: true })]
    if (found.ino === opened.ino && found.dev === opened.dev) return real
    throw new FileRefused('outside', 'was exchanged while it was read')
  }
}

/** Its size may grow during the read, and files of the kernel have no size. */
function readAll(file: number, mostBytes: number): Buffer {
  const chunks: Buffer[] = []
  let read = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const length = readSync(file, chunk)
    if (length === 0) return Buffer.concat(chunks)
    read += length
    if (read > mostBytes) throw tooLarge(mostBytes)
    chunks.push(chunk.subarray(0, length))
  }
}
