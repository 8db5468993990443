import { parseYaml } from '../../../src/lib/yaml.ts'
import { cpuMs } from '../../helpers/cpuTime.ts'

test.each([
  ['', undefined],
  ['# nothing\n', undefined],
  ['---\n', undefined],
  ['a: 1\n', { a: 1 }],
  ['---\na: 1\n', { a: 1 }],
  ['\uFEFFa: 1', { a: 1 }],
  ['{"a": [1, "x"]}', { a: [1, 'x'] }],
  ['- 1', [1]],
  // YAML 1.1, as helm and kubectl read it.
  ['a: n', { a: false }],
  ['a: 012', { a: 10 }],
  ['base: &b {x: 1}\nuse:\n  <<: *b\n', { base: { x: 1 }, use: { x: 1 } }]
])('reads %j', (text, value) => {
  expect(parseYaml(text)).toEqual(value)
})

test('an anchor may be used often', () => {
  const text = `a: &a hunter2\nlist: [${Array.from({ length: 500 }, () => '*a').join(', ')}]`
  expect(parseYaml(text)).toMatchObject({ a: 'hunter2' })
})

const BOMB = Array.from({ length: 9 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [hunter2, hunter2]'
    : `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`
).join('\n')

const DEEP = Array.from({ length: 5 }, (_, i) =>
  i === 0
    ? `a0: &a0 ${'['.repeat(60)}x${']'.repeat(60)}`
    : `a${i}: &a${i} ${'['.repeat(60)}*a${i - 1}${']'.repeat(60)}`
).join('\n')

test.each([
  ['duplicate key', 'a: 1\nhunter2: 1\nhunter2: 2', /^line 3, column \d: a key is written twice$/],
  ['duplicate key deep down', 'a:\n  b: 1\n  b: 2', /^line 3, column \d: a key is written twice$/],
  ['several documents', 'a: 1\n---\nhunter2: 2', /^line \d, column 1: a second document begins$/],
  ['open bracket', 'a: [hunter2', /^line 1, column \d+: .* a bracket or quote is not closed$/],
  ['tab', 'a:\n\tb: hunter2', /^line 2, column \d: /],
  ['reserved character', 'a: @hunter2', /^line 1, column \d+: this is no YAML$/],
  ['colon in a value', 'a: hunter2: x', /^line 1, column \d+: a mapping begins inside a line/],
  ['unknown alias', 'a: *hunter2', /alias/],
  ['too deep, in brackets', `${'['.repeat(250)}${']'.repeat(250)}`, /^line 1: more than 200 levels$/],
  [
    'too deep, by indentation',
    Array.from({ length: 250 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    /more than 200 levels$/
  ],
  ['too deep, by aliases', DEEP, /^more than 200 levels$/],
  [
    'too many aliases',
    `a: &a x\nb: [${'*a, '.repeat(1001)}]`,
    /^line 2: too many aliases for the size of the text$/
  ],
  [
    'aliases that are long',
    `a: &a [${'hunter2, '.repeat(8000)}]\nb: [${'*a, '.repeat(200)}]`,
    /too many aliases|aliases multiply each other/
  ],
  [
    'a large text in many aliases',
    `a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(900)}]`,
    /^aliases multiply each other$/
  ],
  ['an anchor around itself', 'a: &a [*a]', /^an anchor stands around its own alias$/],
  ['a merge of a list', 'a: &a [1]\nb: {<<: *a}', /alias/],
  ['too many words', 'a: 1\n'.repeat(100_000), /^line \d+: more than 200000 words and signs in one text$/],
  ['alias bomb', BOMB, /^an alias stands before its anchor, or aliases multiply each other$/]
])('refuses a text with a fault and quotes nothing of it: %s', (_name, text, message) => {
  let thrown: unknown
  try {
    parseYaml(text)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toMatchObject({ name: 'YamlError' })
  expect((thrown as Error).message).toMatch(message)
  expect((thrown as Error).message).not.toContain('hunter2')
})

test('a set and an ordered mapping are what Helm takes them for', () => {
  expect(parseYaml('a: !!set {x, z}\nb: !!omap [x: 1]')).toEqual({ a: { x: null, z: null }, b: [{ x: 1 }] })
})

test('keys are compared by value, and those of a merge are no duplicates', () => {
  expect(parseYaml('"1": a\n1: b')).toEqual({ 1: 'b' })
  expect(parseYaml('a: &a {x: 1}\nb: {<<: *a, x: 2}')).toMatchObject({ b: { x: 2 } })
})

test('as many keys as a mapping may have take a moment', () => {
  const began = cpuMs()
  const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')
  expect(Object.keys(parseYaml(text) as object)).toHaveLength(20_000)
  expect(cpuMs() - began).toBeLessThan(10_000)
})

test('M5: megabytes of bytes count by their length', () => {
  const began = cpuMs()
  expect(parseYaml(`a: !!binary ${'QUJD'.repeat(1_000_000)}`)).toMatchObject({
    a: expect.anything() as unknown
  })
  expect(cpuMs() - began).toBeLessThan(3000)
})
