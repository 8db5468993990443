/** The report as the step's outputs. The only caller of setOutput. */
import { setOutput } from '@actions/core'
import { messageOf } from '../lib/errors.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import { wholly } from '../lib/files/wholeFile.ts'
import { hasChanges } from '../report/plan.ts'
import type { Report } from '../report/report.ts'

/** Paths; undefined for a file that was not written. */
export interface WrittenFiles {
  readonly report: string | undefined
  readonly page: string | undefined
  readonly plan: string | undefined
}

/** @throws Error when an output could not be written; the others are still written */
export function writeOutputs(report: Redacted<Report>, files: WrittenFiles): void {
  const tool = (name: string): string => report.tools.find(entry => entry.name === name)?.path ?? ''
  const outputs: Readonly<Record<string, string>> = {
    verdict: report.verdict,
    release: report.release,
    'release-status': report.releaseStatus,
    revision: report.revision === 0 ? '' : String(report.revision),
    namespace: report.namespace,
    chart: report.chart.name,
    'chart-version': report.chart.version,
    'app-version': report.chart.appVersion,
    'chart-digest': report.chart.digest,
    'binding-policies': JSON.stringify(report.bindingPolicies),
    clusters: JSON.stringify([
      ...report.clusters.map(({ cluster, state, note }) => ({ cluster, state, note })),
      ...report.departures.map(({ cluster, state, reason }) => ({ cluster, state, note: reason }))
    ]),
    skipped: String(report.verdict === 'skipped'),
    url: report.url,
    cleanup: JSON.stringify(report.cleanup),
    'has-changes':
      report.planned === undefined || report.plan === undefined ? '' : String(hasChanges(report.plan)),
    'plan-file': files.plan ?? '',
    'report-file': files.report ?? '',
    'report-html': files.page ?? '',
    'helm-path': tool('helm'),
    'kubectl-path': tool('kubectl')
  }
  const failures = Object.entries(outputs).flatMap(([name, value]) => {
    try {
      wholly(process.env['GITHUB_OUTPUT'] ?? '', () => {
        setOutput(name, value)
      })
      return []
    } catch (error) {
      return [messageOf(error)]
    }
  })
  const [first] = failures
  if (first !== undefined) throw new Error(`${failures.length} of them are missing: ${first}`)
}
