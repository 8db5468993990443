/** An error for each code, made where the action makes it: by its functions, by Helm's own texts, or by the expression of the source. */
import { tmpdir } from 'node:os'
import { environment, ofRunner, refuseOldNode } from '../../src/action/runner.ts'
import { approve, checkMissed, checkUndelivered } from '../../src/plan/approve.ts'
import { startClock } from '../../src/lib/clock.ts'
import { checkWds } from '../../src/run/credentials.ts'
import { runCommand } from '../../src/lib/exec.ts'
import type { Forecast } from '../../src/report/plan.ts'
import type { GateVerdict } from '../../src/plan/gate.ts'
import { chartOutside, chartTooLarge, chartUnreadable } from '../../src/helm/chart/budget.ts'
import { unreadable as unreadableHelm } from '../../src/helm/unreadable.ts'
import { helmError } from '../../src/helm/errors.ts'
import { Given } from '../../src/inputs/given.ts'
import type { AnyInputs as Inputs } from '../../testkit/anyInputs.ts'
import { refuseWithoutSecrets } from '../../src/inputs/missingSecrets.ts'
import { readInputs } from '../../src/inputs/read.ts'
import { refuseStrangers } from '../../src/inputs/untrustedEvent.ts'
import { notReady, refuseUnverified } from '../../src/proof/verdict.ts'
import { unreadable } from '../../src/kubernetes/api/answers.ts'
import {
  ApiError,
  GROUP_AWAY,
  PluginError,
  UnreachableError,
  type KubeClient
} from '../../src/kubernetes/api/client.ts'
import { noRelease } from '../../src/helm/storage.ts'
import { refuseTerminating } from '../../src/plan/namespaces.ts'
import { parseManifest } from '../../src/helm/manifest.ts'
import { refuseForeign } from '../../src/policies/ownership.ts'
import { refusePending } from '../../src/helm/pending.ts'
import { checkPlacement, type Placement } from '../../src/plan/placement.ts'
import { noCluster } from '../../src/policies/noCluster.ts'
import { refuseDataLoss } from '../../src/plan/dataLoss.ts'
import { parsePlanFile } from '../../src/report/planFile.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { recreatedError } from '../../src/proof/recreation/recreated.ts'
import type { Run } from '../../src/run/run.ts'
import { missingPlugin, pluginError, refusal, wdsError } from '../../src/run/serverTrouble.ts'
import { siteOf } from '../../src/tools/download.ts'
import { platformOf } from '../../src/tools/platform.ts'
import { checkVersion } from '../../src/tools/versions.ts'
import { verify } from '../../src/tools/verify.ts'
import type { HookReport } from '../../src/report/hooks.ts'
import type { ClusterVerdict, Finding } from '../../src/report/verdict.ts'
import { writeObject } from '../../src/policies/write.ts'
import { hookFailed } from '../../src/hooks/outcome.ts'
import { writeFinished } from '../../src/hooks/writeStatus.ts'
import { NO_ORIGIN } from '../../testkit/origin.ts'
import { clusterObject, object, policy } from '../../testkit/fakeRun.ts'
import { errorAt } from '../../testkit/throwSites.ts'
import { hookIn, hookOf } from '../../testkit/verdicts.ts'

const INPUTS = {
  command: 'deploy',
  release: 'web',
  namespace: 'shop',
  adopt: false,
  plan: undefined,
  origin: { ...NO_ORIGIN, repository: 'acme/shop', repositoryId: '7' },
  wds: { context: 'wds1', server: 'https://wds1.example.com' },
  allowDataLoss: new Set(),
  allowUndelivered: new Set(),
  selection: {
    bindingPolicy: 'shop.web',
    clusterSelectors: [{ matchLabels: { 'location-group': 'moon' } }],
    clusterQueries: ['location-group=moon'],
    ownPolicies: undefined,
    onMissed: 'fail'
  },
  expectations: { clusters: ['wec1'], min: 1, max: Infinity, allowRemoval: false }
} as unknown as Inputs

const clock = startClock(600_000, new AbortController().signal, () => 0)
const cancelled = startClock(600_000, AbortSignal.abort(), () => 0)
const run = { inputs: INPUTS, clock, deps: { interrupted: new AbortController().signal } } as unknown as Run

/** @param stderr as Helm prints it */
export const helm = (verb: string, stderr: string) => () =>
  helmError(verb, { exitCode: 1, stdout: '', stderr, timedOut: false })
export const answers = (status: number, reason: string, message: string) => () =>
  wdsError(new ApiError(status, reason, message), run)
const refusing = (status: number, message: string): KubeClient =>
  ({ apply: () => Promise.reject(new ApiError(status, '', message)) }) as unknown as KubeClient
const forbidding = (message: string): KubeClient =>
  ({ get: () => Promise.reject(new ApiError(403, 'Forbidden', message)) }) as unknown as KubeClient
