/** Tables and their cells. */
import type { Cell } from '../model.ts'
import { element } from './dom.ts'
import { stateLabel } from './states.ts'

export function drawCell(cell: Cell): Node {
  if (typeof cell === 'string') return document.createTextNode(cell)
  if ('state' in cell) return stateLabel(cell.state, cell.text)
  return element('a', { href: cell.href, rel: 'noreferrer' }, cell.text)
}

export function drawTable(head: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const drawRow = (row: readonly Cell[]): HTMLElement =>
    element('tr', {}, ...row.map(cell => element('td', {}, drawCell(cell))))
  // A table wider than the page scrolls by itself, also with the keyboard.
  return element(
    'div',
    { class: 'frame', tabindex: '0' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head.map(title => element('th', { scope: 'col' }, title)))),
      element('tbody', {}, ...rows.map(drawRow))
    )
  )
}
