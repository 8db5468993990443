/** Where a preview is reached. Pure. */
import type { Report } from '../report/report.ts'
import type { RunVerdict } from '../report/verdict.ts'

const NOT_THERE: ReadonlySet<RunVerdict> = new Set(['skipped', 'planned'])

/** Empty for a preview that failed, that is removed, or that this run did not make: nobody is sent to what is not there. */
export function previewUrlOf({ url, error, command, verdict }: Report): string {
  return error !== undefined || command === 'uninstall' || NOT_THERE.has(verdict) ? '' : url
}
