/** dist/ is what users run: built from these sources, readable, complete, and free of traces of who built it. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { nodeProgram } from '../../testkit/nodeProgram.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = join(ROOT, 'dist')
const LIMIT_BYTES = 1_000_000

/** File names to contents. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true })
  return new Map(
    await Promise.all(
      names.sort().map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)
    )
  )
}

const dist = await contents(DIST)
const bundle = dist.get('index.js') ?? ''

test('is what the sources build today', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dist-'))
  try {
    await promisify(execFile)(nodeProgram(), [join(ROOT, 'scripts', 'build.ts'), '--out', folder])
    const fresh = await contents(folder)
    // By name: a difference of a megabyte helps nobody.
    const stale = [...new Set([...fresh.keys(), ...dist.keys()])].filter(
      name => fresh.get(name) !== dist.get(name)
    )
    expect({ stale, remedy: 'npm run build' }).toEqual({ stale: [], remedy: 'npm run build' })
  } finally {
    await rm(folder, { recursive: true })
  }
}, 180_000)

/** Files that index.js loads when a run needs them. */
const chunks = [...dist.keys()].filter(
  name => name.endsWith('.js') && !['index.js', 'post.js'].includes(name)
)

/** `\t4765(module, ...) {` or `\t4765: (module, ...) => {`, as ncc writes each module. */
function modulesIn(text: string): readonly string[] {
  return [...text.matchAll(/^\t(?:'([^'\n]+)'|(\d+))(?::|\()/gm)].map(([, name, id]) => name ?? id ?? '')
}

test('is one module and what few runs load, with their licences', () => {
  expect([...dist.keys()].filter(name => !chunks.includes(name))).toEqual([
    'index.js',
    'licenses.txt',
    'package.json',
    'post.js'
  ])
  expect(dist.get('post.js')).toBe("process.argv[2] = 'post'\nawait import('./index.js')\n")
  expect(JSON.parse(dist.get('package.json') ?? '')).toEqual({ type: 'module' })
  // Of each package: its name on a line, its licence, and the licence's text.
  const licensed = (dist.get('licenses.txt') ?? '').split('\n')
  const packages = [...importedPackages(join(ROOT, 'src', 'index.ts'))]
  expect(packages).toEqual(expect.arrayContaining(['@actions/core', '@marcbachmann/cel-js', 'diff']))
  // What they import in their turn.
  packages.push('undici', 'tunnel', 'bottleneck', '@actions/http-client', '@octokit/request')
  expect(packages.filter(name => !licensed.includes(name))).toEqual([])
})

test('calls each file that few runs load by a word, and loads it', () => {
  expect(chunks).toEqual(expect.arrayContaining(['octokit.js', 'cel.js', 'proof.js', 'status.js']))
  expect(chunks.filter(name => !/^[a-z]+\.js$/.test(name))).toEqual([])
  // The table by which ncc's runtime finds the file of a chunk, and what it asks for.
  const [, table = ''] =
    /__nccwpck_require__\.u = chunkId => {\s+return {([^}]+)}\[chunkId]/.exec(bundle) ?? []
  const files = new Map([...table.matchAll(/(\d+): '([^']+)'/g)].map(([, id = '', name = '']) => [id, name]))
  expect([...files.values()].sort()).toEqual(chunks)
  const asked = [...dist.values()].flatMap(text =>
    [...text.matchAll(/__(?:nccwpck|webpack)_require__\s*\.e\((\d+)\)/g)].map(([, id = '']) => files.get(id))
  )
  expect([...new Set(asked)].sort()).toEqual(chunks)
  // Each holds the chunk that it is called for.
  const held = [...files].filter(([id, name]) => dist.get(name)?.startsWith(`export const id = ${id}\n`))
  expect(held).toEqual([...files])
})

test('holds each module once', () => {
  const files = ['index.js', ...chunks].map(name => [name, modulesIn(dist.get(name) ?? '')] as const)
  // Else the pattern finds nothing, and so no module twice.
  expect(files.filter(([, modules]) => modules.length === 0)).toEqual([])
  const places = new Map<string, string[]>()
  for (const [name, modules] of files)
    for (const id of modules) places.set(id, [...(places.get(id) ?? []), name])
  expect([...places].filter(([, names]) => names.length > 1)).toEqual([])
  // Modules of one file that ncc has joined have no number: functions of ours with their text show them.
  const functions = new Map<string, string>()
  const twice: string[] = []
  for (const [name] of files) {
    for (const [text] of (dist.get(name) ?? '').matchAll(/^\t\t(?:async )?function \w+\([^]*?\n\t\t}$/gm)) {
      const before = functions.get(text)
      if (text.length > 300 && before !== undefined && before !== name)
        twice.push(`${before}, ${name}: ${text.slice(0, 80)}`)
      functions.set(text, name)
    }
  }
  expect(functions.size).toBeGreaterThan(500)
  // Both versions of @actions/http-client have these, word for word: GitHub's library needs the older one.
  const ofTwoVersions = /function (getProxyUrl|checkBypass)\(/
  expect(twice.filter(found => !ofTwoVersions.test(found))).toEqual([])
})

test('leaves what is large and seldom needed out of the start', () => {
  const left = ['octokit.js', 'changes.js', 'checksums.js', 'proof.js'].filter(name => !dist.has(name))
  expect(left).toEqual([])
  // A word of each that nothing else says: of undici, of `diff`, of the table, and of the proof.
  const words = {
    undici: 'UND_ERR_',
    diff: 'maxEditLength: MOST',
    checksums: 'c306b46f719b0a4d',
    proof: 'function followCluster('
  }
  expect(Object.entries(words).filter(([, word]) => bundle.includes(word))).toEqual([])
  // They are found where they are.
  const others = chunks.map(name => dist.get(name) ?? '').join('\n')
  expect(Object.entries(words).filter(([, word]) => !others.includes(word))).toEqual([])
})

test('takes what Node brings by require: an import of http would load undici and HTTP/2 from it', () => {
  const imports = [...dist].flatMap(([name, text]) =>
    [...text.matchAll(/^import .*? from '([^']+)'$/gms)].map(([, from = '']) => `${name}: ${from}`)
  )
  expect(imports.filter(line => !/: (node:)?module$/.test(line))).toEqual([])
})

/** The npm packages that a source needs when it runs, also through others of ours. */
function importedPackages(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8')
  const imports = [
    ...text.matchAll(/^(?:import|export) (?!type )[^'"]*? from '([^']+)'/gm),
    ...text.matchAll(/\bimport\((?:\/\*.*?\*\/ )?'([^']+)'\)/g)
  ]
  for (const [, from = ''] of imports) {
    const name = from.startsWith('.') ? join(dirname(file), from) : from
    if (from.startsWith('node:') || seen.has(name)) continue
    seen.add(name)
    if (from.startsWith('.')) importedPackages(name, seen)
  }
  return new Set([...seen].filter(name => !isAbsolute(name)))
}

test(`has at most ${LIMIT_BYTES} bytes: they are read at each start`, () => {
  expect(Buffer.byteLength(bundle)).toBeLessThanOrEqual(LIMIT_BYTES)
})

test('is not minified', () => {
  const lines = bundle.split('\n')
  expect(lines.length).toBeGreaterThan(20_000)
  expect(bundle.length / lines.length).toBeLessThan(60)
  for (const name of ['readInputs', 'waitUntilBound', 'renderSummary'])
    expect(bundle).toContain(`function ${name}(`)
  expect(dist.get('proof.js')).toContain('function followCluster(')
})

test('lacks no module', () => {
  // What ncc writes in place of one that it did not find.
  const lacking = [...dist].filter(([, text]) => /webpackMissingModule|Cannot find module '/.test(text))
  expect(lacking.map(([name]) => name)).toEqual([])
})

test('knows nothing of the machine that built it', () => {
  const places = [ROOT, process.cwd(), homedir(), 'file:///', '/home/', '/Users/', '/node_modules/', '/tmp/']
  const { username } = userInfo()
  // A name such as root or node is a word like others.
  const names = username.length > 4 ? [username] : []
  const found = [...dist].flatMap(([name, text]) =>
    [...places, ...names]
      .filter(place => place !== '/' && text.includes(place))
      .map(place => `${name}: ${place}`)
  )
  expect(found).toEqual([])
})
