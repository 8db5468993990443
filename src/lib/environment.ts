/**
 * The environment of helm, kubectl and the credential plugins that they start. A list of what may pass, not of what
 * may not: a HELM_DRIVER, HELM_NAMESPACE or KUBERC of the machine would change what is deployed and where,
 * KUBERNETES_SERVICE_HOST would turn a missing kubeconfig into the runner's own cluster, and tokens of the job are none
 * of a chart's business. What a plugin logs in with reaches only children that start this plugin.
 */
import { delimiter, join } from 'node:path'
import { searchPath } from './files/searchPath.ts'

export interface PrivatePaths {
  /** A folder of this run alone, for everything that helm and kubectl keep. */
  readonly home: string
  /** The kubeconfig to use; undefined: none at all, not the machine's. */
  readonly kubeconfig: string | undefined
}

/** Compared without case: Windows says `Path`, and proxies are written in either case. */
const ALLOWED = new Set([
  'PATH',
  'HOME',
  'USER',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'TZ',
  // Windows programs do not start without these.
  'APPDATA',
  'COMSPEC',
  'LOCALAPPDATA',
  'PATHEXT',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'SYSTEMDRIVE',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'WINDIR',
  'ALL_PROXY',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  // The same for plugins that are written in Python (aws, az, gcloud).
  'REQUESTS_CA_BUNDLE',
  // The runner ends what carries it when a job is over.
  'RUNNER_TRACKING_ID'
])

/** Nothing listens there, on any system: what is sent there fails at once. */
export const NO_PROXY_THERE = 'http://127.0.0.1:0'

/** `process.env`, or what a test passes. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * @param processEnv the environment of this process
 * @param login names of the variables that the plugin of the kubeconfig logs in with; one that ends with `_` is the
 *   beginning of names
 * @returns the whole environment for a child
 */
export function childEnvironment(
  processEnv: Environment,
  { home, kubeconfig }: PrivatePaths,
  login: readonly string[] = []
): Record<string, string> {
  const passed = Object.entries(processEnv).flatMap(([name, value]) => {
    const upper = name.toUpperCase()
    if (value === undefined || !(ALLOWED.has(upper) || isOf(login, upper))) return []
    // What children start must not come out of the workspace either.
    return [[name, upper === 'PATH' ? searchPath(processEnv).join(delimiter) : value] as const]
  })
  return {
    ...Object.fromEntries(passed),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_CACHE_HOME: join(home, 'cache'),
    // Plugins live here, so the machine's are not seen.
    HELM_DATA_HOME: join(home, 'data'),
    HELM_REGISTRY_CONFIG: join(home, 'config', 'registry.json'),
    HELM_REPOSITORY_CONFIG: join(home, 'config', 'repositories.yaml'),
    HELM_REPOSITORY_CACHE: join(home, 'cache', 'repository'),
    // Helm falls back to Docker's credentials.
    DOCKER_CONFIG: join(home, 'docker'),
    // A file that is not there: an empty value would mean ~/.kube/config.
    KUBECONFIG: kubeconfig ?? join(home, 'no-kubeconfig'),
    KUBECACHEDIR: join(home, 'kubectl-cache'),
    // Else kubectl takes default options from ~/.kube/kuberc, since 1.34 without being asked to.
    KUBERC: 'off'
  }
}

/**
 * For children that fetch from URLs which others name: an index, a redirect, Chart.lock. Go sends plain http to the proxy
 * of HTTP_PROXY, except to this machine and to hosts in NO_PROXY, so that a proxy which is none stops it.
 * @param allowInsecure whether plain http is accepted
 */
export function fetchEnvironment(
  processEnv: Environment,
  home: string,
  allowInsecure: boolean
): Record<string, string> {
  const env = childEnvironment(processEnv, { home, kubeconfig: undefined })
  return allowInsecure ? env : { ...env, HTTP_PROXY: NO_PROXY_THERE, http_proxy: NO_PROXY_THERE }
}

function isOf(login: readonly string[], name: string): boolean {
  return login.some(entry => (entry.endsWith('_') ? name.startsWith(entry) : name === entry))
}
