/**
 * Which credential plugins of a kubeconfig may run, and how. A kubeconfig is code: its `exec` starts any program with
 * any arguments and variables. The calls in this table only log in; the user must permit all others. The table is also
 * in docs/reference/credentials.md, with its sources.
 */

/** A program that logs in, and the calls that do so. */
export interface KnownPlugin {
  /** Bare names of the program. */
  readonly names: readonly string[]
  /** Its own subcommands, each as the required words; empty: no login is known. */
  readonly subcommands: readonly string[]
  /** How many words may follow the subcommand. */
  readonly words?: number
  /** Flags that have a value. */
  readonly options: readonly string[]
  /** Flags that have none. */
  readonly switches?: readonly string[]
  /** Variables that a kubeconfig may set for it. */
  readonly env: readonly string[]
  /** Variables of the job that it gets; an entry that ends with `_` is a prefix. */
  readonly variables: readonly string[]
}

const AWS_ENV = [
  'AWS_ACCESS_KEY_ID',
  'AWS_DEFAULT_PROFILE',
  'AWS_DEFAULT_REGION',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_STS_REGIONAL_ENDPOINTS'
]

/** int128/kubelogin. `--browser-command` is excluded, since its value is a program. */
const OIDC = {
  options: [
    '--certificate-authority-data',
    '--grant-type',
    '--oidc-client-id',
    '--oidc-client-secret',
    '--oidc-extra-scope',
    '--oidc-issuer-url',
    '--oidc-pkce-method',
    '--password',
    '--token-cache-storage',
    '--username'
  ],
  switches: ['--force-refresh', '--oidc-use-access-token', '--skip-open-browser']
}

const LOFT_OPTIONS = ['--config', '--project', '--virtual-cluster']
const LOFT_SWITCHES = ['--direct-cluster-endpoint', '--silent']

export const KNOWN_PLUGINS: readonly KnownPlugin[] = [
  {
    names: ['aws'],
    subcommands: ['eks get-token'],
    // `aws eks update-kubeconfig --role-arn` writes `--role`, which aws completes.
    options: ['--cluster-id', '--cluster-name', '--output', '--profile', '--region', '--role', '--role-arn'],
    env: AWS_ENV,
    variables: ['AWS_']
  },
  {
    names: ['aws-iam-authenticator'],
    subcommands: ['token'],
    options: ['--cluster-id', '--region', '--role', '--session-name', '-i', '-r', '-s'],
    env: AWS_ENV,
    variables: ['AWS_']
  },
  {
    names: ['gke-gcloud-auth-plugin'],
    subcommands: [''],
    options: ['--cluster', '--location', '--project'],
    switches: ['--use_application_default_credentials', '--use_edge_cloud'],
    env: ['CLOUDSDK_CORE_ACCOUNT', 'CLOUDSDK_CORE_PROJECT', 'USE_GKE_GCLOUD_AUTH_PLUGIN'],
    variables: ['CLOUDSDK_', 'GOOGLE_']
  },
  {
    // Two programs of this name: Azure's, and int128's, which `kubectl oidc-login` starts. `--authority-host` is
    // excluded, since it decides where secrets are sent.
    names: ['kubelogin'],
    subcommands: ['get-token'],
    options: [
      '--client-certificate',
      '--client-certificate-password',
      '--client-id',
      '--client-secret',
      '--environment',
      '--federated-token-file',
      '--identity-resource-id',
      '--login',
      '--login-hint',
      '--pop-claims',
      '--redirect-url',
      '--server-id',
      '--tenant-id',
      '-e',
      '-l',
      '-t',
      ...OIDC.options
    ],
    switches: [
      '--disable-environment-override',
      '--legacy',
      '--pop-enabled',
      '--use-azurerm-env-vars',
      ...OIDC.switches
    ],
    env: [
      'AAD_LOGIN_METHOD',
      'AAD_SERVICE_PRINCIPAL_CLIENT_ID',
      'AAD_SERVICE_PRINCIPAL_CLIENT_SECRET',
      'AAD_USER_PRINCIPAL_NAME',
      'AAD_USER_PRINCIPAL_PASSWORD',
      'ARM_CLIENT_ID',
      'ARM_CLIENT_SECRET',
      'ARM_TENANT_ID',
      'AZURE_CLIENT_ID',
      'AZURE_CLIENT_SECRET',
      'AZURE_TENANT_ID'
    ],
    variables: ['AAD_', 'ARM_', 'AZURE_', 'IDENTITY_', 'MSI_']
  },
  { names: ['kubectl'], subcommands: ['oidc-login get-token'], ...OIDC, env: [], variables: [] },
  { names: ['kubectl-oidc_login'], subcommands: ['get-token'], ...OIDC, env: [], variables: [] },
  {
    names: ['doctl'],
    subcommands: ['kubernetes cluster kubeconfig exec-credential', 'k8s cluster kubeconfig exec-credential'],
    words: 1,
    options: ['--access-token', '--context', '--version', '-t'],
    env: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_CONTEXT'],
    variables: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_CONTEXT']
  },
  {
    // TELEPORT_HOME is excluded: a configuration there may name programs.
    names: ['tsh'],
    subcommands: ['kube credentials'],
    options: ['--kube-cluster', '--proxy', '--teleport-cluster'],
    env: ['TELEPORT_CLUSTER', 'TELEPORT_PROXY', 'TELEPORT_USER'],
    variables: ['TELEPORT_']
  },
  {
    names: ['rancher'],
    subcommands: ['token'],
    options: ['--auth-provider', '--cluster', '--server', '--user'],
    env: [],
    variables: ['RANCHER_']
  },
  {
    names: ['loft'],
    subcommands: ['token'],
    options: LOFT_OPTIONS,
    switches: LOFT_SWITCHES,
    env: [],
    variables: ['LOFT_']
  },
  {
    names: ['vcluster'],
    subcommands: ['platform token', 'token'],
    options: LOFT_OPTIONS,
    switches: LOFT_SWITCHES,
    env: [],
    variables: ['LOFT_', 'VCLUSTER_']
  },
  {
    names: ['oci'],
    subcommands: ['ce cluster generate-token'],
    options: ['--auth', '--cluster-id', '--profile', '--region'],
    env: ['OCI_CLI_AUTH', 'OCI_CLI_PROFILE', 'OCI_CLI_REGION'],
    variables: ['OCI_CLI_', 'OCI_RESOURCE_PRINCIPAL_']
  },
  // Its documentation names no subcommand that prints credentials for kubectl.
  { names: ['ibmcloud'], subcommands: [], options: [], env: [], variables: ['IBMCLOUD_'] }
]

