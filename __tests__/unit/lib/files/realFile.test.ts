import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInside } from '../../../../src/lib/files/paths.ts'
import { readRealFile } from '../../../../src/lib/files/realFile.ts'

let root: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'real-')))
  mkdirSync(join(root, 'inside/folder'), { recursive: true })
  mkdirSync(join(root, 'outside'))
  writeFileSync(join(root, 'inside/folder/a'), 'approved')
  writeFileSync(join(root, 'outside/a'), 'hunter2')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const allows = (real: string): boolean => isInside(join(root, 'inside'), real)
const read = (path: string, mostBytes = 100): string =>
  readRealFile(join(root, path), { mostBytes, allows }).toString()

test('reads a file of its limit, and none that is larger by a byte', () => {
  expect(read('inside/folder/a', 8)).toBe('approved')
  expect(() => read('inside/folder/a', 7)).toThrow('is larger than 7 bytes')
})

test('C2: a folder on the way that became a link after it was checked leads nowhere', () => {
  rmSync(join(root, 'inside/folder'), { recursive: true })
  symlinkSync(join(root, 'outside'), join(root, 'inside/folder'))
  expect(() => read('inside/folder/a')).toThrow('was exchanged')
})

test('C2: a file that became a link after it was checked is not opened', () => {
  rmSync(join(root, 'inside/folder/a'))
  symlinkSync(join(root, 'outside/a'), join(root, 'inside/folder/a'))
  expect(() => read('inside/folder/a')).toThrow('was exchanged')
})

test('C2: a file that is larger than its size says is read up to the limit', () => {
  // The kernel says 0 of all of these.
  expect(() => readRealFile('/proc/self/maps', { mostBytes: 100, allows: () => true })).toThrow(
    'is larger than 100 bytes'
  )
})

test('a sparse file is refused by its size', () => {
  truncateSync(join(root, 'inside/folder/a'), 2 ** 31)
  expect(() => read('inside/folder/a')).toThrow('is larger than')
})

test('what is no file, or not there, says so', () => {
  expect(() => read('inside/folder')).toThrow('is neither a file nor a folder')
  expect(() => read('inside/nothing')).toThrow('cannot be read (ENOENT)')
})
