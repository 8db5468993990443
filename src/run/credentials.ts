/** Credentials: written for helm and kubectl, and tested: is the server a WDS? */
import { writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Deps } from './deps.ts'
import { ActionError } from '../lib/errors.ts'
import { childEnvironment } from '../lib/environment.ts'
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import type { ClusterAccess, Login } from '../inputs/kubeconfig/kubeconfig.ts'
import { findProgram, isProgram } from '../lib/files/searchPath.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { openProxy, type ProxiedClient } from '../kubernetes/api/proxy.ts'
import { CONTROL_API } from '../kubestellar/api.ts'

/** What helm and kubectl need to reach a server. */
export interface Credentials {
  /** Unique in a run. */
  readonly id: string
  /** Path of the one-context kubeconfig, 0600. */
  readonly kubeconfig: string
  readonly env: Readonly<Record<string, string>>
  /** The login, as messages name it. */
  readonly plugin?: string
}

/** @throws ActionError EXEC_PLUGIN_MISSING when the plugin for the login is not on this machine */
export async function writeCredentials(
  id: string,
  access: ClusterAccess,
  deps: Pick<Deps, 'dir' | 'env'>
): Promise<Credentials> {
  const kubeconfig = kubeconfigOf(id, deps)
  const { login } = access
  const document =
    login === undefined ? access.document : withProgram(access, await programOf(login, access, deps))
  // JSON, since YAML writers and kubectl differ on unquoted words such as `n`.
  await writeFile(kubeconfig, JSON.stringify(document), { mode: 0o600, flag: 'wx' })
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig }, login?.variables)
  const plugin = pluginOf(access)
  return { id, kubeconfig, env, ...(plugin === undefined ? {} : { plugin }) }
}

function kubeconfigOf(id: string, { dir }: Pick<Deps, 'dir'>): string {
  return join(dir, `${id}.kubeconfig`)
}

/** The program, or `oidc`, which is built into kubectl and helm. */
function pluginOf({ document, login }: ClusterAccess): string | undefined {
  return login?.command ?? stringAt(arrayAt(document, 'users')[0], 'user', 'auth-provider', 'name')
}

/** kubectl would search PATH itself, including folders of the workspace. */
function withProgram({ document }: ClusterAccess, command: string): JsonObject {
  const users = arrayAt(document, 'users').map(entry => {
    const user = objectAt(entry, 'user')
    const exec = objectAt(user, 'exec')
    return isObject(entry) ? { ...entry, user: { ...user, exec: { ...exec, command } } } : entry
  })
  return { ...document, users }
}

/** @returns absolute path */
async function programOf(
  { command, installHint }: Login,
  { context }: ClusterAccess,
  { env }: Pick<Deps, 'env'>
): Promise<string> {
  const found = isAbsolute(command)
    ? isProgram(command, env)
      ? command
      : undefined
    : findProgram(command, env)
  if (found !== undefined) return found
  throw (await loadTrouble()).missingPlugin(context, command, installHint)
}

/**
 * @param name of the server in messages
 * @param kubectl absolute path
 * @param deps `signal`: the end of the work with the server
 */
export async function connect(
  name: string,
  credentials: Credentials,
  kubectl: string,
  { runCommand, dir, signal }: Pick<Deps, 'runCommand' | 'dir'> & { readonly signal: AbortSignal }
): Promise<ProxiedClient> {
  return await openProxy({ name, ...credentials, kubectl, runCommand, dir, signal })
}

/** @throws ActionError when the server is not a WDS */
export async function checkWds(wds: KubeClient, access: ClusterAccess): Promise<void> {
  const served = await controlResources(wds)
  if (served.has('bindingpolicies')) return
  const isIts = served.has('workstatuses')
  throw new ActionError(
    'NOT_A_WDS',
    isIts
      ? `the server of context "${access.context}" is an ITS, not a WDS: it serves WorkStatuses and no BindingPolicies`
      : `the server of context "${access.context}" is not a WDS: it does not serve KubeStellar's BindingPolicies`,
    {
      remedy:
        'Point `wds-kubeconfig` or `wds-context` at the workload description space; `kubectl get controlplanes` on the hosting cluster lists the spaces.'
    }
  )
}

async function controlResources(wds: KubeClient): Promise<ReadonlySet<string>> {
  try {
    const list = await wds.json(CONTROL_API)
    return new Set(arrayAt(list, 'resources').map(resource => stringAt(resource, 'name') ?? ''))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return new Set()
    throw error
  }
}

/** Explanations for servers and plugins that fail, in a file of their own: most runs do not need them. */
export function loadTrouble() {
  return import(/* webpackChunkName: 'trouble' */ './serverTrouble.ts')
}
