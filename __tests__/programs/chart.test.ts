/** Charts of the workspace, through real Helm: what it renders of our copy, and what it cannot reach from there. */
import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { fetchChart, type Chart } from '../../src/helm/chart/chart.ts'
import { childEnvironment } from '../../src/lib/environment.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { createHelm, type Helm } from '../../src/helm/client.ts'
import { parseManifest } from '../../src/helm/manifest.ts'
import { planRendering, renderingUnder, type RenderedPart } from '../../src/plan/rendering.ts'
import { npmTools, type Layer } from '../../testkit/npmTools.ts'
import { tgz } from '../../testkit/tar.ts'

const SECRET = 'hunter2'
const EACH: readonly Layer[] = ['v31', 'v36']

let parent: string
let workspace: string
let dir: string
beforeEach(async () => {
  parent = realpathSync(await mkdtemp(join(tmpdir(), 'chart-')))
  workspace = join(parent, 'workspace')
  dir = join(parent, 'temp', 'private')
  await mkdir(dir, { recursive: true })
})
afterEach(async () => {
  await rm(parent, { recursive: true })
})

/** @param path below the folder of all */
async function write(path: string, content: string | Buffer): Promise<void> {
  const file = join(parent, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

async function writeChart(path: string, name: string, more: object = {}): Promise<void> {
  await write(`${path}/Chart.yaml`, JSON.stringify({ apiVersion: 'v2', name, version: '1.2.3', ...more }))
  await write(
    `${path}/templates/config.yaml`,
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata:\n` +
      `  files: {{ range $name, $_ := .Files.Glob "files/**" }}{{ $name }}={{ $.Files.Get $name }};{{ end }}\n`
  )
}

async function helmOf(layer: Layer): Promise<{ readonly helm: Helm; readonly env: Record<string, string> }> {
  const { helm: path, helmVersion: version } = await npmTools(layer)
  const kubeconfig = join(dir, 'wds.kubeconfig')
  const env = childEnvironment(process.env, { home: dir, kubeconfig })
  const signal = new AbortController().signal
  const more = { fetchEnv: env, allowInsecure: false, remaining: () => 60_000, signal }
  const helm = createHelm({ runCommand, path, version, env, kubeconfig, ...more })
  return { helm, env }
}

async function fetched(path: string, layer: Layer): Promise<Chart> {
  const { helm } = await helmOf(layer)
  const source = { kind: 'path', path: join(workspace, path), workspace } as const
  return await fetchChart(source, undefined, helm, { dir, env: {} })
}

async function template(chart: string, layer: Layer): Promise<string> {
  const { helm } = await helmOf(layer)
  const request = { release: 'web', namespace: 'shop', values: [], skipHooks: false, takeOwnership: false }
  return await helm.template({ ...request, chart }, 'v1.31.0', ['v1'])
}

const codeOf = async (chart: Promise<unknown>): Promise<unknown> =>
  await chart.then(
    () => 'none',
    (error: unknown) => (error as { code?: unknown }).code
  )

test.each(EACH)(
  'C2: links inside the workspace and nested file:// dependencies render as Helm %s renders the original',
  async layer => {
    const dependency = (name: string): object => ({
      name,
      version: '1.x',
      repository: `file://../../libraries/${name}`
    })
    await writeChart('workspace/apps/web', 'web', {
      dependencies: [dependency('near'), dependency('ignoring')]
    })
    await writeChart('workspace/libraries/near', 'near', {
      dependencies: [{ name: 'common', version: '1.x', repository: 'file://../common' }]
    })
    await writeChart('workspace/libraries/common', 'common')
    await writeChart('workspace/libraries/ignoring', 'ignoring')
    await write('workspace/libraries/ignoring/.helmignore', 'files/left-out\n')
    await write('workspace/libraries/ignoring/files/left-out', 'left out')
    await write('workspace/libraries/ignoring/files/taken', 'taken')
    await write('workspace/shared/a', 'linked file')
    await mkdir(join(workspace, 'libraries/near/charts'))
    await symlink('../../common', join(workspace, 'libraries/near/charts/common'))
    await symlink('../../shared', join(workspace, 'apps/web/files'))

    const original = join(parent, 'original')
    await cp(workspace, original, { recursive: true, verbatimSymlinks: true })
    const { helm: program } = await npmTools(layer)
    const { env } = await helmOf(layer)
    await promisify(execFile)(program, ['dependency', 'build', join(original, 'apps/web')], { env })

    const chart = await fetched('apps/web', layer)
    const rendered = await template(chart.path, layer)
    expect(rendered).toContain('files/a=linked file')
    expect(rendered).toContain('name: common')
    expect(rendered).toContain('files/taken=taken')
    expect(rendered).not.toContain('left out')
    expect(rendered).toBe(await template(join(original, 'apps/web'), layer))
    // The workspace is not ours to write to.
    expect(await readdir(join(workspace, 'apps/web'))).toEqual(['Chart.yaml', 'files', 'templates'])
  }
)

