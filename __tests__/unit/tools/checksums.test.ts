import { readFile } from 'node:fs/promises'
import { renderTable } from '../../../scripts/checksums.ts'
import { CHECKSUMS, checksumOf, knownVersions } from '../../../src/tools/checksums.ts'

test('the file is what its generator writes', async () => {
  const file = await readFile(new URL('../../../src/tools/checksums.ts', import.meta.url), 'utf8')
  expect(await renderTable(CHECKSUMS)).toBe(file)
})

test('every entry is a SHA-256, and none appears twice', () => {
  const sums = Object.values(CHECKSUMS).flatMap(versions =>
    Object.values(versions).flatMap(files => Object.values(files))
  )
  expect(sums.filter(sum => !/^[0-9a-f]{64}$/.test(sum))).toEqual([])
  expect(new Set(sums).size).toBe(sums.length)
})

test('lookup', () => {
  expect(checksumOf('helm', '4.1.4', { os: 'linux', arch: 'amd64' })).toBe(
    '70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09'
  )
  expect(checksumOf('helm', '4.1.4', { os: 'linux', arch: 'loong64' })).toBeUndefined()
  expect(checksumOf('kubectl', '1.1.1', { os: 'linux', arch: 'amd64' })).toBeUndefined()
  expect(knownVersions('helm')).toContain('3.17.3')
})
