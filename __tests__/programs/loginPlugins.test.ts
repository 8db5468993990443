/** B28: credential plugins that give nothing, with the real kubectl: whose fault it is, in which words, and what to do. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, writeCredentials } from '../../src/run/credentials.ts'
import type { ActionError } from '../../src/lib/errors.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { parseKubeconfig, selectContext, type ClusterAccess } from '../../src/inputs/kubeconfig/kubeconfig.ts'
import { PluginError } from '../../src/kubernetes/api/client.ts'
import { pluginError } from '../../src/run/serverTrouble.ts'
import type { ProxiedClient } from '../../src/kubernetes/api/proxy.ts'
import { startApiServer, status, type ApiServer } from '../../testkit/apiServer.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { processesWith } from '../../testkit/processes.ts'

const V1 = 'client.authentication.k8s.io/v1'
const TOKEN = 'planted-plugin-token'
const NAMESPACES = '/api/v1/namespaces'

let folder: string
let server: ApiServer
let client: ProxiedClient | undefined

beforeAll(async () => {
  server = await startApiServer('plain', ({ headers }) =>
    headers.authorization === `Bearer ${TOKEN}` ? undefined : status(401, 'Unauthorized', 'Unauthorized')
  )
})
afterAll(async () => {
  await server.close()
})
beforeEach(async () => {
  client = undefined
  folder = await mkdtemp(join(tmpdir(), 'plugins-'))
})
afterEach(async () => {
  await client?.close()
  await rm(folder, { recursive: true })
})

const credential = (more: object = {}, apiVersion = V1): string =>
  `cat <<'END'\n${JSON.stringify({ apiVersion, kind: 'ExecCredential', status: { token: TOKEN, ...more } })}\nEND`

async function accessWith(script: string, exec: object = {}): Promise<ClusterAccess> {
  const path = join(folder, 'login')
  await writeFile(
    path,
    script.startsWith('#!') || script.startsWith('\0') ? script : `#!/bin/sh\n${script}\n`
  )
  await chmod(path, 0o755)
  const text = server.kubeconfig('wds1', { exec: { apiVersion: V1, command: path, ...exec } } as never)
  return selectContext(parseKubeconfig(text), undefined, {
    allowInsecure: false,
    execPlugins: new Set([path])
  })
}

async function open(
  access: ClusterAccess,
  signal = new AbortController().signal,
  env: Readonly<Record<string, string>> = {}
): Promise<ProxiedClient> {
  const { kubectl } = await npmTools('v36')
  const deps = { dir: folder, env: { PATH: '/usr/bin:/bin', ...env } }
  const credentials = await writeCredentials('wds', access, deps)
  return (client = await connect('the WDS', credentials, kubectl, { runCommand, dir: folder, signal }))
}

/** What the user is told. */
async function toldOf(script: string, exec: object = {}): Promise<ActionError> {
  const opened = await open(await accessWith(script, exec))
  const error: unknown = await opened.list(NAMESPACES).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PluginError)
  return pluginError('the WDS', error as PluginError)
}

test.each([
  [
    'one that exits with a text on stderr',
    'echo "ERROR: Session expired, please log in again" >&2; exit 3',
    /login gave no credentials for the WDS: it ended with exit code 3: ERROR: Session expired, please log in again$/,
    /Log in with it in an earlier step/
  ],
  [
    'one that ends with a traceback',
    'printf "Traceback (most recent call last):\\n  File x\\nbotocore.exceptions.NoCredentialsError: Unable to locate credentials\\n\\n" >&2; exit 255',
    /exit code 255: botocore\.exceptions\.NoCredentialsError: Unable to locate credentials$/,
    /`env`/
  ],
  ['one that says nothing', 'exit 1', /the WDS: it ended with exit code 1$/, /earlier step/],
  ['one that prints no JSON', 'echo hello', /it printed no credentials$/, /print an ExecCredential as JSON/],
  ['one that prints nothing', 'true', /it printed no credentials$/, /ExecCredential/],
  [
    'one that prints something else beside it',
    `echo "A new version is available"; ${credential()}`,
    /it printed no credentials$/,
    /nothing else on stdout/
  ],
  [
    'one that prints an empty status',
    `echo '{"apiVersion":"${V1}","kind":"ExecCredential","status":{}}'`,
    /it printed no credentials$/,
    /ExecCredential/
  ],
  [
    'one of an old apiVersion',
    credential({}, 'client.authentication.k8s.io/v1alpha1'),
    /it gives the apiVersion client\.authentication\.k8s\.io\/v1alpha1, which kubectl does not know$/,
    /Update the plugin/
  ],
  [
    'one of another apiVersion',
    credential({}, 'client.authentication.k8s.io/v1beta1'),
    /and it gives client\.authentication\.k8s\.io\/v1beta1$/,
    /let it write the kubeconfig again/
  ],
  ['one that is killed', 'kill -9 $$', /login gave no credentials for the WDS: /, /earlier step/],
  ['one for another system', '\0\0\0\0', /it cannot be started \(exec format error\)$/, /for this system/],
  ['one whose interpreter is not there', '#!/no/such/shell\n', /it cannot be started/, /for this system/]
])('B28: %s', async (_name, script, message, remedy) => {
  const error = await toldOf(script)
  expect(error.code).toBe('EXEC_PLUGIN_FAILED')
  expect(error.message).toMatch(message)
  expect(error.remedy).toMatch(remedy)
  expect(`${error.message} ${error.remedy}`).not.toContain('below')
})

