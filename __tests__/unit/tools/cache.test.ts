import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addToCache, cacheEntry, findCached } from '../../../src/tools/cache.ts'

const before = process.env['RUNNER_TOOL_CACHE']
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cache-'))
  process.env['RUNNER_TOOL_CACHE'] = join(root, 'cache')
})

afterEach(async () => {
  if (before === undefined) delete process.env['RUNNER_TOOL_CACHE']
  else process.env['RUNNER_TOOL_CACHE'] = before
  await rm(root, { recursive: true, force: true })
})

test('a program that others use stays whole while jobs put it there again', async () => {
  const program = Buffer.alloc(8 * 2 ** 20, 'x')
  const file = join(root, 'helm')
  await writeFile(file, program)
  const path = join(await addToCache('helm', '4.2.4', { helm: file }), 'helm')

  const state = { writing: true }
  const writers = Promise.all(Array.from({ length: 8 }, () => addToCache('helm', '4.2.4', { helm: file })))
  const done = writers.finally(() => {
    state.writing = false
  })
  while (state.writing) {
    expect((await readFile(path)).length).toBe(program.length)
    expect((await findCached('helm', '4.2.4', ['helm']))?.path).toBe(path)
  }
  expect(await done).toEqual(Array.from({ length: 8 }, () => join(path, '..')))
  expect(await readdir(join(path, '..'))).toEqual(['helm'])
})

test('a copy that is not marked complete is not found', async () => {
  const file = join(root, 'helm')
  await writeFile(file, '')
  const path = join(await addToCache('helm', '4.2.4', { helm: file }), 'helm')
  await rm(`${join(path, '..')}.complete`)
  expect(await findCached('helm', '4.2.4', ['helm'])).toBeUndefined()
})

test('a checksum has an entry of its own, in whatever case it is written', () => {
  const request = {
    name: 'helm',
    version: '4.2.4',
    mirror: undefined,
    checksum: undefined,
    verified: true
  } as const
  expect(cacheEntry(request)).toBe('helm')
  expect(cacheEntry({ ...request, checksum: 'AB'.repeat(32) })).toBe(`helm-sha256-${'ab'.repeat(32)}`)
})

test('no cache folder is an error that says what to set', async () => {
  process.env['RUNNER_TOOL_CACHE'] = ''
  await expect(findCached('helm', '4.2.4', ['helm'])).rejects.toMatchObject({
    code: 'TOOL_CACHE',
    message: 'RUNNER_TOOL_CACHE is not set'
  })
})
