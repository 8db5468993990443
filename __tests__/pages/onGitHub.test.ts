/** Job summary and comment as GitHub shows them, for each kind of run. */
import { startBrowser, WIDTHS, type OpenPage, type PageBrowser } from '../../testkit/browser.ts'
import { drawDiagrams } from '../../testkit/mermaid.ts'
import { accessibilityFaults, firstScreen, foreignElements, overflowing } from '../../testkit/pageChecks.ts'
import { hostileTo } from '../../testkit/reports/hostile.ts'
import { SCENES, type SceneName } from '../../testkit/reports/scenes.ts'
import { openView, type ViewName } from '../../testkit/reports/views.ts'

let browser: PageBrowser

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** What has to be on the first screen: how it ended, and why. */
const FIRST: Readonly<Record<SceneName, readonly [verdict: string, cause: string]>> = {
  ready: ['✅', 'verdict ready'],
  failed: ['❌', 'ImagePullBackOff of ghcr.io/acme/web:1.4.2'],
  unverified: ['🟡', 'the kubeconfig has no context edge-oslo-01'],
  partial: ['🟡', 'Offline'],
  many: ['❌', 'ImagePullBackOff of ghcr.io/acme/web:1.4.2'],
  hook: ['❌', 'ContainerFailed of hook Job shop/migrate'],
  plan: ['⚪', '+1 ~2'],
  destructive: ['❌', 'PersistentVolumeClaim shop/uploads'],
  removal: ['❌', 'held by kubernetes.io/pvc-protection'],
  sweep: ['🟡', 'its pull request 41 is closed'],
  skipped: ['⚪', 'of a pull request from a fork']
}

const CASES = (Object.keys(SCENES) as SceneName[]).flatMap(scene => [
  [scene, 'summary'] as const,
  // Only previews have comments, which are deployed and removed.
  ...(['ready', 'failed', 'many', 'hook', 'removal'].includes(scene) ? [[scene, 'comment'] as const] : [])
])

/** About GitHub's own style, and its frame, which is not ours. */
const NOT_OURS = ['scrollable-region-focusable', 'region']

describe.each(CASES)('%s: %s', (scene, view: ViewName) => {
  let opened: OpenPage

  beforeAll(async () => {
    opened = await openView(browser, view, SCENES[scene])
  })
  afterAll(async () => {
    await opened.close()
  })

  test('shows how it ended and why on the first screen, and fits', async () => {
    const { page } = opened
    const [verdict, cause] = FIRST[scene]
    expect(await firstScreen(page, 'h2, h3')).toContainEqual(expect.stringContaining(verdict))
    expect(await firstScreen(page, 'p, li, td, summary')).toContainEqual(expect.stringContaining(cause))
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 })
      expect([width, await overflowing(page)]).toEqual([width, []])
    }
  })

  test('is accessible, by light and in the dark', async () => {
    expect(await accessibilityFaults(opened.page, NOT_OURS)).toEqual([])
  })

  test('asks nobody for anything, and its diagram is one', async () => {
    expect(opened.faults).toEqual([])
    const diagrams = await drawDiagrams(opened.page)
    expect(diagrams).toBe(SCENES[scene].phases.length === 0 ? 0 : 1)
  })
})

test.each([
  ['failed', 'summary'],
  ['failed', 'comment'],
  ['hook', 'summary'],
  ['plan', 'summary'],
  ['removal', 'comment'],
  ['sweep', 'summary']
] as const)('foreign text stays text: %s, %s', async (scene, view) => {
  const { page, faults, close } = await openView(browser, view, hostileTo(SCENES[scene]))
  expect(await page.locator('body').innerText()).toContain('<img src=x onerror=trapped=1>')
  expect(await foreignElements(page)).toEqual([])
  expect(await drawDiagrams(page)).toBe(1)
  expect(await foreignElements(page)).toEqual([])
  expect(await page.evaluate('globalThis.trapped')).toBeUndefined()
  expect(faults).toEqual([])
  await close()
})
