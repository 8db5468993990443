/**
 * `npm run sandbox -- COMMAND` builds the programs of the sandbox if their sources changed, then runs the command. The
 * command `build` only builds. This script uses only Node's own modules, so that it also runs before `npm ci`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'

const module = import.meta.dirname
/** Packages of the programs. The command line is the first: it can be built alone within a second. */
const PROGRAMS = {
  sandbox: './cmd/sandbox',
  components: './cmd/components',
  'controller-manager': 'github.com/kubestellar/kubestellar/cmd/controller-manager'
}
/** Commands that need only the command line. They do not wait for a build that takes minutes. */
const LIGHT = new Set(['down', 'list', 'status', 'stop', 'suspend', 'logs', undefined])
const FIRST_BUILD = `Building KubeStellar, once: its controllers, etcd, kube-apiserver, kube-controller-manager and OCM's agents.
These programs are compiled here from about 3,000 Go packages, because no container images are used. That takes about
6 minutes on two cores. Later starts take 20 seconds.`
/** Number of older builds that stay in the cache, 200 MB each. */
const KEPT_BUILDS = 3

const command = process.argv[2]
const wanted = LIGHT.has(command) ? ['sandbox'] : Object.keys(PROGRAMS)
const folder = join(cacheFolder(), sourceHash())
if (wanted.some(name => !existsSync(join(folder, name)))) await build(wanted)
const now = new Date()
utimesSync(folder, now, now)
if (command === 'build') process.exit(0)
const child = spawn(join(folder, 'sandbox'), process.argv.slice(2), { stdio: 'inherit' })
// The terminal sends ^C to the command too, which cleans up. This process waits for it.
process.on('SIGINT', () => undefined).on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))

function cacheFolder() {
  const mac = join(homedir(), 'Library', 'Caches')
  const user = process.env.XDG_CACHE_HOME ?? (process.platform === 'darwin' ? mac : join(homedir(), '.cache'))
  return join(user, 'ks-helm-deploy', 'sandbox-builds')
}

/** The hash covers everything that determines the programs: sources, versions of modules, Go itself. */
function sourceHash() {
  const hash = createHash('sha256').update(`${goVersion()} ${process.platform} ${process.arch}\n`)
  for (const file of sources(module)) hash.update(`${relative(module, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Nested modules are left out: they check the sandbox and are not part of its programs. */
function sources(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) return existsSync(join(path, 'go.mod')) ? [] : sources(path)
      return /(?<!_test)\.go$|\.yaml$|^go\.(mod|sum)$/.test(entry.name) ? [path] : []
    })
}

/** Go's version. Without Go, or with an older one, the process ends with a message. */
function goVersion() {
  const needed = /^go (\d+\.\d+)/m.exec(readFileSync(join(module, 'go.mod'), 'utf8'))[1]
  const remedy = `Install Go ${needed} or newer from https://go.dev/dl and put its bin folder on PATH.`
  // Without GOTOOLCHAIN=local, an older Go would download a newer one.
  const { stdout, error } = spawnSync('go', ['env', 'GOVERSION'], {
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: 'local' },
    cwd: homedir()
  })
  if (error) fail(`The sandbox is built with Go, which is not on PATH. ${remedy}`)
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(stdout) ?? []
  const [neededMajor, neededMinor] = needed.split('.').map(Number)
  if (Number(major) < neededMajor || (Number(major) === neededMajor && Number(minor) < neededMinor))
    fail(`The sandbox needs Go ${needed} or newer; PATH has ${stdout.trim()}. ${remedy}`)
  return stdout.trim()
}

