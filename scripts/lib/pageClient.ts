/**
 * Script and style of the report page as texts in a module, src/view/page/clientFiles.ts: of the files of
 * src/view/page/client, esbuild makes one script. The module is committed, so that tests and scripts run from the sources.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const PAGE = 'src/view/page'

export function clientFilesPath(root: string): string {
  return join(root, PAGE, 'clientFiles.ts')
}

/** Writes the module. */
export async function writeClientFiles(root: string): Promise<void> {
  await writeFile(clientFilesPath(root), await clientFiles(root))
}

/** @returns the text of the module */
export async function clientFiles(root: string): Promise<string> {
  const [script, style] = await Promise.all([
    bundled(root, join(PAGE, 'client', 'main.ts')),
    bundled(root, join(PAGE, 'page.css'))
  ])
  const parts = [
    '// Written by `npm run build` from client/ and page.css.',
    `export const SCRIPT = ${literal(script)}`,
    `export const STYLE = ${literal(style)}`
  ]
  return `${parts.join('\n\n')}\n`
}

/** Not minified: it is reviewed. */
async function bundled(root: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none'
  })
  const text = outputFiles.map(file => file.text).join('')
  // Nothing in it may end its element.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${entry} holds markup`)
  // Where the modules came from: of no use in the page.
  return text.replace(/^ *\/\/ src\/.*\n/gm, '').replace(/^\/\* src\/.* \*\/\n/gm, '')
}

/** A template, so that a change shows line by line. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``
}
