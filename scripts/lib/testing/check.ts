/** Checks that hold no tests, and the sandbox's tests in Go. Each is quiet until it ends. */
import { join } from 'node:path'
import { orFailed, type Count } from './count.ts'
import { ROOT, runProgram, type Ended, type ProgramOptions } from './program.ts'

const SANDBOX = join(ROOT, 'sandbox')

/**
 * An npm script of ours that passes or not, at the lowest priority. Its output is shown only when it fails.
 * @param args its own
 */
export async function npmCheck(script: string, ...args: readonly string[]): Promise<Count> {
  const command = ['run', '--silent', script, '--', ...args]
  return checked(script, await timed(script, 'npm', command, { whenIdle: true }))
}

/** One after the other: each uses the packages that the one before compiled. */
export async function sandboxChecks(): Promise<readonly Count[]> {
  return [
    checked('go vet', await timed('go vet', 'go', ['vet', './...'], { folder: SANDBOX })),
    await staticcheck(),
    await goTest()
  ]
}

/** In a module of its own, so that it decides on no version of the sandbox's. */
async function staticcheck(): Promise<Count> {
  const args = ['tool', '-modfile=staticcheck/go.mod', 'staticcheck', './...']
  // It caches what it found in all modules that the sandbox imports. CI keeps Go's cache from run to run.
  const cache = (await runProgram('go', ['env', 'GOCACHE'])).output.trim()
  const env = { STATICCHECK_CACHE: join(cache, 'staticcheck') }
  return checked('staticcheck', await timed('staticcheck', 'go', args, { folder: SANDBOX, env }))
}

function checked(name: string, { ok, output }: Ended): Count {
  if (!ok) process.stdout.write(output)
  return { passed: 0, failed: ok ? [] : [name] }
}

/** Go's verbose output has a line for each test that ended. `go test` runs no vet here: a check of its own runs all of it. */
async function goTest(): Promise<Count> {
  const { ok, output } = await timed('go test', 'go', ['test', '-vet=off', '-v', './...'], {
    folder: SANDBOX
  })
  const ended = (how: string): readonly string[] =>
    output.match(new RegExp(`(?<=^\\s*--- )${how}: \\S+`, 'gm')) ?? []
  const count = { passed: ended('PASS').length, failed: ended('(?:FAIL|SKIP)') }
  if (!ok) process.stdout.write(output.replace(/^(=== |\s*--- PASS).*\n/gm, ''))
  return orFailed(count, ok, 'go test')
}

async function timed(
  name: string,
  command: string,
  args: readonly string[],
  options: ProgramOptions
): Promise<Ended> {
  const began = performance.now()
  const ended = await runProgram(command, args, options)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`== ${name}: ${ended.ok ? 'ok' : 'failed'} after ${seconds} s`)
  return ended
}
