/** Durations in the form of Go and Helm (`90s`, `1h30m`, `1.5h`), and days. */

const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-6],
  ['us', 1e-3],
  // Go accepts both the micro sign and the Greek letter.
  ['\u00b5s', 1e-3],
  ['\u03bcs', 1e-3],
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000]
])

/** Node's timers store milliseconds in 31 bits, 24.8 days; longer ones fire at once. */
const TIMER_DAYS = 24
const DAY_MS = 86_400_000
const MOST_CHARACTERS = 100

/**
 * Milliseconds, a whole number of at least one.
 * @param mostDays the longest allowed duration; by default the longest for a timer
 * @throws Error with the reason
 */
export function parseDuration(text: string, mostDays = TIMER_DAYS): number {
  if (text.length > MOST_CHARACTERS) throw new Error('it is too long for a duration')
  if (text.startsWith('-')) throw new Error('a duration cannot be negative')
  if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text))
    throw new Error(`a number needs a unit: ${text}s are seconds, ${text}m are minutes`)
  const parts = [...text.matchAll(/(\d+(?:\.\d*)?|\.\d+)([^\d.]+)/gy)]
  if (parts.length === 0 || parts.map(part => part[0]).join('') !== text)
    throw new Error('it is no number followed by a unit')
  let sum = 0
  for (const [, amount = '', unit = ''] of parts) {
    const factor = MILLISECONDS.get(unit)
    if (factor === undefined) throw new Error(`${JSON.stringify(unit)} is no unit`)
    sum += Number(amount) * factor
  }
  const milliseconds = Math.round(sum)
  if (milliseconds < 1) throw new Error('it is less than a millisecond')
  if (milliseconds > mostDays * DAY_MS) throw new Error(`it is more than ${mostDays} days`)
  return milliseconds
}

/** The shortest exact form that Go's time.ParseDuration accepts: `1h30m`, `1.5s`, `500ms`, `0s`. */
export function formatDuration(milliseconds: number): string {
  const rounded = Math.round(milliseconds)
  if (rounded > 0 && rounded < 1000) return `${rounded}ms`
  const hours = Math.floor(rounded / 3_600_000)
  const minutes = Math.floor((rounded % 3_600_000) / 60_000)
  const seconds = (rounded % 60_000) / 1000
  return [
    hours > 0 ? `${hours}h` : '',
    minutes > 0 ? `${minutes}m` : '',
    seconds > 0 || rounded < 60_000 ? `${seconds}s` : ''
  ].join('')
}

/** Seconds to a tenth: `12.3s`, `4m5s`. */
export function shownSeconds(seconds: number): string {
  return formatDuration(Math.round(seconds * 10) * 100)
}
