/**
 * Files of the tool cache and of PATH, which other users can write: read once, in bounded pieces, and only if they are
 * regular files. The hash is that of the run's own copy, so later changes of the original have no effect.
 */
import { createHash } from 'node:crypto'
import { constants, open, type FileHandle } from 'node:fs/promises'

/** Much larger than any release of helm or kubectl, which have 60 MB. */
export const MAX_BYTES = 512 * 2 ** 20
/** Of an archive, which is kept in memory: helm's have 20 MB. */
export const MAX_ARCHIVE_BYTES = 128 * 2 ** 20
/** Two buffers for a whole file: new memory for each piece costs more than reading and hashing it. */
const PIECE = 2 ** 20

/** A whole file, as it was hashed. */
export interface Hashed {
  readonly bytes: Buffer
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/**
 * Reads an archive into memory: unpacked from there, it is neither written nor read again.
 *
 * @throws Error when it is not a regular file, larger than `MAX_ARCHIVE_BYTES`, or not readable
 */
export async function readHashed(path: string): Promise<Hashed> {
  const file = await openRegular(path)
  try {
    const { size } = await file.stat()
    if (size > MAX_ARCHIVE_BYTES) throw new Error(`${path} has more than ${MAX_ARCHIVE_BYTES / 2 ** 20} MiB`)
    const bytes = Buffer.allocUnsafeSlow(size)
    const hash = createHash('sha256')
    let at = 0
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, size - at), at)
      // The file was truncated meanwhile.
      if (bytesRead === 0) break
      hash.update(bytes.subarray(at, at + bytesRead))
      at += bytesRead
    }
    return { bytes: bytes.subarray(0, at), sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

/**
 * @returns the SHA-256 of the copy, 64 lower-case hex digits
 * @throws Error when it is not a regular file, too large, or not readable, or the copy cannot be written
 */
export async function copyHashed(from: string, to: string): Promise<string> {
  const copy = await open(to, 'wx', 0o600)
  try {
    return await hash(from, async piece => {
      await copy.writeFile(piece)
    })
  } finally {
    await copy.close()
  }
}

/** Same errors as `copyHashed`. */
export async function sha256Of(path: string): Promise<string> {
  return await hash(path, () => undefined)
}

/** Compares a file piece by piece with bytes that this run writes, so that those need not be read again. */
export class Comparison {
  readonly #file: FileHandle | undefined
  readonly #piece = Buffer.allocUnsafeSlow(PIECE)
  #at = 0
  #isSame: boolean

  private constructor(file: FileHandle | undefined) {
    this.#file = file
    this.#isSame = file !== undefined
  }

  /** A file that cannot be read differs. */
  static async with(path: string): Promise<Comparison> {
    return new Comparison(await openRegular(path).catch(() => undefined))
  }

  /** @param piece of at most 1 MiB, which follows the earlier ones */
  async add(piece: Buffer): Promise<void> {
    if (!this.#isSame || this.#file === undefined) return
    const at = this.#at
    this.#at += piece.length
    try {
      const { bytesRead } = await this.#file.read(this.#piece, 0, piece.length, at)
      this.#isSame = this.#piece.subarray(0, bytesRead).equals(piece)
    } catch {
      this.#isSame = false
    }
  }

  /** Whether the file has exactly these bytes. Closes it. */
  async end(): Promise<boolean> {
    const size = await this.#file?.stat().then(
      stats => stats.size,
      () => undefined
    )
    await this.#file?.close()
    return this.#isSame && size === this.#at
  }
}

async function hash(path: string, use: (piece: Buffer) => Promise<void> | undefined): Promise<string> {
  const hash = createHash('sha256')
  await readPieces(path, async piece => {
    const used = use(piece)
    // Concurrent with the writing.
    hash.update(piece)
    await used
  })
  return hash.digest('hex')
}

/** Reads the next piece while one is used. */
async function readPieces(path: string, use: (piece: Buffer) => Promise<void>): Promise<void> {
  const file = await openRegular(path)
  try {
    let [buffer, other] = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)]
    let next = file.read(buffer, 0, PIECE, 0)
    for (let at = 0; ;) {
      const { bytesRead } = await next
      if (bytesRead === 0) return
      at += bytesRead
      if (at > MAX_BYTES) throw new Error(`${path} has more than ${MAX_BYTES / 2 ** 20} MiB`)
      const piece = buffer.subarray(0, bytesRead)
      ;[buffer, other] = [other, buffer]
      next = file.read(buffer, 0, PIECE, at)
      // Awaited after the use, which may fail.
      next.catch(() => undefined)
      await use(piece)
    }
  } finally {
    await file.close()
  }
}

async function openRegular(path: string): Promise<FileHandle> {
  // Non-blocking: opening a pipe without a writer would never end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new Error(`${path} is not a file`)
}
