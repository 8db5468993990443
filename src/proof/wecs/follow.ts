/**
 * Follows one cluster until what was deployed has arrived and is ready, or cannot become so. A watch for each kind and
 * namespace triggers the judgement; nothing is polled.
 */
import { messageOf } from '../../lib/errors.ts'
import { ApiError, type KubeClient } from '../../kubernetes/api/client.ts'
import { collected, keepFollowing } from '../../kubernetes/api/follow.ts'
import { PODS } from '../../kubernetes/kinds.ts'
import { apiPath, keyOf, type KubeObject, type ResourceType } from '../../kubernetes/objects.ts'
import { mayPass } from '../../kubernetes/api/persistent.ts'
import { explainRefused, NONE_REFUSED, refusalReason, refusedByAgent } from './agentLimits.ts'
import { explain } from './explain.ts'
import { judgeObject } from './judge.ts'
import { weakest, type Goal, type Judgement, type Expected } from '../judgement.ts'
import { runsPods } from '../../kubernetes/readiness/pods.ts'
import { createWake, pursue, type PursueOptions } from '../pursue.ts'
import type { ClusterVerdict, ObjectVerdict } from '../../report/verdict.ts'

export interface FollowOptions extends PursueOptions {
  readonly client: KubeClient
}

const REPLICA_SET: ResourceType = {
  group: 'apps',
  version: 'v1',
  resource: 'replicasets',
  kind: 'ReplicaSet',
  namespaced: true
}

/** The state of one watch. */
interface Source {
  readonly type: ResourceType
  readonly namespace: string | undefined
  /** Undefined while the cluster has not answered. */
  state: ReadonlyMap<string, KubeObject> | undefined
  /** Why the cluster refuses the watch. */
  refused: string | undefined
  /** Why it does not answer now, if that is known. */
  trouble: string | undefined
}

export async function followCluster(options: FollowOptions): Promise<ClusterVerdict> {
  const { cluster, expected } = options
  const sources = sourcesFor(options)
  const stopping = new AbortController()
  const signal = AbortSignal.any([options.signal, stopping.signal])
  const wake = createWake(signal)
  const following = [...sources.values()].map(async source => {
    await followSource(options.client, source, signal, wake.now)
  })
  let limits = NONE_REFUSED
  // Not awaited: it never fails, and what is unknown at the end stays unknown.
  refusedByAgent(expected, options.client).then(
    found => {
      limits = found
      if (found.size > 0) wake.now()
    },
    () => undefined
  )
  try {
    const verdicts = await pursue(
      options,
      object => judge(object, sources, options, limits.get(keyOf(object.ref))),
      wake
    )
    const objects = [...verdicts.values()]
    const refusals = [...new Set([...sources.values()].flatMap(({ refused }) => refused ?? []))]
    return {
      cluster,
      state: weakest(objects.map(({ state }) => state)),
      objects,
      findings: [
        ...explainRefused(cluster, objects, limits),
        ...(await explain(options, suffering(expected, verdicts, sources)))
      ],
      note: options.redactText(refusals.join('; '))
    }
  } finally {
    stopping.abort()
    await Promise.all(following)
  }
}

/** Only the permission can fix this, so the run waits only for other progress in the cluster. */
function withRefusal(judgement: Judgement, refused: ResourceType | undefined): Judgement {
  if (refused === undefined || judgement.state !== 'missing') return judgement
  const reason = refusalReason(refused)
  return { ...judgement, reason, stuck: reason }
}

/** A watch for each kind in each namespace, and for Pods and their owners there. */
function sourcesFor({ expected, level }: FollowOptions): ReadonlyMap<string, Source> {
  const wanted = expected.flatMap(({ type, ref, live }): [ResourceType, string | undefined][] =>
    level !== 'delivered' && runsPods(live)
      ? [
          [type, ref.namespace],
          [PODS, ref.namespace],
          [REPLICA_SET, ref.namespace]
        ]
      : [[type, ref.namespace]]
  )
  return new Map(
    wanted.map(([type, namespace]) => [
      sourceKey(type, namespace),
      { type, namespace, state: undefined, refused: undefined, trouble: undefined }
    ])
  )
}

function sourceKey(type: ResourceType, namespace: string | undefined): string {
  return `${type.group}/${type.resource}/${namespace ?? ''}`
}

async function followSource(
  client: KubeClient,
  source: Source,
  signal: AbortSignal,
  changed: () => void
): Promise<void> {
  const collection = { path: apiPath(source.type, source.namespace), query: {} }
  const { state, ...collecting } = collected()
  await keepFollowing(client, collection, signal, {
    ...collecting,
    onUnreachable: error => {
      source.trouble = error.message
      changed()
    },
    onChange: () => {
      source.state = state
      source.refused = undefined
      source.trouble = undefined
      changed()
    },
    onRefused: error => {
      const status = error instanceof ApiError ? error.status : undefined
      source.refused = undefined
      // A kind that is not served has no objects; this differs from a kind without permission to read.
      if (status === 404) {
        source.state = new Map()
        source.trouble = undefined
      } else if (status === 401) source.refused = 'the cluster does not accept the credentials'
      // Also errors that are still 429 or 5xx after a minute.
      else if (status === 403 || mayPass(error)) source.refused = messageOf(error)
      else source.trouble = messageOf(error)
      changed()
    }
  })
}

function judge(
  object: FollowOptions['expected'][number],
  sources: ReadonlyMap<string, Source>,
  { cluster, noteIdentity, ...goal }: Goal & Pick<FollowOptions, 'cluster' | 'noteIdentity'>,
  refused: ResourceType | undefined
): Judgement {
  const source = sources.get(sourceKey(object.type, object.ref.namespace))
  if (source?.refused !== undefined) return { state: 'unverified', reason: source.refused }
  if (source?.state === undefined) {
    const trouble = source?.trouble ?? 'the cluster has not answered yet'
    return { state: 'missing', reason: `cannot be seen: ${trouble}` }
  }
  const found = foundIn(source, object)
  const { uid, deletionTimestamp } = found?.metadata ?? {}
  if (uid !== undefined && deletionTimestamp === undefined) noteIdentity?.(cluster, keyOf(object.ref), [uid])
  const judgement = withRefusal(judgeObject(object, found, ownedIn(object, sources), goal), refused)
  return source.trouble === undefined
    ? judgement
    : { ...judgement, stale: `cannot be seen any more: ${source.trouble}` }
}

function foundIn(source: Source | undefined, { ref }: Expected): KubeObject | undefined {
  return source?.state?.get(`${ref.namespace ?? ''}/${ref.name}`)
}

function ownedIn({ ref }: Expected, sources: ReadonlyMap<string, Source>) {
  const objectsOf = (type: ResourceType): readonly KubeObject[] => [
    ...(sources.get(sourceKey(type, ref.namespace))?.state?.values() ?? [])
  ]
  return { pods: objectsOf(PODS), replicaSets: objectsOf(REPLICA_SET) }
}

/** Objects that run Pods and are not ready, with what the cluster shows of them. */
function suffering(
  expected: FollowOptions['expected'],
  verdicts: ReadonlyMap<string, ObjectVerdict>,
  sources: ReadonlyMap<string, Source>
) {
  return expected.flatMap(object => {
    const state = verdicts.get(keyOf(object.ref))?.state
    const found = foundIn(sources.get(sourceKey(object.type, object.ref.namespace)), object)
    const isSick = found !== undefined && (state === 'failed' || state === 'progressing') && runsPods(found)
    return isSick ? [{ ref: object.ref, found, owned: ownedIn(object, sources) }] : []
  })
}
