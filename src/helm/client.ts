/**
 * Helm, one function for each subcommand. Every call to the WDS uses the private kubeconfig; output is captured, never
 * shown directly.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gte } from 'semver'
import { messageOf } from '../lib/errors.ts'
import type { RunCommand } from '../lib/exec.ts'
import type { RegistryLogin } from './logins.ts'
import { unreadable } from './unreadable.ts'
import { isLoopbackAddress } from '../lib/url.ts'
import { isObject, jsonIn, type JsonObject } from '../lib/json.ts'
import { YamlError } from '../lib/yaml/yaml.ts'
import { parseYamlAside } from '../lib/yaml/yamlThread.ts'
import { metadataOf, releaseOf, type ChartMetadata, type HelmRelease } from './release.ts'

export interface HelmContext {
  readonly runCommand: RunCommand
  /** Absolute path of the program. */
  readonly path: string
  /** Exact version without `v`. */
  readonly version: string
  /** For calls that reach the WDS. */
  readonly env: Readonly<Record<string, string>>
  /** For all other calls, which log in nowhere and fetch from URLs that foreign files name. */
  readonly fetchEnv: Readonly<Record<string, string>>
  /** Of the WDS. */
  readonly kubeconfig: string
  /** Whether plain http may leave this machine. */
  readonly allowInsecure: boolean
  /** Milliseconds left to the run. */
  readonly remaining: () => number
  /** Ends every call, present and future. */
  readonly signal: AbortSignal
}

export interface ReleaseRequest {
  readonly release: string
  readonly namespace: string
  /** Local directory or archive. */
  readonly chart: string
  /** Value arguments, from `valueArguments`. */
  readonly values: readonly string[]
  /** Whether to skip all hooks of the chart. */
  readonly skipHooks: boolean
  /** Whether to adopt existing objects without an owner; requires Helm 3.17. */
  readonly takeOwnership: boolean
  /** IANA name of the time zone for templates; by default the machine's. */
  readonly timeZone?: string
}

export interface Upgraded {
  readonly release: HelmRelease
  /** Warnings of the API server, each once, such as `unknown field "spec.replica"`. */
  readonly warnings: readonly string[]
}

export interface ChartRepository {
  /** https://, or http:// where that is allowed. */
  readonly url: string
  readonly login?: RegistryLogin | undefined
}

export interface Helm {
  readonly version: string
  readonly path: string
  /** Sets the registry logins for the following calls. @param config in the form of Docker's config.json */
  registryLogins(config: string): Promise<void>
  /** Adds a chart repository to Helm, which fetches its index. @returns the name, for `pull` */
  addRepository(repository: ChartRepository): Promise<string>
  /** The same for the URL of one archive, which has no index. @returns the URL, for `pull` */
  addArchive(url: string, login: RegistryLogin): Promise<string>
  /** Downloads an archive into the existing folder. @returns both streams, which contain the digest */
  pull(args: readonly string[], folder: string): Promise<string>
  /**
   * Fills `charts/` of a chart folder. @param repositories that it names; @param registry a host of the `oci://` URLs
   * that it names
   * @throws ActionError INSECURE_URL before anything is fetched
   */
  dependencyBuild(folder: string, repositories: readonly ChartRepository[], registry?: string): Promise<void>
  /** The content of Chart.yaml. */
  showChart(chart: string): Promise<ChartMetadata>
  /** The chart's `crds/`, YAML. */
  showCrds(chart: string): Promise<string>
  /** Renders like an upgrade, with the kinds and `lookup` results of the WDS. */
  dryRun(request: ReleaseRequest): Promise<HelmRelease>
  /**
   * Renders like a first install, without contacting the WDS: a dry run fails for charts whose own `crds/` the WDS does
   * not serve yet. @param kubeVersion of the WDS, e.g. `v1.29.9`; @param apiVersions that it serves
   */
  template(request: ReleaseRequest, kubeVersion: string, apiVersions: readonly string[]): Promise<string>
  /**
   * The output of each template before Helm parses it, below lines `# Source: FILE`. Helm prints it only for a chart
   * that it then refuses: one of the templates must render invalid YAML. Empty when Helm refuses the chart earlier.
   */
  renderedFiles(request: ReleaseRequest): Promise<string>
  upgradeInstall(request: ReleaseRequest, working?: Working): Promise<Upgraded>
  rollback(target: RollbackTarget, working?: Working): Promise<void>
  /** Runs the tests of the release. */
  test(tested: TestedRelease, working?: Working): Promise<void>
  uninstall(
    removed: Pick<ReleaseRequest, 'release' | 'namespace' | 'skipHooks'>,
    working?: Working
  ): Promise<void>
}

