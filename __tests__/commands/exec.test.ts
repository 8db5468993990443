import { endCommands, killCommands, runCommand } from '../../src/exec.ts'

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
