/** Values of `set`, `set-file` and `set-literal`, as real Helm reads what we hand it: as it reads `--set` of a command line. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { valueArguments, type PathValue } from '../../src/helm/values.ts'
import { helmValueProblem, splitAssignment } from '../../src/helm/setPath.ts'
import { npmTools } from '../../testkit/npmTools.ts'

let dir: string
let chart: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'set-'))
  chart = join(dir, 'chart')
  await mkdir(join(chart, 'templates'), { recursive: true })
  await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: a\nversion: 1.0.0\n')
  await writeFile(join(chart, 'values.yaml'), 'old: {a: 1, b: 2}\n')
  await writeFile(join(chart, 'templates', 'a.yaml'), 'values: {{ .Values | toJson | quote }}\n')
})
afterAll(async () => {
  await rm(dir, { recursive: true })
})

async function valuesOf(args: readonly string[]): Promise<unknown> {
  const { helm } = await npmTools('v35')
  const { stdout } = await promisify(execFile)(helm, ['template', 'web', chart, ...args])
  const text = /^values: (".*")$/m.exec(stdout)?.[1] ?? '""'
  const values = JSON.parse(JSON.parse(text) as string) as Record<string, unknown>
  const { old, ...set } = values
  return JSON.stringify(old) === '{"a":1,"b":2}' ? set : values
}

const none = { values: undefined, valuesFiles: [], set: [], setFile: [], setLiteral: [] }
function assigned(lines: readonly string[]): readonly PathValue[] {
  return lines.map(line => {
    const { path = '', value = '' } = splitAssignment(line) ?? {}
    expect(helmValueProblem(value)).toBeUndefined()
    return { path, value }
  })
}

/** Line, what it is, and whether that is more than Helm would make of it. */
const ROWS: readonly (readonly [line: string, expected: object, whose?: 'ours'])[] = [
  // B32, and what else the same people write.
  ['args={a,b}', { args: ['a', 'b'] }],
  ['list[0]=x', { list: ['x'] }],
  ['list[1].name=x', { list: [null, { name: 'x' }] }],
  ['args={a}', { args: ['a'] }],
  ['args={}', { args: [''] }],
  ['args={1,true,null,"x",1.5,007}', { args: [1, true, null, '"x"', '1.5', '007'] }],
  ['args={a\\,b,c\\}d,{e}', { args: ['a,b', 'c}d', '{e'] }],
  ['args={--a=b,-c}', { args: ['--a=b', '-c'] }],
  ['a=1', { a: 1 }],
  ['a=-1', { a: -1 }],
  ['a=1e3', { a: '1e3' }],
  ['a=0644', { a: '0644' }],
  ['a=true', { a: true }],
  ['a=TRUE', { a: true }],
  ['a=yes', { a: 'yes' }],
  ['a="1"', { a: '"1"' }],
  ['a=', { a: '' }],
  ['a=x\\,y', { a: 'x,y' }],
  ['a=x\\\\y', { a: 'x\\y' }],
  ['a=x\\y', { a: 'xy' }],
  ['a=b=c', { a: 'b=c' }],
  ['a=b[0].c', { a: 'b[0].c' }],
  ['a=\\{b', { a: '{b' }],
  ['nodeSelector.kubernetes\\.io/role=master', { nodeSelector: { 'kubernetes.io/role': 'master' } }],
  // A line is one value, where Helm would go on behind the comma.
  ['a=x,y', { a: 'x,y' }, 'ours'],
  ['opts=-Xmx1g,-Da=b,c.d=e', { opts: '-Xmx1g,-Da=b,c.d=e' }, 'ours'],
  ['a=x\\\\,y', { a: 'x\\,y' }, 'ours'],
  // A template, which Helm refuses.
  ['a={{ .Release.Name }}', { a: '{{ .Release.Name }}' }, 'ours'],
  ['a={{ .Release.Name }}-db,{x}', { a: '{{ .Release.Name }}-db,{x}' }, 'ours']
]

describe('B32: set', () => {
  /** All in two calls: each row below a key of its own. */
  const below = (row: number, line: string): string => `row${String(row)}.${line}`
  let ours: Record<string, unknown>
  let helms: Record<string, unknown>
  beforeAll(async () => {
    const lines = ROWS.map(([line], row) => below(row, line))
    ours = (await valuesOf(await valueArguments({ ...none, set: assigned(lines) }, dir))) as typeof ours
    const asHelm = lines.filter((_, row) => ROWS[row]?.[2] === undefined)
    helms = (await valuesOf(asHelm.flatMap(line => ['--set', line]))) as typeof helms
  })

  test.each(ROWS.map(([line, expected, whose], row) => [line, expected, whose, row] as const))(
    '%s is %j',
    (_line, expected, whose, row) => {
      const key = `row${String(row)}`
      expect(Object.entries(ours).find(([name]) => name === key)).toEqual([key, expected])
      if (whose === undefined)
        expect(Object.entries(helms).find(([name]) => name === key)).toEqual([key, expected])
    }
  )

  test('null takes away what the chart has', async () => {
    const args = await valueArguments({ ...none, set: assigned(['old.a=null']) }, dir)
    expect(await valuesOf(args)).toEqual({ old: { b: 2 } })
  })
})

test('texts of files and literals are just that, whatever is in them; the later one counts', async () => {
  const text = 'server {\n  listen 80, {a,b};\n\tpath "C:\\\\x"; # {{ .x }}\n}\n\n'
  const args = await valueArguments(
    {
      ...none,
      values: 'a: values\nb: values\nc: values\nd: values\n',
      set: assigned(['b=set', 'c=set', 'd=set']),
      setFile: [
        { path: 'c', value: text },
        { path: 'd', value: 'file' },
        { path: 'list[1]', value: 'true' },
        { path: 'empty', value: '' }
      ],
      setLiteral: [{ path: 'd', value: '{x}, 1' }]
    },
    dir
  )
  expect(await valuesOf(args)).toEqual({
    a: 'values',
    b: 'set',
    c: text,
    d: '{x}, 1',
    list: [null, 'true'],
    empty: ''
  })
})
