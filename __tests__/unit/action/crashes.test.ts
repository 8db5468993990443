import { spawnSync } from 'node:child_process'
import { messageOf } from '../../../src/lib/errors.ts'
import { reportError } from '../../../src/report/report.ts'

const CRASHES = JSON.stringify(new URL('../../../src/action/crashes.ts', import.meta.url).href)

/** A process of its own: what crashes there is not Jest's. */
function crashing(body: string): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const script = `
const { withoutCrashes } = await import(${CRASHES})
let stops = 0
const late = []
try {
  const result = await withoutCrashes(async () => { ${body} }, () => { stops++ }, error => late.push(error.message))
  console.log('result', result)
} catch (error) { console.log('thrown', error.message) }
await new Promise(resolve => setTimeout(resolve, 50))
console.log('stops', stops, late.join())
`
  return spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      '-e',
      script
    ],
    {
      encoding: 'utf8',
      timeout: 30_000
    }
  )
}

const later = (what: string): string => `setTimeout(() => { ${what} }, 5)`

test.each([
  ['a run that ends', 'return 7', 'result 7\nstops 0 \n'],
  ['a run that throws', "throw new Error('own')", 'thrown own\nstops 0 \n'],
  [
    'L12: an exception behind the run, which goes on',
    `${later("throw new Error('::warning::x')")}; await new Promise(resolve => setTimeout(resolve, 100)); return 7`,
    'thrown ::warning::x\nstops 1 \n'
  ],
  [
    'L12: a rejection that nobody awaits',
    `Promise.reject(new Error('lost')); await new Promise(resolve => setTimeout(resolve, 100)); throw new Error('INTERRUPTED')`,
    'thrown lost\nstops 1 \n'
  ],
  [
    'L12: something thrown that is no error',
    `${later('throw Object.create(null)')}; await new Promise(resolve => setTimeout(resolve, 100))`,
    'thrown something that has no text\nstops 1 \n'
  ],
  [
    'L12: a run that waits for nothing that can come',
    'await new Promise(() => undefined)',
    'thrown the run waits for something that cannot come any more\nstops 0 \n'
  ],
  [
    'L12: what crashes when the run is over',
    `${later("throw new Error('late')")}; return 7`,
    'result 7\nstops 0 late\n'
  ]
])('%s', (_what, body, told) => {
  expect(crashing(body)).toMatchObject({ status: 0, stderr: '', stdout: told })
})

test('M3: whatever is thrown has a message and becomes an error of the report', () => {
  const hostile = new Error('x')
  Object.defineProperty(hostile, 'message', {
    get: () => {
      throw new Error('no message')
    }
  })
  const circular = new Error('again')
  circular.cause = circular
  const thrown = [
    undefined,
    null,
    0,
    '',
    Symbol('s'),
    Object.create(null),
    { toString: 1 },
    hostile,
    circular,
    () => 1
  ]
  for (const error of thrown) {
    expect(typeof messageOf(error)).toBe('string')
    expect(reportError(error)).toMatchObject({ code: 'INTERNAL' })
  }
})