test.each(EACH)(
  'C2: what the copy reaches of the private folder beside it: nothing (Helm %s)',
  async layer => {
    await writeChart('workspace/web', 'web')
    await writeFile(join(dir, 'wds.kubeconfig'), SECRET)
    await write(
      'workspace/web/templates/reach.yaml',
      `{{ range list "../../../wds.kubeconfig" "../../wds.kubeconfig" "${dir}/wds.kubeconfig" "/proc/self/environ" }}
{{ with $.Files.Get . }}{{ fail . }}{{ end }}{{ end }}
{{ range $name, $content := .Files.Glob "**" }}# {{ $name }}
{{ end }}{{ range $name, $content := .Files.Glob "../**" }}{{ fail $name }}{{ end }}
`
    )
    const rendered = await template((await fetched('web', layer)).path, layer)
    expect(rendered).not.toContain(SECRET)
  }
)

test('C2: a link to the kubeconfig never reaches Helm, which would print it', async () => {
  await writeChart('workspace/web', 'web')
  await writeFile(join(dir, 'wds.kubeconfig'), SECRET)
  await mkdir(join(workspace, 'web/files'))
  await symlink(join(dir, 'wds.kubeconfig'), join(workspace, 'web/files/kubeconfig'))
  expect(await template(join(workspace, 'web'), 'v36')).toContain(SECRET)
  expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_OUTSIDE')
})

