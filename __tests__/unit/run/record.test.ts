/** What the record of a run says of time. */
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { RunRecord } from '../../../src/run/record.ts'

test('each phase has when it began and how long it took, also one that failed', async () => {
  let time = 5000
  const log = { group: async <T>(_phase: string, body: () => Promise<T>) => await body() }
  const record = new RunRecord(
    { log, now: () => time } as unknown as ConstructorParameters<typeof RunRecord>[0],
    new Redactor()
  )
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
