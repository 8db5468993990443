/** Servers that are not the WDS that was asked for: refused in time, with nothing changed there. */
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kubeconfigFor, startApiServer, status, type ApiServer } from '../../testkit/apiServer.ts'
import { fakeTools, type FakeTools } from '../../testkit/fakeTools.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { REPORT_FILES } from '../../testkit/reportFiles.ts'
import { runAction, type StepResult } from '../../testkit/runAction.ts'
import { errorOf, INPUTS, leaks, TOKEN } from './fixtures.ts'

const WORKSPACE = fileURLToPath(new URL('../fixtures/', import.meta.url))

let tools: string
let helm: FakeTools
let kubectlVersion: string

beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), 'tools-'))
  // A chart from a registry never arrives.
  helm = await fakeTools(tools, { helm: `if (verb === 'pull') wait(); else process.exitCode = 1` })
  const real = await npmTools('v36')
  await symlink(real.kubectl, join(tools, 'kubectl'))
  kubectlVersion = real.kubectlVersion
})
afterAll(async () => {
  await rm(tools, { recursive: true })
})

/** A run that must end at the WDS, before Helm changes anything. */
async function refusedBy(
  kubeconfig: string,
  more: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const { main } = await runAction({
    inputs: {
      ...INPUTS,
      chart: 'charts/web',
      'wds-kubeconfig': kubeconfig,
      'kubectl-version': kubectlVersion,
      timeout: '30s',
      ...more
    },
    path: [tools],
    workspace: WORKSPACE,
    step: { watchProcesses: true }
  })
  expect(leaks([TOKEN], main)).toEqual([])
  expect(main.masks).toContain(TOKEN)
  expect(main.processesLeft).toEqual([])
  expect(main.tempLeft).toEqual(REPORT_FILES)
  const calls = await helm.calls()
  expect(calls.filter(({ args }) => args[0] === 'upgrade' && !args.includes('--dry-run=server'))).toEqual([])
  return main
}

describe('a server that answers', () => {
  let server: ApiServer
  afterEach(async () => {
    // Only read from.
    expect(server.requests.filter(request => !request.startsWith('GET '))).toEqual([])
    await server.close()
  })

  test('with 401: the credentials are wrong', async () => {
    server = await startApiServer('wds', ({ headers }) =>
      headers.authorization === 'Bearer right' ? undefined : status(401, 'Unauthorized', 'Unauthorized')
    )
    const step = await refusedBy(server.kubeconfig('wds1', { token: TOKEN }))
    expect(errorOf(step)).toMatchObject({ code: 'WDS_UNAUTHORIZED' })
  })

  test('with 401 while the chart is on its way: told at once', async () => {
    server = await startApiServer('wds', () => status(401, 'Unauthorized', 'Unauthorized'))
    const { chart = '' } = INPUTS
    const step = await refusedBy(server.kubeconfig('wds1', { token: TOKEN }), { chart })
    expect(errorOf(step)).toMatchObject({ code: 'WDS_UNAUTHORIZED' })
    expect(step.seconds).toBeLessThan(10)
  })

  test('with 403: the rights are missing', async () => {
    server = await startApiServer('wds', () => status(403, 'Forbidden', 'user "u" cannot get path'))
    const step = await refusedBy(server.kubeconfig('wds1', { token: TOKEN }))
    expect(errorOf(step)).toMatchObject({ code: 'WDS_FORBIDDEN' })
  })

  test('as an ITS', async () => {
    server = await startApiServer('its')
    const step = await refusedBy(server.kubeconfig('its1', { token: TOKEN }))
    expect(errorOf(step)).toMatchObject({
      code: 'NOT_A_WDS',
      message: expect.stringContaining('"its1" is an ITS, not a WDS') as string
    })
  })

  test('as a cluster without KubeStellar', async () => {
    server = await startApiServer('plain')
    const step = await refusedBy(server.kubeconfig('wec1', { token: TOKEN }))
    expect(errorOf(step)).toMatchObject({ code: 'NOT_A_WDS' })
  })

  test('with a certificate that nobody vouches for', async () => {
    server = await startApiServer('wds')
    const step = await refusedBy(kubeconfigFor('wds1', server.url, { token: TOKEN }))
    expect(errorOf(step)).toMatchObject({
      code: 'WDS_UNREACHABLE',
      causes: [expect.stringContaining('certificate')]
    })
  })
})

describe('a server that does not answer', () => {
  test('refuses connections', async () => {
    const closed = createServer()
    await once(closed.listen(0, '127.0.0.1'), 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    await once(closed, 'close')
    const step = await refusedBy(kubeconfigFor('wds1', `https://127.0.0.1:${port}`, { token: TOKEN }))
    expect(errorOf(step)).toMatchObject({
      code: 'WDS_UNREACHABLE',
      message: `the WDS at https://127.0.0.1:${port} does not answer`,
      causes: [expect.stringContaining('connection refused')]
    })
  })

  test.each(['http', 'https'])(
    'accepts %s connections and says nothing: ends with the timeout',
    async scheme => {
      const sockets: Socket[] = []
      let asked = Infinity
      const silent = createServer(socket => {
        sockets.push(socket)
        asked = Math.min(asked, performance.now())
      })
      await once(silent.listen(0, '127.0.0.1'), 'listening')
      const { port } = silent.address() as AddressInfo
      try {
        const step = await refusedBy(
          kubeconfigFor('wds1', `${scheme}://127.0.0.1:${port}`, { token: TOKEN }),
          { timeout: '4s' }
        )
        expect(errorOf(step)).toMatchObject({ code: 'WDS_UNREACHABLE' })
        // The run's 4 s, half as much for the last call, and the rest for a busy machine; kubectl itself gives up after 10 s.
        expect((performance.now() - asked) / 1000).toBeLessThan(9)
      } finally {
        for (const socket of sockets) socket.destroy()
        silent.close()
      }
    }
  )
})
