/**
 * Kubeconfigs that users hand over: read, checked, and cut down to one context that stands on its own. Nothing here
 * touches a disk or a network; files that a kubeconfig refers to are read through the caller.
 */
import { isAbsolute, join } from 'node:path'
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from './json.ts'
import { listOf, quote } from './inputs/faults.ts'
import { isLoopback, isPlainHttp, PLAIN_HTTP, withoutSecrets, type UrlRules } from './inputs/urls.ts'
import { YamlError, parseYaml } from './lib/yaml.ts'
import { own } from './lib/own.ts'
import { ALL_VARIABLES, knownPlugin, refusalsOf } from './kubernetes/execPlugins.ts'

/** One API server and who we are there. */
export interface ClusterAccess {
  /** Name of the context. */
  readonly context: string
  /** For people: without user, password and query, which only `document` has. */
  readonly server: string
  /** A kubeconfig with this one context and without references to files, to be written as JSON. */
  readonly document: JsonObject
  /** Each value that must not be shown, in every spelling that tools could print; none shorter than 8 characters. */
  readonly secrets: readonly string[]
  /** Undefined when the credentials stand in the document. */
  readonly login: Login | undefined
}

/** A credential plugin that may run. */
export interface Login {
  /** Bare name, to be found outside of the workspace, or an absolute path that the user named. */
  readonly command: string
  /** Variables of the job that it logs in with, as `childEnvironment` takes them. */
  readonly variables: readonly string[]
  /** How to get it, as the kubeconfig puts it; foreign text. */
  readonly installHint: string | undefined
}

/** What the user accepts in kubeconfigs. */
export interface AccessRules extends UrlRules {
  /** Bare names and absolute paths of plugins beside those that are known. */
  readonly execPlugins: ReadonlySet<string>
}

/** Where the files lie that a kubeconfig refers to. */
export interface ReferencedFiles {
  /** Folder of the kubeconfig, absolute: relative references start there. */
  readonly baseDir: string
  /** The content of a file; undefined when it is missing or must not be read. */
  readonly readFile: (path: string) => string | undefined
}

export interface Kubeconfig {
  readonly currentContext: string | undefined
  /** In the order of the document. */
  readonly contexts: ReadonlyMap<string, JsonObject>
  readonly clusters: ReadonlyMap<string, JsonObject>
  readonly users: ReadonlyMap<string, JsonObject>
  /** Undefined for a kubeconfig that was given as text. */
  readonly files: ReferencedFiles | undefined
}

/** What is wrong with a kubeconfig. Names of contexts, clusters and users are told, content never. */
export class KubeconfigError extends Error {
  override readonly name = 'KubeconfigError'
  /** What has to change: the document, the choice of a context in it, or what the user accepts. */
  readonly about: 'document' | 'context' | 'rules'
  readonly allowed: string
  readonly remedy: string
  /** What is wrong beside this. */
  readonly further: readonly KubeconfigError[] = []

  constructor(about: 'document' | 'context' | 'rules', given: string, allowed: string, remedy: string) {
    super(given)
    this.about = about
    this.allowed = allowed
    this.remedy = remedy
  }
}

/** What exec plugins of clouds are told in the open; hiding a region would hide it in every address. */
const OPEN_VARIABLES = new Set(['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_STS_REGIONAL_ENDPOINTS'])
/** Everything that the rules refuse in one context. @throws KubeconfigError when there is anything */
function refuseAll(refusals: readonly KubeconfigError[]): void {
  const [first, ...further] = refusals
  if (first !== undefined) throw Object.assign(first, { further })
}

/** Shorter ones cannot be masked without blackening half the log. */
const MIN_SECRET = 8
const FLATTEN = 'Make one that stands on its own: kubectl config view --raw --flatten --minify.'
const READABLE = 'a kubeconfig as YAML or JSON, or base64 of that'

