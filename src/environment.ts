/**
 * The environment of helm, kubectl and the credential plugins that they start. A list of what may pass, not of what
 * may not: a HELM_DRIVER, HELM_NAMESPACE or KUBERC of the machine would change what is deployed and where,
 * KUBERNETES_SERVICE_HOST would turn a missing kubeconfig into the runner's own cluster, and tokens of the job are none
 * of a chart's business.
 */
import { join } from 'node:path'

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
  'RUNNER_TRACKING_ID',
  // Where Azure's managed identities are asked for tokens, and doctl's token.
  'IDENTITY_ENDPOINT',
  'IDENTITY_HEADER',
  'MSI_ENDPOINT',
  'MSI_SECRET',
  'DIGITALOCEAN_ACCESS_TOKEN'
])

/**
 * What `aws eks get-token`, `gke-gcloud-auth-plugin`, Azure's `kubelogin` and `oci ce` log in with. Other plugins get
 * theirs from the `env` list of the kubeconfig.
 */
const ALLOWED_PREFIXES = [
  'AAD_',
  'ARM_',
  'AWS_',
  'AZURE_',
  'CLOUDSDK_',
  'GOOGLE_',
  'IDENTITY_',
  'MSI_',
  'OCI_CLI_'
]

/**
 * @param processEnv the environment of this process
 * @returns the whole environment for a child
 */
export function childEnvironment(
  processEnv: Readonly<Record<string, string | undefined>>,
  { home, kubeconfig }: PrivatePaths
): Record<string, string> {
  const allowed = Object.entries(processEnv).flatMap(([name, value]) =>
    value !== undefined && isAllowed(name.toUpperCase()) ? [[name, value] as const] : []
  )
  return {
    ...Object.fromEntries(allowed),
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

function isAllowed(name: string): boolean {
  return ALLOWED.has(name) || ALLOWED_PREFIXES.some(prefix => name.startsWith(prefix))
}
