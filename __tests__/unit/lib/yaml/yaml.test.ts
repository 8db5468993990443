/** What is read, and what is refused; that this is Go's reading, `commands/goYaml.test.ts` shows. */
import { YamlError, parseYaml, parseYamlDocuments } from '../../../../src/lib/yaml/yaml.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

test.each([
  ['', undefined],
  ['# nothing\n', undefined],
  ['---\n', undefined],
  ['null', undefined],
  ['a: 1\n', { a: 1 }],
  ['---\na: 1\n', { a: 1 }],
  ['\uFEFFa: 1', { a: 1 }],
  ['%YAML 1.1\n---\na: 1', { a: 1 }],
  ['{"a": [1, "x"]}', { a: [1, 'x'] }],
  ['- 1', [1]],
  ['base: &b {x: 1}\nuse:\n  <<: *b\n', { base: { x: 1 }, use: { x: 1 } }],
  // Only the first document counts, and only up to its end.
  ['a: 1\n---\nb: 2', { a: 1 }],
  ['a: 1\n...\nb: [', { a: 1 }]
])('reads %j', (text, value) => {
  expect(parseYaml(text)).toEqual(value)
})

test.each<readonly [string, unknown]>([
  // B17: what people and other parsers take for something else.
  ['2024-01-01', '2024-01-01'],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
  ['08:30', '08:30'],
  ['22:22', '22:22'],
  ['190:20:30.15', '190:20:30.15'],
  ['0o644', 420],
  ['0644', 420],
  ['08', 8],
  ['0x1F', 31],
  ['-0b11', -3],
  ['0b+1', 1],
  ['1_000', 1000],
  ['_1', '_1'],
  ['1e3', 1000],
  ['1e400', '1e400'],
  ['.5_0', 0.5],
  ['1.27.3', '1.27.3'],
  ['1.10', 1.1],
  ['18446744073709551616', 18446744073709551616],
  ['0x1FFFFFFFFFFFFFFFF', '0x1FFFFFFFFFFFFFFFF'],
  ['y', true],
  ['No', false],
  ['oN', 'oN'],
  ['~', null],
  ['nULL', 'nULL'],
  ['=', '='],
  ['"1"', '1'],
  ['!!str 1', '1'],
  ['!!float 1', 1],
  ['!!binary aGk=', 'hi'],
  ['!!binary /w==', '\ufffd'],
  ['!!binary 4oJB', '\ufffd\ufffdA'],
  ['!x 1', '1'],
  ['! 1', '1'],
  // B08: what goes on at column 0.
  ['"one\ntwo"', 'one two'],
  ["'one\n\ntwo'", 'one\ntwo'],
  ['"one\\\n  two"', 'onetwo'],
  ['{\n"x": "y",\n"z": [\n1\n]\n}', { x: 'y', z: [1] }],
  ['one\n  two\n\n  three', 'one two\nthree'],
  ['|\n  x\n   y\n\nb: 1', 'x\n y\n'],
  ['>-\n  x\n  y\n\n  z\n', 'x y\nz'],
  ['|1\n  x\n', ' x\n'],
  ['!!set {x, z}', { x: null, z: null }],
  ['[a: b, ? c : d]', [{ a: 'b' }, { c: 'd' }]]
])('a: %s', (text, value) => {
  expect(parseYaml(`a: ${text}`)).toMatchObject({ a: value })
})

test('keys are texts, as Go writes them, and the last of two wins', () => {
  const text =
    '1: a\n0x10: b\n1.5: c\n1e6: d\n1308450.1962: e\nyes: f\n2024-01-01: g\n.inf: h\na: 1\na: 2\n__proto__: i'
  expect(JSON.stringify(parseYaml(text))).toBe(
    '{"1":"a","16":"b","1.5":"c","1e+06":"d","1.3084502e+06":"e","true":"f","2024-01-01":"g",".inf":"h","a":2,"__proto__":"i"}'
  )
  expect(parseYaml('9007199254740993: a')).toEqual({ '9007199254740993': 'a' })
  expect(parseYaml('a: .inf\na: 1')).toEqual({ a: 1 })
})

test('keys that are merged count where they stand', () => {
  expect(parseYaml('a: &a {x: 1, z: 1}\nb: {<<: *a, x: 2}')).toMatchObject({ b: { x: 2, z: 1 } })
  expect(parseYaml('a: &a {x: 1}\nb: {x: 2, <<: *a}')).toMatchObject({ b: { x: 1 } })
  expect(parseYaml('a: &a {x: 1}\nb: {<<: [*a, {x: 3, z: 3}]}')).toMatchObject({ b: { x: 1, z: 3 } })
})

test('an anchor may be used often', () => {
  const text = `a: &a hunter2\nlist: [${Array.from({ length: 5000 }, () => '*a').join(', ')}]`
  expect(parseYaml(text)).toMatchObject({ a: 'hunter2' })
})

