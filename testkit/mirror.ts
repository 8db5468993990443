/**
 * The two download sites on 127.0.0.1, over HTTPS: helm's at `helmMirror`, Kubernetes' at `kubectlMirror`, laid out as
 * get.helm.sh and dl.k8s.io are, for the machine's own platform. A process trusts it with
 * NODE_EXTRA_CA_CERTS=caFile in its environment from the start.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { rsort } from 'semver'
import { platformKey, platformOf } from '../src/tools/platform.ts'
import { PRODUCTS } from '../src/tools/products.ts'
import { serverCertificate } from './certificates.ts'

export interface MirrorTool {
  readonly name: 'helm' | 'kubectl'
  readonly version: string
  /** The program to serve: a real one, or a script that plays it. */
  readonly program: string
}

/** What a path answers instead of its file. */
export type Fault =
  | { readonly kind: 'corrupted' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'text'; readonly text: string }

export interface Mirror {
  readonly url: string
  /** Base URLs to give as helm-mirror and kubectl-mirror. */
  readonly helmMirror: string
  readonly kubectlMirror: string
  /** PEM file of the authority to trust. */
  readonly caFile: string
  /** The paths asked for so far, in order. */
  readonly requests: string[]
  /** The path of a tool's download, e.g. `/helm/helm-v4.2.3-linux-amd64.tar.gz`. */
  path(tool: Pick<MirrorTool, 'name' | 'version'>): string
  /** The SHA-256 of the download that is served, to give as helm-checksum or kubectl-checksum. */
  checksum(tool: Pick<MirrorTool, 'name' | 'version'>): string
  /** From now on a path answers with a fault; undefined heals it. */
  fault(path: string, fault: Fault | undefined): void
  close(): Promise<void>
}

export async function startMirror(options: { readonly tools: readonly MirrorTool[] }): Promise<Mirror> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-'))
  const caFile = join(folder, 'ca.pem')
  const { ca, cert, key } = await serverCertificate()
  await writeFile(caFile, ca)

  const files = new Map<string, Buffer>()
  for (const tool of options.tools) await addDownload(files, tool, folder)
  addVersionFiles(files, options.tools)

  const faults = new Map<string, Fault>()
  const requests: string[] = []
  const server = createServer({ cert, key }, (request, response) => {
    const path = request.url ?? ''
    requests.push(path)
    const file = files.get(path)
    const fault = faults.get(path)
    if (fault?.kind === 'status') response.writeHead(fault.status).end()
    else if (fault?.kind === 'redirect') response.writeHead(302, { location: fault.to }).end()
    else if (fault?.kind === 'text') response.end(fault.text)
    else if (file === undefined) response.writeHead(404).end()
    else response.end(fault === undefined ? file : Buffer.concat([file, Buffer.from('x')]))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    helmMirror: `${url}/helm`,
    kubectlMirror: `${url}/kubectl`,
    caFile,
    requests,
    path: downloadPath,
    checksum: tool => sha256(files.get(downloadPath(tool)) ?? Buffer.alloc(0)),
    fault: (path, fault) => {
      if (fault === undefined) faults.delete(path)
      else faults.set(path, fault)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function downloadPath({ name, version }: Pick<MirrorTool, 'name' | 'version'>): string {
  return PRODUCTS[name].download(`/${name}`, version, platformOf(process.platform, process.arch)).url
}

async function addDownload(files: Map<string, Buffer>, tool: MirrorTool, folder: string): Promise<void> {
  const path = downloadPath(tool)
  const download = tool.name === 'helm' ? await packed(tool, folder) : await readFile(tool.program)
  files.set(path, download)
  files.set(`${path}.sha256`, Buffer.from(sha256(download)))
  files.set(
    `${path}.sha256sum`,
    Buffer.from(`${sha256(download)}  ${path.slice(path.lastIndexOf('/') + 1)}\n`)
  )
}

/** Helm's archive: the program beside its licence, in the platform's folder. */
async function packed({ version, program }: MirrorTool, folder: string): Promise<Buffer> {
  const key = platformKey(platformOf(process.platform, process.arch))
  const staging = join(folder, version)
  await mkdir(join(staging, key), { recursive: true })
  await writeFile(join(staging, key, 'LICENSE'), 'Apache License\n')
  await symlink(program, join(staging, key, 'helm'))
  const { stdout } = await promisify(execFile)('tar', ['-chf', '-', '-C', staging, key], {
    encoding: 'buffer',
    maxBuffer: 2 ** 30
  })
  // The fastest level: real programs have 60 MB.
  return promisify(gzip)(stdout, { level: 1 })
}

function addVersionFiles(files: Map<string, Buffer>, tools: readonly MirrorTool[]): void {
  for (const name of ['helm', 'kubectl'] as const) {
    const { newest, line } = PRODUCTS[name]
    const versions = rsort(tools.filter(tool => tool.name === name).map(tool => tool.version))
    // Oldest first, so that the newest of a line is written last and stays.
    for (const version of versions.reverse()) {
      files.set(newest(`/${name}`), Buffer.from(`v${version}\n`))
      const [major, minor] = version.split('.').map(Number)
      const number = name === 'helm' ? major : minor
      files.set(line.newest(`/${name}`, number ?? 0), Buffer.from(`v${version}\n`))
    }
  }
}

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}