const serving = (...names: readonly string[]): KubeClient =>
  ({ json: () => Promise.resolve({ resources: names.map(name => ({ name })) }) }) as unknown as KubeClient

const DEPLOYMENT = { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }
const FINDING: Finding = {
  cluster: 'wec2',
  object: DEPLOYMENT,
  pod: 'web-1',
  container: 'app',
  image: 'r.example/web:1',
  reason: 'ImagePullBackOff',
  message: 'not found',
  exitCode: undefined,
  events: [],
  logs: [],
  remedy: 'Correct the name or tag of the image.'
}
const clusters = (
  state: ClusterVerdict['state'],
  findings: readonly Finding[]
): readonly ClusterVerdict[] => [
  {
    cluster: 'wec2',
    state,
    objects: [{ object: DEPLOYMENT, state, reason: '1 of 3 replicas are available', seconds: 1 }],
    findings,
    note: ''
  }
]
const failedHook = (event: string): HookReport => {
  const findings = [{ ...FINDING, pod: 'migrate-1', container: 'migrate', exitCode: 1 }]
  return hookOf([hookIn('wec1'), hookIn('wec2', 'failed', { findings })], { event })
}
const missed = (name: string): GateVerdict => ({
  outcome: 'missed',
  object: {
    type: { group: '', version: 'v1', resource: 'configmaps', kind: 'ConfigMap', namespaced: true },
    namespace: 'shop',
    name,
    labels: {},
    managed: true
  },
  why: 'it has no label app',
  remedy: 'Add it.'
})
const never = (name: string): GateVerdict => ({
  outcome: 'never',
  why: 'KubeStellar never delivers its kind',
  object: {
    type: {
      group: 'apiregistration.k8s.io',
      version: 'v1',
      resource: 'apiservices',
      kind: 'APIService',
      namespaced: false
    },
    namespace: undefined,
    name,
    labels: {},
    managed: true
  }
})
const foreseen = (code: string, message: string): Forecast => ({
  code,
  severity: 'error',
  object: undefined,
  message,
  remedy: `Mend ${code}.`
})
const planOf = (parts: Partial<Plan>): Plan => {
  const placement: Placement = { before: ['wec1'], after: ['wec1'], leaves: [] }
  return { verdicts: [], forecasts: [], placement, ...parts } as Plan
}
const enumerate = (items: readonly string[]): string => items.join(', ')
const plural = (names: readonly string[]) => ({ enumerate: () => enumerate(names), MOST_NAMES: 5 })

/** An error of the action. */
export interface Instance {
  readonly code: string
  /** Returns the error, or throws it. */
  readonly make: () => unknown
  /** What a person has to find in the annotation: the object, cluster or input, and the cause. */
  readonly names: readonly string[]
}

const of = (code: string, make: () => unknown, ...names: readonly string[]): Instance => ({
  code,
  make,
  names
})

