/** Which credential plugins run, and how. */
import { readFileSync } from 'node:fs'
import { KNOWN_PLUGINS, refusalsOf, type ExecRequest } from '../../../../src/kubernetes/api/execPlugins.ts'

const NONE: ReadonlySet<string> = new Set()
const request = (command: string, args = '', env: readonly string[] = []): ExecRequest => ({
  command,
  args: args === '' ? [] : args.split(' '),
  env
})
const given = (asked: ExecRequest, allowed: ReadonlySet<string> = NONE): readonly string[] =>
  refusalsOf(asked, allowed).map(refusal => refusal.given)

describe('exec plugins: what the clouds write runs', () => {
  test.each([
    ['aws', '--region eu-west-1 eks get-token --cluster-name web --output json', ['AWS_PROFILE']],
    [
      'aws',
      'eks get-token --cluster-name=web --role-arn=arn:aws:iam::1:role/x',
      ['AWS_STS_REGIONAL_ENDPOINTS']
    ],
    ['aws', '--region r eks get-token --cluster-name web --role arn:aws:iam::1:role/x', []],
    ['aws-iam-authenticator', 'token -i web -r arn:aws:iam::1:role/x', ['AWS_PROFILE']],
    ['gke-gcloud-auth-plugin', '', []],
    ['gke-gcloud-auth-plugin', '--use_application_default_credentials', ['USE_GKE_GCLOUD_AUTH_PLUGIN']],
    [
      'kubelogin',
      'get-token --environment AzurePublicCloud --server-id a --client-id b --tenant-id c -l spn',
      ['AAD_LOGIN_METHOD']
    ],
    ['kubelogin', 'get-token --login workloadidentity --server-id a', []],
    [
      'kubelogin',
      'get-token --login workloadidentity --server-id a --client-id b --federated-token-file /t',
      []
    ],
    ['kubelogin', 'get-token --login devicecode --server-id a --client-id b --tenant-id c --legacy', []],
    [
      'kubelogin',
      'get-token --login interactive --server-id a --redirect-url http://localhost:1 --login-hint x',
      []
    ],
    ['kubelogin', 'get-token --login spn --server-id a --client-secret s --disable-environment-override', []],
    ['kubelogin', 'get-token --login spn --server-id a --pop-enabled --pop-claims u=/x', []],
    ['kubelogin', 'get-token --login ropc --server-id a --username u --password p', []],
    ['kubelogin', 'get-token --login msi --server-id a --identity-resource-id /subscriptions/x', []],
    ['kubelogin', 'get-token --login azurecli --server-id a', []],
    ['kubelogin', 'get-token --login azd --server-id a --tenant-id t', []],
    ['kubelogin', 'get-token --login azurepipelines --server-id a --client-id b --tenant-id c', []],
    ['kubelogin', 'get-token --oidc-issuer-url=https://i --oidc-client-id=c --grant-type=password', []],
    ['kubectl', 'oidc-login get-token --oidc-issuer-url=https://i --oidc-client-id=c', []],
    ['kubectl-oidc_login', 'get-token --oidc-issuer-url=https://i --skip-open-browser', []],
    ['doctl', 'kubernetes cluster kubeconfig exec-credential --version=v1beta1 --context=default 0a1b', []],
    ['tsh', 'kube credentials --kube-cluster=a --teleport-cluster=b --proxy=c:443', []],
    ['rancher', 'token --server=r.example.com --user=u-1 --cluster=c-1', []],
    ['loft', 'token --silent --config /home/me/.loft/config.json --direct-cluster-endpoint', []],
    ['vcluster', 'platform token --silent --project p --virtual-cluster v', []],
    [
      'oci',
      'ce cluster generate-token --cluster-id ocid1 --region us-ashburn-1 --auth instance_principal',
      []
    ]
  ])('exec plugins: %s %s', (command, args, env) => {
    expect(refusalsOf(request(command, args, env), NONE)).toEqual([])
  })
})

