/** The report page in a browser, for each kind of run. */
import { redacted } from '../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../src/lib/secrets/redactor.ts'
import type { Report } from '../../src/report/report.ts'
import { renderPage } from '../../src/view/page/document.ts'
import { startBrowser, untilDrawn, WIDTHS, type OpenPage, type PageBrowser } from '../../testkit/browser.ts'
import { accessibilityFaults, firstScreen, foreignElements, overflowing } from '../../testkit/pageChecks.ts'
import { hostileTo, TRAP } from '../../testkit/reports/hostile.ts'
import { SCENES, type SceneName } from '../../testkit/reports/scenes.ts'
import { openView } from '../../testkit/reports/views.ts'

const NAMES = Object.keys(SCENES) as SceneName[]

let browser: PageBrowser

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

const open = (report: Report, options: Parameters<PageBrowser['open']>[1] = {}): Promise<OpenPage> =>
  openView(browser, 'page', report, options)

/** What has to be on the first screen: how it ended, and why. */
const FIRST: Readonly<Record<SceneName, readonly [verdict: string, cause: string]>> = {
  ready: ['✅', 'verdict ready'],
  failed: ['❌', 'ImagePullBackOff of ghcr.io/acme/web:1.4.2'],
  unverified: ['🟡', 'the kubeconfig has no context edge-oslo-01'],
  partial: ['🟡', 'Offline'],
  many: ['❌', 'ImagePullBackOff of ghcr.io/acme/web:1.4.2'],
  hook: ['❌', 'ContainerFailed of hook Job shop/migrate'],
  plan: ['⚪', '+1 added, ~2 changed, -0 removed'],
  destructive: ['❌', 'PersistentVolumeClaim shop/uploads'],
  removal: ['❌', 'held by kubernetes.io/pvc-protection'],
  sweep: ['🟡', 'its pull request 41 is closed'],
  skipped: ['⚪', 'of a pull request from a fork']
}

describe.each(NAMES)('%s', name => {
  test('asks nobody for anything, shows how it ended and why, and fits', async () => {
    const { page, faults, close } = await open(SCENES[name])
    const [verdict, cause] = FIRST[name]
    expect(await firstScreen(page, 'h1')).toEqual([expect.stringContaining(verdict)])
    expect(await firstScreen(page, 'h3, p, li, td')).toContainEqual(expect.stringContaining(cause))
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 })
      expect([width, await overflowing(page)]).toEqual([width, []])
      expect(await firstScreen(page, 'h1')).toHaveLength(1)
    }
    expect(faults).toEqual([])
    await close()
  })

  test('is accessible, by light and in the dark', async () => {
    // The page's own policy refuses the script of axe-core.
    const { page, close } = await open(SCENES[name], { bypassCSP: true })
    // axe-core takes minutes for 25,600 cells: one row is like the others.
    if (name === 'many') await page.getByLabel('Cluster', { exact: true }).fill('paris-01')
    expect(await accessibilityFaults(page)).toEqual([])
    await close()
  })
})

test.each(['failed', 'many', 'hook', 'plan', 'removal', 'sweep'] as const)(
  'foreign text stays text: %s',
  async name => {
    const { page, faults, close } = await open(hostileTo(SCENES[name]))
    expect(await page.locator('body').innerText()).toContain(TRAP)
    expect(await foreignElements(page)).toEqual([])
    expect(await page.evaluate('globalThis.trapped')).toBeUndefined()
    expect(faults).toEqual([])
    await close()
  }
)

test('an address that is no web page is no link', async () => {
  const { page, close } = await open({
    ...SCENES.ready,
    url: 'javascript:trapped=1',
    runUrl: 'data:text/html,x'
  })
  expect(await page.locator('main a, header a').count()).toBe(0)
  await close()
})

