/** The blocks of a Markdown document, and how they share its room. A block that is cut stays well-formed. */
import { plainText } from './plainText.ts'
import { markup, preformattedLine, type Html } from './html.ts'

/** What stands on its own between two empty lines. Items are made when there is room for them. */
export interface Block {
  readonly open: Html
  readonly items: readonly (() => Html)[]
  readonly close: Html
  /** In place of items for which there is no room. */
  readonly more: (count: number) => Html
}

export interface Part {
  readonly block: Block
  /** Gets its room before all others: what must not be missed. */
  readonly isReserved: boolean
}

export function reserved(block: Block): Part {
  return { block, isReserved: true }
}

export function unreserved(block: Block): Part {
  return { block, isReserved: false }
}

/** Of the document, for one reserved part. */
const RESERVED_SHARE = 0.5
const NOTE = '<p>… cut: the report file holds the rest.</p>'
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

/** @param rows made when they are needed: of a large table only the first are */
export function table(head: readonly Cell[], rows: readonly (() => readonly Cell[])[]): Block {
  const cells = (row: readonly Cell[]): readonly Html[] => row.map(cell => markup`<td>${cell}</td>`)
  return {
    open: markup`<table><tr>${head.map(cell => markup`<th>${cell}</th>`)}</tr>`,
    items: rows.map(row => () => markup`<tr>${cells(row())}</tr>`),
    close: markup`</table>`,
    more: count => markup`<tr><td>… and ${count} more</td></tr>`
  }
}

/** @param title of what can be folded; undefined for what cannot */
export function preformatted(title: string | undefined, text: string): Block {
  return {
    open: title === undefined ? markup`<pre>` : markup`<details><summary>${title}</summary><pre>`,
    items: plainText(text)
      .split('\n')
      .map(line => () => preformattedLine(line)),
    close: title === undefined ? markup`</pre>` : markup`</pre></details>`,
    more: count => markup`… and ${count} more lines`
  }
}

/** As many items as there is room for, bytes of UTF-8; empty when there is no room for the block at all. */
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

/** At most so many bytes of UTF-8. */
export function renderDocument(parts: readonly Part[], limit: number): string {
  let room = limit - NOTE.length - 2 * GAP.length
  const shown = new Map<Part, string>()
  let isCut = false
  for (const isReserved of [true, false]) {
    for (const part of parts) {
      if (part.isReserved !== isReserved) continue
      const most = isReserved ? Math.min(room, limit * RESERVED_SHARE) : room
      const { text, isWhole } = fit(part.block, most - GAP.length)
      isCut ||= !isWhole
      if (text === '') continue
      shown.set(part, text)
      room -= Buffer.byteLength(text) + GAP.length
    }
  }
  const texts = parts.flatMap(part => shown.get(part) ?? [])
  return `${[...texts, ...(isCut ? [NOTE] : [])].join(GAP)}\n`
}
