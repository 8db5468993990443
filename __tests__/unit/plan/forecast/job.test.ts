import { job } from '../../../../src/plan/forecast/job.ts'
import { context, rendered, told } from './fixtures.ts'

const make = (spec: object, hookEvents: readonly string[] = []) =>
  rendered('batch/v1', 'Job', 'seed', { spec, hookEvents })

test.each([
  ['a Job', make({ template: {} })],
  ['a Job that is not suspended', make({ suspend: false })],
  ['a CronJob, which may be suspended', rendered('batch/v1', 'CronJob', 'a', { spec: { suspend: true } })],
  ['a hook, which is judged elsewhere', make({ suspend: true }, ['pre-install'])]
])('%s is fine', (_name, object) => {
  expect(job([object], context())).toEqual([])
})

test.each([
  [{ suspend: true }, 'error JOB_NOT_SUSPENDED'],
  [{ manualSelector: true, selector: { matchLabels: { a: 'b' } } }, 'error JOB_REFUSED'],
  [{ ttlSecondsAfterFinished: 0 }, 'warning JOB_RUNS_AGAIN']
])('%j', (spec, expected) => {
  expect(told(job([make(spec)], context()))).toEqual([`${expected} Job shop/seed`])
})

test('a Job that is written again fails for good', () => {
  expect(told(job([make({})], context({ createOnly: new Set() })))).toEqual([
    'warning JOB_REAPPLY Job shop/seed'
  ])
})
