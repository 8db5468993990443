/**
 * Builds dist/ with ncc: `index.js`, which main and post are, and beside it what few runs load, each part in a file of its
 * name. `post.js` starts `index.js` as post: a word in the arguments says so, which nobody but this file writes.
 *
 * It is committed and reviewed, so it is not minified. But two thirds of what a bundler writes are comments and
 * indentation of other people's code. Comments go (licenses.txt holds the licences, src/ our own comments), tabs
 * replace blanks, names and lines stay.
 *
 * First it writes src/view/page/clientFiles.ts, which is part of what is built.
 *
 * `--out FOLDER` builds elsewhere, so that a test can compare; no source is written then.
 */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import ts from 'typescript'
import { bundle } from './lib/bundle.ts'
import { licensesOf } from './lib/licenses.ts'
import { writeClientFiles } from './lib/pageClient.ts'

const root = join(import.meta.dirname, '..')
const POST = "process.argv[2] = 'post'\nawait import('./index.js')\n"
const { values } = parseArgs({ options: { out: { type: 'string' } } })
const out = values.out ?? join(root, 'dist')

if (values.out === undefined) await writeClientFiles(root)

// Elsewhere first: what is there stays when the sources do not compile.
const fresh = await mkdtemp(join(tmpdir(), 'build-'))
try {
  const { packages } = await bundle(root, fresh)
  const licenses = await licensesOf(packages.map(name => join(root, name)))
  const files = (await readdir(fresh)).sort()
  const written = await Promise.all(
    files.map(async name => [name, await readable(await readFile(join(fresh, name), 'utf8'))] as const)
  )
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  for (const [name, text] of written) {
    await writeFile(join(out, name), text)
    console.log(`${name}: ${String(Buffer.byteLength(text))} bytes`)
  }
  await writeFile(join(out, 'post.js'), POST)
  await writeFile(join(out, 'licenses.txt'), licenses)
  await writeFile(join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
} finally {
  await rm(fresh, { recursive: true })
}

/** Without comments, and with tabs. */
async function readable(text: string): Promise<string> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
  })
  return await format(outputText, {
    parser: 'babel',
    useTabs: true,
    semi: false,
    singleQuote: true,
    printWidth: 110,
    arrowParens: 'avoid',
    trailingComma: 'none'
  })
}
