/**
 * One cluster, followed until what was deployed has arrived and is ready, or cannot become so. A watch for each kind
 * and namespace wakes the judgement; nothing is polled.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { messageOf } from '../errors.ts'
import { ApiError, type KubeClient } from '../kubernetes/client.ts'
import { follow } from '../kubernetes/follow.ts'
import { apiPath, keyOf, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import { explain } from './explain.ts'
import {
  isDone,
  judgeObject,
  tell,
  weakest,
  type Expected,
  type Judgement,
  type Level
} from './judgeCluster.ts'
import { runsPods } from './pods.ts'
import type { ClusterVerdict, ObjectVerdict } from './verdict.ts'

export interface FollowOptions {
  readonly cluster: string
  readonly client: KubeClient
  readonly expected: readonly (Expected & { readonly type: ResourceType })[]
  readonly level: Level
  /** Ends the observation; what is known by then is the verdict. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly now: () => number
  /** One line for each change of an object's state. */
  readonly onChange: (line: string) => void
  readonly redactText: (text: string) => string
  /** How long the other objects may go on after one has failed for good, milliseconds. */
  readonly failFastGraceMs: number
}

const POD: ResourceType = { group: '', version: 'v1', resource: 'pods', kind: 'Pod', namespaced: true }
const REPLICA_SET: ResourceType = {
  group: 'apps',
  version: 'v1',
  resource: 'replicasets',
  kind: 'ReplicaSet',
  namespaced: true
}
/** A kind that the cluster does not serve yet may come with its CRD. */
const KIND_PAUSE_MS = 1000

/** What one watch sees. */
interface Source {
  readonly type: ResourceType
  readonly namespace: string | undefined
  state: ReadonlyMap<string, KubeObject> | undefined
  /** Why the cluster does not let us look. */
  refused: string | undefined
}

export async function followCluster(options: FollowOptions): Promise<ClusterVerdict> {
  const { cluster, expected, level, now } = options
  const started = now()
  const sources = sourcesFor(options)
  const stopping = new AbortController()
  const signal = AbortSignal.any([options.signal, stopping.signal])
  const wake = createWake(signal)
  const following = [...sources.values()].map(async source => {
    await followSource(options.client, source, signal, wake.now)
  })
  const all = Promise.all(following)

  const verdicts = new Map<string, ObjectVerdict>()
  let grace: NodeJS.Timeout | undefined
  try {
    for (;;) {
      for (const object of expected) {
        const judgement = judge(object, sources, level)
        const key = keyOf(object.ref)
        const before = verdicts.get(key)
        if (before?.state === judgement.state && before.reason === judgement.reason) continue
        const seconds = (now() - started) / 1000
        const reason = options.redactText(judgement.reason)
        verdicts.set(key, { object: object.ref, state: judgement.state, reason, seconds })
        options.onChange(tell(cluster, object.ref, { state: judgement.state, reason }))
      }
      const states = [...verdicts.values()].map(({ state }) => state)
      if (states.every(state => isDone(state, level) || state === 'failed') || signal.aborted) break
      if (states.includes('failed')) {
        grace ??= setTimeout(() => {
          stopping.abort()
        }, options.failFastGraceMs)
      }
      await wake.wait()
    }
    const objects = [...verdicts.values()]
    const refusals = [...new Set([...sources.values()].flatMap(({ refused }) => refused ?? []))]
    return {
      cluster,
      state: weakest(objects.map(({ state }) => state)),
      objects,
      findings: await explain(options, suffering(expected, verdicts, sources)),
      note: options.redactText(refusals.join('; '))
    }
  } finally {
    clearTimeout(grace)
    stopping.abort()
    await all
  }
}

/** A watch for each kind in each namespace, and for what runs there. */
function sourcesFor({ expected, level }: FollowOptions): ReadonlyMap<string, Source> {
  const wanted = expected.flatMap(({ type, ref, live }): [ResourceType, string | undefined][] =>
    level === 'ready' && runsPods(live)
      ? [
          [type, ref.namespace],
          [POD, ref.namespace],
          [REPLICA_SET, ref.namespace]
        ]
      : [[type, ref.namespace]]
  )
  return new Map(
    wanted.map(([type, namespace]) => [
      sourceKey(type, namespace),
      { type, namespace, state: undefined, refused: undefined }
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
  while (!signal.aborted) {
    try {
      for await (const state of follow(client, apiPath(source.type, source.namespace), {}, signal)) {
        source.state = state
        source.refused = undefined
        changed()
      }
    } catch (error) {
      const isUnserved = error instanceof ApiError && error.status === 404
      source.state = new Map()
      source.refused = isUnserved ? undefined : messageOf(error)
      changed()
      await delay(KIND_PAUSE_MS, undefined, { signal }).catch(() => undefined)
    }
  }
}

function judge(
  object: FollowOptions['expected'][number],
  sources: ReadonlyMap<string, Source>,
  level: Level
): Judgement {
  const source = sources.get(sourceKey(object.type, object.ref.namespace))
  if (source?.refused !== undefined) return { state: 'unverified', reason: source.refused }
  if (source?.state === undefined) return { state: 'missing', reason: 'the cluster has not answered yet' }
  return judgeObject(object, foundIn(source, object), ownedIn(object, sources), level)
}

function foundIn(source: Source | undefined, { ref }: Expected): KubeObject | undefined {
  return source?.state?.get(`${ref.namespace ?? ''}/${ref.name}`)
}

function ownedIn({ ref }: Expected, sources: ReadonlyMap<string, Source>) {
  const objectsOf = (type: ResourceType): readonly KubeObject[] => [
    ...(sources.get(sourceKey(type, ref.namespace))?.state?.values() ?? [])
  ]
  return { pods: objectsOf(POD), replicaSets: objectsOf(REPLICA_SET) }
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

/** Many changes in a row wake the judge once. */
function createWake(signal: AbortSignal): { now: () => void; wait: () => Promise<void> } {
  let next = Promise.withResolvers<undefined>()
  const now = (): void => {
    next.resolve(undefined)
  }
  signal.addEventListener('abort', now)
  return {
    now,
    wait: async () => {
      await next.promise
      next = Promise.withResolvers<undefined>()
      if (signal.aborted) now()
    }
  }
}
