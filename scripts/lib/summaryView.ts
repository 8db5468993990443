/**
 * A job summary of the action on a terminal. Not any Markdown: the parts that src/summary.ts writes.
 */
import type { Paint } from './paint.ts'
import { alignColumns } from './table.ts'

/** @returns lines */
export function renderSummary(markdown: string, paint: Paint): readonly string[] {
  const shown: string[] = []
  const rows: (readonly string[])[] = []
  let isPreformatted = false
  for (const line of [...markdown.trimEnd().split('\n'), '']) {
    if (line.startsWith('|') && !isPreformatted) {
      rows.push(cellsOf(line))
      continue
    }
    shown.push(...tableOf(rows.splice(0), paint))
    const text = line.replace(/^<pre>|<\/pre>$/g, '')
    if (line.startsWith('<pre>')) isPreformatted = true
    shown.push(isPreformatted ? paint('dim', `  ${decode(text)}`) : inline(line, paint))
    if (line.endsWith('</pre>')) isPreformatted = false
  }
  // The tags of what can be folded leave empty lines.
  return shown.filter((line, index) => line !== '' || (index > 0 && shown[index - 1] !== '')).slice(0, -1)
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => plain(cell.trim()))
}

function tableOf(rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  const [head, ...body] = alignColumns(rows.filter(row => !row.every(cell => /^-+$/.test(cell))))
  return head === undefined ? [] : [paint('dim', head), ...body]
}

function inline(line: string, paint: Paint): string {
  const heading = /^##+ (.*)$/.exec(line)?.[1]
  if (heading !== undefined) {
    const text = plain(heading)
    return paint(text.startsWith('✅') ? 'green' : text.startsWith('❌') ? 'red' : 'bold', text)
  }
  const small = /^<sub>(.*)<\/sub>$/.exec(line)?.[1]
  if (small !== undefined) return paint('dim', plain(small))
  const details = /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1]
  if (details !== undefined) return `${plain(details)}:`
  if (line === '</details>') return ''
  // Asterisks of the text itself are escaped.
  return line
    .split(/(?<!\\)\*\*/)
    .map((part, index) => (index % 2 === 1 ? paint('bold', plain(part)) : plain(part)))
    .join('')
}

/** Without the escapes of src/text.ts, and the tags that a line may hold. */
function plain(text: string): string {
  const unescaped = text
    .replace(/<\/?code>/g, '')
    .replaceAll('<br>', ' ')
    .replace(/\\([\\`*_{}[\]()#+!|~])/g, '$1')
  return decode(unescaped).replaceAll('\u200b', '')
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
