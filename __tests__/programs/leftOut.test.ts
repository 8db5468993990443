/** What Helm leaves out of a chart without a word, through real Helm: what the run says of it. */
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fetchChart } from '../../src/helm/chart/chart.ts'
import { childEnvironment } from '../../src/lib/environment.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { createHelm, type Helm, type ReleaseRequest } from '../../src/helm/client.ts'
import { findDropped } from '../../src/helm/droppedHooks.ts'
import { inspectChart } from '../../src/helm/chart/inspect.ts'
import { npmTools, type Layer } from '../../testkit/npmTools.ts'
import { tgz } from '../../testkit/tar.ts'

const EACH: readonly Layer[] = ['v31', 'v35', 'v36']

let parent: string
let workspace: string
let dir: string
beforeEach(async () => {
  parent = realpathSync(await mkdtemp(join(tmpdir(), 'left-out-')))
  workspace = join(parent, 'workspace')
  dir = join(parent, 'temp', 'private')
  await mkdir(dir, { recursive: true })
})
afterEach(async () => {
  await rm(parent, { recursive: true })
})

type Files = Readonly<Record<string, string | object | Buffer>>

/** @param files by their paths in the chart; what is no text is JSON */
async function write(files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(workspace, 'web', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
    )
  }
}

const chartYaml = (name: string, version = '1.0.0', more: object = {}): object => ({
  apiVersion: 'v2',
  name,
  version,
  ...more
})
const configMap = (name: string, annotations: object = {}): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, annotations }
})

/** A packed chart with a template, and with more. */
function packed(name: string, version: string, more: Files = {}, chart: object = {}): Buffer {
  const files: Files = {
    'Chart.yaml': chartYaml(name, version, chart),
    'templates/a.yaml': configMap(name),
    ...more
  }
  return tgz(
    Object.entries(files).map(([path, content]) => ({
      name: `${name}/${path}`,
      content: typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
    }))
  )
}

async function helmOf(layer: Layer): Promise<Helm> {
  const { helm: path, helmVersion: version } = await npmTools(layer)
  const kubeconfig = join(dir, 'wds.kubeconfig')
  const env = childEnvironment(process.env, { home: dir, kubeconfig })
  const signal = new AbortController().signal
  const more = { fetchEnv: env, allowInsecure: false, remaining: () => 60_000, signal }
  return createHelm({ runCommand, path, version, env, kubeconfig, ...more })
}

interface Inspected {
  readonly warnings: readonly string[]
  /** `CODE message` of what stops the run. */
  readonly error: string
}

async function inspected(layer: Layer, values: readonly string[] = [], path = 'web'): Promise<Inspected> {
  const helm = await helmOf(layer)
  const source = { kind: 'path', path: join(workspace, path), workspace } as const
  try {
    const chart = await fetchChart(source, undefined, helm, { dir, env: {} })
    return { warnings: await inspectChart(requestFor(chart.path, values), chart.ignored, helm), error: '' }
  } catch (error) {
    const { code, message, remedy } = error as { code?: string; message: string; remedy?: string }
    return { warnings: [], error: `${code ?? 'none'} ${message} ${remedy ?? ''}` }
  }
}

function requestFor(chart: string, values: readonly string[] = []): ReleaseRequest {
  return { release: 'web', namespace: 'shop', chart, values, skipHooks: false, takeOwnership: false }
}

const dependsOn = (...dependencies: readonly object[]): object => chartYaml('web', '1.0.0', { dependencies })
const SUB = { name: 'sub', version: '2.0.0', repository: 'https://127.0.0.1:1/' }

