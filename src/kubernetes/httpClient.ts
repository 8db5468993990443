/** The Kubernetes API over HTTP, from an address that asks for no credentials. */
import { Agent, request, type IncomingMessage } from 'node:http'
import { ActionError, messageOf } from '../errors.ts'
import { arrayAt, isObject, jsonIn, parseJson, stringAt } from '../json.ts'
import { ApiError, UnreachableError, type KubeClient, type ObjectList, type Query } from './client.ts'
import type { KubeObject } from './objects.ts'
import { changesIn } from './watchStream.ts'

export type Address = { readonly socketPath: string } | { readonly host: '127.0.0.1'; readonly port: number }

/** A call that takes longer has lost its server; the API servers' own limit is 60 s. */
const CALL_TIMEOUT_MS = 30_000
/** What a call may take once the work is over: tidying up and explaining must not wait for a lost server. */
const LATE_MS = 2000
/** Characters of an answer: a list of 10,000 objects has about 30 million. */
const MOST_CHARACTERS = 128 * 1024 * 1024
/** A socket that is paused reads on until it holds as much: it is woken once and not by each change. Bytes. */
const HELD_WHILE_PAUSED = { readableHighWaterMark: 1 }

/**
 * @param name what messages call the API server
 * @param workOver aborted when the work is over: writing ends at once, all else within `LATE_MS`
 */
export function httpClient(
  name: string,
  address: Address,
  workOver: AbortSignal
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

  const agent = new Agent({ keepAlive: true, maxSockets: 64, ...HELD_WHILE_PAUSED })

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
        ...address,
        agent,
        method,
        path: query === '' ? path : `${path}?${query}`,
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
      resolve
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
    if (answer.status >= 300) throw refusal(answer.status, answer.text)
    return answer.text
  }

  /** Everything that is not an answer becomes an UnreachableError. */
  async function reaching<T>(body: () => Promise<T>): Promise<T> {
    try {
      return await body()
    } catch (error) {
      if (error instanceof ActionError) throw error
      throw new UnreachableError(`${name} does not answer: ${messageOf(error)}`, { cause: error })
    }
  }

  function refusal(status: number, text: string): Error {
    const document = jsonIn(text)
    // API servers refuse with a Status document. The proxy itself answers 500 in plain text when it cannot reach the
    // server or get credentials, and balancers in front of API servers 502 to 504 in HTML.
    if (status >= 500 && !isObject(document)) return new UnreachableError(text.trim())
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
      if (text.length > MOST_CHARACTERS) throw unreadable(`has more than ${MOST_CHARACTERS} characters`)
    }
    return text
  }

  function parsed(text: string): unknown {
    try {
      return parseJson(text)
    } catch {
      // What the parser says quotes the answer.
      throw unreadable('is no JSON, or has more than 200 levels')
    }
  }

  function unreadable(why: string): ActionError {
    return new ActionError('ANSWER_UNREADABLE', `an answer of ${name} ${why}`, {
      remedy: 'Find out what answers at the server of this kubeconfig, and which object is that large.'
    })
  }

  const client: KubeClient & { disconnect(): void } = {
    name,

    async json(path, query) {
      return parsed(await call('GET', path, query === undefined ? {} : { query }))
    },

    async get(path) {
      try {
        return (await client.json(path)) as KubeObject
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return undefined
        throw error
      }
    },

    async list(path, query) {
      return asList(await client.json(path, query))
    },

    async listMetadata(path, query) {
      const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
      return asList(parsed(await call('GET', path, { accept, ...(query === undefined ? {} : { query }) })))
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
        throw refusal(response.statusCode ?? 0, text)
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
      return parsed(text) as KubeObject
    },

    async replace(path, object) {
      return parsed(await call('PUT', path, { body: object })) as KubeObject
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

function asList(list: unknown): ObjectList {
  const apiVersion = stringAt(list, 'apiVersion') ?? ''
  const kind = (stringAt(list, 'kind') ?? '').replace(/List$/, '')
  return {
    resourceVersion: stringAt(list, 'metadata', 'resourceVersion') ?? '',
    // Items come without them, except from aggregated kinds.
    items: arrayAt(list, 'items').map(item => Object.assign({ apiVersion, kind }, item as KubeObject))
  }
}
