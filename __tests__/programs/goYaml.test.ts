/**
 * Our reading of YAML against that of Helm and kubectl: the same values, and the same texts refused. More seeds:
 * `soak/goYaml.test.ts`; `npm run test:soak -- goYaml`.
 */
import { GoYaml, drawnTexts, type Asked } from '../../testkit/goYaml.ts'

const go = new GoYaml()
beforeAll(async () => {
  await go.build()
}, 600_000)
afterAll(() => {
  go.remove()
})

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'

/** What people wrote, or what templates made of it. */
const TEXTS: Readonly<Record<string, string>> = {
  'B08: quoted text that goes on at column 0': 'data:\n  a: "one\ntwo"\n  b: \'three\n\nfour\'',
  'B08: JSON that goes on at column 0': 'metadata:\n  annotations: {"x": "y",\n"z": "w"\n}\nspec: 1',
  'B08: toPrettyJson without nindent':
    'data:\n  config: {\n  "a": [\n    1,\n    "b"\n  ],\n  "c": {}\n}\n  other: x',
  'B08: a PEM in quotes': `data:\n  tls.crt: "${PEM}"`,
  'B08: a PEM in quotes, further in': `data:\n  tls.crt: "\n    ${PEM.replaceAll('\n', '\n    ')}"`,
  'B17: dates, times, octals': 'version: 2024-01-01\nat: 08:30\nto: 22:22\nmode: 0o644\nold: 0644\nno: 08',
  'a calver appVersion':
    'appVersion: 2024.01.01\nother: 20240101\nfloat: 1.10\nexp: 1e10\nsha: 1234e56\nsha2: 123e4567',
  'Norway, and yes': 'country: NO\nanswer: y\nn: yes\non: [push]\noff: Off',
  'a number that is larger than JavaScript knows':
    'a: 9007199254740993\n9007199254740993: b\nc: 12345678901234567890',
  'a file mode as key': '0644: a\n"0644": b',
  'merges of merges':
    'a: &a {x: 1}\nb: &b\n  <<: *a\n  z: 2\nc:\n  <<: [*b, {x: 3, w: 4}]\n  z: 5\nd: {z: 6, <<: *b}',
  'duplicate keys': 'a: 1\nb: {c: 1, c: 2}\na: 3',
  'a helm template that left a blank line with a tab': 'a: 1\n\t\nb: 2',
  'a tab behind a key': 'a:\t1\nb:\t\n  c: 2',
  'a tab as indentation': 'a:\n\tb: 1',
  'Windows line ends and a mark of byte order': '\ufeffa: |\r\n  x\r\n  y\r\nb: "c\r\n  d"\r\n',
  'next lines and line separators': 'a: b\u0085c: d\u2028e: |\u0085  x\u2028  y',
  'nothing but separators': '---\n---\n\n---\n# x\n---',
  'a template that lost its line break': 'a: 1\n---b: 2',
  'content behind the separator': '--- {a: 1}\n---\nb: 2',
  'comments in odd places': '# a\na: # b\n  # c\n  - x # d\n# e\n  - y\n#f\nb: [ # g\n  1, # h\n  2 ]',
  'a block with an indentation that is told': 'a: |2\n    x\n   y\nb: >1-\n   x\n  y',
  'a block whose first line is the deepest': 'a: |\n      x\n  y\nb: 1',
  'a block of blank lines': 'a: |+\n\n  \n\nb: |-\n\nc: >\n\n  x\n\n\n   y\n\n  z\n',
  'a list beside its key': 'a:\n- x\n-\n- - y\n  - z\nb:\n  - c: 1\n    d: 2\n  -\n    e: 3',
  tags: 'a: !!str 1\nb: !!binary aGVsbG8=\nc: !Ref x\nd: !!float 3\ne: !!set {x, z}\nf: !!timestamp 2024-01-01',
  'a tag that does not fit': 'a: !!int x',
  'a bomb': Array.from(
    { length: 9 },
    (_, i) => `a${i}: &a${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`)).join()}]`
  ).join('\n'),
  'an alias in itself': 'a: &a [*a]',
  'a long key': `${'k'.repeat(1024)}: 1\n? ${'k'.repeat(2000)}\n: 2`,
  'a key that is too long': `${'k'.repeat(1025)}: 1`,
  'empty brackets as key': '{}: 1\n[]: 2',
  'a colon without a blank': '{"a":1,b:2,c: 3,"d": 4}',
  'a Go template that was not rendered': 'a: {{ .Values.x }}',
  'JSON after JSON': '{"a": "\\ud83d\\ude00"}\n{"b": 1}',
  'JSON, then YAML': '{"a": 1}\n---\nb: 2',
  'a version of YAML': '%YAML 1.1\n---\na: 1',
  'another version of YAML': '%YAML 1.2\n---\na: 1',
  'the end of a document': 'a: 1\n...\nb: 2\n...\n---\nc: 3',
  'infinite, and then not': 'a: .inf\nb: {~: 1}\na: 1\nb: 2'
}

test.each(Object.entries(TEXTS))('%s', async (_name, text) => {
  const asked: readonly Asked[] = [
    { kind: 'one', text },
    { kind: 'all', text },
    { kind: 'all', text: `apiVersion: v1\n---\n${text}\n---\nkind: A` }
  ]
  expect(await go.differences(asked)).toEqual([])
})

test('2000 texts that were drawn', async () => {
  const asked = drawnTexts(1, 2000)
  expect(await go.differences(asked)).toEqual([])
  // Else it would show nothing: half of them are accepted, and half refused.
  const refused = (await go.read(asked)).filter(answer => answer === undefined).length
  expect(refused / asked.length).toBeGreaterThan(0.2)
  expect(refused / asked.length).toBeLessThan(0.7)
}, 120_000)
