import { movedSince, parsePlanFile, valuesDigest, type PlannedDeploy } from '../../../src/report/planFile.ts'

const PLAN: PlannedDeploy = {
  release: 'web',
  namespace: 'shop',
  revision: 4,
  chart: { name: 'web', version: '1.2.3', digest: 'sha256:aa', content: 'sha256:ab' },
  valuesDigest: 'hmac-sha256:bb',
  rendered: {
    objects: [{ object: 'ConfigMap shop/web', digest: 'hmac-sha256:11' }],
    secrets: { objects: ['Secret shop/web'], digest: 'hmac-sha256:22' },
    unstable: [{ object: 'Secret shop/web', paths: ['/data/password'] }]
  },
  policies: { 'web.shop': { clusterSelectors: [{ matchLabels: { a: 'b' } }], downsync: [] } },
  clusters: ['wec1', 'wec2']
}
const file = (changes: object = {}): string => JSON.stringify({ schemaVersion: 2, ...PLAN, ...changes })

test('what was written is read again', () => {
  expect(parsePlanFile(file({ changes: [], more: 'of a later version' }))).toEqual(PLAN)
})

test.each([
  ['nonsense', 'it is not JSON: line 1, column 1: a value is missing'],
  ['[]', 'schemaVersion is missing'],
  [file({ schemaVersion: 1 }), 'schemaVersion is 1, not 2'],
  [file({ revision: '4' }), 'revision is missing'],
  [file({ chart: { name: 'web', version: '1.2.3' } }), 'chart.digest is missing'],
  [file({ chart: { ...PLAN.chart, content: 1 } }), 'chart.content is missing'],
  [file({ rendered: undefined }), 'rendered.secrets.digest is missing'],
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
  [{ rendered: { ...PLAN.rendered, objects: [] } }, 'planned and not rendered: ConfigMap shop/web'],
  [{ clusters: ['wec1'] }, 'the set of clusters was wec1, wec2 and is wec1']
])('%j moved: %s', (changes, sentence) => {
  expect(movedSince(PLAN, { ...PLAN, ...changes })).toEqual([sentence])
})

describe('the digest of values', () => {
  const values = {
    values: 'a: 1',
    valuesFiles: [],
    set: [{ path: 'a', value: '1' }],
    setFile: [],
    setLiteral: [{ path: 'password', value: 'hunter2' }]
  }

  test('is the same for the same values, and shows nothing of them', () => {
    const digest = valuesDigest(values, 'key')
    expect(digest).toMatch(/^hmac-sha256:[0-9a-f]{64}$/)
    expect(valuesDigest(structuredClone(values), 'key')).toBe(digest)
    // Without the key nobody can try passwords.
    expect(valuesDigest(values, 'another key')).not.toBe(digest)
  })

  test('changes with each value, with the content of a file, and with where a value comes from', () => {
    const withFile = (text: string): string =>
      valuesDigest({ ...values, valuesFiles: [{ path: 'a.yaml', text }] }, 'key')
    const digests = [
      withFile('a: 1'),
      withFile('a: 2'),
      valuesDigest(values, 'key'),
      valuesDigest({ ...values, values: 'a: 2' }, 'key'),
      valuesDigest({ ...values, setLiteral: [{ path: 'password', value: 'hunter3' }] }, 'key'),
      valuesDigest({ ...values, set: values.setLiteral, setLiteral: values.set }, 'key'),
      valuesDigest({ ...values, setFile: values.setLiteral, setLiteral: [] }, 'key')
    ]
    expect(new Set(digests).size).toBe(digests.length)
  })
})

test.each(['{"password": "hunter2"', 'HOME=/root\0PASSWORD=hunter2\0'])(
  'L3: a file that is no plan is refused without a word of it: %j',
  text => {
    let told: unknown
    try {
      parsePlanFile(text)
    } catch (error) {
      told = error
    }
    expect(told).toMatchObject({ code: 'PLAN_INVALID' })
    expect(String(told)).not.toContain('hunter2')
    expect(String(told)).not.toContain('HOME')
  }
)

test('H3: another chart file under the same public digest moves the plan', () => {
  const chart = { ...PLAN.chart, content: 'sha256:ff' }
  expect(movedSince(PLAN, { ...PLAN, chart })).toEqual(['the files of the chart are others'])
})

test('a BindingPolicy whose name is that of a property of all objects is compared like any other', () => {
  const policies = { ...PLAN.policies, constructor: {} }
  expect(movedSince(PLAN, { ...PLAN, policies })).toEqual(['BindingPolicy constructor was not planned'])
})
