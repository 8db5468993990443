/** Behind a proxy, with a certificate authority of one's own: downloads, and a preview on GitHub. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startConnectProxy, type ConnectProxy } from '../../testkit/connectProxy.ts'
import { fakeTools } from '../../testkit/fakeTools.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import { startMirror, type Mirror } from '../../testkit/mirror.ts'
import { runAction, type StepResult } from '../../testkit/runAction.ts'
import { withPullRequest } from '../../testkit/workflowRun.ts'
import { INPUTS, leaks } from './fixtures.ts'

/** In no table of checksums. */
const VERSIONS = { helm: '4.99.0', kubectl: '1.99.0' } as const
const PASSWORD = 'planted:p@ss/word'
const PROXIES = [
  ['without a password', undefined],
  ['with a password', `runner:${PASSWORD}`]
] as const

let folder: string
let mirror: Mirror
let github: GitHubServer
let proxy: ConnectProxy | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'))
  // For previews, which then fail at the WDS; that is what GitHub shows.
  await fakeTools(folder, { helm: 'process.exitCode = 1', kubectl: 'process.exitCode = 1' })
  // Not what a WDS is asked with: the run ends there, and what it needed of the internet is behind it.
  const program = join(folder, 'program')
  await writeFile(program, '#!/bin/sh\necho no program >&2\nexit 1\n')
  await chmod(program, 0o755)
  mirror = await startMirror({
    tools: (['helm', 'kubectl'] as const).map(name => ({ name, version: VERSIONS[name], program }))
  })
})
afterAll(async () => {
  await mirror.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  mirror.requests.length = 0
  github = await startGitHub()
})
afterEach(async () => {
  await Promise.all([proxy?.close(), github.close()])
  proxy = undefined
})

async function proxyTo(url: string, login?: string): Promise<ConnectProxy> {
  return (proxy = await startConnectProxy(Number(new URL(url).port), login))
}

/** What both tools were asked of the mirror for. */
const DOWNLOADS = (['helm', 'kubectl'] as const).flatMap(name => [name, `${name}.sha256`])

/** A run that downloads helm and kubectl from the mirror, which it knows as this host. */
async function download(host: string, env: Readonly<Record<string, string>>): Promise<StepResult> {
  const { main } = await runAction({
    inputs: {
      ...INPUTS,
      'helm-version': VERSIONS.helm,
      'kubectl-version': VERSIONS.kubectl,
      'helm-mirror': `https://${host}/helm`,
      'kubectl-mirror': `https://${host}/kubectl`
    },
    env: { NODE_EXTRA_CA_CERTS: mirror.caFile, ...env }
  })
  for (const [name, version] of Object.entries(VERSIONS))
    expect(main.log).toContain(`${name} ${version} downloaded and verified`)
  expect(mirror.requests).toHaveLength(DOWNLOADS.length)
  expect(leaks([PASSWORD, encodeURIComponent(PASSWORD)], main)).toEqual([])
  return main
}

describe.each(PROXIES)('a proxy %s', (_name, login) => {
  test('helm and kubectl are downloaded through it', async () => {
    const { url, tunnels, refused } = await proxyTo(mirror.url, login)
    await download('downloads.example.test', { HTTPS_PROXY: url })
    expect(new Set(tunnels)).toEqual(new Set(['downloads.example.test:443']))
    expect(refused()).toBe(0)
  })

  test('comment and deployment of a preview reach GitHub through it', async () => {
    const { url, tunnels, refused } = await proxyTo(github.url, login)
    github.pulls.set(7, 'open')
    const { main } = await withPullRequest({ number: 7 }, async ofEvent =>
      runAction({
        inputs: {
          ...INPUTS,
          preview: 'true',
          'github-token': 'planted-github-token',
          timeout: '5s'
        },
        path: [folder],
        env: {
          ...ofEvent,
          ...github.env,
          GITHUB_API_URL: 'https://api.example.test',
          HTTPS_PROXY: url
        }
      })
    )
    expect(main.stdout).not.toContain('on GitHub:')
    expect(github.comments.get(7)).toHaveLength(1)
    expect(github.deployments.map(({ states }) => states.map(({ state }) => state))).toEqual([
      ['in_progress', 'failure']
    ])
    expect(new Set(tunnels)).toEqual(new Set(['api.example.test:443']))
    expect(refused()).toBe(0)
    expect(leaks([PASSWORD, encodeURIComponent(PASSWORD)], main)).toEqual([])
  })
})

test('the proxy counts in small letters, too', async () => {
  const { url, tunnels } = await proxyTo(mirror.url)
  await download('downloads.example.test', { https_proxy: url })
  expect(tunnels).not.toEqual([])
})

test.each(['NO_PROXY', 'no_proxy'])('a host in %s is asked without the proxy', async name => {
  const { url, tunnels } = await proxyTo(mirror.url)
  const { port } = new URL(mirror.url)
  // Not of the loopback, to which no proxy is ever asked.
  await download(`0.0.0.0:${port}`, { HTTPS_PROXY: url, [name]: `elsewhere.test,0.0.0.0:${port}` })
  expect(tunnels).toEqual([])
  expect(proxy?.refused()).toBe(0)
})
