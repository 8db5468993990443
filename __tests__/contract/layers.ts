/** What the files of src/ import, and what of it runs against the order of the layers or in a circle. Pure. */
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { isAgainstOrder } from '../../eslint/layers.mjs'

/** The files that each file imports, all as paths in src/. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** @param sources texts by their paths in src/ */
export function importsIn(sources: ReadonlyMap<string, string>): Imports {
  return new Map([...sources].map(([file, text]) => [file, importsOf(file, text)]))
}

/**
 * `import`, `import type`, `export from`, `import()` and `import('').Type` alike; not those of packages. By the syntax
 * tree, since `ts.preProcessFile` sees nothing behind a regular expression with a quote in it.
 */
function importsOf(file: string, text: string): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) names.push(specifier.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  const own = names.filter(name => name.startsWith('.'))
  return [...new Set(own.map(name => join(dirname(file), name)))].sort()
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? node.arguments[0] : undefined
}

/** Imports of a higher layer, as `FROM -> TO`, sorted. A file in no layer is below and above none. */
export function violationsIn(imports: Imports): readonly string[] {
  return [...imports]
    .flatMap(([from, all]) => all.filter(to => isAgainstOrder(from, to)).map(to => `${from} -> ${to}`))
    .sort()
}

/** A shortest circle of imports for each file that is in one, as `FILE -> ... -> FILE`, by the file. */
export function circlesIn(imports: Imports): ReadonlyMap<string, string> {
  return new Map(
    [...imports.keys()].sort().flatMap(file => {
      const way = wayBack(file, imports)
      return way === undefined ? [] : [[file, way.join(' -> ')] as const]
    })
  )
}

/** Breadth first, so that the first way found is a shortest. */
function wayBack(start: string, imports: Imports): readonly string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const to of imports.get(file) ?? []) {
      if (to === start) {
        const way = [start]
        for (let at: string | undefined = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at)
        return way
      }
      if (cameFrom.has(to)) continue
      cameFrom.set(to, file)
      queue.push(to)
    }
  }
  return undefined
}
