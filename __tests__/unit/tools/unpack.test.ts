import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { sha256Of } from '../../../src/tools/files.ts'
import { unpack, type Archive, type Unpacked } from '../../../src/tools/unpack.ts'

const MEMBER = 'linux-amd64/helm'
let folder: string
let to: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unpack-'))
  to = join(folder, 'program')
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function archiveAt(path: string): Promise<Archive> {
  return { name: basename(path), bytes: await readFile(path) }
}

/** By the machine's own tar. */
async function tarOf(
  files: Readonly<Record<string, Buffer>>,
  ...options: readonly string[]
): Promise<string> {
  const root = join(folder, 'root')
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true })
    await writeFile(join(root, name), content)
    await chmod(join(root, name), 0o755)
  }
  const archive = join(folder, 'helm.tar.gz')
  await promisify(execFile)('tar', [...options, '-czf', archive, '-C', root, 'linux-amd64'])
  return archive
}

async function gz(content: Buffer): Promise<string> {
  const archive = join(folder, 'helm.tar.gz')
  await writeFile(archive, gzipSync(content))
  return archive
}

test.each([
  ['of its own', []],
  ['of POSIX, with extended headers', ['--format=pax']],
  ['of GNU', ['--format=gnu']],
  ['of 1988', ['--format=ustar']]
])('one program among others from a tar %s', async (_name, options) => {
  // Not a whole number of blocks, and larger than one piece of zlib's.
  const program = randomBytes(3 * 2 ** 20 + 17)
  const files = {
    [MEMBER]: program,
    'linux-amd64/LICENSE': randomBytes(700),
    'linux-amd64/helm2': randomBytes(9)
  }
  const archive = await tarOf(files, ...options)
  const { sha256 } = await unpack(await archiveAt(archive), MEMBER, to)
  expect((await readFile(to)).equals(program)).toBe(true)
  expect(sha256).toBe(await sha256Of(to))
})

const PROGRAM = randomBytes(3_000_000)
const changed = (at: number): Buffer => {
  const copy = Buffer.from(PROGRAM)
  copy[at] = (PROGRAM[at] ?? 0) ^ 1
  return copy
}
test.each([
  ['the same', PROGRAM, true],
  ['one that ends sooner', PROGRAM.subarray(0, -1), false],
  ['one that goes on', Buffer.concat([PROGRAM, Buffer.from('x')]), false],
  ['one that differs at its start', changed(0), false],
  ['one that differs at its end', changed(PROGRAM.length - 1), false],
  ['an empty one', Buffer.alloc(0), false],
  ['none', undefined, false]
])('M1: the program is compared with %s', async (_what, content, isSame) => {
  const other = join(folder, 'other')
  if (content !== undefined) await writeFile(other, content)
  const tar = { name: 'helm.tar.gz', bytes: gzipSync(Buffer.concat([header(MEMBER, '13343300'), PROGRAM])) }
  const packed = { name: 'helm.zip', bytes: zip(MEMBER, PROGRAM, 8) }
  const compared = async (archive: Archive, target: string): Promise<Unpacked> =>
    await unpack(archive, MEMBER, join(folder, target), other)
  expect([(await compared(tar, 'a')).isSame, (await compared(packed, 'b')).isSame]).toEqual([isSame, isSame])
})

test('M1: a folder in place of the other file differs', async () => {
  const tar = { name: 'helm.tar.gz', bytes: gzipSync(Buffer.concat([header(MEMBER, '13343300'), PROGRAM])) }
  expect((await unpack(tar, MEMBER, to, folder)).isSame).toBe(false)
})

function header(name: string, size: string): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 'latin1')
  block.write(size, 124, 'latin1')
  return block
}

test.each([
  [
    'no gzip',
    async () => await gz(Buffer.alloc(0)).then(async path => (await writeFile(path, 'text'), path)),
    /header/
  ],
  ['nothing in it', async () => await gz(Buffer.alloc(0)), /does not have it/],
  ['zeros', async () => await gz(Buffer.alloc(4096)), /does not have it/],
  ['another text', async () => await gz(Buffer.from('not an archive '.repeat(100))), /not a tar archive/],
  ['half a header', async () => await gz(header(MEMBER, '100').subarray(0, 300)), /does not have it/],
  [
    'half a program',
    async () => await gz(Buffer.concat([header(MEMBER, '1000'), Buffer.alloc(9)])),
    /ends within it/
  ],
  ['a size below zero', async () => await gz(header(MEMBER, '-1000')), /not a tar archive/],
  ['a size in another base', async () => await gz(header(MEMBER, '9999')), /not a tar archive/],
  ['a program of no bytes', async () => await gz(header(MEMBER, '0')), /does not have it/],
  ['a name that only begins so', async () => await gz(header(`${MEMBER}.bak`, '0')), /does not have it/],
  [
    'a bomb',
    async () => {
      const archive = await gz(header('x', '77777777777'))
      const zeros = gzipSync(Buffer.alloc(64 * 2 ** 20))
      // Members follow each other in one file; 64 MiB take 64 kB.
      for (let member = 0; member < 9; member++) await appendFile(archive, zeros)
      return archive
    },
    /512 MiB/
  ],
  [
    'a link instead of the program',
    async () => {
      await mkdir(join(folder, 'root', 'linux-amd64'), { recursive: true })
      await symlink('/etc/passwd', join(folder, 'root', 'linux-amd64', 'helm'))
      return await tarOf({})
    },
    /does not have it/
  ]
] as const)(
  'M1: %s',
  async (_name, archive, why) => {
    await expect(unpack(await archiveAt(await archive()), MEMBER, to)).rejects.toThrow(why)
  },
  30_000
)

function zip(name: string, content: Buffer, method: 0 | 8): Buffer {
  const data = method === 0 ? content : deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.write('PK\x03\x04', 'latin1')
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.write('PK\x01\x02', 'latin1')
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + data.length, 16)
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end])
}

test.each([0, 8] as const)('a program from a zip, method %s', async method => {
  const archive = join(folder, 'helm.zip')
  const program = randomBytes(100_000)
  await writeFile(archive, zip('windows-amd64/helm.exe', program, method))
  const { sha256 } = await unpack(await archiveAt(archive), 'windows-amd64/helm.exe', to)
  expect((await readFile(to)).equals(program)).toBe(true)
  expect(sha256).toBe(await sha256Of(to))
})

test.each([
  ['no zip', Buffer.from('text'), /not a zip archive/],
  ['another member', zip('other', Buffer.from('x'), 8), /does not have it/],
  ['a directory that leads nowhere', Buffer.from('PK\x05\x06'.padEnd(22, '\xff'), 'latin1'), /range|not have/]
])('M1: %s', async (_name, content, why) => {
  const archive = join(folder, 'helm.zip')
  await writeFile(archive, content)
  await expect(unpack(await archiveAt(archive), MEMBER, to)).rejects.toThrow(why)
})
