import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createFolder, findFolder, removeFolder } from '../../../src/action/privateFolder.ts'

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

test('a folder of this action is found by its name', async () => {
  const folder = await createFolder(temp)
  await expect(findFolder(basename(folder), temp)).resolves.toEqual({ path: folder })
  await removeFolder(folder)
  await expect(findFolder(basename(folder), temp)).resolves.toBe('gone')
})

test('what lies in a folder goes with it, and links do not lead out of it', async () => {
  const folder = await createFolder(temp)
  await mkdir(join(folder, 'sub'))
  await writeFile(join(root, 'outside'), 'x')
  await symlink(join(root, 'outside'), join(folder, 'sub', 'link'))
  await symlink(root, join(folder, 'up'))
  await removeFolder(folder)
  await expect(readdir(root)).resolves.toEqual(['outside', 'temp'])
})

describe('C1: post opens and removes nothing but a folder that main can have made', () => {
  test.each([
    ['a path', '../outside/ks-helm-deploy-abc123'],
    ['an absolute path', '/ks-helm-deploy-abc123'],
    ['a path behind a good name', 'ks-helm-deploy-abc123/../../outside'],
    ['a folder of another name', 'another'],
    ['the folder itself', '.'],
    ['no name at all', ''],
    ['a name with a line break', 'ks-helm-deploy-abc123\n'],
    ['a name with a zero byte', 'ks-helm-deploy-abc12\u0000'],
    ['a longer name', 'ks-helm-deploy-report-0000'],
    ['a name as JSON', '["ks-helm-deploy-abc123"]']
  ])('C1: %s', async (_what, name) => {
    for (const path of ['outside', 'temp'])
      for (const folder of ['ks-helm-deploy-abc123', 'another'])
        await mkdir(join(root, path, folder), { recursive: true, mode: 0o700 })
    await expect(findFolder(name, temp)).resolves.toBe('foreign')
  })

  const NAME = 'ks-helm-deploy-abc123'
  test.each<readonly [string, (path: string) => Promise<unknown>]>([
    ['a file', path => writeFile(path, '')],
    ['a link to a folder', path => symlink(root, path)],
    ['a folder that others may read', path => mkdir(path, { mode: 0o750 })],
    ['a folder that others may write', path => mkdir(path).then(() => chmod(path, 0o702))],
    ['a folder of another user', path => mkdir(path, { mode: 0o700 }).then(() => chown(path, 65_534, 65_534))]
  ])('C1: %s with a good name', async (_what, make) => {
    await make(join(temp, NAME))
    await expect(findFolder(NAME, temp)).resolves.toBe('foreign')
  })
})
