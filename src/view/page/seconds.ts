/** Seconds as texts of the page. Pure. */
import { formatDuration } from '../../lib/duration.ts'

/** To a tenth: `12.3s`, `4m5s`. */
export function shownSeconds(seconds: number): string {
  return formatDuration(Math.round(seconds * 10) * 100)
}
