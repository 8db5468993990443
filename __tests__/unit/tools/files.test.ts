import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyHashed, MAX_ARCHIVE_BYTES, MAX_BYTES, readHashed, sha256Of } from '../../../src/tools/files.ts'

let folder: string
let socket: Server | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(async () => {
  socket?.close()
  await rm(folder, { recursive: true })
})

// printf '' | sha256sum, and of 3 MiB and a byte of x.
test.each([
  ['nothing', Buffer.alloc(0), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['a byte', Buffer.from('x'), '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881']
])('the sum of %s, and its copy', async (_name, content, sum) => {
  const [file, copy] = [join(folder, 'file'), join(folder, 'copy')]
  await writeFile(file, content)
  expect(await copyHashed(file, copy)).toBe(sum)
  expect(await sha256Of(copy)).toBe(sum)
  expect(await readHashed(file)).toEqual({ bytes: content, sha256: sum })
  expect((await stat(copy)).mode & 0o777).toBe(0o600)
})

test('M1: the sum is that of the copy, whatever becomes of the original meanwhile', async () => {
  const [file, copy] = [join(folder, 'file'), join(folder, 'copy')]
  await writeFile(file, Buffer.alloc(8 * 2 ** 20, 'a'))
  const copying = copyHashed(file, copy)
  await writeFile(file, Buffer.alloc(8 * 2 ** 20, 'b'))
  expect(await copying).toBe(await sha256Of(copy))
})

test('a copy never replaces what is there', async () => {
  const [file, copy] = [join(folder, 'file'), join(folder, 'copy')]
  await writeFile(file, 'new')
  await writeFile(copy, 'old')
  await expect(copyHashed(file, copy)).rejects.toThrow('EEXIST')
  expect(await readFile(copy, 'utf8')).toBe('old')
})

const hostile: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
  [
    'nothing',
    async () => {
      await Promise.resolve()
    },
    'ENOENT'
  ],
  [
    'a folder',
    async path => {
      await mkdir(path)
    },
    'is not a file'
  ],
  // Who opens it as usual waits for a writer that never comes.
  ['a pipe', async path => await promisify(execFile)('mkfifo', [path]), 'is not a file'],
  [
    'a link to a device without end',
    async path => {
      await symlink('/dev/zero', path)
    },
    'is not a file'
  ],
  [
    'a link to the terminal',
    async path => {
      await symlink('/dev/tty', path)
    },
    ''
  ],
  [
    'a link to itself',
    async path => {
      await symlink(path, path)
    },
    'ELOOP'
  ],
  [
    'a link to nothing',
    async path => {
      await symlink('/nowhere/at/all', path)
    },
    'ENOENT'
  ],
  [
    'a link to the memory of this process',
    async path => {
      await symlink('/proc/self/mem', path)
    },
    ''
  ],
  [
    'a sparse file of 2 GiB',
    async path => {
      await writeFile(path, '').then(async () => {
        await truncate(path, 2 ** 31)
      })
    },
    `has more than ${MAX_BYTES / 2 ** 20} MiB`
  ],
  [
    'a socket',
    async path => {
      socket = createServer()
      await once(socket.listen(path), 'listening')
    },
    'ENXIO'
  ]
]
test.each(hostile)('M1: %s is refused, and nobody waits', async (_name, make, why) => {
  const path = join(folder, 'hostile')
  await make(path)
  await expect(sha256Of(path)).rejects.toThrow(why)
})

// The memory has no size, so nothing of it is read.
test.each(hostile.filter(([name]) => !name.includes('memory')))(
  'M1: %s is refused for an archive, and nobody waits',
  async (_name, make, why) => {
    const path = join(folder, 'hostile')
    await make(path)
    const limit = `${MAX_ARCHIVE_BYTES / 2 ** 20} MiB`
    await expect(readHashed(path)).rejects.toThrow(why.replace(`${MAX_BYTES / 2 ** 20} MiB`, limit))
  }
)
