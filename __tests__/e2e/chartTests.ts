/** Tests of where charts come from: a registry, a repository, a URL, the workspace. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deploy, deployRed, type DeployOptions, type Inputs } from '../../testkit/deployment.ts'
import { serveFiles, type FileServer } from '../../testkit/fileServer.ts'
import { freshName } from '../../testkit/fresh.ts'
import { npmTools, type Layer } from '../../testkit/npmTools.ts'
import { pushChart, registryLogin } from '../../testkit/registry.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf, leaks } from '../../testkit/stepResult.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

/** The chart that most tests deploy, in these versions. */
const name = freshName('sources')
const VERSIONS = ['0.1.0', '0.1.7', '0.2.0']

let sandbox: Sandbox
let workspace: string
let server: FileServer
/** The chart in the registry, and who may read it. */
let reference: string
let username: string
let password: string

/**
 * Declares them.
 * @param eachOf the layers of helm and kubectl for what depends on them
 * @param rest those for what does not
 */
export function chartTests(eachOf: readonly Layer[], rest: readonly Layer[]): void {
  beforeAll(prepare)
  afterAll(async () => {
    await server.close()
    await rm(workspace, { recursive: true })
  })
  const { parallel } = parallelTests('chart')
  const testEach = (layers: readonly Layer[], name: string, body: (layer: Layer) => Promise<void>): void => {
    for (const layer of layers) {
      parallel(`${name}, with helm and kubectl of ${layer}`, async () => {
        await body(layer)
      })
    }
  }
  testEach(eachOf, 'the newest version of a range, in a registry that asks for a login', newestOfRange)
  testEach(eachOf, 'a wrong password for a registry is refused and not shown', wrongPassword)
  testEach(eachOf, 'a chart of a repository', chartOfRepository)
  testEach(eachOf, 'dependencies are fetched outside of the workspace, with Chart.lock', async layer => {
    await dependenciesFetched(layer, true)
  })
  testEach(rest, 'dependencies are fetched outside of the workspace, without Chart.lock', async layer => {
    await dependenciesFetched(layer, false)
  })
  testEach(rest, 'dependencies that are not there are an error of their own', missingDependencies)
  testEach(rest, 'a digest', digest)
  testEach(rest, 'an archive in the workspace', archiveInWorkspace)
  testEach(rest, 'the URL of an archive', archiveByUrl)
  testEach(rest, 'a repository whose certificate nobody vouches for', untrustedRepository)
}

async function prepare(): Promise<void> {
  sandbox = await assignedSandbox()
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'sources-')))
  for (const version of VERSIONS) {
    const folder = join(workspace, version, name)
    await writeChart(folder, name, version)
    await helm('package', folder, '--destination', join(workspace, 'repo'))
    reference = await pushChart(sandbox, folder)
  }
  await helm('repo', 'index', join(workspace, 'repo'))
  server = await serveFiles(join(workspace, 'repo'))
  const login = await registryLogin(sandbox)
  username = login.username
  password = login.password
}

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

async function runRed(inputs: Inputs, options: DeployOptions): Promise<StepResult> {
  const named = { release: 'one', namespace: freshName('charts'), ...inputs }
  return await deployRed(sandbox, named, { workspace, ...options })
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

async function newestOfRange(layer: Layer): Promise<void> {
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
}

async function digest(layer: Layer): Promise<void> {
  const wanted = await manifestDigest('0.1.0')
  const { outputs } = await run(
    {
      chart: `${reference}@${String(wanted)}`,
      'registry-username': username,
      'registry-password': password
    },
    { layer }
  )
  expect(outputs).toMatchObject({ 'chart-version': '0.1.0', 'chart-digest': wanted })
}

async function wrongPassword(layer: Layer): Promise<void> {
  const result = await runRed(
    {
      chart: reference,
      'registry-username': username,
      'registry-password': 'wrong-password-planted'
    },
    { layer }
  )
  expect(errorOf(result).code).toBe('CHART_UNAUTHORIZED')
  expect(leaks(['wrong-password-planted'], result)).toEqual([])
}

async function archiveInWorkspace(layer: Layer): Promise<void> {
  const { outputs } = await run({ chart: `repo/${name}-0.1.0.tgz` }, { layer })
  expect(outputs).toMatchObject({ 'chart-version': '0.1.0', 'chart-digest': await archiveDigest('0.1.0') })
}

async function chartOfRepository(layer: Layer): Promise<void> {
  const env = { SSL_CERT_FILE: server.caFile }
  const { outputs } = await run({ chart: name, repo: server.url, 'chart-version': '<0.2' }, { env, layer })
  expect(outputs).toMatchObject({ 'chart-version': '0.1.7', 'chart-digest': await archiveDigest('0.1.7') })
}

async function archiveByUrl(layer: Layer): Promise<void> {
  const env = { SSL_CERT_FILE: server.caFile }
  const { outputs } = await run({ chart: `${server.url}/${name}-0.2.0.tgz` }, { env, layer })
  expect(outputs).toMatchObject({ 'chart-version': '0.2.0', 'chart-digest': await archiveDigest('0.2.0') })
}

async function untrustedRepository(layer: Layer): Promise<void> {
  const result = await runRed({ chart: name, repo: server.url }, { layer })
  expect(errorOf(result).code).toBe('CHART_UNREACHABLE')
}

const dependencies = (url: string): object => ({
  dependencies: [
    { name: 'near', version: '1.x', repository: 'file://../../libraries/near' },
    { name, version: '~0.1.0', repository: url }
  ]
})

async function dependenciesFetched(layer: Layer, isLocked: boolean): Promise<void> {
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
}

async function missingDependencies(layer: Layer): Promise<void> {
  const root = join(workspace, `${layer}-nowhere`)
  await writeChart(join(root, 'apps', 'umbrella'), 'umbrella', '5.0.0', dependencies(server.url))
  const result = await runRed(
    { chart: 'apps/umbrella' },
    { workspace: root, layer, env: { SSL_CERT_FILE: server.caFile } }
  )
  expect(errorOf(result).code).toBe('CHART_DEPENDENCIES')
}

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