export const INSTANCES: readonly Instance[] = [
  of(
    'INPUT_INVALID',
    () => readInputs({ INPUT_RELEASE: 'Web!', INPUT_NAMESPACE: 'shop' }, tmpdir(), NO_ORIGIN),
    '`release`: given "Web!"',
    '`chart`: given nothing'
  ),
  of(
    'TOOL_VERSION',
    () => checkVersion({ name: 'helm', version: 'newest', verified: true } as never),
    'helm-version "newest"'
  ),
  of('TOOL_PLATFORM', () => platformOf('sunos', 'x64'), 'sunos/x64'),
  of('TOOL_MIRROR', () => siteOf({ name: 'helm', mirror: 'http://mirror' } as never), 'helm-mirror', 'http:'),
  of(
    'TOOL_NOT_FOUND',
    () =>
      errorAt('tools/download.ts', 'TOOL_NOT_FOUND', {
        url: 'https://get.helm.sh/helm-v9.tar.gz',
        tool: 'helm',
        PRODUCTS: { helm: { site: 'https://get.helm.sh' } },
        error: new Error('404')
      }),
    'helm-v9.tar.gz',
    'helm-version'
  ),
  of(
    'TOOL_DOWNLOAD',
    () =>
      errorAt('tools/download.ts', 'TOOL_DOWNLOAD', {
        url: 'https://get.helm.sh/helm.tar.gz',
        tool: 'helm',
        reasonOf: (error: Error) => error.message,
        error: new Error('connect ECONNREFUSED 1.2.3.4:443')
      }),
    'https://get.helm.sh/helm.tar.gz',
    'ECONNREFUSED',
    'HTTPS_PROXY'
  ),
  of(
    'TOOL_CHECKSUM_UNKNOWN',
    () =>
      errorAt('tools/verify.ts', 'TOOL_CHECKSUM_UNKNOWN', {
        name: 'helm',
        message: 'https://mirror/helm.sha256 holds no SHA-256',
        cause: undefined
      }),
    'https://mirror/helm.sha256',
    'helm-checksum'
  ),
  of(
    'TOOL_CHECKSUM_MISMATCH',
    () => {
      verify(process.execPath, 'https://mirror/helm.tar.gz', {
        sha256: 'abc',
        origin: 'the input helm-checksum',
        remedy: 'Do not use it.'
      })
    },
    'https://mirror/helm.tar.gz',
    'the input helm-checksum'
  ),
  of(
    'TOOL_UNVERIFIED',
    () =>
      errorAt('tools/install.ts', 'TOOL_UNVERIFIED', {
        name: 'helm',
        refused: ['/usr/bin/helm is 4.1.4, of which no checksum is known'],
        error: new Error('getaddrinfo ENOTFOUND get.helm.sh')
      }),
    '/usr/bin/helm',
    'Cause: getaddrinfo ENOTFOUND get.helm.sh'
  ),
  of(
    'TOOL_ARCHIVE',
    () =>
      errorAt('tools/takeProgram.ts', 'TOOL_ARCHIVE', {
        member: 'linux-amd64/helm',
        cause: new Error('unexpected end of file'),
        messageOf: (error: Error) => error.message,
        request: { name: 'helm' }
      }),
    'linux-amd64/helm',
    'unexpected end of file'
  ),
  of(
    'TOOL_NOT_RUNNABLE',
    () =>
      errorAt('tools/programs.ts', 'TOOL_NOT_RUNNABLE', {
        path: '/temp/programs/helm',
        cause: new Error('EACCES')
      }),
    '/temp/programs/helm',
    'Cause: EACCES'
  ),
  of(
    'TOOL_CACHE',
    () =>
      errorAt('tools/cache.ts', 'cannot be written', {
        folder: '/opt/cache/helm',
        error: new Error('ENOSPC'),
        messageOf: (error: Error) => error.message
      }),
    '/opt/cache/helm',
    'ENOSPC'
  ),
  of('RUNNER_UNUSABLE', () => environment('RUNNER_THAT_IS_NOT_SET'), 'RUNNER_THAT_IS_NOT_SET'),
  of(
    'RUNNER_UNUSABLE',
    () => {
      refuseOldNode('20.20.2')
    },
    'Node 20.20.2',
    'Node 22'
  ),
  of(
    'RUNNER_UNUSABLE',
    () =>
      ofRunner(
        Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/x' })
      ),
    'ENOSPC'
  ),
  of(
    'RUNNER_UNUSABLE',
    helm('upgrade', 'Error: open /runner/_temp/x: no space left on device'),
    '/runner/_temp/x'
  ),
  of(
    'PROGRAM_NOT_STARTED',
    () => runCommand({ tool: '/nowhere/helm', args: [], env: {} } as never),
    '/nowhere/helm',
    'ENOENT'
  ),
  of(
    'WDS_UNREACHABLE',
    () => wdsError(new UnreachableError('the WDS: connection refused'), run),
    'https://wds1.example.com',
    'Cause: the WDS: connection refused'
  ),
  of(
    'WDS_UNREACHABLE',
    helm(
      'upgrade',
      'Error: Kubernetes cluster unreachable: Get "https://a/version": dial tcp 1.2.3.4:443: connect: connection refused'
    ),
    'https://a/version'
  ),
  of('ANSWER_UNREADABLE', () => unreadable('cluster wec1', 'has more than 200 levels'), 'cluster wec1'),
  of(
    'WDS_UNAUTHORIZED',
    answers(401, 'Unauthorized', 'Unauthorized'),
    '`wds-kubeconfig`',
    'Cause: Unauthorized'
  ),
  of(
    'WDS_FORBIDDEN',
    answers(403, 'Forbidden', 'leases is forbidden: User "dev" cannot create resource "leases"'),
    '`wds-kubeconfig`',
    'cannot create resource "leases"'
  ),
  of(
    'WDS_FORBIDDEN',
    helm(
      'upgrade',
      'Error: query: failed to query with labels: secrets is forbidden: User "dev" cannot list resource "secrets" in API group "" in the namespace "shop"'
    ),
    'cannot list resource "secrets"'
  ),
  of(
    'WDS_FORBIDDEN',
    helm(
      'upgrade',
      'Error: roles.rbac.authorization.k8s.io "a" is forbidden: user "dev" (groups=["x"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""], Resources:["pods"], Verbs:["get"]}'
    ),
    '"a" is forbidden',
    '{APIGroups'
  ),
  of(
    'WDS_FORBIDDEN',
    () =>
      writeObject(
        {} as never,
        clusterObject('v1', 'Namespace', 'shop'),
        INPUTS,
        refusing(403, 'namespaces "shop" is forbidden')
      ),
    'Namespace shop',
    'Cause: namespaces "shop" is forbidden'
  ),
  of(
    'WDS_REFUSED',
    answers(422, 'Invalid', 'BindingPolicy "shop.web" is invalid: spec.x: required'),
    'BindingPolicy "shop.web"'
  ),
  of(
    'WDS_REFUSED',
    helm(
      'upgrade',
      'Error: the server has received too many requests and has asked us to try again later (post configmaps)'
    ),
    'post configmaps'
  ),
  of(
    'API_GROUP_AWAY',
    answers(
      503,
      GROUP_AWAY,
      'the API group metrics.k8s.io is registered, and its server does not answer: no'
    ),
    'metrics.k8s.io',
    'get apiservices'
  ),
  of(
    'CREDENTIALS_REFUSED',
    () =>
      refusal(
        { access: INPUTS.wds },
        [{ cluster: 'wec2', access: INPUTS.wds }],
        'What was deployed stays as it is: run `command: status` with current credentials to see how it does.'
      ),
    'cluster wec2',
    '`wec-kubeconfig`',
    'the ITS'
  ),
  of(
    'EXEC_PLUGIN_MISSING',
    () => missingPlugin('wds1', 'doctl', 'brew install doctl'),
    'doctl',
    'wds1',
    'Cause: the kubeconfig says how: brew install doctl'
  ),
  of(
    'EXEC_PLUGIN_FAILED',
    () =>
      pluginError(
        'cluster wec1',
        new PluginError(
          'aws',
          'getting credentials: exec: executable aws failed with exit code 255\nUnable to locate credentials'
        )
      ),
    'cluster wec1',
    'Unable to locate credentials'
  ),
  of('NOT_A_WDS', () => checkWds(serving('workstatuses'), INPUTS.wds), 'wds1', '`wds-kubeconfig`'),
  of(
    'INSECURE_URL',
    helm('pull', 'Error: Get "http://a/x.tgz": proxyconnect tcp: dial tcp 127.0.0.1:0: connect: refused'),
    'http://a/x.tgz'
  ),
  of(
    'CHART_NOT_FOUND',
    helm('pull', 'Error: failed to perform "FetchReference" on source: 127.0.0.1:5000/c:9: not found'),
    '127.0.0.1:5000/c:9'
  ),
  of(
    'CHART_VERSION_NOT_FOUND',
    helm('pull', 'Error: chart "x" version "9" not found in https://charts.example.com repository'),
    '`chart-version`',
    'https://charts.example.com'
  ),
  of(
    'CHART_DIGEST_MISMATCH',
    () =>
      errorAt('commands/prepare.ts', 'CHART_DIGEST_MISMATCH', {
        chart: { digest: 'sha256:aa' },
        expected: 'sha256:bb'
      }),
    'sha256:aa',
    '`chart-digest`'
  ),
  of(
    'CHART_UNAUTHORIZED',
    helm(
      'pull',
      'Error: failed to perform "FetchReference" on source: HEAD "https://r.example/v2/c": basic credential not found'
    ),
    'https://r.example/v2/c',
    '`registry-username`'
  ),
  of(
    'CHART_FORBIDDEN',
    helm('pull', 'Error: failed to authorize: 403: denied: requested access to acme/web is denied'),
    'acme/web'
  ),
  of(
    'CHART_UNREACHABLE',
    helm('pull', 'Error: Get "https://a/index.yaml": dial tcp: lookup a: no such host'),
    'lookup a: no such host'
  ),
  of(
    'CHART_REPOSITORY',
    helm(
      'pull',
      'Error: looks like "https://a" is not a valid chart repository or cannot be reached: no API version specified'
    ),
    'looks like "https://a"',
    '`repo`'
  ),
  of(
    'CHART_DEPENDENCIES',
    helm('dependency', "Error: no repository definition for @stable. Please add them via 'helm repo add'"),
    '@stable'
  ),
  of(
    'CHART_DEPENDENCIES',
    helm(
      'upgrade',
      'Error: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: sub'
    ),
    'sub',
    '`submodules: true`'
  ),
  of(
    'CHART_OUTSIDE',
    () => chartOutside('templates/x.yaml', 'is a link that leads out of the workspace'),
    'templates/x.yaml'
  ),
  of(
    'CHART_TOO_LARGE',
    () => chartTooLarge('"files/blob.bin" is larger than 5 MiB'),
    'files/blob.bin',
    '`.helmignore`'
  ),
  of(
    'CHART_UNREADABLE',
    () => chartUnreadable('charts/sub-1.0.0.tgz', 'is no gzip archive'),
    'charts/sub-1.0.0.tgz'
  ),
  of(
    'CHART_UNREADABLE',
    helm('show', 'Error: error unpacking subchart tar in web: gzip: invalid header'),
    'subchart',
    '`lfs: true`'
  ),
  of(
    'RELEASE_TOO_LARGE',
    helm(
      'upgrade',
      'Error: create: failed to create: Secret "sh.helm.release.v1.shop.v1" is invalid: data: Too long: may not be more than 1048576 bytes'
    ),
    'sh.helm.release.v1.shop.v1',
    '`.helmignore`'
  ),
  of(
    'CHART_NOT_INSTALLABLE',
    helm(
      'upgrade',
      'Error: chart requires kubeVersion: >=1.99.0 which is incompatible with Kubernetes v1.34.1'
    ),
    '>=1.99.0',
    'v1.34.1'
  ),
  of(
    'CHART_NOT_INSTALLABLE',
    helm('upgrade', 'Error: library charts are not installable'),
    'library charts',
    'type: application'
  ),
  of(
    'CHART_RENDER',
    helm('upgrade', 'Error: execution error at (web/templates/a.yaml:3:4): image is required'),
    'web/templates/a.yaml:3:4',
    'image is required'
  ),
  of(
    'CHART_RENDER',
    () => parseManifest('apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n', 'the rendered chart'),
    'ConfigMap'
  ),
  of(
    'VALUES_INVALID',
    helm(
      'upgrade',
      "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n- at '/replicas': got string, want number\n- at '/image': missing"
    ),
    'web:',
    '/replicas',
    'and 1 more'
  ),
  of(
    'WEBHOOK_UNREACHABLE',
    helm(
      'upgrade',
      'Error: Internal error occurred: failed calling webhook "v.example.com": failed to call webhook: Post "https://a.b.svc:443/v": dial tcp 10.0.0.1:443: connect: connection refused'
    ),
    'v.example.com'
  ),
  of(
    'WEBHOOK_UNREACHABLE',
    answers(
      500,
      'InternalError',
      'Internal error occurred: failed calling webhook "v.example.com": no route'
    ),
    'v.example.com'
  ),
  of(
    'KIND_NOT_SERVED',
    helm(
      'upgrade',
      'Error: resource mapping not found for name: "a" namespace: "" from "": no matches for kind "Widget" in version "example.com/v1"\nensure CRDs are installed first'
    ),
    'kind "Widget"'
  ),
  of(
    'POLICY_TAKEN',
    () =>
      errorAt('plan/plan.ts', "'has no known owner'", {
        policy: { metadata: { name: 'shop.web' } },
        owner: 'other/api'
      }),
    'BindingPolicy shop.web',
    'other/api'
  ),
  of(
    'POLICY_TAKEN',
    () =>
      errorAt('plan/plan.ts', 'the name of a guard', {
        guard: { metadata: { name: 'api-guard' } },
        guardedRelease: () => 'shop/api'
      }),
    'BindingPolicy api-guard',
    'shop/api'
  ),
  of(
    'LOCKED',
    () =>
      errorAt('lock/lock.ts', "'LOCKED'", {
        formatDuration: () => '10m',
        patience: 1,
        waitedFor: 'the lock of release shop/web',
        holder: 'https://github.com/acme/shop/actions/runs/1',
        release: 'shop/web',
        since: '2026-01-01'
      }),
    'shop/web',
    'runs/1'
  ),
  of('LOCK_LOST', () => errorAt('lock/lock.ts', 'LOCK_LOST', { release: 'shop/web' }), 'shop/web'),
  of(
    'NAMESPACE_TERMINATING',
    () => {
      refuseTerminating(
        clusterObject('v1', 'Namespace', 'shop', { deletionTimestamp: '2026-01-01T00:00:00Z' })
      )
    },
    'namespace shop'
  ),
  of(
    'NAMESPACE_TERMINATING',
    helm(
      'upgrade',
      'Error: configmaps "a" is forbidden: unable to create new content in namespace extra because it is being terminated'
    ),
    'namespace extra'
  ),
  of(
    'NAMESPACE_NOT_IN_WDS',
    () =>
      errorAt('hooks/preflight.ts', 'NAMESPACE_NOT_IN_WDS', {
        ...plural(['checks (Job checks/load)']),
        missing: [{}],
        names: []
      }),
    'checks (Job checks/load)',
    'kubectl create namespace'
  ),
  of('NO_RELEASE', () => noRelease(INPUTS), 'release web', 'namespace shop'),
  of(
    'NAMESPACE_IN_CHART',
    () => errorAt('removal/refuse.ts', 'NAMESPACE_IN_CHART', { inputs: INPUTS }),
    'Namespace shop'
  ),
  of(
    'HOOK_BLOCKS',
    () =>
      errorAt('removal/refuse.ts', 'HOOK_BLOCKS', {
        ...plural(['Job shop/clean']),
        hooks: [{}],
        describeObject: () => ''
      }),
    'Job shop/clean',
    '`hooks: skip`'
  ),
  of(
    'HOOK_SKIPPED',
    () =>
      errorAt('commands/status.ts', 'HOOK_SKIPPED', {
        ...plural(['wec2: pre-upgrade Job shop/migrate']),
        revision: 8,
        release: 'web',
        skipped: []
      }),
    'release web',
    'wec2: pre-upgrade Job shop/migrate'
  ),
  of('NO_POLICY', () => errorAt('commands/status.ts', 'NO_POLICY', { release: 'web' }), 'release web'),
  of(
    'DRIFTED',
    () =>
      errorAt('commands/status.ts', "'DRIFTED'", {
        release: 'web',
        ...plural(['Deployment shop/web was changed in the WDS: spec.replicas']),
        drift: [{}],
        describeDrift: () => ''
      }),
    'Deployment shop/web',
    'spec.replicas'
  ),
  of(
    'NOT_PROVED',
    () =>
      errorAt('commands/rollback.ts', 'NOT_PROVED', {
        inputs: { ...INPUTS, revision: 3 },
        newest: { revision: 5 },
        known: '2, 4'
      }),
    'revision 3 of web',
    '2, 4'
  ),
  of(
    'RELEASE_PENDING',
    () => {
      refusePending('web', [{ revision: 3, status: 'pending-upgrade' } as never])
    },
    'release web',
    'pending-upgrade'
  ),
  of(
    'RELEASE_PENDING',
    helm('upgrade', 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'),
    'helm rollback'
  ),
  of(
    'RELEASE_UNREADABLE',
    () =>
      errorAt('helm/storage.ts', 'RELEASE_UNREADABLE', {
        name: 'sh.helm.release.v1.web.v3',
        error: new Error('incorrect header check'),
        JsonError: Array,
        messageOf: (error: Error) => error.message
      }),
    'sh.helm.release.v1.web.v3',
    'Cause: incorrect header check'
  ),
  of('PLAN_INVALID', () => parsePlanFile('{"schemaVersion": 99}'), '`plan-file`'),
  of(
    'PLAN_MOVED',
    () =>
      errorAt('commands/planAndApprove.ts', 'PLAN_MOVED', {
        moved: ['BindingPolicy shop.web would be another one', 'the chart has another digest']
      }),
    'BindingPolicy shop.web'
  ),
  of(
    'CHANGES_FOUND',
    () => errorAt('commands/planAndApprove.ts', 'CHANGES_FOUND', { inputs: INPUTS }),
    '`fail-on-changes`',
    'release web'
  ),
  of(
    'OBJECTS_MISSED',
    () =>
      checkMissed(
        INPUTS,
        Array.from({ length: 30 }, (_, at) => missed(`c${at}`)),
        'Nothing was changed.'
      ),
    '30 objects',
    'ConfigMap shop/c0',
    'and 28 more',
    'Nothing was changed.',
    '`on-missed: warn`'
  ),
  of(
    'UNDELIVERABLE',
    () => checkUndelivered(INPUTS, [never('v1.metrics')], 'Nothing was changed.'),
    'APIService v1.metrics',
    'Nothing was changed.',
    '`APIService.apiregistration.k8s.io/v1.metrics`'
  ),
  of(
    'FORECAST',
    () =>
      approve(
        INPUTS,
        planOf({
          forecasts: ['A', 'B', 'C', 'D', 'E', 'F'].map(code =>
            foreseen(code, `Deployment shop/${code} fails.`)
          )
        })
      ),
    'A: Deployment shop/A',
    'Mend A.',
    'and 3 more',
    'Nothing was changed.'
  ),
  of(
    'PLACEMENT_UNEXPECTED',
    () => {
      checkPlacement(INPUTS, { before: [], after: ['wec2'], leaves: [] })
    },
    'wec2',
    '`expect-clusters`'
  ),
  of(
    'CLUSTER_REMOVAL',
    () => {
      checkPlacement(INPUTS, { before: ['wec1', 'wec2'], after: ['wec1'], leaves: ['wec2'] })
    },
    'wec2',
    '`allow-cluster-removal: true`'
  ),
  of(
    'DATA_LOSS',
    () => {
      refuseDataLoss(
        [
          {
            ...missed('data').object,
            type: { group: '', version: 'v1', resource: 'namespaces', kind: 'Namespace', namespaced: false },
            namespace: undefined,
            name: 'extra',
            contents: ['ConfigMap extra/by-hand in wec1']
          }
        ] as never,
        INPUTS,
        'this upgrade'
      )
    },
    'Namespace extra',
    'ConfigMap extra/by-hand in wec1',
    '`allow-data-loss`'
  ),
  of(
    'NO_CLUSTER',
    () => noCluster(INPUTS, 'nothing was delivered'),
    'location-group=moon',
    '`cluster-selector`'
  ),
  of(
    'FIELD_CONFLICT',
    () =>
      writeObject(
        {} as never,
        clusterObject('v1', 'Namespace', 'shop'),
        INPUTS,
        refusing(409, 'conflict with "kubectl": .metadata.labels.team')
      ),
    'Namespace shop',
    '.metadata.labels.team'
  ),
  of(
    'NOT_OWNED',
    () => {
      refuseForeign(
        INPUTS,
        [],
        [
          policy('shop.web', 'shop/web', [], {
            labels: { 'ks-helm-deploy/repository-id': '8' },
            annotations: { 'ks-helm-deploy/repository': 'other/shop' }
          })
        ],
        undefined
      )
    },
    'release web',
    'other/shop',
    '`adopt: true`'
  ),
  of(
    'CRDS_IN_CHART',
    () =>
      errorAt('removal/refuse.ts', 'CRDS_IN_CHART', {
        names: 'CustomResourceDefinition widgets.example.com',
        inputs: { deleteCrds: false }
      }),
    'widgets.example.com',
    '`delete-crds: true`'
  ),
  of(
    'NO_SECRETS',
    () => {
      refuseWithoutSecrets(new Given({}), { ...NO_ORIGIN, actor: 'dependabot[bot]' })
    },
    '`wds-kubeconfig`',
    'Dependabot'
  ),
  of(
    'UNTRUSTED_EVENT',
    () => {
      refuseStrangers(new Given({}), 'deploy', {
        ...NO_ORIGIN,
        strangers: 'pull_request_target is about changes from another repository'
      })
    },
    'pull_request_target',
    '`allow-forks: true`'
  ),
  of('NO_REPOSITORY', () => errorAt('commands/cleanup.ts', 'NO_REPOSITORY', {}), 'GITHUB_REPOSITORY_ID'),
  of(
    'TOO_MANY_DUE',
    () =>
      errorAt('commands/cleanup.ts', 'TOO_MANY_DUE', {
        due: { length: 30, map: () => [] },
        maxRemovals: 10,
        nameOf: () => '',
        ...plural(['shop-a/shop', 'shop-b/shop'])
      }),
    'shop-a/shop',
    '`max-removals`'
  ),
  of(
    'CLEANUP_INCOMPLETE',
    () =>
      errorAt('commands/cleanup.ts', 'CLEANUP_INCOMPLETE', {
        failed: { length: 1, map: () => [] },
        results: { length: 9 },
        first: { why: 'TIMEOUT: wec1 to remove Deployment shop/web' },
        nameOf: () => '',
        ...plural(['shop-a/shop'])
      }),
    'shop-a/shop',
    'wec1'
  ),
  of(
    'OBJECT_NOT_OURS',
    helm(
      'upgrade',
      'Error: Unable to continue with install: ConfigMap "a" in namespace "b" exists and cannot be imported into the current release: invalid ownership metadata'
    ),
    'ConfigMap "a" in namespace "b"'
  ),
  of(
    'OBJECT_CONFLICT',
    helm(
      'upgrade',
      'Error: UPGRADE FAILED: conflict occurred while applying object shop/web apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kubectl" using apps/v1: .spec.replicas'
    ),
    'shop/web',
    '.spec.replicas'
  ),
  of(
    'OBJECT_INVALID',
    helm(
      'upgrade',
      'Error: UPGRADE FAILED: failed to create resource: Service "a" is invalid: spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive'
    ),
    'Service "a"',
    'spec.ports[0].port'
  ),
  of(
    'OBJECT_INVALID',
    helm(
      'upgrade',
      'WARNING: Kubernetes configuration file is group-readable\nError: 2 errors occurred:\n\t* Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.prots"\n\t* Deployment in version "v1" cannot be handled as a Deployment: x\n'
    ),
    'Cause: 2 errors occurred: Service in version "v1"',
    'spec.prots',
    'and 1 more'
  ),
  of(
    'OBJECT_INVALID',
    helm('upgrade', 'Error: create: failed to create: etcdserver: request is too large'),
    'etcdserver'
  ),
  of(
    'FIELD_IMMUTABLE',
    helm(
      'upgrade',
      'Error: UPGRADE FAILED: cannot patch "a" with kind Deployment: Deployment.apps "a" is invalid: spec.selector: Invalid value: v1.LabelSelector{}: field is immutable'
    ),
    'Deployment.apps "a"',
    'spec.selector'
  ),
  of(
    'ADMISSION_DENIED',
    helm('upgrade', 'Error: admission webhook "v.a.io" denied the request: Deployment shop/web has no owner'),
    'v.a.io',
    'Deployment shop/web'
  ),
  of(
    'ADMISSION_DENIED',
    helm('upgrade', 'Error: pods "web" is forbidden: exceeded quota: small, requested: pods=1'),
    'pods "web"',
    'quota'
  ),
  of(
    'HOOK_FORBIDDEN',
    () =>
      writeFinished(
        forbidding('jobs.batch "migrate" is forbidden: User "dev" cannot update resource "jobs/status"'),
        object('batch/v1', 'Job', 'migrate', { uid: 'uid' }),
        { outcome: 'succeeded', message: '' },
        'announced'
      ),
    'Job shop/migrate',
    'cannot update resource "jobs/status"',
    'verbs: [get, update]'
  ),
  of(
    'HOOK_FAILED',
    helm(
      'upgrade',
      'Error: UPGRADE FAILED: pre-upgrade hooks failed: 1 error occurred:\n\t* timed out waiting for the condition: Job shop/migrate'
    ),
    'Job shop/migrate'
  ),
  of(
    'HOOK_FAILED',
    () => hookFailed(failedHook('pre-upgrade'), 'Nothing of revision 8 was applied but its hooks.'),
    'Job shop/migrate',
    'wec2',
    'exited with code 1',
    'Nothing of revision 8 was applied'
  ),
  of(
    'HOOK_OFFLINE',
    () => errorAt('hooks/preflight.ts', 'HOOK_OFFLINE', { offline: ['wec2'], names: 'wec2' }),
    'wec2',
    '`hooks-offline: skip`'
  ),
  of(
    'HOOK_UNOBSERVABLE',
    () =>
      errorAt('hooks/preflight.ts', 'HOOK_UNOBSERVABLE', {
        clusters: ['wec2'],
        enumerate: () => 'wec2',
        MOST_NAMES: 5
      }),
    'wec2',
    '`wec-kubeconfig`'
  ),
  of(
    'HOOKS_RUN_IN_WDS',
    () => errorAt('hooks/preflight.ts', 'HOOKS_RUN_IN_WDS', { node: { metadata: { name: 'node-1' } } }),
    'node node-1',
    '`hooks: skip`'
  ),
  of(
    'TEST_FAILED',
    () => hookFailed(failedHook('test'), 'Revision 8 is deployed.'),
    'Job shop/migrate',
    'wec2',
    'Revision 8 is deployed'
  ),
  of(
    'TEST_UNKNOWN',
    () =>
      errorAt('commands/runTests.ts', 'TEST_UNKNOWN', {
        ...plural(['lod', 'smoke']),
        unknown: ['lod'],
        known: ['load', 'smoke']
      }),
    'no test lod',
    '`tests`'
  ),
  of('NO_TESTS', () => errorAt('commands/test.ts', 'NO_TESTS', { release: 'web' }), 'release web'),
  of(
    'HELM_OUTPUT',
    () => unreadableHelm('show chart', 'what Chart.yaml says'),
    'helm show chart',
    '`helm-path`'
  ),
  of(
    'HELM_FAILED',
    helm(
      'upgrade',
      'level=WARN msg="deprecated"\nError: UPGRADE FAILED: something new about ConfigMap shop/a'
    ),
    'Cause: UPGRADE FAILED: something new about ConfigMap shop/a'
  ),
  of(
    'HELM_FAILED',
    helm('upgrade', 'Error: UPGRADE FAILED: "web" has no deployed releases'),
    '"web"',
    'helm uninstall'
  ),
  of('HELM_FAILED', helm('upgrade', 'Error: unknown flag: --server-side'), '--server-side', '`helm-version`'),
  of(
    'OBJECT_VANISHED',
    () =>
      errorAt('release/delivered.ts', 'OBJECT_VANISHED', { describeRef: () => 'ConfigMap shop/a', ref: {} }),
    'ConfigMap shop/a'
  ),
  of(
    'BINDING_ERRORS',
    () =>
      errorAt('release/binding.ts', 'BINDING_ERRORS', {
        name: 'shop.web',
        errors: ['no such kind Widget']
      }),
    'Binding shop.web',
    'Widget'
  ),
  of(
    'WORKLOAD_FAILED',
    () => notReady(clusters('failed', [FINDING, FINDING]), clock),
    'cluster wec2',
    'Deployment shop/web',
    'ImagePullBackOff',
    'and 1 more'
  ),
  of(
    'NOT_READY',
    () => notReady(clusters('failed', []), clock),
    'cluster wec2',
    'Deployment shop/web',
    '1 of 3 replicas'
  ),
  of(
    'UNVERIFIED',
    () => {
      refuseUnverified('ready', clusters('unverified', []))
    },
    'wec2',
    '`on-unverified: allow`'
  ),
  of(
    'RECREATED',
    () => {
      throw recreatedError('web', [
        {
          object: { group: '', kind: 'Namespace', namespace: undefined, name: 'shop' },
          clusters: ['wec2'],
          isCertain: true,
          since: 'since revision 7 was proved',
          cause: 'KubeStellar withdrew the release (Binding generation 3 -> 5)'
        }
      ])
    },
    'release web',
    'Namespace shop in wec2',
    'generation 3 -> 5',
    '`fail-on-recreated`',
    'controller-manager'
  ),
  of(
    'TIMEOUT',
    () => notReady(clusters('progressing', []), clock),
    '10m',
    'cluster wec2',
    'Deployment shop/web',
    '`timeout`'
  ),
  of(
    'TIMEOUT',
    () =>
      helmError('upgrade', {
        exitCode: null,
        stdout: '',
        stderr: 'Error: context deadline exceeded',
        timedOut: true
      }),
    'helm upgrade',
    '`timeout`'
  ),
  of(
    'INTERRUPTED',
    () => cancelled.expired('Binding shop.web to list ConfigMap shop/a', ''),
    'Binding shop.web'
  ),
  of('INTERNAL', () => new TypeError('x is not a function'), 'x is not a function')
]
