/** The cases of test files by their titles, read from the sources without running them. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * Titles of the tests of a file in their order: `a cluster › that hangs: the others are shown as ready`, with ` (nightly)`
 * behind those that only run at night.
 */
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
    } else found.push(`${titles.join(' › ')}${block.kind === 'nightly' ? ' (nightly)' : ''}`)
  }
  visit(source, [])
  return found
}

interface Block {
  readonly kind: 'describe' | 'test' | 'nightly'
  /** Of a table, with the placeholders of its rows. */
  readonly title: string
}

/**
 * `parallel` and `nightly` are testkit/parallelTests.ts, `nightlyTest` and `nightlyDescribe` are testkit/nightly.ts;
 * `declare` is one of the first two, and the last ones are functions of files that pass on their titles to it.
 */
const KINDS: Readonly<Partial<Record<string, Block['kind']>>> = {
  describe: 'describe',
  test: 'test',
  parallel: 'test',
  nightly: 'nightly',
  nightlyTest: 'nightly',
  nightlyDescribe: 'describe',
  declare: 'test',
  inRepository: 'test',
  onSite: 'test'
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
  if (title === undefined || ts.isIdentifier(title)) return undefined
  const isNightly = call.arguments.some(given => ts.isIdentifier(given) && given.text === 'nightly')
  const kind = isNightly ? 'nightly' : KINDS[name.text]
  return kind && { kind, title: ts.isStringLiteralLike(title) ? title.text : title.getText() }
}
