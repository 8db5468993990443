/**
 * A job summary of the action on a terminal. Not any HTML: the blocks that src/lib/text/htmlBlocks.ts writes.
 */
import type { Paint } from './paint.ts'
import { alignColumns } from './table.ts'

/** @returns lines */
export function renderSummary(summary: string, paint: Paint): readonly string[] {
  const blocks = summary.trimEnd().split('\n\n')
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...linesOf(block, paint)])
}

function linesOf(block: string, paint: Paint): readonly string[] {
  if (block.startsWith('<table>')) return tableOf(block, paint)
  const [, folded, text] = /^(?:<details><summary>(.*?)<\/summary>)?<pre>\n(.*)<\/pre>/s.exec(block) ?? []
  if (text !== undefined) {
    const lines = text.split('\n').map(line => paint('dim', `  ${plain(line)}`))
    return folded === undefined ? lines : [`${plain(folded)}:`, '', ...lines]
  }
  const items = [...block.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => `- ${plain(item)}`)
  const texts = [...block.matchAll(/<(h2|h3|p)>(.*?)<\/\1>/g)].map(([, tag = '', text = '']) =>
    tag === 'p' ? paragraph(text, paint) : heading(text, paint)
  )
  const parts = [...texts.map(line => [line]), ...(items.length === 0 ? [] : [items])]
  return parts.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines])
}

function tableOf(block: string, paint: Paint): readonly string[] {
  const rows = [...block.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell))
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
    .replaceAll('&amp;', '&')
}
