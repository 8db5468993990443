/**
 * Files of the tool cache and of PATH, which others can write: read once, in bounded pieces, and only where they are
 * files at all. What is hashed is the copy that this run keeps, so that a later change of the original changes nothing.
 */
import { createHash } from 'node:crypto'
import { constants, open } from 'node:fs/promises'

/** Far beyond any release of helm or kubectl, which have 60 MB. */
export const MAX_BYTES = 512 * 2 ** 20
/** One buffer for a whole file: fresh memory for each piece costs more than reading and hashing it. */
const PIECE = 2 ** 20

/**
 * @returns the SHA-256 of the copy, 64 lower-case hex digits
 * @throws Error when it is no regular file, too large, or not readable, or the copy cannot be written
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

/** Errors as of `copyHashed`. */
export async function sha256Of(path: string): Promise<string> {
  return await hash(path, () => undefined)
}

async function hash(path: string, use: (piece: Buffer) => Promise<void> | undefined): Promise<string> {
  const hash = createHash('sha256')
  // Without waiting: opening a pipe that nobody writes to would never end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    if (!(await file.stat()).isFile()) throw new Error(`${path} is not a file`)
    const buffer = Buffer.allocUnsafeSlow(PIECE)
    for (let at = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, at)
      if (bytesRead === 0) return hash.digest('hex')
      at += bytesRead
      if (at > MAX_BYTES) throw new Error(`${path} has more than ${MAX_BYTES / 2 ** 20} MiB`)
      const piece = buffer.subarray(0, bytesRead)
      const used = use(piece)
      // Side by side with the writing.
      hash.update(piece)
      await used
    }
  } finally {
    await file.close()
  }
}
