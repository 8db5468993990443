/** HTTP to one API server, with errors for calls that are refused or get no answer. */
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http'
import { ActionError, messageOf } from '../../lib/errors.ts'
import { isObject, jsonIn, stringAt } from '../../lib/json.ts'
import { unreadable } from './answers.ts'
import { ApiError, GROUP_AWAY, UnreachableError, type Query } from './client.ts'

export type Address =
  | { readonly socketPath: string }
  /** `prefix` is put before each path. */
  | { readonly host: '127.0.0.1'; readonly port: number; readonly prefix: string }

export interface Server {
  /** The name in messages. */
  readonly name: string
  /** Aborted when the work is over: writing ends at once, everything else within `LATE_MS`. */
  readonly workOver: AbortSignal
  /** The error for a call that got only this text and no answer. */
  readonly unreachable: (text: string) => Promise<Error>
  /** The error for a call without an answer in its time, if the reason is known. */
  readonly silent?: () => Promise<UnreachableError | undefined>
}

/** Options of a call in addition to method and path. */
export interface CallOptions {
  readonly query?: Query
  readonly body?: unknown
  readonly contentType?: string
  readonly accept?: string
}

/** The server of a longer call counts as lost; the API servers' own limit is 60 s. */
const CALL_TIMEOUT_MS = 30_000
/** Limit for a call after the work is over: clean-up and explanations must not wait for a lost server. */
const LATE_MS = 2000
/** Limit for an answer in characters: a list of 10,000 objects has about 30 million. */
const MOST_CHARACTERS = 128 * 1024 * 1024
/**
 * A paused socket continues to read until it holds this many bytes. So it wakes the process once, not for each change.
 */
const HELD_WHILE_PAUSED = { readableHighWaterMark: 1 }
/** The answer of an API server for an APIService whose server is down (kube-aggregator, handler_proxy.go). */
const AWAY = /^(?:service unavailable$|error trying to reach service: )/

export class Connection {
  readonly name: string
  readonly #server: Server
  readonly #to: RequestOptions
  readonly #prefix: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64, ...HELD_WHILE_PAUSED })
  /** Aborted `LATE_MS` after the work is over. */
  readonly #late = new AbortController()
  #lastDate: { readonly server: number; readonly at: number } | undefined

  constructor(address: Address, server: Server) {
    const { prefix = '', ...to } = { prefix: undefined, ...address }
    this.name = server.name
    this.#server = server
    this.#to = to
    this.#prefix = prefix
    server.workOver.addEventListener('abort', () => {
      setTimeout(() => {
        this.#late.abort()
      }, LATE_MS).unref()
    })
  }

  get isWorkOver(): boolean {
    return this.#server.workOver.aborted
  }

  /** See `KubeClient.serverNow`. */
  serverNow(): number | undefined {
    return this.#lastDate && this.#lastDate.server + performance.now() - this.#lastDate.at
  }

  /** @returns the text of the answer; @throws ApiError, UnreachableError */
  async call(method: string, path: string, options: CallOptions = {}): Promise<string> {
    const answer = await this.reaching(async () => {
      const response = await this.send(method, path, options, this.#limit())
      return { status: response.statusCode ?? 0, text: await this.textOf(response) }
    })
    if (answer.status >= 300) throw await this.refusal(path, answer.status, answer.text)
    return answer.text
  }

  /** @param signal aborts the call, and the reading of its answer */
  async send(
    method: string,
    path: string,
    options: CallOptions,
    signal: AbortSignal
  ): Promise<IncomingMessage> {
    const query = new URLSearchParams(options.query).toString()
    const body = options.body === undefined ? undefined : JSON.stringify(options.body)
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const call = request(
      {
        ...this.#to,
        agent: this.#agent,
        method,
        path: this.#prefix + (query === '' ? path : `${path}?${query}`),
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
        signal
      },
      response => {
        this.#noteDate(response)
        resolve(response)
      }
    )
    call.on('error', reject)
    call.end(body)
    return await promise
  }

  /** Everything that is not an answer becomes an UnreachableError. */
  async reaching<T>(body: () => Promise<T>): Promise<T> {
    try {
      return await body()
    } catch (error) {
      if (error instanceof ActionError) throw error
      const known = isOurLimit(error) ? await this.#server.silent?.() : undefined
      if (known !== undefined) throw known
      throw new UnreachableError(`${this.name} does not answer: ${messageOf(error)}`, { cause: error })
    }
  }

  async textOf(response: IncomingMessage): Promise<string> {
    response.setEncoding('utf8')
    let text = ''
    for await (const chunk of response) {
      text += String(chunk)
      // Leaving the loop ends the connection.
      if (text.length > MOST_CHARACTERS)
        throw unreadable(this.name, `has more than ${MOST_CHARACTERS} characters`)
    }
    return text
  }

  /** The error for an answer with a status of 300 or more. */
  async refusal(path: string, status: number, text: string): Promise<Error> {
    const document = jsonIn(text)
    const group = /^\/apis\/([^/]{1,253}\/[^/]{1,63})/.exec(path)?.[1]
    if (status === 503 && group !== undefined && AWAY.test(text.trim()))
      return new ApiError(
        status,
        GROUP_AWAY,
        `the API group ${group} is registered, and its server does not answer: ${text.trim()}`
      )
    // API servers refuse with a Status document. The proxy itself answers 500 in plain text when it cannot reach the
    // server or get credentials. Load balancers in front of API servers answer 502 to 504 in HTML.
    if (status >= 500 && !isObject(document)) return await this.#server.unreachable(text.trim())
    return new ApiError(
      status,
      stringAt(document, 'reason') ?? '',
      stringAt(document, 'message') ?? text.trim()
    )
  }

  disconnect(): void {
    this.#agent.destroy()
  }

  #limit(): AbortSignal {
    return this.isWorkOver
      ? AbortSignal.timeout(LATE_MS)
      : AbortSignal.any([AbortSignal.timeout(CALL_TIMEOUT_MS), this.#late.signal])
  }

  #noteDate({ headers }: IncomingMessage): void {
    const server = Date.parse(headers.date ?? '')
    if (!Number.isNaN(server)) this.#lastDate = { server, at: performance.now() }
  }
}

/** Whether our own time limit ended the call. */
function isOurLimit(error: unknown): boolean {
  return stringAt(error, 'name') === 'AbortError'
}
