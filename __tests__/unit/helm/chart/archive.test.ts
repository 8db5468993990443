import { gzipSync } from 'node:zlib'
import { isPackedChart, readArchive } from '../../../../src/helm/chart/archive.ts'
import { CHART_LIMITS, ChartBudget } from '../../../../src/helm/chart/budget.ts'
import { paxRecord, tar, tgz, type TarEntry } from '../../../../testkit/tar.ts'

const CHART: TarEntry = { name: 'web/Chart.yaml', content: 'name: web\n' }

const read = async (archive: Buffer, limits = CHART_LIMITS): Promise<readonly string[]> =>
  (await readArchive(archive, 'web.tgz', new ChartBudget(limits))).map(
    ({ name, content }) => `${name}=${content.toString()}`
  )

test('files by name and content; folders and what `git archive` adds do not count', async () => {
  const archive = tgz([
    { name: 'pax_global_header', type: 'g', content: paxRecord('comment', 'a'.repeat(40)) },
    { name: 'web/', type: '5' },
    CHART,
    { name: './PaxHeaders/a', type: 'x', content: paxRecord('path', `web/${'l'.repeat(150)}`) },
    { name: 'short', content: 'long' },
    { name: '././@LongLink', type: 'L', content: `web/${'m'.repeat(150)}\0` },
    { name: 'short', content: 'longer' },
    { name: 'web\\windows.yaml', content: 'x' }
  ])
  expect(await read(archive)).toEqual([
    'Chart.yaml=name: web\n',
    `${'l'.repeat(150)}=long`,
    `${'m'.repeat(150)}=longer`,
    'windows.yaml=x'
  ])
})

test.each<[string, readonly TarEntry[], string]>([
  ['a link', [{ name: 'web/a', type: '2', linkTo: '/etc/passwd' }], 'is no regular file'],
  ['a hard link', [{ name: 'web/a', type: '1', linkTo: 'web/Chart.yaml' }], 'is no regular file'],
  ['a device', [{ name: 'web/a', type: '3' }], 'is no regular file'],
  ['a pipe', [{ name: 'web/a', type: '6' }], 'is no regular file'],
  ['a sparse file of GNU tar', [{ name: 'web/a', type: 'S' }], 'is no regular file'],
  ['a name that leads out', [{ name: 'web/../../a' }], 'leads out'],
  ['a name that leads out on Windows', [{ name: 'web\\..\\a' }], 'leads out'],
  ['an absolute name', [{ name: '/web/a' }], 'leads out'],
  ['a drive', [{ name: 'web/c:/a' }], 'leads out'],
  ['a name without a folder', [{ name: 'Chart.yaml' }], 'leads out'],
  [
    'a name that leads out, in a PAX header',
    [{ name: 'x', type: 'x', content: paxRecord('path', 'web/../../a') }, { name: 'web/a' }],
    'leads out'
  ]
])('L7: CHART_OUTSIDE for %s', async (_what, entries, why) => {
  const reading = read(tgz([CHART, ...entries]))
  await expect(reading).rejects.toMatchObject({ code: 'CHART_OUTSIDE' })
  await expect(reading).rejects.toThrow(why)
})

test.each<[string, Buffer]>([
  ['what is no gzip', Buffer.from('name: web')],
  ['gzip that is cut', tgz([CHART]).subarray(0, 40)],
  ['gzip of something else', gzipSync('a'.repeat(2000))],
  ['a tar that is cut', gzipSync(tar([{ ...CHART, size: 5000 }]).subarray(0, 1024))],
  ['a checksum that does not fit', gzipSync(Buffer.from(tar([CHART])).fill('x', 0, 3))],
  ['a PAX header that is none', tgz([{ name: 'x', type: 'x', content: '99 path=a\n' }, CHART])],
  ['a sparse file', tgz([{ name: 'x', type: 'x', content: paxRecord('GNU.sparse.major', '1') }, CHART])],
  ['a size that is none', tgz([{ name: 'x', type: 'x', content: paxRecord('size', '-1') }, CHART])],
  ['a name that Helm splits elsewhere', tgz([CHART, { name: 'web/a\\values.schema.json', content: '{}' }])],
  ['a file that is a folder to Go', tgz([CHART, { name: 'web/a/', type: '\0', content: 'x' }])]
])('L7: CHART_UNREADABLE for %s', async (_what, archive) => {
  await expect(read(archive)).rejects.toMatchObject({ code: 'CHART_UNREADABLE' })
})

describe('L7: CHART_TOO_LARGE', () => {
  const limits = { fileBytes: 1000, allBytes: 3000, entries: 10 }
  const inner = (content: Buffer): TarEntry => ({ name: 'web/charts/a-1.0.0.tgz', content })
  test.each<[string, readonly TarEntry[]]>([
    ['a file', [{ name: 'web/a', content: 'a'.repeat(1001) }]],
    ['all files', Array.from({ length: 4 }, (_, at) => ({ name: `web/${at}`, content: 'a'.repeat(900) }))],
    ['files and folders', Array.from({ length: 11 }, (_, at) => ({ name: `web/${at}/`, type: '5' }))],
    ['a packed chart in it', [inner(tgz([{ name: 'a/a', content: 'a'.repeat(1001) }]))]],
    [
      'packed charts, together with the chart',
      Array.from({ length: 4 }, (_, at) => ({
        name: `web/charts/a-${at}.tgz`,
        content: tgz([{ name: 'a/a', content: 'a'.repeat(900) }])
      }))
    ],
    [
      'a packed chart in a packed chart',
      [inner(tgz([inner(tgz([{ name: 'a/a', content: 'a'.repeat(1001) }]))]))]
    ]
  ])('%s', async (_what, entries) => {
    await expect(read(tgz([CHART, ...entries]), limits)).rejects.toMatchObject({ code: 'CHART_TOO_LARGE' })
  })
})

test.each([
  ['charts/a-1.0.0.tgz', true],
  ['charts/a/charts/b.tgz', true],
  ['charts/_a.tgz', false],
  ['charts/.a.tgz', false],
  ['files/a.tgz', false],
  ['charts/a/files/b.tgz', false]
])('%s is unpacked by Helm: %p', (name, expected) => {
  expect(isPackedChart(name)).toBe(expected)
})

test('C2: what two headers say of one entry counts together, as for Go', async () => {
  const archive = tgz([
    CHART,
    { name: '././@LongLink', type: 'L', content: 'web/values.schema.json\0' },
    { name: 'x', type: 'x', content: paxRecord('mtime', '1') },
    { name: 'web/readme', content: '{"$ref": "file:///etc/passwd"}' }
  ])
  await expect(read(archive)).rejects.toMatchObject({ code: 'CHART_OUTSIDE' })
})
