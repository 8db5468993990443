/** The comment on a pull request: what became of its preview. Markdown, everything foreign escaped. Pure. */
import type { Inputs } from './inputs/inputs.ts'
import type { Report } from './report.ts'
import { escapeHtml, escapeMarkdown, truncateBytes } from './text.ts'
import type { ObjectState } from './verify/verdict.ts'

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

/** The first line, which nobody sees: one comment for each release. */
export function markerOf({ release, namespace }: Pick<Inputs, 'release' | 'namespace'>): string {
  return `<!-- ks-helm-deploy preview ${namespace}/${release} -->`
}

export function renderComment(
  { release, namespace, preview, origin, command }: Inputs,
  report: Report
): string {
  const { error } = report
  const isRemoval = command === 'uninstall'
  const url = preview?.url
  const parts = [
    markerOf({ release, namespace }),
    heading(release, isRemoval, report),
    ...(isRemoval || url === undefined || error !== undefined
      ? []
      : [`**[Open the preview](${escapeUrl(url)})**`]),
    ...(error === undefined
      ? []
      : [
          `**${escapeMarkdown(error.code)}**: ${escapeMarkdown(error.message)}`,
          `**What to do:** ${escapeMarkdown(error.remedy)}`
        ]),
    ...table(report),
    footer(report, origin.runUrl)
  ]
  return truncateBytes(`${parts.join('\n\n')}\n`, LIMIT_BYTES)
}

function heading(release: string, isRemoval: boolean, { verdict, error, revision }: Report): string {
  const name = escapeMarkdown(release)
  if (isRemoval)
    return error === undefined ? `### 🗑️ Preview ${name}: removed` : `### ❌ Preview ${name}: not removed`
  const at = revision === 0 ? '' : `, revision ${String(revision)}`
  return `### ${error === undefined ? '✅' : '❌'} Preview ${name}: ${verdict}${at}`
}

function table({ clusters, departures }: Report): readonly string[] {
  const rows = [
    ...clusters.map(({ cluster, state, note, objects }) => [
      cluster,
      `${MARKS[state]} ${state}`,
      note === '' ? (objects.find(object => object.state === state)?.reason ?? '') : note
    ]),
    ...departures.map(({ cluster, state, reason }) => [cluster, `${MARKS[state]} ${state}`, reason])
  ]
  if (rows.length === 0) return []
  const lines = rows.map(cells => `| ${cells.map(escapeMarkdown).join(' | ')} |`)
  return [['| cluster | state | |', '|---|---|---|', ...lines].join('\n')]
}

function footer({ chart, namespace }: Report, runUrl: string): string {
  const facts = [
    ...(chart.name === '' ? [] : [`chart ${chart.name} ${chart.version}`]),
    ...(namespace === '' ? [] : [`namespace ${namespace}`])
  ].map(escapeHtml)
  const run = runUrl === '' ? [] : [`<a href="${escapeHtml(runUrl)}">workflow run</a>`]
  return `<sub>${[...facts, ...run].join(' · ')}</sub>`
}

/** Of a URL that was parsed: what could end the link is written as a code. */
function escapeUrl(url: string): string {
  return new URL(url).href.replace(
    /[()<>\s\\]/g,
    char => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}
