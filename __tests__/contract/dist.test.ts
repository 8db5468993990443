/** dist/ is what users run: built from these sources, readable, complete, and free of traces of who built it. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { nodeProgram } from '../helpers/nodeProgram.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = join(ROOT, 'dist')
const LIMIT_BYTES = 1_600_000

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

test('is one module and what few runs load, with their licences', () => {
  const others = [...dist.keys()].filter(name => !/^\d+\.index\.js$/.test(name))
  expect(others).toEqual(['index.js', 'licenses.txt', 'package.json'])
  expect(JSON.parse(dist.get('package.json') ?? '')).toEqual({ type: 'module' })
  // Of each package: its name on a line, its licence, and the licence's text.
  const licensed = (dist.get('licenses.txt') ?? '').split('\n')
  const packages = [...importedPackages(join(ROOT, 'src', 'index.ts'))]
  expect(packages).toEqual(expect.arrayContaining(['@actions/core', '@marcbachmann/cel-js']))
  expect(packages.filter(name => !licensed.includes(name))).toEqual([])
})

/** The npm packages that a source needs when it runs, also through others of ours. */
function importedPackages(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8')
  const imports = [
    ...text.matchAll(/^(?:import|export) (?!type )[^'"]*? from '([^']+)'/gm),
    ...text.matchAll(/await import\('([^']+)'\)/g)
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
  for (const name of ['readInputs', 'waitUntilBound', 'followCluster', 'renderSummary'])
    expect(bundle).toContain(`function ${name}(`)
})

test('lacks no module', () => {
  // What webpack writes in place of one that it did not find.
  expect(bundle).not.toMatch(/webpackMissingModule|Cannot find module '/)
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