describe('the matrix', () => {
  test('is filtered by cluster, object and state', async () => {
    const { page, faults, close } = await open(SCENES.many)
    const found = page.getByRole('status')
    expect(await found.innerText()).toBe('all 256 clusters, all 100 objects')
    await page.getByLabel('Cluster', { exact: true }).fill('PARIS')
    expect(await found.innerText()).toBe('32 of 256 clusters, all 100 objects')
    await page.getByLabel('Object', { exact: true }).fill('deployment')
    expect(await found.innerText()).toBe('32 of 256 clusters, 2 of 100 objects')
    await page.getByLabel('Cluster', { exact: true }).fill('')
    await page.getByLabel('State').selectOption('failed')
    expect(await found.innerText()).toBe('16 of 256 clusters, 2 of 100 objects')
    await untilDrawn(page)
    expect(await page.locator('.matrix tbody tr').count()).toBe(16)
    expect(faults).toEqual([])
    await close()
  })

  test('counts one as one', async () => {
    const { page, close } = await open({ ...SCENES.ready, clusters: SCENES.ready.clusters.slice(0, 1) })
    const found = page.getByRole('status')
    expect(await found.innerText()).toBe('1 cluster, all 12 objects')
    await page.getByLabel('Cluster', { exact: true }).fill('nowhere')
    expect(await found.innerText()).toBe('0 of 1 cluster, all 12 objects')
    await close()
  })

  test('opens a cluster by keyboard, and shows why', async () => {
    const { page, close } = await open(SCENES.failed)
    const cluster = page.getByRole('button', { name: 'edge-dublin-01' })
    await cluster.focus()
    await page.keyboard.press('Enter')
    expect(await cluster.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.matrix .detail').innerText()).toContain(
      'container web: ImagePullBackOff of ghcr.io/acme/web:1.4.2'
    )
    await page.keyboard.press('Enter')
    expect(await page.locator('.matrix .detail').count()).toBe(0)
    await close()
  })

  test('is reached by keyboard alone, after the way past the heading', async () => {
    const { page, close } = await open(SCENES.failed)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await close()
  })
})

test('on paper everything is unfolded, and the controls are gone', async () => {
  const { page, close } = await open(SCENES.plan)
  await page.emulateMedia({ media: 'print' })
  const folded = page.locator('details:not([open])')
  expect(await folded.count()).toBeGreaterThan(0)
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  expect(await folded.count()).toBe(0)
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  expect(await folded.count()).toBeGreaterThan(0)
  expect(await page.locator('.controls:visible').count()).toBe(0)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  await close()
})

test('on paper a wide matrix is in tables that fit, without what is ready', async () => {
  const { page, close } = await open(SCENES.many)
  await page.emulateMedia({ media: 'print' })
  // A4 at 96 dpi, within margins of 12 mm.
  await page.setViewportSize({ width: 703, height: 1000 })
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  const tables = page.locator('.on-paper .matrix')
  expect(await tables.count()).toBe(5)
  expect(await tables.first().locator('tbody tr').count()).toBe(19)
  // The offline clusters lack every object.
  expect(await tables.last().locator('tbody tr').count()).toBe(3)
  expect(await page.locator('.on-paper p').innerText()).toContain('19 of 256 clusters, all 100 objects')
  expect(await page.locator('.matrix-frame:visible').count()).toBe(0)
  expect(await overflowing(page)).toEqual([])
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  expect(await tables.count()).toBe(0)
  expect(await page.locator('.matrix-frame:visible').count()).toBe(1)
  await close()
})

test('without scripts it says what it needs', async () => {
  const { page, close } = await browser.open(renderPage(redacted(SCENES.ready, new Redactor())), {
    javaScriptEnabled: false
  })
  expect(await page.locator('body').innerText()).toContain('needs JavaScript')
  await close()
})

/** Milliseconds that the page's thread may work: what else runs on the machine does not count. */
const MOST_MS = 2000

test('256 clusters with 100 objects open in a second', async () => {
  const { page, close } = await browser.open('<!doctype html><title>Empty</title>')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(metric => metric.name === 'ThreadTime')?.value ?? NaN) * 1000
  }
  const before = await worked()
  await page.setContent(renderPage(redacted(SCENES.many, new Redactor())))
  await untilDrawn(page)
  expect(await page.locator('.matrix tbody tr').count()).toBe(256)
  const took = (await worked()) - before
  expect(took).toBeGreaterThan(10)
  expect(took).toBeLessThan(MOST_MS)
  await close()
})
