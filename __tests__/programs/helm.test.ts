/** What Helm is called with, seen by a fake one: the argv is the interface. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../src/lib/exec.ts'
import { createHelm, type Helm } from '../../src/helm/client.ts'
import { valueArguments } from '../../src/helm/values.ts'

const RELEASE = JSON.stringify({
  version: 3,
  info: { status: 'deployed' },
  chart: { metadata: { name: 'web', version: '1.2.3', appVersion: '9' } },
  manifest: 'a: b',
  hooks: []
})

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ks-helm-'))
})
afterEach(async () => {
  await rm(dir, { recursive: true })
})

/** Records argv and stdin of each call, and prints. */
async function fakeHelm(
  version: string,
  stdout: string,
  stderr = '',
  allowInsecure = false
): Promise<{ helm: Helm; calls: () => Promise<unknown> }> {
  const path = join(dir, 'helm')
  const script = `#!${process.execPath}
const fs = require('fs')
fs.appendFileSync(${JSON.stringify(join(dir, 'calls'))},
  JSON.stringify({ args: process.argv.slice(2), stdin: fs.readFileSync(0, 'utf8') }) + '\\n')
process.stdout.write(${JSON.stringify(stdout)})
process.stderr.write(${JSON.stringify(stderr)})
`
  await writeFile(path, script)
  await chmod(path, 0o755)
  return {
    helm: createHelm({
      runCommand,
      path,
      version,
      env: { PATH: process.env['PATH'] ?? '', FOR: 'the WDS' },
      fetchEnv: {
        PATH: process.env['PATH'] ?? '',
        FOR: 'fetching',
        HELM_REGISTRY_CONFIG: join(dir, 'home', 'registry.json'),
        HELM_REPOSITORY_CONFIG: join(dir, 'home', 'repositories.yaml'),
        HELM_REPOSITORY_CACHE: join(dir, 'home', 'cache')
      },
      allowInsecure,
      kubeconfig: '/kc',
      remaining: () => 90_500,
      signal: new AbortController().signal
    }),
    calls: async () => {
      const lines = (await readFile(join(dir, 'calls'), 'utf8')).trimEnd().split('\n')
      return lines.map(line => JSON.parse(line) as unknown)
    }
  }
}

const request = {
  release: 'web',
  namespace: 'shop',
  chart: '/c.tgz',
  values: ['--values=/v'],
  skipHooks: false,
  takeOwnership: false
}

test('upgrade: reset values, no flag that can never succeed in a WDS', async () => {
  const { helm, calls } = await fakeHelm('4.2.4', RELEASE)
  await expect(helm.upgradeInstall(request)).resolves.toMatchObject({
    release: { revision: 3, status: 'deployed', chartName: 'web', chartVersion: '1.2.3', appVersion: '9' },
    warnings: []
  })
  await expect(calls()).resolves.toMatchObject([
    {
      args: [
        'upgrade',
        'web',
        '/c.tgz',
        '--install',
        '--namespace=shop',
        '--kubeconfig=/kc',
        '--reset-values',
        '--output=json',
        '--disable-openapi-validation',
        '--timeout=91s',
        '--values=/v'
      ]
    }
  ])
})

test.each([
  ['3.17.3', 'W1126 16:05:10.529476    1024 warnings.go:70] unknown field "spec.foo"'],
  ['4.2.3', 'I1126 16:05:38.465704    1218 warnings.go:107] "Warning: unknown field \\"spec.foo\\""']
])('what the API server warned of, as Helm %s logs it', async (version, line) => {
  const { helm } = await fakeHelm(version, RELEASE, `level=INFO msg=x\n${line}\n${line}\n`)
  const { warnings } = await helm.upgradeInstall(request)
  expect(warnings).toEqual(['unknown field "spec.foo"'])
})

test.each([
  [
    '3.17.3',
    'manifest_sorter.go:190: info: skipping unknown hook: "pre-instal"\nmanifest_sorter.go:190: info: skipping unknown hook: ""\nmanifest_sorter.go:190: info: skipping unknown hook: "a,\\"b\\""'
  ],
  [
    '4.1.4',
    'level=INFO msg="skipping unknown hooks" hookTypes=pre-instal\nlevel=INFO msg="skipping unknown hooks" hookTypes=""\nlevel=INFO msg="skipping unknown hooks" hookTypes="a,\\"b\\""'
  ]
])('B09: which hooks Helm %s left out', async (version, lines) => {
  const { helm } = await fakeHelm(version, RELEASE, `${lines}\n`)
  expect((await helm.dryRun(request)).skippedHooks).toEqual(['pre-instal', '', 'a,"b"'])
})

