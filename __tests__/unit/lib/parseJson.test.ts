/** Faults in JSON: where and why, and nothing of the text. */
import { parseJson } from '../../../src/lib/parseJson.ts'
import { parseManifest } from '../../../src/helm/manifest.ts'
import { parsePlanFile } from '../../../src/report/planFile.ts'
import { parseYaml } from '../../../src/lib/yaml/yaml.ts'
import { cpuMs } from '../../../testkit/cpuTime.ts'

test.each<[string, string]>([
  ['', 'line 1, column 1: it ends too early'],
  ['hunter2', 'line 1, column 1: a value is missing'],
  ['{"a": hunter2}', 'line 1, column 7: a value is missing'],
  ['{"a": 1,\n "hunter2": }', 'line 2, column 13: a value is missing'],
  ['{"a": 1,\n hunter2: 1}', 'line 2, column 2: a key in quotes is missing'],
  ['{hunter2', 'line 1, column 2: a key in quotes or "}" is missing'],
  ['{"hunter2" 1}', 'line 1, column 12: a colon is missing'],
  ['["hunter2" "hunter2"]', 'line 1, column 12: a comma or closing bracket is missing'],
  ['["hunter2"}', 'line 1, column 11: a comma or closing bracket is missing'],
  ['["hunter2', 'line 1, column 2: a value or "]" is missing'],
  ['["hunter2",]', 'line 1, column 12: a value is missing'],
  ['{"hunter2": 1,}', 'line 1, column 15: a key in quotes is missing'],
  ['{"hunter2": 1', 'line 1, column 14: it ends too early'],
  ['{} hunter2', 'line 1, column 4: something follows the end'],
  ['"hunter2\u0001"', 'line 1, column 1: a value is missing'],
  ['"hunter2\\x"', 'line 1, column 1: a value is missing'],
  ['[01]', 'line 1, column 2: a value or "]" is missing'],
  ['<html>hunter2</html>', 'line 1, column 1: a value is missing']
])('L3: %j', (text, message) => {
  expect(() => parseJson(text)).toThrow(new Error(message))
  if (text.includes('hunter2')) expect(() => parsePlanFile(text)).toThrow(/line \d+, column \d+/)
  expect(() => parsePlanFile(text)).not.toThrow(/hunter2/)
})

test('what is JSON is read', () => {
  expect(parseJson(' {"a": [1, -2.5e3, "\\u0041", true, null, {}]} ')).toEqual({
    a: [1, -2500, 'A', true, null, {}]
  })
})

test.each([
  'a: &hunter2 1\nb: *hunter3',
  'a: 1\nb: "hunter2',
  'hunter2: 1\n hunter2: 2',
  'a: {hunter2',
  '"hunter2" "hunter2"',
  'a: "\\qhunter2"',
  '%hunter2\n---\n@hunter2',
  '@hunter2',
  'a: hunter2: hunter2',
  '- a\nhunter2',
  '!<hunter2 a'
])('L3: YAML is not quoted: %j', async text => {
  for (const parse of [parseYaml, (yaml: string) => parseManifest(yaml, 'the rendered chart')]) {
    let message = ''
    try {
      await parse(text)
    } catch (error) {
      message = String(error)
    }
    expect(message).not.toMatch(/hunter/)
  }
})

test.each([
  '"'.padEnd(3_000_000, 'a'),
  '['.repeat(1_000_000),
  ' '.repeat(3_000_000),
  '1,'.repeat(1_000_000),
  `"${'\\n'.repeat(1e6)}`
])('in linear time: %#', text => {
  const began = cpuMs()
  expect(() => parseJson(text)).toThrow(/^line 1, column \d+: /)
  expect(cpuMs() - began).toBeLessThan(2000)
})