describe('C2: a schema that refers to files of the machine', () => {
  const withSchema = async (reference: object): Promise<void> => {
    await writeChart('workspace/web', 'web')
    await write('workspace/web/values.yaml', 'a: 1\n')
    await write('credentials.json', JSON.stringify({ enum: [SECRET] }))
    await write('workspace/web/values.schema.json', JSON.stringify({ allOf: [reference] }))
  }

  test.each(EACH)('Helm %s would show what is in them', async layer => {
    await withSchema({ $ref: `file://${parent}/credentials.json` })
    const { helm } = await helmOf(layer)
    const request = { release: 'web', namespace: 'shop', values: [], skipHooks: false, takeOwnership: false }
    const rendering = helm.template({ ...request, chart: join(workspace, 'web') }, 'v1.31.0', ['v1'])
    await expect(rendering).rejects.toMatchObject({
      cause: { message: expect.stringContaining(SECRET) as string }
    })
    expect(await codeOf(fetched('web', layer))).toBe('CHART_OUTSIDE')
  })

  test.each([
    ['an absolute path', { $ref: '/proc/self/environ' }],
    ['a relative path', { $ref: 'proc/self/environ' }],
    ['other letters', { $ref: 'FILE:///proc/self/environ' }],
    ['another host, which may refer to a file', { $ref: 'https://example.com/schema.json' }],
    ['a host of this machine', { $ref: 'http://127.0.0.1:9/s.json' }],
    ['a host, as the draft', { $schema: 'https://example.com/draft-07/schema#' }],
    ['a host without a scheme', { $ref: '//localhost/proc/self/environ' }],
    ['a dynamic reference', { $dynamicRef: 'file:///proc/self/environ' }],
    ['a schema of its own', { $schema: 'file:///proc/self/environ' }],
    ['another base', { $id: 'file:///proc/self/', $ref: '#/environ' }]
  ])('is refused: %s', async (_what, reference) => {
    await withSchema(reference)
    expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_OUTSIDE')
  })

  test('is refused in a packed dependency', async () => {
    await writeChart('workspace/web', 'web')
    const schema = JSON.stringify({ $ref: 'file:///etc/passwd' })
    const packed = tgz([
      { name: 'a/Chart.yaml', content: 'name: a\nversion: 1.0.0\n' },
      { name: 'a/values.schema.json', content: schema }
    ])
    await write('workspace/web/charts/a-1.0.0.tgz', packed)
    expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_OUTSIDE')
  })

  test.each([
    'http://json-schema.org/draft-07/schema#',
    'https://json-schema.org/draft/2020-12/schema',
    // Most public charts have this one.
    'http://json-schema.org/schema#'
  ])('is no schema that refers to itself, to the standard %s, or to a property of that name', async draft => {
    await withSchema({
      $schema: draft,
      $id: '/properties/a',
      $ref: '#/definitions/a',
      definitions: { a: { type: 'object', properties: { $ref: { type: 'string' }, id: { type: 'string' } } } }
    })
    expect(await codeOf(fetched('web', 'v36'))).toBe('none')
  })

  test.each(EACH)(
    'Helm %s has the standard that most public charts name, and asks no host for it',
    async layer => {
      await withSchema({ $schema: 'http://json-schema.org/schema#', required: ['image'] })
      const { helm } = await helmOf(layer)
      const request = {
        release: 'web',
        namespace: 'shop',
        values: [],
        skipHooks: false,
        takeOwnership: false
      }
      const rendering = helm.template({ ...request, chart: join(workspace, 'web') }, 'v1.31.0', ['v1'])
      await expect(rendering).rejects.toMatchObject({
        code: 'VALUES_INVALID',
        cause: { message: expect.stringContaining('image') as string }
      })
    }
  )
})

describe('C2: a dependency from outside of the workspace', () => {
  const at = (repository: string): object => ({
    dependencies: [{ name: 'outside', version: '1.x', repository }]
  })

  test.each<[string, () => string]>([
    ['by a relative path', () => 'file://../../outside'],
    ['by an absolute path', () => `file://${parent}/outside`],
    ['by an absolute path that lies in the workspace', () => `file://${workspace}/near`],
    ['over a link', () => 'file://../way'],
    ['out and in again', () => 'file://../../workspace/../outside']
  ])('%s is refused', async (_what, repository) => {
    await writeChart('outside', 'outside')
    await writeChart('workspace/near', 'outside')
    await symlink(join(parent, 'outside'), join(workspace, 'way'))
    await writeChart('workspace/web', 'web', at(repository()))
    expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_OUTSIDE')
  })

  test('that only the lock names, with a digest that fits, is refused', async () => {
    await writeChart('outside', 'outside')
    await writeChart('workspace/libraries/outside', 'outside')
    await writeChart('workspace/web', 'web', at('file://../libraries/outside'))
    await write(
      'workspace/web/Chart.lock',
      JSON.stringify({
        dependencies: [{ name: 'outside', version: '1.2.3', repository: `file://${parent}/outside` }],
        digest: 'sha256:0'
      })
    )
    expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_OUTSIDE')
  })

  test.each([
    ['dependencies', '{"DEPENDENCIES": [{"name": "outside", "version": "1.x", "repository": "REPOSITORY"}]}'],
    [
      'the repository',
      '{"dependencies": [{"name": "outside", "version": "1.x", "repository": "", "REPOSITORY": "REPOSITORY"}]}'
    ]
  ])('that hides in capital letters (%s) is not taken', async (_what, text) => {
    await writeChart('outside', 'outside')
    const more = JSON.parse(text.replace(': "REPOSITORY"', `: "file://${parent}/outside"`)) as object
    await writeChart('workspace/web', 'web', more)
    const error: unknown = await fetched('web', 'v36').then(
      async ({ path }) => await template(path, 'v36').then(() => 'rendered', String),
      String
    )
    expect(error).toContain('ActionError')
  })

  test('whose name is a path is refused', async () => {
    await writeChart('outside', 'outside')
    await writeChart('workspace/web', 'web', {
      dependencies: [{ name: '../../../outside', version: '1.x', repository: '' }]
    })
    expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_DEPENDENCIES')
  })

  test('whose own file leads out is refused', async () => {
    await writeChart('workspace/near', 'outside')
    await symlink('/etc/passwd', join(workspace, 'near/passwd'))
    await writeChart('workspace/web', 'web', at('file://../near'))
    expect(await codeOf(fetched('web', 'v36'))).toBe('CHART_OUTSIDE')
  })
})

