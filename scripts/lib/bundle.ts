/**
 * The bundle as ncc makes it: one ES module with what every run needs, and a chunk for each `webpackChunkName` that the
 * `import()`s of src/ give. ncc has no setting for the names of their files, so they get them here.
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { copySources } from './bundleSources.ts'

export interface Bundle {
  /** The npm packages whose code is in it, as package-lock.json names them: `node_modules/…`. */
  readonly packages: readonly string[]
}

/**
 * webpack moves large npm packages into chunks without a name, beside the one that imports them. Such a chunk is called
 * after a package in it.
 */
const PACKAGE_CHUNKS = {
  'node_modules/@actions/github': 'octokit',
  'node_modules/@marcbachmann/cel-js': 'cel',
  'node_modules/diff': 'diff'
} as const

/** How ncc's runtime finds the file of a chunk. */
const FILE_OF_CHUNK = 'return "" + chunkId + ".index.js";'

/** As far as we read them: what `--stats-out` writes. */
interface Stats {
  readonly chunks: readonly Chunk[]
  readonly modules: readonly Module[]
}

interface Chunk {
  readonly id: number
  readonly names: readonly string[]
  readonly files: readonly string[]
}

interface Module {
  /** Path of its file; nothing for what is none, such as Node's own. */
  readonly nameForCondition?: string | null
  readonly chunks: readonly number[]
  /** Those that were joined to this one. */
  readonly modules?: readonly Module[]
}

/**
 * @param out an existing folder
 * @throws Error when ncc has anything to complain about, or a chunk cannot be named
 */
export async function bundle(root: string, out: string): Promise<Bundle> {
  // Its own path counts: on some systems the folder for temporary files is a link.
  const place = await realpath(await mkdtemp(join(tmpdir(), 'ncc-')))
  try {
    const packages = await copySources(root, place)
    await runNcc(place)
    const stats = JSON.parse(await readFile(join(place, 'stats.json'), 'utf8')) as Stats
    const packagesIn = (module: Module): readonly string[] =>
      [module, ...(module.modules ?? [])].flatMap(({ nameForCondition }) => {
        const path = relative(place, nameForCondition ?? place).replaceAll(sep, '/')
        return packages.filter(
          name => path.startsWith(`${name}/`) && !path.slice(name.length).includes('/node_modules/')
        )
      })
    await nameFiles(join(place, 'out'), out, namesOf(stats, packagesIn))
    return { packages: [...new Set(stats.modules.flatMap(packagesIn))].sort() }
  } finally {
    await rm(place, { recursive: true })
  }
}

async function runNcc(place: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [
      join(place, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
      'build',
      'src/index.ts',
      '--out',
      'out',
      '--stats-out',
      'stats.json',
      '--no-cache',
      // Whether the types are right is what `npm run typecheck` tells.
      '--transpile-only'
    ],
    { cwd: place }
  ).catch((error: unknown) => {
    // ncc tells what it does not like on its streams, which an execFile error carries.
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`ncc failed:\n${stdout}${stderr}`, { cause: error })
  })
}

/** Of each chunk but the entry: its id, and the name of its file without `.js`. */
function namesOf(
  { chunks, modules }: Stats,
  packagesIn: (module: Module) => readonly string[]
): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const { id, names: given, files } of chunks) {
    if (files.includes('index.js')) continue
    const held = new Set(modules.filter(({ chunks: places }) => places.includes(id)).flatMap(packagesIn))
    const fitting =
      given.length > 0
        ? given
        : Object.entries(PACKAGE_CHUNKS).flatMap(([name, chunk]) => (held.has(name) ? [chunk] : []))
    const [name] = fitting
    if (name === undefined || fitting.length > 1 || [...names.values()].includes(name))
      throw new Error(
        `chunk ${String(id)} has no name of its own (${fitting.join(', ')}): ` +
          `give its import() a webpackChunkName, or PACKAGE_CHUNKS one of ${[...held].join(', ')}`
      )
    names.set(id, name)
  }
  return names
}

/** Copies what ncc wrote, each chunk under its name. */
async function nameFiles(from: string, to: string, names: ReadonlyMap<number, string>): Promise<void> {
  const files = new Map([...names].map(([id, name]) => [`${String(id)}.index.js`, `${name}.js`]))
  const entry = await readFile(join(from, 'index.js'), 'utf8')
  const parts = entry.split(FILE_OF_CHUNK)
  if (parts.length !== 2)
    throw new Error(`ncc's runtime has ${FILE_OF_CHUNK} ${String(parts.length - 1)} times instead of once`)
  const table = Object.fromEntries([...names].map(([id, name]) => [id, `${name}.js`]))
  await writeFile(join(to, 'index.js'), parts.join(`return ${JSON.stringify(table)}[chunkId];`))
  const others = (await readdir(from)).filter(name => !['index.js', 'package.json'].includes(name))
  const unknown = [
    ...others.filter(name => !files.has(name)),
    ...[...files.keys()].filter(name => !others.includes(name))
  ]
  if (unknown.length > 0)
    throw new Error(`files of ncc that are no chunk, or the reverse: ${unknown.join(', ')}`)
  for (const [name, named] of files) await copyFile(join(from, name), join(to, named))
}
