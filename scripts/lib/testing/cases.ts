/** The cases of test files by their titles, read from the sources without running them. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Titles of the tests of a file in their order: `a cluster › that hangs: the others are shown as ready`. */
export function casesOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const block = ts.isCallExpression(node) ? blockOf(node) : undefined
    if (block === undefined) {
      ts.forEachChild(node, child => {
        visit(child, groups)
      })
      return
    }
    const titles = [...groups, block.title]
    if (block.kind === 'describe') {
      ts.forEachChild(node, child => {
        visit(child, titles)
      })
    } else found.push(titles.join(' › '))
  }
  visit(source, [])
  return found
}

interface Block {
  readonly kind: 'describe' | 'test'
  /** Of a table, with the placeholders of its rows. */
  readonly title: string
}

/** `parallel` is helpers/parallelTests.ts. */
const KINDS: Readonly<Partial<Record<string, Block['kind']>>> = {
  describe: 'describe',
  test: 'test',
  parallel: 'test'
}

/** Names of functions that declare the tests of several files. */
const SHARED = /^(?!parallel).*Tests$/

/** `test('title', ...)`, `describe.each(rows)('title', ...)`, `killedTests('few')`. */
function blockOf(call: ts.CallExpression): Block | undefined {
  const {
    expression,
    arguments: [title]
  } = call
  const isTable = ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression)
  const name = isTable ? expression.expression.expression : expression
  if (!ts.isIdentifier(name)) return undefined
  if (SHARED.test(name.text)) return { kind: 'test', title: call.getText() }
  if (title === undefined) return undefined
  const kind = KINDS[name.text]
  return kind && { kind, title: ts.isStringLiteralLike(title) ? title.text : title.getText() }
}