/**
 * Reads a kubeconfig: YAML or JSON, or base64 of either, with line breaks or without.
 * @param files undefined when the text was given inline, so that it must not refer to files
 * @throws KubeconfigError
 */
export function parseKubeconfig(text: string, files?: ReferencedFiles): Kubeconfig {
  const document = documentOf(text)
  const contexts = namedEntries(document, 'contexts', 'context')
  if (contexts.size === 0)
    throw new KubeconfigError(
      'document',
      'a kubeconfig without contexts',
      'a kubeconfig with at least one context',
      FLATTEN
    )
  return {
    currentContext: textAt(document, 'current-context', 'the kubeconfig'),
    contexts,
    clusters: namedEntries(document, 'clusters', 'cluster'),
    users: namedEntries(document, 'users', 'user'),
    files
  }
}

/**
 * The context of this name; without a name the current context, or the only one.
 * @throws KubeconfigError
 */
export function selectContext(
  kubeconfig: Kubeconfig,
  name: string | undefined,
  rules: AccessRules
): ClusterAccess {
  const context = name ?? chosenContext(kubeconfig)
  const found = kubeconfig.contexts.get(context)
  if (found === undefined)
    throw new KubeconfigError(
      'context',
      name === undefined
        ? `the current context ${quote(context)}, which the kubeconfig does not have`
        : quote(context),
      contextsOf(kubeconfig),
      'Name one of these contexts.'
    )

  const where = `context ${quote(context)}`
  const cluster = clusterOf(referred(kubeconfig.clusters, found, 'cluster', where), where, kubeconfig.files)
  const userName = textAt(found, 'user', where)
  const user =
    userName === undefined
      ? {}
      : userOf(referred(kubeconfig.users, found, 'user', where), where, kubeconfig.files)
  refuseAll([...refusedIn(cluster, where, rules), ...refusedLogin(user, where, rules)])
  return {
    context,
    server: withoutSecrets(String(cluster['server'])),
    document: {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: context, cluster }],
      users: [{ name: context, user }],
      contexts: [{ name: context, context: { cluster: context, user: context } }],
      'current-context': context
    },
    secrets: secretsIn(cluster, user),
    login: loginOf(user)
  }
}

/** Fields of kubeconfigs that hold secrets, in YAML or JSON, with what follows up to the end of the scalar. */
const SECRET_FIELD =
  /["']?\b(?:token|password|client-key-data|id-token|refresh-token|access-token|client-secret)["']?:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,}\]"']+))/g
/** Of a text without blanks that is longer, nobody can say what it is. */
const MIN_BLOB = 16

/** The secrets in a text that should be a kubeconfig, whatever it turns out to be. */
export function credentialsIn(text: string): readonly string[] {
  const plain = text.trim()
  const document = textInBase64(plain) ?? plain
  const blobs = plain.split(/\r?\n/).filter(line => line.length >= MIN_BLOB && /^\S+$/.test(line.trim()))
  const fields = [...document.matchAll(SECRET_FIELD)].map(
    ([, double, single, plainScalar]: readonly (string | undefined)[]) =>
      double ?? single ?? plainScalar ?? ''
  )
  return [...blobs, ...fields, ...everySecretIn(plain)].filter(value => value.length >= MIN_SECRET)
}

/** Of all contexts, whatever else is wrong with them; none of a text that cannot be read. */
function everySecretIn(text: string): readonly string[] {
  try {
    const document = documentOf(text)
    const parts = (list: string, part: string): readonly JsonObject[] =>
      arrayAt(document, list).map(entry => objectAt(entry, part))
    return [
      ...parts('clusters', 'cluster').flatMap(cluster => secretsIn(cluster, {})),
      ...parts('users', 'user').flatMap(user => secretsIn({}, user))
    ]
  } catch {
    return []
  }
}

