/**
 * Files of the tool cache and of PATH, which other users can write: read once, in bounded pieces, and only if they are
 * regular files. The hash is that of the run's own copy, so later changes of the original have no effect.
 */
import { createHash } from 'node:crypto'
import { constants, open, type FileHandle } from 'node:fs/promises'

/** Much larger than any release of helm or kubectl, which have 60 MB. */
export const MAX_BYTES = 512 * 2 ** 20
/** One buffer for a whole file: new memory for each piece costs more than reading and hashing it. */
const PIECE = 2 ** 20

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

/** Whether both are files with the same bytes. Reading costs a fraction of hashing. */
export async function haveSameBytes(path: string, other: string): Promise<boolean> {
  const theirs = Buffer.allocUnsafeSlow(PIECE)
  try {
    const file = await openRegular(other)
    let at = 0
    try {
      await readPieces(path, async piece => {
        const { bytesRead } = await file.read(theirs, 0, piece.length, at)
        at += piece.length
        if (bytesRead !== piece.length || !theirs.subarray(0, bytesRead).equals(piece))
          throw new Error(`${other} differs`)
      })
      return (await file.stat()).size === at
    } finally {
      await file.close()
    }
  } catch {
    // They differ, or one of them cannot be read.
    return false
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

async function readPieces(path: string, use: (piece: Buffer) => Promise<void>): Promise<void> {
  const file = await openRegular(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE)
    for (let at = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, at)
      if (bytesRead === 0) return
      at += bytesRead
      if (at > MAX_BYTES) throw new Error(`${path} has more than ${MAX_BYTES / 2 ** 20} MiB`)
      await use(buffer.subarray(0, bytesRead))
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
