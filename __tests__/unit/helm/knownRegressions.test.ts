/** Which versions of Helm a run warns of, for which charts; and that the docs list the same. */
import { readFileSync } from 'node:fs'
import { minVersion } from 'semver'
import { treeOf } from '../../../src/helm/chart/tree.ts'
import { knownRegressions, REGRESSIONS } from '../../../src/helm/knownRegressions.ts'

const ROOT = new URL('../../../', import.meta.url)
const PAGE = readFileSync(new URL('docs/reference/tools.md', ROOT), 'utf8')
const file = (name: string, content: object) => ({ name, content: Buffer.from(JSON.stringify(content)) })
const chart = (name: string, more: object = {}): object => ({
  apiVersion: 'v2',
  name,
  version: '1.0.0',
  ...more
})

const CHARTS = {
  alone: [file('Chart.yaml', chart('web')), file('values.yaml', { sub: { cpu: null } })],
  'with a subchart': [
    file('Chart.yaml', chart('web')),
    file('values.yaml', { other: { cpu: null }, sub: { cpu: 1 } }),
    file('charts/sub/Chart.yaml', chart('sub'))
  ],
  'with a null for it': [
    file('Chart.yaml', chart('web')),
    file('values.yaml', { sub: { resources: { limits: { cpu: null } } } }),
    file('charts/sub/Chart.yaml', chart('sub'))
  ],
  'with a null for its alias': [
    file('Chart.yaml', chart('web', { dependencies: [{ name: 'sub', version: '1.x', alias: 'db' }] })),
    file('values.yaml', { db: { cpu: null } }),
    file('charts/sub/Chart.yaml', chart('sub'))
  ],
  'with a null one level down': [
    file('Chart.yaml', chart('web')),
    file('charts/mid/Chart.yaml', chart('mid')),
    file('charts/mid/values.yaml', { sub: { cpu: null } }),
    file('charts/mid/charts/sub/Chart.yaml', chart('sub'))
  ]
} as const

test.each<[version: string, chart: keyof typeof CHARTS, issue: string | undefined]>([
  ['3.16.4', 'alone', undefined],
  ['3.16.4', 'with a subchart', '12469'],
  ['3.17.0', 'with a subchart', '12469'],
  ['3.17.1', 'with a null for it', undefined],
  ['3.17.3', 'with a null for it', undefined],
  ['3.18.0', 'alone', '30880'],
  ['3.18.1', 'alone', undefined],
  ['3.21.4', 'with a null for it', undefined],
  ['4.0.0', 'alone', '31656'],
  ['4.1.0', 'alone', '31656'],
  ['4.1.1', 'alone', undefined],
  ['4.1.4', 'with a null for it', undefined],
  ['4.2.0', 'alone', undefined],
  ['4.2.0', 'with a subchart', undefined],
  ['4.2.0', 'with a null for it', '32132'],
  ['4.2.4', 'with a null for it', '32132'],
  ['4.2.4', 'with a null for its alias', '32132'],
  ['4.2.4', 'with a null one level down', '32132'],
  ['4.2.5', 'with a null for it', undefined]
])('B21: Helm %s and a chart %s: %p', async (version, name, issue) => {
  const warnings = knownRegressions(version, await treeOf(CHARTS[name], '', false))
  expect(warnings).toEqual(issue === undefined ? [] : [expect.stringContaining(`issues/${issue})`)])
})

test('B21: the default version has none', async () => {
  const action = readFileSync(new URL('action.yml', ROOT), 'utf8')
  const version = /^ {2}helm-version:\n(?: {4}.*\n)*? {4}default: (.+)$/m.exec(action)?.[1] ?? ''
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  for (const files of Object.values(CHARTS))
    expect(knownRegressions(version, await treeOf(files, '', false))).toEqual([])
})

test('the version that is recommended has none', async () => {
  for (const { use } of REGRESSIONS)
    expect(knownRegressions(use, await treeOf(CHARTS['with a null for it'], '', false))).toEqual([])
})

test.each(REGRESSIONS)('the docs list $versions', ({ versions, what, source }) => {
  const first = minVersion(versions)?.version ?? ''
  const row = PAGE.split('\n').find(line => line.startsWith(`| ${first} `) && line.includes(`(${source})`))
  expect(row).toContain(what.slice(1))
})

test('the docs list no other', () => {
  const table = PAGE.slice(PAGE.indexOf('helm-regressions:begin'), PAGE.indexOf('helm-regressions:end'))
  expect(table.match(/^\| \d/gm)).toHaveLength(REGRESSIONS.length)
})
