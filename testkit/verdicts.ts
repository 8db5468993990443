/** Verdicts of clusters and objects, for tests of what is made of them. */
import type { ObjectRef } from '../src/kubernetes/objects.ts'
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
