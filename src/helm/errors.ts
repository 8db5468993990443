/** Recognizes Helm's messages by their texts (3.16 to 4.2), and converts them to errors with a code and a remedy. */
import { ActionError } from '../lib/errors.ts'
import type { CommandResult } from '../lib/exec.ts'
import { PLAIN_HTTP } from '../lib/url.ts'
import { WEBHOOK, WEBHOOK_MESSAGE, WEBHOOK_REMEDY } from '../kubernetes/api/webhookErrors.ts'
import { boundedText } from '../lib/text/plainText.ts'
import { withoutQuotedValues } from '../lib/secrets/quotedValues.ts'

interface Known {
  readonly pattern: RegExp
  readonly code: string
  readonly message: string
  readonly remedy: string
}

const DEPENDENCIES: Known = {
  pattern: /found in Chart\.yaml, but missing in charts|dependency|dependencies/i,
  code: 'CHART_DEPENDENCIES',
  message: 'dependencies of the chart cannot be had',
  remedy:
    'Run `helm dependency update` for the chart, commit Chart.lock, and check the repositories it names. If git keeps `charts/`, let `actions/checkout` fetch all of it: `submodules: true`, `lfs: true`.'
}

const NOT_GZIP: Known = {
  pattern: /gzip: invalid header|does not appear to be a (?:valid chart file|gzipped archive)/,
  code: 'CHART_UNREADABLE',
  message: 'a packed chart is no gzip archive',
  remedy:
    'If git keeps the archive with Git LFS, the checkout has a pointer in its place: give `actions/checkout` the input `lfs: true`. Otherwise package the chart again with `helm package`.'
}

/** For commands that fetch a chart. The first match wins: specific texts come first. */
const FETCHING: readonly Known[] = [
  {
    // The disabled proxy, from `fetchEnvironment`.
    pattern: /proxyconnect tcp: dial tcp 127\.0\.0\.1:0\b/,
    code: 'INSECURE_URL',
    message: 'Helm was led to an http:// URL, by a redirect, by the index of a repository or by a chart',
    remedy: `${PLAIN_HTTP} The cause names the URL.`
  },
  {
    pattern: /server gave HTTP response to HTTPS client/,
    code: 'INSECURE_URL',
    message: 'the registry speaks plain http',
    remedy:
      'Give the registry a certificate, or name it by an address of this machine (127.0.0.1) if it is there. If plain http is accepted, set `allow-insecure: true`.'
  },
  {
    pattern: /basic credential not found|\b401\b|unauthorized|authentication required/i,
    code: 'CHART_UNAUTHORIZED',
    message: 'the registry or repository of the chart refuses the credentials',
    remedy:
      'Check `registry-username` and `registry-password`, or the line of this host in `registry-logins`, and that this user may read the chart.'
  },
  {
    pattern: /\b403\b|denied/i,
    code: 'CHART_FORBIDDEN',
    message: 'the registry or repository of the chart denies access',
    remedy:
      'Check the name of the chart, and that this user may read it; many registries deny what does not exist.'
  },
  {
    pattern:
      /chart "[^"]{0,300}" version "[^"]{0,300}" not found|chart "[^"]{0,300}" matching .{0,300} not found|no chart version found/i,
    code: 'CHART_VERSION_NOT_FOUND',
    message: 'the repository has the chart, but not this version of it',
    remedy: 'Correct `chart-version`; `helm search repo NAME --versions` lists what there is.'
  },
  {
    pattern: /could not locate a version matching|improper constraint/i,
    code: 'CHART_VERSION_NOT_FOUND',
    message: 'the registry has no version of the chart that fits',
    remedy: 'Correct `chart-version`, or leave it out for the newest.'
  },
  {
    pattern: /digest mismatch/i,
    code: 'CHART_DIGEST_MISMATCH',
    message: 'the registry serves another chart than the digest in `chart` names',
    remedy: 'Find out who moved the tag, then correct the digest or the tag.'
  },
  {
    pattern:
      /not found in https?:|: not found\b|\b404\b|name unknown|repository does not exist|path "[^"]{0,1000}" not found/i,
    code: 'CHART_NOT_FOUND',
    message: 'there is no such chart or version',
    remedy:
      'Correct `chart`, `chart-version` and `repo`; `helm show chart CHART --version VERSION` tries them out.'
  },
  {
    pattern:
      /connection re(?:fused|set)|i\/o timeout|no such host|server misbehaving|no route to host|network is unreachable|deadline exceeded|: EOF\b|(?:: |code )50[0234]\b|tls: |x509: /i,
    code: 'CHART_UNREACHABLE',
    message: 'the registry or repository of the chart does not answer',
    remedy:
      'Check the host in `chart` or `repo`, and that this runner can reach it and trusts its certificate.'
  },
  {
    pattern: /is not a valid chart repository|failed to fetch \S{0,2000}index\.yaml/i,
    code: 'CHART_REPOSITORY',
    message: 'the chart repository cannot be read',
    remedy: 'Correct `repo`: it is the URL of the folder that holds `index.yaml`.'
  }
]

