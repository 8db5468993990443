/**
 * The pictures of the docs, docs/pictures/: `npm run pictures`. With `-- --all --out FOLDER`, every kind of run in every
 * view, at the width of GitHub's content and of a phone, by light and in the dark, and the pages on paper: to be looked at
 * after a change; with `--scene NAME` of one kind only.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startBrowser, WIDTHS, type PageBrowser } from '../testkit/browser.ts'
import { drawDiagrams } from '../testkit/mermaid.ts'
import { SCENES, type SceneName } from '../testkit/reports/scenes.ts'
import { openView, type ViewName } from '../testkit/reports/views.ts'

interface Picture {
  readonly scene: SceneName
  readonly view: ViewName
  readonly device: keyof typeof WIDTHS
  readonly colorScheme: 'light' | 'dark'
  /** Pixels of the page that are in the picture, from its top. */
  readonly height: number
}

const OF_DOCS: readonly Picture[] = [
  { scene: 'failed', view: 'summary', device: 'desk', colorScheme: 'light', height: 1000 },
  { scene: 'ready', view: 'summary', device: 'desk', colorScheme: 'light', height: 800 },
  { scene: 'destructive', view: 'summary', device: 'desk', colorScheme: 'light', height: 1000 },
  { scene: 'failed', view: 'comment', device: 'desk', colorScheme: 'dark', height: 800 },
  { scene: 'many', view: 'page', device: 'desk', colorScheme: 'light', height: 2150 },
  { scene: 'failed', view: 'page', device: 'desk', colorScheme: 'dark', height: 1200 },
  { scene: 'failed', view: 'page', device: 'phone', colorScheme: 'light', height: 1200 }
]

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    scene: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'pictures') }
  }
})
const scenes = (Object.keys(SCENES) as SceneName[]).filter(name => name === (values.scene ?? name))
await mkdir(values.out, { recursive: true })
const browser = await startBrowser()
try {
  for (const picture of values.all ? everyPicture() : OF_DOCS) await take(browser, picture)
  if (values.all) for (const scene of scenes) await print(browser, scene)
} finally {
  await browser.close()
}

function everyPicture(): readonly Picture[] {
  return scenes.flatMap(scene =>
    (['page', 'summary', 'comment'] as const).flatMap(view =>
      (['desk', 'phone'] as const).flatMap(device =>
        (['light', 'dark'] as const).map(colorScheme => ({ scene, view, device, colorScheme, height: 2000 }))
      )
    )
  )
}

async function print(browser: PageBrowser, scene: SceneName): Promise<void> {
  const { page, close } = await openView(browser, 'page', SCENES[scene])
  const path = join(values.out, `page-${scene}.pdf`)
  await page.pdf({ path, format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
  console.log(path)
  await close()
}

async function take(
  browser: PageBrowser,
  { scene, view, device, colorScheme, height }: Picture
): Promise<void> {
  const width = WIDTHS[device]
  const { page, close } = await openView(browser, view, SCENES[scene], {
    viewport: { width, height },
    colorScheme
  })
  if (view !== 'page') await drawDiagrams(page)
  // No more than its content, whatever the height of the window.
  const whole = await page.evaluate<number>(
    'Math.ceil(document.documentElement.getBoundingClientRect().height)'
  )
  const name = [
    view,
    scene,
    ...(device === 'desk' ? [] : [device]),
    ...(colorScheme === 'light' ? [] : [colorScheme])
  ]
  const path = join(values.out, `${name.join('-')}.png`)
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(whole, height) }
  })
  console.log(path)
  await close()
}
