/** What became of a hook, in words, counts and seconds: the same in summary, comment and page. Pure. */
import { describeRef } from '../kubernetes/objects.ts'
import { counted } from '../lib/text/text.ts'
import type { HookInCluster, HookReport, HookState } from '../report/hooks.ts'
import { describeTally, tallyOf, type ClusterState } from './counts.ts'

/** Green is what was observed to succeed in all clusters, yellow a part of it, white what was not observed. */
export type HookMark = '✅' | '🟡' | '⚪' | '⏳' | '❌'

/** The best first. */
const HOOK_STATES = [
  'succeeded',
  'skipped',
  'unverified',
  'running',
  'stopped',
  'failed'
] as const satisfies readonly HookState[]

export const HOOK_MARKS: Readonly<Record<HookState, HookMark>> = {
  succeeded: '✅',
  skipped: '🟡',
  unverified: '⚪',
  running: '⏳',
  stopped: '❌',
  failed: '❌'
}

/** How it looks on the page, and among causes: as the state of a cluster that means the same. */
export const HOOK_LOOKS: Readonly<Record<HookState, ClusterState>> = {
  succeeded: 'ready',
  skipped: 'offline',
  unverified: 'unverified',
  running: 'progressing',
  stopped: 'failed',
  failed: 'failed'
}

export interface HookResult {
  readonly mark: HookMark
  readonly look: ClusterState
  /** `succeeded in part`. */
  readonly words: string
}

const IN_PART = 'succeeded in part'
/** Of results, the best first. */
const WORDS: readonly string[] = ['succeeded', IN_PART, ...HOOK_STATES.slice(1)]

/** Success needs every cluster; a hook that ran in none proves nothing. */
export function resultOf(hook: HookReport): HookResult {
  const worst = worstOf(hook)
  const isPart = isOfCluster(worst) && hook.clusters.some(({ state }) => state === 'succeeded')
  return {
    mark: isPart ? '🟡' : HOOK_MARKS[worst],
    look: HOOK_LOOKS[worst],
    words: isPart ? IN_PART : worst
  }
}

/** Of the hook as a whole and of its clusters. */
export function worstOf({ state, clusters }: HookReport): HookState {
  if (state === 'succeeded' && clusters.length === 0) return 'unverified'
  return clusters.reduce((worst, other) => (rank(other.state) > rank(worst) ? other.state : worst), state)
}

function rank(state: HookState): number {
  return HOOK_STATES.indexOf(state)
}

/** Whether the reason lies with the cluster: it is offline, or cannot be observed. All hooks miss it alike. */
export function isOfCluster(state: HookState): boolean {
  return state === 'skipped' || state === 'unverified'
}

/** The clusters without success, the worst first. */
export function troubledClusters({ clusters }: HookReport): readonly HookInCluster[] {
  return worstFirst(clusters.filter(({ state }) => state !== 'succeeded'))
}

export function worstFirst(clusters: readonly HookInCluster[]): readonly HookInCluster[] {
  return [...clusters].sort((left, right) => rank(right.state) - rank(left.state))
}

/** `Job shop/migrate`, and whether an earlier run left it. */
export function hookName({ object, isLeftover }: HookReport): string {
  return `${describeRef(object)}${isLeftover ? ' of an earlier run' : ''}`
}

/** `21 of 24 succeeded, 3 failed`; `none` where it had no cluster. */
export function clustersOf({ clusters }: HookReport): string {
  if (clusters.length === 0) return 'none'
  return describeTally(
    tallyOf(
      clusters.map(({ state }) => state),
      HOOK_STATES
    ),
    ''
  )
}

/** `1 of 2 hooks succeeded, 1 failed; 1 hook of an earlier run`. */
export function describeHooks(hooks: readonly HookReport[]): string {
  const own = hooks.filter(({ isLeftover }) => !isLeftover)
  const left = hooks.length - own.length
  return [
    ...(own.length === 0
      ? []
      : [
          describeTally(
            tallyOf(
              own.map(hook => resultOf(hook).words),
              WORDS
            ),
            'hook'
          )
        ]),
    ...(left === 0 ? [] : [`${counted(left, 'hook')} of an earlier run`])
  ].join('; ')
}

/** How long it was observed to run; undefined where its begin or its end was not. Seconds. */
export function secondsIn({ from, to }: HookInCluster): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.max(0, to - from)
}

/** Of all clusters; undefined where no cluster has such a time. */
export function longestOf({ clusters }: HookReport): number | undefined {
  const all = clusters.flatMap(cluster => secondsIn(cluster) ?? [])
  return all.length === 0 ? undefined : Math.max(...all)
}

/** Pods that it started; empty for one alone, and where that is unknown. */
export function attemptsIn({ attempts = 0 }: Pick<HookInCluster, 'attempts'>): string {
  return attempts > 1 ? String(attempts) : ''
}

/** In the cluster with most of them. */
export function mostAttempts({ clusters }: HookReport): string {
  return attemptsIn({ attempts: Math.max(0, ...clusters.map(({ attempts = 0 }) => attempts)) })
}
