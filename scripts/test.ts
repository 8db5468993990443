/**
 * `npm test`: every check and every suite, to the end whatever fails. The last lines name what failed and how, and say how
 * many tests passed and failed in all; a failed check, a suite that cannot run and a skipped test count as failures.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

interface Count {
  readonly passed: number
  /** Names, one for each failure, each with what is known of it in lines of their own. */
  readonly failed: readonly string[]
}

/** Of Jest's result file, what is read here. */
interface JestResult {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const root = join(import.meta.dirname, '..')

/** Something that passes or not and holds no tests. Shown only when it fails. */
function check(name: string, command: string, args: readonly string[], folder = root): Count {
  const { ok, output } = run(name, command, args, folder)
  if (!ok) process.stdout.write(output)
  return { passed: 0, failed: ok ? [] : [name] }
}

/** Jest shows its progress itself, and writes the numbers to a file. */
function jest(projects: readonly string[]): Count {
  const name = `jest ${projects.join(' ')}`
  console.log(`\n== ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'ks-helm-deploy-test-'))
  try {
    const file = join(folder, 'result.json')
    const args = ['run', '--silent', 'jest', '--', '--selectProjects', ...projects]
    const { status } = spawnSync('npm', [...args, '--json', `--outputFile=${file}`], {
      cwd: root,
      stdio: 'inherit'
    })
    return orFailed(jestCount(file), status === 0, name)
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
    return { passed: 0, failed: [] }
  }
  const { numPassedTests, testResults } = JSON.parse(text) as JestResult
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const suite = relative(root, name)
    const tests = assertionResults
      .filter(test => test.status !== 'passed')
      .map(test => `${suite}: ${test.fullName} (${test.status})${excerpt(test.failureMessages.join('\n'))}`)
    return tests.length === 0 && status === 'failed' ? [`${suite} (the suite)${excerpt(message)}`] : tests
  })
  return { passed: numPassedTests, failed }
}

/** Where only the end of all this is kept, it has to tell what went wrong: its beginning, and the end of a long log. */
function excerpt(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter(line => line.trim() !== '' && !/^\s+at /.test(line))
    .map(line => `\n    ${line.slice(0, 300)}`)
  return [...lines.slice(0, 5), ...lines.slice(5).slice(-15)].join('')
}

/** A run that failed has a failure, even if it named none. */
function orFailed(count: Count, ok: boolean, name: string): Count {
  return ok || count.failed.length > 0 ? count : { ...count, failed: [name] }
}

/** Go's verbose output has a line for each test that ended. Without cgo, as the sandbox is built: one build cache. */
function goTest(folder: string): Count {
  const { ok, output } = run('go test', 'go', ['test', '-v', './...'], folder)
  const ended = (how: string): readonly string[] =>
    output.match(new RegExp(`(?<=^\\s*--- )${how}: \\S+`, 'gm')) ?? []
  const count = { passed: ended('PASS').length, failed: ended('(?:FAIL|SKIP)') }
  process.stdout.write(output.replace(ok ? /^(?!ok\s).*\n/gm : /^(=== |\s*--- PASS).*\n/gm, ''))
  return orFailed(count, ok, 'go test')
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
const passed = counts.reduce((total, count) => total + count.passed, 0)
const failed = counts.flatMap(count => count.failed)
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(name => `  ${name}`).join('\n')}`)
console.log(`\n${String(passed)} passed, ${String(failed.length)} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
