import { Patience } from '../../../src/verify/patience.ts'

test('patience is over when a cluster has been quiet for longer than the first back-off', () => {
  let now = 1000
  const patience = new Patience(() => now)
  expect(patience.left(true)).toBe(12_000)
  now += 11_999
  expect(patience.left(true)).toBe(1)
  now += 1
  expect(patience.left(true)).toBe(0)
})

test('whatever happens meanwhile gives new patience', () => {
  let now = 0
  const patience = new Patience(() => now)
  patience.left(true)
  now = 11_000
  expect(patience.left(false)).toBe(12_000)
  now = 20_000
  expect(patience.left(true)).toBe(12_000)
  now = 31_999
  expect(patience.left(true)).toBe(1)
})
