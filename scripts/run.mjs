/**
 * Starts a script of ours: `node scripts/run.mjs scripts/build.ts ARGUMENTS`. The scripts are TypeScript, which Node runs
 * as it is from 24 on, and use npm packages. This one needs neither, so that it works in a fresh clone and on Node 20:
 * it installs what package-lock.json says, among it, for Linux and Windows, a Node 24.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Older ones lack import.meta.main. */
const NEEDED = [24, 2]

const root = fileURLToPath(new URL('..', import.meta.url))
if (!isInstalled()) install()
const [script, ...args] = process.argv.slice(2)
const child = spawn(nodeProgram(), [join(root, script), ...args], { stdio: 'inherit' })
// The script gets ^C from the terminal itself and tidies up; this process waits for it.
process.on('SIGINT', () => undefined).on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))

/** Whether node_modules holds what package-lock.json says; packages for other systems are optional and left out. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesIn(record)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path]
    return path === '' || (found === undefined ? wanted.optional === true : found.version === wanted.version)
  })
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function install() {
  console.log('Installing npm packages (npm ci), which takes about a minute.')
  const { error, status } = spawnSync('npm', ['ci', '--include=dev', '--include=optional'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a .cmd file on Windows.
    shell: process.platform === 'win32'
  })
  if (error) fail('npm is not on PATH: it comes with Node, from https://nodejs.org.')
  if (status !== 0) fail('npm ci failed: its message is above.')
}

/** The one that runs this, else the one among the npm packages. */
function nodeProgram() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath
  const isWindows = process.platform === 'win32'
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const program = join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(program)) return program
  fail(
    `This needs Node ${NEEDED.join('.')} or newer, and PATH has ${process.versions.node}. ` +
      `npm has none for ${process.platform} ${process.arch}: install it from https://nodejs.org.`
  )
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