test('B25: what Helm keeps of a release, and what of it is large', async () => {
  const blob = randomBytes(900_000)
  const release = {
    ...(JSON.parse(RELEASE) as object),
    chart: {
      metadata: { name: 'web', version: '1.2.3' },
      templates: [{ name: 'templates/a.yaml', data: Buffer.from('a: b').toString('base64') }],
      files: [{ name: 'files/blob.bin', data: blob.toString('base64') }]
    }
  }
  const { helm } = await fakeHelm('4.1.4', JSON.stringify(release))
  const { dataBytes, largestParts } = await helm.dryRun(request)
  // In base64, compressed and in base64 again.
  expect(dataBytes() / 2 ** 20).toBeCloseTo((900_000 * 4) / 3 / 2 ** 20, 1)
  expect(largestParts()[0]).toEqual({ name: 'files/blob.bin', bytes: 900_000 })
  const small = await fakeHelm('4.1.4', RELEASE)
  expect((await small.helm.dryRun(request)).dataBytes()).toBe(0)
})

test.each([
  ['4.2.4', true],
  ['3.17.0', true],
  ['3.16.4', false]
])('helm %s takes objects over when it may, if it can: %p', async (version, can) => {
  const { helm, calls } = await fakeHelm(version, RELEASE)
  await helm.upgradeInstall({ ...request, takeOwnership: true })
  const [call] = (await calls()) as readonly { readonly args: readonly string[] }[]
  expect(call?.args.includes('--take-ownership')).toBe(can)
})

test('what Helm 4.2 prints before its JSON does no harm', async () => {
  const { helm } = await fakeHelm('4.2.3', `Pulled: a\nDigest: sha256:b\n${RELEASE}`)
  await expect(helm.dryRun(request)).resolves.toMatchObject({ revision: 3 })
})

test.each([
  ['127.0.0.1:5000', ['--plain-http']],
  ['[::1]:5000', ['--plain-http']],
  ['localhost:5000', []],
  ['127.0.0.1.example.com', []],
  ['ghcr.io', []]
])('a registry at %s: http only on this machine', async (host, flags) => {
  const { helm, calls } = await fakeHelm('4.2.4', '')
  await helm.pull([`oci://${host}/web`], '/x')
  await expect(calls()).resolves.toMatchObject([
    { args: ['pull', `oci://${host}/web`, '--destination=/x', ...flags] }
  ])
})

test('logins: to a repository on stdin, to registries by a file of this run, and no call but for these', async () => {
  const { helm, calls } = await fakeHelm('4.2.4', '')
  const login = { host: 'h', path: '', username: 'me', password: ' hunter2 ' }
  const repository = { url: 'https://h/charts', login }
  expect([await helm.addRepository(repository), await helm.addRepository(repository)]).toEqual([
    'repository-0',
    'repository-0'
  ])
  await helm.registryLogins('{"auths":{}}')
  const url = 'https://h/charts/web.tgz'
  expect(await helm.addArchive(url, login)).toBe(url)
  await expect(calls()).resolves.toEqual([
    {
      args: ['repo', 'add', 'repository-0', 'https://h/charts', '--username=me', '--password-stdin'],
      stdin: ' hunter2 '
    }
  ])
  const home = join(dir, 'home')
  expect(await readFile(join(home, 'registry.json'), 'utf8')).toBe('{"auths":{}}')
  expect(JSON.parse(await readFile(join(home, 'repositories.yaml'), 'utf8'))).toMatchObject({
    repositories: [{ url: 'https://h/charts/', username: 'me', password: ' hunter2 ' }]
  })
  for (const name of ['registry.json', 'repositories.yaml', 'cache/chart-index.yaml'])
    expect((await stat(join(home, name))).mode & 0o777).toBe(0o600)
})

describe('M7: plain http to a registry', () => {
  const REFUSED = 'Error: http: server gave HTTP response to HTTPS client'

  /** A helm that gets an answer over plain http alone. */
  async function plainOnly(allowInsecure: boolean): Promise<Awaited<ReturnType<typeof fakeHelm>>> {
    const fake = await fakeHelm('4.2.4', '', REFUSED, allowInsecure)
    const path = join(dir, 'helm')
    const script = await readFile(path, 'utf8')
    await writeFile(path, `${script}\nprocess.exitCode = process.argv.includes('--plain-http') ? 0 : 1\n`)
    return fake
  }

  test('M7: is not spoken unless it is accepted', async () => {
    const { helm, calls } = await plainOnly(false)
    await expect(helm.pull(['oci://registry.example.com/web'], '/x')).rejects.toMatchObject({
      code: 'INSECURE_URL',
      remedy: expect.stringContaining('`allow-insecure: true`') as string
    })
    expect(await calls()).toHaveLength(1)
  })

  test('M7: is spoken after https where it is accepted', async () => {
    const { helm, calls } = await plainOnly(true)
    await helm.pull(['oci://registry.example.com/web'], '/x')
    const made = (await calls()) as readonly { readonly args: readonly string[] }[]
    expect(made.map(({ args }) => args.includes('--plain-http'))).toEqual([false, true])
  })
})

