/**
 * The matrix: a row for each cluster, a column for each object. Rows are drawn in batches, the first before anything is
 * shown, so that a large matrix does not delay the page.
 */
import { counted, digits } from '../../../lib/text/text.ts'
import type { ClusterState } from '../../counts.ts'
import type { Matrix, MatrixCell, MatrixCluster } from '../model.ts'
import { shownSeconds } from '../../../lib/duration.ts'
import { element } from './dom.ts'
import { SIGNS, stateLabel } from './states.ts'
import { drawTable } from './table.ts'

const FIRST_ROWS = 30
const BATCH_ROWS = 60
/** Objects that fit on a sheet of A4, beside the names of the clusters. */
const COLUMNS_ON_PAPER = 24

interface Filter {
  readonly cluster: string
  readonly object: string
  readonly state: string
}

const NOT_READY = 'not-ready'
const EVERYTHING: Filter = { cluster: '', object: '', state: '' }

export function drawMatrix(matrix: Matrix, label: string): HTMLElement {
  const table = element('table', { class: 'matrix' })
  const found = element('p', { class: 'quiet', role: 'status' })
  const states = statesIn(matrix)
  let drawn = 0
  const show = (filter: Filter): void => {
    drawn += 1
    const own = drawn
    const { columns, rows } = select(matrix, filter)
    found.textContent = `${countOf(rows.length, matrix.clusters.length, 'cluster')}, ${countOf(columns.length, matrix.objects.length, 'object')}`
    const drawRow = rowDrawer(matrix, columns)
    table.replaceChildren(drawColumns(columns.length), drawHead(matrix, columns))
    table.removeAttribute('data-complete')
    /** One body for each batch: earlier ones keep their layout. */
    const goOn = (from: number, count: number): void => {
      // The filter was changed in the meantime.
      if (own !== drawn) return
      const to = from + count
      table.append(element('tbody', {}, ...rows.slice(from, to).map(drawRow)))
      if (to < rows.length) setTimeout(goOn, 0, to, BATCH_ROWS)
      else table.setAttribute('data-complete', '')
    }
    goOn(0, FIRST_ROWS)
  }
  const controls = drawControls(label, states, show)
  show(EVERYTHING)
  return element(
    'div',
    {},
    controls,
    ...(states.length > 1 ? [drawLegend(states)] : []),
    found,
    drawForPaper(matrix),
    element('div', { class: 'matrix-frame', tabindex: '0', role: 'region', 'aria-label': label }, table)
  )
}

/** Replaces a matrix that is wider than paper while the page is printed. */
function drawForPaper(matrix: Matrix): HTMLElement {
  const paper = element('div', { class: 'on-paper' })
  if (matrix.objects.length > COLUMNS_ON_PAPER) {
    window.addEventListener('beforeprint', () => {
      paper.replaceChildren(...paperTables(matrix))
    })
    window.addEventListener('afterprint', () => {
      paper.replaceChildren()
    })
  }
  return paper
}

/** What is ready is counted. The rest is in tables of as many objects as fit, each with the clusters that it is about. */
function paperTables(matrix: Matrix): readonly HTMLElement[] {
  const { columns, rows } = select(matrix, { ...EVERYTHING, state: NOT_READY })
  const tables = []
  for (let from = 0; from < columns.length; from += COLUMNS_ON_PAPER) {
    const part = columns.slice(from, from + COLUMNS_ON_PAPER)
    const concerned = rows.filter(row =>
      part.some(column => isNotReady(matrix.cells[row.cells[column] ?? -1]))
    )
    tables.push(
      element(
        'table',
        { class: 'matrix' },
        drawColumns(part.length),
        drawHead(matrix, part),
        element('tbody', {}, ...concerned.map(rowDrawer(matrix, part)))
      )
    )
  }
  const clusters = countOf(rows.length, matrix.clusters.length, 'cluster')
  const objects = countOf(columns.length, matrix.objects.length, 'object')
  return [element('p', {}, `On paper without what is ready: ${clusters}, ${objects}.`), ...tables]
}

function isNotReady(cell: MatrixCell | undefined): boolean {
  return cell !== undefined && cell.state !== 'ready'
}

function countOf(shownCount: number, all: number, noun: string): string {
  if (shownCount !== all) return `${digits(shownCount)} of ${counted(all, noun)}`
  return all === 1 ? counted(all, noun) : `all ${counted(all, noun)}`
}

