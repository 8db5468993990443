import { stringify } from 'yaml'
import { arrayAt, at } from '../../src/json.ts'
import {
  KubeconfigError,
  parseKubeconfig,
  selectContext,
  serverHint,
  type AccessRules,
  type ClusterAccess,
  type ReferencedFiles
} from '../../src/kubeconfig.ts'
import { CA_PEM, CERT_PEM, KEY_LINE, KEY_PEM, TOKEN, base64, kubeconfig } from './inputs/fixtures.ts'

const V1 = 'client.authentication.k8s.io/v1'
const WDS = kubeconfig([{ name: 'wds1' }])

/** Nothing but what is accepted by itself. */
const STRICT: AccessRules = { allowInsecure: false, execPlugins: new Set() }

function accessOf(
  text: string,
  context?: string,
  files?: ReferencedFiles,
  rules: AccessRules = STRICT
): ClusterAccess {
  return selectContext(parseKubeconfig(text, files), context, rules)
}

function errorOf(text: string, context?: string, files?: ReferencedFiles): KubeconfigError {
  try {
    accessOf(text, context, files)
  } catch (error) {
    if (error instanceof KubeconfigError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function withUser(user: Readonly<Record<string, unknown>>): string {
  return kubeconfig([{ name: 'wds1', user }])
}

function withCluster(cluster: Readonly<Record<string, unknown>>): string {
  return kubeconfig([{ name: 'wds1', cluster }])
}

function userOf(access: ClusterAccess): unknown {
  return at(arrayAt(access.document, 'users')[0], 'user')
}

function clusterOf(access: ClusterAccess): unknown {
  return at(arrayAt(access.document, 'clusters')[0], 'cluster')
}

describe('spellings of a kubeconfig', () => {
  test.each([
    ['JSON', WDS],
    ['YAML', stringify(JSON.parse(WDS))],
    ['YAML with comments and a document start', `# admin\n---\n${stringify(JSON.parse(WDS))}`],
    ['base64', base64(WDS)],
    ['base64 of YAML', base64(stringify(JSON.parse(WDS)))],
    ['base64 in lines', `\n${base64(WDS).replace(/.{60}/g, '$&\r\n')}\n`],
    ['base64 without padding', base64(`${WDS} `.padEnd(301)).replace(/=+$/, '')],
    ['a byte order mark', `\uFEFF${WDS}`],
    ['base64 of a byte order mark', base64(`\uFEFF${WDS}`)]
  ])('%s', (_name, text) => {
    expect(accessOf(text)).toMatchObject({ context: 'wds1', server: 'https://wds1.example.com' })
  })
})

describe('what is no kubeconfig is told by its looks, never quoted', () => {
  test.each([
    ['a word', 'hunter2secret!', /^a text of 14 characters that is no kubeconfig$/],
    ['a sentence', 'hunter2 is the password', /^something that looks like base64/],
    ['a path', '/home/hunter2/.kube/config', /looks like a path/],
    ['a relative path', '~/.kube/hunter2', /looks like a path/],
    ['a PEM block', '-----BEGIN RSA PRIVATE KEY-----\nhunter2\n', /^a PEM block/],
    ['base64 of bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80]).toString('base64'), /does not decode to text/],
    ['base64 of a text with a zero in it', base64('hunter2: \0'), /does not decode to text/],
    ['base64 of a word', base64('hunter2!'), /^base64 of a text that is no kubeconfig$/],
    ['base64 twice', base64(base64(WDS)), /^base64 of base64/],
    ['a list', '- hunter2', /^a text of 9 characters/],
    ['broken YAML', 'apiVersion: v1\nusers: [hunter2', /^a text of .* \(line \d, column \d+: /],
    ['a tab', 'kind: Config\nusers:\n\t- hunter2', /\(line 3, column 1: a tab is no indentation\)$/],
    ['a Secret', 'kind: Secret\ndata: {kubeconfig: hunter2}', /^an object of kind Secret, not a kubeconfig$/],
    ['an odd kind', 'kind: "hunter2 hunter2"', /^an object of another kind than Config$/]
  ])('%s', (_name, text, given) => {
    const error = errorOf(text)
    expect(error.message).toMatch(given)
    expect(error).toMatchObject({ about: 'document', allowed: expect.stringContaining('base64') as string })
    expect(`${error.message} ${error.allowed} ${error.remedy}`).not.toContain('hunter2')
  })

  test('no contexts', () => {
    expect(errorOf('kind: Config').message).toBe('a kubeconfig without contexts')
    expect(errorOf('{}').message).toBe('a kubeconfig without contexts')
  })
})

describe('which context', () => {
  const two = kubeconfig([{ name: 'its1' }, { name: 'wds1' }])
  const undecided = kubeconfig([{ name: 'its1' }, { name: 'wds1' }], { 'current-context': '' })

  test.each([
    ['the one named', two, 'wds1', 'wds1'],
    ['the current one', two, undefined, 'its1'],
    ['the only one', kubeconfig([{ name: 'wds1' }], { 'current-context': undefined }), undefined, 'wds1']
  ])('%s', (_name, text, name, context) => {
    expect(accessOf(text, name).context).toBe(context)
  })

  test.each([
    ['an unknown one', two, 'wds2', /^"wds2"$/],
    ['several, none current', undecided, undefined, /marks none as current/],
    [
      'a current one that is missing',
      kubeconfig([{ name: 'its1' }, { name: 'wds1' }], { 'current-context': 'gone' }),
      undefined,
      /^the current context "gone", which the kubeconfig does not have$/
    ]
  ])('%s: lists what there is', (_name, text, name, given) => {
    const error = errorOf(text, name)
    expect(error.message).toMatch(given)
    expect(error.about).toBe('context')
    expect(error.allowed).toBe('a context that the kubeconfig has: "its1", "wds1"')
  })
})

describe('the document', () => {
  test('holds one context and nothing that is not needed', () => {
    const text = kubeconfig(
      [
        { name: 'its1' },
        {
          name: 'wds1',
          cluster: {
            'certificate-authority-data': base64(CA_PEM),
            'tls-server-name': 'wds1.internal',
            'proxy-url': 'http://proxy:3128',
            'disable-compression': true,
            extensions: [{ name: 'x' }]
          },
          user: { token: TOKEN, extensions: [{ name: 'x' }] }
        }
      ],
      { preferences: { colors: true }, extensions: [{ name: 'kflex' }] }
    )
    expect(accessOf(text, 'wds1').document).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'wds1',
      clusters: [
        {
          name: 'wds1',
          cluster: {
            server: 'https://wds1.example.com',
            'certificate-authority-data': base64(CA_PEM),
            'tls-server-name': 'wds1.internal',
            'proxy-url': 'http://proxy:3128'
          }
        }
      ],
      users: [{ name: 'wds1', user: { token: TOKEN } }],
      contexts: [{ name: 'wds1', context: { cluster: 'wds1', user: 'wds1' } }]
    })
  })

  test('keeps what makes a user', () => {
    const user = {
      'client-certificate-data': base64(CERT_PEM),
      'client-key-data': base64(KEY_PEM),
      username: 'jane',
      password: 'planted-password',
      as: 'robot',
      'as-uid': '7',
      'as-groups': ['devs'],
      'as-user-extra': { scopes: ['view'] }
    }
    expect(userOf(accessOf(withUser(user)))).toEqual(user)
  })

  test('keeps an exec plugin, which nobody can answer to', () => {
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: 'kubelogin',
      args: ['get-token'],
      env: [{ name: 'AAD_LOGIN_METHOD', value: 'spn' }],
      provideClusterInfo: true,
      installHint: 'install it'
    }
    expect(userOf(accessOf(withUser({ exec: { ...exec, interactiveMode: 'Always' } })))).toEqual({
      exec: { ...exec, interactiveMode: 'Never' }
    })
  })

  test('a context without a user is anonymous', () => {
    const text = kubeconfig([{ name: 'wds1' }], {
      contexts: [{ name: 'wds1', context: { cluster: 'wds1-cluster' } }]
    })
    expect(userOf(accessOf(text))).toEqual({})
  })

  test('keeps insecure-skip-tls-verify where it is accepted', () => {
    const text = withCluster({ 'insecure-skip-tls-verify': true })
    expect(clusterOf(accessOf(text, undefined, undefined, { ...STRICT, allowInsecure: true }))).toEqual({
      server: 'https://wds1.example.com',
      'insecure-skip-tls-verify': true
    })
  })
})

describe('what is wrong in a context', () => {
  test.each([
    [
      'a missing cluster',
      kubeconfig([{ name: 'wds1' }], { clusters: [{ name: 'other', cluster: {} }] }),
      /^context "wds1", which names the cluster "wds1-cluster", which .* does not have$/,
      /: "other"$/
    ],
    [
      'a missing user',
      kubeconfig([{ name: 'wds1' }], { users: [] }),
      /^context "wds1", which names the user "wds1-admin"/,
      /: none$/
    ],
    [
      'no cluster',
      kubeconfig([{ name: 'wds1' }], { contexts: [{ name: 'wds1' }] }),
      /"wds1"/,
      /name of a cluster/
    ],
    ['no server', withCluster({ server: '' }), /context "wds1"/, /a cluster with a server/],
    [
      'a server without scheme',
      withCluster({ server: 'wds1:9443' }),
      /context "wds1"/,
      /http:\/\/ or https:\/\//
    ],
    [
      'a server of another scheme',
      withCluster({ server: 'ftp://x' }),
      /context "wds1"/,
      /http:\/\/ or https:\/\//
    ],
    ['a server that is a number', withCluster({ server: 1 }), /context "wds1"/, /a text as server/],
    ['an odd proxy', withCluster({ 'proxy-url': 'proxy:1' }), /context "wds1"/, /proxy-url/],
    [
      'an authority and none',
      withCluster({ 'insecure-skip-tls-verify': true, 'certificate-authority-data': base64(CA_PEM) }),
      /context "wds1"/,
      /either a certificate authority or insecure-skip-tls-verify/
    ],
    [
      '"true" in quotes',
      withCluster({ 'insecure-skip-tls-verify': 'true' }),
      /context "wds1"/,
      /true or false/
    ],
    [
      'an authority that is no base64',
      withCluster({ 'certificate-authority-data': '%%%' }),
      /context "wds1"/,
      /base64 of a PEM block as certificate-authority-data/
    ],
    [
      'an authority that is no PEM',
      withCluster({ 'certificate-authority-data': base64('hunter2') }),
      /context "wds1"/,
      /base64 of a PEM block/
    ],
    [
      'a key in place of a certificate',
      withUser({ 'client-certificate-data': base64(KEY_PEM), 'client-key-data': base64(KEY_PEM) }),
      /context "wds1"/,
      /as client-certificate-data/
    ],
    [
      'a certificate in place of a key',
      withUser({ 'client-certificate-data': base64(CERT_PEM), 'client-key-data': base64(CERT_PEM) }),
      /context "wds1"/,
      /as client-key-data/
    ],
    [
      'a certificate without key',
      withUser({ 'client-certificate-data': base64(CERT_PEM) }),
      /context "wds1"/,
      /both a client certificate and its key/
    ],
    [
      'a token that is a number',
      withUser({ token: 12345678 }),
      /context "wds1"/,
      /a text as token; write it in quotes/
    ],
    [
      'an exec plugin without command',
      withUser({ exec: {} }),
      /context "wds1"/,
      /exec plugin with a command/
    ],
    [
      'a relative exec plugin',
      withUser({ exec: { apiVersion: V1, command: './bin/x' } }),
      /context "wds1"/,
      /on PATH or by an absolute/
    ],
    [
      'exec arguments that are no texts',
      withUser({ exec: { apiVersion: V1, command: 'x', args: [1] } }),
      /context "wds1"/,
      /list of texts/
    ],
    [
      'exec env without name',
      withUser({ exec: { apiVersion: V1, command: 'x', env: [{}] } }),
      /context "wds1"/,
      /a name for each env/
    ],
    ['an auth-provider', withUser({ 'auth-provider': { name: 'oidc' } }), /dropped in 1\.26/, /exec plugin/],
    [
      'two contexts of a name',
      kubeconfig([{ name: 'wds1' }, { name: 'wds1' }]),
      /contexts/,
      /one context called "wds1"/
    ],
    ['a context without name', kubeconfig([], { contexts: [{}] }), /an entry of contexts/, /a name/],
    [
      'a name that YAML 1.1 reads as boolean',
      stringify(JSON.parse(WDS)).replaceAll('wds1\n', 'n\n'),
      /./,
      /in quotes/
    ]
  ])('%s', (_name, text, given, allowed) => {
    const error = errorOf(text)
    expect(error.message).toMatch(given)
    expect(error.allowed).toMatch(allowed)
    expect(error.about).toBe('document')
    expect(`${error.message} ${error.allowed} ${error.remedy}`).not.toContain('hunter2')
  })

  test.each([
    ['a certificate', { 'client-certificate-data': 'DATA+OMITTED', 'client-key-data': 'DATA+OMITTED' }],
    ['a token', { token: 'REDACTED' }]
  ])('%s that `config view` left out: --raw', (_name, user) => {
    expect(errorOf(withUser(user)).remedy).toContain('--raw')
  })

  test('a broken context does not spoil another', () => {
    const text = kubeconfig([{ name: 'wec1' }, { name: 'wec2', cluster: { server: 'x' } }])
    expect(accessOf(text, 'wec1').context).toBe('wec1')
    expect(errorOf(text, 'wec2').message).toContain('"wec2"')
  })
})

describe('files that it refers to', () => {
  const user = { 'client-certificate': 'pki/cert.pem', 'client-key': '/abs/key.pem' }
  const cluster = { 'certificate-authority': 'ca.pem' }
  const text = kubeconfig([{ name: 'wds1', cluster, user }])
  const disk: Readonly<Record<string, string>> = {
    '/config/ca.pem': CA_PEM,
    '/config/pki/cert.pem': CERT_PEM,
    '/abs/key.pem': KEY_PEM,
    '/config/token': `${TOKEN}\n`
  }
  const files: ReferencedFiles = { baseDir: '/config', readFile: path => disk[path.replaceAll('\\', '/')] }

  test('are put inside', () => {
    const access = accessOf(text, undefined, files)
    expect(clusterOf(access)).toMatchObject({ 'certificate-authority-data': base64(CA_PEM) })
    expect(userOf(access)).toEqual({
      'client-certificate-data': base64(CERT_PEM),
      'client-key-data': base64(KEY_PEM)
    })
    expect(access.secrets).toContain(base64(KEY_PEM))
  })

  test('a token loses its line break', () => {
    const access = accessOf(withUser({ tokenFile: 'token' }), undefined, files)
    expect(userOf(access)).toEqual({ token: TOKEN })
    expect(access.secrets).toEqual([TOKEN])
  })

  test('what stands inside wins, as with kubectl', () => {
    const both = withCluster({
      'certificate-authority-data': base64(CA_PEM),
      'certificate-authority': 'gone.pem'
    })
    expect(clusterOf(accessOf(both))).toMatchObject({ 'certificate-authority-data': base64(CA_PEM) })
  })

  test('a plugin counts from the folder of the kubeconfig', () => {
    const rules = { ...STRICT, execPlugins: new Set(['/config/bin/login']) }
    const text = withUser({ exec: { apiVersion: V1, command: './bin/login' } })
    const access = accessOf(text, undefined, files, rules)
    expect(String(at(userOf(access), 'exec', 'command')).replaceAll('\\', '/')).toBe('/config/bin/login')
  })

  test.each([
    ['certificate-authority', withCluster(cluster)],
    ['client-certificate', withUser(user)],
    ['tokenFile', withUser({ tokenFile: 'token' })]
  ])('cannot come with a kubeconfig that is a text: %s', (field, inline) => {
    const error = errorOf(inline)
    expect(error.message).toBe(`context "wds1", which refers to a file by ${field}`)
    expect(error.remedy).toContain('kubectl config view --raw --flatten')
  })

  test('have to be readable', () => {
    expect(errorOf(withUser({ tokenFile: 'gone' }), undefined, files).message).toMatch(
      /refers by tokenFile to a file that cannot be read or lies outside/
    )
    expect(errorOf(withCluster({ 'certificate-authority': 'token' }), undefined, files).allowed).toMatch(
      /a PEM file as certificate-authority$/
    )
  })
})

describe('secrets', () => {
  test.each([
    ['a token', withUser({ token: TOKEN }), [TOKEN]],
    [
      'a key, whole and by lines',
      withUser({ 'client-certificate-data': base64(CERT_PEM), 'client-key-data': base64(KEY_PEM) }),
      [base64(KEY_PEM), KEY_LINE]
    ],
    ['a password', withUser({ username: 'jane', password: 'planted-password' }), ['planted-password']],
    ['one too short to mask', withUser({ username: 'jane', password: 'short' }), []],
    ['the same twice', withUser({ token: TOKEN, password: TOKEN }), [TOKEN]],
    [
      'passwords in URLs, as written and as meant',
      kubeconfig([
        {
          name: 'wds1',
          cluster: { server: 'https://u:planted%21one@h', 'proxy-url': 'http://u:planted-two@p:1' },
          user: {}
        }
      ]),
      ['planted%21one', 'planted!one', 'planted-two']
    ],
    [
      'M4: all env of a plugin, but regions',
      withUser({
        exec: {
          apiVersion: V1,
          command: 'x',
          env: [
            { name: 'CLIENT_SECRET', value: 'planted-secret' },
            { name: 'API_KEY', value: 'planted-key' },
            { name: 'AWS_REGION', value: 'eu-central-1' },
            { name: 'ANYTHING', value: 'planted-third' }
          ]
        }
      }),
      ['planted-secret', 'planted-key', 'planted-third']
    ],
    [
      'arguments of a plugin',
      withUser({
        exec: {
          apiVersion: V1,
          command: 'x',
          args: [
            'get-token',
            '--client-secret=planted-one',
            '--password',
            'planted-two',
            '--server-id',
            'not-secret'
          ]
        }
      }),
      ['planted-one', 'planted-two']
    ]
  ])('%s', (_name, text, secrets) => {
    const rules = { allowInsecure: true, execPlugins: new Set(['x']) }
    expect(accessOf(text, undefined, undefined, rules).secrets).toEqual(secrets)
  })
})

describe('serverHint', () => {
  test.each([
    ['https://wds1.localtest.me:9443', /127\.0\.0\.1 wherever it is looked up/],
    ['https://wds1.wds1-system.svc.cluster.local:9443', /inside the hosting cluster.*`kubeconfig`/],
    ['https://kubernetes.default.svc', /inside the hosting cluster/],
    ['https://127.0.0.1:6443', /is the runner itself/],
    ['https://[::1]:6443', /is the runner itself/],
    ['https://localhost', /is the runner itself/]
  ])('%s', (server, hint) => {
    expect(serverHint(server)).toMatch(hint)
  })

  test.each([
    'https://wds1.example.com:9443',
    'https://notlocaltest.me',
    'https://svc.example.com',
    'https://10.0.0.1',
    'x'
  ])('nothing about %s', server => {
    expect(serverHint(server)).toBeUndefined()
  })
})

describe('L5: servers that are not safe on the way', () => {
  const accepted = { ...STRICT, allowInsecure: true }
  test.each([
    ['an http:// server', { server: 'http://wds1.example.com:8080' }, /whose server is an http:\/\/ URL$/],
    ['an http:// server by the name of this machine', { server: 'http://localhost:8080' }, /http:\/\//],
    ['an http:// server of the link', { server: 'http://169.254.169.254' }, /http:\/\//],
    ['an unchecked certificate', { 'insecure-skip-tls-verify': true }, /which has insecure-skip-tls-verify$/],
    [
      'an unchecked certificate of this machine',
      { server: 'https://127.0.0.1:6443', 'insecure-skip-tls-verify': true },
      /insecure-skip-tls-verify$/
    ],
    ['a proxy that is told a password', { 'proxy-url': 'http://u:planted-proxy@p:1' }, /proxy-url/],
    ['a socks proxy that is told a password', { 'proxy-url': 'socks5://u:planted-proxy@p:1' }, /proxy-url/]
  ])('L5: %s is refused, unless it is accepted', (_name, cluster, given) => {
    const error = errorOf(withCluster(cluster))
    expect(error.message).toMatch(given)
    expect(error.about).toBe('rules')
    expect(error.remedy).toContain('`allow-insecure: true`')
    expect(`${error.message} ${error.allowed} ${error.remedy}`).not.toContain('planted')
    expect(accessOf(withCluster(cluster), undefined, undefined, accepted).context).toBe('wds1')
  })

  test.each([
    ['http at an address of this machine', { server: 'http://127.0.0.1:8080' }],
    ['http at its address of version 6', { server: 'http://[::1]:8080' }],
    ['https through a proxy', { 'proxy-url': 'http://proxy:3128' }],
    ['a proxy of this machine that is told a password', { 'proxy-url': 'http://u:p@127.0.0.1:1' }],
    ['an https proxy that is told a password', { 'proxy-url': 'https://u:p@proxy:1' }]
  ])('L5: %s is taken', (_name, cluster) => {
    expect(accessOf(withCluster(cluster)).context).toBe('wds1')
  })

  test('L5: all that is refused in a context is told at once', () => {
    const text = kubeconfig([
      {
        name: 'wds1',
        cluster: { server: 'http://wds1.example.com', 'insecure-skip-tls-verify': true },
        user: { exec: { apiVersion: V1, command: 'aws', args: ['s3'], env: [{ name: 'PATH', value: 'x' }] } }
      }
    ])
    const { message, further } = errorOf(text)
    expect([message, ...further.map(error => error.message)]).toEqual([
      'context "wds1", whose server is an http:// URL',
      'context "wds1", which has insecure-skip-tls-verify',
      'context "wds1", with an exec plugin aws without its own subcommand alone',
      'context "wds1", with an exec plugin with the variable PATH'
    ])
  })

  test.each([
    ['--oidc-issuer-url=http://issuer.example.com'],
    ['--oidc-issuer-url', 'http://issuer.example.com']
  ])('L5: a plugin is given no http:// URL: %j', (...more) => {
    const exec = { apiVersion: V1, command: 'kubelogin', args: ['get-token', ...more] }
    expect(errorOf(withUser({ exec })).message).toContain('is given an http:// URL')
    expect(accessOf(withUser({ exec }), undefined, undefined, accepted).login).toMatchObject({
      command: 'kubelogin'
    })
  })
})

describe('exec plugins: the apiVersion', () => {
  test.each([
    [
      'client.authentication.k8s.io/v1alpha1',
      /the apiVersion "client\.authentication\.k8s\.io\/v1alpha1"/,
      /v1alpha1/
    ],
    ['client.authentication.k8s.io/v9', /v9/, /again/],
    [undefined, /no apiVersion that kubectl knows/, /again/],
    ['planted-secret', /no apiVersion that kubectl knows/, /again/]
  ])('exec plugins: %s is told before kubectl does', (apiVersion, given, remedy) => {
    const error = errorOf(withUser({ exec: { apiVersion, command: 'aws', args: ['eks', 'get-token'] } }))
    expect(error.message).toMatch(given)
    expect(error.remedy).toMatch(remedy)
    expect(error.message).not.toContain('planted')
  })
})
