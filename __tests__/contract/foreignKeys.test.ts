/** The lint rule against tables that are indexed by keys of others finds planted cases, and nothing else. */
import { Linter } from 'eslint'
import ts from 'typescript'
import tseslint from 'typescript-eslint'
import { foreignKeys } from '../../eslint/foreignKeys.mjs'

const FILE = '/planted.ts'

/** The lines of the source that the rule refuses. */
function refused(source: string): readonly string[] {
  const options: ts.CompilerOptions = { strict: true, target: ts.ScriptTarget.ESNext }
  const real = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...real,
    getSourceFile: (name, version) =>
      name === FILE ? ts.createSourceFile(name, source, version, true) : real.getSourceFile(name, version),
    fileExists: name => name === FILE || real.fileExists(name),
    readFile: name => (name === FILE ? source : real.readFile(name))
  }
  const program = ts.createProgram([FILE], options, host)
  const messages = new Linter({ cwd: '/' }).verify(
    source,
    [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { programs: [program] }
        },
        plugins: { own: { rules: { 'foreign-keys': foreignKeys } } },
        rules: { 'own/foreign-keys': 'error' }
      }
    ],
    FILE
  )
  if (messages.some(({ ruleId }) => ruleId === null)) throw new Error(JSON.stringify(messages))
  return [...new Set(messages.map(({ line }) => source.split('\n')[line - 1] ?? ''))]
}

const DECLARED = `declare const table: Readonly<Record<string, number>>
declare const maybe: Record<string, number> | undefined
declare const key: string
declare const word: 'a' | 'b'
declare const words: Readonly<Record<'a' | 'b', number>>
declare const list: readonly number[]
declare const index: number
declare const lists: Readonly<Record<string, readonly number[]>>
`

test.each([
  'table[key]',
  'maybe?.[key]',
  'table[`x/${key}`]',
  'table[key.toLowerCase()]',
  'const { [key]: found } = table; table[key] ?? found',
  'maybe![key] = 1',
  'key in table',
  'lists[key]?.[0]',
  'Object.assign({}, table)',
  'for (const name of Object.keys(table)) table[name]',
  'function read<K extends string>(name: K) { return table[name] }',
  'delete maybe![key]'
])('M3: %s is refused', line => {
  expect(refused(`${DECLARED}${line}`)).toEqual([line])
})

test.each([
  'words[word]',
  "table['a']",
  'table.a',
  'list[index]',
  '[...list.keys()].map(at => list[at])',
  'list[list.length - 1]',
  'new Map(Object.entries(table)).get(key)',
  'Object.hasOwn(table, key)',
  "'a' in table",
  'Object.assign({}, { a: 1 })',
  'const made = { [key]: 1 }; made',
  'const copy = { ...table }; copy'
])('M3: %s is fine', line => {
  expect(refused(`${DECLARED}${line}`)).toEqual([])
})
