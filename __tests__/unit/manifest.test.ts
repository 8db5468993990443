import { parseManifest } from '../../src/manifest.ts'

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
