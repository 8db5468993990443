/**
 * Follows all clusters of a release together through KubeStellar's reports in the WDS: one watch, whatever the number
 * of clusters. For runs without other evidence.
 */
import { messageOf } from '../../lib/errors.ts'
import { numberAt } from '../../lib/json.ts'
import type { KubeClient } from '../../kubernetes/api/client.ts'
import { keepFollowing } from '../../kubernetes/api/follow.ts'
import { apiPath, describeRef, keyOf, type KubeObject } from '../../kubernetes/objects.ts'
import { COMBINED_STATUSES } from '../../kubestellar/api.ts'
import { boundKeyOfRef } from '../../kubestellar/binding.ts'
import {
  COMBINED_POLICY_LABEL,
  isGenuine,
  isInPlace,
  isSameRow,
  parseCombinedStatus,
  returnedBy,
  type Returned,
  type Row
} from '../../kubestellar/combinedStatus.ts'
import type { BoundPolicy } from '../../kubestellar/works.ts'
import type { Arrivals } from '../arrival.ts'
import { explainReturned } from './explain.ts'
import { weakest, type Judgement } from '../judgement.ts'
import { isSince, judgeReturned, type ExpectedReturn } from './judge.ts'
import {
  createWake,
  gatheringOf,
  pursue,
  wakeAll,
  type ExpectedObject,
  type PursueOptions,
  type Wake
} from '../pursue.ts'
import type { ClusterVerdict } from '../../report/verdict.ts'

/**
 * While clusters report one after the other, KubeStellar writes the CombinedStatus of each object every 6 s, with the
 * rows of all clusters: less than two of these rounds would save nothing.
 */
const GATHER_MOST_MS = 15_000

type Expected = ExpectedObject & ExpectedReturn

export interface FollowCombinedOptions extends Omit<PursueOptions, 'cluster' | 'expected'> {
  readonly clusters: readonly string[]
  readonly client: KubeClient
  /** The BindingPolicies with the collector. */
  readonly policies: readonly BoundPolicy[]
  /** Called once for objects that another client than KubeStellar has written. */
  readonly onForged: (warning: string) => void
  readonly expected: readonly Expected[]
  /** From earlier runs. */
  readonly arrivals: Arrivals
}

interface View {
  /** By `keyOf`. */
  readonly rows: Map<string, Row>
  /** The content of the rows. */
  readonly returned: Map<string, Returned>
  /** The `observedGeneration` before this change, by `keyOf`. */
  readonly before: Map<string, number>
  readonly wake: Wake
}

/** One verdict for each cluster, in their order. */
export async function followCombined(options: FollowCombinedOptions): Promise<readonly ClusterVerdict[]> {
  const { clusters, client, policies } = options
  const stopping = new AbortController()
  const signal = AbortSignal.any([options.signal, stopping.signal])
  const gatherMs = gatheringOf(clusters.length, options.now, GATHER_MOST_MS)
  const views = new Map(clusters.map(cluster => [cluster, emptyView(signal)]))
  const access: Access = { refused: undefined }
  const setRefused = (why: string | undefined): void => {
    access.refused = why
    wakeAll(views)
  }
  const names = policies.map(({ name }) => name)
  const query = { labelSelector: `${COMBINED_POLICY_LABEL} in (${names.join(',')})` }
  const following = keepFollowing(client, { path: apiPath(COMBINED_STATUSES, undefined), query }, signal, {
    gatherMs,
    onObject: rowsInto(views, options),
    onChange: () => {
      if (access.refused !== undefined) setRefused(undefined)
    },
    onRefused: error => {
      setRefused(messageOf(error))
    }
  })
  try {
    return await Promise.all(
      [...views].map(async ([cluster, view]) => {
        const judge = judging({ ...options, cluster }, view, access)
        const verdicts = await pursue({ ...options, cluster, lateMs: gatherMs }, judge, view.wake)
        const objects = [...verdicts.values()]
        return {
          cluster,
          state: weakest(objects.map(({ state }) => state)),
          objects,
          findings: explainReturned(cluster, objects, view.returned, options.redactText),
          note: options.redactText(access.refused ?? '')
        }
      })
    )
  } finally {
    stopping.abort()
    await following
  }
}

/** Why the WDS cannot be observed. */
interface Access {
  refused: string | undefined
}

function judging(
  { cluster, client, arrivals, ...goal }: FollowCombinedOptions & { readonly cluster: string },
  view: View,
  access: Access
): (object: ExpectedObject) => Judgement {
  return object => {
    if (access.refused !== undefined) return { state: 'unverified', reason: access.refused }
    const key = keyOf(object.ref)
    const reported = {
      known: arrivals.get(key)?.get(cluster),
      before: view.before.get(key),
      now: client.serverNow()
    }
    // Only objects that were passed in are returned.
    return judgeReturned(object as Expected, view.returned.get(key), reported, goal)
  }
}

/** Records what KubeStellar reports, and reports once what another client has written. */
function rowsInto(
  views: ReadonlyMap<string, View>,
  { expected, policies, onForged }: FollowCombinedOptions
): (found: KubeObject, isThere: boolean) => void {
  const byBoundKey = new Map(expected.map(object => [boundKeyOfRef(object), object]))
  const policyUids = new Set(policies.map(({ policyUid }) => policyUid))
  let isTold = false
  return (found, isThere) => {
    const { key, rows } = parseCombinedStatus(found)
    const object = byBoundKey.get(key)
    if (object === undefined || !isThere) return
    if (!isGenuine(found, object.live, policyUids)) {
      // One for an earlier object or policy, before a re-creation, is in the right namespace and soon deleted.
      if (!isTold && !isInPlace(found, object.live)) {
        isTold = true
        onForged(forged(found, object))
      }
      return
    }
    const objectKey = keyOf(object.ref)
    for (const row of rows) {
      const view = views.get(row.cluster)
      const known = view?.rows.get(objectKey)
      if (view === undefined || (known !== undefined && isSameRow(known, row))) continue
      view.rows.set(objectKey, row)
      note(view, object, returnedBy(row))
      view.wake.now(objectKey)
    }
  }
}

function forged({ metadata }: KubeObject, { ref }: Expected): string {
  return `CombinedStatus ${metadata.namespace ?? ''}/${metadata.name} claims to be about ${describeRef(ref)}, and is not in the namespace where KubeStellar writes the one of this object: it is ignored`
}

function emptyView(signal: AbortSignal): View {
  return { rows: new Map(), returned: new Map(), before: new Map(), wake: createWake(signal) }
}

/** The status before the change is what later ones are compared with. */
function note({ returned, before }: View, { ref, live }: Expected, now: Returned): void {
  const key = keyOf(ref)
  returned.set(key, now)
  const generation = numberAt(now.status, 'observedGeneration')
  if (generation !== undefined && !isSince(now.time, live))
    before.set(key, Math.max(generation, before.get(key) ?? 0))
}
