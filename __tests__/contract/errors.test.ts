/** Every error code that a run can end with is explained in docs/reference/errors.md, and nothing else is. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))
const PAGE = readFileSync(new URL('../../docs/reference/errors.md', import.meta.url), 'utf8')
const CODE = /^[A-Z]+(_[A-Z]+)*$/

/** Codes in a source: in the first argument of `new ActionError(...)` or `super(...)`, and in each `code:` of an object. */
function codesIn(text: string): readonly string[] {
  const found: string[] = []
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && CODE.test(node.text)) found.push(node.text)
    ts.forEachChild(node, collect)
  }
  const visit = (node: ts.Node): void => {
    const isError = ts.isNewExpression(node) && node.expression.getText() === 'ActionError'
    const isKindOfError = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword
    if (isError || isKindOfError) {
      const [code] = node.arguments ?? []
      if (code !== undefined) collect(code)
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') collect(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true))
  return found
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const thrown = new Set(sources.flatMap(name => codesIn(readFileSync(`${SRC}/${name}`, 'utf8'))))
/** A heading, or the first cell of a table's row. */
const explained = [...PAGE.matchAll(/^(?:#+ |\| )`([A-Z_]+)`/gm)].map(match => match[1] ?? '')

test('every code is explained', () => {
  expect([...thrown].filter(code => !explained.includes(code))).toEqual([])
})

test('every code that is explained exists, and is explained once', () => {
  expect(explained.filter(code => !thrown.has(code))).toEqual([])
  expect(explained.filter((code, index) => explained.indexOf(code) !== index)).toEqual([])
})

test('codes are found wherever they stand', () => {
  expect(codesIn("throw new ActionError('A_B', 'x', {})")).toEqual(['A_B'])
  expect(codesIn("new ActionError(late ? 'A' : 'B', `C`, { remedy: 'D' })")).toEqual(['A', 'B'])
  expect(codesIn("class A extends ActionError { constructor() { super('A_B', 'x', {}) } }")).toEqual(['A_B'])
  expect(codesIn("const table = [{ code: 'A', message: 'B' }, { code: known ? error.code : 'C' }]")).toEqual([
    'A',
    'C'
  ])
  expect(thrown.size).toBeGreaterThan(30)
})
