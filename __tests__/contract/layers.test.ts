/**
 * A file of src/ imports from its own room and from those before it, and no file imports itself through others; types
 * count like values. What does not hold yet is listed in layerViolations.json, a list that only gets shorter.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { circlesIn, importsIn, roomOf, violationsIn, type Room } from './layers.ts'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))
const KNOWN = JSON.parse(readFileSync(new URL('layerViolations.json', import.meta.url), 'utf8')) as {
  readonly imports: readonly string[]
  readonly filesInCircles: readonly string[]
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const imports = importsIn(new Map(files.map(file => [file, readFileSync(`${SRC}${file}`, 'utf8')])))

/** `a.ts (plan) -> b.ts (commands)`. */
function withRooms(violation: string): string {
  return violation
    .split(' -> ')
    .map(file => `${file} (${roomOf(file) ?? 'no room'})`)
    .join(' -> ')
}

describe('rooms', () => {
  test('each file lies in the folder of one', () => {
    expect(files.filter(file => roomOf(file) === undefined)).toEqual([])
  })
})

describe('imports', () => {
  const violations = violationsIn(imports)

  test('none comes in that runs against the order of the rooms', () => {
    expect(violations.filter(found => !KNOWN.imports.includes(found)).map(withRooms)).toEqual([])
  })

  test('layerViolations.json lists none that is gone: take it out', () => {
    expect(KNOWN.imports.filter(known => !violations.includes(known))).toEqual([])
  })

  test('there are that many, so that they are found at all', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(1000)
  })
})

describe('circles', () => {
  const circles = circlesIn(imports)

  test('no file gets into one', () => {
    const known = new Set(KNOWN.filesInCircles)
    expect([...circles].filter(([file]) => !known.has(file)).map(([, circle]) => circle)).toEqual([])
  })

  test('layerViolations.json lists no file that is in none any more: take it out', () => {
    expect(KNOWN.filesInCircles.filter(file => !circles.has(file))).toEqual([])
  })
})

test('layerViolations.json is sorted, and lists nothing twice', () => {
  expect(KNOWN.imports).toEqual([...new Set(KNOWN.imports)].sort())
  expect(KNOWN.filesInCircles).toEqual([...new Set(KNOWN.filesInCircles)].sort())
})

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
    expect([...circlesIn(found).values()]).toEqual([
      'commands/deploy.ts -> plan/plan.ts -> commands/deploy.ts',
      'plan/plan.ts -> commands/deploy.ts -> plan/plan.ts'
    ])
  })

  test.each<[string, string, string]>([
    ['from a room before', 'plan/plan.ts', "import '../lib/text.ts'"],
    ['from its own room', 'plan/plan.ts', "import './gate.ts'"],
    ['from a package', 'lib/text.ts', "import 'yaml'"],
    ['by the entry', 'index.ts', "import './action/main.ts'"]
  ])('and a right one is not: %s', (_what, file, text) => {
    const found = importsIn(new Map([[file, text]]))
    expect(violationsIn(found)).toEqual([])
    expect([...circlesIn(found)]).toEqual([])
  })

  test.each<[string, Room | undefined]>([
    ['plan/plan.ts', 'plan'],
    ['plan/forecast/names.ts', 'plan'],
    ['inputs/read.ts', 'inputs'],
    ['index.ts', 'index.ts'],
    ['inputs/index.ts', 'inputs'],
    ['verify/another.ts', undefined],
    ['another.ts', undefined]
  ])('%s belongs to %s', (file, room) => {
    expect(roomOf(file)).toBe(room)
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