test.each<readonly [string, readonly unknown[]]>([
  ['', []],
  ['---\n# x\na: 1\n---\n---\n# nothing\n---\nb: 2', [{ a: 1 }, { b: 2 }]],
  ['a: 1\r\n--- # x\r\nb: |\r\n  c', [{ a: 1 }, { b: 'c\n' }]],
  // Not at a line of its own that begins with "---".
  ['a: 1\n...\nb: 2', [{ a: 1 }]],
  // As long as it can be JSON, it is.
  ['{"a": "\\ud83d\\ude00"}', [{ a: '😀' }]],
  ['{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ['{"a": 1}\n---\nb: 2', [{ a: 1 }, { b: 2 }]],
  // What Go takes for space before it, and what it does not.
  ['\u3000{"a": 1}', [{ a: 1 }]],
  ['--- \x85\n{}', [{}]],
  ['{a: 1}{b: 2}', [{ a: 1 }]]
])('the documents of %j', (text, documents) => {
  expect(parseYamlDocuments(text)).toEqual(documents)
})

test.each([
  ['a: 1\n---b: 2', 'line 2, column 1: something stands behind "---" in the same line'],
  ['a: 1\n--- {b: 2}', 'line 2, column 1: something stands behind "---" in the same line'],
  ['{"a":1}{"b":1}\u3000', 'something that is no JSON follows JSON'],
  // No space to Go.
  ['--- \uFEFF\n{}', 'line 1, column 1: something stands behind "---" in the same line'],
  [
    'a: 1\n---\nb: 2: 3',
    'line 3, column 5: a mapping begins inside a line; a value with ": " in it needs quotes'
  ]
])('of the documents of %j one is at fault', (text, message) => {
  expect(() => parseYamlDocuments(text)).toThrow(new YamlError(message))
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

const CHAIN = Array.from(
  { length: 5000 },
  (_, i) => `a${i}: &a${i} {${i === 0 ? 'x: 1' : `<<: *a${i - 1}`}}`
).join('\n')

test.each([
  ['open bracket', 'a: [hunter2', /^line 1, column \d+: .* a bracket or quote is not closed$/],
  ['open quote', 'a: "hunter2', /^line 1, column 4: a quote is not closed$/],
  ['tab', 'a:\n\tb: hunter2', /^line 2, column 1: a tab is no indentation$/],
  [
    'reserved character',
    'a: @hunter2',
    /^line 1, column 4: a value that begins with this sign needs quotes$/
  ],
  ['colon in a value', 'a: hunter2: x', /^line 1, column 11: a mapping begins inside a line/],
  ['no colon', 'a: 1\nhunter2', /^line 2, column 1: a colon is missing, or the indentation does not fit$/],
  [
    'wrong indentation',
    'a:\n    b: 1\n  hunter2: 1',
    /^line 3, column 3: a key is missing, or the indentation/
  ],
  ['a list beside a key', 'a: 1\n- hunter2', /^line 2, column 1: /],
  ['a control character', 'a: hunter2\u0007', /^line 1, column 11: a control character, which no YAML has$/],
  ['a control character in quotes', 'a: "hunter2\u0007"', /^line 1, column 12: a control character/],
  ['an escape', '"hunter2\\z"', /^line 1, column 1: a backslash in double quotes that begins no escape$/],
  ['a list as key', '[hunter2, x]: 1', /^line 1, column 1: a list or a mapping is no key$/],
  ['an empty key', 'a:\n  : hunter2', /^line 2, column 3: /],
  ['null as key', 'a: {~: hunter2}', /^line 1, column 5: a key is empty, or a number that is too large$/],
  ['a number that is none', 'a: .nan # hunter2', /^line 1, column 4: JSON has no .inf and no .nan$/],
  ['a tag that is not met', 'a: !!int hunter2', /^line 1, column 4: a value is not what its tag says$/],
  ['a merge of a text', '<<: hunter2', /^line 1, column 5: "<<" merges mappings only$/],
  ['a merge of a list', 'a: &a [1]\nb: {<<: *a}', /^line 2, column 9: "<<" merges mappings only$/],
  ['another YAML', '%YAML 1.2\n---\nhunter2', /^line 1, column 1: Helm and kubectl read YAML 1.1 only/],
  ['unknown alias', 'a: *hunter2', /^line 1, column 4: an alias stands before its anchor$/],
  [
    'too deep, in brackets',
    `${'['.repeat(250)}${']'.repeat(250)}`,
    /^line 1, column \d+: more than 200 levels$/
  ],
  [
    'too deep, by indentation',
    Array.from({ length: 250 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    /more than 200 levels$/
  ],
  ['too deep, by aliases', DEEP, /more than 200 levels$/],
  ['too deep, by merges', CHAIN, /more than 200 levels$/],
  [
    'a large text in many aliases',
    `a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(900)}]`,
    /aliases multiply each other$/
  ],
  ['an anchor around itself', 'a: &a [*a]', /^line 1, column 8: an anchor stands around its own alias$/],
  [
    'too many words',
    'a: 1\n'.repeat(300_000),
    /^line \d+, column \d: more than 1000000 words and signs in one text$/
  ],
  ['alias bomb', BOMB, /aliases multiply each other$/]
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

test('as many keys as a mapping may have take a moment', () => {
  const began = cpuMs()
  const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')
  expect(Object.keys(parseYaml(text) as object)).toHaveLength(20_000)
  expect(cpuMs() - began).toBeLessThan(10_000)
})

test('M5: megabytes of bytes take a moment', () => {
  const began = cpuMs()
  expect(parseYaml(`a: !!binary ${'QUJD'.repeat(1_000_000)}`)).toMatchObject({
    a: expect.anything() as unknown
  })
  expect(cpuMs() - began).toBeLessThan(3000)
})