test('B28: what a plugin prints of credentials is hidden', async () => {
  const jwt = `eyJhbGciOiJSUzI1NiJ9.${'planted'.repeat(4)}.signature`
  const error = await toldOf(
    `echo "error: bad answer {\\"access_token\\": \\"planted-access-token\\"} ${jwt} k8s-aws-v1.plantedaws password=planted-pw" >&2; exit 1`
  )
  const told = `${error.message}\n${String(error.cause)}`
  expect(told).toContain('(hidden)')
  expect(told).not.toMatch(/planted/)
})

test('B28: a long text is cut in the message, and whole in the cause', async () => {
  const error = await toldOf(`echo "error ${'x'.repeat(2000)}" >&2; exit 1`)
  expect(error.message.length).toBeLessThan(500)
  expect(String(error.cause)).toContain('x'.repeat(2000))
})

test('B28: one that hangs is named when the time is over, and does not outlive kubectl', async () => {
  const working = new AbortController()
  const opened = await open(
    await accessWith('echo "To sign in, use a web browser and enter the code ABC" >&2; sleep 1000'),
    working.signal,
    { RUNNER_TRACKING_ID: `hang-${folder}` }
  )
  const asked = opened.list(NAMESPACES).catch((thrown: unknown) => thrown)
  working.abort()
  const error = (await asked) as PluginError
  expect(error).toBeInstanceOf(PluginError)
  const told = pluginError('the WDS', error)
  expect(told.message).toMatch(
    /it has not ended after \d+ s: To sign in, use a web browser and enter the code ABC$/
  )
  expect(told.remedy).toMatch(/nobody sits in front of a job/)
  await opened.close()
  expect(processesWith(`RUNNER_TRACKING_ID=hang-${folder}`)).toEqual([])
})

test('B28: a server that hangs is not taken for a plugin that does', async () => {
  const silent = await startApiServer('plain', () => 'never')
  const path = join(folder, 'login')
  const working = new AbortController()
  const text = silent.kubeconfig('wds1', { exec: { apiVersion: V1, command: path } } as never)
  await accessWith(credential())
  const access = selectContext(parseKubeconfig(text), undefined, {
    allowInsecure: false,
    execPlugins: new Set([path])
  })
  const opened = await open(access, working.signal)
  const asked = opened.list(NAMESPACES).catch((thrown: unknown) => thrown)
  working.abort()
  expect(await asked).toMatchObject({ name: 'UnreachableError' })
  await opened.close()
  client = undefined
  await silent.close()
})

test('B28: an expired credential is a refusal by the server', async () => {
  const expired = { token: 'planted-expired', expirationTimestamp: '2020-01-01T00:00:00Z' }
  const opened = await open(await accessWith(credential(expired)))
  await expect(opened.list(NAMESPACES)).rejects.toMatchObject({ status: 401 })
})

test.each([
  ['provideClusterInfo', { provideClusterInfo: true }],
  ['interactiveMode Always', { interactiveMode: 'Always' }],
  ['interactiveMode IfAvailable, v1beta1', { interactiveMode: 'IfAvailable' }],
  ['an installHint', { installHint: 'install it' }]
])('B28: %s: it runs, without a person', async (_name, exec) => {
  const opened = await open(
    await accessWith(`printf '%s' "$KUBERNETES_EXEC_INFO" > "$HOME/info"; ${credential()}`, exec)
  )
  expect(await opened.list(NAMESPACES)).toMatchObject({ items: [] })
})

test('B28: an old apiVersion in the kubeconfig is refused before anything runs', async () => {
  await expect(
    accessWith('true', { apiVersion: 'client.authentication.k8s.io/v1alpha1' })
  ).rejects.toMatchObject({
    message: expect.stringContaining('the apiVersion "client.authentication.k8s.io/v1alpha1"') as string,
    remedy: expect.stringContaining('update the plugin') as string
  })
})

test.each([
  ['kubelogin', /azure\/use-kubelogin/],
  ['gke-gcloud-auth-plugin', /setup-gcloud/],
  ['doctl', /action-doctl/],
  ['tsh', /teleport-actions/],
  ['aws', /Install it in an earlier step/]
])('B28: %s that is not on PATH', async (command, remedy) => {
  const args = {
    kubelogin: ['get-token'],
    doctl: ['kubernetes', 'cluster', 'kubeconfig', 'exec-credential', 'id'],
    tsh: ['kube', 'credentials'],
    aws: ['eks', 'get-token']
  }[command]
  const text = server.kubeconfig('wds1', {
    exec: { apiVersion: V1, command, args, installHint: 'Install it\n  as follows\n' }
  } as never)
  const access = selectContext(parseKubeconfig(text), undefined, {
    allowInsecure: false,
    execPlugins: new Set()
  })
  await expect(writeCredentials('wds', access, { dir: folder, env: { PATH: folder } })).rejects.toMatchObject(
    {
      code: 'EXEC_PLUGIN_MISSING',
      message: `context "wds1" logs in with ${command}, which this runner does not have`,
      remedy: expect.stringMatching(remedy) as string,
      cause: { message: 'the kubeconfig says how: Install it as follows' }
    }
  )
})
