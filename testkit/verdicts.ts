/** Verdicts of clusters, objects and hooks, for tests of what is made of them. */
import type { ObjectRef } from '../src/kubernetes/objects.ts'
import type { HookInCluster, HookReport, HookState } from '../src/report/hooks.ts'
import type { ClusterVerdict, Finding, ObjectState, ObjectVerdict } from '../src/report/verdict.ts'

export const WEB: ObjectRef = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
export const SHOP: ObjectRef = { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' }

export function objectVerdict(object: ObjectRef, state: ObjectState, reason = ''): ObjectVerdict {
  const isThere = state === 'ready' || state === 'delivered' || state === 'progressing'
  return { object, state, reason, seconds: 1.26, ...(isThere && { arrived: 0.5 }) }
}

/** @param objects Deployment shop/web in the same state by default */
export function clusterVerdict(
  cluster: string,
  state: ObjectState,
  objects: readonly ObjectVerdict[] = [objectVerdict(WEB, state)],
  findings: readonly Finding[] = []
): ClusterVerdict {
  return { cluster, state, objects, findings, note: '' }
}

export function findingOf(cluster: string, more: Partial<Finding> = {}): Finding {
  return {
    cluster,
    object: WEB,
    pod: undefined,
    container: undefined,
    image: undefined,
    reason: 'Refused',
    message: 'quota <none>',
    exitCode: undefined,
    events: [],
    logs: [],
    remedy: 'Raise the quota.',
    ...more
  }
}

export const MIGRATE: ObjectRef = { group: 'batch', kind: 'Job', namespace: 'shop', name: 'migrate' }

/** A hook that ran for 3.5 seconds; one that was skipped, or could not be observed, has no times. */
export function hookIn(
  cluster: string,
  state: HookState = 'succeeded',
  more: Partial<HookInCluster> = {}
): HookInCluster {
  const isSeen = state !== 'skipped' && state !== 'unverified'
  const [from, to, attempts] = isSeen ? [2, state === 'running' ? undefined : 5.5, 1] : []
  return { cluster, state, reason: '', from, to, attempts, findings: [], logs: [], ...more }
}

const WEAKEST: readonly HookState[] = ['failed', 'stopped', 'running', 'unverified', 'skipped']

/** Job shop/migrate before an upgrade by default. */
export function hookOf(clusters: readonly HookInCluster[], more: Partial<HookReport> = {}): HookReport {
  const states = new Set(clusters.map(({ state }) => state))
  return {
    object: MIGRATE,
    event: 'pre-upgrade',
    weight: 0,
    state: WEAKEST.find(state => states.has(state)) ?? 'succeeded',
    from: 1,
    to: 6,
    clusters,
    isLeftover: false,
    ...more
  }
}
