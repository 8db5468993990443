/** An API server with a counter in front of it: who has its kubeconfig is counted, and nobody else. */
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Agent, createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { parse, stringify } from 'yaml'
import { serverCertificate } from '../../testkit/certificates.ts'

export interface CountedServer {
  /** Path: the same user, through the counter. */
  readonly kubeconfig: string
  /** Requests so far; a watch is one, however much it tells. @param to only those whose path it matches */
  readonly calls: (to?: RegExp) => number
  readonly close: () => Promise<void>
}

interface Kubeconfig {
  readonly clusters: readonly {
    readonly name: string
    readonly cluster: { readonly server: string; readonly 'certificate-authority-data': string }
  }[]
}

/** @param kubeconfig path of one with one cluster; @param file where the other one is written */
export async function countCalls(kubeconfig: string, file: string): Promise<CountedServer> {
  const document = parse(await readFile(kubeconfig, 'utf8')) as Kubeconfig
  const [entry] = document.clusters
  if (entry === undefined) throw new Error(`${kubeconfig} has no cluster`)
  const target = new URL(entry.cluster.server)
  const agent = new Agent({
    keepAlive: true,
    ca: Buffer.from(entry.cluster['certificate-authority-data'], 'base64')
  })
  const { ca, cert, key } = await serverCertificate()
  const paths: string[] = []
  const server = createServer({ cert, key }, (incoming, outgoing) => {
    paths.push(incoming.url ?? '')
    forward(incoming, outgoing, target, agent)
  })
  // A connection that its client has broken off.
  server.on('tlsClientError', () => undefined)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const cluster = {
    server: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    'certificate-authority-data': Buffer.from(ca).toString('base64')
  }
  await writeFile(file, stringify({ ...document, clusters: [{ name: entry.name, cluster }] }), {
    mode: 0o600
  })
  return {
    kubeconfig: file,
    calls: (to = /(?:)/) => paths.filter(path => to.test(path)).length,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      agent.destroy()
    }
  }
}

/** Until either side ends. */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, target: URL, agent: Agent): void {
  const { method, headers, url: path } = incoming
  const call = request(target, { agent, method, headers, path }, answer => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    // A watch without events yet has answered all the same.
    outgoing.flushHeaders()
    answer.on('error', () => outgoing.destroy())
    answer.pipe(outgoing)
  })
  call.on('error', () => outgoing.destroy())
  outgoing.on('close', () => call.destroy())
  incoming.pipe(call)
}
