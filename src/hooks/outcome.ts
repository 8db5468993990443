/** From what was seen of a hook in the clusters to what becomes of it. Pure. */
import { ActionError } from '../lib/errors.ts'
import { isTest } from '../helm/hooks.ts'
import { enumerate } from '../lib/text/text.ts'
import { describeRef } from '../kubernetes/objects.ts'
import type { HookInCluster, HookReport, HookState } from '../report/hooks.ts'
import type { ClusterVerdict, Finding } from '../report/verdict.ts'

/** Clusters that an error names. */
const MOST_NAMES = 5
/** Of the log, in an error. */
const LOG_LINES = 3

const WEAKEST_FIRST: readonly HookState[] = [
  'failed',
  'stopped',
  'running',
  'unverified',
  'skipped',
  'succeeded'
]

/** When it was first seen in a cluster, and when its end was: seconds since the start of the run. */
export interface Times {
  readonly from: number | undefined
  readonly to: number | undefined
}

/** What only the cluster itself knows of its Pods. */
export interface Trace {
  readonly attempts: number | undefined
  readonly logs: readonly string[]
}

export const NO_TRACE: Trace = { attempts: undefined, logs: [] }

/** @param isStopped it was ended since it failed in another cluster */
export function inCluster(
  { cluster, objects, findings, note, isOffline }: ClusterVerdict,
  { from, to }: Times,
  trace: Trace,
  isStopped: boolean
): HookInCluster {
  const [verdict] = objects
  const state = stateOf(verdict?.state ?? 'unverified', isStopped)
  const why = verdict?.reason ?? note
  const reason = state === 'succeeded' ? '' : isOffline === true ? `the cluster is offline; ${why}` : why
  return { cluster, state, reason, from, to, findings, ...trace }
}

function stateOf(state: ClusterVerdict['state'], isStopped: boolean): HookState {
  switch (state) {
    case 'ready':
      return 'succeeded'
    case 'failed':
      return 'failed'
    case 'unverified':
    case 'delivered':
      return 'unverified'
    case 'missing':
    case 'progressing':
      return isStopped ? 'stopped' : 'running'
  }
}

/** A cluster that gets the revision without the hook. */
export function skippedIn(cluster: string): HookInCluster {
  return {
    cluster,
    state: 'skipped',
    reason: 'the cluster is offline',
    from: undefined,
    to: undefined,
    findings: [],
    ...NO_TRACE
  }
}

export function weakestOf(clusters: readonly HookInCluster[]): HookState {
  return WEAKEST_FIRST.find(state => clusters.some(cluster => cluster.state === state)) ?? 'unverified'
}

/** Whether Helm may go on. */
export function hasSucceeded(clusters: readonly HookInCluster[]): boolean {
  return clusters.length > 0 && clusters.every(({ state }) => state === 'succeeded' || state === 'skipped')
}

/** What Helm's own object says then: one sentence. */
export function statusMessage(clusters: readonly HookInCluster[]): string {
  const behind = clusters.filter(({ state }) => state !== 'succeeded' && state !== 'skipped')
  const names = behind.map(({ cluster }) => cluster)
  return `${FAILED[weakestOf(clusters)]} in ${enumerate(names, MOST_NAMES)}`
}

const FAILED: Readonly<Record<HookState, string>> = {
  failed: 'Failed',
  stopped: 'Stopped',
  running: 'Has not ended',
  unverified: 'Could not be observed',
  skipped: 'Skipped',
  succeeded: 'Succeeded'
}

/** @param applied what the clusters have of the revision, as a sentence */
export function hookFailed(hook: HookReport, applied: string): ActionError {
  const { event, clusters, state } = hook
  const behind = clusters.filter(cluster => cluster.state === state)
  const where = enumerate(
    behind.map(({ cluster }) => cluster),
    MOST_NAMES
  )
  const [finding] = behind.flatMap(({ findings }) => findings)
  const cause = finding === undefined ? (behind[0]?.reason ?? '') : causeOf(finding)
  const verb =
    state === 'failed' ? 'failed' : state === 'unverified' ? 'could not be observed' : 'did not end'
  return new ActionError(
    isTest(event) ? 'TEST_FAILED' : 'HOOK_FAILED',
    `${whichHook(hook)}, ${verb} in ${where}${cause === '' ? '' : `: ${cause}`}. ${applied}`,
    { remedy: remedyFor(state, finding, isTest(event)), ...lastLines(behind) }
  )
}

/**
 * What a run waited for that ended before the hook did: the arguments of `Clock.expired`.
 * @param of the earlier run that started the hook
 */
export function unended(hook: HookReport, of?: string): readonly [waitedFor: string, remedy: string] {
  const open = hook.clusters.filter(({ state }) => state !== 'succeeded' && state !== 'skipped')
  const names = open.map(({ cluster }) => cluster)
  const [finding] = open.flatMap(({ findings }) => findings)
  const cause =
    finding === undefined
      ? (open[0]?.reason ?? '')
      : `${names.length > 1 ? `in ${finding.cluster} ` : ''}${causeOf(finding)}`
  const who = `${whichHook(hook)}${of === undefined ? '' : ` of ${of}`}`
  const where = names.length === 0 ? '' : ` in ${enumerate(names, MOST_NAMES)}`
  return [
    `${who}, to end${where}${cause === '' ? '' : `: ${cause}`}`,
    `${finding === undefined ? '' : `${finding.remedy} `}The hook still runs in the clusters, and the next run waits for it; docs/guides/hooks.md shows how to stop it. Raise \`timeout\` if it is only slow.`
  ]
}

/** Its subject in a sentence. */
function whichHook({ object, event }: HookReport): string {
  return `${describeRef(object)}, a ${isTest(event) ? 'test' : `${event} hook`}`
}

/** Of the first cluster with a log. As a cause, since comments on pull requests show no log lines. */
function lastLines(clusters: readonly HookInCluster[]): { readonly cause?: Error } {
  const logged = clusters.find(({ logs }) => logs.length > 0)
  if (logged === undefined) return {}
  return {
    cause: new Error(`its log in ${logged.cluster} ends with: ${logged.logs.slice(-LOG_LINES).join(' | ')}`)
  }
}

function remedyFor(state: HookState, finding: Finding | undefined, ofTest: boolean): string {
  if (state === 'unverified')
    return `Give \`its-kubeconfig\` or \`wec-kubeconfig\`, by which ${ofTest ? 'the test can be observed.' : 'the hook can be observed, or skip hooks with `hooks: skip`.'}`
  const first = finding === undefined ? 'Correct what the hook reports' : finding.remedy.replace(/\.$/, '')
  return ofTest
    ? `${first}; then test again.`
    : `${first}; then deploy again, or skip hooks with \`hooks: skip\`.`
}

function causeOf({ pod, container, exitCode, message, reason }: Finding): string {
  const where = [
    pod === undefined ? '' : `Pod ${pod}`,
    container === undefined ? '' : `container ${container}`
  ]
    .filter(part => part !== '')
    .join(', ')
  const what = exitCode === undefined ? `${reason}: ${message}` : `exited with code ${exitCode}`
  return `${where} ${what}`.trim()
}
