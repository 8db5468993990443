/** What holds for every page that people look at, asked of the browser that shows it. */
import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * By light all that axe-core knows, WCAG 2.2 A and AA and its best practices; in the dark the contrast, which alone differs.
 * @param without rules that are not about what we write
 * @returns what it finds, with where
 */
export async function accessibilityFaults(
  page: Page,
  without: readonly string[] = []
): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const off = Object.fromEntries(without.map(rule => [rule, { enabled: false }]))
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await violations(page, { rules: off })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, { runOnly: ['color-contrast'] })
  return [...light.map(fault => `light: ${fault}`), ...dark.map(fault => `dark: ${fault}`)]
}

async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  return await page.evaluate(
    async given => {
      const { axe: runner } = globalThis as unknown as { readonly axe: typeof axe }
      const found = await runner.run({ ...given, resultTypes: ['violations'] })
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(node => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
      )
    },
    { ...options }
  )
}

/** @returns what is wider than the page and does not scroll by itself */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { document, innerWidth, getComputedStyle } = globalThis as unknown as BrowserGlobals
    const scrolls = (element: PageElement): boolean =>
      element.parentElement !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter(element => {
        const { right, left, width } = element.getBoundingClientRect()
        const isHidden = width === 0 || right < 0
        return !isHidden && (right > innerWidth + 1 || left < -1) && !scrolls(element)
      })
      .slice(0, 5)
      .map(element => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`)
  })
}

/** Names of elements that foreign text could have made: the page has none of its own. */
export async function foreignElements(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { document } = globalThis as unknown as BrowserGlobals
    return [
      ...document.querySelectorAll('img, iframe, object, embed, form, marquee, [onerror], [onclick]')
    ].map(element => element.tagName)
  })
}

/** The texts of elements whose upper edge is on the first screen. */
export async function firstScreen(page: Page, selector: string): Promise<readonly string[]> {
  return await page.evaluate(wanted => {
    const { document, innerHeight } = globalThis as unknown as BrowserGlobals
    return [...document.querySelectorAll(wanted)]
      .filter(element => element.getBoundingClientRect().bottom < innerHeight)
      .map(element => element.textContent)
  }, selector)
}

/** Of a browser, as far as it is asked: the types of the suites know none. */
interface PageElement {
  readonly tagName: string
  readonly className: string
  readonly textContent: string
  readonly parentElement: PageElement | null
  readonly getBoundingClientRect: () => {
    readonly left: number
    readonly right: number
    readonly width: number
    readonly bottom: number
  }
}

interface BrowserGlobals {
  readonly innerWidth: number
  readonly innerHeight: number
  readonly getComputedStyle: (element: PageElement) => { readonly overflowX: string }
  readonly document: { readonly querySelectorAll: (selector: string) => Iterable<PageElement> }
}
