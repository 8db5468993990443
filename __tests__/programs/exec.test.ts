import { chmod, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endCommands, killCommands, runCommand } from '../../src/lib/exec.ts'

/** A child that says when it listens to signals, so that nothing has to be timed. */
const CHILD = `
process.on('SIGINT', () => { console.log('told'); process.exit(3) })
setInterval(() => undefined, 1000)
console.log('up')
`
const node = (script: string, more: object = {}) =>
  runCommand({ tool: process.execPath, args: ['-e', script], env: {}, timeoutMs: 30_000, ...more })

test('both streams and the exit code, and nothing but the given environment', async () => {
  const result = await runCommand({
    tool: process.execPath,
    args: ['-e', 'console.log(JSON.stringify(process.env)); console.error("e"); process.exit(4)'],
    env: { ONLY: 'this' },
    timeoutMs: 30_000
  })
  expect(result).toEqual({ exitCode: 4, stdout: '{"ONLY":"this"}\n', stderr: 'e\n', timedOut: false })
})

test('arguments reach the program as they are', async () => {
  const args = ['a b', '"quoted"', '$HOME', '*', "it's", '--x=1,2', '']
  const result = await runCommand({
    tool: process.execPath,
    args: ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...args],
    env: {},
    timeoutMs: 30_000
  })
  expect(JSON.parse(result.stdout)).toEqual(args)
})

test('stdin is what was given, and ends', async () => {
  const { stdout } = await node('process.stdin.pipe(process.stdout)', { stdin: 'secret' })
  expect(stdout).toBe('secret')
})

test('a child that ends before it has read its stdin does no harm', async () => {
  const { exitCode } = await node('process.exit(5)', { stdin: 'x'.repeat(1_000_000) })
  expect(exitCode).toBe(5)
})

test('cancelling tells each child and waits for it', async () => {
  const result = await node(CHILD, {
    onStdout: (text: string) => {
      if (text.includes('up')) endCommands()
    }
  })
  expect(result).toMatchObject({ exitCode: 3, stdout: 'up\ntold\n', timedOut: false })
})

test('a child that has not started yet when it is told, is told', async () => {
  const running = node(CHILD)
  endCommands()
  await expect(running).resolves.toMatchObject({ exitCode: null, stdout: '' })
})

test('a child whose time is over before it starts, is told', async () => {
  await expect(node(CHILD, { signal: AbortSignal.abort() })).resolves.toMatchObject({
    exitCode: null,
    stdout: ''
  })
})

test('a child with a signal of its own outlives the others and ends by that signal', async () => {
  const own = new AbortController()
  const result = await node(CHILD, {
    signal: own.signal,
    onStdout: (text: string) => {
      if (!text.includes('up')) return
      endCommands()
      own.abort()
    }
  })
  expect(result).toMatchObject({ exitCode: 3, stdout: 'up\ntold\n' })
})

test('at the end of the run nothing is left, whatever outlives the others and obeys no signal', async () => {
  const deaf = `process.on('SIGINT', () => undefined); setInterval(() => undefined, 1000); console.log(process.pid)`
  const pid = Promise.withResolvers<number>()
  const running = node(deaf, {
    outlives: true,
    onStdout: (text: string) => {
      pid.resolve(Number(text))
    }
  })
  const child = await pid.promise
  expect(process.kill(child, 0)).toBe(true)
  await killCommands()
  expect(() => process.kill(child, 0)).toThrow('ESRCH')
  await expect(running).resolves.toMatchObject({ exitCode: null })
})

test('what takes longer than its time is told to end', async () => {
  const result = await node(CHILD, { timeoutMs: 1500 })
  expect(result).toMatchObject({ exitCode: 3, timedOut: true })
})

