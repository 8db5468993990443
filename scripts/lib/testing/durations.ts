/** How long each test file took: shown at the end of a run, and kept as a table by which Jest starts the longest first. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './program.ts'

/** Seconds of each file, by its path below `__tests__`. */
export type Durations = ReadonlyMap<string, number>

const SHOWN = 10
/** Seconds. */
const WORTH_ORDERING = 3

/** The longest files, and how long all took together. */
export function showDurations(durations: Durations): void {
  const sorted = [...durations].sort(([, left], [, right]) => right - left)
  const total = sorted.reduce((sum, [, seconds]) => sum + seconds, 0)
  console.log(
    `\nThe longest of ${String(sorted.length)} test files, which took ${inMinutes(total)} together:`
  )
  for (const [file, seconds] of sorted.slice(0, SHOWN)) console.log(`  ${inMinutes(seconds)}  ${file}`)
}

/** Adds them to those of other suites, of which nothing is said here. */
export function recordDurations(durations: Durations): void {
  const rounded = [...durations]
    .filter(([, seconds]) => seconds >= WORTH_ORDERING)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([file, seconds]) => [file, Math.round(seconds)])
  const text = JSON.stringify(Object.fromEntries(rounded), undefined, 2)
  writeFileSync(join(ROOT, '__tests__', 'durations.json'), `${text}\n`)
}

function inMinutes(seconds: number): string {
  const whole = Math.round(seconds)
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')} min`
}
