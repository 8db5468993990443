/**
 * The Kubernetes API over one `kubectl proxy` per cluster.
 *
 * kubectl understands every kubeconfig (exec plugins, client certificates, proxies), but a process per call costs
 * 0.1 s and more; the proxy pays for kubectl once, and a call over it takes 3 to 10 ms. It listens on a socket in the
 * private folder, which only this user can open. Windows has no such sockets in kubectl: there, and where the path is
 * too long for a socket, it is a free port of 127.0.0.1.
 */
import { Agent, request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises'
import { arrayAt, isObject, stringAt } from '../json.ts'
import type { RunCommand } from '../exec.ts'
import { messageOf } from '../errors.ts'
import {
  ApiError,
  UnreachableError,
  type KubeClient,
  type ObjectList,
  type Query,
  type WatchEvent
} from './client.ts'
import type { KubeObject } from './objects.ts'

export interface ProxyOptions {
  /** What messages call the API server. */
  readonly name: string
  readonly runCommand: RunCommand
  /** Absolute path of kubectl. */
  readonly kubectl: string
  readonly kubeconfig: string
  readonly env: Readonly<Record<string, string>>
  /** Private folder for the socket. */
  readonly dir: string
  /** Unique in `dir`. */
  readonly id: string
  /** Aborted when the work is over: writing ends at once, all else within `LATE_MS`. */
  readonly signal: AbortSignal
}

export interface ProxiedClient extends KubeClient {
  /** Ends the proxy and waits for it. */
  close(): Promise<void>
}

type Address = { readonly socketPath: string } | { readonly host: '127.0.0.1'; readonly port: number }

/** A call that takes longer has lost its server; the API servers' own limit is 60 s. */
const CALL_TIMEOUT_MS = 30_000
/** What a call may take once the work is over: tidying up and explaining must not wait for a lost server. */
const LATE_MS = 2000
/** The shorter of the limits of Linux (108) and macOS (104), with its closing zero. */
const LONGEST_SOCKET_PATH = 103
/** A socket that is paused reads on until it holds as much: it is woken once and not by each change. Bytes. */
const HELD_WHILE_PAUSED = { readableHighWaterMark: 1 }
/** Characters of a watch that are there at once: a sender that has waited until they are read may have more. */
const MUCH = 32_768
/** Within which it then sends it. Milliseconds. */
const MORE_MS = 50
/** Characters of a watch that may wait for a slow follower. */
const MOST = 1_048_576
/**
 * The uid in a line of a watch of custom resources, whose keys come in the order of the alphabet: it closes the metadata.
 * Built-in kinds have another order, and what an object carries in its spec or in texts comes later or is quoted.
 */
const UID =
  /^\{"type":"[A-Z]+","object":\{"apiVersion":.*?"resourceVersion":"\d+","uid":"([\da-f-]{36})"\},"(?:spec|status|results)":/
const DAY_MS = 24 * 60 * 60 * 1000

/** @throws UnreachableError when kubectl ends before it listens, with what it said */
export async function openProxy(options: ProxyOptions): Promise<ProxiedClient> {
  const socketPath = join(options.dir, `${options.id}.sock`)
  const useSocket = process.platform !== 'win32' && Buffer.byteLength(socketPath) <= LONGEST_SOCKET_PATH
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
  }
  options.signal.addEventListener('abort', end)
  const listening = Promise.withResolvers<Address>()
  let told = ''
  const ended = options
    .runCommand({
      tool: options.kubectl,
      args: [
        'proxy',
        `--kubeconfig=${options.kubeconfig}`,
        ...(useSocket ? [`--unix-socket=${socketPath}`] : ['--address=127.0.0.1', '--port=0'])
      ],
      env: options.env,
      timeoutMs: DAY_MS,
      signal: ending.signal,
      outlives: true,
      onStdout: text => {
        told += text
        const address = /^Starting to serve on (.+)\n/m.exec(told)?.[1]
        if (address === undefined) return
        listening.resolve(
          useSocket
            ? { socketPath }
            : { host: '127.0.0.1', port: Number(address.slice(address.lastIndexOf(':') + 1)) }
        )
      }
    })
    .then(result => {
      listening.reject(new UnreachableError(`kubectl proxy ended: ${result.stderr.trim()}`))
    }, listening.reject)

  const address = await listening.promise
  // From here on the proxy outlives the work, whose tidying up needs it.
  options.signal.removeEventListener('abort', end)
  const client = clientFor(options.name, address, options.signal)
  return {
    ...client,
    close: async () => {
      client.disconnect()
      end()
      await ended
    }
  }
}

function clientFor(
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
      throw new UnreachableError(`${name} does not answer: ${messageOf(error)}`, { cause: error })
    }
  }

  function refusal(status: number, text: string): Error {
    const document = parse(text)
    // API servers refuse with a Status document. The proxy itself answers 500 in plain text when it cannot reach the
    // server or get credentials, and balancers in front of API servers 502 to 504 in HTML.
    if (status >= 500 && !isObject(document)) return new UnreachableError(text.trim())
    return new ApiError(
      status,
      stringAt(document, 'reason') ?? '',
      stringAt(document, 'message') ?? text.trim()
    )
  }

  const client: KubeClient & { disconnect(): void } = {
    name,

    async json(path, query) {
      return JSON.parse(await call('GET', path, query === undefined ? {} : { query })) as unknown
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
      return asList(
        JSON.parse(await call('GET', path, { accept, ...(query === undefined ? {} : { query }) }))
      )
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
      let rest = ''
      try {
        for await (const part of partsOf(response, gatherMs, signal)) {
          const lines = (rest + part).split('\n')
          rest = lines.pop() ?? ''
          for (const line of gatherMs() > 0 ? latest(lines) : lines) {
            const event = parse(line)
            const type = stringAt(event, 'type')
            // ERROR: the version is too old, or the server gave up. Either way the caller lists again.
            if (type === undefined || type === 'ERROR') return
            yield event as WatchEvent
          }
        }
      } finally {
        response.destroy()
      }
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
      return JSON.parse(text) as KubeObject
    },

    async replace(path, object) {
      return JSON.parse(await call('PUT', path, { body: object })) as KubeObject
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

/** Of each object the last change only, where its uid can be told without parsing: what was before it is over. */
function latest(lines: readonly string[]): readonly string[] {
  const uids = lines.map(line => UID.exec(line)?.[1])
  const last = new Map(uids.map((uid, index) => [uid, index]))
  return lines.filter((_, index) => uids[index] === undefined || last.get(uids[index]) === index)
}

/**
 * What has come since the last part, as soon as there is any; after a part nothing is read for as long as `gatherMs` says.
 * A broken stream is an ended one.
 */
async function* partsOf(
  response: IncomingMessage,
  gatherMs: () => number,
  signal: AbortSignal
): AsyncGenerator<string> {
  const pass = async (ms: number): Promise<void> => {
    await delay(ms, undefined, { signal }).catch(() => undefined)
  }
  const come = { part: '', isOver: false }
  let news = Promise.withResolvers<undefined>()
  // Each chunk of HTTP is an event of the watch: iterating over the stream costs more than the events do.
  response
    .setEncoding('utf8')
    .on('data', (chunk: string) => {
      come.part += chunk
      if (come.part.length > MOST) response.pause()
      news.resolve(undefined)
    })
    .on('error', () => undefined)
    .on('close', () => {
      come.isOver = true
      news.resolve(undefined)
    })
  for (;;) {
    await news.promise
    // All that is there makes one part: the socket is read until it is empty before this goes on.
    await immediate()
    news = Promise.withResolvers<undefined>()
    const { part } = come
    come.part = ''
    if (part !== '') yield part
    if (come.isOver && come.part === '') return
    response.resume()
    const pauseMs = gatherMs()
    if (pauseMs === 0) continue
    if (part.length >= MUCH) await pass(MORE_MS)
    // Not when the next part waits already, or is the end.
    if (come.part !== '' || response.complete) continue
    response.socket.pause()
    await pass(pauseMs)
    response.socket.resume()
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8')
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
