/**
 * A job summary of the action on a terminal. Not any HTML: the blocks that src/lib/text/htmlBlocks.ts writes.
 */
import type { Paint } from './paint.ts'
import { alignColumns } from './table.ts'

/** @returns lines */
export function renderSummary(summary: string, paint: Paint): readonly string[] {
  const blocks = summary.trimEnd().split('\n\n')
  const shown = blocks.map(block => linesOf(block, paint)).filter(lines => lines.length > 0)
  return apart(shown)
}

function apart(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines])
}

function linesOf(block: string, paint: Paint): readonly string[] {
  const [, diagram] = /^```mermaid\n(.*)\n```$/s.exec(block) ?? []
  if (diagram !== undefined) return sectionsOf(diagram).map(line => paint('dim', line))
  const [, title, folded] = /^<details(?: open)?><summary>(.*?)<\/summary>(.*)$/s.exec(block) ?? []
  if (title === undefined || folded === undefined) return contentOf(block, paint)
  const content = contentOf(folded, paint)
  return apart([[`${plain(title)}:`], ...(content.length === 0 ? [] : [content])])
}

/** Without what tells mermaid how to draw them. */
function sectionsOf(diagram: string): readonly string[] {
  const lines = diagram.split('\n')
  return lines.slice(lines.findIndex(line => line.startsWith('  section ')))
}

function contentOf(block: string, paint: Paint): readonly string[] {
  if (block.startsWith('<table>')) return tableOf(block, paint)
  const [, text] = /^<pre[^>]*>\n(.*)<\/pre>/s.exec(block) ?? []
  if (text !== undefined) return text.split('\n').map(line => paint('dim', `  ${plain(line)}`))
  const items = [...block.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => `- ${plain(item)}`)
  const texts = [...block.matchAll(/<(h2|h3|p)>(.*?)<\/\1>/g)].map(([, tag = '', text = '']) =>
    tag === 'p' ? paragraph(text, paint) : heading(text, paint)
  )
  return apart([...texts.map(line => [line]), ...(items.length === 0 ? [] : [items])])
}

function tableOf(block: string, paint: Paint): readonly string[] {
  const rows = [...block.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd](?: nowrap)?>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell))
  )
  const [head, ...body] = alignColumns(rows)
  return head === undefined ? [] : [paint('dim', head), ...body]
}

function heading(html: string, paint: Paint): string {
  const text = plain(html)
  return paint(text.startsWith('✅') ? 'green' : text.startsWith('❌') ? 'red' : 'bold', text)
}

function paragraph(html: string, paint: Paint): string {
  const small = /^<sub>(.*)<\/sub>$/.exec(html)?.[1]
  if (small !== undefined) return paint('dim', plain(small))
  return html
    .split(/<\/?b>/)
    .map((piece, index) => (index % 2 === 1 ? paint('bold', plain(piece)) : plain(piece)))
    .join('')
}

/** Without tags and escapes: what a text itself has of both is escaped. */
function plain(text: string): string {
  return text
    .replaceAll('<br>', ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#32;', ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
}
