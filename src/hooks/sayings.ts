/** What the log says of a hook: when it starts, how it ends in each cluster, and as a whole. Names and reasons are foreign text. Pure. */
import { shownSeconds } from '../lib/duration.ts'
import { counted, enumerate } from '../lib/text/text.ts'
import { describeRef } from '../kubernetes/objects.ts'
import type { HookInCluster, HookReport, HookState } from '../report/hooks.ts'

/** Clusters that a line names. */
const MOST_NAMES = 3

/** `pre-upgrade Job shop/migrate: starts in 2 clusters: wec1, wec2`. */
export function describeHookStart(
  { event, object }: Pick<HookReport, 'event' | 'object'>,
  clusters: readonly string[]
): string {
  const where = `${counted(clusters.length, 'cluster')}: ${enumerate(clusters, MOST_NAMES)}`
  return `${event} ${describeRef(object)}: ${clusters.length === 0 ? 'there is no cluster to run it in' : `starts in ${where}`}`
}

/** `pre-upgrade Job shop/migrate: succeeded in 2 clusters, after 8s`; of one that did not, also which and why. */
export function describeHookEnd(hook: HookReport): string {
  const { event, object, state, clusters, from, to, isLeftover } = hook
  const name = `${event} ${describeRef(object)}${isLeftover ? ' of an earlier run' : ''}`
  if (state === 'succeeded' && clusters.length === 0) return `${name}: ran in no cluster`
  const alike = clusters.filter(cluster => cluster.state === state)
  const reason = alike.find(cluster => cluster.reason !== '')?.reason ?? ''
  return `${name}: ${PHRASES[state]}${placesOf(alike, clusters.length)} after ${shownSeconds(to - from)}${reason === '' ? '' : `: ${reason}`}`
}

function placesOf(alike: readonly HookInCluster[], all: number): string {
  if (alike.length === 0) return ''
  if (alike.length === all) return ` in ${counted(all, 'cluster')},`
  const names = alike.map(({ cluster }) => cluster)
  return ` in ${alike.length} of ${counted(all, 'cluster')}, ${enumerate(names, MOST_NAMES)},`
}

/** `wec2 Job shop/migrate: failed after 4.1s, attempt 3: container migrate exited with code 1`. */
export function describeHookInCluster(
  { object }: Pick<HookReport, 'object'>,
  { cluster, state, reason, from, to, attempts = 0 }: HookInCluster
): string {
  const took = from === undefined || to === undefined ? '' : ` after ${shownSeconds(to - from)}`
  const attempt = attempts > 1 ? `, attempt ${attempts}` : ''
  const why = reason === '' ? '' : `: ${reason}`
  return `${cluster} ${describeRef(object)}: ${PHRASES[state]}${took}${attempt}${why}`
}

const PHRASES: Readonly<Record<HookState, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  running: 'still in progress',
  stopped: 'stopped',
  skipped: 'skipped',
  unverified: 'could not be observed'
}