/** Messages of the kinds of Kubernetes 1.31 to 1.36 that have such fields (pkg/apis/.../validation). */
const IMMUTABLE =
  /\bis immutable\b|updates to \w+ spec for fields other than|updates to \w+ are forbidden|may not change (?:once set|fields other than)|may not be changed in an update|cannot change roleRef/

/** For commands that render or change a release: here a 403 or a "denied" is an answer of the WDS. */
const RELEASING: readonly Known[] = [
  {
    pattern: /values don't meet the specifications of the schema/,
    code: 'VALUES_INVALID',
    message: 'the values do not fit the schema of the chart',
    remedy:
      'Correct the values that the cause names, in `values`, `values-files`, `set`, `set-file` or `set-literal`.'
  },
  {
    pattern:
      /error(?: unmarshaling|: cannot unmarshal).{0,500}values|failed to parse .{0,500}values|failed parsing --set/is,
    code: 'VALUES_INVALID',
    message: 'Helm cannot read the values',
    remedy:
      'Correct the values that the cause names, in `values`, `values-files`, `set`, `set-file` or `set-literal`.'
  },
  NOT_GZIP,
  {
    pattern: /chart requires kubeVersion/,
    code: 'CHART_NOT_INSTALLABLE',
    message: 'the chart refuses the Kubernetes version of the WDS',
    remedy:
      'Choose a version of the chart that allows it with `chart-version`, or correct `kubeVersion` in Chart.yaml; a range excludes pre-releases unless it ends with `-0`.'
  },
  {
    pattern: /charts are not installable/,
    code: 'CHART_NOT_INSTALLABLE',
    message: 'the chart is a library, which only other charts can use',
    remedy:
      'Name in `chart` the application chart that depends on it, or set `type: application` in its Chart.yaml.'
  },
  DEPENDENCIES,
  {
    pattern: /request is too large|Request entity too large/i,
    code: 'OBJECT_INVALID',
    message: 'an object of the chart is larger than the WDS stores',
    remedy: 'Split the object, or take large files out of it: an API server stores about 1.5 MiB an object.'
  },
  {
    pattern: /because it is being terminated/,
    code: 'NAMESPACE_TERMINATING',
    message: 'a namespace that the chart uses is being deleted in the WDS',
    remedy: 'Run again when it is gone: `kubectl get namespace` shows it until then.'
  },
  {
    pattern: /attempting to grant RBAC permissions not currently held/,
    code: 'WDS_FORBIDDEN',
    message: 'the chart grants rights that the WDS credentials do not have themselves',
    remedy:
      'Give the user of `wds-kubeconfig` the rights that the cause lists, or the verbs `escalate` and `bind` on roles.'
  },
  {
    pattern: /is forbidden: (?:exceeded quota|violates PodSecurity|maximum |minimum )/,
    code: 'ADMISSION_DENIED',
    message: 'a quota or policy of the WDS denies an object of the chart',
    remedy:
      'Nothing runs in a WDS, so that it needs none for workloads: delete the ResourceQuota, LimitRange or label of the Namespace there, or change the values.'
  },
  {
    pattern: /has no deployed releases/,
    code: 'HELM_FAILED',
    message: 'the release has no revision that an upgrade could start from',
    remedy: 'Remove what is left of it with `helm uninstall RELEASE` in the WDS, then deploy again.'
  },
  {
    pattern: /unknown (?:flag|shorthand flag|command)/,
    code: 'HELM_FAILED',
    message: 'this Helm does not know what it was asked for',
    remedy: 'Set `helm-version` to 3.16.0 or newer, or take the program that `helm-path` names off PATH.'
  },
  {
    pattern: /too many requests|asked us to try again later/i,
    code: 'WDS_REFUSED',
    message: 'the WDS has too much to do and refuses requests (429)',
    remedy: 'Run again later, and look for what asks the API server of the WDS so often.'
  },
  {
    pattern: /no space left on device/,
    code: 'RUNNER_UNUSABLE',
    message: 'the disk of the runner is full',
    remedy: 'Free disk space on the runner, in RUNNER_TEMP above all.'
  },
  {
    pattern: /admission webhook .{0,500} denied|ValidatingAdmissionPolicy .{0,500} denied/,
    code: 'ADMISSION_DENIED',
    message: 'an admission rule of the WDS denies an object of the chart',
    remedy:
      'The cause names the rule and its reason: change the values so that the rule allows the object, or change the rule in the WDS.'
  },
  {
    pattern: WEBHOOK,
    code: 'WEBHOOK_UNREACHABLE',
    message: WEBHOOK_MESSAGE,
    remedy: WEBHOOK_REMEDY
  },
  {
    pattern: /another operation \(install\/upgrade\/rollback\) is in progress|release: already exists/,
    code: 'RELEASE_PENDING',
    message: 'another Helm operation on this release is in progress, or was killed before it ended',
    remedy:
      'Wait for the other run. If there is none: `helm rollback RELEASE` or `helm uninstall RELEASE` in the WDS.'
  },
  {
    pattern: /exists and cannot be imported into the current release/i,
    code: 'OBJECT_NOT_OURS',
    message: 'an object of the chart exists in the WDS and has another owner',
    remedy: 'Remove it, rename it in the values, or deploy the release under which it was made.'
  },
  {
    pattern: /conflict occurred while applying|Apply failed with \d+ conflict/,
    code: 'OBJECT_CONFLICT',
    message: 'another client changed fields that the chart sets',
    remedy:
      'Undo the change in the WDS (the cause names the field and the manager that owns it), or put it into the values.'
  },
  {
    pattern: /PersistentVolumeClaim.{0,400}(?:is immutable after creation|field can ?not be less than)/s,
    code: 'FIELD_IMMUTABLE',
    message: 'the chart changes a PersistentVolumeClaim, which cannot be changed in the WDS',
    remedy:
      'Undo the change in the chart or the values. To enlarge a volume, enlarge the claim in each cluster: `kubectl patch persistentvolumeclaim`. Do not delete the claim in the WDS: every cluster would delete it with its data.'
  },
  {
    pattern: IMMUTABLE,
    code: 'FIELD_IMMUTABLE',
    message: 'the chart changes a field of an object that cannot be changed',
    remedy:
      'Undo the change of this field in the chart or the values; or delete the object in the WDS and deploy again: the clusters then delete it and create it again.'
  },
  {
    pattern: /sh\.helm\.release\.v1\..{0,300}Too long: may not be more than/,
    code: 'RELEASE_TOO_LARGE',
    message: 'the chart and what it renders are larger than a release of Helm can be',
    remedy: 'List files that no template reads in `.helmignore`, or split the chart.'
  },
  {
    // Messages of Helm 3's writes and of Helm 4's.
    pattern: / is invalid: |cannot be handled as an? |failed to create typed patch object/,
    code: 'OBJECT_INVALID',
    message: 'the WDS does not accept an object of the chart',
    remedy: 'Correct the field that the cause names, in the values or in the template that writes it.'
  },
  {
    pattern: /no matches for kind|ensure CRDs are installed first/,
    code: 'KIND_NOT_SERVED',
    message: 'the WDS does not know a kind that the chart uses',
    remedy: 'Install the CustomResourceDefinition into the WDS first, with the chart that carries it.'
  },
  {
    pattern: /failed (pre|post)-(install|upgrade)|(pre|post)-(install|upgrade) hooks failed/,
    code: 'HOOK_FAILED',
    message: 'a hook of the chart did not complete',
    remedy:
      'Correct what the cause names. A hook Job or Pod ends only with `hooks: run`, by which it runs in the clusters; `hooks: skip` runs none.'
  },
  {
    pattern: /forbidden: User|is forbidden/i,
    code: 'WDS_FORBIDDEN',
    message: 'the WDS credentials lack a right that the deploy needs',
    remedy:
      'Give the user of `wds-kubeconfig` the right that the cause names; docs/guides/least-privilege.md lists all that are needed.'
  },
  {
    pattern: /the server has asked for the client to provide credentials|: Unauthorized$/im,
    code: 'WDS_UNAUTHORIZED',
    message: 'the WDS does not accept the credentials of `wds-kubeconfig`',
    remedy: 'Store a current kubeconfig: tokens and client certificates expire, also during a run.'
  },
  {
    pattern: /getting credentials: /,
    code: 'EXEC_PLUGIN_FAILED',
    message: 'the credential plugin of `wds-kubeconfig` gave no credentials while Helm worked',
    remedy: 'Log in with it in an earlier step, so that it lasts as long as the run; its words are the cause.'
  },
  {
    // Also when the WDS fails during a call.
    pattern:
      /kubernetes cluster unreachable|connection refused|i\/o timeout|no such host|\b(?:get|post|put|patch|delete) "https?:[^"]{0,2000}": [^\n]{0,1000}(?:\bEOF\b|connection reset|connection lost|broken pipe|handshake timeout)|apiserver is shutting down/i,
    code: 'WDS_UNREACHABLE',
    message: 'the WDS does not answer',
    remedy: 'Check the server address in `wds-kubeconfig` and that this runner can reach it.'
  },
  {
    // For example a version without quotes. Helm 4.2 does not name the object.
    pattern: /cannot unmarshal \w+ into Go struct field \w+\.metadata\./,
    code: 'CHART_RENDER',
    message: 'a name, label or annotation of an object of the chart is no text',
    remedy:
      'Put it into quotes in the template, `{{ .Values.version | quote }}`: without them, YAML reads 1.10 as a number and `on` as true. `helm template` with the same values shows which object it is.'
  },
  {
    pattern: /template:|parse error at|execution error at|YAML parse error|:\d+:\d+\n {2}executing "/,
    code: 'CHART_RENDER',
    message: 'the chart cannot be rendered with these values',
    remedy:
      'Correct the template or the values at the place that the cause names; `helm template` with the same values shows the same.'
  }
]

