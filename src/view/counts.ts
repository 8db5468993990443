/** How many clusters and objects are in which state, and of which kinds the objects are. Pure. */
import { keyOf, qualifiedKind } from '../kubernetes/objects.ts'
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

export const STATE_WORDS: Readonly<Record<ClusterState, string>> = {
  ready: 'ready',
  delivered: 'delivered',
  progressing: 'in progress',
  missing: 'not reached',
  offline: 'offline',
  failed: 'failed',
  unverified: 'not observed'
}

export interface Tally<State extends ClusterState = ClusterState> {
  readonly all: number
  /** Those that occur, in the order of `STATES`. */
  readonly byState: ReadonlyMap<State, number>
}

export interface KindTally extends Tally<ObjectState> {
  readonly kind: string
  /** Different ones; `all` counts each of them in each cluster. */
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
  const kinds = new Map<string, { kind: string; keys: Set<string>; states: ObjectState[] }>()
  const states: ObjectState[] = []
  for (const { object, state } of clusters.flatMap(({ objects }) => objects)) {
    const id = qualifiedKind(object)
    const known = kinds.get(id) ?? { kind: object.kind, keys: new Set(), states: [] }
    kinds.set(id, known)
    known.keys.add(keyOf(object))
    known.states.push(state)
    states.push(state)
  }
  return {
    clusters: tallyOf(clusters.map(stateOf)),
    objects: tallyOf(states),
    kinds: Array.from(kinds.values(), ({ kind, keys, states: ofKind }) => ({
      kind,
      objects: keys.size,
      ...tallyOf(ofKind)
    }))
  }
}

/** What is offline cannot get what it lacks; what it had before it went offline counts all the same. */
export function stateOf(cluster: ClusterVerdict): ClusterState {
  const { state, isOffline = false } = cluster
  return isOffline && state !== 'failed' && isBehind(cluster) ? 'offline' : state
}

function tallyOf<State extends ClusterState>(states: readonly State[]): Tally<State> {
  const byState = Array.from(
    Map.groupBy(states, state => state),
    ([state, alike]): [State, number] => [state, alike.length]
  )
  byState.sort(([left], [right]) => STATES.indexOf(left) - STATES.indexOf(right))
  return { all: states.length, byState: new Map(byState) }
}

/** `254 of 256 clusters ready, 1 offline, 1 failed`; `2 clusters ready` when all are the same. */
export function describeTally({ all, byState }: Tally, noun: 'cluster' | 'object'): string {
  const nouns = all === 1 ? noun : `${noun}s`
  if (byState.size <= 1) return [`${all} ${nouns}`, ...Array.from(byState.keys(), wordFor)].join(' ')
  const [[best, count] = ['ready', 0] as const, ...others] = byState
  const rest = others.map(([state, number]) => `${number} ${wordFor(state)}`)
  return [`${count} of ${all} ${nouns} ${wordFor(best)}`, ...rest].join(', ')
}

function wordFor(state: ClusterState): string {
  return STATE_WORDS[state]
}
