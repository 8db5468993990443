/** Helm, verb by verb. Every call goes to the WDS through the private kubeconfig; output is captured, never echoed. */
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
  /** For all others, which log in nowhere and fetch from URLs that others name. */
  readonly fetchEnv: Readonly<Record<string, string>>
  /** Of the WDS. */
  readonly kubeconfig: string
  /** Plain http may leave this machine. */
  readonly allowInsecure: boolean
  /** Milliseconds left to the run. */
  readonly remaining: () => number
  /** Ends every call, now and later. */
  readonly signal: AbortSignal
}

export interface ReleaseRequest {
  readonly release: string
  readonly namespace: string
  /** Local directory or archive. */
  readonly chart: string
  /** Value arguments, from `valueArguments`. */
  readonly values: readonly string[]
  /** Run none of the chart's hooks. */
  readonly skipHooks: boolean
  /** Take over objects that exist and are nobody's; from Helm 3.17 on. */
  readonly takeOwnership: boolean
  /** IANA name of the zone in which templates read the clock; the machine's when it is left out. */
  readonly timeZone?: string
}

export interface Upgraded {
  readonly release: HelmRelease
  /** What the API server warned of, each once, such as `unknown field "spec.replica"`. */
  readonly warnings: readonly string[]
}

export interface ChartRepository {
  /** https://, or http:// where that may be fetched. */
  readonly url: string
  readonly login?: RegistryLogin | undefined
}

export interface Helm {
  readonly version: string
  readonly path: string
  /** What the calls that follow log in to registries with. @param config in the form of Docker's config.json */
  registryLogins(config: string): Promise<void>
  /** Names a chart repository to Helm, which fetches its index. @returns the name, for `pull` */
  addRepository(repository: ChartRepository): Promise<string>
  /** The same for the place of one archive, which has no index. @returns the URL, for `pull` */
  addArchive(url: string, login: RegistryLogin): Promise<string>
  /** Downloads an archive into the existing folder. @returns both streams, which hold the digest */
  pull(args: readonly string[], folder: string): Promise<string>
  /**
   * Makes `charts/` of a chart folder. @param repositories that it names; @param registry a host of the `oci://` URLs that it names
   * @throws ActionError INSECURE_URL before anything is fetched
   */
  dependencyBuild(folder: string, repositories: readonly ChartRepository[], registry?: string): Promise<void>
  /** What Chart.yaml says. */
  showChart(chart: string): Promise<ChartMetadata>
  /** The chart's `crds/`, YAML. */
  showCrds(chart: string): Promise<string>
  /** As an upgrade would do it now, against the WDS's real kinds and `lookup`. */
  dryRun(request: ReleaseRequest): Promise<HelmRelease>
  /**
   * As a first install would do it, without looking at the WDS: for charts whose own `crds/` the WDS does not serve
   * yet, where a dry run fails. @param kubeVersion of the WDS, e.g. `v1.29.9`; @param apiVersions that it serves
   */
  template(request: ReleaseRequest, kubeVersion: string, apiVersions: readonly string[]): Promise<string>
  /**
   * What each template renders, before Helm reads it, below lines `# Source: FILE`. Helm prints that only of a chart that
   * it refuses then: one of its templates has to render what is no YAML. Empty when it refuses the chart earlier.
   */
  renderedFiles(request: ReleaseRequest): Promise<string>
  upgradeInstall(request: ReleaseRequest, working?: Working): Promise<Upgraded>
  rollback(target: RollbackTarget, working?: Working): Promise<void>
  uninstall(
    removed: Pick<ReleaseRequest, 'release' | 'namespace' | 'skipHooks'>,
    working?: Working
  ): Promise<void>
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

  /** Only a call that names the kubeconfig gets what its plugin logs in with. */
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
   * Calls to a registry, whose reference does not say how it is reached: https, but for an address of this machine. Where
   * plain http is accepted, it is tried after https.
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
  /** Their names, by URL. */
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
      // Not by `helm registry login`: that may put the password into a keychain of the machine, where it stays.
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
      // With a Chart.lock Helm refuses repositories that it has not been told of by name.
      for (const repository of needed) await addRepository(repository)
      const call = ['dependency', 'build', folder, '--skip-refresh']
      if (registry === undefined) await program.run(call)
      else await program.ofRegistry(registry, call)
    }
  }
}

/** Helm logs in to repositories only, and finds that of a URL by the indexes that it has. */
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

type Releasing = 'upgradeInstall' | 'rollback' | 'uninstall'

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
      // The values of this run and the chart, and nothing that an earlier run left behind.
      '--reset-values',
      '--output=json',
      // API servers check fields themselves since 1.25. Helm then checks nothing, but still fetches and parses all of
      // their schemas, 0.35 s of CPU.
      '--disable-openapi-validation',
      ...(request.skipHooks ? ['--no-hooks'] : []),
      ...(request.takeOwnership && gte(version, '3.17.0') ? ['--take-ownership'] : []),
      ...extra,
      ...request.values
    ],
    { timeZone: request.timeZone, working }
  )
  // Helm prints warnings of the API server before the document in some versions.
  const document = jsonIn(stdout.slice(Math.max(stdout.indexOf('{'), 0)))
  if (!isObject(document)) throw unreadable('upgrade', 'the release as JSON')
  const release = { ...releaseOf(document), skippedHooks: skippedHooksIn(stderr) }
  return { release, warnings: warningsIn(stderr) }
}

/** As the client libraries of Helm 3 and 4 log them. */
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

/** As Helm 3 and 4 log them (SortManifests). */
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

/** @param host with its port, if it has one */
export function isOfThisMachine(host: string): boolean {
  return isLoopbackAddress(host.replace(/:\d{1,5}$/, ''))
}

/** In the words of Go's client. */
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
