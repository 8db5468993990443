/** GitHub's REST API on 127.0.0.1, as far as the action asks for it: with pages, and with whatever goes wrong. */
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverCertificate } from './certificates.ts'

export interface FakeComment {
  readonly id: number
  body: string
  readonly user: { readonly type: 'Bot' | 'User'; readonly login: string }
  readonly html_url: string
}

export interface FakeDeployment {
  readonly id: number
  readonly ref: string
  readonly environment: string
  /** Oldest first. */
  readonly states: { readonly state: string; readonly environment_url?: string; readonly log_url?: string }[]
  readonly request: unknown
}

/** What is answered in place of the real thing; `never`: nothing at all. */
export type Trouble =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
    }
  | 'never'

export interface GitHubServer {
  readonly url: string
  /** For the runner's environment: which API, and which authority to trust. */
  readonly env: Readonly<Record<string, string>>
  readonly pulls: Map<number, 'open' | 'closed'>
  readonly branches: Set<string>
  readonly comments: Map<number, FakeComment[]>
  readonly deployments: FakeDeployment[]
  /** `METHOD /path` of each request so far. */
  readonly requests: string[]
  /** Of the comments that this token makes. */
  writer: FakeComment['user']
  /** Whose token it is; no GraphQL and no `/user` for one that may not know. */
  login: string | undefined
  /** Asked before each answer. */
  trouble: (method: string, path: string) => Trouble | undefined
  /** Adds a comment of somebody else. */
  readonly commentOf: (pull: number, user: FakeComment['user'], body: string) => void
  readonly close: () => Promise<void>
}

/** Small, so that every list has several pages. */
const PAGE = 3
const BOT = { type: 'Bot', login: 'github-actions[bot]' } as const

