/**
 * Chart repositories and OCI registries on this machine, over plain http. It listens on all of 127.0.0.0/8, so that one
 * server is several hosts: 127.0.0.1, 127.0.0.2 ...
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tgz } from './tar.ts'

export interface AskedFor {
  /** With its port. */
  readonly host: string
  readonly path: string
  /** `user:password` of basic authentication, `bearer TOKEN`, or undefined. */
  readonly login: string | undefined
}

export interface Guard {
  /** Of the paths that it guards; `/v2/a/` guards the repository `a` of a registry. */
  readonly prefix: string
  readonly login: string
  /** Registries hand out a token for a login. */
  readonly bearer?: true
}

export interface ChartServer {
  readonly port: number
  /** What was asked for since the last call. */
  readonly asked: () => readonly AskedFor[]
  /** By path. */
  readonly files: Map<string, Buffer | string>
  /** From a path to a URL. */
  readonly redirects: Map<string, string>
  readonly guards: Guard[]
  /** Puts a chart into a repository of the registry, under the tag that its version is. @returns its digest */
  readonly push: (repository: string, name: string, version: string, more?: ChartMore) => string
  /** Everything is as at the beginning. */
  readonly clear: () => void
  readonly close: () => Promise<void>
}

export interface ChartMore {
  readonly template?: string
  readonly metadata?: object
}

export function packedChart(name: string, version: string, { template, metadata }: ChartMore = {}): Buffer {
  const configMap = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {version: "{{ .Chart.Version }}"}\n`
  return tgz([
    {
      name: `${name}/Chart.yaml`,
      content: JSON.stringify({ apiVersion: 'v2', name, version, ...metadata })
    },
    { name: `${name}/templates/config.yaml`, content: template ?? configMap }
  ])
}

/** `index.yaml` of a repository. @param urls by `NAME VERSION` */
export function indexOf(urls: Readonly<Record<string, string>>): string {
  const entries: Record<string, object[]> = {}
  for (const [chart, url] of Object.entries(urls)) {
    const [name = '', version] = chart.split(' ')
    entries[name] = [...(entries[name] ?? []), { apiVersion: 'v2', name, version, urls: [url] }]
  }
  return JSON.stringify({ apiVersion: 'v1', entries })
}

const digestOf = (content: Buffer | string): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

export async function serveCharts(): Promise<ChartServer> {
  let asked: AskedFor[] = []
  const files = new Map<string, Buffer | string>()
  const redirects = new Map<string, string>()
  const guards: Guard[] = []
  const tags = new Map<string, string[]>()
  const types = new Map<string, string>()

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { host = '', authorization } = request.headers
    const [path = '', query] = (request.url ?? '').split('?')
    const login = loginIn(authorization)
    asked.push({ host, path, login })
    if (path === '/token') {
      const guard = guards.find(known => known.login === login)
      const scope = new URLSearchParams(query).get('scope') ?? ''
      if (guard === undefined) response.writeHead(401).end('{"errors":[{"code":"UNAUTHORIZED"}]}')
      else response.end(JSON.stringify({ token: `${guard.prefix}|${scope}` }))
      return
    }
    const guard = guards.find(({ prefix }) => path.startsWith(prefix))
    if (guard !== undefined && !isLetIn(guard, login)) {
      const challenge =
        guard.bearer === true
          ? `Bearer realm="http://${host}/token",service="${host}",scope="repository:${repositoryIn(path)}:pull"`
          : 'Basic realm="charts"'
      response.writeHead(401, { 'www-authenticate': challenge }).end('{"errors":[{"code":"UNAUTHORIZED"}]}')
      return
    }
    const location = redirects.get(path)
    if (location !== undefined) {
      response.writeHead(302, { location }).end()
      return
    }
    if (path === '/v2/') {
      response.end('{}')
      return
    }
    const list = /^\/v2\/(.+)\/tags\/list$/.exec(path)?.[1]
    const found = list === undefined ? files.get(path) : JSON.stringify({ name: list, tags: tags.get(list) })
    if (found === undefined || (list !== undefined && !tags.has(list))) {
      response.writeHead(404).end('{"errors":[{"code":"NOT_FOUND"}]}')
      return
    }
    const type = types.get(path)
    if (type !== undefined)
      response.setHeader('docker-content-digest', digestOf(found)).setHeader('content-type', type)
    response.setHeader('content-length', Buffer.byteLength(found))
    response.end(request.method === 'HEAD' ? undefined : found)
  }
  const server = createServer(answer)
  await once(server.listen(0, '0.0.0.0'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => {
      const before = asked
      asked = []
      return before
    },
    files,
    redirects,
    guards,
    push: (repository, name, version, more) => {
      const archive = packedChart(name, version, more)
      const config = JSON.stringify({ apiVersion: 'v2', name, version })
      const part = (mediaType: string, content: Buffer | string): object => {
        files.set(`/v2/${repository}/blobs/${digestOf(content)}`, content)
        return { mediaType, digest: digestOf(content), size: Buffer.byteLength(content) }
      }
      const manifest = JSON.stringify({
        schemaVersion: 2,
        config: part('application/vnd.cncf.helm.config.v1+json', config),
        layers: [part('application/vnd.cncf.helm.chart.content.v1.tar+gzip', archive)]
      })
      const tag = version.replaceAll('+', '_')
      tags.set(repository, [...(tags.get(repository) ?? []), tag])
      for (const name of [tag, digestOf(manifest)]) {
        files.set(`/v2/${repository}/manifests/${name}`, manifest)
        types.set(`/v2/${repository}/manifests/${name}`, 'application/vnd.oci.image.manifest.v1+json')
      }
      return digestOf(manifest)
    },
    clear: () => {
      asked = []
      guards.length = 0
      for (const map of [files, redirects, tags, types]) map.clear()
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

function loginIn(authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ')
  if (value === '') return undefined
  return /^basic$/i.test(scheme) ? Buffer.from(value, 'base64').toString() : `bearer ${value}`
}

/** A token is for one repository of one guard. */
function isLetIn(guard: Guard, login: string | undefined): boolean {
  return guard.bearer === true ? login?.startsWith(`bearer ${guard.prefix}|`) === true : login === guard.login
}

function repositoryIn(path: string): string {
  return /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(path)?.[1] ?? ''
}
