/** The codes of the forecast and docs/reference/forecast.md say the same. */
import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)
const DOCUMENT = readFileSync(new URL('docs/reference/forecast.md', ROOT), 'utf8')

/** `CODE severity`, sorted. */
function raised(): readonly string[] {
  const folder = new URL('src/plan/forecast/', ROOT)
  return readdirSync(folder)
    .flatMap(file => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/\b(error|warning)\(\s*'([A-Z_]+)'/g)
    ])
    .map(([, severity, code]) => `${code ?? ''} ${severity ?? ''}`)
    .sort()
}

function documented(document: string): readonly string[] {
  return [...document.matchAll(/^\| `([A-Z_]+)` \| (\w+) \| [^|]+ \| [^|]+ \|$/gm)]
    .map(([, code, severity]) => `${code ?? ''} ${severity ?? ''}`)
    .sort()
}

test('every code is documented, once, with its severity', () => {
  expect(raised().length).toBeGreaterThan(30)
  expect(documented(DOCUMENT)).toEqual(raised())
})

test('a code means one thing', () => {
  expect(raised()).toEqual([...new Set(raised())])
})

test.each(raised())('%s cannot go undocumented', entry => {
  const code = entry.split(' ')[0] ?? ''
  expect(documented(DOCUMENT.replace(`| \`${code}\` |`, '| |'))).not.toContain(entry)
})