test('H3: the digest covers file:// dependencies, byte by byte, and is the same each time', async () => {
  await writeChart('workspace/near', 'near')
  await writeChart('workspace/near/charts/nested', 'nested')
  await write(
    'workspace/near/charts/packed-1.0.0.tgz',
    tgz([
      { name: 'packed/Chart.yaml', content: 'apiVersion: v2\nname: packed\nversion: 1.0.0\n' },
      { name: 'packed/files/a', content: 'packed' }
    ])
  )
  await writeChart('workspace/web', 'web', {
    dependencies: [{ name: 'near', version: '1.x', repository: 'file://../near' }]
  })
  const digest = async (layer: Layer): Promise<string> => {
    const { digest } = await fetched('web', layer)
    await rm(join(dir, 'chart'), { recursive: true })
    return digest
  }
  const digests = [await digest('v36')]
  await write('workspace/near/charts/nested/files/a', 'a')
  digests.push(await digest('v36'))
  await write('workspace/near/charts/nested/files/a', 'b')
  digests.push(await digest('v36'))
  expect(new Set(digests).size).toBe(3)
  // Helm packs with the time of day: that must not count.
  await new Promise(resolve => setTimeout(resolve, 1100))
  expect([await digest('v36'), await digest('v31')]).toEqual([digests[2], digests[2]])
})

test('H3: through real Helm, a random password and a Job named by the day fit their plan, and nothing else does', async () => {
  await writeChart('workspace/web', 'web')
  await write(
    'workspace/web/templates/random.yaml',
    `apiVersion: v1
kind: Secret
metadata: {name: web}
stringData: {password: {{ randAlphaNum 20 }}, user: {{ .Values.user | default "me" }}}
---
apiVersion: batch/v1
kind: Job
metadata: {name: migrate-{{ now | date "2006-01-02" }}}
spec: {template: {spec: {containers: [{image: {{ .Values.image | default "migrate:1" }}}]}}}
`
  )
  const { helm } = await helmOf('v36')
  const { path } = await fetched('web', 'v36')
  const render = async (set: string, timeZone: string): Promise<readonly RenderedPart[]> => {
    const values = set === '' ? [] : ['--set', set]
    const request = { release: 'web', namespace: 'shop', chart: path, skipHooks: false, takeOwnership: false }
    const text = await helm.template({ ...request, values, timeZone }, 'v1.31.0', ['v1'])
    return (await parseManifest(text, 'the chart')).map(manifest => ({
      type: { group: manifest.apiVersion.includes('/') ? 'batch' : '', kind: manifest.kind },
      namespace: 'shop',
      name: manifest.metadata.name,
      hookEvents: [],
      manifest
    }))
  }
  // The two zones never have the same date: as if a day had passed.
  const [first, second] = [await render('', 'Etc/GMT-14'), await render('', 'Etc/GMT+12')]
  const { rendered: planned } = planRendering(first, second, 'key')
  expect(planned.unstable).toEqual([
    { object: 'Secret shop/web', paths: ['/stringData/password'] },
    { object: 'Job.batch shop/(generated 1)', paths: ['/metadata/name'] }
  ])
  const later = async (set: string): Promise<unknown> =>
    renderingUnder(planned, await render(set, 'Etc/GMT-14'), 'key').rendered
  expect(await later('')).toEqual(planned)
  expect(await later('user=other')).not.toEqual(planned)
  expect(await later('image=other')).not.toEqual(planned)
})