/**
 * All variables together, for a program that the user permits and that is not in the table: it may start any of the
 * known ones.
 */
export const ALL_VARIABLES: readonly string[] = [
  ...new Set(KNOWN_PLUGINS.flatMap(({ variables }) => variables))
]

/** Programs that a kubeconfig may name, for messages. */
export const KNOWN_NAMES: readonly string[] = KNOWN_PLUGINS.filter(
  ({ subcommands }) => subcommands.length > 0
).flatMap(({ names }) => names)

/**
 * Variables that replace the permitted program, its search path or its connections. A kubeconfig must never set them.
 */
const NEVER = {
  names: new Set<string>([
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'BROWSER',
    'CLASSPATH',
    'CLOUDSDK_CONFIG',
    'COMSPEC',
    'EDITOR',
    'ENV',
    'GCONV_PATH',
    'HOME',
    'IFS',
    'LOCPATH',
    'NLSPATH',
    'OCI_CLI_CONFIG_FILE',
    'OCI_CLI_RC_FILE',
    'PAGER',
    'PATH',
    'PATHEXT',
    'PS4',
    'SHELL',
    'SHELLOPTS',
    'SSLKEYLOGFILE',
    'TELEPORT_HOME',
    'TEMP',
    'TMP',
    'TMPDIR',
    'USERPROFILE',
    'VISUAL'
  ]),
  beginnings: [
    'BASH',
    'CLOUDSDK_PYTHON',
    'COMPLUS_',
    'CORECLR_',
    'COR_',
    'DOTNET_',
    'DYLD_',
    'GIT_',
    'GLIBC_',
    'GODEBUG',
    'GOOGLE_EXTERNAL_ACCOUNT',
    'HELM_',
    'KUBE',
    'LD_',
    'MALLOC_',
    'NODE_',
    'NPM_',
    'OPENSSL_',
    'PERL',
    'PYTHON',
    'RUBY',
    'XDG_'
  ],
  ends: ['_BROWSER', '_COMMAND', '_EDITOR', '_OPTIONS', '_OPTS', '_PAGER', '_PRELOAD', '_PROXY', '_PYTHON']
} as const

/** Case-insensitive, as on Windows; unusual names are refused too. */
function isNever(name: string): boolean {
  const upper = name.toUpperCase()
  return (
    !/^[A-Z_][A-Z0-9_]{0,99}$/.test(upper) ||
    NEVER.names.has(upper) ||
    NEVER.beginnings.some(beginning => upper.startsWith(beginning)) ||
    NEVER.ends.some(end => upper.endsWith(end))
  )
}

/** The program that a kubeconfig requests. */
export interface ExecRequest {
  readonly command: string
  readonly args: readonly string[]
  /** Names of the variables that it sets. */
  readonly env: readonly string[]
}

