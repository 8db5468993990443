/** README and the pages of the docs as GitHub shows them. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { startBrowser, WIDTHS, type PageBrowser } from '../../testkit/browser.ts'
import { gitHubPage } from '../../testkit/gitHubPage.ts'
import { drawDiagrams } from '../../testkit/mermaid.ts'
import { accessibilityFaults, overflowing } from '../../testkit/pageChecks.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PAGES = ['README.md', ...globSync('docs/**/*.md', { cwd: ROOT })].sort()

let browser: PageBrowser

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** About GitHub's own style, and its frame, which is not ours. */
const NOT_OURS = ['scrollable-region-focusable', 'region']

test.each(PAGES)('%s is accessible, by light and in the dark, and fits', async path => {
  const { page, close } = await browser.open(await gitHubPage(readFileSync(join(ROOT, path), 'utf8'), []))
  expect(await page.locator('h1').count()).toBe(1)
  expect(await accessibilityFaults(page, NOT_OURS)).toEqual([])
  await drawDiagrams(page)
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 })
    expect([basename(path), width, await overflowing(page)]).toEqual([basename(path), width, []])
  }
  await close()
})
