/** Credentials: written for helm and kubectl, and tried: is this a WDS? */
import { writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Deps } from './deps.ts'
import { ActionError } from './errors.ts'
import { childEnvironment } from './environment.ts'
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from './json.ts'
import { serverHint, type ClusterAccess, type Login } from './kubeconfig.ts'
import { findProgram, isProgram } from './lib/searchPath.ts'
import { ApiError, PluginError, UnreachableError, type KubeClient } from './kubernetes/client.ts'
import { WEBHOOK, WEBHOOK_MESSAGE, WEBHOOK_REMEDY } from './kubernetes/webhookErrors.ts'
import { openProxy, type ProxiedClient } from './kubernetes/proxy.ts'
import { CONTROL_API } from './kubestellar/api.ts'
import type { Run } from './run/run.ts'

/** What helm and kubectl need to reach a server. */
export interface Credentials {
  /** Unique among those of a run. */
  readonly id: string
  /** Path of the one-context kubeconfig, 0600. */
  readonly kubeconfig: string
  readonly env: Readonly<Record<string, string>>
}

/** @throws ActionError EXEC_PLUGIN_MISSING when the plugin that logs in is not on this machine */
export async function writeCredentials(
  id: string,
  access: ClusterAccess,
  deps: Pick<Deps, 'dir' | 'env'>
): Promise<Credentials> {
  const kubeconfig = kubeconfigOf(id, deps)
  const { login } = access
  const document = login === undefined ? access.document : withProgram(access, programOf(login, access, deps))
  // JSON, since YAML writers disagree with kubectl about bare words such as `n`.
  await writeFile(kubeconfig, JSON.stringify(document), { mode: 0o600, flag: 'wx' })
  const env = childEnvironment(deps.env, { home: deps.dir, kubeconfig }, login?.variables)
  return { id, kubeconfig, env }
}

function kubeconfigOf(id: string, { dir }: Pick<Deps, 'dir'>): string {
  return join(dir, `${id}.kubeconfig`)
}

/** kubectl would search PATH itself, and find what the workspace has put there. */
function withProgram({ document }: ClusterAccess, command: string): JsonObject {
  const users = arrayAt(document, 'users').map(entry => {
    const user = objectAt(entry, 'user')
    const exec = objectAt(user, 'exec')
    return isObject(entry) ? { ...entry, user: { ...user, exec: { ...exec, command } } } : entry
  })
  return { ...document, users }
}

/** @returns absolute path */
function programOf(
  { command, installHint }: Login,
  { context }: ClusterAccess,
  { env }: Pick<Deps, 'env'>
): string {
  const found = isAbsolute(command)
    ? isProgram(command, env)
      ? command
      : undefined
    : findProgram(command, env)
  if (found !== undefined) return found
  throw new ActionError(
    'EXEC_PLUGIN_MISSING',
    `context "${context}" logs in with ${command}, which this runner does not have`,
    {
      remedy:
        'Install it in an earlier step, into a folder of PATH that is absolute and lies outside of the workspace.',
      ...(installHint === undefined ? {} : { cause: new Error(`the kubeconfig says how: ${installHint}`) })
    }
  )
}

/** @param name what messages call the server; @param signal the end of the work with it */
export async function connect(
  name: string,
  credentials: Credentials,
  kubectl: string,
  { runCommand, dir }: Pick<Deps, 'runCommand' | 'dir'>,
  signal: AbortSignal
): Promise<ProxiedClient> {
  return await openProxy({ name, ...credentials, kubectl, runCommand, dir, signal })
}

/** @throws ActionError when the server is no WDS */
export async function checkWds(wds: KubeClient, access: ClusterAccess): Promise<void> {
  const served = await controlResources(wds)
  if (served.has('bindingpolicies')) return
  const isIts = served.has('workstatuses')
  throw new ActionError(
    'NOT_A_WDS',
    isIts
      ? `the server of context "${access.context}" is an ITS, not a WDS: it serves WorkStatuses and no BindingPolicies`
      : `the server of context "${access.context}" is no WDS: it serves no BindingPolicies of KubeStellar`,
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

/** @param name what messages call the server; @param error with what the plugin printed */
export function pluginError(name: string, error: PluginError): ActionError {
  return new ActionError('EXEC_PLUGIN_FAILED', `the credential plugin for ${name} gave no credentials`, {
    remedy:
      'Correct what the plugin says, or log in with it in an earlier step of the job, with the variables that it needs in `env`.',
    cause: error
  })
}

/** What a call to the WDS threw, wherever in the run, as an error for the user; anything else as it is. */
export function wdsError(error: unknown, { inputs, deps, clock }: Run): unknown {
  if (error instanceof PluginError) return pluginError('the WDS', error)
  if (error instanceof UnreachableError) {
    const { server } = inputs.wds
    const remedy =
      serverHint(server) ??
      'Check the server address in `wds-kubeconfig`, and that this runner can reach it and trusts its CA.'
    if (deps.interrupted.aborted) return clock.expired(`the WDS at ${server} to answer`, remedy)
    return new ActionError('WDS_UNREACHABLE', `the WDS at ${server} does not answer`, {
      remedy,
      cause: error
    })
  }
  if (!(error instanceof ApiError)) return error
  if (error.status === 401) {
    return new ActionError(
      'WDS_UNAUTHORIZED',
      'the WDS does not accept the credentials of `wds-kubeconfig`',
      {
        remedy:
          'Store a current kubeconfig: tokens and client certificates expire, and a rebuilt WDS has a new CA.',
        cause: error
      }
    )
  }
  if (error.status === 403) {
    return new ActionError('WDS_FORBIDDEN', 'the WDS credentials lack a right that the deploy needs', {
      remedy:
        'Give the user of `wds-kubeconfig` the right that the cause names; docs/permissions.md lists all that are needed.',
      cause: error
    })
  }
  if (WEBHOOK.test(error.message))
    return new ActionError('WEBHOOK_UNREACHABLE', WEBHOOK_MESSAGE, { remedy: WEBHOOK_REMEDY, cause: error })
  return new ActionError('WDS_REFUSED', `the WDS refuses what the deploy asks for: ${error.message}`, {
    remedy:
      'The message is the API server’s own: it names the object or the admission policy that has to change.',
    cause: error
  })
}
