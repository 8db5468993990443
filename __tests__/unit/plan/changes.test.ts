/** Which objects change and how; what a diff hides is in hiddenValues.test.ts. */
import { changesOf as changesWith, type RenderedManifest } from '../../../src/plan/changes.ts'
import type { Change } from '../../../src/report/plan.ts'

const changesOf = (
  before: readonly RenderedManifest[],
  after: readonly RenderedManifest[]
): readonly Change[] => changesWith(before, after, { show: 'redacted', secrets: [] })

const entry = (kind: string, name: string, body: object = {}, annotations = {}): RenderedManifest => ({
  ref: { group: kind === 'Deployment' ? 'apps' : '', kind, namespace: 'shop', name },
  manifest: {
    apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1',
    kind,
    metadata: { name, annotations },
    ...body
  }
})
const kinds = (before: readonly RenderedManifest[], after: readonly RenderedManifest[]): readonly string[] =>
  changesOf(before, after).map(({ object, kind }) => `${object.name} ${kind}`)

test('added, changed, unchanged, removed, and kept', () => {
  const before = [
    entry('ConfigMap', 'same', { data: { a: '1' } }),
    entry('ConfigMap', 'other', { data: { a: '1' } }),
    entry('ConfigMap', 'gone'),
    entry('PersistentVolumeClaim', 'disk', {}, { 'helm.sh/resource-policy': 'Keep' })
  ]
  const after = [
    entry('ConfigMap', 'new'),
    entry('ConfigMap', 'other', { data: { a: '2' } }),
    entry('ConfigMap', 'same', { data: { a: '1' } })
  ]
  expect(kinds(before, after)).toEqual([
    'new added',
    'other changed',
    'same unchanged',
    'gone removed',
    'disk kept'
  ])
})

test('a first install adds everything', () => {
  expect(kinds([], [entry('Deployment', 'web')])).toEqual(['web added'])
})

test('neither order of keys nor null nor status is a change', () => {
  const before = entry('Deployment', 'web', { spec: { replicas: 1, paused: null }, status: {} })
  const after = entry('Deployment', 'web', { spec: { replicas: 1 } })
  expect(kinds([before], [after])).toEqual(['web unchanged'])
})

test('a readable difference', () => {
  const [change] = changesOf(
    [entry('Deployment', 'web', { spec: { replicas: 1, selector: { a: 'b' } } })],
    [entry('Deployment', 'web', { spec: { replicas: 3, selector: { a: 'b' } } })]
  )
  expect(change?.diff.split('\n')).toEqual([
    '--- Deployment shop/web\tlive',
    '+++ Deployment shop/web\tthis run',
    '@@ -4,6 +4,6 @@',
    '   annotations: {}',
    '   name: web',
    ' spec:',
    '-  replicas: 1',
    '+  replicas: 3',
    '   selector:',
    '     a: b'
  ])
})

describe('Secrets', () => {
  const secret = (body: object): RenderedManifest => entry('Secret', 'login', body)

  test('say which value changed, never what it is', () => {
    const old = secret({ data: { password: 'aHVudGVyMg==', user: 'YWRtaW4=', token: 'b2xk' } })
    const now = secret({ data: { password: 'c2VjcmV0', user: 'YWRtaW4=', extra: 'bmV3' } })
    const [change] = changesOf([old], [now])
    expect(change?.kind).toBe('changed')
    expect(change?.diff).toContain('-  password: (hidden, old)')
    expect(change?.diff).toContain('+  password: (hidden, changed)')
    expect(change?.diff).toContain('+  extra: (hidden)')
    expect(change?.diff).toContain('-  token: (hidden)')
    expect(change?.diff).toContain('   user: (hidden)')
    for (const value of ['hunter2', 'aHVudGVyMg', 'secret\n', 'c2VjcmV0', 'b2xk', 'bmV3', 'YWRtaW4'])
      expect(change?.diff).not.toContain(value)
  })

  test('the same value in data and in stringData is no change', () => {
    const [change] = changesOf(
      [secret({ data: { password: 'aHVudGVyMg==' } })],
      [secret({ stringData: { password: 'hunter2' } })]
    )
    expect(change).toMatchObject({ kind: 'unchanged', diff: '' })
  })
})

test('a text that is another one throughout is not shown line by line', () => {
  const lines = (mark: string): string =>
    Array.from({ length: 900 }, (_, index) => `${mark}${index}`).join('\n')
  const [change] = changesOf(
    [entry('ConfigMap', 'big', { data: { text: lines('a') } })],
    [entry('ConfigMap', 'big', { data: { text: lines('b') } })]
  )
  expect(change).toMatchObject({ kind: 'changed', diff: 'more than 400 lines differ' })
})
