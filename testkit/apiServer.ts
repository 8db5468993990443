/** An API server on 127.0.0.1, over HTTPS, that does what a test tells it: for what no real one does on command. */
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { CONTROL_API } from '../src/kubestellar/api.ts'
import { serverCertificate } from './certificates.ts'

/** `never`: the request is taken, and nothing comes back. */
export type Answer = { readonly status: number; readonly body: unknown } | 'never'

export interface ApiServer {
  readonly url: string
  /** `METHOD /path` of each request so far. */
  readonly requests: readonly string[]
  /** A kubeconfig for it, with one context of this name. */
  readonly kubeconfig: (context: string, user: Readonly<Record<string, string>>) => string
  readonly close: () => Promise<void>
}

/** What KubeStellar's API group holds. */
const KINDS = { wds: ['bindingpolicies', 'bindings'], its: ['workstatuses'], plain: [] } as const
const LISTS = /\/(secrets|bindings|bindingpolicies|namespaces|leases|combinedstatuses|jobs|pods)$/

/**
 * @param space `plain` is a cluster without KubeStellar
 * @param answer comes first; undefined leaves it to a store that keeps what is applied and runs no controllers
 */
export async function startApiServer(
  space: keyof typeof KINDS,
  answer: (request: IncomingMessage) => Promise<Answer | undefined> | Answer | undefined = () => undefined
): Promise<ApiServer> {
  const { ca, cert, key } = await serverCertificate()
  const requests: string[] = []
  const objects = new Map<string, unknown>()
  const server = createServer({ cert, key }, (request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    const respond = async (): Promise<void> => {
      const answered = (await answer(request)) ?? stored(space, objects, request, text)
      if (answered === 'never') return
      response
        .writeHead(answered.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answered.body))
    }
    request.on('end', () => void respond())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    requests,
    kubeconfig: (context, user) => kubeconfigFor(context, url, user, ca),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

/** A kubeconfig with one context, as JSON, which is YAML too. @param ca PEM */
export function kubeconfigFor(
  context: string,
  server: string,
  user: Readonly<Record<string, string>>,
  ca?: string
): string {
  const trust = ca === undefined ? {} : { 'certificate-authority-data': Buffer.from(ca).toString('base64') }
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': context,
    clusters: [{ name: context, cluster: { server, ...trust } }],
    users: [{ name: context, user }],
    contexts: [{ name: context, context: { cluster: context, user: context } }]
  })
}

/** An API server's refusal. */
export function status(code: number, reason: string, message: string): Answer {
  return {
    status: code,
    body: { apiVersion: 'v1', kind: 'Status', status: 'Failure', code, reason, message }
  }
}

function stored(
  space: keyof typeof KINDS,
  objects: Map<string, unknown>,
  { method, url = '' }: IncomingMessage,
  body: string
): Answer {
  const { pathname: path, searchParams } = new URL(url, 'https://server')
  if (method === 'PATCH') {
    const applied = JSON.parse(body) as { metadata: object }
    const metadata = { ...applied.metadata, uid: path, generation: 1, resourceVersion: '1' }
    objects.set(path, { ...applied, metadata })
    return { status: 201, body: objects.get(path) }
  }
  if (method === 'DELETE') return objects.delete(path) ? { status: 200, body: {} } : notFound(path)
  if (path === CONTROL_API && KINDS[space].length > 0) {
    const resources = KINDS[space].map(name => ({ name, kind: name, namespaced: false }))
    return { status: 200, body: { kind: 'APIResourceList', resources } }
  }
  if (path === '/apis') return { status: 200, body: { kind: 'APIGroupList', groups: [] } }
  // Nothing changes but by those who are told so.
  if (searchParams.get('watch') === 'true') return 'never'
  if (LISTS.test(path)) {
    const items = [...objects].filter(([key]) => key.startsWith(`${path}/`)).map(([, object]) => object)
    return {
      status: 200,
      body: { kind: 'List', apiVersion: 'v1', metadata: { resourceVersion: '1' }, items }
    }
  }
  return objects.has(path) ? { status: 200, body: objects.get(path) } : notFound(path)
}

function notFound(path: string): Answer {
  return status(404, 'NotFound', `${path} does not exist`)
}
