import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { mayHaveCrds } from '../../../../src/helm/chart/chart.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chart-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function chartOf(...files: readonly string[]): Promise<string> {
  for (const file of ['Chart.yaml', ...files]) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), 'a: 1')
  }
  return folder
}

test.each<[string, readonly string[], boolean]>([
  ['nothing but templates', ['templates/a.yaml'], false],
  ['crds/', ['crds/a.yaml'], true],
  ['crds/ of a chart inside', ['charts/b/crds/a.yaml'], true],
  ['a packed chart inside', ['charts/b-1.0.0.tgz'], true]
])('a folder with %s', async (_what, files, expected) => {
  await expect(mayHaveCrds(await chartOf(...files))).resolves.toBe(expected)
})

test.each<[string, Buffer, boolean]>([
  ['without crds/', gzipSync('a/Chart.yaml\0a/templates/b.yaml'), false],
  ['with crds/', gzipSync('a/Chart.yaml\0a/crds/b.yaml'), true],
  ['with a packed chart', gzipSync('a/Chart.yaml\0a/charts/b-1.0.0.tgz'), true],
  ['that is no archive', Buffer.from('a'), true]
])('an archive %s', async (_what, content, expected) => {
  const archive = join(folder, 'a.tgz')
  await writeFile(archive, content)
  await expect(mayHaveCrds(archive)).resolves.toBe(expected)
})
