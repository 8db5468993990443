/** When what happened, as bars: the phases of the run, its hooks, and each cluster from bound to delivered to ready. Pure. */
import type { HookInCluster, HookReport, HookState } from '../report/hooks.ts'
import type { Report } from '../report/report.ts'
import { isBehind, type ClusterVerdict } from '../report/verdict.ts'
import { describeTally, stateOf, STATES, type ClusterState } from './counts.ts'
import { worstOf } from './hookFacts.ts'

/** `active`: it was still in progress when the run ended. */
export type BarState = 'done' | 'active' | 'crit'

export interface Bar {
  readonly label: string
  /** Seconds since the start of the run. */
  readonly from: number
  readonly to: number
  readonly state: BarState
}

export interface Lane {
  /** A cluster, or all clusters in one state. */
  readonly title: string
  readonly bars: readonly Bar[]
}

export interface Timeline {
  /** Duration of the run. */
  readonly seconds: number
  readonly phases: readonly Bar[]
  /** In the order in which Helm made them, each followed by its clusters where there are few. */
  readonly hooks: readonly Bar[]
  /** In the order of the report, or of `STATES`; only those that were observed. */
  readonly clusters: readonly Lane[]
}

/** With more clusters there is a lane for each state, and no bar for a hook in a cluster. */
export const MOST_LANES = 40

/** Phases that undo a deploy: the failure was before them, whether or not there was a revision to go back to. */
const UNDOING: ReadonlySet<string> = new Set(['Roll back', 'Uninstall', 'Undo'])

export function timelineOf(report: Report): Timeline {
  const { seconds, clusters, remediation } = report
  return {
    seconds,
    phases: phaseBars(report),
    hooks: hookBars(report),
    clusters: [...lanesOf(clusters, ''), ...lanesOf(remediation?.clusters ?? [], ' after the rollback')]
  }
}

function phaseBars({ phases, error, command }: Report): readonly Bar[] {
  const failed =
    error === undefined
      ? undefined
      : phases.findLast(({ name }) => command !== 'deploy' || !UNDOING.has(name))
  return phases.map(phase => ({
    label: phase.name,
    from: phase.from,
    to: phase.from + phase.seconds,
    state: phase === failed ? 'crit' : 'done'
  }))
}

function hookBars({ hooks, seconds }: Report): readonly Bar[] {
  const all = hooks.reduce((sum, { clusters }) => sum + clusters.length, 0)
  return hooks.flatMap(hook => [
    {
      label: `${hook.event} ${hook.object.name}`,
      from: hook.from,
      to: Math.max(hook.from, hook.to),
      state: HOOK_BAR_STATES[worstOf(hook)]
    },
    ...(all > MOST_LANES ? [] : hook.clusters.flatMap(cluster => barIn(cluster, hook, seconds) ?? []))
  ])
}

/** @param end of the run; undefined for a cluster in which the hook was not observed */
function barIn({ cluster, state, from, to }: HookInCluster, hook: HookReport, end: number): Bar | undefined {
  if (from === undefined) return undefined
  return {
    label: `${hook.object.name} in ${cluster}`,
    from,
    to: Math.max(from, to ?? end),
    state: HOOK_BAR_STATES[state]
  }
}

const HOOK_BAR_STATES: Readonly<Record<HookState, BarState>> = {
  succeeded: 'done',
  skipped: 'done',
  unverified: 'done',
  running: 'active',
  stopped: 'crit',
  failed: 'crit'
}

function lanesOf(clusters: readonly ClusterVerdict[], suffix: string): readonly Lane[] {
  const spans = clusters.flatMap(cluster => spanOf(cluster) ?? [])
  if (spans.length <= MOST_LANES)
    return spans.map(span => ({ title: `${span.cluster}${suffix}`, bars: barsOf(span) }))
  const groups = Map.groupBy(spans, ({ state }) => state)
  return STATES.flatMap(state => {
    const alike = groups.get(state)
    if (alike === undefined) return []
    const tally = { all: alike.length, byState: new Map([[state, alike.length]]) }
    return [{ title: `${describeTally(tally, 'cluster')}${suffix}`, bars: barsOf(together(alike)) }]
  })
}

/** Seconds since the start of the run. */
interface Span {
  readonly cluster: string
  readonly state: ClusterState
  readonly from: number
  /** Undefined while an object has not arrived. */
  readonly delivered: number | undefined
  /** When the state of the cluster was observed, or its observation ended without it. */
  readonly to: number
}

/** Undefined if it was not observed. */
function spanOf(verdict: ClusterVerdict): Span | undefined {
  const { cluster, objects, from, to } = verdict
  const seen = objects.filter(({ state }) => state !== 'unverified')
  if (from === undefined || to === undefined || seen.length === 0) return undefined
  const arrivals = seen.flatMap(({ arrived }) => arrived ?? [])
  const isDone = !isBehind(verdict)
  return {
    cluster,
    state: stateOf(verdict),
    from,
    delivered: arrivals.length < seen.length ? undefined : from + latest(arrivals),
    to: isDone ? from + latest(seen.map(({ seconds }) => seconds)) : to
  }
}

/** From the first start to the last end. */
function together(spans: readonly Span[]): Span {
  const delivered = spans.flatMap(span => span.delivered ?? [])
  return {
    cluster: '',
    state: spans[0]?.state ?? 'unverified',
    from: Math.min(...spans.map(({ from }) => from)),
    delivered: delivered.length < spans.length ? undefined : latest(delivered),
    to: latest(spans.map(({ to }) => to))
  }
}

function barsOf({ state, from, delivered, to }: Span): readonly Bar[] {
  const last = BAR_STATES[state]
  if (delivered === undefined) return [{ label: 'delivery', from, to, state: last }]
  const delivery: Bar = { label: 'delivery', from, to: delivered, state: 'done' }
  return to <= delivered && last === 'done'
    ? [delivery]
    : [delivery, { label: 'readiness', from: delivered, to: Math.max(to, delivered), state: last }]
}

const BAR_STATES: Readonly<Record<ClusterState, BarState>> = {
  ready: 'done',
  delivered: 'done',
  unverified: 'done',
  progressing: 'active',
  missing: 'crit',
  offline: 'crit',
  failed: 'crit'
}

function latest(times: readonly number[]): number {
  return Math.max(0, ...times)
}
