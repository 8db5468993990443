import { parseYaml } from '../../../src/lib/yaml.ts'

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

test.each([
  ['duplicate key', 'a: 1\nhunter2: 1\nhunter2: 2', /^line 3: a key is written twice$/],
  ['duplicate key deep down', 'a:\n  b: 1\n  b: 2', /^line 3: a key is written twice$/],
  ['several documents', 'a: 1\n---\nhunter2: 2', /^line \d: a second document begins$/],
  ['open bracket', 'a: [hunter2', /^line 1: .* a bracket or quote is not closed$/],
  ['tab', 'a:\n\tb: hunter2', /^line 2: /],
  ['reserved character', 'a: @hunter2', /^line 1: this is no YAML$/],
  ['colon in a value', 'a: hunter2: x', /^line 1: a mapping begins inside a line/],
  ['unknown alias', 'a: *hunter2', /alias/],
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
