/** Follows a collection: list, then watch; after every end of a watch, list again. */
import { setTimeout as delay } from 'node:timers/promises'
import { ApiError, type Collection, type KubeClient } from './client.ts'
import { apiPath, type KubeObject, type ResourceType } from '../objects.ts'
import { LOST_MS, mayPass } from './persistent.ts'

/** Pause between two lists when the server does not answer, or ends its watches at once. */
const PAUSE_MS = 1000

/** A collection that contains only one object. */
export function collectionOfOne(type: ResourceType, namespace: string | undefined, name: string): Collection {
  return { path: apiPath(type, namespace), query: { fieldSelector: `metadata.name=${name}` } }
}

/** Callbacks and options of `follow`. */
export interface Followed {
  /** How long changes are collected, in milliseconds; see `WatchOptions`. */
  readonly gatherMs?: () => number
  /** The server does not answer, or is temporarily unavailable; called each time. */
  readonly onUnreachable?: (error: Error) => void
  /** The collection is listed again: earlier reports about its objects are void. */
  readonly onReset?: () => void
  /** An existing or deleted object. */
  readonly onObject?: (object: KubeObject, isThere: boolean) => void
}

/**
 * Yields the whole collection first and after each change, keyed `NAMESPACE/NAME`, until `signal` is aborted. It always
 * yields the same map. A server that does not answer is called again, and for a minute also one that answers 429 or
 * 5xx. Other refusals throw.
 * @throws ApiError
 */
export function follow(
  client: KubeClient,
  collection: Collection,
  signal: AbortSignal,
  followed: Pick<Followed, 'onUnreachable'> = {}
): AsyncGenerator<ReadonlyMap<string, KubeObject>> {
  const { state, ...collecting } = collected()
  return followChanges(client, collection, { ...followed, ...collecting, signal }, state)
}

/**
 * Follows the collection until `signal` is aborted, even after refusals: the server may recover, and an unserved kind
 * may get its CustomResourceDefinition later. Only `onObject` stores objects.
 * @param onChange called first and after each change
 * @param onRefused called with the refusal
 */
export async function keepFollowing(
  client: KubeClient,
  collection: Collection,
  signal: AbortSignal,
  followed: Followed & {
    readonly onChange: () => void
    readonly onRefused: (error: unknown) => void
  }
): Promise<void> {
  while (!signal.aborted) {
    try {
      const { onChange } = followed
      for await (const tell of followChanges(client, collection, { ...followed, signal }, onChange)) tell()
    } catch (error) {
      followed.onRefused(error)
      await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
    }
  }
}

/** All reported objects, keyed `NAMESPACE/NAME`. */
export function collected(): Required<Pick<Followed, 'onReset' | 'onObject'>> & {
  readonly state: ReadonlyMap<string, KubeObject>
} {
  const state = new Map<string, KubeObject>()
  return {
    state,
    onReset: () => {
      state.clear()
    },
    onObject: (object, isThere) => {
      const key = `${object.metadata.namespace ?? ''}/${object.metadata.name}`
      if (isThere) state.set(key, object)
      else state.delete(key)
    }
  }
}

/** Yields `told` first and after each change. @throws ApiError */
async function* followChanges<T>(
  client: KubeClient,
  { path, query }: Collection,
  { signal, gatherMs, onUnreachable, onReset, onObject }: Followed & { readonly signal: AbortSignal },
  told: T
): AsyncGenerator<T> {
  let troubledSince: number | undefined
  while (!signal.aborted) {
    const started = performance.now()
    try {
      const list = await client.list(path, query)
      troubledSince = undefined
      onReset?.()
      for (const object of list.items) onObject?.(object, true)
      yield told
      const { resourceVersion } = list
      const gathering = gatherMs === undefined ? {} : { gatherMs }
      const events = client.watch(path, query, { resourceVersion, signal, ...gathering })
      for await (const { type, object } of events) {
        if (type === 'BOOKMARK') continue
        onObject?.(object, type !== 'DELETED')
        yield told
      }
    } catch (error) {
      if (!mayPass(error)) throw error
      troubledSince ??= started
      if (error instanceof ApiError && performance.now() - troubledSince > LOST_MS) throw error
      onUnreachable?.(error)
    }
    const pause = PAUSE_MS - (performance.now() - started)
    if (pause > 0) await delay(pause, undefined, { signal }).catch(() => undefined)
  }
}
