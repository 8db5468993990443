/**
 * Kubeconfigs from users: parsed, checked, and reduced to one self-contained context. This module uses no disk and no
 * network; the caller reads files that a kubeconfig refers to.
 */
import { listOf, quote } from '../faults.ts'
import { clusterOf } from './cluster.ts'
import { FLATTEN, KubeconfigError, misshapen } from './error.ts'
import { textAt, type ReferencedFiles } from './fields.ts'
import { refusedIn, refusedLogin, type AccessRules } from './rules.ts'
import { secretsIn } from './secrets.ts'
import { documentOf } from './text.ts'
import { userOf } from './user.ts'
import { withoutSecrets } from '../../lib/url.ts'
import { arrayAt, isObject, stringAt, type JsonObject } from '../../lib/json.ts'
import { ALL_VARIABLES, knownPlugin } from '../../kubernetes/api/execPlugins.ts'
import { own } from '../../lib/own.ts'

/** One API server, and the credentials for it. */
export interface ClusterAccess {
  /** Name of the context. */
  readonly context: string
  /** For people: without user, password and query, which only `document` contains. */
  readonly server: string
  /** A kubeconfig with this one context and without references to files, to be written as JSON. */
  readonly document: JsonObject
  /** Each value that must not be shown, in every spelling that tools could print; none is shorter than 8 characters. */
  readonly secrets: readonly string[]
  /** Undefined when the document contains the credentials. */
  readonly login: Login | undefined
}

/** A credential plugin that may run. */
export interface Login {
  /** Bare name, searched outside of the workspace, or an absolute path from the user. */
  readonly command: string
  /** Variables of the job that it needs to log in, in the form of `childEnvironment`. */
  readonly variables: readonly string[]
  /** Its installation hint from the kubeconfig; foreign text. */
  readonly installHint: string | undefined
}

export interface Kubeconfig {
  readonly currentContext: string | undefined
  /** In the order of the document. */
  readonly contexts: ReadonlyMap<string, JsonObject>
  readonly clusters: ReadonlyMap<string, JsonObject>
  readonly users: ReadonlyMap<string, JsonObject>
  /** Undefined for an inline kubeconfig. */
  readonly files: ReferencedFiles | undefined
}

/** Throws all faults that the rules find in one context. @throws KubeconfigError when there is any */
function refuseAll(refusals: readonly KubeconfigError[]): void {
  const [first, ...further] = refusals
  if (first !== undefined) throw Object.assign(first, { further })
}

/**
 * Parses a kubeconfig: YAML or JSON, or base64 of either, with or without line breaks.
 * @param files undefined for an inline text, which must not refer to files
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

function loginOf(user: JsonObject): Login | undefined {
  const command = stringAt(user, 'exec', 'command')
  if (command === undefined) return undefined
  return { command, variables: variablesFor(command), installHint: stringAt(user, 'exec', 'installHint') }
}

/** Variables of the plugin that a kubeconfig names by bare name or by path. */
function variablesFor(command: string): readonly string[] {
  return (knownPlugin(command.replace(/^.*[/\\]/, '')) ?? { variables: ALL_VARIABLES }).variables
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
