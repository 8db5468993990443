/**
 * Secrets, planted together wherever a run is given one: each command, each way to end, and all places where somebody may
 * read. Charts, clusters and plugins know them, and tell them in many spellings.
 */
import { chmod, cp, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { arrayAt, objectAt, stringAt } from '../../src/lib/json.ts'
import { serverCertificate } from '../../testkit/certificates.ts'
import { CHARTS, inWecs, startDeploy, WECS, withoutChart, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import { nodeProgram } from '../../testkit/nodeProgram.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { pushChart, registryLogin } from '../../testkit/registry.ts'
import type { Job, StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { SPELLINGS } from '../../testkit/spellings.ts'
import { errorOf, leaks, secretsIn } from '../../testkit/stepResult.ts'
import { withPullRequest } from '../../testkit/workflowRun.ts'

/** Of `set-literal`: it becomes a Secret, and whoever fails may tell it. */
const LITERAL = ' planted, {literal} "secret" with \\back\\slashes '
/** Not masked, since it may be anything, but nobody's business. */
const INLINE = 'planted-inline-value'
const GITHUB_TOKEN = 'ghs_planted0github1token2of3the4job5'
const PLUGIN = 'planted-login'

interface Planted {
  readonly sandbox: Sandbox
  readonly github: GitHubServer
  /** Folder of the plugin. */
  readonly bin: string
  /** Of the WDS, the clusters and the ITS. */
  readonly access: Inputs
  /** Of the chart. */
  readonly chart: Inputs
  /** A run asks the runner to mask them. */
  readonly masked: readonly string[]
  /** Of a message, in all spellings: Helm's `fail` and Pods' logs tell it. */
  readonly told: string
  readonly remove: () => Promise<void>
}

async function plant(sandbox: Sandbox): Promise<Planted> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'secrets-')))
  const chartFolder = join(folder, 'web')
  await cp(join(CHARTS, 'web'), chartFolder, { recursive: true })
  await writeFile(
    join(chartFolder, 'templates', 'fail.yaml'),
    '{{ with .Values.fail }}{{ fail (printf "%s %s %s" . $.Values.password (b64enc $.Values.password)) }}{{ end }}\n'
  )
  const chart = await pushChart(sandbox, chartFolder)
  const { username, password } = await registryLogin(sandbox)
  const { cert, key } = await serverCertificate()
  const files = [sandbox.kubeconfigs.wds, sandbox.kubeconfigs.wecs, sandbox.kubeconfigs.its]
  const [wds, wecs, its] = (await Promise.all(
    files.map(async file => await withClientCertificate(file, cert, key))
  )) as [Kubeconfig, Kubeconfig, Kubeconfig]
  const plugin = join(folder, PLUGIN)
  await writeFile(plugin, `#!${nodeProgram()}\n${LOGIN}`)
  await chmod(plugin, 0o755)
  const github = await startGitHub()
  // Of a key in PEM each line gives a part of it away.
  const keyLines = key.split('\n').filter(line => line.length > 10 && !line.startsWith('-'))
  const secrets = [...wds.tokens, ...wecs.tokens, ...its.tokens, password, LITERAL, GITHUB_TOKEN]
  // What a deploy is given: nobody knows others.
  const spelled = secrets.slice(0, -1).flatMap(secret => Object.values(SPELLINGS).map(spell => spell(secret)))
  return {
    sandbox,
    github,
    bin: folder,
    access: {
      'wds-kubeconfig-file': '',
      'wds-kubeconfig': throughPlugin(wds),
      'allow-exec-plugins': PLUGIN,
      'wec-kubeconfig-file': '',
      'wec-kubeconfig': wecs.text,
      'its-kubeconfig': its.text
    },
    chart: {
      chart,
      'registry-username': username,
      'registry-password': password,
      'set-literal': `password=${LITERAL}`,
      values: JSON.stringify({ config: { inline: INLINE } })
    },
    masked: [...secrets, ...keyLines],
    // What is longer than a message may be is cut: each run of the tests has other spellings in front.
    told: spelled.sort(() => Math.random() - 0.5).join(' '),
    remove: async () => {
      await github.close()
      await rm(folder, { recursive: true })
    }
  }
}

