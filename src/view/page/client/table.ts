/** Tables and their cells. */
import type { Cell } from '../model.ts'
import { element } from './dom.ts'
import { stateLabel } from './states.ts'

export function drawCell(cell: Cell): Node {
  if (typeof cell === 'string') return document.createTextNode(cell)
  if ('state' in cell) return stateLabel(cell.state, cell.text)
  return element('a', { href: cell.href, rel: 'noreferrer' }, cell.text)
}

/** @param head empty if the first cell of each row names the row */
export function drawTable(head: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const drawRow = (row: readonly Cell[]): HTMLElement =>
    element(
      'tr',
      {},
      ...row.map((cell, index) =>
        head.length === 0 && index === 0
          ? element('th', { scope: 'row' }, drawCell(cell))
          : element('td', {}, drawCell(cell))
      )
    )
  // A table wider than the page scrolls by itself, also with the keyboard.
  return element(
    'div',
    { class: head[0] === 'cluster' ? 'frame named' : 'frame', tabindex: '0' },
    element(
      'table',
      {},
      ...(head.length === 0
        ? []
        : [
            element(
              'thead',
              {},
              element('tr', {}, ...head.map(title => element('th', { scope: 'col' }, title)))
            )
          ]),
      element('tbody', {}, ...rows.map(drawRow))
    )
  )
}