export interface TestedRelease extends Pick<ReleaseRequest, 'release' | 'namespace'> {
  /** Of the tests that run; none of them means all. */
  readonly tests: readonly string[]
}

/** A call that may take long, since it runs hooks. */
export interface Working {
  /** Ends it, as `HelmContext.signal` does. */
  readonly signal: AbortSignal
}

export interface RollbackTarget extends Pick<ReleaseRequest, 'release' | 'namespace' | 'skipHooks'> {
  readonly revision: number
}

export function createHelm(context: HelmContext): Helm {
  const { version, path } = context
  const program = new HelmProgram(context)
  return { version, path, ...fetching(program), ...rendering(program), ...releasing(program) }
}

interface Output {
  readonly stdout: string
  readonly stderr: string
}

class HelmProgram {
  readonly context: HelmContext

  constructor(context: HelmContext) {
    this.context = context
  }

  /** Only a call with the kubeconfig gets the credentials for its plugin. */
  async run(
    args: readonly string[],
    {
      timeZone,
      mayFail = false,
      working,
      ...options
    }: {
      stdin?: string
      timeZone?: string | undefined
      mayFail?: boolean
      working?: Working | undefined
    } = {}
  ): Promise<Output> {
    const { runCommand, path, kubeconfig, env, fetchEnv, remaining, signal } = this.context
    const result = await runCommand({
      tool: path,
      args,
      env: {
        ...(args.includes(`--kubeconfig=${kubeconfig}`) ? env : fetchEnv),
        ...(timeZone === undefined ? {} : { TZ: timeZone })
      },
      timeoutMs: Math.max(remaining(), 1),
      signal: working === undefined ? signal : AbortSignal.any([signal, working.signal]),
      ...options
    })
    if (result.exitCode !== 0 && !mayFail) {
      const { helmError } = await import(/* webpackChunkName: 'trouble' */ './errors.ts')
      throw helmError(args[0] ?? '', result)
    }
    return result
  }

  /**
   * Calls to a registry. Its reference does not contain the protocol: it is https, except for addresses of this
   * machine. Where plain http is allowed, it is tried after https.
   */
  async ofRegistry(host: string, args: readonly string[]): Promise<Output> {
    if (isOfThisMachine(host)) return await this.run([...args, '--plain-http'])
    try {
      return await this.run(args)
    } catch (error) {
      if (!this.context.allowInsecure || !isPlainHttpAnswer(error)) throw error
      return await this.run([...args, '--plain-http'])
    }
  }
}

type Fetching = 'registryLogins' | 'addRepository' | 'addArchive' | 'pull' | 'dependencyBuild'

