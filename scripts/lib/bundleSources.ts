/**
 * What ncc bundles, in a folder of its own: src/, and the npm packages that package-lock.json has for users. There, one
 * package can be another than in node_modules, which ncc has no setting for. ncc itself lies there, too: the numbers of
 * modules come from paths relative to it, and must not depend on where the repository is.
 */
import { copyFile, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const NCC = 'node_modules/@vercel/ncc'

/**
 * Stands in for undici where `@actions/http-client` looks for it. Not where that of GitHub's library does, which lies in
 * another folder and needs the real one.
 */
const NO_UNDICI = 'node_modules/@actions/http-client/node_modules/undici'

/** Types are for compilers that check them, maps for debuggers. */
const UNUSED = /\.d\.[cm]?ts$|\.map$/

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: true; readonly optional?: true; readonly devOptional?: true }>
  >
}

/**
 * @param place an empty folder
 * @returns the packages, as package-lock.json names them
 */
export async function copySources(root: string, place: string): Promise<readonly string[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock
  const packages = Object.entries(lock.packages)
    .filter(([name, { dev, optional, devOptional }]) => name !== '' && !(dev ?? optional ?? devOptional))
    .map(([name]) => name)
  if (packages.some(name => name.startsWith(NO_UNDICI)))
    throw new Error(`${NO_UNDICI} is a real package now: see scripts/lib/noUndici.mjs`)
  await cp(join(root, 'src'), join(place, 'src'), { recursive: true })
  await copyFile(join(root, 'package.json'), join(place, 'package.json'))
  for (const name of [...packages, NCC]) {
    const from = join(root, name)
    await cp(from, join(place, name), {
      recursive: true,
      // Packages inside of it are on the list themselves.
      filter: path => !UNUSED.test(path) && !path.slice(from.length).includes('node_modules')
    })
  }
  // For ncc, not for the bundle: so the compiler is the one that checks the types.
  await symlink(
    join(root, 'node_modules', 'typescript'),
    join(place, 'node_modules', 'typescript'),
    'junction'
  )
  await standIn(place)
  await writeFile(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2024',
        module: 'ESNext',
        moduleResolution: 'Bundler',
        verbatimModuleSyntax: true,
        rootDir: 'src',
        types: []
      },
      include: ['src']
    })
  )
  return packages
}

async function standIn(place: string): Promise<void> {
  const folder = join(place, NO_UNDICI)
  await mkdir(folder, { recursive: true })
  await copyFile(join(import.meta.dirname, 'noUndici.mjs'), join(folder, 'noUndici.mjs'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'undici', exports: './noUndici.mjs' }))
}
