/** Pages in a headless Chromium, and what it asks for while it shows them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { browserProgram } from './browserProgram.ts'

export interface PageBrowser {
  readonly open: (html: string, options?: BrowserContextOptions) => Promise<OpenPage>
  readonly close: () => Promise<void>
}

export interface OpenPage {
  readonly page: Page
  /** What it did that it must not, so far: requests, breaches of its CSP, exceptions, lines on the console. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** The width of GitHub's content, and of a phone. */
export const WIDTHS = { desk: 1012, phone: 390 } as const

const HEIGHT = 900

export async function startBrowser(): Promise<PageBrowser> {
  const { path, env } = await browserProgram()
  const browser = await chromium.launch({
    ...(path === undefined ? { channel: 'chrome' } : { executablePath: path }),
    env: { ...process.env, ...env },
    // Its own sandbox needs rights that containers do not have; what it shows is ours.
    chromiumSandbox: false
  })
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  return {
    open: async (html, options = {}) => await openPage(browser, folder, html, options),
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    }
  }
}

/** From a file, as somebody opens an artifact. */
async function openPage(
  browser: Browser,
  folder: string,
  html: string,
  options: BrowserContextOptions
): Promise<OpenPage> {
  const file = join(folder, `${crypto.randomUUID()}.html`)
  await writeFile(file, html)
  const url = pathToFileURL(file).href
  const context = await browser.newContext({ viewport: { width: WIDTHS.desk, height: HEIGHT }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', request => {
    if (request.url() !== url) faults.push(`request of ${request.url()}`)
  })
  page.on('pageerror', error => faults.push(`exception: ${error.message}`))
  // Breaches of the CSP are told here.
  page.on('console', message => faults.push(`console: ${message.text()}`))
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  return {
    page,
    faults,
    close: async () => {
      await context.close()
    }
  }
}

/** Until the report page has drawn itself, the last row of its matrix included. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForSelector('main', { state: 'attached' })
  await page.waitForFunction('document.querySelector(".matrix:not([data-complete])") === null')
}