describe('B14: charts in charts/ of another version than Chart.yaml asks for', () => {
  const cases: readonly [what: string, files: Files, values: readonly string[], error: readonly string[]][] =
    [
      [
        'an archive',
        { 'Chart.yaml': dependsOn(SUB), 'charts/sub-1.0.0.tgz': packed('sub', '1.0.0') },
        [],
        ['CHART_DEPENDENCIES', '"charts/sub-1.0.0.tgz" is version "1.0.0" of "sub"', 'asks for "2.0.0"']
      ],
      [
        'an archive, and a lock that has the new version',
        {
          'Chart.yaml': dependsOn(SUB),
          'Chart.lock': { dependencies: [SUB], digest: 'sha256:0', generated: '' },
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        [],
        ['CHART_DEPENDENCIES', 'asks for "2.0.0"', '`helm dependency update`']
      ],
      [
        'a folder',
        {
          'Chart.yaml': dependsOn(SUB),
          'charts/sub/Chart.yaml': chartYaml('sub'),
          'charts/sub/templates/a.yaml': configMap('sub')
        },
        [],
        ['"charts/sub" is version "1.0.0"']
      ],
      [
        'a folder with the old number in its name',
        { 'Chart.yaml': dependsOn(SUB), 'charts/sub-1.0.0/Chart.yaml': chartYaml('sub') },
        [],
        ['"charts/sub-1.0.0" is version "1.0.0"']
      ],
      [
        'with an alias, which Helm ignores then',
        { 'Chart.yaml': dependsOn({ ...SUB, alias: 'db' }), 'charts/sub-1.0.0.tgz': packed('sub', '1.0.0') },
        [],
        ['ignores the alias "db"']
      ],
      [
        'with an alias and no version, which fits nothing',
        {
          'Chart.yaml': dependsOn({ name: 'sub', alias: 'db' }),
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        [],
        ['ignores the alias "db"']
      ],
      [
        'outside of a range',
        {
          'Chart.yaml': dependsOn({ ...SUB, version: '>=1.1, <3' }),
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        [],
        ['asks for ">=1.1, <3"']
      ],
      [
        'a prerelease where none is asked for',
        {
          'Chart.yaml': dependsOn({ ...SUB, version: '^2.0.0' }),
          'charts/sub-2.1.0-rc.1.tgz': packed('sub', '2.1.0-rc.1')
        },
        [],
        ['"2.1.0-rc.1"']
      ],
      [
        'whose condition is true',
        {
          'Chart.yaml': dependsOn({ ...SUB, condition: 'sub.enabled' }),
          'values.yaml': { sub: { enabled: true } },
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        [],
        ['asks for "2.0.0"']
      ],
      [
        'whose condition this run makes true',
        {
          'Chart.yaml': dependsOn({ ...SUB, condition: 'sub.enabled' }),
          'values.yaml': { sub: { enabled: false } },
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        ['--set', 'sub.enabled=true'],
        ['asks for "2.0.0"']
      ],
      [
        'whose condition is false, and whose alias Helm ignores with it',
        {
          'Chart.yaml': dependsOn({ ...SUB, alias: 'db', condition: 'db.enabled' }),
          'values.yaml': { db: { enabled: false } },
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        [],
        ['ignores the alias "db"']
      ],
      [
        'of an unpacked chart in charts/',
        {
          'Chart.yaml': chartYaml('web'),
          'charts/mid/Chart.yaml': chartYaml('mid', '1.0.0', { dependencies: [SUB] }),
          'charts/mid/charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
        },
        [],
        ['"charts/mid/charts/sub-1.0.0.tgz"', 'Chart.yaml of "charts/mid" asks']
      ],
      [
        'the old one beside the new one',
        {
          'Chart.yaml': dependsOn(SUB),
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0'),
          'charts/sub-2.0.0.tgz': packed('sub', '2.0.0')
        },
        [],
        ['"charts/sub-1.0.0.tgz" and "charts/sub-2.0.0.tgz" are the same chart "sub"']
      ],
      [
        'two that fit one range',
        {
          'Chart.yaml': dependsOn({ ...SUB, version: '>=1' }),
          'charts/sub-1.0.0.tgz': packed('sub', '1.0.0'),
          'charts/sub-2.0.0.tgz': packed('sub', '2.0.0')
        },
        [],
        ['are the same chart "sub"']
      ]
    ]

  test.each(cases)('%s', async (_what, files, values, expected) => {
    await write(files)
    const { error } = await inspected('v35', values)
    for (const part of expected) expect(error).toContain(part)
  })

  test.each(EACH)('Helm says nothing of it (layer %s)', async layer => {
    await write({ 'Chart.yaml': dependsOn(SUB), 'charts/sub-1.0.0.tgz': packed('sub', '1.0.0') })
    const helm = await helmOf(layer)
    expect(await helm.template(requestFor(join(workspace, 'web')), 'v1.30.0', [])).toContain('name":"sub"')
    expect((await inspected(layer)).error).toContain('CHART_DEPENDENCIES')
  })

  const fitting: readonly [what: string, version: string, has: string][] = [
    ['the same', '2.0.0', '2.0.0'],
    ['a v before it', 'v2.0.0', '2.0.0'],
    ['a v before the other', '2.0.0', 'v2.0.0'],
    ['a caret', '^2.0.0', '2.3.4'],
    ['a tilde', '~2.1', '2.1.9'],
    ['an x', '2.x.x', '2.9.0'],
    ['a star', '*', '2.0.0'],
    ['a comma', '>=1.0.0, <3.0.0', '2.0.0'],
    ['blanks', '>= 1.0.0 < 3.0.0', '2.0.0'],
    ['an alternative', '1.x || 2.x', '2.0.0'],
    ['an exception', '!=1.0.0', '2.0.0'],
    ['a prerelease that is asked for', '>=2.0.0-0', '2.1.0-rc.1'],
    ['build metadata', '2.0.0', '2.0.0+build.1'],
    ['a version of two numbers', '2.x', '2.1'],
    ['a hyphen', '1.0 - 3.0', '2.2.2']
  ]
  test.each(fitting)('and not of one that fits: %s', async (_what, version, has) => {
    await write({
      'Chart.yaml': dependsOn({ ...SUB, version }),
      'charts/sub/Chart.yaml': chartYaml('sub', has)
    })
    expect(await inspected('v35')).toEqual({ warnings: [], error: '' })
  })

  const harmless: readonly [what: string, files: Files][] = [
    [
      'one that is switched off',
      {
        'Chart.yaml': dependsOn({ ...SUB, condition: 'sub.enabled' }),
        'values.yaml': { sub: { enabled: false } },
        'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
      }
    ],
    [
      'one that tags switch off',
      {
        'Chart.yaml': dependsOn({ ...SUB, tags: ['back'] }),
        'values.yaml': { tags: { back: false } },
        'charts/sub-1.0.0.tgz': packed('sub', '1.0.0')
      }
    ],
    [
      'one without a version, under its own name',
      { 'Chart.yaml': dependsOn({ name: 'sub' }), 'charts/sub/Chart.yaml': chartYaml('sub') }
    ],
    [
      'one that is not listed at all',
      { 'Chart.yaml': chartYaml('web'), 'charts/sub/Chart.yaml': chartYaml('sub') }
    ],
    [
      'two versions, each with an alias',
      {
        'Chart.yaml': dependsOn(
          { ...SUB, version: '1.0.0', alias: 'old' },
          { ...SUB, version: '2.0.0', alias: 'new' }
        ),
        'charts/sub-1.0.0.tgz': packed('sub', '1.0.0'),
        'charts/sub-2.0.0.tgz': packed('sub', '2.0.0')
      }
    ],
    [
      'one chart twice, with aliases',
      {
        'Chart.yaml': dependsOn({ ...SUB, alias: 'one' }, { ...SUB, alias: 'two' }),
        'charts/sub-2.0.0.tgz': packed('sub', '2.0.0')
      }
    ]
  ]
  test.each(harmless)('and not of %s', async (_what, files) => {
    await write(files)
    expect(await inspected('v35')).toEqual({ warnings: [], error: '' })
  })

  test('a chart that somebody else packed is a warning: who deploys it cannot correct it', async () => {
    const mid = packed(
      'mid',
      '1.0.0',
      { 'charts/sub-1.0.0.tgz': packed('sub', '1.0.0') },
      { dependencies: [SUB] }
    )
    await write({ 'Chart.yaml': chartYaml('web'), 'charts/mid-1.0.0.tgz': mid })
    const { warnings, error } = await inspected('v35')
    expect(error).toBe('')
    expect(warnings).toEqual([expect.stringContaining('"charts/mid-1.0.0.tgz/charts/sub-1.0.0.tgz"')])
  })

  test('a lock that has another version than charts/ is a warning', async () => {
    await write({
      'Chart.yaml': dependsOn({ ...SUB, version: '^2.0.0' }),
      'Chart.lock': { dependencies: [{ ...SUB, version: '2.5.0' }], digest: 'sha256:0', generated: '' },
      'charts/sub-2.0.0.tgz': packed('sub', '2.0.0')
    })
    const { warnings } = await inspected('v35')
    expect(warnings).toEqual([
      '"charts/sub-2.0.0.tgz" is version "2.0.0", and the lock has "2.5.0": run `helm dependency build` there, and commit what it writes'
    ])
  })
})

describe('dependencies of dependencies that are missing', () => {
  const mid = (more: object = {}): object =>
    chartYaml('mid', '1.0.0', { dependencies: [{ ...SUB, ...more }] })

  test.each(EACH)('Helm leaves it out without a word (layer %s)', async layer => {
    await write({ 'Chart.yaml': chartYaml('web'), 'charts/mid/Chart.yaml': mid() })
    const helm = await helmOf(layer)
    expect(await helm.template(requestFor(join(workspace, 'web')), 'v1.30.0', [])).not.toContain('kind')
    const { error } = await inspected(layer)
    expect(error).toContain('CHART_DEPENDENCIES the dependency "sub" is missing')
    expect(error).toContain('Chart.yaml of "charts/mid" asks for "2.0.0" of it')
  })

  const harmless: readonly [what: string, files: Files][] = [
    [
      'switched off by its parent',
      {
        'charts/mid/Chart.yaml': mid({ condition: 'sub.enabled' }),
        'charts/mid/values.yaml': { sub: { enabled: false } }
      }
    ],
    [
      'switched off by the chart',
      {
        'charts/mid/Chart.yaml': mid({ condition: 'sub.enabled' }),
        'values.yaml': { mid: { sub: { enabled: false } } }
      }
    ],
    [
      'a library that the chart itself has',
      {
        'charts/mid/Chart.yaml': mid(),
        'charts/sub/Chart.yaml': chartYaml('sub', '2.0.0', { type: 'library' })
      }
    ],
    [
      'of a chart that is switched off',
      {
        'Chart.yaml': dependsOn({ name: 'mid', version: '1.0.0', condition: 'mid.enabled' }),
        'values.yaml': { mid: { enabled: false } },
        'charts/mid/Chart.yaml': mid()
      }
    ]
  ]
  test.each(harmless)('and not: %s', async (_what, files) => {
    await write({ 'Chart.yaml': chartYaml('web'), ...files })
    expect(await inspected('v35')).toEqual({ warnings: [], error: '' })
  })

  test('in a chart that somebody else packed: a warning', async () => {
    await write({
      'Chart.yaml': chartYaml('web'),
      'charts/mid-1.0.0.tgz': packed('mid', '1.0.0', {}, { dependencies: [SUB] })
    })
    expect(await inspected('v35')).toMatchObject({
      error: '',
      warnings: [expect.stringContaining('the dependency "sub" is missing')]
    })
  })

  test('of a file:// neighbour: they are fetched', async () => {
    await write({
      'Chart.yaml': dependsOn({ name: 'mid', version: '1.0.0', repository: 'file://../mid' }),
      '../mid/Chart.yaml': mid()
    })
    expect((await inspected('v35')).error).toContain(
      'does not answer: dependency sub from https://127.0.0.1:1/'
    )
  })
})

describe('B09: hooks that Helm does not know', () => {
  test.each(EACH)('are told with object and file (layer %s)', async layer => {
    await write({
      'Chart.yaml': chartYaml('web'),
      'templates/a.yaml': configMap('settings', { 'helm.sh/hook': 'pre-instal' }),
      'templates/b.yaml': `${JSON.stringify(configMap('mixed', { 'helm.sh/hook': 'pre-install, crd-install' }))}\n---\n${JSON.stringify(configMap('fine'))}`,
      'charts/sub/Chart.yaml': chartYaml('sub'),
      'charts/sub/templates/c.yaml': configMap('empty', { 'helm.sh/hook': '' })
    })
    const helm = await helmOf(layer)
    const skipped = ['pre-instal', 'pre-install, crd-install', '']
    const found = await findDropped(skipped, requestFor(join(workspace, 'web')), helm)
    expect(found).toEqual([
      {
        hook: 'pre-instal',
        object: { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', file: 'web/templates/a.yaml' }
      },
      {
        hook: 'pre-install, crd-install',
        object: { apiVersion: 'v1', kind: 'ConfigMap', name: 'mixed', file: 'web/templates/b.yaml' }
      },
      {
        hook: '',
        object: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          name: 'empty',
          file: 'web/charts/sub/templates/c.yaml'
        }
      }
    ])
  })

  test('a chart that cannot be rendered without a cluster: the annotation alone', async () => {
    await write({ 'Chart.yaml': chartYaml('web'), 'templates/a.yaml': '{{ fail "no cluster" }}' })
    const found = await findDropped(['x'], requestFor(join(workspace, 'web')), await helmOf('v35'))
    expect(found).toEqual([{ hook: 'x', object: undefined }])
  })

  test('of a packed chart', async () => {
    const chart = packed('web', '1.0.0', { 'templates/b.yaml': configMap('b', { 'helm.sh/hook': 'x' }) })
    await write({ 'web-1.0.0.tgz': chart })
    const found = await findDropped(
      ['x'],
      requestFor(join(workspace, 'web/web-1.0.0.tgz')),
      await helmOf('v35')
    )
    expect(found).toMatchObject([{ object: { name: 'b', file: 'web/templates/b.yaml' } }])
  })
})

describe('files that Helm ignores', () => {
  const cases: readonly [what: string, files: Files, warning: string | undefined][] = [
    ['a folder template/', { 'template/a.yaml': configMap('a') }, 'not rendered'],
    ['a folder manifests/', { 'manifests/a.yaml': configMap('a') }, 'not rendered'],
    ['beside templates/', { 'a.yaml': configMap('a') }, 'not rendered'],
    ['a partial with an object', { 'templates/_a.yaml': configMap('a') }, 'begin with "_"'],
    ['a hidden template', { 'templates/.a.yaml': configMap('a') }, 'begins with "."'],
    ['an object in NOTES.txt', { 'templates/NOTES.txt': configMap('a') }, 'only prints'],
    ['a folder crd/', { 'crd/a.yaml': configMap('a') }, 'definitions from crds/'],
    ['another ending in crds/', { 'crds/a.txt': configMap('a') }, '.yml or .json'],
    ['values.yml', { 'values.yml': { a: 1 } }, 'defaults from values.yaml'],
    [
      'in an unpacked chart',
      { 'charts/s/Chart.yaml': chartYaml('s'), 'charts/s/values.yml': {} },
      'charts/s'
    ],
    [
      'what .helmignore lists',
      { '.helmignore': 'templates/w*\n', 'templates/web.yaml': configMap('a') },
      '`.helmignore` of the chart lists it'
    ],
    [
      'all that .helmignore lists',
      { '.helmignore': 'templates/\n', 'templates/a.yaml': '{}' },
      '"templates"'
    ],
    ['an archive that .helmignore lists', { '.helmignore': '*.tgz\n', 'charts/a-1.tgz': 'x' }, 'a-1.tgz'],
    // None of these is meant for the clusters.
    ['a partial', { 'templates/_a.yaml': '{{ define "a" }}\napiVersion: v1\nkind: A\n{{ end }}' }, undefined],
    ['an example', { 'examples/a.yaml': configMap('a') }, undefined],
    ['values for tests', { 'ci/a-values.yaml': { kind: 'Deployment' } }, undefined],
    ['values beside', { 'values-prod.yaml': 'kind: Deployment\n' }, undefined],
    [
      'what a template reads',
      { 'manifests/a.yaml': configMap('a'), 'templates/a.yaml': '{{ .Files.Get "manifests/a.yaml" }}' },
      undefined
    ],
    ['a backup', { '.helmignore': '*.bak\n', 'templates/a.yaml.bak': 'x' }, undefined]
  ]
  // JSON on one line has no `kind:` at the start of a line.
  const asYaml = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'object' && 'metadata' in content
          ? 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'
          : content
      ])
    )
  test.each(cases)('%s', async (_what, files, warning) => {
    await write({ 'Chart.yaml': chartYaml('web'), ...asYaml(files) })
    const { warnings, error } = await inspected('v35')
    expect(error).toBe('')
    expect(warnings).toEqual(warning === undefined ? [] : [expect.stringContaining(warning)])
  })
})
