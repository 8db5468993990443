/** What the hooks had to do with how a run ended, as part of its first sentence: in words of neither Kubernetes nor Helm. Pure. */
import { counted } from '../lib/text/text.ts'
import type { HookReport, HookState } from '../report/hooks.ts'
import type { Report } from '../report/report.ts'
import { everyCluster } from './counts.ts'
import { worstOf } from './hookFacts.ts'

type HookRun = Pick<Report, 'command' | 'hooks' | 'error'>

/** Why a run is red, when a hook made it red: `its preparation step migrate failed in 1 of 3 clusters`; empty otherwise. */
export function hookFailure(report: HookRun): string {
  const hook = blamed(report)
  if (hook === undefined) return ''
  const worst = worstOf(hook)
  const step = stepOf(hook)
  const end = endOf(hook)
  if (worst === 'running')
    return `${step} was still in progress${placesOf(hook, ['running'])} when the run ended${end}`
  if (worst === 'unverified') return `${step} could not be observed${placesOf(hook, ['unverified'])}${end}`
  return `${step} failed${placesOf(hook, ['failed'])}${end}`
}

/**
 * Helm stops at the first hook that does not succeed. Those of the rollback or uninstall that `on-failure` asks for come
 * after it. One of an earlier run ends a run only while it runs on: no second one starts beside it.
 */
function blamed({ command, hooks, error }: HookRun): HookReport | undefined {
  if (error === undefined) return undefined
  const own = hooks.filter(hook => command !== 'deploy' || !UNDOING.test(hook.event))
  const find = (isLeftover: boolean, ...states: readonly HookState[]): HookReport | undefined =>
    own.find(hook => hook.isLeftover === isLeftover && states.includes(worstOf(hook)))
  return (
    find(false, 'failed', 'stopped') ??
    find(false, 'running') ??
    find(true, 'running') ??
    // A run may be red for another reason than a hook that could not be observed.
    (BY_HOOK.test(error.code) ? find(false, 'unverified') : undefined)
  )
}

const UNDOING = /-(?:rollback|delete)$/
/** Codes of errors. */
const BY_HOOK = /^(?:HOOK|TEST)_/

/** What a run that is not red must not keep back: empty when all hooks were observed to succeed in all their clusters. */
export function hookDoubt({ hooks }: Pick<Report, 'hooks'>): string {
  const own = hooks.filter(({ isLeftover }) => !isLeftover)
  const open = own.filter(hook => worstOf(hook) !== 'succeeded')
  const [first] = open
  if (first === undefined) return ''
  if (open.length > 1)
    return `${open.length} of ${counted(own.length, 'step')} were not observed to succeed everywhere`
  if (first.clusters.length === 0) return `${stepOf(first)} ran in no cluster`
  const succeeded = first.clusters.filter(({ state }) => state === 'succeeded').length
  return `${stepOf(first)} was observed to succeed in ${succeeded} of ${counted(first.clusters.length, 'cluster')}`
}

/** The names are foreign text. */
function stepOf({ event, object, isLeftover }: HookReport): string {
  if (isLeftover) return `the step ${object.name} of an earlier run`
  if (event.startsWith('test')) return `its test ${object.name}`
  return `its ${isBefore(event) ? 'preparation' : 'follow-up'} step ${object.name}`
}

function isBefore(event: string): boolean {
  return event.startsWith('pre-')
}

/** ` in 1 of 3 clusters`; empty where none is in such a state. */
function placesOf({ clusters }: HookReport, states: readonly HookState[]): string {
  const count = clusters.filter(({ state }) => states.includes(state)).length
  if (count === 0) return ''
  return count === clusters.length
    ? ` in ${everyCluster(count)}`
    : ` in ${count} of ${counted(clusters.length, 'cluster')}`
}

/** Helm applies nothing of a revision before its pre- hooks have succeeded. */
function endOf({ event }: HookReport): string {
  if (!isBefore(event)) return ''
  return event === 'pre-delete' ? '; nothing was removed' : '; nothing of it was applied'
}
