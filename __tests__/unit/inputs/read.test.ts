import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError, type Fault } from '../../../src/lib/errors.ts'
import { DEFINITIONS, type InputName } from '../../../src/inputs/definitions.ts'
import { NO_ORIGIN } from '../../../testkit/origin.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { compile } from '../../../src/kubernetes/readiness/cel.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { secretsOf } from '../../../src/inputs/secrets.ts'
import { TOKEN, base64, kubeconfig, makeWorkspace, type TestWorkspace } from './fixtures.ts'

type With = Readonly<Partial<Record<InputName, string>>> & Readonly<Record<string, string>>

let workspace: TestWorkspace

beforeAll(() => {
  workspace = makeWorkspace()
  workspace.write(
    'policy.yaml',
    `apiVersion: control.kubestellar.io/v1alpha1
kind: BindingPolicy
metadata:
  name: own-\${release}
spec:
  clusterSelectors:
  - matchLabels: { tier: "y" }
  downsync:
  - namespaces: ["\${namespace}"]
`
  )
  workspace.write('charts/postgres/Chart.yaml', 'name: postgres\n')
  workspace.write('charts/postgres-1.0.0.tgz', '')
  workspace.write('charts/empty/README.md', '')
  workspace.write('values/a.yaml', 'a: 1\n')
  workspace.write('values/b.yaml', '# nothing\n')
  workspace.write('values/list.yaml', '- hunter2\n')
  workspace.write(
    'values/pointer.yaml',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`
  )
  mkdirSync(join(workspace.root, 'charts/submodule'))
  workspace.write('values/broken.yaml', 'a: 1\nb: hunter2: c\n')
  workspace.write('files/large', 'x'.repeat(5 * 2 ** 20 + 1))
  writeFileSync(workspace.write('files/binary', ''), Buffer.from([0x61, 0xff, 0xfe, 0x62]))
  workspace.write('wds.kubeconfig', kubeconfig([{ name: 'wds1' }, { name: 'its1' }]))
  workspace.write('../outside/Chart.yaml', 'name: outside\n')
  workspace.write('../outside/kubeconfig', kubeconfig([{ name: 'elsewhere' }]))
  workspace.link('charts/link', workspace.outside)
  workspace.write('../outside/token', 'planted-outside-token')
  workspace.write('refers.kubeconfig', kubeconfig([{ name: 'wds1', user: { tokenFile: 'wds.token' } }]))
  workspace.write('wds.token', 'planted-file-token\n')
  workspace.write(
    'escapes.kubeconfig',
    kubeconfig([{ name: 'wds1', user: { tokenFile: '../outside/token' } }])
  )
})

afterAll(() => {
  workspace.remove()
})

const MINIMAL = {
  release: 'postgres',
  namespace: 'postgres-system',
  chart: 'charts/postgres',
  'wds-kubeconfig': kubeconfig([{ name: 'wds1' }]),
  'cluster-selector': 'location-group=edge'
} as const

const WECS = kubeconfig([
  { name: 'wec1', user: { token: 'planted-wec1-token' } },
  { name: 'wec2', user: { token: 'planted-wec2-token' } },
  { name: 'broken', cluster: { server: 'nowhere' } }
])

/** As the runner does it: declared inputs are all there, with their default or empty. */
function environment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = DEFINITIONS.map(
    definition => [definition.name, definition.default?.replace('${{ github.token }}', '') ?? ''] as const
  )
  const all = { ...Object.fromEntries(declared), ...inputs }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  )
}

function read(inputs: With): Inputs {
  return readInputs(environment({ ...MINIMAL, ...inputs }), workspace.root, NO_ORIGIN, compile) as Inputs
}

function errorOf(inputs: With): ActionError {
  try {
    read(inputs)
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** The one fault, as one line. */
function faultOf(inputs: With): string {
  const { faults } = errorOf(inputs)
  expect(faults.map(fault => fault.input)).toHaveLength(1)
  return faults.map(lineOf).join()
}

function lineOf({ input, given, allowed, remedy }: Fault): string {
  return `${input} | ${given} | ${allowed} | ${remedy}`
}

describe('what is accepted', () => {
  test('the least that does', () => {
    expect(read({})).toEqual({
      command: 'deploy',
      release: 'postgres',
      namespace: 'postgres-system',
      chart: {
        kind: 'path',
        path: join(workspace.root, 'charts', 'postgres'),
        workspace: workspace.root
      },
      chartDigest: undefined,
      values: undefined,
      valuesFiles: [],
      set: [],
      setFile: [],
      setLiteral: [],
      hooks: { mode: 'run', onFailure: 'finish', waitFor: 'delivered', offline: 'fail' },
      timeoutMs: 600_000,
      timeoutPerDeliveryMs: 1000,
      waitForLockMs: 300_000,
      wds: expect.objectContaining({ context: 'wds1' }) as Inputs['wds'],
      selection: {
        bindingPolicy: 'postgres.postgres-system',
        clusterSelectors: [{ matchLabels: { 'location-group': 'edge' } }],
        clusterQueries: ['location-group=edge'],
        ownPolicies: undefined,
        by: 'auto',
        objectSelectors: [],
        onMissed: 'fail',
        createOnly: new Set(['PersistentVolumeClaim', 'Job.batch']),
        propagateRelease: false
      },
      allowDataLoss: new Set(),
      allowUndelivered: new Set(),
      expectations: { clusters: undefined, min: 1, max: Infinity, allowRemoval: false },
      its: undefined,
      allowInsecure: false,
      namespaceLabels: {},
      guard: { mode: 'data', kinds: new Set() },
      waitFor: 'ready',
      evidence: 'auto',
      collectorLimit: 200,
      minReadyClusters: undefined,
      readyWhen: new Map(),
      onUnverified: 'allow',
      failOnRecreated: false,
      test: false,
      tests: [],
      onFailure: 'keep',
      wecs: undefined,
      helm: { name: 'helm', version: '4.1.4', mirror: undefined, checksum: undefined, verified: true },
      kubectl: { name: 'kubectl', version: '1.36.4', mirror: undefined, checksum: undefined, verified: true },
      registryLogins: [],
      plan: undefined,
      failOnChanges: false,
      diff: 'redacted',
      revision: undefined,
      origin: NO_ORIGIN,
      preview: undefined,
      adopt: false,
      protect: [],
      expires: undefined,
      githubToken: undefined,
      deleteNamespace: false,
      deleteCrds: false,
      dryRun: false,
      remove: new Set(),
      maxRemovals: 50
    } satisfies Inputs)
  })

  test('a policy of the user, with its placeholders filled in and nothing else changed', () => {
    const { selection } = read({ 'binding-policy-file': 'policy.yaml', 'cluster-selector': '' })
    expect(selection).toMatchObject({ bindingPolicy: 'own-postgres', clusterSelectors: [] })
    expect(selection.ownPolicies).toEqual([
      {
        apiVersion: 'control.kubestellar.io/v1alpha1',
        kind: 'BindingPolicy',
        metadata: { name: 'own-postgres' },
        spec: {
          clusterSelectors: [{ matchLabels: { tier: 'y' } }],
          downsync: [{ namespaces: ['postgres-system'] }]
        }
      }
    ])
  })

  test('what the plan and the placement are held to', () => {
    expect(
      read({
        'chart-digest': `sha256:${'a'.repeat(64)}`,
        hooks: 'skip',
        'select-by': 'labels',
        'object-selector': 'app=web\ntier in (a, b)',
        'on-missed': 'warn',
        'create-only': 'Deployment.apps\nSecret',
        'propagate-release': 'True',
        'expect-clusters': 'wec2\nwec1\nwec2',
        'max-clusters': '5',
        'allow-cluster-removal': 'true',
        'allow-data-loss': 'Namespace/extra\nStatefulSet.apps/shop/db',
        'allow-undelivered': 'Endpoints/db\nAPIService.apiregistration.k8s.io/v1beta1.metrics.k8s.io\nLease'
      })
    ).toMatchObject({
      chartDigest: `sha256:${'a'.repeat(64)}`,
      hooks: { mode: 'skip', onFailure: 'finish', waitFor: 'delivered', offline: 'fail' },
      selection: {
        by: 'labels',
        objectSelectors: [
          { matchLabels: { app: 'web' } },
          { matchExpressions: [{ key: 'tier', operator: 'In', values: ['a', 'b'] }] }
        ],
        onMissed: 'warn',
        createOnly: new Set(['Deployment.apps', 'Secret']),
        propagateRelease: true
      },
      expectations: { clusters: ['wec1', 'wec2'], min: 1, max: 5, allowRemoval: true },
      allowDataLoss: new Set(['Namespace/extra', 'StatefulSet.apps/shop/db']),
      allowUndelivered: new Set([
        'Endpoints/db',
        'APIService.apiregistration.k8s.io/v1beta1.metrics.k8s.io',
        'Lease'
      ])
    })
  })

  test('no kind at all that is only created', () => {
    expect(read({ guard: 'all' }).guard).toEqual({ mode: 'all', kinds: new Set() })
    expect(read({ 'guard-kinds': 'Service\nIngress.networking.k8s.io' }).guard).toEqual({
      mode: 'data',
      kinds: new Set(['Service', 'Ingress.networking.k8s.io'])
    })
    expect(read({ 'create-only': 'none' }).selection.createOnly).toEqual(new Set())
  })

  test('defaults hold without the runner too', () => {
    const env = Object.fromEntries(
      Object.entries(MINIMAL).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    )
    expect(readInputs({ ...env, PATH: '/bin', INPUTS: 'x' }, workspace.root, NO_ORIGIN, compile)).toEqual(
      read({})
    )
  })

  test('blanks around a value do not count, a blank value is none', () => {
    expect(read({ release: ' postgres\n', 'binding-policy': ' ', timeout: '\n' })).toEqual(read({}))
  })

  const charts: [string, With, Inputs['chart']][] = [
    [
      'OCI',
      { chart: 'oci://ghcr.io/acme/web' },
      { kind: 'oci', reference: 'oci://ghcr.io/acme/web', version: undefined }
    ],
    [
      'OCI with version',
      { chart: 'oci://127.0.0.1:5000/web', 'chart-version': '^1.2' },
      { kind: 'oci', reference: 'oci://127.0.0.1:5000/web', version: '^1.2' }
    ],
    [
      'OCI with tag',
      { chart: 'oci://ghcr.io/acme/web:1.2.3_b' },
      { kind: 'oci', reference: 'oci://ghcr.io/acme/web:1.2.3_b', version: undefined }
    ],
    ...['1.0.0+up1', '1.0.0_up1', `1.0.0@sha256:${'a'.repeat(64)}`, `v1+a.b-c@sha256:${'0'.repeat(64)}`].map(
      (ending): [string, With, Inputs['chart']] => [
        `OCI with ${ending.slice(0, 20)}`,
        { chart: `oci://h/web:${ending}` },
        { kind: 'oci', reference: `oci://h/web:${ending}`, version: undefined }
      ]
    ),
    [
      'OCI with digest',
      { chart: `oci://h/web@sha256:${'a'.repeat(64)}` },
      { kind: 'oci', reference: `oci://h/web@sha256:${'a'.repeat(64)}`, version: undefined }
    ],
    ['URL', { chart: 'https://h/web-1.0.0.tgz' }, { kind: 'url', url: 'https://h/web-1.0.0.tgz' }],
    [
      'http on this machine',
      { chart: 'http://127.0.0.1:1/web.tgz' },
      { kind: 'url', url: 'http://127.0.0.1:1/web.tgz' }
    ],
    [
      'repository',
      { chart: 'web', repo: 'https://h/charts' },
      { kind: 'repo', repo: 'https://h/charts', name: 'web', version: undefined }
    ],
    [
      'repository and range',
      { chart: 'web', repo: 'https://h/charts', 'chart-version': '>=1.0, <2' },
      { kind: 'repo', repo: 'https://h/charts', name: 'web', version: '>=1.0, <2' }
    ]
  ]
  test.each(charts)('chart: %s', (_name, inputs, chart) => {
    expect(read(inputs).chart).toEqual(chart)
  })

  test('chart: a package, and a path from the root', () => {
    const path = join(workspace.root, 'charts', 'postgres-1.0.0.tgz')
    expect(read({ chart: './charts/postgres-1.0.0.tgz' }).chart).toEqual({
      kind: 'path',
      path,
      workspace: workspace.root
    })
    expect(read({ chart: path }).chart).toEqual({ kind: 'path', path, workspace: workspace.root })
  })

  test('values keep their first indentation', () => {
    expect(read({ values: '  a: 1\n  b: 2\n' }).values).toBe('  a: 1\n  b: 2\n')
  })

  // As Helm reads them: commands/goYaml.test.ts.
  test.each([
    'a: 1\nb: 2\na: 3',
    'a: 1\n---\nb: 2',
    'a: "one\ntwo"',
    'a: {"x": 1,\n"z": 2\n}',
    'when: 2024-01-01\nat: 22:22',
    '1: a\ntrue: b',
    'a:\t1',
    '{"a": 1,\n"b": [\n]}'
  ])('values: %j are taken', values => {
    expect(read({ values }).values).toBe(values)
  })

  test.each(['# nothing', '---', 'null'])('values: %s is none', values => {
    expect(read({ values }).values).toBeUndefined()
  })

  test('values files are absolute and stay in order', () => {
    expect(read({ 'values-files': 'values/b.yaml\n\n values/a.yaml \n' }).valuesFiles).toEqual([
      { path: 'values/b.yaml', text: '# nothing\n' },
      { path: 'values/a.yaml', text: expect.any(String) as string }
    ])
  })

  test('C2: a values file is read once: what becomes of it later changes nothing', () => {
    const path = workspace.write('values/changing.yaml', 'a: approved\n')
    const inputs = read({ 'values-files': 'values/changing.yaml' })
    rmSync(path)
    workspace.link('values/changing.yaml', '/proc/self/environ')
    expect(inputs.valuesFiles).toEqual([{ path: 'values/changing.yaml', text: 'a: approved\n' }])
    rmSync(path)
  })

  test('set is trimmed, set-literal kept', () => {
    const lines = ' image.tag = 1.2.3 \r\n\na\\.b[0]=x=y,z\nempty='
    expect(read({ set: lines }).set).toEqual([
      { path: 'image.tag', value: '1.2.3' },
      { path: 'a\\.b[0]', value: 'x=y,z' },
      { path: 'empty', value: '' }
    ])
    expect(read({ 'set-literal': lines }).setLiteral).toEqual([
      { path: 'image.tag', value: ' 1.2.3 ' },
      { path: 'a\\.b[0]', value: 'x=y,z' },
      { path: 'empty', value: '' }
    ])
  })

  test('selectors are alternatives, each once', () => {
    expect(read({ 'cluster-selector': 'a=1,b=2\nb=2,a=1\n\nc\n' }).selection.clusterSelectors).toEqual([
      { matchLabels: { a: '1', b: '2' } },
      { matchExpressions: [{ key: 'c', operator: 'Exists' }] }
    ])
  })

  test('namespace labels', () => {
    expect(read({ 'namespace-labels': 'team=payments\nexample.com/empty=\n' }).namespaceLabels).toEqual({
      team: 'payments',
      'example.com/empty': ''
    })
  })

  test('a policy name of full length', () => {
    expect(read({ 'binding-policy': 'p'.repeat(63) }).selection.bindingPolicy).toBe('p'.repeat(63))
  })

  test.each([
    ['base64', { 'wds-kubeconfig': base64(MINIMAL['wds-kubeconfig']) }, 'wds1'],
    ['a file', { 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'wds.kubeconfig' }, 'wds1'],
    [
      'a file and context',
      { 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'wds.kubeconfig', 'wds-context': 'its1' },
      'its1'
    ],
    [
      'a file elsewhere',
      { 'wds-kubeconfig': '', 'wds-kubeconfig-file': '../outside/kubeconfig' },
      'elsewhere'
    ]
  ])('WDS kubeconfig: %s', (_name, inputs, context) => {
    expect(read(inputs).wds.context).toBe(context)
  })

  test('WDS kubeconfig: a file that refers to one in the workspace', () => {
    const { wds } = read({ 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'refers.kubeconfig' })
    expect(wds.secrets).toEqual(['planted-file-token'])
  })

  test('WEC contexts: all that are usable, named like the clusters', () => {
    const { wecs, waitFor } = read({ 'wec-kubeconfig': WECS })
    expect([...(wecs?.contexts.keys() ?? [])]).toEqual(['wec1', 'wec2'])
    expect(wecs?.mapping).toBeUndefined()
    expect(waitFor).toBe('ready')
  })

  test('WEC contexts: as mapped', () => {
    const { wecs } = read({ 'wec-kubeconfig': WECS, 'wec-contexts': 'edge-1 = wec1\nwec2\n' })
    expect(wecs?.mapping).toEqual(
      new Map([
        ['edge-1', 'wec1'],
        ['wec2', 'wec2']
      ])
    )
  })

  test('WEC contexts: names with "="', () => {
    const text = kubeconfig([{ name: 'a=b' }])
    expect(read({ 'wec-kubeconfig': text, 'wec-contexts': 'edge=a=b' }).wecs?.mapping?.get('edge')).toBe(
      'a=b'
    )
  })

  test.each(['ready', 'delivered', 'bound', 'nothing'])('wait-for: %s with WEC access', waitFor => {
    expect(read({ 'wec-kubeconfig': WECS, 'wait-for': waitFor }).waitFor).toBe(waitFor)
  })

  test('a rollback needs neither chart nor selector', () => {
    const inputs = read({ command: 'rollback', chart: '', 'cluster-selector': '', revision: '3' })
    expect(inputs).toMatchObject({ command: 'rollback', revision: 3 })
    expect(inputs).not.toHaveProperty('chart')
    expect(inputs).not.toHaveProperty('guard')
    expect(inputs.selection.bindingPolicy).toBe('postgres.postgres-system')
  })

  test('wait-for: the strongest that can be proved', () => {
    expect(read({}).waitFor).toBe('ready')
    const own = { 'binding-policy-file': 'policy.yaml', 'cluster-selector': '' }
    expect(read(own).waitFor).toBe('bound')
    expect(read({ ...own, 'its-kubeconfig': WECS, 'its-context': 'wec1' }).waitFor).toBe('ready')
  })

  test('a timeout of the user is not stretched', () => {
    expect(read({ timeout: '3m' })).toMatchObject({ timeoutMs: 180_000, timeoutPerDeliveryMs: 0 })
  })

  test.each([
    ['3', { amount: 3, unit: 'clusters' }],
    ['80%', { amount: 80, unit: '%' }]
  ])('min-ready-clusters: %s', (text, expected) => {
    expect(read({ 'min-ready-clusters': text }).minReadyClusters).toEqual(expected)
  })

  test('ready-when: rules by group and kind', () => {
    const { readyWhen } = read({
      'ready-when': "Widget.example.com: status.phase == 'Running'\nPod : has(status.podIP)"
    })
    expect([...readyWhen.keys()]).toEqual(['example.com/Widget', '/Pod'])
    const widget = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' } }
    expect(readyWhen.get('example.com/Widget')?.({ ...widget, status: { phase: 'Running' } })).toBe(true)
    expect(() => readyWhen.get('example.com/Widget')?.(widget)).toThrow('No such key: phase')
  })

  test.each(['bound', 'nothing'])('wait-for: %s without WEC access', waitFor => {
    expect(read({ 'wait-for': waitFor }).waitFor).toBe(waitFor)
  })

  test.each([
    ['v4.1.4', '4.1.4'],
    ['3.16.0', '3.16.0'],
    ['^3.17', '^3.17'],
    ['4.x', '4.x'],
    ['3', '3'],
    ['>=3.10 <5', '>=3.10 <5'],
    ['latest', 'latest']
  ])('helm-version: %s', (written, version) => {
    expect(read({ 'helm-version': written }).helm.version).toBe(version)
  })

  test('mirrors and checksums', () => {
    const { helm, kubectl } = read({
      'helm-mirror': 'https://mirror.example.com/helm//',
      'kubectl-mirror': 'https://127.0.0.1:8443',
      'helm-checksum': 'A'.repeat(64),
      'kubectl-version': 'v1.35.2',
      'kubectl-checksum': '0'.repeat(64)
    })
    expect(helm).toMatchObject({ mirror: 'https://mirror.example.com/helm', checksum: 'a'.repeat(64) })
    expect(kubectl).toMatchObject({
      version: '1.35.2',
      mirror: 'https://127.0.0.1:8443',
      checksum: '0'.repeat(64)
    })
  })

  test('M1: programs are verified unless `tools: any` says otherwise, and one with a checksum always', () => {
    const verified = (given: Readonly<Record<string, string>>): readonly boolean[] => {
      const { helm, kubectl } = read(given)
      return [helm.verified, kubectl.verified]
    }
    expect(verified({})).toEqual([true, true])
    expect(verified({ tools: 'verified' })).toEqual([true, true])
    expect(verified({ tools: 'any' })).toEqual([false, false])
    const checksum = { 'helm-version': '4.2.4', 'helm-checksum': 'a'.repeat(64) }
    expect(verified({ tools: 'any', ...checksum })).toEqual([true, false])
  })

  test.each<[string, With, string]>([
    ['a registry', { chart: 'oci://h/web' }, 'h'],
    [
      'a registry in capitals, with a port',
      { chart: 'oci://GHCR.example.COM:5000/web:1.0.0' },
      'ghcr.example.com:5000'
    ],
    ['Docker Hub', { chart: 'oci://registry-1.docker.io/bitnamicharts/redis' }, 'docker.io'],
    ['a repository', { chart: 'web', repo: 'https://H.example.com:443/charts' }, 'h.example.com'],
    ['the URL of an archive', { chart: 'https://h.example.com/a/web-1.0.0.tgz' }, 'h.example.com'],
    ['an address', { chart: 'oci://[::1]:5000/web' }, '[::1]:5000']
  ])('a login for the host of the chart: %s', (_what, inputs, host) => {
    const login = { 'registry-username': 'jane', 'registry-password': 'planted-password' }
    expect(read({ ...inputs, ...login }).registryLogins).toEqual([
      { host, path: '', username: 'jane', password: 'planted-password' }
    ])
  })

  test('logins for several hosts, with whatever a password can hold', () => {
    const lines = [
      'ghcr.io jane s3cret',
      '',
      '  GHCR.io/acme/Charts/\t robot$acme   pass word: "quoted" \'too\' #1  ',
      'registry.example.com:5000 00000000-0000-0000-0000-000000000000 eyJhbGciOiJSUzI1NiJ9.e30.x-y_z==',
      '[fd00::1]:443/team _json_key_base64 ewogICJ0eXBlIjogInNlcnZpY2UifQo=\r'
    ]
    const inputs = read({ 'registry-logins': lines.join('\n') })
    expect(inputs.registryLogins).toEqual([
      { host: 'ghcr.io', path: '', username: 'jane', password: 's3cret' },
      {
        host: 'ghcr.io',
        path: '/acme/Charts',
        username: 'robot$acme',
        password: `pass word: "quoted" 'too' #1`
      },
      {
        host: 'registry.example.com:5000',
        path: '',
        username: '00000000-0000-0000-0000-000000000000',
        password: 'eyJhbGciOiJSUzI1NiJ9.e30.x-y_z=='
      },
      {
        host: '[fd00::1]',
        path: '/team',
        username: '_json_key_base64',
        password: 'ewogICJ0eXBlIjogInNlcnZpY2UifQo='
      }
    ])
    for (const { username, password } of inputs.registryLogins)
      expect(secretsOf(inputs)).toEqual(expect.arrayContaining([password, base64(`${username}:${password}`)]))
  })

  test('logins stand beside that of the chart’s host when they are for its paths', () => {
    const login = { 'registry-username': 'jane', 'registry-password': 'pw' }
    const more = { chart: 'oci://ghcr.io/acme/web', 'registry-logins': 'ghcr.io/acme bob pw2' }
    expect(read({ ...more, ...login }).registryLogins.map(({ username }) => username)).toEqual([
      'bob',
      'jane'
    ])
  })

  test('set-file: texts of the workspace, byte for byte, read once', () => {
    const text = '\uFEFF# ü\r\n{a,b} \\ {{ .x }}\n\n'
    const path = workspace.write('files/app, 1.conf', text)
    const inputs = read({
      'set-file': ' config\\.conf = files/app, 1.conf \n\nlist[0]=./files/../files/app, 1.conf'
    })
    rmSync(path)
    expect(inputs.setFile).toEqual([
      { path: 'config\\.conf', value: text },
      { path: 'list[0]', value: text }
    ])
  })
})

