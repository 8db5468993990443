/**
 * Explanations for servers that do not answer or refuse, and for plugins that give no credentials; errors for users.
 */
import { ActionError } from '../lib/errors.ts'
import { WEBHOOK, WEBHOOK_MESSAGE, WEBHOOK_REMEDY } from '../kubernetes/api/webhookErrors.ts'
import { expiredIn } from '../inputs/kubeconfig/expiry.ts'
import type { ClusterAccess } from '../inputs/kubeconfig/kubeconfig.ts'
import { ApiError, GROUP_AWAY, PluginError, UnreachableError } from '../kubernetes/api/client.ts'
import { pluginTrouble } from '../kubernetes/api/pluginWords.ts'
import { serverHint, unreachableRemedy } from '../kubernetes/api/unreachable.ts'
import { boundedText } from '../lib/text/plainText.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Clock } from '../lib/clock.ts'
import type { RunInputs } from '../inputs/inputs.ts'

/** Characters of a plugin's output in a message; its cause contains all of it. */
const MOST_WORDS = 300
/** Most clusters that an error names. */
const MOST_NAMES = 5
/** Actions that install a plugin. */
const INSTALLERS: ReadonlyMap<string, string> = new Map([
  ['doctl', 'digitalocean/action-doctl'],
  [
    'gke-gcloud-auth-plugin',
    'google-github-actions/setup-gcloud with `install_components: gke-gcloud-auth-plugin`'
  ],
  ['kubelogin', 'azure/use-kubelogin'],
  ['tsh', 'teleport-actions/setup']
])

/** @param installHint of the kubeconfig; foreign text */
export function missingPlugin(
  context: string,
  command: string,
  installHint: string | undefined
): ActionError {
  const installer = INSTALLERS.get(command)
  return new ActionError(
    'EXEC_PLUGIN_MISSING',
    `context "${context}" logs in with ${command}, which this runner does not have`,
    {
      remedy: [
        'Install it in an earlier step, into a folder of PATH that is absolute and lies outside of the workspace.',
        ...(installer === undefined ? [] : [`On GitHub: ${installer}.`])
      ].join(' '),
      ...(installHint === undefined
        ? {}
        : { cause: new Error(`the kubeconfig says how: ${installHint.trim().replaceAll(/\s+/g, ' ')}`) })
    }
  )
}

/** @param name of the server in messages; @param error with the plugin's output */
export function pluginError(name: string, error: PluginError): ActionError {
  const { reason, remedy } = pluginTrouble(error.plugin, error.message)
  return new ActionError(
    'EXEC_PLUGIN_FAILED',
    `the credential plugin ${error.plugin} gave no credentials for ${name}: ${boundedText(reason, MOST_WORDS)}`,
    { remedy, cause: error }
  )
}

/** `: its token expired on ...`, or an empty text. */
function withExpiry({ document }: ClusterAccess): string {
  const expired = expiredIn(document, Date.now())
  return expired === undefined ? '' : `: ${expired}`
}

/** What to do about refused credentials. @param input that contains them */
function renewal({ login }: ClusterAccess, input: string): string {
  return login === undefined
    ? `Store a current kubeconfig as ${input}: tokens and client certificates expire, and a rebuilt server has a new authority.`
    : `They came from the credential plugin ${login.command}: log in with it again in an earlier step, as a user of this cluster.`
}

/** The failing run. */
interface Failing {
  readonly inputs: Pick<RunInputs, 'wds'>
  readonly clock: Clock
  readonly deps: { readonly interrupted: AbortSignal }
}

/**
 * Converts an error of a call to the WDS, in any part of the run, to an error for the user; returns other errors
 * unchanged.
 */
export function wdsError(error: unknown, { inputs, deps, clock }: Failing): unknown {
  if (error instanceof PluginError) return pluginError('the WDS', error)
  if (error instanceof UnreachableError) {
    const { server } = inputs.wds
    const remedy =
      unreachableRemedy(error.message) ??
      serverHint(server) ??
      'Check the server address in `wds-kubeconfig`, and that this runner can reach it and trusts its CA.'
    if (deps.interrupted.aborted) return clock.expired(`the WDS at ${server} to answer`, remedy)
    return new ActionError('WDS_UNREACHABLE', `the WDS at ${server} does not answer`, {
      remedy,
      cause: error
    })
  }
  if (!(error instanceof ApiError)) return error
  if (error.reason === GROUP_AWAY) {
    return new ActionError('API_GROUP_AWAY', `in the WDS, ${error.message}`, {
      remedy:
        'The APIService has no server there: `kubectl --context WDS get apiservices` shows it. Delete it, or start its server. Every other API group works.',
      cause: error
    })
  }
  if (error.status === 401) {
    return new ActionError(
      'WDS_UNAUTHORIZED',
      `the WDS does not accept the credentials of context "${inputs.wds.context}" in \`wds-kubeconfig\`${withExpiry(inputs.wds)}`,
      {
        remedy: renewal(inputs.wds, '`wds-kubeconfig`'),
        cause: error
      }
    )
  }
  if (error.status === 403) {
    return new ActionError('WDS_FORBIDDEN', 'the WDS credentials lack a right that the deploy needs', {
      remedy:
        'Give the user of `wds-kubeconfig` the right that the cause names; docs/guides/least-privilege.md lists all that are needed.',
      cause: error
    })
  }
  if (WEBHOOK.test(error.message))
    return new ActionError('WEBHOOK_UNREACHABLE', WEBHOOK_MESSAGE, { remedy: WEBHOOK_REMEDY, cause: error })
  return new ActionError('WDS_REFUSED', `the WDS refuses a request of the deploy: ${error.message}`, {
    remedy:
      'The message is the API server’s own: it names the object or the admission policy that has to change.',
    cause: error
  })
}

/**
 * @param its undefined when it has not refused the credentials
 * @param clusters that have refused them
 */
export function refusal(
  its: { readonly access: ClusterAccess | undefined } | undefined,
  clusters: readonly { readonly cluster: string; readonly access: ClusterAccess | undefined }[],
  consequence: string
): ActionError {
  const names = clusters.map(({ cluster }) => cluster)
  const servers = [
    ...(its === undefined ? [] : ['the ITS']),
    ...(names.length === 0
      ? []
      : [`${names.length === 1 ? 'cluster' : 'clusters'} ${enumerate(names, MOST_NAMES)}`])
  ].join(' and ')
  const inputs = [
    ...(its === undefined ? [] : ['`its-kubeconfig`']),
    ...(names.length === 0 ? [] : ['`wec-kubeconfig`'])
  ].join(' and ')
  const refused = [...(its === undefined ? [] : [its]), ...clusters.slice(0, MOST_NAMES)].flatMap(
    ({ access }) => access ?? []
  )
  const expired = refused.flatMap(access => {
    const expiry = withExpiry(access)
    return expiry === '' ? [] : [` (context "${access.context}"${expiry})`]
  })
  const remedies = new Set(refused.map(access => renewal(access, inputs)))
  return new ActionError(
    'CREDENTIALS_REFUSED',
    `the credentials of ${inputs} are not accepted (401) by ${servers}${expired.join('')}`,
    { remedy: [...(remedies.size === 0 ? [`Renew ${inputs}.`] : remedies), consequence].join(' ') }
  )
}
