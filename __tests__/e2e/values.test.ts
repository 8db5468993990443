/** Values arrive in the clusters as they were given, the stronger ones over the weaker. */
import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringAt } from '../../src/lib/json.ts'
import { CHARTS, deploy, inWecs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { LAYERS } from '../../testkit/npmTools.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

const SET = [
  'order.e=set',
  'order.f=set',
  'typed.number=42',
  'typed.version=1.2.3',
  'typed.yes=true',
  'typed.removed=null',
  'text.comma=one,two=2,three',
  'text.brace={one,two}',
  'text.backslash=C:\\\\dir\\\\',
  'text.blanks =  around  ',
  'list[1].name=second',
  'labels.example\\.com/team=payments'
]
const LITERAL = [
  'order.f=literal',
  'literal.comma=one,two=2,three',
  'literal.brace={one,two}',
  'literal.quotes="double" \'single\' `back`',
  'literal.blanks=  around  ',
  'literal.backslash=C:\\dir\\',
  'literal.number=42',
  'literal.null=null',
  'literal.template={{ .Release.Name }} $HOME %PATH%',
  'literal.empty='
]
const EXPECTED = {
  order: { a: 'chart', b: 'first file', c: 'second file', d: 'inline', e: 'set', f: 'literal' },
  typed: { number: 42, version: '1.2.3', yes: true },
  text: {
    comma: 'one,two=2,three',
    brace: ['one', 'two'],
    backslash: 'C:\\dir\\',
    blanks: 'around'
  },
  list: [null, { name: 'second' }],
  labels: { 'example.com/team': 'payments' },
  literal: {
    comma: 'one,two=2,three',
    brace: '{one,two}',
    quotes: '"double" \'single\' `back`',
    blanks: '  around  ',
    backslash: 'C:\\dir\\',
    number: '42',
    null: 'null',
    template: '{{ .Release.Name }} $HOME %PATH%',
    empty: ''
  }
}

let sandbox: Sandbox
let workspace: string
beforeAll(async () => {
  sandbox = await assignedSandbox()
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'values-')))
  await cp(join(CHARTS, 'values'), join(workspace, 'values'), { recursive: true })
  const orders = (text: string, ...keys: readonly string[]): string =>
    JSON.stringify({ order: Object.fromEntries(keys.map(key => [key, text])) })
  await writeFile(join(workspace, 'first, with "comma".yaml'), orders('first file', 'b', 'c', 'd', 'e', 'f'))
  await writeFile(join(workspace, 'second.yaml'), orders('second file', 'c', 'd', 'e', 'f'))
})
afterAll(async () => {
  await rm(workspace, { recursive: true })
})

const { parallel } = parallelTests('values')

for (const layer of LAYERS) {
  parallel(`with helm and kubectl of ${layer}`, async () => {
    const inputs = {
      release: 'given',
      namespace: freshName('values'),
      chart: 'values',
      'values-files': 'first, with "comma".yaml\nsecond.yaml',
      values: 'order:\n  d: inline\n  e: inline\n  f: inline\n',
      set: SET.join('\n'),
      'set-literal': LITERAL.join('\n')
    }
    await deploy(sandbox, inputs, { layer, workspace })
    const found = await inWecs(sandbox, 'configmap', 'given', inputs.namespace)
    const values = found.map(object => JSON.parse(stringAt(object, 'data', 'values.json') ?? '') as unknown)
    expect(values).toEqual([EXPECTED, EXPECTED])
  })
}
