/** The blocks of a Markdown document, and how they share the available space. A block that is cut stays well-formed. */
import { plainText } from './plainText.ts'
import { markup, preformattedLine, type Html } from './html.ts'
import { counted } from './text.ts'

/** An independent part between two empty lines. Items are created only if there is space for them. */
export interface Block {
  readonly open: Html
  readonly items: readonly (() => Html)[]
  readonly close: Html
  /** Replaces items that do not fit. */
  readonly more: (count: number) => Html
}

/** The order in which parts get their space: what must not be missed, what a reader wants, and details. */
const RANKS = ['reserved', 'main', 'detail'] as const

export interface Part {
  readonly block: Block
  readonly rank: (typeof RANKS)[number]
}

export function reserved(block: Block): Part {
  return { block, rank: 'reserved' }
}

export function unreserved(block: Block): Part {
  return { block, rank: 'main' }
}

export function detail(block: Block): Part {
  return { block, rank: 'detail' }
}

/** Share of the document for one reserved part. */
const RESERVED_SHARE = 0.5
/** Space for the note that something is cut. Bytes. */
const NOTE_ROOM = 200
const GAP = '\n\n'

/** A block without items. */
export function block(content: Html): Block {
  return { open: content, items: [], close: markup``, more: () => markup`` }
}

export function list(title: string, texts: readonly string[]): Block {
  return {
    open: title === '' ? markup`<ul>` : markup`<p><b>${title}</b></p><ul>`,
    items: texts.map(text => () => markup`<li>${text}</li>`),
    close: markup`</ul>`,
    more: count => markup`<li>… and ${count} more</li>`
  }
}

type Cell = string | Html

/**
 * @param rows created on demand: only the first ones of a large table
 * @param keepsNames the first column has short names, which stay on one line: they would break at each hyphen
 */
export function table(
  head: readonly Cell[],
  rows: readonly (() => readonly Cell[])[],
  keepsNames = false
): Block {
  const cells = (row: readonly Cell[]): readonly Html[] =>
    row.map((cell, index) =>
      keepsNames && index === 0 ? markup`<td nowrap>${cell}</td>` : markup`<td>${cell}</td>`
    )
  return {
    open: markup`<table><tr>${head.map(cell => markup`<th>${cell}</th>`)}</tr>`,
    items: rows.map(row => () => markup`<tr>${cells(row())}</tr>`),
    close: markup`</table>`,
    more: count => markup`<tr><td>… and ${count} more</td></tr>`
  }
}

/** The same, collapsed: only its title is visible until it is opened. */
export function folded(title: string | Html, { open, close, ...rest }: Block): Block {
  return {
    ...rest,
    open: markup`<details><summary>${title}</summary>${open}`,
    close: markup`${close}</details>`
  }
}

export function preformatted(text: string): Block {
  return lines(markup`<pre>`, text)
}

/** GitHub colours its lines. */
export function diff(text: string): Block {
  return lines(markup`<pre lang="diff">`, text)
}

function lines(open: Html, text: string): Block {
  return {
    open,
    items: plainText(text)
      .split('\n')
      .map(line => () => preformattedLine(line)),
    close: markup`</pre>`,
    more: count => markup`… and ${counted(count, 'more line')}`
  }
}

/** As many items as fit into `most` bytes of UTF-8; empty when the block itself does not fit. */
function fit({ open, items, close, more }: Block, most: number): { text: string; isWhole: boolean } {
  const sizeOf = (markup: Html): number => Buffer.byteLength(markup.toString())
  const moreSize = 1 + sizeOf(more(items.length))
  let text = open.toString()
  let left = most - sizeOf(open) - sizeOf(close)
  if (left < (items.length === 0 ? 0 : moreSize)) return { text: '', isWhole: false }
  for (const [index, item] of items.entries()) {
    const piece = item()
    const size = 1 + sizeOf(piece)
    const isLast = index === items.length - 1
    if (size + (isLast ? 0 : moreSize) > left)
      return { text: `${text}\n${more(items.length - index).toString()}${close.toString()}`, isWhole: false }
    text += `\n${piece.toString()}`
    left -= size
  }
  return { text: text + close.toString(), isWhole: true }
}

/**
 * At most `limit` bytes of UTF-8.
 * @param usual size of a document without much reserved content
 */
export function renderDocument(parts: readonly Part[], limit: number, usual = limit): string {
  let used = NOTE_ROOM + 2 * GAP.length
  const shown = new Map<Part, string>()
  let cut = 0
  for (const rank of RANKS) {
    for (const part of parts) {
      if (part.rank !== rank) continue
      const room = rank === 'reserved' ? Math.min(limit - used, limit * RESERVED_SHARE) : usual - used
      const { text, isWhole } = fit(part.block, room - GAP.length)
      if (!isWhole) cut += 1
      if (text === '') continue
      shown.set(part, text)
      used += Buffer.byteLength(text) + GAP.length
    }
  }
  const texts = parts.flatMap(part => shown.get(part) ?? [])
  return `${[...texts, ...(cut === 0 ? [] : [noteOf(cut)])].join(GAP)}\n`
}

function noteOf(cut: number): string {
  const parts = `${counted(cut, 'part')} ${cut === 1 ? 'is' : 'are'}`
  return `<p>… ${parts} cut or left out here: the report, which the output <code>report-file</code> names, has all of it.</p>`
}