/** Connections that others on the way can read or replace. */
function refusedIn(
  cluster: JsonObject,
  where: string,
  { allowInsecure }: AccessRules
): readonly KubeconfigError[] {
  if (allowInsecure) return []
  const refused = (what: string, allowed: string, remedy: string): KubeconfigError =>
    new KubeconfigError('rules', `${where}, ${what}`, allowed, remedy)
  const [server, proxy] = [stringAt(cluster, 'server') ?? '', stringAt(cluster, 'proxy-url')]
  const tls = 'an https:// server, or an http:// one at an address of this machine, such as 127.0.0.1'
  return [
    ...(isPlainHttp(server) ? [refused('whose server is an http:// URL', tls, PLAIN_HTTP)] : []),
    ...(cluster['insecure-skip-tls-verify'] === true
      ? [
          refused(
            'which has insecure-skip-tls-verify',
            'a server whose certificate is checked',
            'Give its certificate-authority-data, and tls-server-name where the certificate names another host. If an unchecked server is accepted, set `allow-insecure: true`.'
          )
        ]
      : []),
    // What goes to an https:// server through such a proxy is encrypted all the way; what the proxy itself asks for is not.
    ...(proxy !== undefined && tellsProxyItsLogin(proxy)
      ? [
          refused(
            'whose proxy-url sends a user and a password over http',
            'a proxy-url without a login, or an https:// one',
            'Take the login out of it, or use an https:// proxy. If it is accepted, set `allow-insecure: true`.'
          )
        ]
      : [])
  ]
}

function tellsProxyItsLogin(proxy: string): boolean {
  const url = URL.parse(proxy)
  if (url === null || url.protocol === 'https:') return false
  return `${url.username}${url.password}` !== '' && !isLoopback(url.hostname)
}

/** A plugin that is none, or that does something else than logging in. */
function refusedLogin(
  user: JsonObject,
  where: string,
  { execPlugins, allowInsecure }: AccessRules
): readonly KubeconfigError[] {
  const exec = user['exec']
  if (exec === undefined) return []
  const args = arrayAt(exec, 'args').map(String)
  const values = arrayAt(exec, 'env').map(entry => stringAt(entry, 'value') ?? '')
  const request = {
    command: stringAt(exec, 'command') ?? '',
    args,
    env: arrayAt(exec, 'env').map(entry => stringAt(entry, 'name') ?? '')
  }
  // As `--flag=URL`, too.
  const addresses = [...args.map(text => text.replace(/^--?[^=]{1,100}=/, '')), ...values]
  return [
    ...refusalsOf(request, execPlugins).map(
      ({ given, allowed, remedy }) => new KubeconfigError('rules', `${where}, with ${given}`, allowed, remedy)
    ),
    ...(!allowInsecure && addresses.some(isPlainHttp)
      ? [
          new KubeconfigError(
            'rules',
            `${where}, whose exec plugin is given an http:// URL`,
            'https:// URLs, or http:// ones at an address of this machine',
            PLAIN_HTTP
          )
        ]
      : [])
  ]
}

function loginOf(user: JsonObject): Login | undefined {
  const command = stringAt(user, 'exec', 'command')
  if (command === undefined) return undefined
  return { command, variables: variablesFor(command), installHint: stringAt(user, 'exec', 'installHint') }
}

/** Of the plugin that a kubeconfig names, by its bare name or by its path. */
function variablesFor(command: string): readonly string[] {
  return (knownPlugin(command.replace(/^.*[/\\]/, '')) ?? { variables: ALL_VARIABLES }).variables
}

/**
 * Why a server may be out of reach although its kubeconfig is in order: KubeFlex writes addresses that mean something
 * only where it runs. Undefined when the address tells nothing.
 */
