import { generateKeyPairSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { generate } from 'selfsigned'
import { stringify } from 'yaml'
import { arrayAt, at } from '../../../../src/lib/json.ts'
import { expiredIn } from '../../../../src/inputs/kubeconfig/expiry.ts'
import { KubeconfigError } from '../../../../src/inputs/kubeconfig/error.ts'
import type { ReferencedFiles } from '../../../../src/inputs/kubeconfig/fields.ts'
import type { AccessRules } from '../../../../src/inputs/kubeconfig/rules.ts'
import {
  parseKubeconfig,
  selectContext,
  type ClusterAccess
} from '../../../../src/inputs/kubeconfig/kubeconfig.ts'
import { serverHint } from '../../../../src/kubernetes/api/unreachable.ts'
import { CA_PEM, CERT_PEM, KEY_LINE, KEY_PEM, TOKEN, base64, kubeconfig } from '../fixtures.ts'

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
    ['base64 of a byte order mark', base64(`\uFEFF${WDS}`)],
    [
      'base64 for URLs',
      Buffer.from(`${WDS}${'\u00ff\u00fe'.repeat(9)}`.replace(/[^\x20-\x7e]+$/, ' '.repeat(9))).toString(
        'base64url'
      )
    ],
    ['base64 of UTF-16 with a mark', Buffer.from(`\uFEFF${WDS}`, 'utf16le').toString('base64')],
    [
      'base64 of UTF-16, as [Text.Encoding]::Unicode gives it',
      Buffer.from(WDS, 'utf16le').toString('base64')
    ],
    ['base64 of big-endian UTF-16', Buffer.from(WDS, 'utf16le').swap16().toString('base64')],
    [
      'base64 of big-endian UTF-16 with a mark',
      Buffer.from(`\uFEFF${WDS}`, 'utf16le').swap16().toString('base64')
    ],
    ['CRLF', stringify(JSON.parse(WDS)).replaceAll('\n', '\r\n')],
    ['JSON in lines', JSON.stringify(JSON.parse(WDS), null, 4)],
    ['JSON with tabs', JSON.stringify(JSON.parse(WDS), null, '\t')],
    ['empty lines around it', `\n\n${stringify(JSON.parse(WDS))}\n\n`],
    ['lines that are all indented', stringify(JSON.parse(WDS)).replaceAll(/^(?=.)/gm, '    ')],
    [
      'a text in quotes, as `terraform output -json` and toJSON print it',
      JSON.stringify(stringify(JSON.parse(WDS)))
    ],
    ['base64 of a text in quotes', base64(JSON.stringify(stringify(JSON.parse(WDS))))],
    ['a document that ends', `${stringify(JSON.parse(WDS))}...\n`],
    ['a document, and comments in another', `${stringify(JSON.parse(WDS))}---\n# none\n`]
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
    ['base64 of bytes', Buffer.from([0xff, 0x00, 0x80, 0xfe]).toString('base64'), /does not decode to text/],
    ['base64 of a text with a zero in it', base64('hunter2: \0'), /does not decode to text/],
    ['base64 of a word', base64('hunter2!'), /^base64 of a text that is no kubeconfig$/],
    ['base64 twice', base64(base64(WDS)), /^base64 of base64/],
    [
      'what terraform prints without -raw',
      '<<EOT\nkind: Config\nhunter2: x\nEOT\n',
      /^the output of `terraform output` without -raw/
    ],
    ['what gzip has packed', gzipSync(WDS).toString('base64'), /^base64 of something that gzip has packed$/],
    ['a list in quotes', JSON.stringify('- hunter2\n- x: y'), /^a text of \d+ characters/],
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

  test.each([
    ['two kubeconfigs', `${WDS}\n---\n${WDS}`],
    ['base64 of two', base64(`---\n${stringify(JSON.parse(WDS))}\n---\n${stringify(JSON.parse(WDS))}`)]
  ])('%s in one text: how to merge them', (_name, text) => {
    expect(errorOf(text)).toMatchObject({
      message: '2 documents in one text',
      remedy: expect.stringContaining('kubectl config view --raw --flatten') as string
    })
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
            'proxy-url': 'http://proxy:3128',
            'disable-compression': true
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
    [
      'an auth-provider',
      withUser({ 'auth-provider': { name: 'gcp' } }),
      /"gcp", which kubectl has dropped in 1\.26/,
      /exec plugin/
    ],
    [
      'the auth-provider of Azure',
      withUser({ 'auth-provider': { name: 'azure' } }),
      /"azure", which kubectl has dropped/,
      /exec plugin/
    ],
    [
      'a token of two lines',
      withUser({ token: 'planted\nhunter2' }),
      /context "wds1"/,
      /a token on one line, without blanks/
    ],
    [
      'a token and a password',
      withUser({ token: 'hunter2', username: 'jane', password: 'hunter2' }),
      /context "wds1"/,
      /a token, or a username with a password/
    ],
    [
      'groups without a user',
      withUser({ token: 'hunter2', 'as-groups': ['admins'] }),
      /context "wds1"/,
      /a user to impersonate, `as`/
    ],
    [
      'a login in the URL of the server',
      withCluster({ server: 'https://jane:hunter2@wds1.example.com' }),
      /context "wds1"/,
      /without a user and a password in its URL/
    ],
    [
      'a key with a passphrase',
      withUser({
        'client-certificate-data': base64(CERT_PEM),
        'client-key-data': base64(
          '-----BEGIN ENCRYPTED PRIVATE KEY-----\nhunter2\n-----END ENCRYPTED PRIVATE KEY-----\n'
        )
      }),
      /context "wds1"/,
      /a client-key without a passphrase/
    ],
    [
      'an old key with a passphrase',
      withUser({
        'client-certificate-data': base64(CERT_PEM),
        'client-key-data': base64(
          '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: x\n\nhunter2\n-----END RSA PRIVATE KEY-----\n'
        )
      }),
      /context "wds1"/,
      /a client-key without a passphrase/
    ],
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
    [
      'the same twice',
      withUser({
        username: 'jane',
        password: TOKEN,
        exec: { apiVersion: V1, command: 'x', args: [`--token=${TOKEN}`] }
      }),
      [TOKEN]
    ],
    [
      'passwords in URLs, as written and as meant',
      kubeconfig([
        {
          name: 'wds1',
          cluster: { 'proxy-url': 'http://u:planted%21one@p:1?key=planted-two' },
          user: {}
        }
      ]),
      ['planted%21one', 'planted!one', 'key=planted-two', 'planted-two']
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

describe('servers, as kubectl and helm ask them', () => {
  test.each([
    ['https://rancher.example.com/k8s/clusters/c-1/', 'https://rancher.example.com/k8s/clusters/c-1'],
    ['https://h//k8s//x/../clusters/./c-1//', 'https://h/k8s/clusters/c-1'],
    ['https://WDS1.Example.COM:6443/', 'https://wds1.example.com:6443'],
    ['https://[2001:DB8::1]:6443', 'https://[2001:db8::1]:6443'],
    ['https://h:443', 'https://h'],
    [' https://h/a%2Fb ', 'https://h/a%2Fb'],
    ['https://h/p?token=planted#x', 'https://h/p']
  ])('%s', (server, meant) => {
    const access = accessOf(withCluster({ server }))
    expect(access.server).toBe(meant)
    expect(clusterOf(access)).toMatchObject({ server: meant })
  })
})

describe('users that log in in more than one way', () => {
  test('with a token no plugin is started, as with kubectl', () => {
    const access = accessOf(withUser({ token: TOKEN, exec: { apiVersion: V1, command: '/bin/sh' } }))
    expect(access.login).toBeUndefined()
    expect(userOf(access)).toEqual({ token: TOKEN })
  })

  test('what tokenFile holds comes first, and the token where it cannot be read', () => {
    const files = (content: string | undefined): ReferencedFiles => ({
      baseDir: '/config',
      readFile: () => content
    })
    const text = withUser({ token: 'older-token', tokenFile: 'token' })
    expect(userOf(accessOf(text, undefined, files(`${TOKEN}\r\n`)))).toEqual({ token: TOKEN })
    expect(userOf(accessOf(text, undefined, files(undefined)))).toEqual({ token: 'older-token' })
    expect(userOf(accessOf(text))).toEqual({ token: 'older-token' })
  })

  test('a token loses the line break of a block', () => {
    expect(userOf(accessOf(withUser({ token: `${TOKEN}\n` })))).toEqual({ token: TOKEN })
  })

  test('the auth-provider for OIDC stays, with its secrets hidden and its authority inside', () => {
    const config = {
      'client-id': 'kubernetes',
      'client-secret': 'planted-secret',
      'id-token': 'planted-id-token',
      'refresh-token': 'planted-refresh',
      'idp-issuer-url': 'https://idp.example.com',
      'idp-certificate-authority': 'ca.pem',
      'something-else': 'x'
    }
    const files: ReferencedFiles = { baseDir: '/config', readFile: () => CA_PEM }
    const access = accessOf(withUser({ 'auth-provider': { name: 'oidc', config } }), undefined, files)
    expect(userOf(access)).toEqual({
      'auth-provider': {
        name: 'oidc',
        config: {
          'client-id': 'kubernetes',
          'client-secret': 'planted-secret',
          'id-token': 'planted-id-token',
          'refresh-token': 'planted-refresh',
          'idp-issuer-url': 'https://idp.example.com',
          'idp-certificate-authority-data': base64(CA_PEM)
        }
      }
    })
    expect(access.secrets).toEqual(
      expect.arrayContaining(['planted-secret', 'planted-id-token', 'planted-refresh'])
    )
    const plain = { ...config, 'idp-certificate-authority': '', 'idp-issuer-url': 'http://idp.example.com' }
    expect(errorOf(withUser({ 'auth-provider': { name: 'oidc', config: plain } }))).toMatchObject({
      about: 'rules',
      message: 'context "wds1", whose auth-provider has an http:// URL as its issuer'
    })
  })

  test('a key that belongs to another certificate is named', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'jane' }], { keyType: 'ec' })
    const other = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' }
    }).privateKey
    const user = (pem: string): object => ({
      'client-certificate-data': base64(cert),
      'client-key-data': base64(pem)
    })
    expect(userOf(accessOf(withUser(user(key) as never)))).toEqual(user(key))
    expect(errorOf(withUser(user(other) as never)).allowed).toMatch(/the client-key that belongs to/)
  })
})

