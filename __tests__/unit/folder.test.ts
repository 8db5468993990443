import { mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { cleanUp, createFolder } from '../../src/folder.ts'

let root: string
let temp: string

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'folder-')))
  temp = join(root, 'temp')
  await mkdir(temp)
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

test('a folder is for its owner alone, and has a real path', async () => {
  const link = join(root, 'link')
  await symlink(temp, link)
  const folder = await createFolder(link)
  expect(folder).toBe(join(temp, basename(folder)))
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('cleaning up removes the folder with all that is in it, and does nothing the second time', async () => {
  const folder = await createFolder(temp)
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'sub', 'secret'), 'x')
  const left: string[][] = []
  const beforeRemoval = async (): Promise<void> => {
    left.push(await readdir(folder).catch(() => []))
  }
  await cleanUp(folder, temp, beforeRemoval)
  await cleanUp(folder, temp, beforeRemoval)
  await expect(readdir(temp)).resolves.toEqual([])
  expect(left).toEqual([['sub'], []])
})

test.each(['outside/ks-helm-deploy-abc123', 'temp/another', 'temp/ks-helm-deploy-abc123/sub', 'temp'])(
  'cleaning up leaves what is not ours: %s',
  async path => {
    const folder = join(root, path)
    await mkdir(folder, { recursive: true })
    await cleanUp(folder, temp, () => {
      throw new Error('called for what is not ours')
    })
    expect((await stat(folder)).isDirectory()).toBe(true)
  }
)
