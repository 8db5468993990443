/** Charts and dependencies from repositories and registries that ask for a login, through real Helm: who is told which one. */
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fetchChart, type Chart } from '../../src/helm/chart/chart.ts'
import { fetchEnvironment } from '../../src/lib/environment.ts'
import { ActionError, messageOf } from '../../src/lib/errors.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { createHelm, type Helm } from '../../src/helm/client.ts'
import type { RegistryLogin } from '../../src/helm/logins.ts'
import type { ChartSource } from '../../src/helm/chart/source.ts'
import { indexOf, packedChart, serveCharts, type ChartServer } from '../../testkit/chartServer.ts'
import { npmTools, type Layer } from '../../testkit/npmTools.ts'

/** What a password can hold: blanks, quotes, colons, letters of other alphabets, what shells and URLs read. */
const PASSWORD = `s3cret: "it's" #1 %20 \\ $HOME {a,b} ü@/`

const EACH: readonly Layer[] = ['v31', 'v36']

let parent: string
let workspace: string
let dir: string
let server: ChartServer
/** Everything that Helm was started with, standard input excepted. */
let started: string[]

beforeAll(async () => {
  server = await serveCharts()
})
afterAll(async () => {
  await server.close()
})
beforeEach(async () => {
  parent = realpathSync(await mkdtemp(join(tmpdir(), 'private-')))
  workspace = join(parent, 'workspace')
  dir = join(parent, 'temp', 'private')
  await mkdir(dir, { recursive: true })
  await mkdir(workspace)
  started = []
  server.clear()
})
afterEach(async () => {
  expect(started.filter(text => text.includes(PASSWORD))).toEqual([])
  await rm(parent, { recursive: true })
})

/** @param number 1 to 254: hosts of one server */
const host = (number = 1): string => `127.0.0.${String(number)}:${String(server.port)}`
const login = (place: string, username = 'jane', password = PASSWORD): RegistryLogin => {
  const [name = '', ...path] = place.split('/')
  return { host: name, path: path.map(part => `/${part}`).join(''), username, password }
}
/** Who was told a login: `HOST USER`, each once. */
function toldTo(): readonly string[] {
  const told = server.asked().flatMap(({ host: name, login: given }) => {
    if (given === undefined || given.startsWith('bearer ')) return []
    return [`${name} ${given.slice(0, given.indexOf(':'))}`]
  })
  return [...new Set(told)].sort()
}

async function helmOf(layer: Layer): Promise<Helm> {
  const { helm: path, helmVersion: version } = await npmTools(layer)
  const fetchEnv = fetchEnvironment(process.env, dir, false)
  return createHelm({
    runCommand: async command => {
      started.push(...command.args, JSON.stringify(command.env))
      return await runCommand(command)
    },
    path,
    version,
    env: fetchEnv,
    fetchEnv,
    kubeconfig: '/none',
    allowInsecure: false,
    remaining: () => 60_000,
    signal: new AbortController().signal
  })
}

async function fetched(source: ChartSource, logins: readonly RegistryLogin[], layer: Layer): Promise<Chart> {
  return await fetchChart(source, logins, await helmOf(layer), { dir, env: {} })
}

async function refused(
  source: ChartSource,
  logins: readonly RegistryLogin[],
  layer: Layer = 'v35'
): Promise<ActionError> {
  const error: unknown = await fetched(source, logins, layer).then(
    () => undefined,
    (caught: unknown) => caught
  )
  if (!(error instanceof ActionError)) throw new Error(`no error that is reported: ${String(error)}`)
  return error
}

async function versionOf({ path }: Chart, layer: Layer): Promise<string> {
  return (await (await helmOf(layer)).showChart(path)).chartVersion
}

