/** What Helm gets of a chart in the workspace, without Helm. */
import { spawnSync } from 'node:child_process'
import { linkSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fetchChart, type Chart } from '../../../../src/helm/chart/chart.ts'
import type { Helm } from '../../../../src/helm/client.ts'
import { CHART_LIMITS, ChartBudget } from '../../../../src/helm/chart/budget.ts'
import { copyChartFolder } from '../../../../src/helm/chart/folder.ts'
import { Territory } from '../../../../src/helm/chart/territory.ts'
import { tgz } from '../../../../testkit/tar.ts'

const SECRET = 'hunter2'

/** Beside each other: the workspace, RUNNER_TEMP with the private folder, and what is nobody's business. */
let parent: string
let workspace: string
let dir: string
beforeEach(async () => {
  parent = realpathSync(await mkdtemp(join(tmpdir(), 'chart-')))
  workspace = join(parent, 'workspace')
  dir = join(parent, 'temp', 'private')
  await mkdir(dir, { recursive: true })
  await write('temp/private/wds.kubeconfig', SECRET)
  await write('outside/Chart.yaml', 'name: outside\nversion: 1.0.0\n')
  await write('outside/secret', SECRET)
  await write('workspace/charts/web/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n')
  await write('workspace/charts/web/templates/a.yaml', 'a: 1\n')
  await write('workspace/shared/b.yaml', 'b: 2\n')
})
afterEach(async () => {
  await rm(parent, { recursive: true })
  // Also of 100,000 files.
}, 120_000)

