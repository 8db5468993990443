/** The run itself: chart, policies, tools and times. Pure. */
import type { Report } from '../../../report/report.ts'
import type { Block, Cell, Section } from '../model.ts'
import { shownSeconds } from '../../../lib/duration.ts'
import { linkOr } from './links.ts'

export function runSection(report: Report): readonly Section[] {
  const { command, chart, bindingPolicies, tools, seconds, startedAt, runUrl } = report
  const facts: readonly (readonly [string, Cell])[] = [
    ['command', command],
    ['began', startedAt],
    ['took', shownSeconds(seconds)],
    ['workflow run', runUrl === '' ? '' : linkOr(runUrl, runUrl)],
    ['chart', chart.source],
    ['chart digest', chart.digest],
    ['application', chart.appVersion],
    ['BindingPolicies', bindingPolicies.join(', ')]
  ]
  const blocks: readonly Block[] = [
    { type: 'table', head: [], rows: facts.filter(([, value]) => value !== '') },
    ...(tools.length === 0
      ? []
      : [
          {
            type: 'table',
            head: ['tool', 'version', 'from', 'SHA-256'],
            rows: tools.map(({ name, version, source, sha256 }) => [
              name,
              version,
              source,
              sha256 ?? 'not verified'
            ])
          } as const
        ])
  ]
  return [{ title: 'The run', blocks }]
}
