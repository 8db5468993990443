/** A folder over HTTPS on 127.0.0.1, as a chart repository is served. */
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverCertificate } from './certificates.ts'

export interface FileServer {
  readonly url: string
  /** PEM file of the authority to trust. Helm does with SSL_CERT_FILE. */
  readonly caFile: string
  readonly close: () => Promise<void>
}

export async function serveFiles(folder: string): Promise<FileServer> {
  const { ca, cert, key } = await serverCertificate()
  const own = await mkdtemp(join(tmpdir(), 'files-'))
  const caFile = join(own, 'ca.pem')
  await writeFile(caFile, ca)
  const server = createServer({ cert, key }, (request, response) => {
    readFile(join(folder, request.url ?? '')).then(
      content => response.end(content),
      () => response.writeHead(404).end()
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caFile,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await rm(own, { recursive: true })
    }
  }
}
