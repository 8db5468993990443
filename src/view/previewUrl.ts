/** Where a preview is reached. Pure. */
import type { Report } from '../report/report.ts'

/** Empty for a preview that failed, or that is removed: nobody is sent to what is not there. */
export function previewUrlOf({ url, error, command }: Report): string {
  return error !== undefined || command === 'uninstall' ? '' : url
}
