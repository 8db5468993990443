/** The URL of a preview. Pure. */
import type { Report } from '../report/report.ts'
import type { RunVerdict } from '../report/verdict.ts'

const NOT_THERE: ReadonlySet<RunVerdict> = new Set(['skipped', 'planned'])

/**
 * Empty for a preview that failed, that is being removed, or that this run did not deploy: the link would lead nowhere.
 */
export function previewUrlOf({ url, error, command, verdict }: Report): string {
  return error !== undefined || command === 'uninstall' || NOT_THERE.has(verdict) ? '' : url
}
