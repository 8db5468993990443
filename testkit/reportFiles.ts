/** What a run leaves in RUNNER_TEMP, for `expect(step.tempLeft)`: its report as a page and as JSON. */
import { expect } from '@jest/globals'

const OF_REPORT = ['html', 'json']

export const REPORT_FILES: readonly unknown[] = OF_REPORT.map(extension => {
  const found: unknown = expect.stringMatching(
    new RegExp(`^ks-helm-deploy-report-[-0-9a-f]+\\.${extension}$`)
  )
  return found
})