describe('C1: a program is a path, never a line that is parsed', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exec-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })
  const TELL = '#!/bin/sh\nprintf "%s|" "$@"\n'

  test.each([
    ['a quote', 'tool"'],
    ['a quote that closes, and an argument', 'tool" --kubeconfig=other "'],
    ['blanks', ' tool with  blanks '],
    ['a backslash at its end', 'tool\\'],
    ["shell's signs", '$(touch x);`touch y`&&|<>*?~#!'],
    ['a single quote', "it's"],
    ['a line break', 'tool\n--flag'],
    ['a leading dash', '-tool'],
    ['a percent sign and a caret', '%PATH%^tool'],
    ['letters of several bytes', 'Werkzeug-ü-工具']
  ])('C1: with %s in it, it is started with these arguments and no others', async (_what, name) => {
    const tool = join(folder, name)
    await writeFile(tool, TELL, { mode: 0o755 })
    const result = await runCommand({ tool, args: ['one', 'two words'], env: {}, timeoutMs: 30_000 })
    expect(result).toMatchObject({ exitCode: 0, stdout: 'one|two words|' })
  })

  test('C1: what a path says after a quote is no argument', async () => {
    const tool = join(folder, 'tool')
    await writeFile(tool, TELL, { mode: 0o755 })
    const running = runCommand({ tool: `${tool}" "injected`, args: ['one'], env: {}, timeoutMs: 30_000 })
    await expect(running).rejects.toMatchObject({ code: 'PROGRAM_NOT_STARTED' })
  })

  test.each(['kubectl', './kubectl', 'bin/kubectl', ''])(
    'C1: %j is looked for nowhere: not on PATH, not in the working directory',
    async tool => {
      await copyFile(process.execPath, join(folder, 'kubectl'))
      await chmod(join(folder, 'kubectl'), 0o755)
      const running = runCommand({ tool, args: [], env: { PATH: folder }, timeoutMs: 30_000, cwd: folder })
      await expect(running).rejects.toMatchObject({ code: 'PROGRAM_NOT_STARTED' })
    }
  )
})

describe('L11: a program that cannot be started says so with a code', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exec-'))
    await writeFile(join(folder, 'text'), 'no program')
    await writeFile(join(folder, 'foreign'), 'no program', { mode: 0o755 })
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  test.each([
    ['that is not there', 'missing', ['x'], 'ENOENT'],
    ['that may not be executed', 'text', ['x'], 'EACCES'],
    ['that is a folder', '.', ['x'], 'EACCES'],
    ['with arguments that are too long', 'foreign', ['x'.repeat(3_000_000)], 'E2BIG'],
    ['with a zero byte in an argument', 'foreign', ['a\u0000b'], 'null bytes']
  ])('L11: one %s', async (_what, name, args, why) => {
    const running = runCommand({ tool: join(folder, name), args, env: {}, timeoutMs: 30_000 })
    await expect(running).rejects.toMatchObject({
      name: 'ActionError',
      code: 'PROGRAM_NOT_STARTED',
      message: expect.stringContaining(why) as string
    })
    await killCommands()
  })

  test('L11: in a working directory that is gone', async () => {
    const running = node('0', { cwd: join(folder, 'gone') })
    await expect(running).rejects.toMatchObject({ code: 'PROGRAM_NOT_STARTED' })
  })
})

test('a program that was told to end before it began is not started', async () => {
  const result = await node('console.log(1)', { signal: AbortSignal.abort() })
  expect(result).toEqual({ exitCode: null, stdout: '', stderr: '', timedOut: false })
})

test('a child that leaves its streams to a child of its own does not hold the run up for ever', async () => {
  const script = `require('child_process').spawn('sleep', ['60'], { stdio: 'inherit', detached: true }).unref()
console.log('done')`
  const before = performance.now()
  const { stdout, exitCode } = await node(script, { env: { PATH: process.env['PATH'] ?? '' } })
  expect({ stdout, exitCode }).toEqual({ stdout: 'done\n', exitCode: 0 })
  expect(performance.now() - before).toBeLessThan(20_000)
})