export function serverHint(server: string): string | undefined {
  const host = URL.parse(server)?.hostname ?? ''
  if (host === 'localtest.me' || host.endsWith('.localtest.me'))
    return `${host} is 127.0.0.1 wherever it is looked up, so it reaches KubeFlex only on the machine that hosts it: give KubeFlex a domain that the runner can resolve, or run this job on a self-hosted runner on that machine.`
  if (/\.svc(\.|$)/.test(host))
    return `${host} is a Service address inside the hosting cluster: take the key \`kubeconfig\` of the Secret, not \`kubeconfig-incluster\`, or run this job on a runner inside that cluster.`
  if (isLoopback(host))
    return `${host} is the runner itself: take a kubeconfig with an address that the runner can reach, and set tls-server-name when the certificate does not name that address.`
  return undefined
}

function documentOf(text: string): JsonObject {
  const plain = text.replace(/^\uFEFF/, '').trim()
  const decoded = textInBase64(plain)
  let document: unknown
  try {
    document = parseYaml(decoded ?? plain)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw unreadable(`${looksLike(plain, decoded)} (${error.message})`)
  }
  if (!isObject(document)) throw unreadable(looksLike(plain, decoded))
  const kind = document['kind']
  if (kind !== undefined && kind !== 'Config')
    throw unreadable(
      typeof kind === 'string' && /^[A-Za-z]{1,40}$/.test(kind)
        ? `an object of kind ${kind}, not a kubeconfig`
        : 'an object of another kind than Config'
    )
  return document
}

function unreadable(given: string): KubeconfigError {
  return new KubeconfigError(
    'document',
    given,
    READABLE,
    'Store the output of `base64 -w0 FILE` (macOS: `base64 -i FILE`) as the secret; for a KubeFlex WDS, FILE is what the key `kubeconfig` of the Secret `admin-kubeconfig` holds.'
  )
}

/** What an unreadable text looks like; nothing of it is quoted, for it may be any secret. */
function looksLike(plain: string, decoded: string | undefined): string {
  if (decoded !== undefined)
    return textInBase64(decoded.trim()) === undefined
      ? 'base64 of a text that is no kubeconfig'
      : 'base64 of base64: it was encoded twice'
  if (plain.startsWith('-----BEGIN ')) return 'a PEM block, not a kubeconfig'
  if (isBase64(plain)) return 'something that looks like base64, but does not decode to text'
  if (!plain.includes('\n') && !plain.includes(':') && /[/\\.~]/.test(plain))
    return 'something that looks like a path, not like a kubeconfig'
  return `a text of ${plain.length} characters that is no kubeconfig`
}

function chosenContext(kubeconfig: Kubeconfig): string {
  const [only, ...others] = kubeconfig.contexts.keys()
  if (kubeconfig.currentContext !== undefined) return kubeconfig.currentContext
  if (only !== undefined && others.length === 0) return only
  throw new KubeconfigError(
    'context',
    'no context, and the kubeconfig has several and marks none as current',
    contextsOf(kubeconfig),
    'Name the context to use.'
  )
}

function contextsOf(kubeconfig: Kubeconfig): string {
  return `a context that the kubeconfig has: ${listOf([...kubeconfig.contexts.keys()])}`
}

/** `[{name, context: {...}}, ...]` by name. */
function namedEntries(document: JsonObject, list: string, field: string): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  for (const entry of arrayAt(document, list)) {
    if (!isObject(entry)) throw misshapen(`an entry of ${list}`, 'a mapping with a name')
    const name = textAt(entry, 'name', `an entry of ${list}`)
    if (name === undefined) throw misshapen(`an entry of ${list}`, 'a name')
    if (found.has(name)) throw misshapen(list, `one ${field} called ${quote(name)}, not two`)
    const body = own(entry, field) ?? {}
    if (!isObject(body)) throw misshapen(`${field} ${quote(name)}`, 'a mapping')
    found.set(name, body)
  }
  return found
}

