/** A reverse proxy on 127.0.0.1 that serves API servers below paths, as Rancher, the GKE Connect gateway and loft do. */
import { once } from 'node:events'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { kubeconfigFor, type ApiServer } from './apiServer.ts'
import { serverCertificate } from './certificates.ts'

export interface PathProxy {
  /** Of the proxy itself, without a path. */
  readonly url: string
  /** A kubeconfig for the API server below this path, with one context of this name. */
  readonly kubeconfig: (context: string, path: string, user: Readonly<Record<string, string>>) => string
  readonly close: () => Promise<void>
}

/** @param targets by path, such as `/k8s/clusters/c-1`; `/` serves all that no other path does, which else is 404 */
export async function startPathProxy(targets: Readonly<Record<string, ApiServer>>): Promise<PathProxy> {
  const { ca, cert, key } = await serverCertificate()
  const longestFirst = Object.entries(targets).sort(([left], [right]) => right.length - left.length)
  const server = createServer({ cert, key }, (call, response) => {
    const path = call.url ?? ''
    const found = longestFirst.find(([prefix]) => prefix === '/' || path.startsWith(`${prefix}/`))
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found')
      return
    }
    const [prefix, { url }] = found
    const forwarded = request(
      `${url}${prefix === '/' ? path : path.slice(prefix.length)}`,
      { method: call.method, headers: call.headers, rejectUnauthorized: false },
      answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }
    )
    forwarded.on('error', () => response.destroy())
    response.on('close', () => forwarded.destroy())
    call.pipe(forwarded)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    kubeconfig: (context, path, user) => kubeconfigFor(context, `${url}${path}`, user, ca),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}