describe('what has expired', () => {
  const jwt = (claims: object): string =>
    ['{}', JSON.stringify(claims), 'x'].map(part => Buffer.from(part).toString('base64url')).join('.')
  const NOW = Date.parse('2026-06-01T00:00:00Z')

  test.each([
    ['a token', { token: jwt({ exp: 1767225600 }) }, 'its token expired on 2026-01-01T00:00:00Z'],
    ['a token that is valid', { token: jwt({ exp: 1798761600 }) }, undefined],
    ['a token that does not say', { token: jwt({}) }, undefined],
    ['a token of no date', { token: jwt({ exp: 1e300 }) }, undefined],
    ['a token of another kind', { token: 'sha256~planted' }, undefined],
    ['a token that looks like one', { token: 'a.b.c' }, undefined],
    [
      'an id-token',
      { 'auth-provider': { name: 'oidc', config: { 'id-token': jwt({ exp: 1767225600 }) } } },
      'its id-token expired on 2026-01-01T00:00:00Z'
    ],
    [
      'a certificate that nobody can read',
      { 'client-certificate-data': base64(CERT_PEM), 'client-key-data': base64(KEY_PEM) },
      undefined
    ]
  ])('%s', (_name, user, expired) => {
    expect(expiredIn(accessOf(withUser(user)).document, NOW)).toBe(expired)
  })

  test('a client certificate', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'jane' }], {
      keyType: 'ec',
      notBeforeDate: new Date('2025-01-01T00:00:00Z'),
      notAfterDate: new Date('2026-05-01T00:00:00Z')
    })
    const user = { 'client-certificate-data': base64(cert), 'client-key-data': base64(key) }
    expect(expiredIn(accessOf(withUser(user)).document, NOW)).toBe(
      'its client certificate expired on 2026-05-01T00:00:00Z'
    )
  })
})