function referred(
  entries: ReadonlyMap<string, JsonObject>,
  context: JsonObject,
  field: 'cluster' | 'user',
  where: string
): JsonObject {
  const name = textAt(context, field, where)
  if (name === undefined) throw misshapen(where, `the name of a ${field}`)
  const found = entries.get(name)
  if (found !== undefined) return found
  throw new KubeconfigError(
    'document',
    `${where}, which names the ${field} ${quote(name)}, which the kubeconfig does not have`,
    `a ${field} of the kubeconfig: ${listOf([...entries.keys()])}`,
    FLATTEN
  )
}

function clusterOf(source: JsonObject, where: string, files: ReferencedFiles | undefined): JsonObject {
  const server = textAt(source, 'server', where)
  if (server === undefined) throw misshapen(where, 'a cluster with a server')
  if (!hasScheme(server, ['http:', 'https:']))
    throw misshapen(
      where,
      'a server that is an http:// or https:// URL, such as https://wds1.example.com:9443'
    )
  const proxy = textAt(source, 'proxy-url', where)
  if (proxy !== undefined && !hasScheme(proxy, ['http:', 'https:', 'socks5:']))
    throw misshapen(where, 'a proxy-url that is an http://, https:// or socks5:// URL')
  const ca = pemAt(source, 'certificate-authority', where, files)
  const insecure = source['insecure-skip-tls-verify'] ?? false
  if (typeof insecure !== 'boolean') throw misshapen(where, 'true or false as insecure-skip-tls-verify')
  if (insecure && ca !== undefined)
    throw misshapen(where, 'either a certificate authority or insecure-skip-tls-verify, as kubectl does')
  return defined({
    server,
    'certificate-authority-data': ca,
    'insecure-skip-tls-verify': insecure ? true : undefined,
    'tls-server-name': textAt(source, 'tls-server-name', where),
    'proxy-url': proxy
  })
}

function userOf(source: JsonObject, where: string, files: ReferencedFiles | undefined): JsonObject {
  if (source['auth-provider'] !== undefined)
    throw new KubeconfigError(
      'document',
      `${where}, whose user has an auth-provider, which kubectl has dropped in 1.26`,
      'a user with a token, a client certificate or an exec plugin',
      'Use the exec plugin that replaced it, or the token of a ServiceAccount.'
    )
  const certificate = pemAt(source, 'client-certificate', where, files)
  const key = pemAt(source, 'client-key', where, files)
  if ((certificate === undefined) !== (key === undefined))
    throw misshapen(where, 'both a client certificate and its key, or none of them')
  const token = textAt(source, 'token', where) ?? fileAt(source, 'tokenFile', where, files)?.trim()
  const password = textAt(source, 'password', where)
  if (token === 'REDACTED' || password === 'REDACTED') throw omitted(where)
  return defined({
    'client-certificate-data': certificate,
    'client-key-data': key,
    token,
    username: textAt(source, 'username', where),
    password,
    as: textAt(source, 'as', where),
    'as-uid': textAt(source, 'as-uid', where),
    'as-groups': textsAt(source, 'as-groups', where),
    'as-user-extra': extraOf(source['as-user-extra'], where),
    exec: execOf(source['exec'], where, files)
  })
}

/** Exec plugins stay: they are how clouds give short-lived credentials. */
function execOf(source: unknown, where: string, files: ReferencedFiles | undefined): JsonObject | undefined {
  if (source === undefined || source === null) return undefined
  const command = stringAt(source, 'command')
  if (!isObject(source) || command === undefined || command === '')
    throw misshapen(where, 'an exec plugin with a command')
  // A command with a separator counts from the kubeconfig's folder, and ours will lie elsewhere.
  const isRelative = /[/\\]/.test(command) && !isAbsolute(command)
  if (isRelative && files === undefined)
    throw misshapen(
      where,
      'an exec plugin found on PATH or by an absolute path, since there is no folder to start from'
    )
  return defined({
    apiVersion: execVersion(source, where),
    command: isRelative && files !== undefined ? join(files.baseDir, command) : command,
    args: textsAt(source, 'args', where),
    env: arrayAt(source, 'env').map(entry => {
      const name = isObject(entry) ? textAt(entry, 'name', where) : undefined
      if (!isObject(entry) || name === undefined)
        throw misshapen(where, 'a name for each env of its exec plugin')
      return { name, value: textAt(entry, 'value', where) ?? '' }
    }),
    provideClusterInfo: source['provideClusterInfo'] === true ? true : undefined,
    // Nobody sits in front of a job.
    interactiveMode: 'Never',
    installHint: textAt(source, 'installHint', where)
  })
}

