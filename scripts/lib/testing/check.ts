/** Checks that hold no tests, and Go's tests: quiet until they end. */
import { join } from 'node:path'
import { orFailed, type Count } from './count.ts'
import { ROOT, runProgram, type Ended, type ProgramOptions } from './program.ts'

const SANDBOX = join(ROOT, 'sandbox')

/** Something that passes or not. Its output is shown only when it fails. */
export async function check(name: string, command: string, ...args: readonly string[]): Promise<Count> {
  const { ok, output } = await timed(name, command, args, {})
  if (!ok) process.stdout.write(output)
  return { passed: 0, failed: ok ? [] : [name] }
}

/** An npm script of ours. */
export async function npmCheck(script: string, ...args: readonly string[]): Promise<Count> {
  return await check(script, 'npm', 'run', '--silent', script, '--', ...args)
}

export async function goVet(): Promise<Count> {
  return await check('go vet', 'go', '-C', SANDBOX, 'vet', './...')
}

/** Go's verbose output has a line for each test that ended. Without go's own vet, which `goVet` runs in full. */
export async function goTest(): Promise<Count> {
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
