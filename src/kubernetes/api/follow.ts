/** Following a collection: list, then watch from there; every end of a watch means list again. */
import { setTimeout as delay } from 'node:timers/promises'
import { ApiError, type Collection, type KubeClient } from './client.ts'
import { apiPath, type KubeObject, type ResourceType } from '../objects.ts'
import { LOST_MS, mayPass } from './persistent.ts'

/** Between two lists when the server does not answer or ends its watches at once. */
const PAUSE_MS = 1000

/** One object, as the collection that holds nothing else. */
export function collectionOfOne(type: ResourceType, namespace: string | undefined, name: string): Collection {
  return { path: apiPath(type, namespace), query: { fieldSelector: `metadata.name=${name}` } }
}

/** Callbacks and options of `follow`. */
export interface Followed {
  /** Milliseconds for which changes are gathered; see `WatchOptions`. */
  readonly gatherMs?: () => number
  /** The server does not answer, or not now; called each time. */
  readonly onUnreachable?: (error: Error) => void
  /** The collection is listed again: what was told of its objects no longer holds. */
  readonly onReset?: () => void
  /** An object that is there, or was. */
  readonly onObject?: (object: KubeObject, isThere: boolean) => void
}

/**
 * Yields the whole collection at first and after each change, keyed `NAMESPACE/NAME`, until `signal` is aborted. The
 * same map is yielded each time. A server that does not answer is asked again, for a minute also one that answers 429 or
 * 5xx; one that refuses throws.
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
 * Follows the collection until `signal` is aborted, also past refusals: a server that refuses may be mended meanwhile, and
 * a kind that it does not serve may come with its CustomResourceDefinition. Nothing is kept but by `onObject`.
 * @param onChange at first and after each change
 * @param onRefused with what it answered
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

/** All that is told of, keyed `NAMESPACE/NAME`. */
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

/** Yields `told` at first and after each change. @throws ApiError */
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
