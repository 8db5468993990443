/** The Kubernetes API over HTTP, from an address that asks for no credentials. */
import { Agent, request, type IncomingMessage } from 'node:http'
import { ActionError, messageOf } from '../../lib/errors.ts'
import { isObject, jsonIn, stringAt } from '../../lib/json.ts'
import { documentIn, listIn, objectIn, unreadable } from './answers.ts'
import {
  ApiError,
  GROUP_AWAY,
  UnreachableError,
  type KubeClient,
  type ObjectList,
  type Query
} from './client.ts'
import type { KubeObject } from '../objects.ts'
import { changesIn } from './watchStream.ts'

export type Address =
  | { readonly socketPath: string }
  /** `prefix` comes before each path. */
  | { readonly host: '127.0.0.1'; readonly port: number; readonly prefix: string }

/** A call that takes longer has lost its server; the API servers' own limit is 60 s. */
const CALL_TIMEOUT_MS = 30_000
/** What a call may take once the work is over: tidying up and explaining must not wait for a lost server. */
const LATE_MS = 2000
/** Characters of an answer: a list of 10,000 objects has about 30 million. */
const MOST_CHARACTERS = 128 * 1024 * 1024
/** A socket that is paused reads on until it holds as much: it is woken once and not by each change. Bytes. */
const HELD_WHILE_PAUSED = { readableHighWaterMark: 1 }
/** What an API server answers for an APIService whose server does not answer (kube-aggregator, handler_proxy.go). */
const AWAY = /^(?:service unavailable$|error trying to reach service: )/
/** How often a list is begun again whose next page has expired. */
const MOST_BEGINNINGS = 3

/**
 * @param name what messages call the API server
 * @param workOver aborted when the work is over: writing ends at once, all else within `LATE_MS`
 * @param unreachable what it means that there was no answer but this text
 * @param silent what it means that a call got no answer within its time, where that is known
 */
