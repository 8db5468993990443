/** A plan holds for exactly the bytes that Helm reads, wherever they come from: any other one is refused, and nothing changes. */
import { appendFile, cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import {
  CHARTS,
  deploy,
  deployRed,
  objectIn,
  type DeployOptions,
  type Inputs
} from '../../testkit/deployment.ts'
import { serveFiles, type FileServer } from '../../testkit/fileServer.ts'
import { freshName } from '../../testkit/fresh.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { wdsState } from '../../testkit/wdsState.ts'

let sandbox: Sandbox
/** The workspace. */
let folder: string
/** A chart repository. */
let repository: FileServer
let inputs: Inputs
/** Of the plan. */
let plan: string
/** Before everything. */
let before: unknown
const namespace = freshName('bytes')

const configMap = (name: string, data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {text: ${data}}\n`
const CHART = 'apiVersion: v2\nversion: 0.1.0\n'

async function write(path: string, text: string): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Of one template that shows a value. */
async function writeChart(path: string, name: string): Promise<void> {
  await write(`${path}/Chart.yaml`, `${CHART}name: ${name}\n`)
  await write(`${path}/values.yaml`, 'shown: one\n')
  await write(
    `${path}/templates/map.yaml`,
    configMap(`{{ .Release.Name }}-${name}`, '{{ .Values.shown | quote }}')
  )
}

async function helm(...args: readonly string[]): Promise<void> {
  const tools = await npmTools('v36')
  await promisify(execFile)(tools.helm, [...args], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', HOME: folder }
  })
}

async function pack(path: string, into: string): Promise<void> {
  await mkdir(join(folder, into), { recursive: true })
  await helm('package', path, '--destination', into)
}

/** Packs the dependency that is fetched, and lists it. */
async function publish(): Promise<void> {
  await pack('sources/fetched', 'repository')
  await helm('repo', 'index', 'repository')
}

function options(): DeployOptions {
  return { workspace: folder, env: { SSL_CERT_FILE: repository.caFile } }
}

beforeAll(async () => {
  sandbox = await assignedSandbox()
  folder = await realpath(await mkdtemp(join(tmpdir(), 'bytes-')))
  await writeChart('sources/fetched', 'fetched')
  await writeChart('sources/nested', 'nested')
  await writeChart('sources/deep', 'deep')
  await writeChart('local', 'local')
  await pack('sources/nested', 'local/charts')
  await writeChart('app/charts/vendored', 'vendored')
  await pack('sources/deep', 'app/charts/vendored/charts')
  await publish()
  repository = await serveFiles(join(folder, 'repository'))
  await writeChart('app', 'app')
  await write(
    'app/Chart.yaml',
    `${CHART}name: app
dependencies:
- {name: fetched, version: 0.1.0, repository: "${repository.url}"}
- {name: local, version: 0.1.0, repository: "file://../local"}
- {name: vendored, version: 0.1.0, repository: ""}
`
  )
  await write('shared/linked.txt', 'one')
  await mkdir(join(folder, 'app/files'))
  await symlink('../../shared/linked.txt', join(folder, 'app/files/linked.txt'))
  await write(
    'app/templates/files.yaml',
    configMap('{{ .Release.Name }}-files', '{{ .Files.Get "files/linked.txt" | quote }}')
  )
  await write('app/values.schema.json', '{"type": "object"}')
  await write('app/.helmignore', 'ignored.txt\n')
  await write('app/templates/NOTES.txt', 'Thanks\n')
  await cp(join(CHARTS, 'widgets/crds'), join(folder, 'app/crds'), { recursive: true })
  await write('values.yaml', 'shown: two\n')
  inputs = {
    release: 'app',
    namespace,
    chart: 'app',
    'values-files': 'values.yaml'
  }
  before = await wdsState(sandbox)
  const step = await deploy(sandbox, { ...inputs, command: 'plan' }, options())
  expect(step.planText).not.toBe('')
  plan = join(folder, 'plan.json')
  await writeFile(plan, step.planText)
})
afterAll(async () => {
  await repository.close()
  await rm(folder, { recursive: true })
})

/** Files of the workspace have the bytes of before once `body` has ended: an archive that is packed again has other ones. */
async function restoring(paths: readonly string[], body: () => Promise<void>): Promise<void> {
  const files = await Promise.all(
    paths.map(async path => [path, await readFile(join(folder, path))] as const)
  )
  try {
    await body()
  } finally {
    for (const [path, bytes] of files) await writeFile(join(folder, path), bytes)
  }
}

async function expectMoved(): Promise<void> {
  const step = await deployRed(sandbox, { ...inputs, 'plan-file': plan }, options())
  expect(errorOf(step).code).toBe('PLAN_MOVED')
  expect(await wdsState(sandbox)).toEqual(before)
}

test.each([
  ['a template', 'app/templates/map.yaml', '# x\n'],
  ['the values of the chart', 'app/values.yaml', 'more: x\n'],
  ['the metadata of the chart', 'app/Chart.yaml', 'description: x\n'],
  ['a file that a link names', 'shared/linked.txt', 'x'],
  ['the schema', 'app/values.schema.json', ' '],
  ['what is ignored', 'app/.helmignore', 'other.txt\n'],
  ['the notes', 'app/templates/NOTES.txt', 'x'],
  ['a file of values', 'values.yaml', 'more: x\n'],
  ['a template of a local dependency', 'local/templates/map.yaml', '# x\n'],
  ['the values of a vendored dependency', 'app/charts/vendored/values.yaml', 'more: x\n'],
  ['the values of a local dependency', 'local/values.yaml', 'more: x\n']
])('%s: PLAN_MOVED', async (_what, path, text) => {
  await restoring([path], async () => {
    await appendFile(join(folder, path), text)
    await expectMoved()
  })
})

test.each([
  ['an archive in a vendored dependency', 'deep', 'app/charts/vendored/charts'],
  ['the archive of a dependency of a local one', 'nested', 'local/charts']
])('%s: PLAN_MOVED', async (_what, name, into) => {
  await restoring([`${into}/${name}-0.1.0.tgz`], async () => {
    await appendFile(join(folder, `sources/${name}/values.yaml`), 'more: x\n')
    await pack(`sources/${name}`, into)
    await expectMoved()
  })
})

test('a kind in crds/: PLAN_MOVED', async () => {
  await write('app/crds/more.yaml', '# x\n')
  await expectMoved()
  await rm(join(folder, 'app/crds/more.yaml'))
})

test('a dependency that the repository has under the same version: PLAN_MOVED', async () => {
  await restoring(['repository/fetched-0.1.0.tgz', 'repository/index.yaml'], async () => {
    await appendFile(join(folder, 'sources/fetched/values.yaml'), 'more: x\n')
    await publish()
    await expectMoved()
  })
})

test('none of it: the plan is carried out', async () => {
  const step = await deploy(sandbox, { ...inputs, 'plan-file': plan }, options())
  expect(step.outputs['verdict']).toBe('ready')
  expect(await objectIn(sandbox, 'wec1', 'configmap', 'app-nested', namespace)).toBeDefined()
})
