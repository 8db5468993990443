/** The report as the sections of its page, failures first. Pure. */
import type { Report } from '../../../report/report.ts'
import { headlineOf } from '../../headline.ts'
import { previewUrlOf } from '../../previewUrl.ts'
import { timelineOf } from '../../timeline.ts'
import type { Cell, PageModel, Section } from '../model.ts'
import { changesSection } from './changes.ts'
import { clustersSection } from './clusters.ts'
import { evidenceSection } from './evidence.ts'
import { hooksSection } from './hooks.ts'
import { placementSection } from './placement.ts'
import { removalSections } from './removal.ts'
import { runSection } from './run.ts'
import { troubleSection } from './trouble.ts'
import { linkOr } from './links.ts'

export function modelOf(report: Report): PageModel {
  return {
    headline: headlineOf(report),
    facts: factsOf(report),
    sections: [
      ...troubleSection(report),
      ...warnings(report),
      ...changesSection(report),
      ...removalSections(report),
      ...hooksSection(report),
      ...clustersSection(report),
      ...placementSection(report),
      ...timelineSection(report),
      ...evidenceSection(report),
      ...runSection(report)
    ]
  }
}

function factsOf(report: Report): readonly Cell[] {
  const { verdict, revision, releaseStatus, chart, startedAt, runUrl } = report
  const url = previewUrlOf(report)
  const name = chart.name === '' ? chart.source : `${chart.name} ${chart.version}`
  return [
    `verdict ${verdict}`,
    ...(revision === 0
      ? []
      : [`revision ${String(revision)}${releaseStatus === '' ? '' : ` (${releaseStatus})`}`]),
    ...(name === '' ? [] : [`chart ${name}`]),
    ...(startedAt === '' ? [] : [`began ${shownTime(startedAt)}`]),
    ...(url === '' ? [] : [linkOr(url, 'the preview')]),
    ...(runUrl === '' ? [] : [linkOr(runUrl, 'the workflow run and its log')])
  ]
}

/** `2026-07-01 12:00:05 UTC`. */
function shownTime(time: string): string {
  return time.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC')
}

function warnings({ warnings: all, verdict }: Report): readonly Section[] {
  if (all.length === 0) return []
  return [{ title: verdict === 'skipped' ? 'Why' : 'Warnings', blocks: [{ type: 'list', items: all }] }]
}

function timelineSection(report: Report): readonly Section[] {
  const timeline = timelineOf(report)
  if (timeline.phases.length === 0) return []
  return [{ title: 'Timeline', blocks: [{ type: 'timeline', timeline }] }]
}