/** By subcommand of Helm: the same words mean other things in other commands. */
function knownError(verb: string, told: string): Known | undefined {
  const isFetching = ['registry', 'pull', 'repo', 'dependency'].includes(verb)
  const found = (isFetching ? FETCHING : RELEASING).find(({ pattern }) => pattern.test(told))
  // A missing dependency is no fault of the inputs.
  const isDependency = verb === 'repo' || verb === 'dependency'
  const isAccess = found !== undefined && ACCESS.has(found.code)
  return isDependency && !isAccess ? DEPENDENCIES : found
}

const ACCESS: ReadonlySet<string> = new Set([
  'CHART_UNAUTHORIZED',
  'CHART_FORBIDDEN',
  'CHART_UNREACHABLE',
  'INSECURE_URL'
])

/** The reason of Helm's failure, then its other output: its warnings come first, and they are not the cause. */
function errorFirst(stderr: string): string {
  const start = stderr.search(/^Error: /m)
  if (start < 0) return stderr.trim()
  return `${stderr.slice(start).replace('Error: ', '').trim()}\n${stderr.slice(0, start)}`.trim()
}

/**
 * Helm 4 traces a fault of a template from the outermost call to the innermost, with place, call and message of each
 * (pkg/engine/engine.go, TraceableError). The last message is the cause.
 */
