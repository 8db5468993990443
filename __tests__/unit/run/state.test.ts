import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeldLocks, leftLocks, newHolder } from '../../../src/run/state.ts'

const RUN = 'https://github.com/acme/shop/actions/runs/1/attempts/1'
const UUID = '00000000-0000-4000-8000-000000000000'
const HOLDER = `${RUN}#${UUID}`

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'))
  file = join(folder, 'locks.json')
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('what main holds is what post finds, and nothing else is written', async () => {
  expect(leftLocks(folder, RUN)).toEqual([])
  const held = new HeldLocks(folder)
  const locks = ['shop/web', 'shop/api'].map(release => ({ release, holder: newHolder(RUN) }))
  for (const lock of locks) held.remember(lock)
  expect(leftLocks(folder, RUN)).toEqual(locks)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await expect(readdir(folder)).resolves.toEqual(['locks.json'])
  const text = await readFile(file, 'utf8')
  expect(Object.keys((JSON.parse(text) as { locks: object[] }).locks[0] ?? {})).toEqual(['release', 'holder'])
  held.forget('shop/web')
  expect(leftLocks(folder, RUN)).toEqual(locks.slice(1))
  held.forget('shop/api')
  expect(leftLocks(folder, RUN)).toEqual([])
})

test('a run outside of GitHub finds its locks as well', () => {
  const lock = { release: 'shop/web', holder: newHolder('') }
  new HeldLocks(folder).remember(lock)
  expect(leftLocks(folder, '')).toEqual([lock])
  expect(leftLocks(folder, RUN)).toBeUndefined()
})

test('M9: a lock that is forgotten on a full disk ends nothing', async () => {
  const held = new HeldLocks(folder)
  held.remember({ release: 'shop/web', holder: HOLDER })
  await mkdir(`${file}.new`)
  expect(() => {
    held.forget('shop/web')
  }).not.toThrow()
  expect(() => {
    held.remember({ release: 'shop/api', holder: HOLDER })
  }).toThrow()
})

describe('C1: what main did not write is no state', () => {
  const entry = (more: object) =>
    JSON.stringify({ locks: [{ release: 'shop/web', holder: HOLDER, ...more }] })

  test('C1: the entry is good otherwise', async () => {
    await writeFile(file, entry({}), { mode: 0o600 })
    expect(leftLocks(folder, RUN)).toEqual([{ release: 'shop/web', holder: HOLDER }])
  })

  test('C1: what else an entry says is left out', async () => {
    await writeFile(file, entry({ kubectl: '/bin/sh', kubeconfig: '/tmp/x' }), { mode: 0o600 })
    expect(leftLocks(folder, RUN)).toEqual([{ release: 'shop/web', holder: HOLDER }])
  })

  test.each([
    ['no JSON', '{'],
    ['an empty file', ''],
    ['a list', '[]'],
    ['no list of locks', '{"locks":{"release":"shop/web"}}'],
    ['null for a lock', '{"locks":[null]}'],
    ['a program for a release', entry({ release: '/bin/sh' })],
    ['a release that leads elsewhere in the API', entry({ release: 'shop/../../secrets' })],
    ['a release with a query', entry({ release: 'shop/web?force=true' })],
    ['a release without a namespace', entry({ release: 'web' })],
    ['a release of three parts', entry({ release: 'shop/web/x' })],
    ['a release that is __proto__', entry({ release: '__proto__/web' })],
    ['a release that is no text', entry({ release: ['shop', 'web'] })],
    ['a very long release', entry({ release: `shop/${'w'.repeat(54)}` })],
    ['a release with a line of a command', entry({ release: 'shop/web\n::warning::x' })],
    [
      'the holder of another run',
      entry({ holder: `https://github.com/acme/shop/actions/runs/2/attempts/1#${UUID}` })
    ],
    ['a holder that only begins like ours', entry({ holder: `${RUN}#x#${UUID}` })],
    ['a holder without an id', entry({ holder: `${RUN}#` })],
    ['a holder with more behind it', entry({ holder: `${HOLDER}\n` })],
    ['no holder', entry({ holder: undefined })],
    [
      'one bad lock among good ones',
      JSON.stringify({ locks: [{ release: 'shop/web', holder: HOLDER }, { release: 'x' }] })
    ],
    [
      'too much',
      JSON.stringify({ locks: [{ release: 'shop/web', holder: HOLDER }], more: 'x'.repeat(100_000) })
    ]
  ])('C1: %s', async (_what, text) => {
    await writeFile(file, text, { mode: 0o600 })
    expect(leftLocks(folder, RUN)).toBeUndefined()
  })

  test.each<readonly [string, () => Promise<unknown>]>([
    ['a file that others may read', () => chmod(file, 0o644)],
    ['a file that others may write', () => chmod(file, 0o620)],
    ['a file of another user', () => chown(file, 65_534, 65_534)],
    [
      'a link to a good file',
      async () => {
        await writeFile(join(folder, 'other'), entry({}), { mode: 0o600 })
        await rm(file)
        await symlink(join(folder, 'other'), file)
      }
    ],
    [
      'a folder',
      async () => {
        await rm(file)
        await mkdir(file)
      }
    ]
  ])('C1: %s', async (_what, change) => {
    await writeFile(file, entry({}), { mode: 0o600 })
    await change()
    expect(leftLocks(folder, RUN)).toBeUndefined()
  })
})