function statesIn({ clusters, cells }: Matrix): readonly ClusterState[] {
  const states = new Set([...clusters, ...cells].map(({ state }) => state))
  return (Object.keys(SIGNS) as ClusterState[]).filter(state => states.has(state))
}

/** @returns rows, and columns as indices of objects */
function select(
  { clusters, objects, cells }: Matrix,
  { cluster, object, state }: Filter
): { readonly columns: readonly number[]; readonly rows: readonly MatrixCluster[] } {
  const fits = (found: ClusterState): boolean =>
    state === '' || (state === NOT_READY ? found !== 'ready' : found === state)
  const named = objects.map((_name, index) => index).filter(index => contains(objects[index] ?? '', object))
  const cellFits = (row: MatrixCluster, column: number): boolean => {
    const cell = cells[row.cells[column] ?? -1]
    return cell !== undefined && fits(cell.state)
  }
  const rows = clusters.filter(
    row =>
      contains(row.name, cluster) &&
      (state === '' || fits(row.state) || named.some(column => cellFits(row, column)))
  )
  const columns = state === '' ? named : named.filter(column => rows.some(row => cellFits(row, column)))
  return { columns, rows }
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase())
}

function drawControls(
  label: string,
  states: readonly ClusterState[],
  show: (filter: Filter) => void
): HTMLElement {
  const cluster = element('input', { type: 'search', autocomplete: 'off' })
  const object = element('input', { type: 'search', autocomplete: 'off' })
  const state = element(
    'select',
    {},
    element('option', { value: '' }, 'all states'),
    element('option', { value: NOT_READY }, 'all but ready'),
    ...states.map(each => element('option', { value: each }, each))
  )
  const changed = (): void => {
    show({ cluster: cluster.value, object: object.value, state: state.value })
  }
  for (const control of [cluster, object, state]) control.addEventListener('input', changed)
  return element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': `Filter: ${label}` },
    element('label', {}, 'Cluster', cluster),
    element('label', {}, 'Object', object),
    element('label', {}, 'State', state)
  )
}

function drawLegend(states: readonly ClusterState[]): HTMLElement {
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    ...states.map(state => element('li', {}, stateLabel(state)))
  )
}

function drawColumns(count: number): HTMLElement {
  return element(
    'colgroup',
    {},
    element('col', { class: 'name' }),
    ...Array.from({ length: count }, () => element('col', { class: 'object' }))
  )
}

function drawHead({ objects }: Matrix, columns: readonly number[]): HTMLElement {
  const names = columns.map(column => objects[column] ?? '')
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      element('th', { scope: 'col' }, 'Cluster'),
      ...names.map(name => element('th', { scope: 'col', title: name }, element('span', {}, name)))
    )
  )
}

/** Equal cells are copies of one element: creating each of 25,600 separately takes several times as long. */
function rowDrawer(matrix: Matrix, columns: readonly number[]): (row: MatrixCluster) => HTMLElement {
  const none = element('td', { 'aria-label': 'not for this cluster' })
  const models = matrix.cells.map(({ state, reason }) =>
    element(
      'td',
      { class: state, 'aria-label': state, ...(reason === '' ? {} : { title: reason }) },
      SIGNS[state]
    )
  )
  return row => {
    const button = element(
      'button',
      { type: 'button', 'aria-expanded': 'false', title: row.name },
      element(
        'span',
        { class: `state ${row.state}`, 'aria-label': row.state, role: 'img' },
        SIGNS[row.state]
      ),
      ` ${row.name}`
    )
    const line = element('tr', {}, element('th', { scope: 'row' }, button))
    line.append(...columns.map(column => (models[row.cells[column] ?? -1] ?? none).cloneNode(true)))
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true'
      button.setAttribute('aria-expanded', String(!isOpen))
      if (isOpen) line.nextSibling?.remove()
      else line.after(drawDetail(matrix, row, columns))
    })
    return line
  }
}

function drawDetail({ objects, cells }: Matrix, row: MatrixCluster, columns: readonly number[]): HTMLElement {
  const rows = columns.flatMap(column => {
    const cell = cells[row.cells[column] ?? -1]
    if (cell === undefined) return []
    const { state, reason } = cell
    return [[objects[column] ?? '', { state, text: state }, reason, shownSeconds(row.seconds[column] ?? 0)]]
  })
  return element(
    'tr',
    { class: 'detail' },
    element(
      'td',
      { colspan: String(columns.length + 1) },
      element(
        'div',
        {},
        ...(row.note === '' ? [] : [element('p', {}, row.note)]),
        drawTable(['object', 'state', 'why', 'seen after'], rows)
      )
    )
  )
}
