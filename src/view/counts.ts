/** Number of clusters and objects in each state, and the kinds of the objects. Pure. */
import { keyOf, qualifiedKind } from '../kubernetes/objects.ts'
import { counted, digits } from '../lib/text/text.ts'
import { isBehind, type ClusterVerdict, type ObjectState } from '../report/verdict.ts'

export type ClusterState = ObjectState | 'offline'

/** The best first. */
export const STATES = [
  'ready',
  'delivered',
  'progressing',
  'missing',
  'offline',
  'failed',
  'unverified'
] as const satisfies readonly ClusterState[]

/** `left`: it still exists after a removal. */
export type CauseState = ClusterState | 'left'

const WORST_FIRST: readonly CauseState[] = [
  'failed',
  'offline',
  'missing',
  'left',
  'progressing',
  'unverified',
  'delivered',
  'ready'
]

/** The worst state has the lowest rank. */
export function rankOf(state: CauseState): number {
  return WORST_FIRST.indexOf(state)
}

export interface Tally<State extends string = ClusterState> {
  readonly all: number
  /** Those that occur, the best first. */
  readonly byState: ReadonlyMap<State, number>
}

export interface KindTally extends Tally<ObjectState> {
  readonly kind: string
  /** Number of different objects; `all` counts each of them in each cluster. */
  readonly objects: number
}

export interface Counts {
  readonly clusters: Tally
  /** Each object in each cluster. */
  readonly objects: Tally<ObjectState>
  /** In the order in which the clusters list them. */
  readonly kinds: readonly KindTally[]
}

export function countsOf(clusters: readonly ClusterVerdict[]): Counts {
  const kinds = new Map<string, Counting>()
  const all = new Map<ObjectState, number>()
  for (const { objects } of clusters)
    for (const { object, state } of objects) {
      const id = qualifiedKind(object)
      const known = kinds.get(id)
      const counting = known ?? { kind: object.kind, keys: new Set(), counts: new Map() }
      if (known === undefined) kinds.set(id, counting)
      counting.keys.add(keyOf(object))
      increment(counting.counts, state)
      increment(all, state)
    }
  return {
    clusters: clusterTally(clusters),
    objects: tallyFrom(all),
    kinds: Array.from(kinds.values(), ({ kind, keys, counts }) => ({
      kind,
      objects: keys.size,
      ...tallyFrom(counts)
    }))
  }
}

/** Of one kind. */
interface Counting {
  readonly kind: string
  readonly keys: Set<string>
  readonly counts: Map<ObjectState, number>
}

function increment<State>(counts: Map<State, number>, state: State): void {
  counts.set(state, (counts.get(state) ?? 0) + 1)
}

export function clusterTally(clusters: readonly ClusterVerdict[]): Tally {
  return tallyOf(clusters.map(stateOf))
}

/** An offline cluster cannot get what it lacks; what it had before it went offline still counts. */
export function stateOf(cluster: ClusterVerdict): ClusterState {
  const { state, isOffline = false } = cluster
  return isOffline && state !== 'failed' && isBehind(cluster) ? 'offline' : state
}

/** Whether any of its objects was observed. */
export function isObserved({ objects }: Pick<ClusterVerdict, 'objects'>): boolean {
  return objects.some(({ state }) => state !== 'unverified')
}

/** @param order of all states that there are, the best first */
export function tallyOf<State extends string>(
  states: readonly State[],
  order: readonly string[] = STATES
): Tally<State> {
  const counts = new Map<State, number>()
  for (const state of states) increment(counts, state)
  return tallyFrom(counts, order)
}

function tallyFrom<State extends string>(
  counts: ReadonlyMap<State, number>,
  order: readonly string[] = STATES
): Tally<State> {
  const byState = [...counts].sort(([left], [right]) => order.indexOf(left) - order.indexOf(right))
  return { all: byState.reduce((sum, [, count]) => sum + count, 0), byState: new Map(byState) }
}

/**
 * `254 of 256 clusters ready, 1 offline, 1 failed`; `2 clusters ready` when all have the same state.
 * @param noun empty if a heading already contains it
 */
export function describeTally(
  { all, byState }: Tally<string>,
  noun: 'cluster' | 'object' | 'hook' | ''
): string {
  const total = noun === '' ? digits(all) : counted(all, noun)
  const [best, ...others] = byState
  if (best === undefined) return total
  const [state, count] = best
  const first = others.length === 0 ? total : `${digits(count)} of ${total}`
  return [`${first} ${state}`, ...others.map(([other, number]) => `${digits(number)} ${other}`)].join(', ')
}

/** `all 3 clusters`, `1 cluster`. */
export function everyCluster(count: number): string {
  if (count === 0) return 'the clusters'
  return count === 1 ? '1 cluster' : `all ${counted(count, 'cluster')}`
}
