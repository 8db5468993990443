import { Patience } from '../../../src/proof/patience.ts'

test('patience is over when a cluster has been quiet for longer than the first back-off', () => {
  let now = 1000
  const patience = new Patience(() => now)
  patience.note(true)
  expect(patience.left('retry')).toBe(12_000)
  now += 11_999
  patience.note(true)
  expect(patience.left('retry')).toBe(1)
  now += 1
  expect(patience.left('retry')).toBe(0)
})

test('whatever happens meanwhile gives new patience', () => {
  let now = 0
  const patience = new Patience(() => now)
  patience.note(true)
  now = 7000
  patience.note(false)
  expect(patience.left('other')).toBe(Infinity)
  now = 20_000
  patience.note(true)
  expect(patience.left('other')).toBe(6000)
  now = 25_999
  expect(patience.left('other')).toBe(1)
})

test('what was tried again needs none, once nothing else is going on', () => {
  const patience = new Patience(() => 0)
  patience.note(false)
  expect(patience.left('retried')).toBe(Infinity)
  patience.note(true)
  expect(patience.left('retried')).toBe(0)
})

test('what may be told late takes more', () => {
  let now = 0
  const patience = new Patience(
    () => now,
    () => 15_000
  )
  patience.note(true)
  now = 20_999
  expect(patience.left('other')).toBe(1)
})
