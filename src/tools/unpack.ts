/**
 * Unpacks one program from an archive of Helm: .tar.gz, or .zip for Windows. It does not use the machine's tar and
 * gzip, which are unverified programs.
 */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { createGunzip, inflateRaw } from 'node:zlib'
import { MAX_BYTES } from './files.ts'

/** Size of zlib's output pieces: small pieces take twice the time. */
const PIECE = 2 ** 20

/**
 * @param archive already verified
 * @param member the program's path inside it
 * @param to a file that does not exist yet
 * @returns the program's SHA-256, 64 lower-case hex digits
 * @throws Error with the reason why it cannot be unpacked
 */
export async function unpack(archive: string, member: string, to: string): Promise<string> {
  const file = await open(to, 'wx', 0o600)
  const hash = createHash('sha256')
  try {
    if (archive.endsWith('.zip')) await unzip(archive, member, { file, hash })
    else await untar(archive, member, { file, hash })
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

interface Target {
  readonly file: FileHandle
  readonly hash: Hash
}

async function write({ file, hash }: Target, piece: Buffer): Promise<void> {
  const written = file.writeFile(piece)
  hash.update(piece)
  await written
}

const BLOCK = 512

/** POSIX.1-1988's ustar: a block that names a file and its size, the file, and zeros up to the next block. */
async function untar(archive: string, member: string, target: Target): Promise<void> {
  const compressed = createReadStream(archive, { highWaterMark: PIECE })
  const unzipped = createGunzip({ chunkSize: PIECE })
  // A read error has to reach the code that awaits the pieces.
  compressed.on('error', error => unzipped.destroy(error)).pipe(unzipped)
  let header = Buffer.alloc(0)
  /** Remaining bytes of the program; undefined before it begins. */
  let left: number | undefined
  let skip = 0
  let total = 0
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > MAX_BYTES) throw new Error(`it unpacks to more than ${MAX_BYTES / 2 ** 20} MiB`)
      let rest = chunk
      while (rest.length > 0) {
        if (left !== undefined) {
          const piece = rest.subarray(0, left)
          await write(target, piece)
          left -= piece.length
          if (left === 0) return
          rest = rest.subarray(piece.length)
        } else if (skip > 0) {
          const skipped = Math.min(skip, rest.length)
          skip -= skipped
          rest = rest.subarray(skipped)
        } else {
          const missing = BLOCK - header.length
          header = Buffer.concat([header, rest.subarray(0, missing)])
          rest = rest.subarray(missing)
          if (header.length < BLOCK) continue
          const { name, size } = entryOf(header)
          if (name === member && size > 0) left = size
          else skip = Math.ceil(size / BLOCK) * BLOCK
          header = Buffer.alloc(0)
        }
      }
    }
  } finally {
    compressed.destroy()
    unzipped.destroy()
  }
  throw new Error(left === undefined ? 'the archive does not have it' : 'the archive ends within it')
}

/** Blocks of zeros, which end an archive, are parsed as entries without a name and without a size. */
function entryOf(header: Buffer): { readonly name: string; readonly size: number } {
  const text = (from: number, length: number): string =>
    header.toString('latin1', from, from + length).split('\0', 1)[0] ?? ''
  const size = text(124, 12).trim()
  if (!/^[0-7]*$/.test(size)) throw new Error('it is not a tar archive')
  // Entries of links and folders also have only a name, and size 0.
  return { name: text(0, 100), size: size === '' ? 0 : Number.parseInt(size, 8) }
}

/** Field offsets: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16. Only the directory at the end contains the sizes. */
async function unzip(archive: string, member: string, target: Target): Promise<void> {
  if ((await stat(archive)).size > MAX_BYTES) throw new Error('it is too large')
  const zip = await readFile(archive)
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('it is not a zip archive')
  let at = zip.readUInt32LE(end + 16)
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === member) {
      const header = zip.readUInt32LE(at + 42)
      const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
      const data = zip.subarray(from, from + zip.readUInt32LE(at + 20))
      const isStored = zip.readUInt16LE(at + 10) === 0
      const options = { maxOutputLength: MAX_BYTES }
      await write(target, isStored ? data : await promisify(inflateRaw)(data, options))
      return
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error('the archive does not have it')
}
