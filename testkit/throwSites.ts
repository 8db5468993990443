/** The errors of src/ as their own sources write them: with their words, and with values that a test gives. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { ActionError } from '../src/lib/errors.ts'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

export const SOURCES: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => [
      name.replaceAll('\\', '/'),
      ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true)
    ])
)

export function nodesIn(source: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/**
 * What `new ActionError(...)` of a file makes.
 * @param file of src/
 * @param place a part of the expression that no other one of the file has, such as its code
 * @param values of the names in it
 * @throws Error unless there is exactly one, and all its names have values
 */
export function errorAt(file: string, place: string, values: Readonly<Record<string, unknown>>): ActionError {
  const source = SOURCES.get(file)
  if (source === undefined) throw new Error(`there is no src/${file}`)
  const found = nodesIn(source).filter(
    node =>
      ts.isNewExpression(node) &&
      node.expression.getText() === 'ActionError' &&
      node.getText().includes(place)
  )
  const [only, ...others] = found
  if (only === undefined || others.length > 0)
    throw new Error(`src/${file} makes ${found.length} ActionErrors with ${place}`)
  const { outputText } = ts.transpileModule(`result = ${only.getText()}`, {
    compilerOptions: { target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext }
  })
  const scope: Record<string, unknown> = { ...values, result: undefined, ActionError, String, Set, Error }
  runInNewContext(outputText, scope)
  if (scope['result'] instanceof ActionError) return scope['result']
  throw new Error(`${only.getText()} is no ActionError`)
}