function fetching(program: HelmProgram): Pick<Helm, Fetching> {
  const { fetchEnv, allowInsecure } = program.context
  /** Names of repositories, by URL. */
  const repositories = new Map<string, string>()
  const addRepository = async ({ url, login }: ChartRepository): Promise<string> => {
    const known = repositories.get(url)
    if (known !== undefined) return known
    const name = `repository-${String(repositories.size)}`
    const add = ['repo', 'add', name, url]
    if (login === undefined) await program.run(add)
    else
      await program.run([...add, `--username=${login.username}`, '--password-stdin'], {
        stdin: login.password
      })
    repositories.set(url, name)
    return name
  }
  return {
    addRepository,
    addArchive: async (url, login) => await addArchive(fetchEnv, url, login),
    registryLogins: async config => {
      // Not `helm registry login`, which may store the password permanently in a keychain of the machine.
      await writePrivately(fetchEnv['HELM_REGISTRY_CONFIG'], config)
    },
    pull: async (args, folder) => {
      const host = /^oci:\/\/([^/]+)/.exec(args[0] ?? '')?.[1]
      const call = ['pull', ...args, `--destination=${folder}`]
      const { stdout, stderr } =
        host === undefined ? await program.run(call) : await program.ofRegistry(host, call)
      return `${stdout}\n${stderr}`
    },
    dependencyBuild: async (folder, needed, registry) => {
      const { refuseSources } = await import(
        /* webpackChunkName: 'dependencies' */ './chart/dependencySources.ts'
      )
      await refuseSources(folder, allowInsecure)
      // With a Chart.lock, Helm refuses repositories that were not added by name.
      for (const repository of needed) await addRepository(repository)
      const call = ['dependency', 'build', folder, '--skip-refresh']
      if (registry === undefined) await program.run(call)
      else await program.ofRegistry(registry, call)
    }
  }
}

/** Helm logs in only to repositories, and finds the repository of a URL by the indexes that it has. */
async function addArchive(
  fetchEnv: HelmContext['fetchEnv'],
  url: string,
  { username, password }: RegistryLogin
): Promise<string> {
  const entry = { apiVersion: 'v2', name: 'chart', version: '0.0.0', urls: [url] }
  const index = { apiVersion: 'v1', entries: { chart: [entry] } }
  const cache = fetchEnv['HELM_REPOSITORY_CACHE']
  await writePrivately(cache && join(cache, 'chart-index.yaml'), JSON.stringify(index))
  const owner = { name: 'chart', url: new URL('.', url).href, username, password }
  const config = { apiVersion: '', repositories: [owner] }
  await writePrivately(fetchEnv['HELM_REPOSITORY_CONFIG'], JSON.stringify(config))
  return url
}

type Rendering = 'showChart' | 'showCrds' | 'dryRun' | 'template' | 'renderedFiles'

function rendering(program: HelmProgram): Pick<Helm, Rendering> {
  return {
    showChart: async chart =>
      metadataOf(await chartMetadataIn((await program.run(['show', 'chart', chart])).stdout)),
    showCrds: async chart => (await program.run(['show', 'crds', chart])).stdout,
    dryRun: async request => (await upgrade(program, request, ['--dry-run=server'])).release,
    template: async ({ release, chart, namespace, values, timeZone }, kubeVersion, apiVersions) => {
      const { stdout } = await program.run(
        [
          'template',
          release,
          chart,
          `--namespace=${namespace}`,
          `--kube-version=${kubeVersion}`,
          ...apiVersions.map(version => `--api-versions=${version}`),
          '--skip-tests',
          ...values
        ],
        { timeZone }
      )
      return stdout
    },
    renderedFiles: async ({ release, chart, namespace, values }) => {
      const call = ['template', release, chart, `--namespace=${namespace}`, '--debug', ...values]
      return (await program.run(call, { mayFail: true })).stdout
    }
  }
}

type Releasing = 'upgradeInstall' | 'rollback' | 'test' | 'uninstall'

function releasing(program: HelmProgram): Pick<Helm, Releasing> {
  const { kubeconfig, remaining } = program.context
  const timeout = (): string => `--timeout=${String(Math.ceil(remaining() / 1000))}s`
  return {
    // Helm's own limit bounds hooks; without --wait, which can never succeed in a WDS, nothing else takes long.
    upgradeInstall: async (request, working) => await upgrade(program, request, [timeout()], working),
    rollback: async ({ release, namespace, revision, skipHooks }, working) => {
      await program.run(
        [
          'rollback',
          release,
          String(revision),
          `--namespace=${namespace}`,
          `--kubeconfig=${kubeconfig}`,
          ...(skipHooks ? ['--no-hooks'] : []),
          timeout()
        ],
        { working }
      )
    },
    test: async ({ release, namespace, tests }, working) => {
      await program.run(
        [
          'test',
          release,
          `--namespace=${namespace}`,
          `--kubeconfig=${kubeconfig}`,
          ...tests.map(name => `--filter=name=${name}`),
          timeout()
        ],
        { working }
      )
    },
    uninstall: async ({ release, namespace, skipHooks }, working) => {
      await program.run(
        [
          'uninstall',
          release,
          `--namespace=${namespace}`,
          `--kubeconfig=${kubeconfig}`,
          '--ignore-not-found',
          ...(skipHooks ? ['--no-hooks'] : []),
          timeout()
        ],
        { working }
      )
    }
  }
}

