/** An API server on 127.0.0.1, over HTTPS, that knows what a test tells it: for what no real one does on command. */
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { CONTROL_API } from '../../src/kubestellar/api.ts'
import { serverCertificate } from './certificates.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface ApiServer {
  readonly url: string
  /** `METHOD /path` of each request so far. */
  readonly requests: readonly string[]
  /** A kubeconfig for it, with one context of this name. */
  readonly kubeconfig: (context: string, user: Readonly<Record<string, string>>) => string
  readonly close: () => Promise<void>
}

/**
 * @param space what KubeStellar's API group holds here; `plain` is a cluster without KubeStellar
 * @param answer comes first; what it leaves undefined is answered as an empty server would: lists are empty, objects do
 *   not exist, and what is applied is given back
 */
export async function startApiServer(
  space: 'wds' | 'its' | 'plain',
  answer: (request: IncomingMessage) => Answer | undefined = () => undefined
): Promise<ApiServer> {
  const { ca, cert, key } = await serverCertificate()
  const requests: string[] = []
  const server = createServer({ cert, key }, (request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      const { status, body } = answer(request) ?? emptyAnswer(space, request, text)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
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

const KINDS = { wds: ['bindingpolicies', 'bindings'], its: ['workstatuses'], plain: [] } as const

function emptyAnswer(space: keyof typeof KINDS, request: IncomingMessage, body: string): Answer {
  const path = (request.url ?? '').replace(/\?.*/, '')
  if (path === CONTROL_API && KINDS[space].length > 0) {
    const resources = KINDS[space].map(name => ({ name, kind: name, namespaced: false }))
    return { status: 200, body: { kind: 'APIResourceList', resources } }
  }
  if (request.method === 'PATCH') {
    const applied = JSON.parse(body) as { metadata: object }
    return {
      status: 201,
      body: { ...applied, metadata: { ...applied.metadata, uid: path, generation: 1, resourceVersion: '1' } }
    }
  }
  if (request.method === 'GET' && /\/(secrets|bindings|bindingpolicies|namespaces)$/.test(path))
    return {
      status: 200,
      body: { kind: 'List', apiVersion: 'v1', metadata: { resourceVersion: '1' }, items: [] }
    }
  return status(404, 'NotFound', `${path} does not exist`)
}
