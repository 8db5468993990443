/** mermaid, which draws the diagrams of Markdown on GitHub, in a page. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { npmTarball } from './npmTarball.ts'

const MERMAID = {
  name: 'mermaid',
  version: '12.3.0',
  integrity:
    'sha512-4113TdXeLAsMruJ79OpFL5O8+LTFXhQqZ260rF3tgUmiNAtRm4Uume04I+65PRN6yZ69J4f8rVYWW8zRk65UYw==',
  // The whole of it in one file, so that none of its 100 dependencies is needed.
  files: ['dist/mermaid.min.js']
}

/** As far as it is used here. */
interface Mermaid {
  readonly initialize: (options: object) => void
  readonly render: (id: string, text: string) => Promise<{ readonly svg: string }>
}

/**
 * Draws every diagram of the page in place of its text.
 * @returns how many there are
 * @throws Error with mermaid's words when one is none
 */
export async function drawDiagrams(page: Page): Promise<number> {
  await page.addScriptTag({ path: join(await npmTarball(MERMAID), 'dist', 'mermaid.min.js') })
  return await page.evaluate(async () => {
    const { mermaid, document, matchMedia } = globalThis as unknown as {
      readonly matchMedia: (query: string) => { readonly matches: boolean }
      readonly mermaid: Mermaid
      readonly document: {
        readonly querySelectorAll: (selector: string) => Iterable<{
          readonly textContent: string
          innerHTML: string
          readonly parentElement: { outerHTML: string }
        }>
      }
    }
    // GitHub, too, draws them by the reader's setting.
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default'
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme })
    const found = [...document.querySelectorAll('code.language-mermaid')]
    for (const [index, code] of found.entries()) {
      const { svg } = await mermaid.render(`diagram-${index}`, code.textContent)
      code.parentElement.outerHTML = svg
    }
    return found.length
  })
}