export async function startGitHub({ tls = true } = {}): Promise<GitHubServer> {
  const { ca, cert, key } = await serverCertificate()
  const folder = await mkdtemp(join(tmpdir(), 'github-'))
  const caFile = join(folder, 'ca.pem')
  await writeFile(caFile, ca)
  let lastId = 1000
  const state = {
    pulls: new Map<number, 'open' | 'closed'>(),
    branches: new Set<string>(),
    comments: new Map<number, FakeComment[]>(),
    deployments: [] as FakeDeployment[],
    requests: [] as string[],
    writer: BOT as FakeComment['user'],
    login: BOT.login as string | undefined,
    trouble: (() => undefined) as GitHubServer['trouble']
  }
  const add = (pull: number, user: FakeComment['user'], body: string): FakeComment => {
    const comment = { id: (lastId += 1), body, user, html_url: `https://github.com/acme/shop/pull/${pull}#c` }
    state.comments.set(pull, [...(state.comments.get(pull) ?? []), comment])
    return comment
  }

  const answer = (method: string, url: URL, body: unknown): { status: number; body: unknown } => {
    const path = url.pathname.replace('/repos/acme/shop', '')
    const found = (pattern: RegExp): RegExpExecArray | null => pattern.exec(path)
    const field = (name: string): string => String((body as Record<string, unknown>)[name])
    if (method === 'POST' && path === '/graphql')
      return state.login === undefined
        ? NOT_FOUND
        : { status: 200, body: { data: { viewer: { login: state.login } } } }
    // REST knows people only.
    if (method === 'GET' && path === '/user')
      return state.login?.includes('[bot]') === false
        ? { status: 200, body: { login: state.login } }
        : { status: 403, body: { message: 'Resource not accessible by integration' } }
    if (method === 'GET' && path === '/pulls') {
      const open = [...state.pulls].filter(([, pull]) => pull === 'open')
      return { status: 200, body: open.map(([number, pull]) => ({ number, state: pull })) }
    }
    const pull = found(/^\/pulls\/(\d+)$/)
    if (method === 'GET' && pull !== null) {
      const known = state.pulls.get(Number(pull[1]))
      return known === undefined
        ? NOT_FOUND
        : { status: 200, body: { number: Number(pull[1]), state: known } }
    }
    if (method === 'GET' && path === '/branches')
      return { status: 200, body: [...state.branches].map(name => ({ name })) }
    const branch = found(/^\/branches\/(.+)$/)
    if (method === 'GET' && branch !== null) {
      const name = decodeURIComponent(branch[1] ?? '')
      return state.branches.has(name) ? { status: 200, body: { name } } : NOT_FOUND
    }
    const heads = found(/^\/git\/matching-refs\/heads%2F(.+)$/)
    if (method === 'GET' && heads !== null) {
      const prefix = decodeURIComponent(heads[1] ?? '')
      const names = [...state.branches].filter(name => name.startsWith(prefix))
      return { status: 200, body: names.map(name => ({ ref: `refs/heads/${name}` })) }
    }
    const comments = found(/^\/issues\/(\d+)\/comments$/)
    if (comments !== null) {
      const number = Number(comments[1])
      return method === 'GET'
        ? { status: 200, body: state.comments.get(number) ?? [] }
        : { status: 201, body: add(number, state.writer, field('body')) }
    }
    const comment = found(/^\/issues\/comments\/(\d+)$/)
    if (method === 'DELETE' && comment !== null) {
      for (const [number, known] of state.comments)
        state.comments.set(
          number,
          known.filter(({ id }) => id !== Number(comment[1]))
        )
      return { status: 204, body: {} }
    }
    if (method === 'PATCH' && comment !== null) {
      const known = [...state.comments.values()].flat().find(({ id }) => id === Number(comment[1]))
      if (known === undefined) return NOT_FOUND
      known.body = field('body')
      return { status: 200, body: known }
    }
    if (path === '/deployments' && method === 'POST') {
      const id = (lastId += 1)
      state.deployments.unshift({
        id,
        ref: field('ref'),
        environment: field('environment'),
        states: [],
        request: body
      })
      return { status: 201, body: { id } }
    }
    if (path === '/deployments') {
      const environment = url.searchParams.get('environment')
      const known = state.deployments.filter(deployment => deployment.environment === environment)
      const bodies = known.map(({ id, request }) => ({
        id,
        payload: (request as { payload?: unknown }).payload
      }))
      return { status: 200, body: bodies }
    }
    const status = found(/^\/deployments\/(\d+)\/statuses$/)
    if (status !== null) {
      const known = state.deployments.find(({ id }) => id === Number(status[1]))
      if (method === 'GET') return { status: 200, body: known?.states.toReversed() ?? [] }
      known?.states.push(body as FakeDeployment['states'][number])
      return known === undefined ? NOT_FOUND : { status: 201, body: {} }
    }
    return NOT_FOUND
  }

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://github.test')
      const method = request.method ?? ''
      state.requests.push(`${method} ${url.pathname}`)
      const trouble = state.trouble(method, url.pathname)
      if (trouble === 'never') return
      const answered =
        trouble === undefined
          ? answer(method, url, text === '' ? {} : (JSON.parse(text) as unknown))
          : { status: trouble.status, body: { message: trouble.message ?? 'trouble' } }
      const { body, link } = paged(url, answered.body)
      response
        .writeHead(answered.status, {
          'content-type': 'application/json',
          ...(link === undefined ? {} : { link }),
          ...(trouble === undefined ? {} : trouble.headers)
        })
        .end(answered.status === 204 ? undefined : JSON.stringify(body))
    })
  }
  const paged = (url: URL, body: unknown): { readonly body: unknown; readonly link?: string } => {
    if (!Array.isArray(body)) return { body }
    const page = Number(url.searchParams.get('page') ?? '1')
    const items = body.slice((page - 1) * PAGE, page * PAGE) as unknown[]
    if (body.length <= page * PAGE) return { body: items }
    const to = (target: number, relation: string): string => {
      const linked = new URL(url.pathname + url.search, address())
      linked.searchParams.set('page', String(target))
      return `<${linked.href}>; rel="${relation}"`
    }
    return { body: items, link: `${to(page + 1, 'next')}, ${to(Math.ceil(body.length / PAGE), 'last')}` }
  }

  const server = tls ? createHttps({ cert, key }, serve) : createHttp(serve)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = (): string =>
    `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  const url = address()
  return Object.assign(state, {
    url,
    env: { GITHUB_API_URL: url, NODE_EXTRA_CA_CERTS: caFile },
    commentOf: (pull: number, user: FakeComment['user'], body: string) => void add(pull, user, body),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await rm(folder, { recursive: true })
    }
  })
}

const NOT_FOUND = { status: 404, body: { message: 'Not Found' } }