export function httpClient(
  name: string,
  address: Address,
  workOver: AbortSignal,
  unreachable: (text: string) => Promise<Error>,
  silent: () => Promise<UnreachableError | undefined> = () => Promise.resolve(undefined)
): KubeClient & { disconnect(): void } {
  const late = new AbortController()
  workOver.addEventListener('abort', () => {
    setTimeout(() => {
      late.abort()
    }, LATE_MS).unref()
  })
  const limit = (): AbortSignal =>
    workOver.aborted
      ? AbortSignal.timeout(LATE_MS)
      : AbortSignal.any([AbortSignal.timeout(CALL_TIMEOUT_MS), late.signal])

  const { prefix = '', ...connection } = { prefix: undefined, ...address }
  const agent = new Agent({ keepAlive: true, maxSockets: 64, ...HELD_WHILE_PAUSED })

  let lastDate: { readonly server: number; readonly at: number } | undefined
  const noteDate = ({ headers }: IncomingMessage): void => {
    const server = Date.parse(headers.date ?? '')
    if (!Number.isNaN(server)) lastDate = { server, at: performance.now() }
  }

  async function send(
    method: string,
    path: string,
    options: { query?: Query; body?: unknown; contentType?: string; accept?: string; signal?: AbortSignal }
  ): Promise<IncomingMessage> {
    const query = new URLSearchParams(options.query).toString()
    const body = options.body === undefined ? undefined : JSON.stringify(options.body)
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const call = request(
      {
        ...connection,
        agent,
        method,
        path: prefix + (query === '' ? path : `${path}?${query}`),
        headers: {
          host: 'localhost',
          accept: options.accept ?? 'application/json',
          ...(body === undefined
            ? {}
            : {
                'content-type': options.contentType ?? 'application/json',
                'content-length': Buffer.byteLength(body)
              })
        },
        ...(options.signal === undefined ? {} : { signal: options.signal })
      },
      response => {
        noteDate(response)
        resolve(response)
      }
    )
    call.on('error', reject)
    call.end(body)
    return await promise
  }

  async function call(
    method: string,
    path: string,
    options: { query?: Query; body?: unknown; contentType?: string; accept?: string } = {}
  ): Promise<string> {
    const answer = await reaching(async () => {
      const response = await send(method, path, { ...options, signal: limit() })
      return { status: response.statusCode ?? 0, text: await textOf(response) }
    })
    if (answer.status >= 300) throw await refusal(path, answer.status, answer.text)
    return answer.text
  }

  /** Everything that is not an answer becomes an UnreachableError. */
  async function reaching<T>(body: () => Promise<T>): Promise<T> {
    try {
      return await body()
    } catch (error) {
      if (error instanceof ActionError) throw error
      const known = isOurLimit(error) ? await silent() : undefined
      if (known !== undefined) throw known
      throw new UnreachableError(`${name} does not answer: ${messageOf(error)}`, { cause: error })
    }
  }

  /** Nobody asks for pages, but what stands in front of an API server may send them: one page is not the whole. */
  async function listOf(path: string, query: Query = {}, accept = 'application/json'): Promise<ObjectList> {
    let items: readonly KubeObject[] = []
    for (let [page, beginnings] = ['', 1]; ;) {
      try {
        const asked = { ...query, ...(page === '' ? {} : { continue: page }) }
        const list = listIn(name, documentIn(name, await call('GET', path, { query: asked, accept })))
        items = items.concat(list.items)
        if (list.next === '') return { resourceVersion: list.resourceVersion, items }
        page = list.next
      } catch (error) {
        const isExpired = error instanceof ApiError && error.status === 410
        if (!isExpired || page === '' || (beginnings += 1) > MOST_BEGINNINGS) throw error
        page = ''
        items = []
      }
    }
  }

  async function refusal(path: string, status: number, text: string): Promise<Error> {
    const document = jsonIn(text)
    const group = /^\/apis\/([^/]{1,253}\/[^/]{1,63})/.exec(path)?.[1]
    if (status === 503 && group !== undefined && AWAY.test(text.trim()))
      return new ApiError(
        status,
        GROUP_AWAY,
        `the API group ${group} is registered, and its server does not answer: ${text.trim()}`
      )
    // API servers refuse with a Status document. The proxy itself answers 500 in plain text when it cannot reach the
    // server or get credentials, and balancers in front of API servers 502 to 504 in HTML.
    if (status >= 500 && !isObject(document)) return await unreachable(text.trim())
    return new ApiError(
      status,
      stringAt(document, 'reason') ?? '',
      stringAt(document, 'message') ?? text.trim()
    )
  }

  async function textOf(response: IncomingMessage): Promise<string> {
    response.setEncoding('utf8')
    let text = ''
    for await (const chunk of response) {
      text += String(chunk)
      // Leaving the loop ends the connection.
      if (text.length > MOST_CHARACTERS) throw unreadable(name, `has more than ${MOST_CHARACTERS} characters`)
    }
    return text
  }

  const client: KubeClient & { disconnect(): void } = {
    name,

    serverNow: () => lastDate && lastDate.server + performance.now() - lastDate.at,

    async json(path, query) {
      return documentIn(name, await call('GET', path, query === undefined ? {} : { query }))
    },

    async get(path) {
      try {
        return objectIn(name, await client.json(path))
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return undefined
        throw error
      }
    },

    async list(path, query) {
      return await listOf(path, query)
    },

    async listMetadata(path, query) {
      const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
      return await listOf(path, query, accept)
    },

    async *watch(path, query, resourceVersion, signal, gatherMs = () => 0) {
      const response = await reaching(() =>
        send('GET', path, {
          query: { ...query, watch: 'true', allowWatchBookmarks: 'true', resourceVersion },
          signal
        }).catch((error: unknown) => {
          if (signal.aborted) return undefined
          throw error
        })
      )
      if (response === undefined) return
      if (response.statusCode !== 200) {
        const text = await reaching(() => textOf(response))
        if (response.statusCode === 410) return
        throw await refusal(path, response.statusCode ?? 0, text)
      }
      yield* changesIn(response, gatherMs, signal)
    },

    async text(path, query) {
      return await call('GET', path, { accept: '*/*', ...(query === undefined ? {} : { query }) })
    },

    async apply(path, object, fieldManager, { evenLate = false, dryRun = false, force = false } = {}) {
      if (workOver.aborted && !evenLate) throw new UnreachableError(`${name} is not written to any more`)
      const text = await call('PATCH', path, {
        query: { fieldManager, force: String(dryRun || force), ...(dryRun ? { dryRun: 'All' } : {}) },
        body: object,
        contentType: 'application/apply-patch+yaml'
      })
      return objectIn(name, documentIn(name, text))
    },

    async replace(path, object) {
      return objectIn(name, documentIn(name, await call('PUT', path, { body: object })))
    },

    async delete(path, preconditions) {
      try {
        await call('DELETE', path, {
          body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            propagationPolicy: 'Background',
            ...(preconditions === undefined ? {} : { preconditions })
          }
        })
        return true
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return false
        throw error
      }
    },

    disconnect() {
      agent.destroy()
    }
  }
  return client
}

/** Whether a call was ended by the time that it may take. */
function isOurLimit(error: unknown): boolean {
  return stringAt(error, 'name') === 'AbortError'
}
