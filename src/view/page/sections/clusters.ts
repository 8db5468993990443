/** The state of the clusters: counts, and the matrix. Pure. */
import type { Report } from '../../../report/report.ts'
import { countsOf, describeTally, type Tally } from '../../counts.ts'
import type { Block, Section, Tile } from '../model.ts'
import { matrixOf } from './matrix.ts'

export function clustersSection({ clusters }: Report): readonly Section[] {
  if (clusters.length === 0) return []
  const counts = countsOf(clusters)
  const kinds: Block = {
    type: 'fold',
    title: 'By kind',
    isOpen: false,
    blocks: [
      {
        type: 'table',
        head: ['kind', 'objects', 'in the clusters'],
        rows: counts.kinds.map(kind => [kind.kind, String(kind.objects), describeTally(kind, 'object')])
      }
    ]
  }
  return [
    {
      title: 'Clusters and objects',
      blocks: [
        { type: 'tiles', tiles: tilesOf(counts.clusters) },
        {
          type: 'text',
          text: `Objects, counted in each cluster: ${describeTally(counts.objects, '')}.`,
          isQuiet: true
        },
        { type: 'matrix', matrix: matrixOf(clusters), label: 'Matrix of clusters and objects' },
        kinds
      ]
    }
  ]
}

function tilesOf({ all, byState }: Tally): readonly Tile[] {
  return Array.from(byState, ([state, count]) => ({
    state,
    count: count === all ? String(count) : `${String(count)} of ${String(all)}`,
    label: `${all === 1 ? 'cluster' : 'clusters'} ${state}`
  }))
}
