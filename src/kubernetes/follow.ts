/** Following a collection: list, then watch from there; every end of a watch means list again. */
import { setTimeout as delay } from 'node:timers/promises'
import { UnreachableError, type KubeClient, type Query } from './client.ts'
import type { KubeObject } from './objects.ts'

/** Between two lists when the server does not answer or ends its watches at once. */
const PAUSE_MS = 1000

/** What is told beside the collection itself. */
export interface Followed {
  /** The server does not answer; called each time. */
  readonly onUnreachable?: (error: UnreachableError) => void
  /** The collection is listed again: what was told of its objects no longer holds. */
  readonly onReset?: () => void
  /** An object that is there, or was. */
  readonly onObject?: (object: KubeObject, isThere: boolean) => void
}

/**
 * Yields the whole collection at first and after each change, keyed `NAMESPACE/NAME`, until `signal` is aborted. The
 * same map is yielded each time. A server that does not answer is asked again; one that refuses throws.
 * @throws ApiError
 */
export async function* follow(
  client: KubeClient,
  path: string,
  query: Query,
  signal: AbortSignal,
  { onUnreachable, onReset, onObject }: Followed = {}
): AsyncGenerator<ReadonlyMap<string, KubeObject>> {
  const state = new Map<string, KubeObject>()
  while (!signal.aborted) {
    const started = performance.now()
    try {
      const list = await client.list(path, query)
      state.clear()
      onReset?.()
      for (const object of list.items) {
        state.set(key(object), object)
        onObject?.(object, true)
      }
      yield state
      for await (const { type, object } of client.watch(path, query, list.resourceVersion, signal)) {
        if (type === 'BOOKMARK') continue
        if (type === 'DELETED') state.delete(key(object))
        else state.set(key(object), object)
        onObject?.(object, type !== 'DELETED')
        yield state
      }
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error
      onUnreachable?.(error)
    }
    const pause = PAUSE_MS - (performance.now() - started)
    if (pause > 0) await delay(pause, undefined, { signal }).catch(() => undefined)
  }
}

/**
 * Follows the collection until `signal` is aborted, also past refusals: a server that refuses may be mended meanwhile, and
 * a kind that it does not serve may come with its CustomResourceDefinition.
 * @param onState at first and after each change
 * @param onRefused with what it answered
 */
export async function keepFollowing(
  client: KubeClient,
  path: string,
  query: Query,
  signal: AbortSignal,
  followed: Followed & {
    readonly onState: (state: ReadonlyMap<string, KubeObject>) => void
    readonly onRefused: (error: unknown) => void
  }
): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const state of follow(client, path, query, signal, followed)) followed.onState(state)
    } catch (error) {
      followed.onRefused(error)
      await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined)
    }
  }
}

function key(object: KubeObject): string {
  return `${object.metadata.namespace ?? ''}/${object.metadata.name}`
}
