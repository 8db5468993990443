/** Where charts come from: a registry, a repository, a URL, the workspace. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deploy, deployRed, type DeployOptions, type Inputs } from '../helpers/deployment.ts'
import { serveFiles, type FileServer } from '../helpers/fileServer.ts'
import { freshName } from '../helpers/fresh.ts'
import { LAYERS, npmTools } from '../helpers/npmTools.ts'
import { pushChart, registryLogin } from '../helpers/registry.ts'
import type { StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf, leaks } from '../helpers/stepResult.ts'

/** The chart that most tests deploy, in these versions. */
const name = freshName('sources')
const VERSIONS = ['0.1.0', '0.1.7', '0.2.0']

let sandbox: Sandbox
let workspace: string
let server: FileServer
beforeAll(async () => {
  sandbox = await assignedSandbox()
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'sources-')))
  for (const version of VERSIONS) {
    const folder = join(workspace, version, name)
    await writeChart(folder, name, version)
    await helm('package', folder, '--destination', join(workspace, 'repo'))
  }
  await helm('repo', 'index', join(workspace, 'repo'))
  server = await serveFiles(join(workspace, 'repo'))
})
afterAll(async () => {
  await server.close()
  await rm(workspace, { recursive: true })
})

async function helm(...args: readonly string[]): Promise<void> {
  await promisify(execFile)((await npmTools('v36')).helm, args)
}

/** A chart with one ConfigMap of its name that tells its version. */
async function writeChart(folder: string, chart: string, version: string, more: object = {}): Promise<void> {
  const template = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: '{{ .Release.Name }}-{{ .Chart.Name }}' },
    data: { version: '{{ .Chart.Version }}' }
  }
  await mkdir(join(folder, 'templates'), { recursive: true })
  await writeFile(
    join(folder, 'Chart.yaml'),
    JSON.stringify({ apiVersion: 'v2', name: chart, version, ...more })
  )
  await writeFile(join(folder, 'templates', 'configmap.yaml'), JSON.stringify(template))
}

/** What is asked here is seen in the WDS already. */
async function run(inputs: Inputs, options: DeployOptions = {}): Promise<StepResult> {
  return await deploy(
    sandbox,
    { release: 'one', namespace: freshName('charts'), 'wait-for': 'bound', ...inputs },
    { workspace, ...options }
  )
}

async function archiveDigest(version: string): Promise<string> {
  const archive = await readFile(join(workspace, 'repo', `${name}-${version}.tgz`))
  return `sha256:${createHash('sha256').update(archive).digest('hex')}`
}

/** Of the release's charts, in the WDS, by chart. */
async function versionsIn(namespace: string): Promise<Readonly<Record<string, string>>> {
  const found = await sandbox.list('wds', 'configmaps', namespace)
  return Object.fromEntries(
    found
      .filter(({ metadata }) => metadata.name.startsWith('one-'))
      .map(({ metadata, data }) => [
        metadata.name.slice('one-'.length),
        (data as { version: string }).version
      ])
  )
}

describe('a registry that asks for a login', () => {
  let reference: string
  let username: string
  let password: string
  beforeAll(async () => {
    for (const version of VERSIONS) reference = await pushChart(sandbox, join(workspace, version, name))
    const login = await registryLogin(sandbox)
    username = login.username
    password = login.password
  })

  /** As the registry itself names it. */
  async function manifestDigest(version: string): Promise<string | null> {
    const answer = await fetch(`http://${sandbox.registry.address}/v2/charts/${name}/manifests/${version}`, {
      method: 'HEAD',
      headers: {
        accept: 'application/vnd.oci.image.manifest.v1+json',
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
      }
    })
    return answer.headers.get('docker-content-digest')
  }

  test.each(LAYERS)('the newest version of a range, with helm and kubectl of %s', async layer => {
    const { outputs } = await run(
      {
        chart: reference,
        'chart-version': '~0.1.0',
        'registry-username': username,
        'registry-password': password
      },
      { layer }
    )
    expect(outputs).toMatchObject({
      verdict: 'bound',
      chart: name,
      'chart-version': '0.1.7',
      'chart-digest': await manifestDigest('0.1.7')
    })
    expect(await versionsIn(outputs['namespace'] ?? '')).toEqual({ [name]: '0.1.7' })
  })

  test('a digest', async () => {
    const digest = await manifestDigest('0.1.0')
    const { outputs } = await run({
      chart: `${reference}@${String(digest)}`,
      'registry-username': username,
      'registry-password': password
    })
    expect(outputs).toMatchObject({ 'chart-version': '0.1.0', 'chart-digest': digest })
  })

  test.each(LAYERS)('a wrong password is refused and not shown, with helm and kubectl of %s', async layer => {
    const result = await deployRed(
      sandbox,
      {
        release: 'one',
        namespace: freshName('charts'),
        chart: reference,
        'registry-username': username,
        'registry-password': 'wrong-password-planted'
      },
      { workspace, layer }
    )
    expect(errorOf(result).code).toBe('CHART_UNAUTHORIZED')
    expect(leaks(['wrong-password-planted'], result)).toEqual([])
  })
})