async function build(names) {
  const began = Date.now()
  const staged = `${folder}.${randomUUID()}`
  mkdirSync(staged, { recursive: true })
  process.on('exit', () => rmSync(staged, { recursive: true, force: true }))
  // Without a handler, Node would end without the event 'exit'. The terminal sends ^C to Go too.
  const abort = () => process.exit(130)
  process.on('SIGINT', abort).on('SIGTERM', abort)
  const flags = ['-ldflags', `-s -w ${versionFlags()}`]
  const packages = names.map(name => PROGRAMS[name])
  const isLong = names.length > 1
  if (isLong) console.log(FIRST_BUILD)
  // Listing also downloads what is missing. Go has the other packages in its cache.
  const list = ['list', '-deps', '-f', '{{if .Stale}}{{.ImportPath}}{{end}}', ...packages]
  const missing = await go(list, isLong ? progress('modules downloaded', 0) : undefined)
  const bar = isLong ? progress('packages compiled', missing.filter(line => line !== '').length) : undefined
  await go(['build', '-v', ...flags, '-o', `${staged}/`, ...packages], bar)
  bar?.end()
  mkdirSync(folder, { recursive: true })
  // One by one, since the folder may hold the command line of an earlier call.
  for (const name of names) renameSync(join(staged, name), join(folder, name))
  if (isLong) console.log(`Built in ${((Date.now() - began) / 1000).toFixed(0)} s.`)
  prune()
  process.off('SIGINT', abort).off('SIGTERM', abort)
}

/** Without these flags, /version has v0.0.0-master, and charts with a kubeVersion fail. */
function versionFlags() {
  const version = /^\s*k8s\.io\/kubernetes (v(\d+)\.(\d+)\.\d+)$/m.exec(readFileSync(join(module, 'go.mod'), 'utf8'))
  const values = { gitVersion: version[1], gitMajor: version[2], gitMinor: version[3], gitTreeState: 'clean' }
  return Object.entries(values)
    .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
    .join(' ')
}

/** Runs Go in the module. Returns its lines of output; each line of progress steps the bar. */
async function go(args, bar) {
  const child = spawn('go', args, { cwd: module, env: { ...process.env, CGO_ENABLED: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  const complaints = []
  createInterface(child.stdout).on('line', line => output.push(line))
  createInterface(child.stderr).on('line', line => {
    // Progress is the path of a package, or "go: downloading" with a module.
    if (/^(go: downloading )?[\w./~-]+( v\S+)?$/.test(line)) bar?.step(line.replace(/^go: downloading /, ''))
    else complaints.push(line)
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  if (code !== 0) fail(`go ${args[0]} failed:\n${complaints.slice(-30).join('\n')}`)
  return output
}

/** A bar on a terminal, and elsewhere a line for each tenth. A total of 0 means that it is unknown. */
function progress(what, total) {
  const began = Date.now()
  const isTerminal = process.stdout.isTTY === true
  let done = 0
  let shown = -1
  const line = () => {
    if (total === 0) return `${String(done)} ${what}`
    const width = Math.min(30, Math.round((30 * done) / total))
    return `[${'#'.repeat(width)}${'.'.repeat(30 - width)}] ${String(done)} of ${String(total)} ${what}${timeLeft(began, done / total)}`
  }
  return {
    /** @param name of what has just been done */
    step(name) {
      done += 1
      const tenth = total === 0 ? Math.floor(done / 100) : Math.floor((10 * done) / total)
      // A longer line would wrap, and the next line would not replace it.
      if (isTerminal) process.stdout.write(`\r${`${line()}: ${name}`.slice(0, (process.stdout.columns ?? 80) - 1)}\u001b[K`)
      else if (tenth > shown) console.log(line())
      shown = Math.max(shown, tenth)
    },
    end() {
      if (isTerminal) process.stdout.write('\n')
    }
  }
}

/** Empty until the time can be estimated. @param share of the work that is done, up to 1 */
function timeLeft(began, share) {
  const elapsed = (Date.now() - began) / 1000
  if (share >= 1) return ', now linking'
  if (elapsed < 10 || share < 0.02) return ''
  const seconds = (elapsed * (1 - share)) / share
  return seconds < 90 ? `, about ${String(Math.ceil(seconds / 10) * 10)} s left` : `, about ${String(Math.round(seconds / 60))} min left`
}

/** Removes old builds. A sandbox that runs from one keeps running. */
function prune() {
  const builds = readdirSync(cacheFolder())
    .filter(name => /^[0-9a-f]{16}$/.test(name))
    .map(name => join(cacheFolder(), name))
    .sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs)
  for (const old of builds.slice(KEPT_BUILDS + 1)) rmSync(old, { recursive: true, force: true })
}

function fail(message) {
  console.error(`sandbox: ${message}`)
  process.exit(1)
}
