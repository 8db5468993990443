/** The report as the job summary: HTML inside Markdown, below GitHub's limit. Pure. */
import { link, markup, phrase } from '../lib/text/html.ts'
import { block, renderDocument, reserved } from '../lib/text/htmlBlocks.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import type { Report } from '../report/report.ts'
import { bodyOf, linkParts } from './body.ts'
import { headlineOf } from './headline.ts'

/** GitHub drops a step's summary of more than 1 MiB, with an error. */
const LIMIT_BYTES = 900_000
/** A larger page is slow and unreadable. Error and warnings may use the rest. */
const USUAL_BYTES = 200_000

export function renderSummary(report: Redacted<Report>): string {
  const { mark, text } = headlineOf(report)
  const parts = [
    reserved(block(markup`<h2>${mark} ${phrase(text)}</h2>`)),
    ...linkParts(report, url => markup`<p>Reached at ${link(url, url)}</p>`),
    ...bodyOf(report)
  ]
  return renderDocument(parts, LIMIT_BYTES, USUAL_BYTES)
}