test('an archive in the workspace', async () => {
  const { outputs } = await run({ chart: `repo/${name}-0.1.0.tgz` })
  expect(outputs).toMatchObject({ 'chart-version': '0.1.0', 'chart-digest': await archiveDigest('0.1.0') })
})

test.each(LAYERS)('a chart of a repository, with helm and kubectl of %s', async layer => {
  const env = { SSL_CERT_FILE: server.caFile }
  const { outputs } = await run({ chart: name, repo: server.url, 'chart-version': '<0.2' }, { env, layer })
  expect(outputs).toMatchObject({ 'chart-version': '0.1.7', 'chart-digest': await archiveDigest('0.1.7') })
})

test('the URL of an archive', async () => {
  const env = { SSL_CERT_FILE: server.caFile }
  const { outputs } = await run({ chart: `${server.url}/${name}-0.2.0.tgz` }, { env })
  expect(outputs).toMatchObject({ 'chart-version': '0.2.0', 'chart-digest': await archiveDigest('0.2.0') })
})

test('a repository whose certificate nobody vouches for', async () => {
  const result = await deployRed(
    sandbox,
    { release: 'one', namespace: freshName('charts'), chart: name, repo: server.url },
    { workspace }
  )
  expect(errorOf(result).code).toBe('CHART_UNREACHABLE')
})

describe('dependencies of a chart in the workspace', () => {
  const dependencies = (url: string): object => ({
    dependencies: [
      { name: 'near', version: '1.x', repository: 'file://../../libraries/near' },
      { name, version: '~0.1.0', repository: url }
    ]
  })

  test.each([
    ['v31', true],
    ['v36', true],
    ['v36', false]
  ] as const)('are fetched outside of it, by helm of %s, Chart.lock: %p', async (layer, isLocked) => {
    const root = join(workspace, `${layer}-${String(isLocked)}`)
    const chart = join(root, 'apps', 'umbrella')
    await writeChart(join(root, 'libraries', 'near'), 'near', '1.2.3')
    await writeChart(chart, 'umbrella', '5.0.0', dependencies(server.url))
    if (isLocked) await lock(chart)
    const before = await contentOf(root)
    const { outputs } = await run(
      { chart: 'apps/umbrella' },
      { workspace: root, layer, env: { SSL_CERT_FILE: server.caFile } }
    )
    expect(await versionsIn(outputs['namespace'] ?? '')).toEqual({
      umbrella: '5.0.0',
      near: '1.2.3',
      [name]: '0.1.7'
    })
    expect(await contentOf(root)).toEqual(before)
  })

  test('that are not there are an error of their own', async () => {
    const root = join(workspace, 'nowhere')
    await writeChart(join(root, 'umbrella'), 'umbrella', '5.0.0', dependencies(server.url))
    const result = await deployRed(
      sandbox,
      { release: 'one', namespace: freshName('charts'), chart: 'umbrella' },
      { workspace: root, env: { SSL_CERT_FILE: server.caFile } }
    )
    expect(errorOf(result).code).toBe('CHART_DEPENDENCIES')
  })

  /** As `helm dependency update` leaves it in a repository that ignores `charts/`. */
  async function lock(chart: string): Promise<void> {
    const home = await mkdtemp(join(tmpdir(), 'lock-'))
    const { helm: program } = await npmTools('v36')
    await promisify(execFile)(program, ['dependency', 'update', chart], {
      env: { HOME: home, SSL_CERT_FILE: server.caFile }
    })
    await rm(home, { recursive: true })
    await rm(join(chart, 'charts'), { recursive: true })
  }

  async function contentOf(root: string): Promise<readonly (readonly [string, string])[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    return await Promise.all(
      entries
        .map(entry => ({ entry, path: join(entry.parentPath, entry.name) }))
        .map(async ({ entry, path }) => [path, entry.isFile() ? await readFile(path, 'utf8') : ''] as const)
    )
  }
})
