/** B05: API servers below a path, as Rancher, the GKE Connect gateway, loft and Teleport serve them; real kubectl and helm. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../src/lib/exec.ts'
import { parseKubeconfig, selectContext } from '../../src/inputs/kubeconfig/kubeconfig.ts'
import { openProxy, type ProxiedClient } from '../../src/kubernetes/api/proxy.ts'
import { startApiServer, type ApiServer } from '../../testkit/apiServer.ts'
import { npmTools, type Layer, type NpmTools } from '../../testkit/npmTools.ts'
import { startPathProxy, type PathProxy } from '../../testkit/pathProxy.ts'

const PATH = '/k8s/clusters/c-xyz'
const NAMESPACES = '/api/v1/namespaces'
const USER = { token: 'planted-token' }

let folder: string
let own: ApiServer
let other: ApiServer
/** `/` is nothing there. */
let rancher: PathProxy
/** `/` is another API server there. */
let shared: PathProxy
let opened: ProxiedClient[]

beforeAll(async () => {
  // What Helm asks before it believes that there is an API server.
  own = await startApiServer('wds', ({ url }) =>
    url === '/version' ? { status: 200, body: { major: '1', minor: '36', gitVersion: 'v1.36.0' } } : undefined
  )
  other = await startApiServer('plain')
  rancher = await startPathProxy({ [PATH]: own })
  shared = await startPathProxy({ [PATH]: own, '/': other })
})
afterAll(async () => {
  for (const server of [rancher, shared, own, other]) await server.close()
})
beforeEach(async () => {
  opened = []
  folder = await mkdtemp(join(tmpdir(), 'paths-'))
})
afterEach(async () => {
  for (const client of opened) await client.close()
  await rm(folder, { recursive: true })
})

/** The kubeconfig as a run writes it. */
async function written(text: string): Promise<string> {
  const access = selectContext(parseKubeconfig(text), undefined, {
    allowInsecure: false,
    execPlugins: new Set()
  })
  const path = join(folder, 'kubeconfig')
  await writeFile(path, JSON.stringify(access.document), { mode: 0o600 })
  return path
}

async function clientFor(
  text: string,
  { kubectl }: NpmTools,
  platform: NodeJS.Platform = 'linux'
): Promise<ProxiedClient> {
  const client = await openProxy({
    name: 'the WDS',
    runCommand,
    kubectl,
    kubeconfig: await written(text),
    env: { HOME: folder, KUBERC: 'off' },
    dir: folder,
    id: 'wds',
    signal: new AbortController().signal,
    platform
  })
  opened.push(client)
  return client
}

/** What arrived of a call, at the server that was meant and at the other one. */
async function arrivedOf(
  call: () => Promise<unknown>
): Promise<{ own: readonly string[]; other: readonly string[] }> {
  const before = [own.requests.length, other.requests.length]
  await call()
  return { own: own.requests.slice(before[0]), other: other.requests.slice(before[1]) }
}

const LAYERS: readonly Layer[] = ['v31', 'v36']

describe.each(LAYERS)('B05: with the kubectl and helm of %s', layer => {
  test.each([
    ['Rancher', () => rancher, PATH, 'linux'],
    ['a slash at the end', () => rancher, `${PATH}/`, 'linux'],
    ['slashes and dots that mean nothing', () => rancher, `/k8s//x/../clusters/c-xyz//`, 'linux'],
    ['Windows', () => rancher, PATH, 'win32'],
    ['a host where / is another API server', () => shared, PATH, 'linux'],
    ['such a host on Windows', () => shared, `${PATH}/`, 'win32']
  ] as const)('B05: %s: our own client', async (_name, proxy, path, platform) => {
    const client = await clientFor(proxy().kubeconfig('wds1', path, USER), await npmTools(layer), platform)
    const arrived = await arrivedOf(async () => {
      expect(await client.list(NAMESPACES)).toMatchObject({ items: [] })
      await client.apply(
        `${NAMESPACES}/shop`,
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
        'x'
      )
      expect(await client.get(`${NAMESPACES}/shop`)).toMatchObject({ metadata: { name: 'shop' } })
      expect(await client.delete(`${NAMESPACES}/shop`)).toBe(true)
      expect(await client.get(`${NAMESPACES}/shop`)).toBeUndefined()
    })
    expect(arrived.other).toEqual([])
    expect(arrived.own.map(request => request.replace(/\?.*/, ''))).toEqual([
      `GET ${NAMESPACES}`,
      `PATCH ${NAMESPACES}/shop`,
      `GET ${NAMESPACES}/shop`,
      `DELETE ${NAMESPACES}/shop`,
      `GET ${NAMESPACES}/shop`
    ])
  })

  test.each([
    ['Rancher', () => rancher],
    ['a host where / is another API server', () => shared]
  ])('B05: %s: helm', async (_name, proxy) => {
    const kubeconfig = await written(proxy().kubeconfig('wds1', `${PATH}/`, USER))
    const { helm } = await npmTools(layer)
    const arrived = await arrivedOf(async () => {
      const result = await runCommand({
        tool: helm,
        args: ['list', `--kubeconfig=${kubeconfig}`, '--namespace=shop'],
        env: { HOME: folder },
        timeoutMs: 30_000
      })
      expect(result).toMatchObject({ exitCode: 0 })
    })
    expect(arrived.other).toEqual([])
    expect(arrived.own.map(request => request.replace(/\?.*/, ''))).toContain(
      'GET /api/v1/namespaces/shop/secrets'
    )
  })
})

test('B05: watches go below the path, too', async () => {
  const client = await clientFor(shared.kubeconfig('wds1', PATH, USER), await npmTools('v36'))
  const ending = new AbortController()
  const arrived = await arrivedOf(async () => {
    const events = client.watch(NAMESPACES, {}, { resourceVersion: '1', signal: ending.signal })
    const watching = events[Symbol.asyncIterator]().next()
    await client.list(NAMESPACES)
    ending.abort()
    await watching
  })
  expect(arrived.other).toEqual([])
})

test('B05: no process more than kubectl itself', async () => {
  const { kubectl } = await npmTools('v36')
  let started = 0
  const client = await openProxy({
    name: 'the WDS',
    runCommand: async command => {
      started += 1
      return await runCommand(command)
    },
    kubectl,
    kubeconfig: await written(rancher.kubeconfig('wds1', PATH, USER)),
    env: { HOME: folder, KUBERC: 'off' },
    dir: folder,
    id: 'wds',
    signal: new AbortController().signal
  })
  opened.push(client)
  await client.list(NAMESPACES)
  expect(started).toBe(1)
})
