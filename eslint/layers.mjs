/**
 * The layers of src/, lowest first, and the rule that a file imports from its own layer and from lower ones alone. Types
 * count like values, and so does `import()`.
 */
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

export const LAYERS = [
  'lib',
  'kubernetes',
  'kubestellar',
  'helm',
  'tools',
  'github',
  'report',
  'inputs',
  'run',
  'policies',
  'lock',
  'plan',
  'release',
  'proof',
  'removal',
  'hooks',
  'view',
  'commands',
  'action',
  'index.ts'
]

/** By the folder in which a file of src/ lies; undefined for one in none of them. */
export function layerOf(file) {
  return LAYERS.find(layer => layer === file.split('/')[0])
}

/** Whether the file may not import the other; both as paths in src/. */
export function isAgainstOrder(from, to) {
  const [own, other] = [layerOf(from), layerOf(to)].map(layer => LAYERS.indexOf(layer))
  return own >= 0 && other > own
}

export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      order:
        '{{from}} is a lower layer than {{to}}, and knows nothing of it: docs/explanation/architecture.md has their order.'
    }
  },
  create(context) {
    const inSrc = path => relative(SRC, path).split(sep).join('/')
    const from = inSrc(context.filename)
    const check = node => {
      // A template without expressions, too.
      const name = node?.value ?? node?.quasis?.[0]?.value.cooked
      if (typeof name !== 'string' || !name.startsWith('.')) return
      const to = inSrc(join(dirname(context.filename), name))
      if (isAgainstOrder(from, to))
        context.report({ node, messageId: 'order', data: { from: layerOf(from), to: layerOf(to) } })
    }
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source)
    }
  }
}
