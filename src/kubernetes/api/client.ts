/**
 * The Kubernetes API as this action uses it. `httpClient.ts` is the one implementation; everything else takes it as an
 * argument.
 */
import { withoutQuotedValues } from '../../lib/secrets/quotedValues.ts'
import type { KubeObject } from '../objects.ts'

export type Query = Readonly<Record<string, string>>

/** What is listed and watched: all objects under a path that meet the selectors of the query. */
export interface Collection {
  readonly path: string
  readonly query: Query
}

/** Where a watch begins, and when it ends. */
export interface WatchOptions {
  readonly resourceVersion: string
  readonly signal: AbortSignal
  /**
   * Milliseconds for which changes are gathered after some were yielded: many at once cost far less than one by one, and
   * of those of one object all but the last may be left out.
   */
  readonly gatherMs?: () => number
}

export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK'
  readonly object: KubeObject
}

export interface ObjectList {
  readonly resourceVersion: string
  readonly items: readonly KubeObject[]
}

export interface ApplyOptions {
  /** Also once the work is over: what a run has to put right before it ends. */
  readonly evenLate?: boolean
  /** Nothing is stored: the answer is what would be, whoever owns the fields now. */
  readonly dryRun?: boolean
  /** Takes fields over that another manager owns. */
  readonly force?: boolean
}

export interface KubeClient {
  /** What messages call this API server: `the WDS`, `cluster wec1`. */
  readonly name: string

  /**
   * Now by the server's clock, from the `Date` of its last answer and this machine's monotonic clock: milliseconds since
   * 1970, to the second. Undefined before the first answer.
   */
  serverNow(): number | undefined

  /** Any document, e.g. of discovery. @throws ApiError */
  json(path: string, query?: Query): Promise<unknown>
  /** One object, or undefined when it does not exist. @throws ApiError for anything but 404 */
  get(path: string): Promise<KubeObject | undefined>
  /** A whole collection without specs and data: cheap for large objects. @throws ApiError */
  listMetadata(path: string, query?: Query): Promise<ObjectList>
  /** A whole collection; items get the apiVersion and kind that lists leave out. @throws ApiError */
  list(path: string, query?: Query): Promise<ObjectList>
  /**
   * Changes of a collection (with a `metadata.name` field selector: of one object) after `resourceVersion`. Ends
   * silently when the server ends it, when the version is too old and when `signal` is aborted: every end means
   * list again.
   */
  watch(path: string, query: Query, options: WatchOptions): AsyncIterable<WatchEvent>
  /** Plain text, e.g. a container's log. @throws ApiError */
  text(path: string, query?: Query): Promise<string>
  /** Server-side apply without force. @throws ApiError 409 when another manager owns a field */
  apply(path: string, object: KubeObject, fieldManager: string, options?: ApplyOptions): Promise<KubeObject>
  /** Stores the object as it is. @throws ApiError 409 when it is no longer of its `resourceVersion` */
  replace(path: string, object: KubeObject): Promise<KubeObject>
  /** Deletes if it is still the object with this uid. False when there was none. @throws ApiError */
  delete(path: string, preconditions?: { uid?: string; resourceVersion?: string }): Promise<boolean>
}

/** The server answered, and refused. The message holds none of the values that the server quotes. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** `reason` of the Status object, e.g. `NotFound`, `Forbidden`; empty when the answer was no Status. */
  readonly reason: string

  constructor(status: number, reason: string, message: string) {
    super(withoutQuotedValues(message))
    this.status = status
    this.reason = reason
  }
}

/**
 * `reason` of an ApiError: an APIService whose server is away answers for its group, and the API server itself is there.
 */
export const GROUP_AWAY = 'GroupUnavailable'

/** No answer: connection refused, TLS, exec plugin, timeout. */
export class UnreachableError extends Error {
  override readonly name: string = 'UnreachableError'
}

/** The credential plugin of the kubeconfig gave no credentials, so that the server was not even asked. */
export class PluginError extends UnreachableError {
  override readonly name = 'PluginError'
  /** Its program, as the kubeconfig names it. */
  readonly plugin: string

  /** @param told what kubectl said, and behind it, in lines of their own, what the plugin printed */
  constructor(plugin: string, told: string) {
    super(told)
    this.plugin = plugin
  }
}