/** kubectl and helm refuse all others, in words that name no context. */
function execVersion(source: JsonObject, where: string): string {
  const version = textAt(source, 'apiVersion', where)
  const [v1, v1beta1] = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']
  if (version === v1 || version === v1beta1) return version
  const isVersion = version !== undefined && /^client\.authentication\.k8s\.io\/v\w{1,20}$/.test(version)
  throw new KubeconfigError(
    'document',
    `${where}, with an exec plugin of ${isVersion ? `the apiVersion ${quote(version)}` : 'no apiVersion that kubectl knows'}`,
    `an exec plugin with the apiVersion "${v1}" or "${v1beta1}"`,
    version === 'client.authentication.k8s.io/v1alpha1'
      ? 'kubectl 1.24 has dropped v1alpha1: update the plugin, and let it write the kubeconfig again.'
      : 'Let the plugin write the kubeconfig again.'
  )
}

/** `FIELD-data`, or the file that `FIELD` names, as base64 on one line. */
function pemAt(
  source: JsonObject,
  field: 'certificate-authority' | 'client-certificate' | 'client-key',
  where: string,
  files: ReferencedFiles | undefined
): string | undefined {
  const data = textAt(source, `${field}-data`, where)
  if (data === 'DATA+OMITTED' || data === 'REDACTED') throw omitted(where)
  const pem = data === undefined ? fileAt(source, field, where, files) : textInBase64(data)
  if (pem === undefined && data === undefined) return undefined
  const begin =
    field === 'client-key'
      ? /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----/
      : /-----BEGIN (?:[A-Z0-9]+ ){0,3}CERTIFICATE-----/
  if (pem === undefined || !begin.test(pem))
    throw misshapen(
      where,
      data === undefined ? `a PEM file as ${field}` : `base64 of a PEM block as ${field}-data`
    )
  return Buffer.from(pem).toString('base64')
}

function fileAt(
  source: JsonObject,
  field: string,
  where: string,
  files: ReferencedFiles | undefined
): string | undefined {
  const path = textAt(source, field, where)
  if (path === undefined) return undefined
  if (files === undefined)
    throw new KubeconfigError(
      'document',
      `${where}, which refers to a file by ${field}`,
      'a kubeconfig that holds everything itself',
      FLATTEN
    )
  const content = files.readFile(isAbsolute(path) ? path : join(files.baseDir, path))
  if (content !== undefined) return content
  throw new KubeconfigError(
    'document',
    `${where}, which refers by ${field} to a file that cannot be read or lies outside the workspace`,
    'references to files inside the workspace, or none',
    FLATTEN
  )
}

function omitted(where: string): KubeconfigError {
  return new KubeconfigError(
    'document',
    `${where}, whose credentials were left out when the kubeconfig was printed`,
    'a kubeconfig with its credentials',
    'Print it with --raw: kubectl config view --raw --flatten --minify.'
  )
}

function misshapen(where: string, allowed: string): KubeconfigError {
  return new KubeconfigError(
    'document',
    `a kubeconfig whose ${where} is not usable`,
    `${where}: ${allowed}`,
    'Correct it, or make it anew: kubectl config view --raw --flatten --minify.'
  )
}

