/** The clusters and their objects as a matrix, clusters and objects with faults first. Pure. */
import { describeRef, keyOf } from '../../../kubernetes/objects.ts'
import type { ClusterVerdict, ObjectVerdict } from '../../../report/verdict.ts'
import { rankOf, stateOf } from '../../counts.ts'
import type { Matrix, MatrixCell } from '../model.ts'

export function matrixOf(clusters: readonly ClusterVerdict[]): Matrix {
  const worst = worstFirst(clusters.flatMap(cluster => cluster.objects))
  const columns = new Map(worst.map(({ object }, index) => [keyOf(object), index]))
  const objects = worst.map(({ object }) => describeRef(object))
  const { cells, indexOf } = cellTable()
  const rows = clusters.map(cluster => {
    const indices = objects.map(() => -1)
    const seconds = objects.map(() => 0)
    for (const verdict of cluster.objects) {
      const column = columns.get(keyOf(verdict.object)) ?? 0
      indices[column] = indexOf(verdict)
      seconds[column] = Math.round(verdict.seconds * 10) / 10
    }
    return { name: cluster.cluster, state: stateOf(cluster), note: cluster.note, cells: indices, seconds }
  })
  return { objects, clusters: rows.sort((left, right) => rankOf(left.state) - rankOf(right.state)), cells }
}

/** Each object once, in its worst state; objects without faults keep their order. */
function worstFirst(verdicts: readonly ObjectVerdict[]): readonly ObjectVerdict[] {
  const worst = new Map<string, ObjectVerdict>()
  for (const verdict of verdicts) {
    const key = keyOf(verdict.object)
    const known = worst.get(key)
    if (known === undefined || rankOf(verdict.state) < rankOf(known.state)) worst.set(key, verdict)
  }
  return [...worst.values()].sort((left, right) => rankOf(left.state) - rankOf(right.state))
}

function cellTable(): { cells: readonly MatrixCell[]; indexOf: (cell: MatrixCell) => number } {
  const cells: MatrixCell[] = []
  const indices = new Map<string, number>()
  return {
    cells,
    indexOf: ({ state, reason }) => {
      const key = `${state} ${reason}`
      const known = indices.get(key)
      if (known !== undefined) return known
      indices.set(key, cells.length)
      cells.push({ state, reason })
      return cells.length - 1
    }
  }
}
