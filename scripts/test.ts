/**
 * `npm test`: every check and every suite, to the end whatever fails. The last line says how many tests passed and
 * failed in all; a failed check, a suite that cannot run and a skipped test count as failures.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
}

const root = join(import.meta.dirname, '..')

/** Something that passes or not and holds no tests. Shown only when it fails. */
function check(name: string, command: string, args: readonly string[], folder = root): Count {
  const { ok, output } = run(name, command, args, folder)
  if (!ok) process.stdout.write(output)
  return { passed: 0, failed: ok ? 0 : 1 }
}

/** Jest shows its progress itself, and writes the numbers to a file. */
function jest(projects: readonly string[]): Count {
  console.log(`\n== jest ${projects.join(' ')}`)
  const folder = mkdtempSync(join(tmpdir(), 'ks-helm-deploy-test-'))
  try {
    const file = join(folder, 'result.json')
    const args = ['run', '--silent', 'jest', '--', '--selectProjects', ...projects]
    const { status } = spawnSync('npm', [...args, '--json', `--outputFile=${file}`], {
      cwd: root,
      stdio: 'inherit'
    })
    const count = jestCount(file)
    return status === 0 ? count : { ...count, failed: Math.max(count.failed, 1) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function jestCount(file: string): Count {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // Jest did not get as far: a setup failed, and has said why.
    return { passed: 0, failed: 1 }
  }
  const result = JSON.parse(text) as Readonly<Record<string, number>>
  const of = (name: string): number => result[name] ?? 0
  return {
    passed: of('numPassedTests'),
    failed:
      of('numFailedTests') + of('numPendingTests') + of('numTodoTests') + of('numRuntimeErrorTestSuites')
  }
}

/** Go's verbose output has a line for each test that ended. Without cgo, as the sandbox is built: one build cache. */
function goTest(folder: string): Count {
  const { ok, output } = run('go test', 'go', ['test', '-v', './...'], folder)
  const ended = (how: string): number => output.match(new RegExp(`^\\s*--- ${how}:`, 'gm'))?.length ?? 0
  const count = { passed: ended('PASS'), failed: ended('FAIL') + ended('SKIP') }
  process.stdout.write(output.replace(ok ? /^(?!ok\s).*\n/gm : /^(=== |\s*--- PASS).*\n/gm, ''))
  return ok ? count : { ...count, failed: Math.max(count.failed, 1) }
}

function run(
  name: string,
  command: string,
  args: readonly string[],
  folder: string
): { readonly ok: boolean; readonly output: string } {
  console.log(`\n== ${name}`)
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, CGO_ENABLED: '0' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  if (error === undefined) return { ok: status === 0, output: stdout + stderr }
  return { ok: false, output: `${command} cannot be started: ${error.message}\n` }
}

const npm = (script: string, ...args: readonly string[]): readonly string[] => [
  'run',
  '--silent',
  script,
  '--',
  ...args
]
const sandbox = join(root, 'sandbox')
const counts = [
  check('lint', 'npm', npm('lint')),
  check('typecheck', 'npm', npm('typecheck')),
  check('docs', 'npm', npm('docs', '--check')),
  jest(['unit', 'commands', 'bundle', 'contract']),
  // Alone, since it measures times; and before Go's checks, which use what the sandbox has compiled.
  jest(['e2e']),
  check('go vet', 'go', ['vet', './...'], sandbox),
  goTest(sandbox)
]
const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0)
const failed = sum(count => count.failed)
console.log(`\n${String(sum(count => count.passed))} passed, ${String(failed)} failed`)
process.exitCode = failed === 0 ? 0 : 1
