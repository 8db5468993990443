/** M7: where real Helms are led to by others, over which no input has a say: redirects, and the index of a repository. */
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttp, type Server } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchEnvironment } from '../../src/lib/environment.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { createHelm, type Helm } from '../../src/helm/client.ts'
import { serverCertificate } from '../../testkit/certificates.ts'
import { npmTools, type Layer } from '../../testkit/npmTools.ts'

let folder: string
let plain: Server
let secure: Server
let requests: string[]
/** Of no address of this machine, and leads there all the same. */
let plainUrl: string
let secureUrl: string

const urlOf = (server: Server, scheme: string, host: string): string =>
  `${scheme}://${host}:${String((server.address() as AddressInfo).port)}`
const index = (url: string): string => `apiVersion: v1
entries:
  web:
  - apiVersion: v2
    name: web
    version: 0.1.0
    urls: ["${url}"]
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-'))
  const { ca, cert, key } = await serverCertificate()
  await writeFile(join(folder, 'ca.pem'), ca)
  plain = createHttp((request, response) => {
    requests.push(request.url ?? '')
    response.end(index(`${plainUrl}/web-0.1.0.tgz`))
  })
  await once(plain.listen(0, '0.0.0.0'), 'listening')
  plainUrl = urlOf(plain, 'http', '0.0.0.0')
  secure = createHttps({ cert, key }, (request, response) => {
    const { url = '' } = request
    if (url.startsWith('/redirects') || url.endsWith('moved.tgz'))
      response.writeHead(302, { location: `${plainUrl}${url}` }).end()
    else
      response.end(index(url.startsWith('/names') ? `${plainUrl}/web-0.1.0.tgz` : `${secureUrl}/moved.tgz`))
  })
  await once(secure.listen(0, '127.0.0.1'), 'listening')
  secureUrl = urlOf(secure, 'https', '127.0.0.1')
})
afterAll(async () => {
  for (const server of [plain, secure]) {
    server.closeAllConnections()
    server.close()
  }
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  requests = []
})

async function helmOf(
  layer: Layer,
  allowInsecure: boolean
): Promise<{ readonly helm: Helm; readonly home: string }> {
  const { helm, helmVersion } = await npmTools(layer)
  const home = await mkdtemp(join(folder, 'home-'))
  const machine = { PATH: '/usr/bin:/bin', HOME: home, SSL_CERT_FILE: join(folder, 'ca.pem') }
  return {
    home,
    helm: createHelm({
      runCommand,
      path: helm,
      version: helmVersion,
      env: {},
      fetchEnv: fetchEnvironment(machine, home, allowInsecure),
      kubeconfig: '/none',
      allowInsecure,
      remaining: () => 60_000,
      signal: new AbortController().signal
    })
  }
}

describe.each(['v31', 'v36'] as const)('M7: helm of %s', layer => {
  test.each([
    ['a redirect of the index', 'redirects'],
    ['an index that names an http:// URL', 'names'],
    ['a redirect of the archive', 'moves']
  ])('M7: %s leads nowhere', async (_name, path) => {
    const { helm, home } = await helmOf(layer, false)
    await expect(helm.pull(['web', `--repo=${secureUrl}/${path}`], home)).rejects.toMatchObject({
      code: 'INSECURE_URL',
      remedy: expect.stringContaining('`allow-insecure: true`') as string
    })
    expect(requests).toEqual([])
  })

  test('M7: where it is accepted, Helm follows', async () => {
    const { helm, home } = await helmOf(layer, true)
    // What comes is no archive, which Helm does not look at.
    await helm.pull(['web', `--repo=${secureUrl}/names`], home).catch(() => undefined)
    expect(requests).toContain('/web-0.1.0.tgz')
  })

  test('M7: a dependency whose repository redirects, too', async () => {
    const { helm, home } = await helmOf(layer, false)
    const chart = join(home, 'web')
    await mkdir(chart)
    await writeFile(
      join(chart, 'Chart.yaml'),
      `apiVersion: v2\nname: web\nversion: 0.1.0\ndependencies: [{ name: web, version: 0.1.0, repository: "${secureUrl}/names" }]\n`
    )
    await expect(helm.dependencyBuild(chart, [{ url: `${secureUrl}/names` }])).rejects.toMatchObject({
      code: 'INSECURE_URL'
    })
    expect(requests).toEqual([])
    expect(await readFile(join(chart, 'Chart.yaml'), 'utf8')).toContain('dependencies')
  })
})