/** @param path below the folder of all */
async function write(path: string, content: string | Buffer): Promise<string> {
  const file = join(parent, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

/** A link in the chart. */
async function chartLink(name: string, target: string): Promise<void> {
  const path = join(workspace, 'charts/web', name)
  await mkdir(dirname(path), { recursive: true })
  await symlink(target, path)
}

/** Helm, which nobody may ask before the chart is ours. */
const helm = { dependencyBuild: () => Promise.reject(new Error('Helm was called')) } as unknown as Helm

async function fetched(path = 'charts/web', env: NodeJS.ProcessEnv = {}, tool = helm): Promise<Chart> {
  const source = { kind: 'path', path: join(workspace, path), workspace } as const
  return await fetchChart(source, undefined, tool, { dir, env })
}

/** @returns the error, once it is certain that nothing of what is secret was copied */
async function refusal(path?: string, env?: NodeJS.ProcessEnv): Promise<{ code: string; message: string }> {
  const error: unknown = await fetched(path, env).then(
    () => undefined,
    (caught: unknown) => caught
  )
  for (const entry of await readdir(join(dir, 'chart'), { recursive: true, withFileTypes: true }).catch(
    () => []
  )) {
    expect(entry.isSymbolicLink()).toBe(false)
    if (entry.isFile()) expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).not.toContain(SECRET)
  }
  return error as { code: string; message: string }
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

describe('C2: a link in a chart is refused by name, and nothing that it leads to is read', () => {
  test.each<[string, string, () => string]>([
    ['the environment of the process', 'files/env', () => '/proc/self/environ'],
    ['a file of the machine', 'files/passwd', () => '/etc/passwd'],
    ['the memory of the process', 'files/mem', () => '/proc/self/mem'],
    ['a device', 'files/zero', () => '/dev/zero'],
    ['a folder of the machine', 'templates/etc', () => '/etc'],
    ['the root of the machine', 'files/root', () => '/'],
    ['the root of another process', 'files/root', () => '/proc/self/root'],
    ['the kubeconfig in the private folder', 'files/kubeconfig', () => join(dir, 'wds.kubeconfig')],
    ['the private folder', 'files/private', () => dir],
    ['the runner’s folder for temporary files', 'files/temp', () => dirname(dir)],
    ['a file beside the workspace', 'files/secret', () => join(parent, 'outside/secret')],
    ['the same by a relative path', 'files/secret', () => '../../../../outside/secret'],
    ['the folder that holds the workspace', 'files/parent', () => '../../../..'],
    ['an open file', 'files/fd', () => '/proc/self/fd/0'],
    ['values.yaml of somewhere else', 'values.yaml', () => join(parent, 'outside/secret')],
    ['Chart.yaml of somewhere else', 'Chart.yaml.link', () => join(parent, 'outside/Chart.yaml')],
    ['a chart of somewhere else', 'charts/outside', () => join(parent, 'outside')],
    ['nothing', 'files/nothing', () => 'nowhere'],
    ['itself', 'files/self', () => 'self']
  ])('%s', async (_what, name, target) => {
    await chartLink(name, target())
    const error = await refusal()
    expect(error).toMatchObject({ code: 'CHART_OUTSIDE' })
    expect(error.message).toContain(JSON.stringify(name))
    expect(error.message).not.toContain(SECRET)
  })

  test('over a second link, in the workspace', async () => {
    await symlink(join(parent, 'outside'), join(workspace, 'shared/way'))
    await chartLink('files/secret', '../../../shared/way/secret')
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test('in a folder that another link leads to', async () => {
    await symlink('/etc/passwd', join(workspace, 'shared/passwd'))
    await chartLink('files/shared', '../../../shared')
    expect((await refusal()).message).toContain('"files/shared/passwd"')
  })

  test('to the private folder, where RUNNER_TEMP lies in the workspace', async () => {
    dir = join(workspace, '_temp/private')
    await mkdir(dir, { recursive: true })
    await writeFile(join(dir, 'wds.kubeconfig'), SECRET)
    await writeFile(join(workspace, '_temp/secret'), SECRET)
    await chartLink('files/a', '../../../_temp/private/wds.kubeconfig')
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
    await rm(join(workspace, 'charts/web/files/a'))
    await chartLink('files/a', '../../../_temp/secret')
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test('to git’s configuration, which holds the job’s token', async () => {
    await write('workspace/.git/config', SECRET)
    await chartLink('files/config', '../../../.git/config')
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test('to that of a checkout below the workspace', async () => {
    await write('workspace/app/.git/config', SECRET)
    await chartLink('files/config', '../../../app/.git/config')
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
    await rm(join(workspace, 'charts/web/files/config'))
    await chartLink('files/git', '../../../app/.git')
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test.each([
    ['GOOGLE_APPLICATION_CREDENTIALS', (file: string) => file],
    ['KUBECONFIG', (file: string) => `/nowhere:${file}`],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', (file: string) => file],
    ['INPUT_WDS-KUBECONFIG-FILE', () => 'credentials.json']
  ])('to credentials in the workspace, which %s names', async (name, valueOf) => {
    const file = await write('workspace/credentials.json', SECRET)
    await chartLink('files/a', '../../../credentials.json')
    expect(await refusal('charts/web', { [name]: valueOf(file) })).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test('a pipe, whose reader would wait for ever', async () => {
    expect(spawnSync('mkfifo', [join(workspace, 'charts/web/pipe')]).status).toBe(0)
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test('the chart itself was exchanged for a link after the inputs were read', async () => {
    await rm(join(workspace, 'charts/web'), { recursive: true })
    await symlink(join(parent, 'outside'), join(workspace, 'charts/web'))
    expect(await refusal()).toMatchObject({ code: 'CHART_OUTSIDE' })
  })

  test('a packed chart was exchanged for a link after the inputs were read', async () => {
    await symlink(join(parent, 'outside/secret'), join(workspace, 'web.tgz'))
    expect(await refusal('web.tgz')).toMatchObject({ code: 'CHART_OUTSIDE' })
  })
})

test('C2: links inside the workspace are copied as what they lead to, and the copy holds no link', async () => {
  await chartLink('templates/b.yaml', '../../../shared/b.yaml')
  await chartLink('files/shared', '../../../shared')
  await chartLink('again.yaml', join(workspace, 'shared/b.yaml'))
  const { path } = await fetched()
  expect(path.startsWith(dir)).toBe(true)
  expect(namesIn(path)).toEqual([
    'Chart.yaml',
    'again.yaml',
    'files',
    'files/shared',
    'files/shared/b.yaml',
    'templates',
    'templates/a.yaml',
    'templates/b.yaml'
  ])
  expect(readFileSync(join(path, 'files/shared/b.yaml'), 'utf8')).toBe('b: 2\n')
})

test('C2: where the workspace is the chart, git’s folder, credentials and RUNNER_TEMP are left out', async () => {
  dir = join(workspace, '_temp/private')
  await mkdir(dir, { recursive: true })
  await write('workspace/Chart.yaml', 'apiVersion: v2\nname: all\nversion: 1.0.0\n')
  await write('workspace/.git/config', SECRET)
  await write('workspace/charts/web/.git', SECRET)
  const file = await write('workspace/gha-creds-1.json', SECRET)
  const { path } = await fetched('', { GOOGLE_GHA_CREDS_PATH: file })
  expect(namesIn(path)).toEqual([
    'Chart.yaml',
    'charts',
    'charts/web',
    'charts/web/Chart.yaml',
    'charts/web/templates',
    'charts/web/templates/a.yaml',
    'shared',
    'shared/b.yaml'
  ])
})

test('what .helmignore lists need not be a file of the workspace, nor small', async () => {
  await write('workspace/charts/web/.helmignore', '# ours\n*.iso\nnode_modules/\n/bazel-*\n')
  await write('workspace/charts/web/disk.iso', Buffer.alloc(6 * 2 ** 20))
  await chartLink('node_modules/passwd', '/etc/passwd')
  await chartLink('bazel-out', '/etc')
  const { path } = await fetched()
  expect(namesIn(path)).toEqual(['.helmignore', 'Chart.yaml', 'templates', 'templates/a.yaml'])
})

describe('C2: a chart that is too large is refused by name, before it is read', () => {
  test('a sparse file of 2 GiB', async () => {
    const file = await open(join(workspace, 'charts/web/huge'), 'w')
    await file.truncate(2 ** 31)
    await file.close()
    const before = performance.now()
    const error = await refusal()
    expect(error).toMatchObject({ code: 'CHART_TOO_LARGE' })
    expect(error.message).toContain('"huge" is larger than 5 MiB')
    expect(performance.now() - before).toBeLessThan(4000)
  })

  test('100,000 files', async () => {
    const folder = join(workspace, 'charts/web/files')
    await mkdir(folder)
    // Links to a few files, as many as a file system allows: files of their own take ten times as long.
    const sources = Array.from({ length: 4 }, (_, at) => join(workspace, `empty-${at}`))
    for (const source of sources) writeFileSync(source, '')
    for (let at = 0; at < 100_000; at++) linkSync(sources[at % 4] ?? '', join(folder, String(at)))
    const before = performance.now()
    const error = await refusal()
    expect(error).toMatchObject({ code: 'CHART_TOO_LARGE' })
    expect(error.message).toContain('more than 10000 files')
    expect(performance.now() - before).toBeLessThan(4000)
  }, 120_000)

  test('100 MiB in all', async () => {
    for (let at = 0; at < 21; at++) await write(`workspace/charts/web/files/${at}`, Buffer.alloc(5 * 2 ** 20))
    const error = await refusal()
    expect(error).toMatchObject({ code: 'CHART_TOO_LARGE' })
    expect(error.message).toContain('100 MiB in all')
  })

  test('a folder that lies in itself', async () => {
    await chartLink('files/again', '..')
    const error = await refusal()
    expect(error).toMatchObject({ code: 'CHART_TOO_LARGE' })
    expect(error.message).toContain('"files/again"')
  })

  test('folders that lead to each other, 2 to the power of 20 ways', async () => {
    for (let at = 0; at < 20; at++) {
      await mkdir(join(workspace, `maze/${at}`), { recursive: true })
      for (const way of ['a', 'b']) await symlink(`../${at + 1}`, join(workspace, `maze/${at}/${way}`))
    }
    await mkdir(join(workspace, 'maze/20'))
    // With a limit that is reached sooner than the real one.
    const budget = new ChartBudget({ ...CHART_LIMITS, entries: 100 })
    const territory = new Territory(workspace, [])
    const copying = copyChartFolder(join(workspace, 'maze/0'), join(dir, 'chart'), { territory, budget })
    await expect(copying).rejects.toMatchObject({ code: 'CHART_TOO_LARGE' })
  })
})

const CHART_YAML = { name: 'web/Chart.yaml', content: 'apiVersion: v2\nname: web\nversion: 1.0.0\n' }
const BOMB = gzipSync(Buffer.alloc(150 * 2 ** 20), { level: 1 })

describe('L7: a gzip bomb is refused by name', () => {
  test('as the chart', async () => {
    await write('workspace/web.tgz', BOMB)
    const error = await refusal('web.tgz')
    expect(error).toMatchObject({ code: 'CHART_TOO_LARGE' })
    expect(error.message).toContain('"web.tgz" unpacks to more than 100 MiB')
  })

  test('in charts/ of a folder', async () => {
    await write('workspace/charts/web/charts/bomb-1.0.0.tgz', BOMB)
    expect((await refusal()).message).toContain('"charts/bomb-1.0.0.tgz" unpacks to more than 100 MiB')
  })

  test('packed in a packed chart', async () => {
    await write('workspace/web.tgz', tgz([CHART_YAML, { name: 'web/charts/bomb-1.0.0.tgz', content: BOMB }]))
    expect((await refusal('web.tgz')).message).toContain('charts/bomb-1.0.0.tgz')
  })

  test('downloaded', async () => {
    const pulling = {
      pull: async (_args: unknown, folder: string) => {
        await writeFile(join(folder, 'web-1.0.0.tgz'), BOMB)
        return ''
      }
    } as unknown as Helm
    const source = { kind: 'url', url: 'https://charts.example.com/web-1.0.0.tgz' } as const
    await expect(fetchChart(source, undefined, pulling, { dir, env: {} })).rejects.toMatchObject({
      code: 'CHART_TOO_LARGE'
    })
  })
})

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`

describe('B22: what a checkout without Git LFS or submodules leaves behind is named', () => {
  test.each<[string, string, string]>([
    ['a packed dependency', 'charts/web/charts/sub-1.0.0.tgz', 'CHART_DEPENDENCIES'],
    ['one of a dependency', 'charts/web/charts/sub/charts/low-1.0.0.tgz', 'CHART_DEPENDENCIES'],
    ['the values', 'charts/web/values.yaml', 'CHART_UNREADABLE'],
    ['Chart.yaml', 'charts/web/Chart.yaml', 'CHART_UNREADABLE'],
    ['a template', 'charts/web/templates/b.yaml', 'CHART_UNREADABLE'],
    ['a definition', 'charts/web/crds/b.yaml', 'CHART_UNREADABLE'],
    ['the values of a dependency', 'charts/web/charts/sub/values.yaml', 'CHART_UNREADABLE'],
    ['the schema', 'charts/web/values.schema.json', 'CHART_UNREADABLE']
  ])('a pointer in the place of %s', async (_what, path, code) => {
    await write(`workspace/${path}`, POINTER)
    const error = await refusal()
    expect(error).toMatchObject({ code, remedy: expect.stringContaining('`lfs: true`') as string })
    expect(error.message).toContain(JSON.stringify(path.slice('charts/web/'.length)))
    expect(error.message).toContain('is a Git LFS pointer')
  })

  test('the chart itself, packed', async () => {
    await write('workspace/web.tgz', POINTER)
    const error = await refusal('web.tgz')
    expect(error).toMatchObject({
      code: 'CHART_UNREADABLE',
      remedy: expect.stringContaining('lfs') as string
    })
    expect(error.message).toContain('"web.tgz" of the chart is a Git LFS pointer')
  })

  test('in a packed chart', async () => {
    await write('workspace/web.tgz', tgz([CHART_YAML, { name: 'web/values.yaml', content: POINTER }]))
    expect((await refusal('web.tgz')).message).toContain('"values.yaml" of the chart is a Git LFS pointer')
  })

  test.each(['files/logo.png', 'README.md', 'docs/values.yaml'])(
    'one that Helm does not read by itself does no harm: %s',
    async name => {
      await write(`workspace/charts/web/${name}`, POINTER)
      await expect(fetched()).resolves.toBeDefined()
    }
  )

  test('nor one that .helmignore lists', async () => {
    await write('workspace/charts/web/.helmignore', 'charts/*.tgz\n')
    await write('workspace/charts/web/charts/sub-1.0.0.tgz', POINTER)
    await expect(fetched()).resolves.toMatchObject({ ignored: ['charts/sub-1.0.0.tgz'] })
  })

  test.each(['charts/sub', 'charts/sub/charts/low'])('an empty folder %s', async name => {
    await mkdir(join(workspace, 'charts/web', name), { recursive: true })
    const error = await refusal()
    expect(error).toMatchObject({
      code: 'CHART_DEPENDENCIES',
      remedy: expect.stringContaining('`submodules: true`') as string
    })
    expect(error.message).toContain(`${JSON.stringify(name)} of the chart is an empty folder`)
  })

  test('other empty folders are none of Helm’s charts', async () => {
    for (const name of ['charts', 'templates/tests', 'charts/_old', 'files/charts/sub'])
      await mkdir(join(workspace, 'charts/web', name), { recursive: true })
    await expect(fetched()).resolves.toBeDefined()
  })
})

describe('H3: the digest changes with every byte that Helm reads', () => {
  const digest = async (): Promise<string> => {
    const { digest, content } = await fetched()
    expect(content).toBe(digest)
    await rm(join(dir, 'chart'), { recursive: true })
    return digest
  }

  test.each<[string, () => Promise<unknown>]>([
    ['a file that a link leads to', async () => await write('workspace/shared/b.yaml', 'b: 3\n')],
    ['a file in a folder that a link leads to', async () => await write('workspace/shared/c.yaml', 'c: 1\n')],
    [
      'the link, to a file with other content',
      async () => {
        await rm(join(workspace, 'charts/web/b.yaml'))
        await chartLink('b.yaml', 'templates/a.yaml')
      }
    ],
    ['a name', async () => await write('workspace/charts/web/templates/c.yaml', '')],
    [
      'a packed chart inside',
      async () => await write('workspace/charts/web/charts/a-1.0.0.tgz', tgz([CHART_YAML]))
    ]
  ])('%s', async (_what, change) => {
    await chartLink('b.yaml', '../../shared/b.yaml')
    await chartLink('files/shared', '../../../shared')
    const before = await digest()
    expect(await digest()).toBe(before)
    await change()
    expect(await digest()).not.toBe(before)
  })

  test('and is the same for a link and for the file that it leads to', async () => {
    await chartLink('b.yaml', '../../shared/b.yaml')
    const linked = await digest()
    await rm(join(workspace, 'charts/web/b.yaml'))
    await write('workspace/charts/web/b.yaml', 'b: 2\n')
    expect(await digest()).toBe(linked)
  })
})
