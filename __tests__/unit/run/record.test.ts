/** What the record of a run says of time. */
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { RunRecord } from '../../../src/run/record.ts'

const LOG = { group: async <T>(_phase: string, body: () => Promise<T>) => await body() }
const recordAt = (now: () => number): RunRecord =>
  new RunRecord({ log: LOG, now } as unknown as ConstructorParameters<typeof RunRecord>[0], new Redactor())

test('each phase has when it began and how long it took, also one that failed', async () => {
  let time = 5000
  const record = recordAt(() => time)
  time = 6000
  await record.phase('Plan', () => {
    time = 6500
    return Promise.resolve()
  })
  time = 7000
  await expect(
    record.phase('Helm', () => {
      time = 9000
      return Promise.reject(new Error('no'))
    })
  ).rejects.toThrow('no')
  expect(record.elapsed()).toBe(4)
  expect(record.report()).toMatchObject({
    phases: [
      { name: 'Plan', from: 1, seconds: 0.5 },
      { name: 'Helm', from: 2, seconds: 2 }
    ],
    seconds: 4
  })
})

test('a phase that goes on when the run is over time is the last one, with its time so far', async () => {
  let time = 0
  const record = recordAt(() => time)
  await record.phase('Plan', () => Promise.resolve())
  time = 1000
  const end = Promise.withResolvers<undefined>()
  const helm = record.phase('Helm', () => end.promise)
  time = 4000
  const plan = { name: 'Plan', from: 0, seconds: 0 }
  expect(record.report().phases).toEqual([plan, { name: 'Helm', from: 1, seconds: 3 }])
  time = 6000
  end.resolve(undefined)
  await helm
  expect(record.report().phases).toEqual([plan, { name: 'Helm', from: 1, seconds: 5 }])
})
