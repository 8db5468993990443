import { formatDuration, parseDuration } from '../../../src/lib/duration.ts'

describe('parseDuration', () => {
  test.each([
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['500ms', 500],
    ['1.5h', 5_400_000],
    ['.5s', 500],
    ['1.s', 1000],
    ['30m1h', 5_400_000],
    ['1m1m', 120_000],
    ['2d', 172_800_000],
    ['1d12h', 129_600_000],
    ['24d', 2_073_600_000],
    ['1500us', 2],
    ['1500\u00b5s', 2],
    ['1500\u03bcs', 2],
    ['1000000ns', 1],
    ['0h5m', 300_000]
  ])('%s is %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  test.each([
    ['', /no number followed by a unit/],
    ['s', /no number followed by a unit/],
    ['10', /needs a unit: 10s are seconds, 10m are minutes/],
    ['1.5', /needs a unit/],
    ['0', /needs a unit/],
    ['0s', /less than a millisecond/],
    ['100us', /less than a millisecond/],
    ['-5m', /negative/],
    ['-5', /negative/],
    ['5 m', /" m" is no unit/],
    ['5min', /"min" is no unit/],
    ['5M', /"M" is no unit/],
    ['1h30', /no number followed by a unit/],
    ['h1', /no number followed by a unit/],
    ['1.2.3s', /no number followed by a unit/],
    ['25d', /more than 24 days/]
  ])('refuses "%s"', (text, message) => {
    expect(() => parseDuration(text)).toThrow(message)
  })
})

describe('formatDuration', () => {
  test.each([
    [0, '0s'],
    [500, '500ms'],
    [1500, '1.5s'],
    [59_999, '59.999s'],
    [60_000, '1m'],
    [90_000, '1m30s'],
    [3_600_000, '1h'],
    [3_601_000, '1h1s'],
    [5_400_000, '1h30m'],
    [172_800_000, '48h']
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })

  test('what it writes reads as the same', () => {
    for (let milliseconds = 1; milliseconds < 2e9; milliseconds = milliseconds * 3 + 7)
      expect(parseDuration(formatDuration(milliseconds))).toBe(milliseconds)
  })
})