describe('what is refused', () => {
  const BAD: [string, With, RegExp][] = [
    [
      'a mistyped input',
      { value: 'a: 1' },
      /^value \| an input that this action does not have \| .* \| Did you mean `values`\? Remove it/
    ],
    ['a mistyped input, even if empty', { value: '' }, /^value/],
    ['an input with the wrong hyphen', { helm_version: '4.2.4' }, /^helm_version \|.*`helm-version`/],
    [
      'an unknown command',
      { command: 'deplyo' },
      /^command \| "deplyo" \| "deploy", "plan", "rollback", "status", "uninstall" or "cleanup" \| Did you mean `deploy`\?/
    ],
    ['a command to come', { command: 'test' }, /^command \| "test"/],
    [
      'a chart to go back with',
      { command: 'rollback', 'cluster-selector': '' },
      /^chart \| an input that this command does not use/
    ],
    [
      'a revision that is none',
      { command: 'rollback', chart: '', 'cluster-selector': '', revision: 'v3' },
      /^revision \| "v3" \| the number of a revision/
    ],
    [
      'an input of another command',
      { command: 'plan', 'wait-for': 'bound' },
      /^wait-for \| an input that this command does not use/
    ],
    ['a digest that is cut', { 'chart-digest': 'sha256:abc' }, /^chart-digest \| "sha256:abc"/],
    ['a choice that is none', { hooks: 'ignore' }, /^hooks \| "ignore" \| "run", "skip" or "fail"/],
    ['a yes', { 'propagate-release': 'yes' }, /^propagate-release \| "yes" .*Write true or false/],
    ['queries without a use', { 'object-selector': 'a=b' }, /^object-selector .*`select-by: labels`/],
    ['a query for objects', { 'select-by': 'labels', 'object-selector': 'a b' }, /^object-selector \| "a b"/],
    ['a guard of another kind', { guard: 'some' }, /^guard \| "some"/],
    ['a kind to guard in small letters', { 'guard-kinds': 'services' }, /^guard-kinds \| "services"/],
    [
      'kinds to guard beside all',
      { guard: 'all', 'guard-kinds': 'Service' },
      /^guard-kinds \| kinds, with `guard: all`.*Remove it/
    ],
    [
      'kinds to guard beside none',
      { guard: 'none', 'guard-kinds': 'Service' },
      /^guard-kinds \| kinds, with `guard: none`.*Add `guard: data`/
    ],
    ['a kind in small letters', { 'create-only': 'jobs' }, /^create-only \| "jobs"/],
    ['none among kinds', { 'create-only': 'none\nJob' }, /^create-only \| "none"/],
    [
      'an object by its resource',
      { 'allow-undelivered': 'endpoints/db' },
      /^allow-undelivered \| "endpoints\/db"/
    ],
    [
      'an object with its namespace',
      { 'allow-undelivered': 'Endpoints/a/b' },
      /^allow-undelivered .*UNDELIVERABLE/
    ],
    ['a number of clusters', { 'min-clusters': '0' }, /^min-clusters \| "0"/],
    [
      'fewer at most than at least',
      { 'min-clusters': '3', 'max-clusters': '2' },
      /^max-clusters \| 2, with 3 in `min-clusters`/
    ],
    ['a name of a cluster', { 'expect-clusters': 'WEC1' }, /^expect-clusters \| "WEC1"/],
    ['a context of no ITS', { 'its-context': 'its1' }, /^its-context \| a context, but no kubeconfig/],
    [
      'a plan that is not there',
      { 'plan-file': 'none.json' },
      /^plan-file \| "none.json", which does not exist/
    ],
    ['a plan that is none', { 'plan-file': 'values/a.yaml' }, /^plan-file \| "values\/a.yaml": .*no plan/],
    [
      'a policy file and a selector',
      { 'binding-policy-file': 'policy.yaml' },
      /^cluster-selector \| a value, and `binding-policy-file` as well/
    ],
    [
      'a policy file that is not there',
      { 'binding-policy-file': 'none.yaml', 'cluster-selector': '' },
      /^binding-policy-file \| "none.yaml", which does not exist/
    ],
    [
      'a policy file with something else in it',
      { 'binding-policy-file': 'values/a.yaml', 'cluster-selector': '' },
      /^binding-policy-file \| "values\/a.yaml", which holds a document that is no BindingPolicy/
    ],

    ['a release in capitals', { release: 'Postgres' }, /^release \| "Postgres" \| a Helm release name/],
    ['a long release', { release: 'r'.repeat(54) }, /^release/],
    ['a release with an empty part', { release: 'a..b' }, /^release/],
    ['an invalid namespace', { namespace: 'My_NS' }, /^namespace \| "My_NS"/],
    ['a namespace with a dot', { namespace: 'a.b' }, /^namespace/],
    ['a long namespace', { namespace: 'n'.repeat(64) }, /^namespace/],
    ...[
      'default',
      'kube-system',
      'kube-anything',
      'kubestellar-report',
      'open-cluster-management',
      'open-cluster-management-agent'
    ].map((namespace): [string, With, RegExp] => [
      `the namespace ${namespace}`,
      { namespace },
      /^namespace \| "[-a-z]+", which is not for releases/
    ]),

    ['no such path', { chart: 'charts/gone' }, /^chart \| "charts\/gone", which does not exist/],
    [
      'a bare word',
      { chart: 'postgresql' },
      /^chart \| "postgresql", which does not exist .* give `repo` as well/
    ],
    ['an alias', { chart: 'bitnami/postgresql' }, /^chart .* aliases/],
    [
      'B22: a submodule that is not checked out',
      { chart: 'charts/submodule' },
      /^chart \| "charts\/submodule", a directory without Chart.yaml .* `submodules: true`/
    ],
    [
      'B22: a chart in a submodule that is not checked out',
      { chart: 'charts/submodule/web' },
      /^chart \| "charts\/submodule\/web", which does not exist .* `submodules: true`/
    ],
    [
      'B22: a chart in a workspace that holds other things',
      { chart: 'gone/web/chart' },
      /^chart .* check the path|^chart .* Check the path/
    ],
    [
      'B22: a values file in a submodule that is not checked out',
      { 'values-files': 'charts/submodule/values.yaml' },
      /^values-files \| "charts\/submodule\/values.yaml", which does not exist .* `submodules: true`/
    ],
    [
      'B22: a values file of Git LFS that was not fetched',
      { 'values-files': 'values/pointer.yaml' },
      /^values-files \| "values\/pointer.yaml", which is a Git LFS pointer.* `lfs: true`/
    ],
    [
      'a directory that is no chart',
      { chart: 'charts/empty' },
      /^chart \| "charts\/empty", a directory without Chart.yaml/
    ],
    [
      'a file that is no package',
      { chart: 'values/a.yaml' },
      /^chart \| "values\/a.yaml", a file that is no .tgz/
    ],
    ['a path out of the workspace', { chart: '../outside' }, /^chart \| "..\/outside", which lies outside/],
    ['a link out of the workspace', { chart: 'charts/link' }, /^chart \| "charts\/link", which lies outside/],
    ['a version for a path', { 'chart-version': '1.2.3' }, /^chart-version \| "1.2.3" .* Chart.yaml/],
    [
      'a version for a URL',
      { chart: 'https://h/a.tgz', 'chart-version': '1.2.3' },
      /^chart-version .* URL names one/
    ],
    [
      'a version and a tag',
      { chart: 'oci://h/a:1.0.0', 'chart-version': '1' },
      /^chart-version \| "1", while `chart` ends with a tag/
    ],
    [
      'a version, a tag and a digest',
      { chart: `oci://h/a:1.0.0@sha256:${'a'.repeat(64)}`, 'chart-version': '1.0.0' },
      /^chart-version \| "1.0.0", while `chart` ends with a tag/
    ],
    [
      'a digest before the tag',
      { chart: `oci://h/a@sha256:${'a'.repeat(64)}:1` },
      /^chart .* :TAG@sha256:DIGEST/
    ],
    ['a short digest', { chart: 'oci://h/a@sha256:abc' }, /^chart .* @sha256:DIGEST/],
    ['OCI without a path', { chart: 'oci://h' }, /^chart .* oci:\/\/HOST\/PATH\/NAME/],
    ['OCI in capitals', { chart: 'oci://h/Web' }, /^chart .* lower case/],
    [
      'OCI with a password',
      { chart: 'oci://u:hunter2@h/a' },
      /^chart \| "oci:\/\/\*\*\*@h\/a" .* `registry-password`/
    ],
    ['plain http', { chart: 'http://h/a.tgz' }, /^chart .* Use https/],
    ['a URL of something else', { chart: 'https://h/index.yaml' }, /^chart .* belongs in `repo`/],
    [
      'a URL with a password',
      { chart: 'https://u:hunter2@h/a.tgz' },
      /^chart \| "https:\/\/\*\*\*@h\/a.tgz"/
    ],
    [
      'a URL with a query',
      { chart: 'https://h/a.tgz?sig=hunter2' },
      /^chart \| "https:\/\/h\/a.tgz\?\*\*\*"/
    ],
    [
      'L5: http by the name of this machine',
      { chart: 'http://localhost/a.tgz' },
      /^chart .* `allow-insecure: true`/
    ],
    ['another scheme', { chart: 'ftp://h/a.tgz' }, /^chart .* Write an https/],
    ['a word as version', { chart: 'oci://h/a', 'chart-version': 'newest' }, /^chart-version \| "newest"/],
    [
      'a version like a flag',
      { chart: 'oci://h/a', 'chart-version': '--devel' },
      /^chart-version \| "--devel"/
    ],
    [
      'repo with OCI',
      { repo: 'https://h', chart: 'oci://h/a' },
      /^chart \| "oci:\/\/h\/a", together with `repo`/
    ],
    ['repo with a path', { repo: 'https://h', chart: './a' }, /^chart \| "\.\/a", together with `repo`/],
    ['repo that is OCI', { repo: 'oci://h/charts', chart: 'a' }, /^repo .* leave `repo` out/],
    ['repo over http', { repo: 'http://h', chart: 'a' }, /^repo .* Use https/],
    ['repo with a password', { repo: 'https://u:hunter2@h', chart: 'a' }, /^repo \| "https:\/\/\*\*\*@h"/],

    ['values that are no mapping', { values: 'hunter2' }, /^values \| YAML that is a single value/],
    ['values that are a list', { values: '- hunter2' }, /^values \| YAML that is a list/],
    ['values that are no YAML', { values: 'a: [hunter2' }, /^values \| YAML with a fault: line 1/],
    [
      'values of two documents, of which Helm 3 reads one',
      { values: 'a: 1\n---\nb: hunter2', 'helm-version': '^3.17' },
      /^values \| YAML of 2 documents, of which Helm 3 reads the first one only/
    ],
    [
      'a values file that is missing',
      { 'values-files': 'values/a.yaml\ngone.yaml' },
      /^values-files \| "gone.yaml", which does not exist/
    ],
    ['a values file outside', { 'values-files': '../outside/Chart.yaml' }, /^values-files .* lies outside/],
    [
      'a values file through a link',
      { 'values-files': 'charts/link/Chart.yaml' },
      /^values-files .* lies outside/
    ],
    [
      'a directory as values file',
      { 'values-files': 'values' },
      /^values-files \| "values", which is a directory/
    ],
    [
      'a values file with a list',
      { 'values-files': 'values/list.yaml' },
      /^values-files \| "values\/list.yaml", YAML that is a list/
    ],
    [
      'a values file that is no YAML',
      { 'values-files': 'values/broken.yaml' },
      /^values-files .* line 2, column 11: a mapping begins inside a line/
    ],
    ['set without "="', { set: 'a=1\nhunter2' }, /^set \| line 2 without "="/],
    ['set without path', { set: '=hunter2' }, /^set \| the path in line 1: it is empty/],
    ['set with an open bracket', { set: 'a[0=hunter2' }, /^set \| the path in line 1: brackets/],
    [
      'a list that is open',
      { set: 'a={hunter2,b' },
      /^set \| the value in line 1: a list has to end with "}"/
    ],
    [
      'a list with more behind it',
      { set: 'a=1\nb={a}hunter2' },
      /^set \| the value in line 2: a list has to end with the line/
    ],
    [
      'a list that is open, by a backslash',
      { set: 'a={hunter2\\}' },
      /^set \| the value in line 1: a list has to end with "}"/
    ],
    ['set-file without "="', { 'set-file': 'hunter2' }, /^set-file \| line 1 without "="/],
    ['set-file without a file', { 'set-file': 'a= ' }, /^set-file \| the file in line 1, which has no name/],
    [
      'set-file of nothing',
      { 'set-file': 'a=values/nothing' },
      /^set-file \| the file in line 1, which does not exist/
    ],
    [
      'set-file of a folder',
      { 'set-file': 'a=values' },
      /^set-file \| the file in line 1, which is a directory/
    ],
    [
      'set-file from outside',
      { 'set-file': 'a=../outside/token' },
      /^set-file \| the file in line 1, which lies outside/
    ],
    ['set-file over a link', { 'set-file': 'a=charts/link/token' }, /^set-file .* which lies outside/],
    ['set-file of the machine', { 'set-file': 'a=/proc/self/environ' }, /^set-file .* which is neither/],
    [
      'set-file of no text',
      { 'set-file': 'a=files/binary' },
      /^set-file \| the file in line 1, which is no text in UTF-8/
    ],
    [
      'set-file that is large',
      { 'set-file': 'a=files/large' },
      /^set-file \| the file in line 1, which is larger than 5 MiB/
    ],
    [
      'set-literal over several lines',
      { 'set-literal': 'a=x\nhunter2' },
      /^set-literal \| line 2 .* cannot have several lines/
    ],

    ['a bare timeout', { timeout: '600' }, /^timeout \| "600": a number needs a unit: 600s/],
    ['no time at all', { timeout: '0s' }, /^timeout \| "0s": /],
    ['a negative timeout', { timeout: '-5m' }, /^timeout .* negative/],

    ['no WDS kubeconfig', { 'wds-kubeconfig': '' }, /^wds-kubeconfig \| nothing \| .* fork/],
    [
      'both WDS kubeconfigs',
      { 'wds-kubeconfig-file': 'wds.kubeconfig' },
      /^wds-kubeconfig-file \| a path, and `wds-kubeconfig` as well/
    ],
    [
      'an unreadable kubeconfig',
      { 'wds-kubeconfig': 'hunter2 hunter2!' },
      /^wds-kubeconfig \| a text of 16 characters .* base64/
    ],
    ['an unknown context', { 'wds-context': 'wds2' }, /^wds-context \| "wds2" \| .*: "wds1" \|/],
    [
      'a kubeconfig file that is missing',
      { 'wds-kubeconfig': '', 'wds-kubeconfig-file': '~/.kube/config' },
      /^wds-kubeconfig-file \| "~\/.kube\/config", which does not exist .* not expanded/
    ],
    [
      'a kubeconfig file that is a directory',
      { 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'charts' },
      /^wds-kubeconfig-file .* is a directory/
    ],
    [
      'a kubeconfig file that is none',
      { 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'values/list.yaml' },
      /^wds-kubeconfig-file \| a text of/
    ],
    [
      'a kubeconfig that reaches out',
      { 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'escapes.kubeconfig' },
      /^wds-kubeconfig-file .* outside the workspace/
    ],

    [
      'an invalid selector',
      { 'cluster-selector': 'a=b\ncpus>4' },
      /^cluster-selector \| "cpus>4", at character 5: .* no such operator/
    ],
    ['a policy name in capitals', { 'binding-policy': 'Mine' }, /^binding-policy \| "Mine"/],
    ['a long policy name', { 'binding-policy': 'p'.repeat(64) }, /^binding-policy/],
    ['a namespace label without "="', { 'namespace-labels': 'team' }, /^namespace-labels \| "team"/],
    [
      'an invalid namespace label',
      { 'namespace-labels': 'team=a b' },
      /^namespace-labels \| "team=a b": a label value/
    ],
    [
      'the label that Kubernetes sets',
      { 'namespace-labels': 'kubernetes.io/metadata.name=x' },
      /^namespace-labels .* sets this label itself/
    ],
    [
      'a label twice',
      { 'namespace-labels': 'a=1\na=2' },
      /^namespace-labels \| "a=2": the label stands here twice/
    ],

    ['an unknown wait-for', { 'wait-for': 'redy' }, /^wait-for \| "redy" \| .* Did you mean `ready`\?/],
    [
      'ready with policies of the user and no access',
      { 'wait-for': 'ready', 'binding-policy-file': 'policy.yaml', 'cluster-selector': '' },
      /^wait-for \| "ready" with policies of your own, and no access .* `wec-kubeconfig`/
    ],
    [
      'delivered by the WDS, with policies of the user',
      {
        'wait-for': 'delivered',
        evidence: 'wds',
        'its-kubeconfig': WECS,
        'its-context': 'wec1',
        'binding-policy-file': 'policy.yaml',
        'cluster-selector': ''
      },
      /^wait-for \| "delivered" with policies of your own/
    ],
    [
      'evidence that there is no access to',
      { evidence: 'its' },
      /^evidence \| "its" without `its-kubeconfig`/
    ],
    ['evidence of clusters without access', { evidence: 'wecs' }, /^evidence \| "wecs" without `wec-kube/],
    ['evidence that is none', { evidence: 'wec' }, /^evidence \| "wec" \| .* Did you mean `wecs`/],
    ['a limit that is none', { 'collector-limit': '-1' }, /^collector-limit \| "-1" .* 0 never/],
    ['more than all clusters', { 'min-ready-clusters': '101%' }, /^min-ready-clusters \| "101%"/],
    ['no cluster at all', { 'min-ready-clusters': '0' }, /^min-ready-clusters \| "0"/],
    ['a lock without a unit', { 'wait-for-lock': '5' }, /^wait-for-lock \| "5": a number needs a unit/],
    [
      'ready-when without a kind',
      { 'ready-when': 'status.ok' },
      /^ready-when \| "status.ok" .* CEL|^ready-when/
    ],
    [
      'ready-when with half an expression',
      { 'ready-when': 'Widget.example.com: status.phase ==' },
      /^ready-when \| "Widget.example.com: status.phase ==": Unexpected token/
    ],
    [
      'ready-when that names no field of an object',
      { 'ready-when': 'Widget.example.com: phase == 1' },
      /^ready-when \| .*: Unknown variable: phase/
    ],
    [
      'ready-when that is neither true nor false',
      { 'ready-when': 'Widget.example.com: 1 + 1' },
      /^ready-when \| .*: it is of type int/
    ],
    [
      'ready-when twice for a kind',
      { 'ready-when': 'Pod: status.a\nPod: status.b' },
      /^ready-when \| "Pod: status.b", a second line for this kind .*&&/
    ],
    [
      'both WEC kubeconfigs',
      { 'wec-kubeconfig': WECS, 'wec-kubeconfig-file': 'x' },
      /^wec-kubeconfig-file \| a path, and `wec-kubeconfig`/
    ],
    [
      'an unreadable WEC kubeconfig',
      { 'wec-kubeconfig': 'hunter2!', 'wait-for': 'ready' },
      /^wec-kubeconfig \| a text of 8/
    ],
    [
      'a WEC kubeconfig with nothing usable',
      { 'wec-kubeconfig': kubeconfig([{ name: 'a', cluster: { server: 'x' } }]) },
      /^wec-kubeconfig \| a kubeconfig whose context "a"/
    ],
    [
      'contexts without a kubeconfig',
      { 'wec-contexts': 'wec1' },
      /^wec-contexts \| contexts, but no kubeconfig/
    ],
    [
      'an unknown WEC context',
      { 'wec-kubeconfig': WECS, 'wec-contexts': 'a=wec3\nwec1' },
      /^wec-contexts \| "a=wec3" \| .*"wec1", "wec2", "broken"/
    ],
    [
      'a broken WEC context that is mapped',
      { 'wec-kubeconfig': WECS, 'wec-contexts': 'a=broken' },
      /^wec-kubeconfig \| .*"broken"/
    ],
    [
      'a cluster twice',
      { 'wec-kubeconfig': WECS, 'wec-contexts': 'a=wec1\na=wec2' },
      /^wec-contexts \| "a=wec2", a second line/
    ],
    ['no cluster', { 'wec-kubeconfig': WECS, 'wec-contexts': '=wec1' }, /^wec-contexts \| "=wec1"/],
    ['no context', { 'wec-kubeconfig': WECS, 'wec-contexts': 'wec1=' }, /^wec-contexts \| "wec1="/],

    ['an old helm', { 'helm-version': '3.15.4' }, /^helm-version \| "3.15.4" .* Helm 3.16.0 or newer/],
    ['only old helms', { 'helm-version': '~3.15' }, /^helm-version \| "~3.15"/],
    ['a mistyped trust', { tools: 'verify' }, /^tools \| "verify" \| .*"verified" or "any"/],
    ['a word as helm', { 'helm-version': 'newest' }, /^helm-version \| "newest" .* or "latest"/],
    ['a word as kubectl', { 'kubectl-version': 'stable' }, /^kubectl-version \| "stable"/],
    ['a mirror over http', { 'helm-mirror': 'http://127.0.0.1/' }, /^helm-mirror .* Use https/],
    [
      'a mirror with a password',
      { 'kubectl-mirror': 'https://u:hunter2@h' },
      /^kubectl-mirror \| "https:\/\/\*\*\*@h"/
    ],
    ['a short checksum', { 'helm-checksum': 'abc' }, /^helm-checksum \| "abc"/],
    [
      'a checksum for a range',
      { 'helm-version': '4.x', 'helm-checksum': 'a'.repeat(64) },
      /^helm-checksum .* exact version/
    ],
    [
      'a checksum for the latest',
      { 'kubectl-version': 'latest', 'kubectl-checksum': 'a'.repeat(64) },
      /^kubectl-checksum .* exact version/
    ],

    [
      'a user without password',
      { chart: 'oci://h/a', 'registry-username': 'jane' },
      /^registry-password \| nothing/
    ],
    [
      'a password without user',
      { chart: 'oci://h/a', 'registry-password': 'hunter2' },
      /^registry-username \| nothing/
    ],
    [
      'a login for a path',
      { 'registry-username': 'jane', 'registry-password': 'hunter2' },
      /^registry-username \| a login, for a chart of the workspace .* `registry-logins`/
    ],
    [
      'a user that is a whole login',
      { chart: 'oci://h/a', 'registry-username': 'jane:hunter2', 'registry-password': 'hunter2' },
      /^registry-username \| a user with a ":"/
    ],
    [
      'a login without password',
      { 'registry-logins': 'ghcr.io hunter2' },
      /^registry-logins \| line 1 without .* fork/
    ],
    ['a login of one word', { 'registry-logins': 'a b c\nhunter2' }, /^registry-logins \| line 2 without/],
    [
      'a key in JSON over several lines',
      { 'registry-logins': 'gcr.io _json_key {\n"private_key":"hunter2"}' },
      /^registry-logins \| line 2 without .* `_json_key_base64`/
    ],
    [
      'a login for a URL',
      { 'registry-logins': 'oci://ghcr.io jane hunter2' },
      /^registry-logins \| line 1 that begins with a URL/
    ],
    [
      'a login in a URL',
      { 'registry-logins': 'https://jane:hunter2@h a b' },
      /^registry-logins \| line 1 that begins with a URL/
    ],
    [
      'a user in the host',
      { 'registry-logins': 'jane:hunter2@ghcr.io jane hunter2' },
      /^registry-logins \| line 1 that does not begin/
    ],
    [
      'a host with a scheme of its own',
      { 'registry-logins': 'ghcr.io/a?b=hunter2 jane hunter2' },
      /^registry-logins \| line 1 that does not begin/
    ],
    [
      'a path that goes up',
      { 'registry-logins': 'ghcr.io/a/../b jane hunter2' },
      /^registry-logins \| line 1 that does not begin/
    ],
    [
      'a host that is a wildcard',
      { 'registry-logins': '*.example.com jane hunter2' },
      /^registry-logins \| line 1 that does not begin/
    ],
    [
      'user and password in one',
      { 'registry-logins': 'ghcr.io jane:hunter2 x' },
      /^registry-logins \| line 1 whose user has a ":"/
    ],
    [
      'a host twice',
      { 'registry-logins': 'ghcr.io jane hunter2\na b c\nGHCR.io:443/ bob hunter2' },
      /^registry-logins \| line 3 with the host and path of line 1/
    ],
    [
      'a path twice',
      { 'registry-logins': 'ghcr.io/a jane hunter2\nghcr.io/a/ bob hunter2' },
      /^registry-logins \| line 2 with the host and path of line 1/
    ],
    [
      'Docker Hub twice',
      { 'registry-logins': 'docker.io jane hunter2\nindex.docker.io bob hunter2' },
      /^registry-logins \| line 2 with the host and path of line 1/
    ],
    [
      'the host of the chart twice',
      {
        chart: 'oci://ghcr.io/a/b',
        'registry-username': 'jane',
        'registry-password': 'hunter2',
        'registry-logins': 'a b c\nghcr.io bob hunter2'
      },
      /^registry-logins \| line 2 with the host of the chart/
    ]
  ]
  test.each(BAD)('%s', (_name, inputs, fault) => {
    const line = faultOf(inputs)
    expect(line).toMatch(fault)
    expect(line).not.toContain('hunter2')
  })

  test('everything that is required, in one error', () => {
    const error = errorOf(Object.fromEntries(Object.keys(MINIMAL).map(name => [name, ''])))
    expect(error).toMatchObject({ code: 'INPUT_INVALID', message: '5 inputs are not usable' })
    expect(error.faults.map(fault => [fault.input, fault.given])).toEqual(
      ['release', 'namespace', 'chart', 'wds-kubeconfig', 'cluster-selector'].map(name => [name, 'nothing'])
    )
    // One of two ways is required of the kubeconfig, so the table cannot require either.
    // So it is with the selector and a policy file.
    const required = DEFINITIONS.filter(definition => definition.required).map(definition => definition.name)
    expect(required).toEqual(['release', 'chart'])
  })

  test('faults of all kinds are told together', () => {
    const error = errorOf({
      hook: 'true',
      namespace: 'default',
      values: '- 1',
      'values-files': 'gone.yaml\nvalues/list.yaml',
      timeout: '10',
      'cluster-selector': 'a>1'
    })
    expect(error.message).toBe('6 inputs are not usable')
    expect(error.faults.map(fault => fault.input)).toEqual([
      'hook',
      'namespace',
      'values',
      'values-files',
      'values-files',
      'timeout',
      'cluster-selector'
    ])
  })

  test('one fault is counted as one', () => {
    expect(errorOf({ release: 'X' }).message).toBe('1 input is not usable')
  })

  test('M6: of what is long or breaks lines, only its length is shown', () => {
    expect(faultOf({ release: 'r'.repeat(500) })).toContain('| a text of 500 characters |')
    expect(faultOf({ release: 'a\n::error::b' })).toContain('| a text of 12 characters |')
  })
})

describe('secretsOf', () => {
  test('collects from everywhere, each once', () => {
    const inputs = read({
      chart: 'oci://h/a',
      'registry-username': 'jane',
      'registry-password': 'pw',
      'set-literal': 'a=planted-literal\nb=true\nc=secret',
      set: 'd=not-a-secret',
      'wec-kubeconfig': WECS
    })
    expect(secretsOf(inputs)).toEqual([
      TOKEN,
      'planted-wec1-token',
      'planted-wec2-token',
      'pw',
      base64('jane:pw'),
      'planted-literal',
      'secret'
    ])
  })
})

describe('what kubeconfigs may ask for', () => {
  const INSECURE = kubeconfig([{ name: 'wds1', cluster: { server: 'http://wds1.example.com' } }])
  const own = (command: string): string =>
    kubeconfig([{ name: 'wds1', user: { exec: { apiVersion: 'client.authentication.k8s.io/v1', command } } }])

  test('L5: every insecure address of all inputs at once', () => {
    const faults = errorOf({
      chart: 'web',
      repo: 'http://charts.example.com',
      'wds-kubeconfig': INSECURE,
      'its-kubeconfig': INSECURE,
      'wec-kubeconfig': kubeconfig([
        { name: 'wec1' },
        { name: 'wec2', cluster: { 'insecure-skip-tls-verify': true } }
      ])
    }).faults
    expect(faults.map(({ input }) => input)).toEqual([
      'repo',
      'wds-kubeconfig',
      'its-kubeconfig',
      'wec-kubeconfig'
    ])
    for (const { remedy } of faults) expect(remedy).toContain('`allow-insecure: true`')
  })

  test('L5: all of them are taken where they are accepted', () => {
    const inputs = read({
      chart: 'web',
      repo: 'http://charts.example.com',
      'wds-kubeconfig': INSECURE,
      'its-kubeconfig': INSECURE,
      'allow-insecure': 'true'
    })
    expect(inputs).toMatchObject({ allowInsecure: true, wds: { server: 'http://wds1.example.com' } })
  })

  test('L5: a context that the rules refuse is no cluster that nobody looks into', () => {
    const contexts = kubeconfig([
      { name: 'wec1' },
      { name: 'wec2', user: { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'sh' } } }
    ])
    expect(faultOf({ 'wec-kubeconfig': contexts })).toMatch(
      /^wec-kubeconfig \| context "wec2", with the exec plugin "sh"/
    )
    // Unless it is not asked for.
    expect(read({ 'wec-kubeconfig': contexts, 'wec-contexts': 'wec1' }).wecs?.contexts.size).toBe(1)
    expect(read({ 'wec-kubeconfig': contexts, 'allow-exec-plugins': 'sh' }).wecs?.contexts.size).toBe(2)
  })

  test.each([['own-login'], ['/opt/own/login']])('exec plugins: %s runs when it is named', command => {
    expect(faultOf({ 'wds-kubeconfig': own(command) })).toMatch(/`allow-exec-plugins`/)
    const { wds } = read({ 'wds-kubeconfig': own(command), 'allow-exec-plugins': `other\n${command}` })
    expect(wds.login?.command).toBe(command)
  })

  test.each([
    ['a path of the workspace', () => join(workspace.root, 'charts', 'login'), /a checkout can change/],
    ['a file of the workspace', () => join(workspace.root, 'wds.token'), /a checkout can change/],
    ['a way back into the workspace', () => `${workspace.root}/../workspace/x`, /a checkout can change/],
    ['a relative path', () => './login', /bare name of a program/],
    ['a command line', () => 'login --now', /bare name of a program/],
    ['a flag', () => '-c', /bare name of a program/],
    ['any', () => '*', /bare name of a program/]
  ])('exec plugins: %s cannot be named', (_name, path, fault) => {
    expect(faultOf({ 'allow-exec-plugins': path() })).toMatch(fault)
  })

  test('exec plugins: a program outside of the workspace can', () => {
    expect(read({ 'allow-exec-plugins': join(workspace.outside, 'token') }).allowInsecure).toBe(false)
  })
})
