import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { movedSince, parsePlanFile, valuesDigest, type PlannedDeploy } from '../../src/planFile.ts'

const PLAN: PlannedDeploy = {
  release: 'web',
  namespace: 'shop',
  revision: 4,
  chart: { name: 'web', version: '1.2.3', digest: 'sha256:aa' },
  valuesDigest: 'hmac-sha256:bb',
  policies: { 'web.shop': { clusterSelectors: [{ matchLabels: { a: 'b' } }], downsync: [] } },
  clusters: ['wec1', 'wec2']
}
const file = (changes: object = {}): string => JSON.stringify({ schemaVersion: 1, ...PLAN, ...changes })

test('what was written is read again', () => {
  expect(parsePlanFile(file({ changes: [], more: 'of a later version' }))).toEqual(PLAN)
})

test.each([
  ['nonsense', 'it is not JSON'],
  ['[]', 'schemaVersion is missing'],
  [file({ schemaVersion: 2 }), 'schemaVersion is 2, not 1'],
  [file({ revision: '4' }), 'revision is missing'],
  [file({ chart: { name: 'web', version: '1.2.3' } }), 'chart.digest is missing'],
  [file({ policies: [] }), 'policies is missing'],
  [file({ valuesDigest: 5 }), 'valuesDigest is missing']
])('%j is refused: %s', (text, why) => {
  expect(() => parsePlanFile(text)).toThrow(why)
})

test('nothing moved', () => {
  expect(movedSince(PLAN, structuredClone(PLAN))).toEqual([])
})

test('the order of keys in a policy means nothing', () => {
  const policies = { 'web.shop': { downsync: [], clusterSelectors: [{ matchLabels: { a: 'b' } }] } }
  expect(movedSince(PLAN, { ...PLAN, policies })).toEqual([])
})

test.each<[Partial<PlannedDeploy>, string]>([
  [{ namespace: 'other' }, 'the release was shop/web and is other/web'],
  [{ revision: 5 }, 'the revision of the live release was 4 and is 5'],
  [{ chart: { ...PLAN.chart, version: '2.0.0' } }, 'the chart was web 1.2.3 and is web 2.0.0'],
  [
    { chart: { ...PLAN.chart, digest: 'sha256:cc' } },
    'the digest of the chart was sha256:aa and is sha256:cc'
  ],
  [{ valuesDigest: 'hmac-sha256:dd' }, 'the values are others'],
  [{ policies: { 'web.shop': { downsync: [1] } } }, 'BindingPolicy web.shop would be another one'],
  [{ policies: { ...PLAN.policies, more: {} } }, 'BindingPolicy more was not planned'],
  [{ policies: {} }, 'BindingPolicy web.shop was planned and is not needed'],
  [{ clusters: ['wec1'] }, 'the set of clusters was wec1, wec2 and is wec1']
])('%j moved: %s', (changes, sentence) => {
  expect(movedSince(PLAN, { ...PLAN, ...changes })).toEqual([sentence])
})

describe('the digest of values', () => {
  const values = {
    values: 'a: 1',
    valuesFiles: [] as readonly string[],
    set: [{ path: 'a', value: '1' }],
    setLiteral: [{ path: 'password', value: 'hunter2' }]
  }

  test('is the same for the same values, and shows nothing of them', async () => {
    const digest = await valuesDigest(values, 'key')
    expect(digest).toMatch(/^hmac-sha256:[0-9a-f]{64}$/)
    expect(await valuesDigest(structuredClone(values), 'key')).toBe(digest)
    // Without the key nobody can try passwords.
    expect(await valuesDigest(values, 'another key')).not.toBe(digest)
  })

  test('changes with each value, with the content of a file, and with where a value comes from', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'values-'))
    try {
      const path = join(folder, 'a.yaml')
      await writeFile(path, 'a: 1')
      const before = await valuesDigest({ ...values, valuesFiles: [path] }, 'key')
      await writeFile(path, 'a: 2')
      const digests = [
        before,
        await valuesDigest({ ...values, valuesFiles: [path] }, 'key'),
        await valuesDigest(values, 'key'),
        await valuesDigest({ ...values, values: 'a: 2' }, 'key'),
        await valuesDigest({ ...values, setLiteral: [{ path: 'password', value: 'hunter3' }] }, 'key'),
        await valuesDigest({ ...values, set: values.setLiteral, setLiteral: values.set }, 'key')
      ]
      expect(new Set(digests).size).toBe(digests.length)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