/** A plugin that takes the token from its environment, as the kubeconfig gives it, and tells it when it fails. */
const LOGIN = `
const token = process.env.PLANTED_TOKEN
if (process.env.PLANTED_FAILURE) {
  console.error('cannot log in with ' + token)
  process.exit(1)
}
console.log(JSON.stringify({
  apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status: { token }
}))
`

interface Kubeconfig {
  readonly document: object
  /** As base64. */
  readonly text: string
  readonly tokens: readonly string[]
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** With a client certificate beside the token: no server asks for it, but it is a secret all the same. */
async function withClientCertificate(file: string, cert: string, key: string): Promise<Kubeconfig> {
  const document = parse(await readFile(file, 'utf8')) as object
  const users = arrayAt(document, 'users').map(entry => ({
    name: stringAt(entry, 'name'),
    user: {
      ...objectAt(entry, 'user'),
      'client-certificate-data': base64(cert),
      'client-key-data': base64(key)
    }
  }))
  return {
    document,
    text: base64(JSON.stringify({ ...document, users })),
    tokens: users.map(({ user }) => stringAt(user, 'token') ?? '')
  }
}

/** The same access by way of a plugin. */
function throughPlugin({ document, tokens }: Kubeconfig): string {
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: PLUGIN,
    interactiveMode: 'Never',
    env: [
      { name: 'PLANTED_TOKEN', value: tokens[0] },
      { name: 'PLANTED_FAILURE', value: '' }
    ]
  }
  const users = arrayAt(document, 'users').map(entry => ({ name: stringAt(entry, 'name'), user: { exec } }))
  return JSON.stringify({ ...document, users })
}

const COMMANDS = ['deploy', 'plan', 'status', 'rollback', 'uninstall', 'cleanup', 'preview'] as const
type Command = (typeof COMMANDS)[number]

/** A way to end. */
interface Ending {
  readonly name: string
  /** Of the error; without it the run is green. */
  readonly code?: string
  readonly inputs?: (planted: Planted) => Inputs
  /** At this line of the log. */
  readonly signal?: { readonly name: 'SIGINT' | 'SIGKILL'; readonly at: RegExp }
}

/** Of every command. */
const EVERYWHERE: readonly Ending[] = [
  { name: 'success' },
  // A secret in an input that is none.
  { name: 'INPUT_INVALID', code: 'INPUT_INVALID', inputs: ({ masked }) => ({ timeout: masked[0] ?? '' }) },
  {
    name: 'WDS_UNREACHABLE',
    code: 'WDS_UNREACHABLE',
    inputs: ({ access }) => ({
      'wds-kubeconfig': changed(access, /"server":"[^"]*"/, '"server":"https://127.0.0.1:1"'),
      timeout: '5s'
    })
  },
  {
    name: 'EXEC_PLUGIN_FAILED',
    code: 'EXEC_PLUGIN_FAILED',
    inputs: ({ access }) => ({
      'wds-kubeconfig': changed(access, /"PLANTED_FAILURE","value":""/, '"PLANTED_FAILURE","value":"yes"')
    })
  },
  // A cleanup of nothing is over a moment later.
  { name: 'SIGINT', code: 'INTERRUPTED', signal: { name: 'SIGINT', at: /^kubectl \S+ from / } },
  { name: 'SIGKILL', signal: { name: 'SIGKILL', at: /^WDS at / } }
]

const never = { 'sandbox.ks-helm-deploy/fate': 'never-ready' }
const withPods = (podAnnotations: object): Inputs => ({
  values: JSON.stringify({ config: { inline: INLINE }, podAnnotations })
})
const failing = ({ told }: Planted): Inputs =>
  withPods({
    'sandbox.ks-helm-deploy/fate': 'crash-loop',
    'sandbox.ks-helm-deploy/log': `the password is ${LITERAL} ${told.slice(0, 4000)}`
  })