test('L6: only calls that reach the WDS get its environment', async () => {
  const { helm } = await fakeHelm('4.2.4', RELEASE)
  const path = join(dir, 'helm')
  const script = await readFile(path, 'utf8')
  await writeFile(
    path,
    script.replace(
      'fs.appendFileSync(',
      `fs.appendFileSync(${JSON.stringify(join(dir, 'for'))}, process.argv[2] + ' for ' + process.env.FOR + '\\n')\nfs.appendFileSync(`
    )
  )
  await helm.pull(['web', '--repo=https://charts.example.com'], '/x')
  await helm.dependencyBuild(dir, [{ url: 'https://charts.example.com' }])
  await helm.showChart('/c.tgz')
  await helm.showCrds('/c.tgz')
  await helm.template(request, 'v1.30.0', [])
  await helm.dryRun(request)
  await helm.upgradeInstall(request)
  await helm.rollback({ release: 'web', namespace: 'shop', revision: 1, skipHooks: false })
  await helm.uninstall({ release: 'web', namespace: 'shop', skipHooks: false })
  expect((await readFile(join(dir, 'for'), 'utf8')).trimEnd().split('\n')).toEqual([
    ...['pull', 'repo', 'dependency', 'show', 'show', 'template'].map(verb => `${verb} for fetching`),
    ...['upgrade', 'upgrade', 'rollback', 'uninstall'].map(verb => `${verb} for the WDS`)
  ])
})

test('M7: a dependency over http: Helm is not started', async () => {
  const { helm } = await fakeHelm('4.2.4', '')
  await writeFile(
    join(dir, 'Chart.yaml'),
    'dependencies: [{ name: db, repository: "http://charts.example.com" }]\n'
  )
  await expect(helm.dependencyBuild(dir, [{ url: 'http://charts.example.com' }])).rejects.toMatchObject({
    code: 'INSECURE_URL'
  })
  await expect(readFile(join(dir, 'calls'))).rejects.toThrow('ENOENT')
})

test('dependencies: Helm is told of the repositories first, whose indexes it then has', async () => {
  const { helm, calls } = await fakeHelm('4.2.4', '')
  await helm.dependencyBuild('/chart', [
    { url: 'https://one.example.com' },
    { url: 'https://two.example.com' }
  ])
  await expect(calls()).resolves.toMatchObject([
    { args: ['repo', 'add', 'repository-0', 'https://one.example.com'] },
    { args: ['repo', 'add', 'repository-1', 'https://two.example.com'] },
    { args: ['dependency', 'build', '/chart', '--skip-refresh'] }
  ])
})

test('values: files, then inline, set, texts of files and literals; literals only by file', async () => {
  const args = await valueArguments(
    {
      values: 'a: 1',
      valuesFiles: [
        { path: 'values/one.yaml', text: 'b: 2' },
        { path: 'a,b "c".yaml', text: 'c: 3' }
      ],
      set: [
        { path: 'a.b', value: '1,2' },
        { path: 'c', value: '{x}' },
        { path: 'd', value: 'back\\slash' },
        { path: 'e', value: 'a\\,b,c\\\\,d' },
        { path: 'f', value: '{{ .Release.Name }}' }
      ],
      setFile: [{ path: 'text', value: 'two\nlines' }],
      setLiteral: [{ path: 'password', value: 'p,{}"$ \\' }]
    },
    dir
  )
  expect(args).toEqual([
    `--values=${join(dir, 'values-0-one.yaml')}`,
    `--values=${join(dir, 'values-1-a_b__c_.yaml')}`,
    `--values=${join(dir, 'values.yaml')}`,
    '--set',
    'a.b=1\\,2',
    '--set',
    'c={x}',
    '--set',
    'd=back\\slash',
    '--set',
    'e=a\\,b\\,c\\\\\\,d',
    '--set',
    'f=\\{{ .Release.Name }}',
    '--set-file',
    `text=${join(dir, 'text-0')}`,
    '--set-file',
    `password=${join(dir, 'literal-0')}`
  ])
  await expect(readFile(join(dir, 'literal-0'), 'utf8')).resolves.toBe('p,{}"$ \\')
  // Copies: the workspace can change while Helm works.
  await expect(readFile(join(dir, 'values-0-one.yaml'), 'utf8')).resolves.toBe('b: 2')
})