async function upgrade(
  program: HelmProgram,
  request: ReleaseRequest,
  extra: readonly string[],
  working?: Working
): Promise<Upgraded> {
  const { kubeconfig, version } = program.context
  const { stdout, stderr } = await program.run(
    [
      'upgrade',
      request.release,
      request.chart,
      '--install',
      `--namespace=${request.namespace}`,
      `--kubeconfig=${kubeconfig}`,
      // Uses only the chart and the values of this run, no values of earlier runs.
      '--reset-values',
      '--output=json',
      // API servers validate fields since 1.25. With validation on, Helm checks nothing more, but fetches and parses
      // all schemas: 0.35 s of CPU.
      '--disable-openapi-validation',
      ...(request.skipHooks ? ['--no-hooks'] : []),
      ...(request.takeOwnership && gte(version, '3.17.0') ? ['--take-ownership'] : []),
      ...extra,
      ...request.values
    ],
    { timeZone: request.timeZone, working }
  )
  // Some versions of Helm print warnings of the API server before the document.
  const document = jsonIn(stdout.slice(Math.max(stdout.indexOf('{'), 0)))
  if (!isObject(document)) throw unreadable('upgrade', 'the release as JSON')
  const release = { ...releaseOf(document), skippedHooks: skippedHooksIn(stderr) }
  return { release, warnings: warningsIn(stderr) }
}

/** In the format of the client libraries of Helm 3 and 4. */
function warningsIn(stderr: string): readonly string[] {
  const lines = stderr.matchAll(/ warnings\.go:\d+\] (?:"Warning: ((?:[^"\\\n]|\\.)*)"|(.*))/g)
  return [
    ...new Set(
      Array.from(lines, ([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain?.trimEnd() ?? '')
    )
  ]
}

/** @param path from the environment of a child */
async function writePrivately(path: string | undefined, text: string): Promise<void> {
  if (path === undefined) throw new Error('Helm has no folder of its own')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, text, { mode: 0o600 })
}

/** In the format of Helm 3 and 4 (SortManifests). */
function skippedHooksIn(stderr: string): readonly string[] {
  const lines = stderr.matchAll(
    / skipping unknown hook: ("(?:[^"\\\n]|\\.)*")|"skipping unknown hooks" hookTypes=("(?:[^"\\\n]|\\.)*"|[^\s"]*)/g
  )
  return Array.from(lines, ([, quoted, plain = '']) => {
    const text = quoted ?? plain
    const unquoted = text.startsWith('"') ? jsonIn(text) : text
    return typeof unquoted === 'string' ? unquoted : text
  })
}

/** @param host with its port, if any */
export function isOfThisMachine(host: string): boolean {
  return isLoopbackAddress(host.replace(/:\d{1,5}$/, ''))
}

/** Matches the message of Go's client. */
function isPlainHttpAnswer(error: unknown): boolean {
  return (
    error instanceof Error && messageOf(error.cause).includes('server gave HTTP response to HTTPS client')
  )
}

/** @throws ActionError HELM_OUTPUT */
async function chartMetadataIn(stdout: string): Promise<JsonObject> {
  try {
    const [document] = await parseYamlAside(stdout)
    if (isObject(document)) return document
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
  }
  throw unreadable('show chart', 'what Chart.yaml says')
}
