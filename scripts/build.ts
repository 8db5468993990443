/**
 * Builds dist/: one ES module for main and post, with everything that it needs.
 *
 * It is committed and reviewed, so it is not minified; but two thirds of what the bundler writes are comments and
 * indentation of other people's code. Comments go (licenses.txt holds the licences, src/ our own comments), tabs
 * replace blanks, names and lines stay: 1.3 instead of 1.7 MB to load at each start of the action.
 *
 * `--out FOLDER` builds elsewhere, so that a test can compare.
 */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { format } from 'prettier'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })

await promisify(execFile)(
  process.execPath,
  [
    join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    'build',
    'src/index.ts',
    '--out',
    values.out,
    '--license',
    'licenses.txt',
    '--no-cache'
  ],
  { cwd: root }
).catch((error: unknown) => {
  // ncc tells type errors on its streams, which an execFile error carries.
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
  process.stderr.write(`${stdout}${stderr}`)
  process.exit(1)
})

const bundle = join(values.out, 'index.js')
const { outputText } = ts.transpileModule(await readFile(bundle, 'utf8'), {
  compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
})
const text = await format(outputText, {
  parser: 'babel',
  useTabs: true,
  semi: false,
  singleQuote: true,
  printWidth: 110,
  arrowParens: 'avoid',
  trailingComma: 'none'
})
await writeFile(bundle, text)
console.log(`${bundle}: ${String(Buffer.byteLength(text))} bytes`)
