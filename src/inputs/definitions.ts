/**
 * The only table of inputs. The contract tests compare `action.yml`, the docs and the reader with it; all of them list
 * the inputs in this order.
 */
import type { CommandName } from '../report/report.ts'

export const COMMANDS: readonly CommandName[] = [
  'deploy',
  'plan',
  'test',
  'rollback',
  'status',
  'uninstall',
  'cleanup'
]

/** Commands that work on one release. */
const OF_RELEASE = COMMANDS.filter(command => command !== 'cleanup')
const CHANGING: readonly CommandName[] = ['deploy', 'test', 'rollback', 'uninstall', 'cleanup']

/** The groups, in order, with their headings in the docs. */
export const GROUPS = {
  what: 'What to deploy',
  wds: 'The WDS',
  its: 'The ITS',
  access: 'What credentials and addresses are accepted',
  placement: 'Where it goes',
  proof: 'Proof of what arrived',
  tools: 'Tools',
  registry: 'Registry',
  plan: 'A plan and its approval',
  ownership: 'Ownership and lifetime',
  preview: 'Previews of pull requests',
  removal: 'Removing',
  cleanup: 'Cleaning up',
  rollback: 'Rollback'
} as const

export interface InputDefinition {
  /** The name in the workflow. Public interface. */
  readonly name: string
  readonly group: keyof typeof GROUPS
  /** The commands that use it; with another command it is a fault. */
  readonly commands: readonly CommandName[]
  /** Whether each of these commands needs it. */
  readonly required: boolean
  /** The default in action.yml, if any. */
  readonly default: string | undefined
  /** The accepted values, as the phrase that a fault shows. */
  readonly allowed: string
}

