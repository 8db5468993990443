/**
 * Builds dist/: one ES module for main and post, with everything that it needs, and beside it what few runs load.
 *
 * It is committed and reviewed, so it is not minified; but two thirds of what the bundler writes are comments and
 * indentation of other people's code. Comments go (licenses.txt holds the licences, src/ our own comments), tabs
 * replace blanks, names and lines stay: 1.3 instead of 1.7 MB to load at each start of the action.
 *
 * `--out FOLDER` builds elsewhere, so that a test can compare.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { format } from 'prettier'
import ts from 'typescript'

const LICENSES = '.licenses.txt'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } })

// Elsewhere first: what is there stays when the sources do not compile.
const fresh = await mkdtemp(join(tmpdir(), 'build-'))
try {
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
      'build',
      'src/index.ts',
      '--out',
      fresh,
      '--license',
      // One for each module: the next would overwrite a common one.
      `[name]${LICENSES}`,
      '--no-cache'
    ],
    { cwd: root }
  ).catch((error: unknown) => {
    // ncc tells type errors on its streams, which an execFile error carries.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    process.stderr.write(`${stdout}${stderr}`)
    process.exit(1)
  })
  const files = (await readdir(fresh)).sort()
  const contents = await Promise.all(files.map(async name => await readFile(join(fresh, name), 'utf8')))
  const licenses = contents.filter((_, index) => files[index]?.endsWith(LICENSES))
  await rm(values.out, { recursive: true, force: true })
  await mkdir(values.out, { recursive: true })
  await writeFile(join(values.out, 'licenses.txt'), licenses.join('\n'))
  for (const [index, name] of files.entries()) {
    if (name.endsWith(LICENSES)) continue
    const text = contents[index] ?? ''
    const written = name.endsWith('.js') ? await readable(text) : text
    await writeFile(join(values.out, name), written)
    console.log(`${name}: ${String(Buffer.byteLength(written))} bytes`)
  }
} finally {
  await rm(fresh, { recursive: true })
}

/** Without comments, and with tabs. */
async function readable(bundle: string): Promise<string> {
  const { outputText } = ts.transpileModule(bundle, {
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
