/**
 * The environment of helm, kubectl and the credential plugins that they start. It is a list of allowed variables, not
 * of forbidden ones. A HELM_DRIVER, HELM_NAMESPACE or KUBERC of the machine would change what is deployed and where.
 * KUBERNETES_SERVICE_HOST would replace a missing kubeconfig by the runner's own cluster, and a chart must not read
 * tokens of the job. The credentials of a plugin reach only children that start this plugin.
 */
import { delimiter, join } from 'node:path'
import { searchPath } from './files/searchPath.ts'

export interface PrivatePaths {
  /** A folder of this run only, for all files of helm and kubectl. */
  readonly home: string
  /** The kubeconfig to use; undefined: none, not even that of the machine. */
  readonly kubeconfig: string | undefined
}

/** Compared without case: Windows uses `Path`, and proxy variables exist in both cases. */
const ALLOWED = new Set([
  'PATH',
  'HOME',
  'USER',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'TZ',
  // Windows programs require these.
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
  // The same for plugins written in Python (aws, az, gcloud).
  'REQUESTS_CA_BUNDLE',
  // The runner ends processes with this variable at the end of a job.
  'RUNNER_TRACKING_ID'
])

/** Nothing listens at this address, on any system: connections fail at once. */
export const NO_PROXY_THERE = 'http://127.0.0.1:0'

/** `process.env`, or what a test passes. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * @param processEnv the environment of this process
 * @param login names of the variables with the credentials of the kubeconfig's plugin; one that ends with `_` is a
 * prefix
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
    // Programs that children start must not come from the workspace either.
    return [[name, upper === 'PATH' ? searchPath(processEnv).join(delimiter) : value] as const]
  })
  return {
    ...Object.fromEntries(passed),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_CACHE_HOME: join(home, 'cache'),
    // Helm's plugins are in this folder, so those of the machine are ignored.
    HELM_DATA_HOME: join(home, 'data'),
    HELM_REGISTRY_CONFIG: join(home, 'config', 'registry.json'),
    HELM_REPOSITORY_CONFIG: join(home, 'config', 'repositories.yaml'),
    HELM_REPOSITORY_CACHE: join(home, 'cache', 'repository'),
    // Helm falls back to Docker's credentials.
    DOCKER_CONFIG: join(home, 'docker'),
    // A missing file: an empty value would mean ~/.kube/config.
    KUBECONFIG: kubeconfig ?? join(home, 'no-kubeconfig'),
    KUBECACHEDIR: join(home, 'kubectl-cache'),
    // Otherwise kubectl reads default options from ~/.kube/kuberc, since 1.34 by default.
    KUBERC: 'off'
  }
}

/**
 * For children that fetch URLs from foreign content: an index, a redirect, Chart.lock. Go sends plain http to the proxy
 * of HTTP_PROXY, except to this machine and to hosts in NO_PROXY. So a proxy that does not exist blocks plain http.
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