/** Helm's message holds the secrets. */
const CHART_RENDER: Ending = {
  name: 'CHART_RENDER',
  code: 'CHART_RENDER',
  inputs: ({ told }) => ({ values: JSON.stringify({ fail: told.slice(0, 3000) }) })
}

/** Of one command, behind those of every one. */
const MORE: Readonly<Partial<Record<Command, readonly Ending[]>>> = {
  deploy: [
    CHART_RENDER,
    { name: 'WORKLOAD_FAILED', code: 'WORKLOAD_FAILED', inputs: failing },
    {
      name: 'WORKLOAD_FAILED, undone',
      code: 'WORKLOAD_FAILED',
      inputs: planted => ({ ...failing(planted), 'on-failure': 'uninstall' })
    },
    { name: 'TIMEOUT', code: 'TIMEOUT', inputs: () => ({ ...withPods(never), timeout: '12s' }) },
    {
      name: 'CHART_UNAUTHORIZED',
      code: 'CHART_UNAUTHORIZED',
      inputs: () => ({ 'registry-password': GITHUB_TOKEN })
    },
    { name: 'NO_CLUSTER', code: 'NO_CLUSTER', inputs: () => ({ 'cluster-selector': 'name=nowhere' }) },
    {
      name: 'SIGINT, while the clusters are waited for',
      code: 'INTERRUPTED',
      inputs: () => withPods(never),
      signal: { name: 'SIGINT', at: /^wec2: Deployment / }
    },
    {
      name: 'SIGKILL, while the clusters are waited for',
      inputs: () => withPods(never),
      signal: { name: 'SIGKILL', at: /^wec2: Deployment / }
    }
  ],
  plan: [CHART_RENDER],
  rollback: [{ name: 'NOT_PROVED', code: 'NOT_PROVED', inputs: () => ({ revision: '7' }) }],
  uninstall: [
    {
      name: 'SIGKILL, once Helm is done',
      signal: { name: 'SIGKILL', at: /^release web is uninstalled$/ }
    }
  ],
  preview: [{ name: 'WORKLOAD_FAILED', code: 'WORKLOAD_FAILED', inputs: failing }]
}

function changed(access: Inputs, from: RegExp, to: string): string {
  const [before = '', after] = [access['wds-kubeconfig'], access['wds-kubeconfig']?.replace(from, to)]
  if (after === undefined || after === before) throw new Error(`the kubeconfig has no ${String(from)}`)
  return after
}

interface Case {
  readonly command: Command
  readonly ending: Ending
}

/** Declares the tests of a file. @param extent `few`: each command and each way to end once */
export function secretsTests(extent: 'few' | 'all'): void {
  let planted: Planted
  beforeAll(async () => {
    planted = await plant(await assignedSandbox())
  })
  afterAll(async () => {
    await planted.remove()
  })
  const { parallel } = parallelTests('secrets')
  for (const each of casesOf(extent))
    parallel(`${each.command}: ${each.ending.name}`, async () => {
      const main = await examine(planted, each)
      const [command, ending] = [each.command, each.ending.name]
      if (command === 'deploy' && ending === 'success') {
        const { release = '', namespace } = main.report ?? {}
        const data = { password: Buffer.from(LITERAL).toString('base64') }
        expect(await inWecs(planted.sandbox, 'secret', release, namespace)).toMatchObject(
          WECS.map(() => ({ data }))
        )
      }
      // What Helm and the container tell was there.
      if (ending === 'CHART_RENDER') expect(main.log).toContain('***')
      if (ending === 'WORKLOAD_FAILED') expect(main.summary).toContain('***')
    })
}

