/** Links of the docs lead somewhere: files of the repository, and headings of pages. Addresses on the internet are not asked. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docPages } from '../../scripts/docs.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGES = docPages()

/** Sentences about the links of a page that lead nowhere. */
function deadLinks(path: string, page: string): readonly string[] {
  const text = withoutCode(page)
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = '']) => target)
  const defined = [...text.matchAll(/^\[[^\]]+\]: (\S+)/gm)].map(([, target = '']) => target)
  return [...inline, ...defined]
    .filter(target => !/^[a-z]+:/.test(target))
    .flatMap(target => {
      const [file = '', anchor] = target.split('#')
      const found = file === '' ? path : normalize(join(dirname(path), file))
      if (found.startsWith('..') || !existsSync(join(ROOT, found))) return [`${target}: there is no ${found}`]
      if (anchor === undefined) return []
      const headings = found === path ? anchorsOf(page) : anchorsOf(read(found))
      return headings.includes(anchor) ? [] : [`${target}: ${found} has no such heading`]
    })
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...page.replace(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${String(before)}`
  })
}

function withoutCode(page: string): string {
  return page.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]+`/g, '')
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

test.each(PAGES)('%s', path => {
  expect(deadLinks(path, read(path))).toEqual([])
})

test('every page is reached from the README', () => {
  const reached = new Set(['README.md'])
  for (const path of reached)
    for (const [, target = ''] of withoutCode(read(path)).matchAll(/\]\(([^)#\s]+\.md)[^)]*\)/g))
      if (!/^[a-z]+:/.test(target)) reached.add(normalize(join(dirname(path), target)))
  expect(PAGES.filter(path => !reached.has(path))).toEqual([])
})

test('pages that sources name exist', () => {
  const sources = ['src', '__tests__', 'testkit', 'scripts', 'eslint'].flatMap(folder =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.m?ts$|\.mjs$/.test(name))
      .map(name => `${folder}/${name}`)
  )
  const named = [...sources, 'action.yml'].flatMap(path =>
    [...read(path).matchAll(/\bdocs\/(?:guides|reference|explanation|upstream)\/[a-z-]+\.md\b/g)].map(
      ([page]) => `${path}: ${page}`
    )
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(entry => !existsSync(join(ROOT, entry.split(': ')[1] ?? '')))).toEqual([])
})

describe('these tests', () => {
  const page = '# A page\n\n## What `is` this?\n\n## Twice\n\n## Twice\n'

  test('know the anchors of GitHub', () => {
    expect(anchorsOf(page)).toEqual(['a-page', 'what-is-this', 'twice', 'twice-1'])
    expect(anchorsOf('## `CHART_NOT_FOUND`\n```\n# no heading\n```\n')).toEqual(['chart_not_found'])
  })

  test.each([
    ['[a](b.md)', ['b.md: there is no b.md']],
    ['[a](#what-is-that)', ['#what-is-that: README.md has no such heading']],
    ['[a](docs/README.md#nothing)', ['docs/README.md#nothing: docs/README.md has no such heading']],
    ['[a](../outside.md)', ['../outside.md: there is no ../outside.md']],
    ['[a](#what-is-this) [b](https://example.com/b.md) `[c](d.md)`', []]
  ])('of %s', (link, dead) => {
    expect(deadLinks('README.md', page + link)).toEqual(dead)
  })
})
