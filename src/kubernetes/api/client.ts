/**
 * The part of the Kubernetes API that this action uses. `httpClient.ts` is the only implementation; all other modules
 * take it as an argument.
 */
import { withoutQuotedValues } from '../../lib/secrets/quotedValues.ts'
import type { KubeObject } from '../objects.ts'

export type Query = Readonly<Record<string, string>>

/** A set to list and watch: all objects under a path that match the selectors of the query. */
export interface Collection {
  readonly path: string
  readonly query: Query
}

/** Where a watch starts, and when it ends. */
export interface WatchOptions {
  readonly resourceVersion: string
  readonly signal: AbortSignal
  /**
   * How long changes are collected after each yield, in milliseconds. Many changes at once cost far less than single
   * ones. For each object, only the last change may be yielded.
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
  /** Also after the work is over: for repairs that a run must make before it ends. */
  readonly evenLate?: boolean
  /** Stores nothing: the answer is the object that would be stored, whatever manager owns the fields now. */
  readonly dryRun?: boolean
  /** Takes ownership of fields from another manager. */
  readonly force?: boolean
}

export interface KubeClient {
  /** The name in messages: `the WDS`, `cluster wec1`. */
  readonly name: string

  /**
   * The present time of the server's clock: milliseconds since 1970, exact to the second. Computed from the `Date` of
   * its last answer and this machine's monotonic clock. Undefined before the first answer.
   */
  serverNow(): number | undefined

  /** Any document, e.g. of discovery. @throws ApiError */
  json(path: string, query?: Query): Promise<unknown>
  /** One object, or undefined when it does not exist. @throws ApiError for anything but 404 */
  get(path: string): Promise<KubeObject | undefined>
  /** A whole collection, metadata only: cheap for large objects. @throws ApiError */
  listMetadata(path: string, query?: Query): Promise<ObjectList>
  /** A whole collection; items get the apiVersion and kind that lists leave out. @throws ApiError */
  list(path: string, query?: Query): Promise<ObjectList>
  /**
   * Changes of a collection (with a `metadata.name` field selector: of one object) after `resourceVersion`. Ends
   * without an error when the server ends it, when the version is too old, and when `signal` is aborted. After every
   * end, the caller lists again.
   */
  watch(path: string, query: Query, options: WatchOptions): AsyncIterable<WatchEvent>
  /** Plain text, e.g. a container's log. @throws ApiError */
  text(path: string, query?: Query): Promise<string>
  /** Server-side apply without force. @throws ApiError 409 when another manager owns a field */
  apply(path: string, object: KubeObject, fieldManager: string, options?: ApplyOptions): Promise<KubeObject>
  /** Stores the object. @throws ApiError 409 when its `resourceVersion` is outdated */
  replace(path: string, object: KubeObject): Promise<KubeObject>
  /** Deletes the object if it still has this uid. False if it did not exist. @throws ApiError */
  delete(path: string, preconditions?: { uid?: string; resourceVersion?: string }): Promise<boolean>
}

/** The server refused the call. The message contains none of the values that the server quotes. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** `reason` of the Status object, e.g. `NotFound`, `Forbidden`; empty when the answer was not a Status. */
  readonly reason: string

  constructor(status: number, reason: string, message: string) {
    super(withoutQuotedValues(message))
    this.status = status
    this.reason = reason
  }
}

/** `reason` of an ApiError: the server of an APIService is down, but the API server itself is available. */
export const GROUP_AWAY = 'GroupUnavailable'

/** No answer: connection refused, TLS, exec plugin, timeout. */
export class UnreachableError extends Error {
  override readonly name: string = 'UnreachableError'
}

/** The credential plugin of the kubeconfig gave no credentials, so the server was not called. */
export class PluginError extends UnreachableError {
  override readonly name = 'PluginError'
  /** Its program, as the kubeconfig names it. */
  readonly plugin: string

  /** @param told what kubectl printed, followed by the lines that the plugin printed */
  constructor(plugin: string, told: string) {
    super(told)
    this.plugin = plugin
  }
}