describe('exec plugins: everything else does not', () => {
  test.each([
    ['a shell', request('/bin/sh', '-c id')],
    ['a shell by name', request('sh', '-c id')],
    ['an interpreter', request('python3', '-c 1')],
    ['a download', request('curl', 'https://x')],
    ['env, which starts anything', request('env', 'aws eks get-token')],
    ['a known name with a path', request('./aws', 'eks get-token')],
    ['a known name with an absolute path', request('/srv/repo/aws', 'eks get-token')],
    ['a known name in other letters', request('AWS', 'eks get-token')],
    ['a known name with a blank', request('aws ', 'eks get-token')],
    ['a known name with a line break', request('aws\n', 'eks get-token')],
    ['a name of every object', request('constructor', '')],
    ['the empty one', request('', '')],
    ['aws with another subcommand', request('aws', 's3 rm s3://bucket --recursive')],
    ['aws with an alias after its subcommand', request('aws', 'eks get-token --cluster-name a extra')],
    ['aws with words in another order', request('aws', 'get-token eks')],
    ['aws with a server of somebody', request('aws', 'eks get-token --endpoint-url https://evil')],
    ['aws without checking certificates', request('aws', 'eks get-token --no-verify-ssl')],
    [
      'aws with a file in place of a value',
      request('aws', 'eks get-token --cluster-name file:///etc/passwd')
    ],
    ['aws with a flag in place of a value', request('aws', 'eks get-token --cluster-name --debug')],
    ['aws with a flag that lacks its value', request('aws', 'eks get-token --cluster-name')],
    ['kubectl with another subcommand', request('kubectl', 'delete ns --all')],
    ['kubectl with flags before', request('kubectl', '--kubeconfig=/x oidc-login get-token')],
    [
      'oidc-login with a browser of its own',
      request('kubectl', 'oidc-login get-token --browser-command=/tmp/x')
    ],
    [
      'kubelogin with an authority of somebody',
      request('kubelogin', 'get-token --authority-host https://evil')
    ],
    [
      'doctl with another API',
      request('doctl', 'kubernetes cluster kubeconfig exec-credential --api-url=https://evil id')
    ],
    ['doctl with two clusters', request('doctl', 'kubernetes cluster kubeconfig exec-credential a b')],
    ['tsh with another subcommand', request('tsh', 'ssh root@host')],
    ['tsh without checking certificates', request('tsh', 'kube credentials --insecure')],
    ['rancher, deleting tokens', request('rancher', 'token delete all')],
    ['gcloud with a word', request('gke-gcloud-auth-plugin', 'x')],
    ['a switch with a value', request('loft', 'token --silent=/tmp/x')],
    ['ibmcloud, of which no login is known', request('ibmcloud', 'ks cluster rm -c x -f')],
    ['-- and words', request('aws', '-- eks get-token')]
  ])('exec plugins: %s', (_name, asked) => {
    expect(refusalsOf(asked, NONE)).toHaveLength(1)
    for (const { given: found, allowed, remedy } of refusalsOf(asked, NONE)) {
      expect(found).toMatch(/exec plugin/)
      expect(allowed).not.toBe('')
      expect(remedy).toContain('`allow-exec-plugins`')
    }
  })

  test.each([
    'PATH',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'PYTHONPATH',
    'HOME',
    'AWS_CONFIG_FILE',
    'AWS_ENDPOINT_URL',
    'aws_profile',
    '__proto__',
    'HTTPS_PROXY',
    'AWS_CA_BUNDLE'
  ])('exec plugins: no kubeconfig sets %s for a known one', name => {
    expect(given(request('aws', 'eks get-token --cluster-name a', ['AWS_PROFILE', name]))).toHaveLength(1)
  })

  test('exec plugins: all faults at once, and no value is shown', () => {
    const asked = request('aws', 's3 --endpoint-url=https://planted-secret planted-word', [
      'PATH',
      'planted name'
    ])
    const all = refusalsOf(asked, NONE)
    expect(all).toHaveLength(2)
    expect(JSON.stringify(all)).not.toMatch(/planted/)
  })
})

describe('exec plugins: what the user names', () => {
  test.each([
    ['by its bare name', 'own-login', 'own-login'],
    ['by its path', '/opt/own/login', '/opt/own/login']
  ])('exec plugins: runs with any arguments, %s', (_name, command, allowed) => {
    const asked = request(command, '--anything -c', ['OWN_TOKEN', 'CORP_REGION', 'NODEPOOL', 'KEY_1'])
    expect(refusalsOf(asked, new Set([allowed]))).toEqual([])
  })

  test('exec plugins: a known one may then do more than log in', () => {
    expect(refusalsOf(request('aws', 'eks get-token --debug'), new Set(['aws']))).toEqual([])
  })

  test('exec plugins: a name allows no path', () => {
    expect(refusalsOf(request('/srv/own-login'), new Set(['own-login']))).toHaveLength(1)
  })

  test.each([
    'PATH',
    'Path',
    'LD_PRELOAD',
    'LD_AUDIT',
    'DYLD_INSERT_LIBRARIES',
    'NODE_OPTIONS',
    'PYTHONPATH',
    'PYTHONSTARTUP',
    'PERL5OPT',
    'RUBYOPT',
    'BASH_ENV',
    'BASH_FUNC_x%%',
    'JAVA_TOOL_OPTIONS',
    'HOME',
    'GIT_SSH_COMMAND',
    'HTTPS_PROXY',
    'all_proxy',
    'AWS_CONFIG_FILE',
    'CLOUDSDK_PYTHON',
    'KUBECONFIG',
    'HELM_PLUGINS',
    'XDG_CONFIG_HOME',
    'A=B',
    'A\nB',
    ''
  ])('exec plugins: %j is not for a kubeconfig to set', name => {
    expect(given(request('own-login', '', [name]), new Set(['own-login']))).toHaveLength(1)
  })
})

test('exec plugins: docs/reference/credentials.md has the same table', () => {
  const page = readFileSync(new URL('../../../../docs/reference/credentials.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([^|]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, name, login, env, job]) => [
      name,
      ...[login, env, job].map(cell => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1]))
    ]
  )
  expect(rows).toEqual(
    KNOWN_PLUGINS.flatMap(({ names, subcommands, env, variables }) =>
      names.map(name => [
        name,
        subcommands.map(subcommand => `${name} ${subcommand}`.trim()),
        [...env],
        variables.map(variable => (variable.endsWith('_') ? `${variable}*` : variable))
      ])
    )
  )
})
