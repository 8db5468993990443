/** The comment on a pull request: what became of its preview. HTML inside Markdown. Pure. */
import type { Inputs } from '../inputs/inputs.ts'
import { dotted, hidden, markup, link, type Html } from '../lib/text/html.ts'
import { block, renderDocument, reserved, table, unreserved, type Block } from '../lib/text/htmlBlocks.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import type { Report } from '../report/report.ts'
import { shortHash } from '../lib/shortName.ts'
import { isUnseen, type ObjectState } from '../report/verdict.ts'

/** GitHub refuses more than 65,536 characters. */
const LIMIT_BYTES = 60_000

const MARKS: Readonly<Record<ObjectState | 'gone' | 'left', string>> = {
  ready: '✅',
  delivered: '📦',
  progressing: '⏳',
  missing: '❔',
  failed: '❌',
  unverified: '➖',
  gone: '✅',
  left: '⏳'
}

/**
 * Which preview this is, in every run of it: legs of a matrix may deploy releases of the same name into a WDS each. Known
 * before the WDS answers, since a run that does not reach it has a comment as well.
 */
export function keyOf({ release, namespace, wds }: Pick<Inputs, 'release' | 'namespace' | 'wds'>): string {
  return `${namespace}/${release} ${shortHash(wds.server)}`
}

/** The first line, which nobody sees: one comment for each preview. */
export function markerOf(inputs: Pick<Inputs, 'release' | 'namespace' | 'wds'>): string {
  return hidden(`ks-helm-deploy preview ${keyOf(inputs)}`).toString()
}

export function renderComment(inputs: Inputs, report: Redacted<Report>): string {
  const { release, preview, origin, command } = inputs
  const { error } = report
  const isRemoval = command === 'uninstall'
  const url = preview?.url
  const parts = [
    reserved(block(heading(release, isRemoval, report))),
    ...(isRemoval || url === undefined || error !== undefined
      ? []
      : [reserved(block(markup`<p><b>${link(url, 'Open the preview')}</b></p>`))]),
    ...(error === undefined
      ? []
      : [
          reserved(block(markup`<p><b>${error.code}</b>: ${error.message}</p>`)),
          reserved(block(markup`<p><b>What to do:</b> ${error.remedy}</p>`))
        ]),
    ...clusterTable(report).map(unreserved),
    reserved(block(footer(report, origin.runUrl)))
  ]
  return `${markerOf(inputs)}\n\n${renderDocument(parts, LIMIT_BYTES)}`
}

function heading(release: string, isRemoval: boolean, { verdict, error, revision, clusters }: Report): Html {
  if (isRemoval)
    return error === undefined
      ? markup`<h3>🗑️ Preview ${release}: removed</h3>`
      : markup`<h3>❌ Preview ${release}: not removed</h3>`
  const at = revision === 0 ? '' : `, revision ${revision}`
  const mark = error !== undefined ? '❌' : clusters.some(isUnseen) ? '➖' : '✅'
  return markup`<h3>${mark} Preview ${release}: ${verdict}${at}</h3>`
}

function clusterTable({ clusters, departures }: Report): readonly Block[] {
  const rows = [
    ...clusters.map(({ cluster, state, note, objects }) => () => [
      cluster,
      `${MARKS[state]} ${state}`,
      note === '' ? (objects.find(object => object.state === state)?.reason ?? '') : note
    ]),
    ...departures.map(({ cluster, state, reason }) => () => [cluster, `${MARKS[state]} ${state}`, reason])
  ]
  return rows.length === 0 ? [] : [table(['cluster', 'state', ''], rows)]
}

function footer({ chart, namespace }: Report, runUrl: string): Html {
  const facts = [
    ...(chart.name === '' ? [] : [`chart ${chart.name} ${chart.version}`]),
    ...(namespace === '' ? [] : [`namespace ${namespace}`]),
    ...(runUrl === '' ? [] : [link(runUrl, 'workflow run')])
  ]
  return markup`<p><sub>${dotted(facts)}</sub></p>`
}
