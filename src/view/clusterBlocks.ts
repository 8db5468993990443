/**
 * The clusters as rows, those with faults first; their objects by kind, and single objects where there are faults.
 * Pure.
 */
import { describeRef } from '../kubernetes/objects.ts'
import { markup, type Html } from '../lib/text/html.ts'
import { counted } from '../lib/text/text.ts'
import { block, detail, folded, table, unreserved, type Block, type Part } from '../lib/text/htmlBlocks.ts'
import { isBehind, NOT_ASKED, type ClusterVerdict, type ObjectVerdict } from '../report/verdict.ts'
import { clusterTally, countsOf, describeTally, rankOf, stateOf, tallyOf, type KindTally } from './counts.ts'
import { stateMark } from './marks.ts'

/** Healthy clusters that are not collapsed. */
export const MOST_CALM = 10

export function clusterParts(clusters: readonly ClusterVerdict[]): readonly Part[] {
  if (clusters.length === 0) return []
  const counts = countsOf(clusters)
  const told = [
    describeTally(counts.clusters, 'cluster'),
    ...(counts.objects.all === 0 ? [] : [describeTally(counts.objects, 'object')])
  ]
  return [
    unreserved(block(markup`<h3>Clusters</h3><p>${told.join('; ')}</p>`)),
    ...rowBlocks(clusters).map(unreserved),
    ...kindBlocks(counts.kinds).map(unreserved)
  ]
}

function rowBlocks(clusters: readonly ClusterVerdict[]): readonly Block[] {
  const troubled = clusters.filter(isTroubled).sort(byWeakness)
  const calm = clusters.filter(cluster => !isTroubled(cluster))
  const title = describeTally(clusterTally(calm), 'cluster')
  return [
    ...(troubled.length === 0 ? [] : [troubledTable(troubled)]),
    ...(calm.length === 0
      ? []
      : [calm.length <= MOST_CALM ? calmTable(calm) : folded(title, calmTable(calm))])
  ]
}

/** Something required does not exist, or could not be observed. */
function isTroubled(cluster: ClusterVerdict): boolean {
  return isBehind(cluster) || (cluster.state === 'unverified' && !cluster.note.startsWith(NOT_ASKED))
}

function byWeakness(left: ClusterVerdict, right: ClusterVerdict): number {
  return rankOf(stateOf(left)) - rankOf(stateOf(right))
}

function calmTable(clusters: readonly ClusterVerdict[]): Block {
  const notes = clusters.some(({ note }) => note !== '')
  const rows = clusters.map(cluster => () => [
    ...namesOf(cluster),
    secondsOf(cluster),
    describeTally(tallyOf(cluster.objects.map(({ state }) => state)), ''),
    ...(notes ? [cluster.note] : [])
  ])
  return table(['cluster', 'state', 'seconds', 'objects', ...(notes ? ['why'] : [])], rows, true)
}

/** Three columns, so that a phone shows the reason: counts are in the title of the objects. */
function troubledTable(clusters: readonly ClusterVerdict[]): Block {
  const rows = clusters.map(cluster => () => [...namesOf(cluster), whyOf(cluster)])
  return table(['cluster', 'state', 'why'], rows, true)
}

function namesOf(cluster: ClusterVerdict): readonly (string | Html)[] {
  return [cluster.cluster, stateMark(stateOf(cluster))]
}

/** Time until the last of its objects reached its state; empty if that is still missing. */
function secondsOf(cluster: ClusterVerdict): string {
  const { objects, state } = cluster
  const isOver = state === 'failed' || !isBehind(cluster)
  const times = objects.flatMap(object => (object.state === 'unverified' ? [] : [object.seconds]))
  return !isOver || state === 'unverified' || times.length === 0 ? '' : Math.max(...times).toFixed(1)
}

/** The worst object, and how many others there are. */
function whyOf({ note, state, objects }: ClusterVerdict): string {
  if (note !== '') return note
  const troubled = objects.filter(isNotAsRequired)
  const worst = troubled.find(object => object.state === state && object.reason !== '') ?? troubled[0]
  if (worst === undefined) return ''
  const what =
    worst.reason === '' ? describeRef(worst.object) : `${describeRef(worst.object)}: ${worst.reason}`
  if (troubled.length === 1) return what
  return areAlike(troubled) && worst.reason !== ''
    ? `${counted(troubled.length, 'object')}: ${worst.reason}`
    : `${what}; and ${counted(troubled.length - 1, 'other object')}`
}

function isNotAsRequired(object: ObjectVerdict): boolean {
  return isBehind(object) || object.state === 'unverified'
}

function kindBlocks(kinds: readonly KindTally[]): readonly Block[] {
  if (kinds.length === 0) return []
  const rows = kinds.map(({ kind, objects, ...tally }) => () => [
    kind,
    String(objects),
    describeTally(tally, '')
  ])
  return [folded('Objects by kind', table(['kind', 'objects', 'in all clusters'], rows))]
}

/** Objects of a cluster that are not as required, one row each; empty if the row of the cluster shows the same. */
export function objectParts(clusters: readonly ClusterVerdict[]): readonly Part[] {
  return clusters.filter(isTroubled).sort(byWeakness).flatMap(objectTable)
}

function objectTable({ cluster, objects }: ClusterVerdict): readonly Part[] {
  const troubled = objects.filter(isNotAsRequired)
  if (areAlike(troubled) && troubled.length === objects.length) return []
  const tally = tallyOf(objects.map(({ state }) => state))
  const rows = troubled.map(object => () => objectRow(object))
  return [
    detail(
      folded(
        markup`${cluster}: ${describeTally(tally, 'object')}`,
        table(['object', 'state', 'why', 'seconds'], rows)
      )
    )
  ]
}

/** Several objects with one reason. */
function areAlike(objects: readonly ObjectVerdict[]): boolean {
  const [first] = objects
  return (
    objects.length > 1 &&
    objects.every(({ state, reason }) => state === first?.state && reason === first.reason)
  )
}

function objectRow({ object, state, seconds, reason }: ObjectVerdict): readonly (string | Html)[] {
  return [describeRef(object), stateMark(state), reason, state === 'unverified' ? '' : seconds.toFixed(1)]
}
