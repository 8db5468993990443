import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../../../../src/lib/files/searchPath.ts'

let root: string
let work: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'path-'))
  work = join(root, 'work')
  for (const folder of ['work/bin', 'work/~/bin', 'work/$PWD/bin', 'bin', 'work2'])
    await mkdir(join(root, folder), { recursive: true })
  for (const folder of ['work', 'work/bin', 'work/~/bin', 'work/$PWD/bin'])
    await writeFile(join(root, folder, 'helm'), '', { mode: 0o755 })
  await symlink(join(work, 'bin'), join(root, 'link'))
  await symlink(join(work, 'helm'), join(root, 'bin', 'helm'))
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

test.each<[string, () => string]>([
  ['nothing', () => ''],
  ['empty entries', () => '::'],
  ['the working directory', () => '.'],
  ['relative', () => 'work/bin'],
  ['relative with a dot', () => './work/bin'],
  ['absolute in the workspace', () => join(work, 'bin')],
  ['the workspace', () => work],
  ['the workspace by a detour', () => `${root}/bin/../work/bin`],
  ['with more slashes', () => `/${work}//bin/`],
  ['a link into the workspace', () => join(root, 'link')],
  ['a folder outside with a link to a program inside', () => join(root, 'bin')],
  ['a home that is not expanded', () => '~/bin'],
  ['a variable that is not expanded', () => '$PWD/bin'],
  ['in quotes', () => `"${work}/bin"`],
  ['the working directory of the process', () => '/proc/self/cwd']
])('M1: %s gives no program', (_name, path) => {
  expect(findProgram('helm', { PATH: path(), GITHUB_WORKSPACE: work })).toBeUndefined()
})

test('the first that can be started counts', async () => {
  for (const folder of ['a', 'b', 'c', 'd']) await mkdir(join(root, folder))
  await mkdir(join(root, 'a', 'helm'))
  await writeFile(join(root, 'b', 'helm'), '', { mode: 0o644 })
  await writeFile(join(root, 'c', 'helm'), '', { mode: 0o755 })
  await writeFile(join(root, 'd', 'helm'), '', { mode: 0o755 })
  const path = ['', 'bin', join(work, 'bin'), ...['a', 'b', 'c', 'd'].map(name => join(root, name))].join(':')
  expect(findProgram('helm', { PATH: path, GITHUB_WORKSPACE: work })).toBe(join(root, 'c', 'helm'))
})

test('a folder whose name only begins like the workspace is another one', async () => {
  await writeFile(join(root, 'work2', 'helm'), '', { mode: 0o755 })
  expect(findProgram('helm', { PATH: join(root, 'work2'), GITHUB_WORKSPACE: work })).toBe(
    join(root, 'work2', 'helm')
  )
})

test('a workspace that is a link', async () => {
  await symlink(work, join(root, 'checkout'))
  expect(
    findProgram('helm', { PATH: join(work, 'bin'), GITHUB_WORKSPACE: join(root, 'checkout') })
  ).toBeUndefined()
})

test('no PATH, and a workspace that does not exist', () => {
  expect(findProgram('helm', { GITHUB_WORKSPACE: join(root, 'gone') })).toBeUndefined()
})