async function write(path: string, content: string): Promise<void> {
  const file = join(workspace, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function writeChart(
  path: string,
  name: string,
  dependencies: readonly (readonly [name: string, version: string, repository: string])[] = []
): Promise<ChartSource> {
  const listed = dependencies.map(([name, version, repository]) => ({ name, version, repository }))
  const chart = { apiVersion: 'v2', name, version: '1.0.0', dependencies: listed }
  await write(`${path}/Chart.yaml`, JSON.stringify(chart))
  await write(`${path}/templates/config.yaml`, `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`)
  return { kind: 'path', path: join(workspace, path), workspace }
}

async function rendered({ path: chart }: Chart, layer: Layer): Promise<readonly string[]> {
  const request = { release: 'web', namespace: 'shop', values: [], skipHooks: false, takeOwnership: false }
  const text = await (await helmOf(layer)).template({ ...request, chart }, 'v1.31.0', ['v1'])
  return Array.from(text.matchAll(/metadata: \{name: ([\w-]+)\}/g), ([, name = '']) => name).sort()
}

const inRepo = (number = 1, version?: string): ChartSource => ({
  kind: 'repo',
  repo: `http://${host(number)}/charts`,
  name: 'web',
  version
})

/** A repository with the chart `web`. @param url of the archive, in the index */
function repository(url = 'web-1.0.0.tgz', path = '/charts'): void {
  server.files.set(`${path}/index.yaml`, indexOf({ 'web 1.0.0': url }))
  server.files.set(`${path}/web-1.0.0.tgz`, packedChart('web', '1.0.0'))
}

describe.each(EACH)('a repository, with helm of %s', layer => {
  test('that asks for user and password', async () => {
    repository()
    server.guards.push({ prefix: '/charts/', login: `jane:${PASSWORD}` })
    const chart = await fetched(inRepo(), [login(host())], layer)
    expect(await versionOf(chart, layer)).toBe('1.0.0')
    expect(chart.source).toBe(`http://${host()}/charts/web`)
    expect(server.asked().map(({ path, login: given }) => `${path} ${String(given)}`)).toEqual([
      `/charts/index.yaml jane:${PASSWORD}`,
      `/charts/web-1.0.0.tgz jane:${PASSWORD}`
    ])
  })

  test('whose archive is named by its URL', async () => {
    repository()
    server.guards.push({ prefix: '/charts/', login: `jane:${PASSWORD}` })
    const source = { kind: 'url', url: `http://${host()}/charts/web-1.0.0.tgz` } as const
    const chart = await fetched(source, [login(host())], layer)
    expect(await versionOf(chart, layer)).toBe('1.0.0')
    expect(chart.source).toBe(source.url)
  })

  test.each([
    ['its index names an archive of another host', 'names'],
    ['its index is moved to another host', 'moves'],
    ['its archive is moved to another host', 'redirects']
  ])('another host is told no password: %s', async (_what, how) => {
    repository(how === 'names' ? `http://${host(2)}/charts/web-1.0.0.tgz` : undefined)
    repository(undefined, '/elsewhere')
    if (how === 'moves') server.redirects.set('/charts/index.yaml', `http://${host(2)}/elsewhere/index.yaml`)
    if (how === 'redirects')
      server.redirects.set('/charts/web-1.0.0.tgz', `http://${host(2)}/elsewhere/web-1.0.0.tgz`)
    await fetched(inRepo(), [login(host())], layer)
    expect(toldTo()).toEqual([`${host()} jane`])
  })

  test('whose archives are in a registry: that is told its own password', async () => {
    server.push('acme/web', 'web', '1.0.0')
    server.guards.push({ prefix: '/v2/acme/', login: `bob:${PASSWORD}` })
    server.files.set('/charts/index.yaml', indexOf({ 'web 1.0.0': `oci://${host(2)}/acme/web:1.0.0` }))
    // Helm speaks https to registries that only an index names, and there is none.
    const error = await refused(inRepo(), [login(host()), login(host(2), 'bob')], layer)
    expect(error.code).not.toBe('CHART_UNAUTHORIZED')
    expect(toldTo()).toEqual([`${host()} jane`])
  })
})

describe.each(EACH)('a registry, with helm of %s', layer => {
  const source: ChartSource = { kind: 'oci', reference: '', version: undefined }
  const at = (reference: string, version?: string): ChartSource => ({
    ...source,
    reference: `oci://${reference}`,
    version
  })

  test.each([
    ['user and password', undefined],
    ['a token', true]
  ] as const)('that asks for %s', async (_what, bearer) => {
    server.push('acme/web', 'web', '1.0.0')
    server.guards.push({
      prefix: '/v2/',
      login: `jane:${PASSWORD}`,
      ...(bearer === undefined ? {} : { bearer })
    })
    const chart = await fetched(at(`${host()}/acme/web`, '^1.0.0'), [login(host())], layer)
    expect(await versionOf(chart, layer)).toBe('1.0.0')
    expect(toldTo()).toEqual([`${host()} jane`])
  })

  test('that keeps its content on another host: that is told nothing', async () => {
    server.push('acme/web', 'web', '1.0.0')
    server.guards.push({ prefix: '/v2/acme/', login: `jane:${PASSWORD}` })
    for (const [path, content] of [...server.files].filter(([name]) => name.includes('/blobs/'))) {
      server.redirects.set(path, `http://${host(2)}/store/${path.slice(-64)}`)
      server.files.set(`/store/${path.slice(-64)}`, content)
    }
    await fetched(at(`${host()}/acme/web:1.0.0`), [login(host())], layer)
    expect(toldTo()).toEqual([`${host()} jane`])
  })

  test('B33: a tag and a digest are both checked', async () => {
    const digest = server.push('acme/web', 'web', '1.0.0')
    server.push('acme/web', 'web', '2.0.0')
    const right = at(`${host()}/acme/web:1.0.0@${digest}`)
    const chart = await fetched(right, [], layer)
    expect(chart).toMatchObject({ digest, source: right.kind === 'oci' ? right.reference : '' })
    expect(await versionOf(chart, layer)).toBe('1.0.0')
    await rm(join(dir, 'chart'), { recursive: true })
    const wrong = `sha256:${'0'.repeat(64)}`
    // The digest of one tag behind another one, and one that nothing has.
    for (const reference of [`web:2.0.0@${digest}`, `web:1.0.0@${wrong}`]) {
      const error = await refused(at(`${host()}/acme/${reference}`), [], layer)
      expect(error.code).toBe('CHART_DIGEST_MISMATCH')
      expect(error.message).toContain(reference.slice(reference.indexOf('@') + 1))
      await rm(join(dir, 'chart'), { recursive: true })
    }
    expect((await refused(at(`${host()}/acme/web:3.0.0@${digest}`), [], layer)).code).toBe('CHART_NOT_FOUND')
  })

  test('B34: a version with "+" is found in whatever way it is written', async () => {
    const digest = server.push('acme/web', 'web', '1.0.0+up1')
    server.push('acme/web', 'web', '0.9.0+up9')
    for (const [ending, version] of [
      ['', '1.0.0+up1'],
      [':1.0.0+up1', undefined],
      [':1.0.0_up1', undefined],
      [`:1.0.0+up1@${digest}`, undefined],
      [`@${digest}`, undefined],
      ['', '^1.0.0'],
      ['', '>=0.9.0 <2'],
      ['', undefined]
    ] as const) {
      const chart = await fetched(at(`${host()}/acme/web${ending}`, version), [], layer)
      expect({ ending, version, digest: chart.digest }).toEqual({ ending, version, digest })
      expect(await versionOf(chart, layer)).toBe('1.0.0+up1')
      await rm(join(dir, 'chart'), { recursive: true })
    }
  })
})

describe('which login', () => {
  const oci = (path: string): ChartSource => ({
    kind: 'oci',
    reference: `oci://${path}`,
    version: undefined
  })

  test.each<[string, () => ChartSource, () => readonly RegistryLogin[], string]>([
    ['none', () => inRepo(), () => [], 'CHART_UNAUTHORIZED'],
    ['a wrong password', () => inRepo(), () => [login(host(), 'jane', 'wrong')], 'CHART_UNAUTHORIZED'],
    ['one of another host', () => inRepo(), () => [login(host(2))], 'CHART_UNAUTHORIZED'],
    ['one of another path', () => inRepo(), () => [login(`${host()}/chart`)], 'CHART_UNAUTHORIZED'],
    ['none, of a registry', () => oci(`${host()}/acme/web:1.0.0`), () => [], 'CHART_UNAUTHORIZED'],
    [
      'a wrong password, of a registry',
      () => oci(`${host()}/acme/web:1.0.0`),
      () => [login(host(), 'jane', 'wrong')],
      'CHART_UNAUTHORIZED'
    ]
  ])('%s is refused', async (_what, source, logins, code) => {
    repository()
    server.push('acme/web', 'web', '1.0.0')
    server.guards.push({ prefix: '/charts/', login: `jane:${PASSWORD}` })
    server.guards.push({ prefix: '/v2/acme/', login: `jane:${PASSWORD}` })
    expect((await refused(source(), logins())).code).toBe(code)
  })

  test('that of the longest path, for a registry and for a repository', async () => {
    repository()
    server.push('acme/web', 'web', '1.0.0')
    server.guards.push({ prefix: '/charts/', login: `bob:${PASSWORD}` })
    server.guards.push({ prefix: '/v2/acme/', login: `jane:${PASSWORD}` })
    const logins = [
      login(host(), 'root'),
      login(`${host()}/acme`),
      login(`${host()}/acme/other`, 'kim'),
      login(`${host()}/charts`, 'bob')
    ]
    await fetched(oci(`${host()}/acme/web:1.0.0`), logins, 'v35')
    expect(toldTo()).toEqual([`${host()} jane`])
    await rm(join(dir, 'chart'), { recursive: true })
    await fetched(inRepo(), logins, 'v35')
    expect(toldTo()).toEqual([`${host()} bob`])
  })

  test('one that is never used is told to nobody, and its host is not asked', async () => {
    repository()
    await fetched(inRepo(), [login(host(2)), login(`${host(3)}/charts`), login('192.0.2.1')], 'v35')
    expect(server.asked().filter(({ login: given, host: name }) => given ?? name !== host())).toEqual([])
  })
})

describe.each(EACH)('dependencies, with helm of %s', layer => {
  /** Two repositories and three registries, each with a login of its own; two of them on one host. */
  function guarded(): readonly RegistryLogin[] {
    repository()
    server.push('team-a/one', 'one', '1.0.0')
    server.push('team-b/two', 'two', '2.0.0+up2')
    server.push('open/three', 'three', '3.0.0')
    const guards = [
      ['/charts/', 'jane'],
      ['/v2/team-a/', 'ann'],
      ['/v2/team-b/', 'bob']
    ] as const
    for (const [prefix, name] of guards)
      server.guards.push({
        prefix,
        login: `${name}:${PASSWORD}`,
        ...(name === 'bob' ? { bearer: true } : {})
      })
    return [
      login(host(2)),
      login(`${host()}/team-a`, 'ann'),
      login(`${host()}/team-b`, 'bob'),
      login(host(9), 'nobody')
    ]
  }

  const all = (): readonly (readonly [string, string, string])[] => [
    ['web', '1.x', `http://${host(2)}/charts`],
    ['one', '1.x', `oci://${host()}/team-a`],
    ['two', '2.0.0+up2', `oci://${host()}/team-b`],
    ['three', '^3.0.0', `oci://${host()}/open`]
  ]

  test('of several hosts, and of several paths of one, each with its own login', async () => {
    const logins = guarded()
    const source = await writeChart('shop', 'shop', all())
    const chart = await fetched(source, logins, layer)
    expect(toldTo()).toEqual([`${host()} ann`, `${host()} bob`, `${host(2)} jane`])
    expect(await rendered(chart, layer)).toEqual(['one', 'shop', 'three', 'two', 'web'])
    expect((await readdir(join(chart.path, 'charts'))).sort()).toEqual([
      'one-1.0.0.tgz',
      'three-3.0.0.tgz',
      'two-2.0.0+up2.tgz',
      'web-1.0.0.tgz'
    ])
  })

  test('in the versions of the lock', async () => {
    const logins = guarded()
    server.push('team-a/one', 'one', '1.1.0')
    const source = await writeChart('shop', 'shop', all())
    const locked = all().map(([name, , repository], index) => ({
      name,
      repository,
      version: ['1.0.0', '1.0.0', '2.0.0+up2', '3.0.0'][index]
    }))
    const lock = async (dependencies: readonly object[]): Promise<void> => {
      await write('shop/Chart.lock', JSON.stringify({ dependencies, digest: 'sha256:0', generated: '' }))
    }
    await lock(locked)
    const chart = await fetched(source, logins, layer)
    expect(await readdir(join(chart.path, 'charts'))).toContain('one-1.0.0.tgz')
    expect(JSON.parse(await readFile(join(chart.path, 'Chart.lock'), 'utf8'))).toMatchObject({
      dependencies: locked
    })
    await rm(join(dir, 'chart'), { recursive: true })
    await lock(locked.slice(1))
    const error = await refused(source, logins, layer)
    expect(error).toMatchObject({ code: 'CHART_DEPENDENCIES' })
    expect(error.message).toContain('Chart.lock')
  })

  test('of dependencies in the workspace, three deep, each with its own', async () => {
    const logins = guarded()
    await writeChart('libraries/far', 'far', [all()[0] ?? ['', '', '']])
    await writeChart('libraries/near', 'near', [
      ['far', '1.x', 'file://../far'],
      ['one', '1.x', `oci://${host()}/team-a`]
    ])
    const source = await writeChart('apps/shop', 'shop', [['near', '1.x', 'file://../../libraries/near']])
    const chart = await fetched(source, logins, layer)
    expect(await rendered(chart, layer)).toEqual(['far', 'near', 'one', 'shop', 'web'])
    const { digest } = chart
    await rm(join(dir, 'chart'), { recursive: true })
    expect((await fetched(source, logins, layer)).digest).toBe(digest)
    await rm(join(dir, 'chart'), { recursive: true })
    await write('libraries/far/templates/more.yaml', '# more\n')
    expect((await fetched(source, logins, layer)).digest).not.toBe(digest)
    // The workspace is not ours to write to.
    expect(await readdir(join(workspace, 'libraries/near'))).toEqual(['Chart.yaml', 'templates'])
  })
})

describe('dependencies that cannot be had', () => {
  const shop = async (
    ...dependencies: readonly (readonly [string, string, string])[]
  ): Promise<ChartSource> => await writeChart('shop', 'shop', dependencies)

  test.each(['@stable', 'alias:other'])('B35: the alias %s is named, with what to write', async alias => {
    const error = await refused(await shop(['db', '1.x', alias], ['web', '1.x', 'http://127.0.0.1:1']), [])
    expect(error.code).toBe('CHART_DEPENDENCIES')
    expect(error.message).toContain(`db from ${alias}: a repository alias`)
    expect(error.remedy).toMatch(/`repository: https:.*`charts\/`/)
    expect(started).toEqual([])
  })

  test('B35: an alias of a dependency that lies in charts/ is none of our business', async () => {
    const source = await shop(['db', '1.x', '@stable'])
    await writeChart('shop/charts/db', 'db')
    expect(await rendered(await fetched(source, [], 'v35'), 'v35')).toEqual(['db', 'shop'])
  })

  test('N4: one whose repository does not answer is named with its host', async () => {
    repository()
    const error = await refused(
      await shop(['web', '1.x', `http://${host()}/charts`], ['db', '1.x', 'http://127.0.0.1:1/charts']),
      []
    )
    expect(error.code).toBe('CHART_UNREACHABLE')
    expect(error.message).toBe(
      '127.0.0.1:1 does not answer: dependency db from http://127.0.0.1:1/charts of the chart'
    )
    expect(error.remedy).toContain('`repository` of the dependency in Chart.yaml')
    expect(messageOf(error.cause)).toContain('127.0.0.1:1')
  })

  test('N4: one whose registry does not answer, too', async () => {
    server.push('open/three', 'three', '3.0.0')
    const error = await refused(
      await shop(['three', '3.x', `oci://${host()}/open`], ['db', '1.0.0', 'oci://127.0.0.1:1/acme']),
      []
    )
    expect(messageOf(error.cause)).toMatch(/^could not download oci:\/\/127\.0\.0\.1:1\/acme\/db/)
    expect(error).toMatchObject({
      code: 'CHART_UNREACHABLE',
      message: '127.0.0.1:1 does not answer: dependency db from oci://127.0.0.1:1/acme of the chart'
    })
  })

  test('N4: one that a dependency in the workspace needs', async () => {
    await writeChart('near', 'near', [['db', '1.x', 'http://127.0.0.1:1/charts']])
    const error = await refused(await shop(['near', '1.x', 'file://../near']), [])
    expect(error.message).toContain('dependency db from http://127.0.0.1:1/charts')
  })

  test.each<[string, () => readonly RegistryLogin[], RegExp]>([
    ['without a login', () => [], /^Add a line `127\.0\.0\.1:\d+ USER PASSWORD` to `registry-logins`/],
    [
      'with a wrong password',
      () => [login(host(), 'jane', 'wrong')],
      /^Check user and password of 127\.0\.0\.1:\d+ in `registry-logins`/
    ]
  ])('one that is refused %s', async (_what, logins, remedy) => {
    repository()
    server.guards.push({ prefix: '/charts/', login: `jane:${PASSWORD}` })
    server.push('acme/db', 'db', '1.0.0')
    server.guards.push({ prefix: '/v2/acme/', login: `jane:${PASSWORD}` })
    for (const [name, repository] of [
      ['web', `http://${host()}/charts`],
      ['db', `oci://${host()}/acme`]
    ] as const) {
      const error = await refused(await shop([name, '1.0.0', repository]), logins())
      expect(error.code).toBe('CHART_UNAUTHORIZED')
      expect(error.message).toBe(
        `${host()} refuses the credentials: dependency ${name} from ${repository} of the chart`
      )
      expect(error.remedy).toMatch(remedy)
      await rm(join(dir, 'chart'), { recursive: true })
    }
  })

  test('one of a version that is not there', async () => {
    repository()
    const error = await refused(await shop(['web', '9.x', `http://${host()}/charts`]), [])
    expect(error).toMatchObject({
      code: 'CHART_DEPENDENCIES',
      message: `dependency web from http://${host()}/charts of the chart cannot be had`
    })
  })

  test('charts that need each other', async () => {
    await writeChart('near', 'near', [['shop', '1.x', 'file://../shop']])
    const error = await refused(await shop(['near', '1.x', 'file://../near']), [])
    expect(error.code).toBe('CHART_DEPENDENCIES')
    expect(error.message).toContain('file://../shop')
  })
})
