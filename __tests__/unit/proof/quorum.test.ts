import { jest } from '@jest/globals'
import type { Stand } from '../../../src/proof/pursue.ts'
import { Quorum } from '../../../src/proof/quorum.ts'

const CLUSTERS = ['a', 'b', 'c']

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** Whether following ends after these stands. */
function ends(needed: number, ...stands: readonly Stand[]): boolean {
  const end = jest.fn()
  const quorum = new Quorum(CLUSTERS, needed, Date.now, end)
  for (const [index, stand] of stands.entries()) quorum.note(CLUSTERS[index] ?? '', stand)
  jest.advanceTimersByTime(5000)
  quorum.close()
  return end.mock.calls.length > 0
}

test.each<[string, number, readonly Stand[], boolean]>([
  ['all are waited for', 3, ['done', 'done', 'open'], false],
  ['one has failed, and all are needed', 3, ['done', 'open', 'failed'], true],
  ['one has failed, and two are needed', 2, ['done', 'open', 'failed'], false],
  ['two have failed, and two are needed', 2, ['open', 'failed', 'failed'], true],
  ['enough are done, and the rest has failed', 2, ['done', 'done', 'failed'], true],
  ['enough are done, and the rest is offline', 2, ['done', 'done', 'lost'], true],
  ['enough are done, and the rest is stuck', 2, ['done', 'done', 'failing'], false],
  ['enough are done, and the rest may become so', 2, ['done', 'done', 'open'], false],
  ['one is offline, and all are needed', 3, ['done', 'done', 'lost'], false],
  ['more are needed than there are', 4, ['done', 'done', 'failed'], true]
])('%s', (_what, needed, stands, expected) => {
  expect(ends(needed, ...stands)).toBe(expected)
})

test('a cluster that comes back is waited for, until it is decided', () => {
  const end = jest.fn()
  const quorum = new Quorum(CLUSTERS, 3, Date.now, end)
  quorum.note('a', 'lost')
  quorum.note('a', 'open')
  jest.advanceTimersByTime(60_000)
  expect(end).not.toHaveBeenCalled()
  quorum.close()
})

test('the others have had their time while a cluster was stuck that fails then', () => {
  const end = jest.fn()
  const quorum = new Quorum(CLUSTERS, 3, Date.now, end)
  quorum.note('a', 'failing')
  jest.advanceTimersByTime(4000)
  quorum.note('a', 'failed')
  jest.advanceTimersByTime(999)
  expect(end).not.toHaveBeenCalled()
  jest.advanceTimersByTime(1)
  expect(end).toHaveBeenCalled()
  quorum.close()
})

test('trouble that went by is no time for the others', () => {
  const end = jest.fn()
  const quorum = new Quorum(CLUSTERS, 3, Date.now, end)
  quorum.note('a', 'failing')
  jest.advanceTimersByTime(4000)
  quorum.note('a', 'open')
  quorum.note('a', 'failed')
  jest.advanceTimersByTime(4999)
  expect(end).not.toHaveBeenCalled()
  quorum.close()
})
