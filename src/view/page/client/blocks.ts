/** The blocks of the page as elements. */
import type { Block, Section } from '../model.ts'
import { element } from './dom.ts'
import { drawMatrix } from './matrix.ts'
import { drawCell, drawTable } from './table.ts'
import { drawTimeline } from './timeline.ts'

export function drawSection({ title, blocks }: Section, index: number): HTMLElement {
  const id = `section-${String(index)}`
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, title),
    ...blocks.map(block => drawBlock(block))
  )
}

function drawBlock(block: Block): HTMLElement {
  switch (block.type) {
    case 'text':
      return element(
        'p',
        block.isQuiet === true ? { class: 'quiet' } : {},
        ...(block.label === undefined ? [] : [element('b', {}, block.label), ' ']),
        ...drawText(block.text)
      )
    case 'list':
      return element(
        'ul',
        {},
        ...block.items.map(item =>
          element('li', {}, ...(typeof item === 'string' ? drawText(item) : [drawCell(item)]))
        )
      )
    case 'table':
      return drawTable(block.head, block.rows)
    case 'lines':
      return preformatted({ class: 'lines' }, block.text)
    case 'diff':
      return preformatted({ tabindex: '0' }, ...block.text.trimEnd().split('\n').map(drawDiffLine))
    case 'fold':
      return element(
        'details',
        block.isOpen ? { open: '' } : {},
        element('summary', {}, block.title),
        ...block.blocks.map(drawBlock)
      )
    case 'card':
      return element(
        'div',
        { class: `card ${block.tone}` },
        ...(block.title === '' ? [] : [element('h3', {}, block.title)]),
        ...block.blocks.map(drawBlock)
      )
    case 'tiles':
      return element(
        'ul',
        { class: 'tiles' },
        ...block.tiles.map(({ state, count, label }) =>
          element('li', { class: state }, element('b', {}, count), label)
        )
      )
    case 'timeline':
      return drawTimeline(block.timeline)
    case 'matrix':
      return drawMatrix(block.matrix, block.label)
  }
}

/** Names in backquotes become code. */
function drawText(text: string): readonly (Node | string)[] {
  return text
    .split(/`([^`\n]+)`/)
    .map((piece, index) => (index % 2 === 1 ? element('code', {}, piece) : piece))
}

/** @param attributes with `tabindex` where longer lines scroll, also with the keyboard */
function preformatted(
  attributes: Readonly<Record<string, string>>,
  ...lines: readonly (Node | string)[]
): HTMLElement {
  return element('pre', attributes, ...lines)
}

const DIFF_LINES: ReadonlyMap<string, string> = new Map([
  ['+', 'added'],
  ['-', 'removed'],
  ['@', 'hunk']
])

function drawDiffLine(line: string): Node {
  const text = `${line}\n`
  const kind = DIFF_LINES.get(line.slice(0, 1))
  return kind === undefined ? document.createTextNode(text) : element('span', { class: kind }, text)
}
