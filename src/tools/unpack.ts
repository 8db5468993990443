/**
 * Unpacks one program from an archive of Helm: .tar.gz, or .zip for Windows. It does not use the machine's tar and
 * gzip, which are unverified programs.
 */
import { createHash, type Hash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { createGunzip, inflateRaw } from 'node:zlib'
import { Comparison, MAX_BYTES } from './files.ts'

/** Size of zlib's output pieces, at most that of a `Comparison`: small pieces take twice the time. */
const PIECE = 2 ** 20

/** A verified archive. */
export interface Archive {
  /** As it is published: its end names the format. */
  readonly name: string
  readonly bytes: Buffer
}

export interface Unpacked {
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** Whether the other file has the same bytes. */
  readonly isSame: boolean
}

/**
 * @param member the program's path inside the archive
 * @param to a file that does not exist yet
 * @param other a file to compare with the program, which may be missing
 * @throws Error with the reason why it cannot be unpacked
 */
export async function unpack(
  { name, bytes }: Archive,
  member: string,
  to: string,
  other?: string
): Promise<Unpacked> {
  const file = await open(to, 'wx', 0o600)
  const comparison = other === undefined ? undefined : await Comparison.with(other)
  const target = { file, hash: createHash('sha256'), comparison }
  let isSame: boolean | undefined
  try {
    await (name.endsWith('.zip') ? unzip(bytes, member, target) : untar(bytes, member, target))
  } finally {
    isSame = await comparison?.end()
    await file.close()
  }
  return { sha256: target.hash.digest('hex'), isSame: isSame === true }
}

interface Target {
  readonly file: FileHandle
  readonly hash: Hash
  readonly comparison: Comparison | undefined
}

async function write({ file, hash, comparison }: Target, piece: Buffer): Promise<void> {
  const done = Promise.all([file.writeFile(piece), comparison?.add(piece)])
  hash.update(piece)
  await done
}

const BLOCK = 512

/** POSIX.1-1988's ustar: a block that names a file and its size, the file, and zeros up to the next block. */
async function untar(archive: Buffer, member: string, target: Target): Promise<void> {
  const unzipped = createGunzip({ chunkSize: PIECE })
  unzipped.end(archive)
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
async function unzip(zip: Buffer, member: string, target: Target): Promise<void> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('it is not a zip archive')
  let at = zip.readUInt32LE(end + 16)
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === member) {
      const header = zip.readUInt32LE(at + 42)
      const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
      const data = zip.subarray(begin, begin + zip.readUInt32LE(at + 20))
      const isStored = zip.readUInt16LE(at + 10) === 0
      const options = { maxOutputLength: MAX_BYTES }
      const program = isStored ? data : await promisify(inflateRaw)(data, options)
      for (let from = 0; from < program.length; from += PIECE)
        await write(target, program.subarray(from, from + PIECE))
      return
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error('the archive does not have it')
}