function innermostFirst(told: string): string {
  const calls = [...told.matchAll(/^(\S+:\d+:\d+)\n {2}executing "[^\n]*\n {4}([^\n]+)/gm)]
  const [, place, message] = calls.at(-1) ?? []
  return place === undefined || message === undefined ? told : `${place}: ${message}\n${told}`
}

/** @param verb Helm's subcommand */
export function helmError(verb: string, result: CommandResult): ActionError {
  const plain = innermostFirst(withoutQuotedValues(errorFirst(result.stderr)))
  const told = boundedText(plain, 4000)
  const cause = new Error(told === '' ? 'helm printed nothing' : told)
  if (result.timedOut) {
    return new ActionError('TIMEOUT', `helm ${verb} did not end within the time left to the run`, {
      remedy: 'Raise `timeout`, or find out why the WDS or the registry is slow.',
      cause
    })
  }
  if (result.exitCode === null || told.includes('context canceled')) {
    return new ActionError('INTERRUPTED', `helm ${verb} was interrupted`, {
      remedy: 'Run again: the next run continues where this one ended.',
      cause
    })
  }
  const known = knownError(verb, told)
  return new ActionError(known?.code ?? 'HELM_FAILED', known?.message ?? `helm ${verb} failed`, {
    remedy:
      known?.remedy ??
      `Correct the input, the chart or the values that the cause is about; \`helm ${verb}\` by hand with the same chart and values shows the same.`,
    cause
  })
}
