/** What people look at, as pages: the report page, and summary and comment as GitHub shows them. */
import { redacted } from '../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../src/lib/secrets/redactor.ts'
import type { Report } from '../../src/report/report.ts'
import { renderComment } from '../../src/view/comment.ts'
import { renderPage } from '../../src/view/page/document.ts'
import { renderSummary } from '../../src/view/summary.ts'
import { untilDrawn, type OpenPage, type PageBrowser } from '../browser.ts'
import { gitHubPage } from '../gitHubPage.ts'

export type ViewName = 'page' | 'summary' | 'comment'

export async function openView(
  browser: PageBrowser,
  view: ViewName,
  report: Report,
  options: Parameters<PageBrowser['open']>[1] = {}
): Promise<OpenPage> {
  const shown = redacted(report, new Redactor())
  switch (view) {
    case 'page': {
      const opened = await browser.open(renderPage(shown), options)
      await untilDrawn(opened.page)
      return opened
    }
    case 'summary':
      return await browser.open(await gitHubPage(renderSummary(shown), ['Run']), options)
    case 'comment':
      return await browser.open(
        await gitHubPage(renderComment(shown, report.runUrl), ['Pull request', 'Comments']),
        options
      )
  }
}
