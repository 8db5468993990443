/** Helm, verb by verb. Every call goes to the WDS through the private kubeconfig; output is captured, never echoed. */
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { gte } from 'semver'
import { messageOf } from './errors.ts'
import type { RunCommand } from './exec.ts'
import { refuseSources } from './helm/dependencySources.ts'
import { unreadable } from './helm/unreadable.ts'
import type { PathValue, ValuesFile } from './inputs/inputs.ts'
import { isLoopbackAddress } from './inputs/urls.ts'
import { arrayAt, isObject, jsonIn, numberAt, objectAt, stringAt, type JsonObject } from './json.ts'
import { YamlError } from './lib/yaml.ts'
import { parseYamlAside } from './lib/yamlThread.ts'

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

export interface ChartMetadata {
  readonly chartName: string
  readonly chartVersion: string
  readonly appVersion: string
  readonly kubeVersion: string | undefined
}

/** What Helm says about a release, from its own JSON. Holds Secrets: never shown. */
export interface HelmRelease extends ChartMetadata {
  readonly revision: number
  readonly status: string
  readonly notes: string
  /** The values that were given for it, without the chart's own. */
  readonly config: JsonObject
  /** The manifest without hooks, YAML. */
  readonly manifest: string
  readonly hooks: readonly HelmHook[]
  /** About how large the Secret is in which Helm keeps it: compressed, and twice in base64. */
  readonly storedBytes: () => number
}

export interface HelmHook {
  readonly kind: string
  readonly name: string
  readonly events: readonly string[]
  readonly manifest: string
  readonly deletePolicies: readonly string[]
}

export interface Upgraded {
  readonly release: HelmRelease
  /** What the API server warned of, each once, such as `unknown field "spec.replica"`. */
  readonly warnings: readonly string[]
}

export interface Helm {
  readonly version: string
  readonly path: string
  registryLogin(host: string, username: string, password: string): Promise<void>
  /** Downloads an archive into the existing folder. @returns both streams, which hold the digest */
  pull(args: readonly string[], folder: string): Promise<string>
  /**
   * Makes `charts/` of a chart folder. @param repositories URLs of the chart repositories that it names
   * @throws ActionError INSECURE_URL before anything is fetched
   */
  dependencyBuild(folder: string, repositories: readonly string[]): Promise<void>
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
  upgradeInstall(request: ReleaseRequest): Promise<Upgraded>
  /** Without hooks, which are Jobs as a rule, and no WDS ends them. */
  rollback(release: string, namespace: string, revision: number): Promise<void>
  uninstall(release: string, namespace: string, skipHooks?: boolean): Promise<void>
}

