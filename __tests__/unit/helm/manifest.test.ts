import { compile } from '../../../src/kubernetes/readiness/cel.ts'
import { differences } from '../../../src/plan/drift.ts'
import { parseLabelQuery } from '../../../src/kubernetes/labelQuery.ts'
import { selects } from '../../../src/kubernetes/labelSelector.ts'
import { toYaml } from '../../../src/lib/yaml/toYaml.ts'
import { parseManifest } from '../../../src/helm/manifest.ts'

const named = async (text: string): Promise<readonly string[]> =>
  (await parseManifest(text, 'the chart')).map(({ kind, metadata }) => `${kind} ${metadata.name}`)

test('documents, items of lists, and nothing for comments', async () => {
  const text = `
# Source: a
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a}
---
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Secret, metadata: {name: b}}
  - apiVersion: v1
    kind: ConfigMapList
    items: [{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}]
---
# nothing
`
  expect(await named(text)).toEqual(['ConfigMap a', 'Secret b', 'ConfigMap c'])
})

test('items of a list are of its kind when they name none, as kubectl reads them', async () => {
  const text = `
apiVersion: v1
kind: ConfigMapList
items:
  - metadata: {name: a}
  - {apiVersion: v1, kind: Secret, metadata: {name: b}}
`
  expect(await named(text)).toEqual(['ConfigMap a', 'Secret b'])
  await expect(named(text.replace('ConfigMapList', 'List'))).rejects.toThrow('without apiVersion or kind')
})

test('B08: JSON and quoted text that go on at column 0', async () => {
  const text = `---
# Source: web/templates/a.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  annotations: {"x": "y",
"z": "w"
}
data:
  a: "one
two"
  b: |
    {
    }
`
  expect(await parseManifest(text, 'the chart')).toMatchObject([
    { metadata: { annotations: { x: 'y', z: 'w' } }, data: { a: 'one two', b: '{\n}\n' } }
  ])
})

describe('B17: dates, times and octals without quotes', () => {
  const text = `
apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels: {app.kubernetes.io/version: 2024-01-01}
  annotations: {at: 08:30, to: 22:22}
spec: {mode: 0o644}
`
  const stored = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'a',
      labels: { 'app.kubernetes.io/version': '2024-01-01' },
      annotations: { at: '08:30', to: '22:22' }
    },
    spec: { mode: 420 }
  }

  test('are what the API server stores, so that status sees no drift and a plan no change', async () => {
    const [object] = await parseManifest(text, 'the chart')
    expect(differences(object, stored, '')).toEqual([])
    expect(toYaml(object)).toBe(toYaml(stored))
    expect(toYaml(object)).toContain('app.kubernetes.io/version: 2024-01-01\n')
  })

  test('are met by selectors and expressions', async () => {
    const [object] = await parseManifest(text, 'the chart')
    if (object === undefined) throw new Error('no object')
    const labels = object.metadata.labels ?? {}
    expect(selects(parseLabelQuery('app.kubernetes.io/version=2024-01-01'), labels)).toBe(true)
    expect(compile("metadata.labels['app.kubernetes.io/version'] == '2024-01-01'")(object)).toBe(true)
    expect(compile('spec.mode == 420')(object)).toBe(true)
  })
})

test('a list whose loop rendered nothing, which leaves no value behind `items:`, is empty', async () => {
  expect(await named('{apiVersion: v1, kind: List, items: }')).toEqual([])
  expect(await named('{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleList, items: null}')).toEqual([])
})

test.each([['""'], ['null'], ['']])('namespace: %s is none, as Helm reads it', async namespace => {
  const text = `{apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: ${namespace}}}`
  const [object] = await parseManifest(text, 'the chart')
  expect(object?.metadata).toEqual({ name: 'a' })
})

test('a name that YAML takes for a number is a name', async () => {
  expect(await named('{apiVersion: v1, kind: ConfigMap, metadata: {name: 12}}')).toEqual(['ConfigMap 12'])
})

test.each([
  [
    'a: [',
    'cannot be read as YAML: line 1, column 5: a value is missing, or a bracket or quote is not closed'
  ],
  ['a: b', 'holds a document without apiVersion or kind'],
  ['{apiVersion: v1, kind: Job, metadata: {generateName: seed-}}', 'holds a Job without a name'],
  ['{apiVersion: v1, kind: Job}', 'holds a Job without a name']
])('%j is refused', async (text, why) => {
  await expect(parseManifest(text, 'the chart')).rejects.toThrow(`the chart ${why}`)
})

test.each([
  ['a ConfigMap without a name', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: seed-\n'],
  [
    'a Secret without a name',
    'apiVersion: v1\nkind: SecretList\nitems:\n- metadata: {name: a}\n- data: {}\n'
  ],
  ['a document without apiVersion or kind', 'metadata:\n  name: a\n']
])('%s is refused with the template that renders it', async (what, text) => {
  const good = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'
  const manifest = `---\n# Source: web/templates/a.yaml\n${good}---\n# Source: web/templates/b.yaml\n${text}---\n# Source: web/templates/c.yaml\n${good}`
  await expect(parseManifest(manifest, 'the chart')).rejects.toThrow(
    `the chart holds ${what}, in web/templates/b.yaml`
  )
})
