/** Runs projects of Jest, which shows its progress itself and writes results to a file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { orFailed, type Count } from './count.ts'
import { ROOT, runProgram } from './program.ts'

/** Of Jest's result file, what is read here. */
interface JestResult {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    /** Milliseconds since 1970. */
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

export interface JestCount extends Count {
  /** Seconds of each file, by its path below `__tests__`. */
  readonly seconds: ReadonlyMap<string, number>
}

export interface JestOptions {
  readonly workers: number
  readonly env?: Readonly<Record<string, string>>
  /** Only files whose paths match one of these. */
  readonly files?: readonly string[]
}

export async function jest(projects: readonly string[], options: JestOptions): Promise<JestCount> {
  const name = `jest ${projects.join(' ')}`
  console.log(`\n== ${name}, ${String(options.workers)} at a time`)
  const folder = mkdtempSync(join(tmpdir(), 'ks-helm-deploy-test-'))
  try {
    const file = join(folder, 'result.json')
    const args = ['--selectProjects', ...projects, '--maxWorkers', String(options.workers)]
    const { ok } = await runProgram(
      'npm',
      ['run', '--silent', 'jest', '--', ...args, '--json', `--outputFile=${file}`, ...(options.files ?? [])],
      { shown: true, env: options.env ?? {} }
    )
    const count = jestCount(file)
    return { ...count, ...orFailed(count, ok, name) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function jestCount(file: string): JestCount {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // Jest did not get as far: a setup failed, and has said why.
    return { passed: 0, failed: [], seconds: new Map() }
  }
  const { numPassedTests, testResults } = JSON.parse(text) as JestResult
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const suite = relative(ROOT, name)
    const tests = assertionResults
      .filter(test => test.status !== 'passed')
      .map(test => `${suite}: ${test.fullName} (${test.status})${excerpt(test.failureMessages.join('\n'))}`)
    return tests.length === 0 && status === 'failed' ? [`${suite} (the suite)${excerpt(message)}`] : tests
  })
  const seconds = new Map(
    testResults.map(({ name, startTime, endTime }) => [
      relative(join(ROOT, '__tests__'), name),
      (endTime - startTime) / 1000
    ])
  )
  return { passed: numPassedTests, failed, seconds }
}

/** Where only the end of a run's log is kept, it shows what went wrong: the beginning of a message, and its end. */
function excerpt(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter(line => line.trim() !== '' && !/^\s+at /.test(line))
    .map(line => `\n    ${line.slice(0, 300)}`)
  return [...lines.slice(0, 5), ...lines.slice(5).slice(-15)].join('')
}
