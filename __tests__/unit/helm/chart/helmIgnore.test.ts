import { ignoresOf } from '../../../../src/helm/chart/helmIgnore.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'

test.each<[string, string, 'file' | 'folder', boolean]>([
  ['*.iso', 'a/disk.iso', 'file', true],
  ['*.iso', 'disk.iso.txt', 'file', false],
  ['a*b*c', 'axxbyyc', 'file', true],
  ['a*b*c', 'axxbyy', 'file', false],
  ['?.md', 'a.md', 'file', true],
  ['?.md', 'ab.md', 'file', false],
  ['node_modules/', 'x/node_modules', 'folder', true],
  ['node_modules/', 'x/node_modules', 'file', false],
  ['/top', 'top', 'file', true],
  ['/top', 'a/top', 'file', false],
  ['docs/*.md', 'docs/a.md', 'file', true],
  ['docs/*.md', 'docs/a/b.md', 'file', false],
  ['docs/*.md', 'a/docs/a.md', 'file', false],
  ['# a', '# a', 'file', false],
  ['\uFEFFa\r\nb\r\n', 'b', 'file', true],
  // What is left to Helm: it costs a copy.
  ['a\n!b', 'a', 'file', false],
  ['**/a', 'a', 'file', false],
  ['[a]', 'a', 'file', false],
  ['\\a', 'a', 'file', false]
])('%j ignores %j, a %s: %p', (text, path, kind, expected) => {
  expect(ignoresOf(text)(path, () => kind === 'folder')).toBe(expected)
})

test('many stars and a long name take no time', () => {
  const before = cpuMs()
  expect(ignoresOf('*a'.repeat(100) + 'b')('a'.repeat(4000), () => false)).toBe(false)
  expect(cpuMs() - before).toBeLessThan(200)
})