/** A text; empty means absent, as to kubectl. */
function textAt(source: JsonObject, field: string, where: string): string | undefined {
  const value = own(source, field)
  if (value === undefined || value === null || value === '') return undefined
  // kubectl reads YAML 1.1, where an unquoted `n` or `12345` is no text, and refuses it as well.
  if (typeof value !== 'string') throw misshapen(where, `a text as ${field}; write it in quotes`)
  return value
}

function textsAt(source: JsonObject, field: string, where: string): string[] | undefined {
  const value = own(source, field)
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value) || !value.every(entry => typeof entry === 'string'))
    throw misshapen(where, `a list of texts as ${field}; write them in quotes`)
  return value
}

/** Impersonation's extra fields: a list of texts under each name. */
function extraOf(source: unknown, where: string): JsonObject | undefined {
  if (!isObject(source)) return undefined
  return Object.fromEntries(Object.keys(source).map(name => [name, textsAt(source, name, where)]))
}

function hasScheme(text: string, schemes: readonly string[]): boolean {
  const url = URL.parse(text)
  return url !== null && url.hostname !== '' && schemes.includes(url.protocol)
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trimEnd())
}

/** The UTF-8 text inside, or undefined when it is not base64 of a text. Line breaks and missing padding are fine. */
function textInBase64(text: string): string | undefined {
  if (!isBase64(text)) return undefined
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'))
    return decoded === '' || decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

function secretsIn(cluster: JsonObject, user: JsonObject): string[] {
  const key = stringAt(user, 'client-key-data')
  const found = [
    stringAt(user, 'token'),
    stringAt(user, 'password'),
    key,
    // A tool that cannot read a key may print a line of it.
    ...(textInBase64(key ?? '') ?? '')
      .split('\n')
      .map(line => line.trimEnd())
      .filter(line => !line.startsWith('-----')),
    ...hiddenIn(stringAt(cluster, 'server')),
    ...hiddenIn(stringAt(cluster, 'proxy-url')),
    // A plugin takes its credentials under names that only it knows.
    ...arrayAt(user, 'exec', 'env').flatMap(entry =>
      OPEN_VARIABLES.has(stringAt(entry, 'name') ?? '') ? [] : [stringAt(entry, 'value')]
    ),
    ...secretArguments(arrayAt(user, 'exec', 'args'))
  ]
  return [...new Set(found.filter(value => value !== undefined))].filter(value => value.length >= MIN_SECRET)
}

/** User, password and query of an address, as written and as meant: a tool that fails prints the address. */
function hiddenIn(address: string | undefined): string[] {
  const url = URL.parse(address ?? '')
  if (url === null) return []
  const written = [url.username, url.password, url.search.slice(1), url.hash.slice(1)]
  return [...written, ...url.searchParams.values()].flatMap(text => {
    try {
      return [text, decodeURIComponent(text)]
    } catch {
      return [text]
    }
  })
}

/** `--client-secret=X` and `--client-secret X`. */
function secretArguments(args: readonly unknown[]): (string | undefined)[] {
  return args.map((argument, index) => {
    const previous = args[index - 1]
    if (typeof argument !== 'string') return undefined
    const [, name, value] = /^(--?[^=]+)=(.*)$/s.exec(argument) ?? []
    if (name !== undefined) return namesSecret(name) ? value : undefined
    const isNamed = typeof previous === 'string' && /^--?[^=]+$/.test(previous) && namesSecret(previous)
    return isNamed || looksSecret(argument) ? argument : undefined
  })
}

/** A token by its look: long, without blanks, of mixed characters, and no path or URL. */
function looksSecret(text: string): boolean {
  return (
    /^[\w+/=.~-]{20,}$/.test(text) &&
    !/^[./~-]|\.(com|io|net|org)\b/.test(text) &&
    [/[a-z]/, /[A-Z]/, /\d/].every(kind => kind.test(text))
  )
}

function namesSecret(name = ''): boolean {
  return /token|secret|passw|credential|key$/i.test(name) && !/(file|path|url|uri)$/i.test(name)
}

function defined(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  )
}