export interface ExecRefusal {
  /** The fault without values, since these may be secrets. */
  readonly given: string
  readonly allowed: string
  readonly remedy: string
}

/** The table's entry for a command; undefined for a command with a path, and for an unknown one. */
export function knownPlugin(command: string): KnownPlugin | undefined {
  return KNOWN_PLUGINS.find(({ names }) => names.includes(bareName(command)))
}

/** On Windows, kubeconfigs also name `aws.exe`. */
function bareName(command: string): string {
  return process.platform === 'win32' ? command.replace(/\.exe$/i, '') : command
}

/**
 * All reasons why this plugin may not run, so that the user sees them at once.
 * @param allowed bare names and absolute paths, from `allow-exec-plugins`
 */
export function refusalsOf(request: ExecRequest, allowed: ReadonlySet<string>): readonly ExecRefusal[] {
  const isAllowed = allowed.has(request.command)
  const known = isAllowed ? undefined : knownPlugin(request.command)
  if (!isAllowed && (known === undefined || known.subcommands.length === 0))
    return [{ given: `the exec plugin ${shownProgram(request.command)}`, ...naming(request.command) }]
  const names = request.env.filter(name => (known === undefined ? isNever(name) : !known.env.includes(name)))
  const wrong = known === undefined ? undefined : wrongCall(known, request.args)
  return [
    ...(wrong === undefined ? [] : [{ ...wrong, remedy: naming(request.command).remedy }]),
    ...(names.length === 0
      ? []
      : [
          {
            given: `an exec plugin with the variable ${shown(names)}`,
            allowed:
              known === undefined
                ? 'no variable that loads code, finds programs or redirects connections'
                : known.env.length === 0
                  ? 'no variables'
                  : `the variables ${known.env.join(', ')}`,
            remedy: 'Remove it from the kubeconfig; `env` of the step reaches the plugin, too.'
          }
        ])
  ]
}

function naming(command: string): Pick<ExecRefusal, 'allowed' | 'remedy'> {
  return {
    allowed: `${KNOWN_NAMES.join(', ')} with their own subcommand, or what \`allow-exec-plugins\` names`,
    remedy: /[/\\]/.test(command)
      ? 'Write the bare name of the plugin if it is one of these. If this program may run with what the kubeconfig gives it, name its absolute path in `allow-exec-plugins`.'
      : 'If this program may run with what the kubeconfig gives it, name it in `allow-exec-plugins`.'
  }
}

/** Arguments that do not belong to a login; undefined when there are none. */
function wrongCall(
  { names, subcommands, words = 0, options, switches = [] }: KnownPlugin,
  args: readonly string[]
): Pick<ExecRefusal, 'given' | 'allowed'> | undefined {
  const found: string[] = []
  const flags: string[] = []
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? ''
    if (!argument.startsWith('-')) {
      found.push(argument)
      continue
    }
    const equals = argument.indexOf('=')
    const flag = equals < 0 ? argument : argument.slice(0, equals)
    const value = equals < 0 ? args[index + 1] : argument.slice(equals + 1)
    if (options.includes(flag)) {
      if (isRead(value)) flags.push(flag)
      if (equals < 0) index += 1
    } else if (!(switches.includes(flag) && (equals < 0 || /^(true|false)$/.test(value ?? ''))))
      flags.push(flag)
  }
  const isLogin = subcommands.some(subcommand => {
    const wanted = subcommand === '' ? [] : subcommand.split(' ')
    return (
      wanted.every((word, index) => found[index] === word) &&
      found.length <= wanted.length + words &&
      !found.some(isRead)
    )
  })
  if (isLogin && flags.length === 0) return undefined
  const name = names[0] ?? ''
  return {
    given: isLogin
      ? `an exec plugin ${name} with ${shown(flags)}`
      : `an exec plugin ${name} without its own subcommand alone`,
    allowed: `${subcommands.map(subcommand => `${name} ${subcommand}`.trim()).join(' or ')} with ${[...options, ...switches].join(', ')}`
  }
}

/** Programs such as aws read a file for such a value. If a value is missing, a flag would take its place. */
function isRead(value: string | undefined): boolean {
  return value === undefined || /^(file:|fileb:|@|-)/i.test(value)
}

function shownProgram(command: string): string {
  return /^[\w./\\:+@-]{1,120}$/.test(command)
    ? JSON.stringify(command)
    : 'whose command is no name of a program'
}

/** Flags and names of variables, only if they have that form: a secret may be in their place. */
function shown(texts: readonly string[]): string {
  return texts.map(text => (/^-{0,2}\w[\w-]{0,59}$/.test(text) ? text : 'one that is no name')).join(', ')
}
