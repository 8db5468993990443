/** An HTTP proxy on 127.0.0.1 that opens tunnels, as companies place one between their runners and the internet. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

export interface ConnectProxy {
  /** For HTTPS_PROXY, with user and password where it asks for them. */
  readonly url: string
  /** `HOST:PORT` of each tunnel that was opened. */
  readonly tunnels: readonly string[]
  /** How often it said no: to a tunnel without user and password, and to every request that is no tunnel. */
  readonly refused: () => number
  readonly close: () => Promise<void>
}

/**
 * @param target port on 127.0.0.1 that every tunnel leads to: hosts exist nowhere else
 * @param login `USER:PASSWORD`; undefined: everybody may
 */
export async function startConnectProxy(target: number, login?: string): Promise<ConnectProxy> {
  const tunnels: string[] = []
  const sockets = new Set<Socket>()
  let refused = 0
  const server = createServer((_request, response) => {
    refused += 1
    response.writeHead(405).end()
  })
  server.on('connect', (request, client: Socket) => {
    const given = request.headers['proxy-authorization']
    if (login !== undefined && given !== `Basic ${Buffer.from(login).toString('base64')}`) {
      refused += 1
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')
      return
    }
    tunnels.push(request.url ?? '')
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client]
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => other.destroy())
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const [, user = '', password = ''] = /^([^:]*):(.*)$/.exec(login ?? '') ?? []
  Object.assign(url, { username: encodeURIComponent(user), password: encodeURIComponent(password) })
  return {
    url: url.href,
    tunnels,
    refused: () => refused,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}