/** All, or with `few` each command and each way to end once. */
function casesOf(extent: 'few' | 'all'): readonly Case[] {
  const all = COMMANDS.flatMap(command =>
    [...EVERYWHERE, ...(MORE[command] ?? [])].map(ending => ({ command, ending }))
  )
  if (extent === 'all') return all
  return EVERYWHERE.map((ending, at) => ({ command: COMMANDS[at] ?? 'preview', ending })).concat(
    [
      ['deploy', 'CHART_RENDER'],
      ['deploy', 'WORKLOAD_FAILED'],
      ['preview', 'success']
    ].flatMap(([command, name]) => all.filter(each => each.command === command && each.ending.name === name))
  )
}

/** Runs a case in a namespace of its own, and examines everything that it left. @returns its main step */
async function examine(planted: Planted, { command, ending }: Case): Promise<StepResult> {
  const namespace = freshName('secrets')
  const installed = { ...planted.access, ...planted.chart, release: 'web', namespace }
  if (command === 'status' || command === 'rollback' || command === 'uninstall') {
    await run(planted, installed, {}, { name: 'success' })
    if (command === 'rollback') await run(planted, installed, {}, { name: 'success' })
  }
  const ofCommand: Readonly<Record<Command, Inputs>> = {
    deploy: installed,
    plan: { ...installed, command: 'plan' },
    status: { ...planted.access, ...withoutChart('status'), release: 'web', namespace },
    rollback: { ...planted.access, ...withoutChart('rollback'), release: 'web', namespace },
    uninstall: { ...planted.access, ...withoutChart('uninstall'), release: 'web', namespace },
    cleanup: { ...planted.access, ...withoutChart('cleanup'), 'github-token': GITHUB_TOKEN },
    preview: {
      ...planted.access,
      ...planted.chart,
      release: namespace,
      preview: 'true',
      'github-token': GITHUB_TOKEN
    }
  }
  const inputs = { ...ofCommand[command], ...ending.inputs?.(planted) }
  const { github } = planted
  const main = await withPullRequest({ number: 7 }, async env =>
    run(
      planted,
      inputs,
      command === 'cleanup' || command === 'preview' ? { ...env, ...github.env } : {},
      ending
    )
  )
  const onGitHub = JSON.stringify([[...github.comments.values()], github.deployments])
  expect(secretsIn(onGitHub, nobodysBusiness(planted))).toEqual([])
  return main
}

function nobodysBusiness({ masked }: Planted): readonly string[] {
  return [...masked, INLINE]
}

async function run(
  planted: Planted,
  inputs: Inputs,
  env: Readonly<Record<string, string>>,
  { code, signal }: Ending
): Promise<StepResult> {
  const secrets = nobodysBusiness(planted)
  const job = await startDeploy(planted.sandbox, inputs, { env, path: [planted.bin] })
  try {
    const main = await job.main({
      watchProcesses: true,
      onLine: (line, step) => {
        if (signal?.at.test(line) === true) step.kill(signal.name)
      }
    })
    const post = await job.post({ watchProcesses: true })
    for (const step of [main, post]) {
      // The plugin is given the token by the kubeconfig.
      const childEnvironment = step.childEnvironment.filter(line => !line.endsWith(`/${PLUGIN}`))
      expect(leaks(secrets, { ...step, childEnvironment })).toEqual([])
    }
    expect(await filesWith(job, secrets)).toEqual([])
    expect(post.processesLeft).toEqual([])
    const seen = main.exitCode === 1 ? errorOf(main).code : main.exitCode
    expect([seen, main.log]).toEqual([signal?.name === 'SIGKILL' ? null : (code ?? 0), expect.anything()])
    return main
  } finally {
    await job.remove()
  }
}

/** Files that the job left, and that hold a secret. */
async function filesWith(job: Job, secrets: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of [job.temp, job.toolCache]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile() && secretsIn(await readFile(file, 'utf8'), secrets).length > 0) found.push(file)
    }
  }
  return found
}
