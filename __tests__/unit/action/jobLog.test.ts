/** The job log as the runner reads it from standard output. */
import { jest } from '@jest/globals'
import { createJobLog, QUIET_LOG } from '../../../src/action/jobLog.ts'
import { maskSecrets, writeLine } from '../../../src/action/workflowCommands.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { parseCommand } from '../../../testkit/workflowCommands.ts'
import { commandLinesIn } from '../../../testkit/runnerParser.ts'

let written: string
let write: jest.SpiedFunction<typeof process.stdout.write>

beforeEach(() => {
  written = ''
  write = jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
})
afterEach(() => {
  write.mockRestore()
})

const redactor = new Redactor()
redactor.add(['hunter2hunter'])
const HOSTILE = 'hunter2hunter\n\u00a0::save-state name=locks::x\u2028::error::y ##[add-path]/tmp'

test('C1: whatever is logged, only our own commands are commands', async () => {
  const log = createJobLog(redactor)
  await log.group(HOSTILE, () => {
    log.info(HOSTILE)
    log.debug(HOSTILE)
    log.notice(HOSTILE)
    log.warning(HOSTILE)
    log.error(HOSTILE, HOSTILE)
    return Promise.resolve()
  })
  const commands = commandLinesIn(written).map(line => parseCommand(line))
  expect(commands.map(command => command?.name)).toEqual([
    'group',
    'debug',
    'notice',
    'warning',
    'error',
    'endgroup'
  ])
  expect(written).not.toContain('hunter2')
  expect(written).not.toContain('##[')
  // What the runner makes of an annotation is a line of its log again.
  for (const command of commands)
    expect(commandLinesIn(`${command?.message ?? ''}\n${command?.properties['title'] ?? ''}`)).toEqual([])
})

test('L7: a phase has a limit, which is told, and the next phase has its own', async () => {
  const log = createJobLog(redactor)
  const flood = async (): Promise<void> => {
    await log.group('Clusters', () => {
      for (let line = 0; line < 100_000; line++) log.info('line\n'.repeat(2))
      log.info('x'.repeat(20_000))
      return Promise.resolve()
    })
  }
  await flood()
  expect(written.split('\n').length).toBeLessThan(2100)
  expect(written).toMatch(/\n298\d\d\d more lines of this phase are not shown: the log is limited\.\n/)
  const first = written.length
  await flood()
  expect(written.length).toBe(2 * first)
})

test('L7: so have long lines and warnings, and an error is always shown', () => {
  const log = createJobLog(redactor)
  for (let line = 0; line < 1000; line++) log.info('x'.repeat(100_000))
  for (let line = 0; line < 10_000; line++) log.warning('w'.repeat(100_000))
  log.error('CODE', 'why')
  expect(written.length).toBeLessThan(1_000_000)
  expect(written.match(/::warning::/g)).toHaveLength(50)
  expect(written).toContain('::error title=CODE::why')
})

test('M4: each value is masked, and each line of those with several but brackets', () => {
  maskSecrets(['one', '{\n  "key": "two"\n}', 'one'])
  expect(written).toBe('::add-mask::one\n::add-mask::  "key": "two"\n')
})

test('a run that knows no secrets shows nothing', async () => {
  await QUIET_LOG.group('a', () => {
    QUIET_LOG.info('b')
    QUIET_LOG.error('c', 'd')
    return Promise.resolve()
  })
  expect(written).toBe('')
})

test('a text is no LogText', () => {
  // @ts-expect-error only the sink makes what may be written
  writeLine('text')
})
