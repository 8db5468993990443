/**
 * A file of src/ imports from its own layer and from lower ones, and no file imports itself through others; types count
 * like values.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { LAYERS, layerOf, layers } from '../../eslint/layers.mjs'
import { circlesIn, importsIn, violationsIn } from './layers.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.replaceAll('\\', '/'))
const imports = importsIn(new Map(files.map(file => [file, readFileSync(`${SRC}${file}`, 'utf8')])))

test('each file lies in the folder of a layer, and each layer has one', () => {
  expect(files.filter(file => layerOf(file) === undefined)).toEqual([])
  expect(LAYERS.filter(layer => !files.some(file => layerOf(file) === layer))).toEqual([])
})

test('docs/explanation/architecture.md lists them in their order', () => {
  const text = readFileSync(`${ROOT}docs/explanation/architecture.md`, 'utf8')
  const section = text.slice(text.indexOf('## The layers'), text.indexOf('## The pipeline'))
  expect([...section.matchAll(/^\| `([\w.]+)\/?` \|/gm)].map(([, layer]) => layer)).toEqual(LAYERS)
})

test('no import runs against the order', () => {
  expect(violationsIn(imports)).toEqual([])
  // They are found at all.
  expect([...imports.values()].flat().length).toBeGreaterThan(1000)
})

test('no file is in a circle', () => {
  expect([...circlesIn(imports).values()]).toEqual([])
})

/** How many imports the editor's lint refuses. */
function refusedByLint(file: string, text: string): number {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { own: { rules: { layers } } },
    rules: { 'own/layers': 'error' as const }
  }
  const messages = new Linter({ cwd: ROOT }).verify(text, [config], `${SRC}${file}`)
  if (messages.some(({ ruleId }) => ruleId === null)) throw new Error(JSON.stringify(messages))
  return messages.length
}

describe('a wrong import is seen', () => {
  test.each([
    ['of a value', "import { deploy } from '../commands/deploy.ts'"],
    ['of all', "import * as commands from '../commands/deploy.ts'"],
    ['of nothing', "import '../commands/deploy.ts'"],
    ['of a type', "import type { Begun } from '../commands/deploy.ts'"],
    ['of a type among values', "import { type Begun } from '../commands/deploy.ts'"],
    ['of a type where it is used', "export const begun: import('../commands/deploy.ts').Begun = {}"],
    ['while it runs', "export const load = async () => await import('../commands/deploy.ts')"],
    ['by a template', 'export const load = async () => await import(`../commands/deploy.ts`)'],
    ['behind a quote that is none', "/`'/.test('')\nexport * from '../commands/deploy.ts'"],
    ['to hand it on', "export { deploy } from '../commands/deploy.ts'"],
    ['to hand a type on', "export type { Begun } from '../commands/deploy.ts'"],
    ['to hand all on', "export * from '../commands/deploy.ts'"]
  ])('%s', (_what, text) => {
    const found = importsIn(
      new Map([
        ['plan/plan.ts', text],
        ['commands/deploy.ts', "import '../plan/plan.ts'"]
      ])
    )
    expect(violationsIn(found)).toEqual(['plan/plan.ts -> commands/deploy.ts'])
    expect(refusedByLint('plan/plan.ts', text)).toBe(1)
    expect([...circlesIn(found).values()]).toEqual([
      'commands/deploy.ts -> plan/plan.ts -> commands/deploy.ts',
      'plan/plan.ts -> commands/deploy.ts -> plan/plan.ts'
    ])
  })

  test.each<[string, string, string]>([
    ['from a lower layer', 'plan/plan.ts', "import '../lib/text.ts'"],
    ['from its own layer', 'plan/plan.ts', "import './gate.ts'"],
    ['from a package', 'lib/text.ts', "import 'yaml'"],
    ['by the entry', 'index.ts', "import './action/main.ts'"]
  ])('and a right one is not: %s', (_what, file, text) => {
    const found = importsIn(new Map([[file, text]]))
    expect(violationsIn(found)).toEqual([])
    expect(refusedByLint(file, text)).toBe(0)
    expect([...circlesIn(found)]).toEqual([])
  })

  test.each<[string, string | undefined]>([
    ['plan/plan.ts', 'plan'],
    ['plan/forecast/names.ts', 'plan'],
    ['inputs/read.ts', 'inputs'],
    ['index.ts', 'index.ts'],
    ['inputs/index.ts', 'inputs'],
    ['verify/another.ts', undefined],
    ['another.ts', undefined]
  ])('%s belongs to %s', (file, layer) => {
    expect(layerOf(file)).toBe(layer)
  })

  test('the circle that is shown is a shortest one', () => {
    const found = importsIn(
      new Map([
        ['plan/a.ts', "import './b.ts'"],
        ['plan/b.ts', "import './c.ts'\nimport './d.ts'"],
        ['plan/c.ts', "import './d.ts'"],
        ['plan/d.ts', "import './a.ts'"],
        ['plan/e.ts', "import './a.ts'"],
        ['plan/f.ts', "import './f.ts'"]
      ])
    )
    expect(Object.fromEntries(circlesIn(found))).toEqual({
      'plan/a.ts': 'plan/a.ts -> plan/b.ts -> plan/d.ts -> plan/a.ts',
      'plan/b.ts': 'plan/b.ts -> plan/d.ts -> plan/a.ts -> plan/b.ts',
      'plan/c.ts': 'plan/c.ts -> plan/d.ts -> plan/a.ts -> plan/b.ts -> plan/c.ts',
      'plan/d.ts': 'plan/d.ts -> plan/a.ts -> plan/b.ts -> plan/d.ts',
      'plan/f.ts': 'plan/f.ts -> plan/f.ts'
    })
  })
})
