/**
 * The report as a comment on a pull request: the content of the job summary, in less space. HTML inside Markdown. Pure.
 */
import { link, markup, phrase } from '../lib/text/html.ts'
import { block, renderDocument, reserved } from '../lib/text/htmlBlocks.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Report } from '../report/report.ts'
import type { ClusterVerdict, Finding } from '../report/verdict.ts'
import { bodyOf, linkParts } from './body.ts'
import { headlineOf } from './headline.ts'

/** GitHub refuses more than 65,536 characters. */
const LIMIT_BYTES = 60_000

/** @param runUrl of the workflow run; empty if there is none */
export function renderComment(report: Redacted<Report>, runUrl: string): string {
  const { release, namespace, verdict } = report
  const { mark, text } = headlineOf(report)
  const parts = [
    reserved(block(markup`<h3>${mark} Preview ${release}: ${verdict}</h3><p>${phrase(text)}</p>`)),
    ...linkParts(report, url => markup`<p><b>${link(url, 'Open the preview')}</b></p>`),
    ...bodyOf(withoutQuotes(report), [
      `namespace ${namespace}`,
      ...(runUrl === '' ? [] : [link(runUrl, 'workflow run')])
    ])
  ]
  return renderDocument(parts, LIMIT_BYTES)
}

/**
 * Removes text from containers and tools. The runner masks its secrets in log and summary, but not in a comment, which
 * GitHub also sends by mail. The summary contains it.
 */
function withoutQuotes({ error, clusters, hooks, remediation, ...rest }: Report): Report {
  return {
    ...rest,
    clusters: clusters.map(unquoted),
    hooks: hooks.map(unquotedHook),
    error: error && { ...error, causes: [] },
    remediation: remediation && { ...remediation, clusters: remediation.clusters.map(unquoted) }
  }
}

function unquoted(cluster: ClusterVerdict): ClusterVerdict {
  return { ...cluster, findings: cluster.findings.map(unquotedFinding) }
}

function unquotedHook(hook: HookReport): HookReport {
  return {
    ...hook,
    clusters: hook.clusters.map(cluster => ({
      ...cluster,
      findings: cluster.findings.map(unquotedFinding),
      logs: []
    }))
  }
}

function unquotedFinding(finding: Finding): Finding {
  return { ...finding, events: [], logs: [] }
}