export function createHelm(context: HelmContext): Helm {
  const isHelm3 = context.version.startsWith('3.')

  /** Only a call that names the kubeconfig gets what its plugin logs in with. */
  async function helm(
    args: readonly string[],
    { timeZone, ...options }: { stdin?: string; timeZone?: string | undefined } = {}
  ): Promise<{ stdout: string; stderr: string }> {
    const result = await context.runCommand({
      tool: context.path,
      args,
      env: {
        ...(args.includes(`--kubeconfig=${context.kubeconfig}`) ? context.env : context.fetchEnv),
        ...(timeZone === undefined ? {} : { TZ: timeZone })
      },
      timeoutMs: Math.max(context.remaining(), 1),
      signal: context.signal,
      ...options
    })
    if (result.exitCode !== 0) {
      const { helmError } = await import(/* webpackChunkName: 'helmErrors' */ './helmErrors.ts')
      throw helmError(args[0] ?? '', result)
    }
    return result
  }

  /**
   * Calls to a registry, whose reference does not say how it is reached: https, but for an address of this machine. Where
   * plain http is accepted, it is tried after https.
   */
  async function ofRegistry(
    host: string,
    args: readonly string[],
    options: { stdin?: string } = {}
  ): Promise<{ stdout: string; stderr: string }> {
    if (isOfThisMachine(host)) return await helm([...args, '--plain-http'], options)
    try {
      return await helm(args, options)
    } catch (error) {
      if (!context.allowInsecure || !isPlainHttpAnswer(error)) throw error
      return await helm([...args, '--plain-http'], options)
    }
  }

  async function upgrade(request: ReleaseRequest, ...extra: readonly string[]): Promise<Upgraded> {
    const { stdout, stderr } = await helm(
      [
        'upgrade',
        request.release,
        request.chart,
        '--install',
        `--namespace=${request.namespace}`,
        `--kubeconfig=${context.kubeconfig}`,
        // The values of this run and the chart, and nothing that an earlier run left behind.
        '--reset-values',
        '--output=json',
        // API servers check fields themselves since 1.25. Helm then checks nothing, but still fetches and parses all of
        // their schemas, 0.35 s of CPU.
        '--disable-openapi-validation',
        ...(request.skipHooks ? ['--no-hooks'] : []),
        ...(request.takeOwnership && gte(context.version, '3.17.0') ? ['--take-ownership'] : []),
        ...extra,
        ...request.values
      ],
      { timeZone: request.timeZone }
    )
    // Helm prints warnings of the API server before the document in some versions.
    const document = jsonIn(stdout.slice(Math.max(stdout.indexOf('{'), 0)))
    if (!isObject(document)) throw unreadable('upgrade', 'the release as JSON')
    return { release: releaseOf(document), warnings: warningsIn(stderr) }
  }

  return {
    version: context.version,
    path: context.path,

    async registryLogin(host, username, password) {
      const args = ['registry', 'login', host, `--username=${username}`, '--password-stdin']
      // Helm 3 tries http on this machine by itself, and has no flag for it.
      if (isHelm3) await helm(args, { stdin: password })
      else await ofRegistry(host, args, { stdin: password })
    },

    async pull(args, folder) {
      const host = /^oci:\/\/([^/]+)/.exec(args[0] ?? '')?.[1]
      const call = ['pull', ...args, `--destination=${folder}`]
      const { stdout, stderr } = host === undefined ? await helm(call) : await ofRegistry(host, call)
      return `${stdout}\n${stderr}`
    },

    async dependencyBuild(folder, repositories) {
      await refuseSources(folder, context.allowInsecure)
      // With a Chart.lock Helm refuses repositories that it has not been told of by name.
      for (const [index, url] of repositories.entries()) {
        await helm(['repo', 'add', `dependency-${String(index)}`, url])
      }
      await helm(['dependency', 'build', folder, '--skip-refresh'])
    },

    async showChart(chart) {
      const { stdout } = await helm(['show', 'chart', chart])
      return metadataOf(await chartMetadataIn(stdout))
    },

    async showCrds(chart) {
      return (await helm(['show', 'crds', chart])).stdout
    },

    async dryRun(request) {
      return (await upgrade(request, '--dry-run=server')).release
    },

    async template(request, kubeVersion, apiVersions) {
      const { stdout } = await helm(
        [
          'template',
          request.release,
          request.chart,
          `--namespace=${request.namespace}`,
          `--kube-version=${kubeVersion}`,
          ...apiVersions.map(version => `--api-versions=${version}`),
          '--skip-tests',
          ...request.values
        ],
        { timeZone: request.timeZone }
      )
      return stdout
    },

    async upgradeInstall(request) {
      // Helm's own limit bounds hooks; without --wait, which can never succeed in a WDS, nothing else takes long.
      return await upgrade(request, `--timeout=${String(Math.ceil(context.remaining() / 1000))}s`)
    },

    async rollback(release, namespace, revision) {
      await helm([
        'rollback',
        release,
        String(revision),
        `--namespace=${namespace}`,
        `--kubeconfig=${context.kubeconfig}`,
        '--no-hooks',
        `--timeout=${String(Math.ceil(context.remaining() / 1000))}s`
      ])
    },

    async uninstall(release, namespace, skipHooks = false) {
      await helm([
        'uninstall',
        release,
        `--namespace=${namespace}`,
        `--kubeconfig=${context.kubeconfig}`,
        '--ignore-not-found',
        ...(skipHooks ? ['--no-hooks'] : [])
      ])
    }
  }
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

/** @param host with its port, if it has one */
function isOfThisMachine(host: string): boolean {
  return isLoopbackAddress(host.replace(/:\d{1,5}$/, ''))
}

/** In the words of Go's client. */
function isPlainHttpAnswer(error: unknown): boolean {
  return (
    error instanceof Error && messageOf(error.cause).includes('server gave HTTP response to HTTPS client')
  )
}

/**
 * Values as Helm merges them, weakest first: files, inline, `set`, `set-literal`.
 *
 * Inline values and literals go through files in the private folder, since arguments can be read by every process of
 * the machine. Values files go as copies: the workspace can change while Helm works.
 */
export async function valueArguments(
  values: {
    readonly values: string | undefined
    readonly valuesFiles: readonly ValuesFile[]
    readonly set: readonly PathValue[]
    readonly setLiteral: readonly PathValue[]
  },
  dir: string
): Promise<readonly string[]> {
  const args: string[] = []
  const addFile = async (name: string, text: string): Promise<void> => {
    const file = join(dir, name)
    await writeFile(file, text, { mode: 0o600, flag: 'wx' })
    args.push(`--values=${csvField(file)}`)
  }
  for (const [index, { path, text }] of values.valuesFiles.entries()) {
    // Helm's messages name the file.
    await addFile(
      `values-${String(index)}-${basename(path)
        .replace(/[^\w.-]/g, '_')
        .slice(-60)}`,
      text
    )
  }
  if (values.values !== undefined) await addFile('values.yaml', values.values)
  for (const { path, value } of values.set) args.push('--set', `${path}=${escapeSetValue(value)}`)
  for (const [index, { path, value }] of values.setLiteral.entries()) {
    const file = join(dir, `literal-${String(index)}`)
    await writeFile(file, value, { mode: 0o600, flag: 'wx' })
    args.push('--set-file', `${path}=${escapeSetValue(file)}`)
  }
  return args
}

/** Helm reads --values as a line of CSV: a comma in a path would make two of it. */
function csvField(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Helm's --set would split at commas and read `{a}` as a list; here a line is one value. */
function escapeSetValue(value: string): string {
  return value.replace(/[\\,]/g, '\\$&').replace(/^\{/, '\\{')
}

/** Of Helm's JSON, which it prints and keeps in its Secrets in the same form. */
export function releaseOf(document: unknown): HelmRelease {
  return {
    ...metadataOf(objectAt(document, 'chart', 'metadata')),
    revision: numberAt(document, 'version') ?? 0,
    status: stringAt(document, 'info', 'status') ?? 'unknown',
    storedBytes: () => Math.ceil((gzipSync(JSON.stringify(document)).length * 16) / 9),
    notes: stringAt(document, 'info', 'notes') ?? '',
    config: objectAt(document, 'config'),
    manifest: stringAt(document, 'manifest') ?? '',
    hooks: arrayAt(document, 'hooks').map(hook => ({
      kind: stringAt(hook, 'kind') ?? '',
      name: stringAt(hook, 'name') ?? '',
      events: arrayAt(hook, 'events').map(String),
      manifest: stringAt(hook, 'manifest') ?? '',
      deletePolicies: arrayAt(hook, 'delete_policies').map(String)
    }))
  }
}

/** @throws ActionError HELM_OUTPUT */
async function chartMetadataIn(stdout: string): Promise<JsonObject> {
  try {
    const [document] = await parseYamlAside(stdout, 'last')
    if (isObject(document)) return document
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
  }
  throw unreadable('show chart', 'what Chart.yaml says')
}

function metadataOf(chart: unknown): ChartMetadata {
  return {
    chartName: stringAt(chart, 'name') ?? '',
    chartVersion: stringAt(chart, 'version') ?? '',
    appVersion: stringAt(chart, 'appVersion') ?? '',
    kubeVersion: stringAt(chart, 'kubeVersion')
  }
}