export const DEFINITIONS = [
  input('what', 'command', '"deploy", "plan", "test", "rollback", "status", "uninstall" or "cleanup"', {
    default: 'deploy',
    commands: COMMANDS
  }),
  input(
    'what',
    'release',
    'a Helm release name: lower-case letters, digits, "-" and ".", at most 53 characters, such as "postgres"',
    { required: true, commands: OF_RELEASE }
  ),
  input(
    'what',
    'namespace',
    'a Kubernetes namespace: lower-case letters, digits and "-", at most 63 characters, none that Kubernetes or KubeStellar uses itself, such as "postgres-system"',
    { commands: OF_RELEASE }
  ),
  input(
    'what',
    'chart',
    'a path in the workspace, an oci:// reference, the https:// URL of a .tgz, or the name of a chart in `repo`',
    { required: true }
  ),
  input('what', 'repo', 'the https:// URL of a chart repository, with the name of a chart in `chart`'),
  input('what', 'chart-version', 'a version or range as Helm takes it, such as "1.2.3" or "^1.2"'),
  input('what', 'chart-digest', 'a digest such as "sha256:" and 64 hex digits'),
  input('what', 'values', 'one YAML mapping, as in a values file'),
  input('what', 'values-files', 'files in the workspace with a YAML mapping each, one path a line'),
  input('what', 'set', 'lines `path=value`, such as `image.tag=1.2.3`'),
  input(
    'what',
    'set-file',
    'lines `path=FILE`, each file a text in the workspace, such as `config=files/app.conf`'
  ),
  input('what', 'set-literal', 'lines `path=value`, such as `auth.password=s3cret`'),
  input('what', 'hooks', '"run", "skip" or "fail"', {
    default: 'run',
    commands: ['deploy', 'plan', 'rollback', 'uninstall', 'cleanup']
  }),
  input('what', 'hooks-on-failure', '"finish" or "stop"', { default: 'finish', commands: CHANGING }),
  input('what', 'hooks-wait-for', '"delivered" or "ready"', {
    default: 'delivered',
    commands: ['deploy', 'rollback']
  }),
  input('what', 'hooks-offline', '"fail" or "skip"', {
    default: 'fail',
    commands: ['deploy', 'plan', 'test', 'rollback', 'uninstall', 'cleanup']
  }),
  input('what', 'test', '"true" or "false"', { default: 'false', commands: ['deploy'] }),
  input('what', 'tests', 'names of test hooks, one a line', { commands: ['deploy', 'test'] }),
  input('what', 'timeout', 'a duration from 1ms to 24d, such as "10m", "1h30m" or "90s"', {
    commands: COMMANDS
  }),
  input('what', 'wait-for-lock', 'a duration from 1ms to 24d, such as "5m"', {
    default: '5m',
    commands: CHANGING
  }),

  input('wds', 'wds-kubeconfig', 'a kubeconfig for the WDS, as base64 or YAML', { commands: COMMANDS }),
  input('wds', 'wds-kubeconfig-file', 'the path of a kubeconfig for the WDS', { commands: COMMANDS }),
  input('wds', 'wds-context', 'the name of a context in the kubeconfig', { commands: COMMANDS }),

  input('its', 'its-kubeconfig', 'a kubeconfig for the ITS, as base64 or YAML', { commands: COMMANDS }),
  input('its', 'its-kubeconfig-file', 'the path of a kubeconfig for the ITS', { commands: COMMANDS }),
  input('its', 'its-context', 'the name of a context in the ITS kubeconfig', { commands: COMMANDS }),

  input(
    'access',
    'allow-exec-plugins',
    'programs, one a line: a bare name, or an absolute path outside of the workspace',
    { commands: COMMANDS }
  ),
  input('access', 'allow-insecure', '"true" or "false"', { default: 'false', commands: COMMANDS }),

  input(
    'placement',
    'cluster-selector',
    'label queries as `kubectl -l` takes them, one a line, such as "location-group=edge" or "region in (eu, us)"'
  ),
  input(
    'placement',
    'binding-policy',
    'the name of a BindingPolicy: lower-case letters, digits, "-" and ".", at most 63 characters',
    { commands: OF_RELEASE }
  ),
  input(
    'placement',
    'binding-policy-file',
    'the path of a manifest with one BindingPolicy or several, in place of `cluster-selector`'
  ),
  input('placement', 'select-by', '"auto" or "labels"', { default: 'auto' }),
  input(
    'placement',
    'object-selector',
    'label queries as `kubectl -l` takes them, one a line, with `select-by: labels`'
  ),
  input('placement', 'on-missed', '"fail" or "warn"', { default: 'fail' }),
  input(
    'placement',
    'allow-undelivered',
    'kinds or objects, one `KIND`, `KIND.GROUP` or `KIND.GROUP/NAME` a line, such as `APIService.apiregistration.k8s.io`'
  ),
  input(
    'placement',
    'create-only',
    'kinds, one `KIND` or `KIND.GROUP` a line, such as `PersistentVolumeClaim`, or "none"'
  ),
  input('placement', 'guard', '"data", "all" or "none"'),
  input(
    'placement',
    'guard-kinds',
    'kinds, one `KIND` or `KIND.GROUP` a line, such as `Service`, with `guard: data`'
  ),
  input('placement', 'propagate-release', '"true" or "false"', { default: 'false' }),
  input('placement', 'namespace-labels', 'lines `key=value`, such as `team=payments`'),
  input('placement', 'expect-clusters', 'names of clusters, one a line'),
  input('placement', 'min-clusters', 'a whole number from 1 on'),
  input('placement', 'max-clusters', 'a whole number from 1 on, at least `min-clusters`'),
  input('placement', 'allow-cluster-removal', '"true" or "false"', { default: 'false' }),
  input(
    'placement',
    'allow-data-loss',
    'objects, one `KIND/NAME`, `KIND.GROUP/NAME` or `KIND.GROUP/NAMESPACE/NAME` a line, such as `Namespace/extra`',
    { commands: ['deploy', 'plan', 'rollback', 'uninstall', 'cleanup'] }
  ),

  input('proof', 'wait-for', '"ready", "delivered", "bound" or "nothing"', {
    commands: ['deploy', 'rollback', 'status']
  }),
  input('proof', 'evidence', '"auto", "wds", "its" or "wecs"', {
    default: 'auto',
    commands: ['deploy', 'test', 'rollback', 'status']
  }),
  input('proof', 'collector-limit', 'a whole number from 0 on', {
    default: '200',
    commands: ['deploy', 'rollback']
  }),
  input('proof', 'min-ready-clusters', 'a whole number from 1 on, or a share such as "80%"', {
    commands: ['deploy', 'rollback', 'status']
  }),
  input(
    'proof',
    'ready-when',
    "lines `KIND.GROUP: EXPRESSION`, such as `Database.example.com: status.phase == 'Running'`",
    { commands: ['deploy', 'rollback', 'status'] }
  ),
  input('proof', 'wec-kubeconfig', 'a kubeconfig with a context per cluster, as base64 or YAML', {
    commands: COMMANDS
  }),
  input('proof', 'wec-kubeconfig-file', 'the path of a kubeconfig with a context per cluster', {
    commands: COMMANDS
  }),
  input(
    'proof',
    'wec-contexts',
    'lines `CLUSTER=CONTEXT` or `CLUSTER`, with contexts of the WEC kubeconfig',
    { commands: COMMANDS }
  ),
  input('proof', 'on-failure', '"keep", "rollback" or "uninstall"', {
    default: 'keep',
    commands: ['deploy']
  }),
  input('proof', 'on-unverified', '"allow" or "fail"', {
    default: 'allow',
    commands: ['deploy', 'rollback', 'status', 'uninstall', 'cleanup']
  }),
  input('proof', 'fail-on-recreated', '"true" or "false"', {
    default: 'false',
    commands: ['deploy', 'rollback', 'status']
  }),

  input('tools', 'tools', '"verified" or "any"', { default: 'verified', commands: COMMANDS }),
  input(
    'tools',
    'helm-version',
    'a version from 3.16.0 on ("4.1.4"), a range that has one ("4.x", "^3.17"), or "latest"',
    { default: '4.1.4', commands: COMMANDS }
  ),
  input('tools', 'kubectl-version', 'a version ("1.36.4"), a range ("1.36.x"), or "latest"', {
    default: '1.36.4',
    commands: COMMANDS
  }),
  input('tools', 'helm-mirror', 'an https:// URL laid out as https://get.helm.sh', { commands: COMMANDS }),
  input('tools', 'kubectl-mirror', 'an https:// URL laid out as https://dl.k8s.io', { commands: COMMANDS }),
  input('tools', 'helm-checksum', 'a SHA-256 of 64 hex digits, with an exact `helm-version`', {
    commands: COMMANDS
  }),
  input('tools', 'kubectl-checksum', 'a SHA-256 of 64 hex digits, with an exact `kubectl-version`', {
    commands: COMMANDS
  }),

  input(
    'registry',
    'registry-username',
    'a user of the registry or repository of `chart`, with `registry-password`'
  ),
  input('registry', 'registry-password', 'the password or token of `registry-username`'),
  input(
    'registry',
    'registry-logins',
    'lines `HOST[/PATH] USER PASSWORD`, such as `ghcr.io/acme jane TOKEN`'
  ),

  input('plan', 'plan-file', 'the path of a file that `command: plan` wrote', { commands: ['deploy'] }),
  input('plan', 'diff', '"redacted", "full" or "names"', { default: 'redacted', commands: ['plan'] }),
  input('plan', 'fail-on-changes', '"true" or "false"', { default: 'false', commands: ['plan'] }),

  input('ownership', 'ttl', 'a duration up to 3650d, such as "72h" or "7d"', { commands: ['deploy'] }),
  input('ownership', 'adopt', '"true" or "false"', {
    default: 'false',
    commands: ['deploy', 'plan', 'rollback', 'uninstall']
  }),
  input('ownership', 'protect', 'names of namespaces, one a line, `*` for any characters', {
    commands: COMMANDS
  }),

  input('preview', 'preview', '"true" or "false"', { default: 'false', commands: OF_RELEASE }),
  input(
    'preview',
    'url',
    'an http:// or https:// URL, with `${release}`, `${namespace}` or `${number}` in it',
    { commands: ['deploy', 'uninstall'] }
  ),
  input('preview', 'on-missing-secrets', '"fail" or "skip"', {
    default: 'fail',
    commands: ['deploy', 'uninstall']
  }),
  input('preview', 'github-token', "a token for GitHub's API", {
    default: '${{ github.token }}',
    commands: COMMANDS
  }),

  input('preview', 'allow-forks', '"true" or "false"', { default: 'false', commands: COMMANDS }),

  input('removal', 'delete-namespace', '"true" or "false"', {
    commands: ['deploy', 'uninstall', 'cleanup']
  }),
  input('removal', 'delete-crds', '"true" or "false"', {
    default: 'false',
    commands: ['uninstall']
  }),
  input('removal', 'dry-run', '"true" or "false"', {
    default: 'false',
    commands: ['uninstall', 'cleanup']
  }),

  input('cleanup', 'remove', '"expired", "closed-pull-requests" and "deleted-branches", one a line', {
    default: 'expired closed-pull-requests',
    commands: ['cleanup']
  }),
  input('cleanup', 'max-removals', 'a whole number from 1 on', { default: '50', commands: ['cleanup'] }),

  input('rollback', 'revision', 'the number of a revision, from 1 on', { commands: ['rollback'] })
] as const

export type InputName = (typeof DEFINITIONS)[number]['name']

export function definitionOf(name: InputName): InputDefinition {
  const definition = DEFINITIONS.find(candidate => candidate.name === name)
  if (definition === undefined) throw new Error(`no input is called ${name}`)
  return definition
}

function input<Name extends string>(
  group: keyof typeof GROUPS,
  name: Name,
  allowed: string,
  more: {
    readonly required?: true
    readonly default?: string
    readonly commands?: readonly CommandName[]
  } = {}
): InputDefinition & { readonly name: Name } {
  return {
    group,
    name,
    allowed,
    commands: more.commands ?? ['deploy', 'plan'],
    required: more.required ?? false,
    default: more.default
  }
}
