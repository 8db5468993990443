/** What a diff shows of values that may be secrets: their place, and whether they changed. */
import { changesOf, type ShowOptions } from '../../../src/plan/changes.ts'
import type { Change } from '../../../src/report/plan.ts'
import { jsonIn } from '../../../src/lib/json.ts'
import { refOf, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { cpuMs } from '../../../testkit/cpuTime.ts'

type Body = Readonly<Record<string, unknown>>

const object = (kind: string, body: Body, apiVersion = 'v1'): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name: 'web', namespace: 'shop' },
  ...body
})
const change = (before: KubeObject, after: KubeObject, options: Partial<ShowOptions> = {}): Change => {
  const entry = (manifest: KubeObject) => ({ ref: refOf(manifest), manifest })
  const [found] = changesOf([entry(before)], [entry(after)], { show: 'redacted', secrets: [], ...options })
  if (found === undefined) throw new Error('no change')
  return found
}
const pods = (container: Body, more: Body = {}) =>
  object(
    'Deployment',
    { spec: { template: { spec: { containers: [{ name: 'web', ...container }], ...more } } } },
    'apps/v1'
  )
const config = (text: string, key = 'app.conf') => object('ConfigMap', { data: { [key]: text } })
const custom = (spec: Body) => object('Database', { spec }, 'example.com/v1')
const annotated = (annotations: Readonly<Record<string, string>>): KubeObject => ({
  ...object('Service', { spec: {} }),
  metadata: { name: 'web', namespace: 'shop', annotations }
})

/** A value that neither looks like a secret nor like a word of the documents around it. */
const OLD = 'gamma4'
const NEW = 'delta7'

describe('H1: by place', () => {
  test.each<[string, (value: string) => KubeObject]>([
    ['an environment variable', value => pods({ env: [{ name: 'COLOUR', value }] })],
    [
      'one of an init container',
      value => pods({}, { initContainers: [{ name: 'a', env: [{ name: 'A', value }] }] })
    ],
    [
      'one of an ephemeral container',
      value => pods({}, { ephemeralContainers: [{ env: [{ name: 'A', value }] }] })
    ],
    ['a list of variables in a custom resource', value => custom({ envVars: [{ name: 'A', value }] })],
    ['a mapping of variables in a custom resource', value => custom({ env: { COLOUR: value } })],
    [
      'a literal behind valueFrom',
      value => pods({ env: [{ name: 'A', valueFrom: { literal: { password: value } } }] })
    ],
    [
      'a kind that only is called like a definition',
      value => object('CustomResourceDefinition', { spec: { password: value } })
    ],
    ['a mapping of mappings', value => custom({ environment: { COLOUR: { value } } })],
    [
      'last-applied-configuration',
      value => annotated({ 'kubectl.kubernetes.io/last-applied-configuration': value })
    ],
    ['another copy of the object', value => annotated({ 'objectset.rio.cattle.io/applied': value })],
    ['data of a Secret', value => object('Secret', { data: { a: Buffer.from(value).toString('base64') } })],
    ['stringData of a Secret', value => object('Secret', { stringData: { a: value } })],
    ['a key "name" of a Secret', value => object('Secret', { stringData: { name: value } })],
    [
      'a label of a Secret',
      value => ({ ...object('Secret', {}), metadata: { name: 'web', labels: { a: value } } })
    ],
    [
      'an annotation of a Secret',
      value => ({ ...object('Secret', {}), metadata: { name: 'web', annotations: { a: value } } })
    ],
    ['a field that no Secret has', value => object('Secret', { spec: { a: [value] } })],
    [
      'a Secret in a template',
      value => custom({ template: { apiVersion: 'v1', kind: 'Secret', stringData: { a: value } } })
    ],
    ['binaryData', value => object('ConfigMap', { binaryData: { a: value } })]
  ])('%s', (_what, of) => {
    const { diff, kind, hidden } = change(of(OLD), of(NEW))
    expect(kind).toBe('changed')
    expect(hidden).toBeGreaterThan(0)
    expect(diff).toContain('(hidden, old)')
    expect(diff).toContain('(hidden, changed)')
    for (const value of [OLD, NEW, Buffer.from(OLD).toString('base64')]) expect(diff).not.toContain(value)
  })

  test('what refers to a value, and names, are shown', () => {
    const shown = {
      env: [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } }],
      envFrom: [{ secretRef: { name: 'login' } }]
    }
    const volumes = [
      { name: 'a', secret: { secretName: 'login', items: [{ key: 'b', path: 'c' }], defaultMode: 256 } },
      { name: 't', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 60 } }] } }
    ]
    const more = { volumes, imagePullSecrets: [{ name: 'pull' }], automountServiceAccountToken: false }
    const now = pods({ image: `r/web:2@sha256:${'0a'.repeat(32)}`, ...shown }, more)
    const { diff, hidden } = change(pods({ image: `r/web:1@sha256:${'1b'.repeat(32)}`, ...shown }, more), now)
    expect(hidden).toBe(0)
    expect(diff).toContain(`+          image: r/web:2@sha256:${'0a'.repeat(32)}`)
  })

  test('a variable that comes before others leaves them as they were', () => {
    const old = pods({ env: [{ name: 'A', value: 'x' }] })
    const now = pods({
      env: [
        { name: 'B', value: 'y' },
        { name: 'A', value: 'x' }
      ]
    })
    const { diff } = change(old, now)
    expect(diff).toContain('+            - name: B\n+              value: (hidden)')
    expect(diff).not.toContain('changed')
  })
})

describe('H1: by name', () => {
  test.each([
    'password',
    'PASSWORD',
    'dbPassword',
    'db-passwd',
    'root_pwd',
    'pass',
    'passphrase',
    'clientSecret',
    'secret',
    'token',
    'API_TOKEN',
    'apiKey',
    'api-key',
    'x-api-key',
    'accessKey',
    'AWS_SECRET_ACCESS_KEY',
    'privateKey',
    'private_key',
    'encryptionKey',
    'credentials',
    'creds',
    'connectionString',
    'CONNECTION_STRING',
    'dsn',
    'SENTRY_DSN',
    'cookie',
    'authorization',
    'Authorization',
    'bearer',
    'jwt',
    'salt',
    'hmac',
    'PIN',
    'tls.key',
    'server.pem',
    'id_rsa',
    '.htpasswd',
    '.pgpass',
    '.env',
    '.dockerconfigjson',
    'kubeconfig',
    'keystore',
    'Kennwort',
    'contraseña',
    'mot-de-passe',
    'senha',
    'requirepass',
    'sasl.jaas.config',
    'example.com/api-token'
  ])('%s', name => {
    for (const of of [
      (value: string) => custom({ [name]: value }),
      (value: string) => custom({ deep: [{ [name]: { inner: [value] } }] }),
      (value: string) => config(value, name),
      (value: string) => annotated({ [name]: value }),
      (value: string) => custom({ parameters: [{ name, value }] })
    ]) {
      const { diff } = change(of(OLD), of(NEW))
      expect(diff).toContain('(hidden, changed)')
      expect(diff).not.toContain(OLD)
      expect(diff).not.toContain(NEW)
    }
  })

  test.each([
    'secretName',
    'passwordSecretRef',
    'tokenUrl',
    'tokenTTL',
    'maxTokens',
    'max_tokens',
    'bypass',
    'compass',
    'pinned',
    'keys',
    'monkey',
    'assault',
    'imagePullSecrets',
    'secretProviderClass',
    'passwordLength',
    'credentialType',
    'seeding'
  ])('%s is none', name => {
    expect(change(custom({ [name]: OLD }), custom({ [name]: NEW })).diff).toContain(`+  ${name}: ${NEW}`)
  })

  test('numbers are hidden, truth values are not', () => {
    const { diff } = change(custom({ pin: 4711, token: true }), custom({ pin: 4712, token: false }))
    expect(diff).not.toMatch(/471/)
    expect(diff).toContain('+  token: false')
  })

  test('a definition of a kind names fields, and has no values of them', () => {
    const crd = (description: string) =>
      object(
        'CustomResourceDefinition',
        { spec: { properties: { password: { type: 'string', description } } } },
        'apiextensions.k8s.io/v1'
      )
    expect(change(crd('one'), crd('two')).diff).toContain('+      description: two')
  })

  test.each<[string, (value: string) => readonly string[]]>([
    ['a flag', value => [`--password=${value}`]],
    ['a flag of one dash', value => [`-db-password=${value}`]],
    ['a flag and its value', value => ['--client-secret', value]],
    ['a variable in a script', value => ['sh', '-c', `PGPASSWORD=${value} psql`]],
    ['a flag in a script', value => ['sh', '-c', `app --token ${value}`]],
    ['an exported variable', value => ['sh', '-c', `set -e\nexport API_KEY=${value}\napp`]],
    ['a setting', value => ['redis-server', '--requirepass', value]],
    ['a user with a password', value => ['curl', `-u admin:${value} http://a`]],
    ['a header', value => ['curl', '-H', `Authorization: Bearer ${value}`]],
    ['a Java property', value => ['java', `-Dspring.datasource.password=${value}`]]
  ])('arguments: %s', (_what, args) => {
    for (const field of ['args', 'command']) {
      const { diff } = change(pods({ [field]: args(OLD) }), pods({ [field]: args(NEW) }))
      expect(diff).toContain('(hidden, changed)')
      expect(diff).not.toContain(OLD)
      expect(diff).not.toContain(NEW)
    }
  })
})

/** Made up: shaped like the real ones, and put together here so that no scanner takes them for such. */
const BASE64 = Buffer.from('key material 0123456789 abcdef').toString('base64')
const joined = (...parts: readonly string[]): string => parts.join('')
const SECRETS: readonly [string, string][] = [
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\ndef=\n-----END RSA PRIVATE KEY-----'],
  ['a JWT', joined('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxIn0.c2ln')],
  ['a key of AWS', joined('AKIA', 'IOSFODNN7EXAMPLE')],
  ['a token of GitHub', `ghp_${'a1B2'.repeat(9)}`],
  ['a fine-grained token of GitHub', `github_pat_${'a1B2'.repeat(9)}`],
  ['a token of GitLab', joined('glpat-', 'aaaaaaaaaaaaaaaaaaaa')],
  ['a token of Slack', joined('xoxb-', '1234567890', '-abcdef')],
  ['a webhook of Slack', joined('https://hooks.slack.com/services/', 'T00000000/B00000000/XXXX')],
  ['a key of Stripe', joined('sk_live_', 'abcdefgh')],
  ['a key of Google', `AIza${'a'.repeat(35)}`],
  ['a token of npm', `npm_${'a'.repeat(36)}`],
  ['a token of Vault', joined('hvs.', 'aaaaaaaaaaaaaaaa')],
  ['a URL with a password', 'postgres://app:gamma4@db/app'],
  ['a URL without a user', 'redis://:gamma4@cache:6379/0'],
  ['a DSN of MySQL', 'app:gamma4@tcp(db:3306)/app'],
  ['a signed URL', 'https://a.blob.core.windows.net/b?sv=1&sig=abcdefgh'],
  ['a hash of a password', '$2y$05$abcdefghijklmnopqrstuv'],
  ['a line of htpasswd', 'admin:$apr1$abcdefgh$ijklmnop'],
  ['a header', 'Basic YWRtaW46Z2FtbWE0'],
  ['hex digits', '9f86d081884c7d659a2feaa0c55ad015'],
  ['base64', BASE64],
  ['base64 without padding', BASE64.replace(/=+$/, '')],
  ['base64url', Buffer.from('?>?>?>key material 0123456789').toString('base64url')],
  ['base64 of a URL with a password', Buffer.from('postgres://app:gamma4@db/app').toString('base64')],
  ['letters and digits', 'q7fJ2kLm9XzP4vTr8BnW'],
  ['base32', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP']
]

describe('H1: by look', () => {
  test.each(SECRETS)('%s', (_what, value) => {
    for (const of of [
      (text: string) => custom({ colour: text }),
      (text: string) => annotated({ 'example.com/note': text }),
      (text: string) => config(text),
      (text: string) => config(`a: 1\ncolour: ${text}\nb: 2`),
      (text: string) => config(`a = 1\n${text}\nb = 2`),
      (text: string) => pods({ args: [text] }),
      (text: string) => config(JSON.stringify({ a: [{ colour: text }] })),
      (text: string) => config(`key: |\n  kind: x\n  colour: ${text.replaceAll('\n', '\n    ')}\n`)
    ]) {
      const { diff } = change(of('nothing'), of(value))
      expect(diff).toContain('(hidden')
      for (const part of value.split('\n')) expect(diff).not.toContain(part)
    }
  })

  test.each([
    'web',
    'quay.io/prometheus/node-exporter:v1.8.2',
    'HorizontalPodAutoscaler',
    'maxConcurrentReconcilesPerController',
    'my-very-long-deployment-name-with-words-v2',
    'https://prometheus.monitoring.svc.cluster.local:9090/api/v1/query?query=up',
    'arn:aws:iam::123456789012:role/eks-cluster-autoscaler',
    '2026-08-20T10:00:00Z',
    '100m',
    '1.2.3-rc.1+build.5',
    `sha256:${'0123456789abcdef'.repeat(4)}`,
    '/usr/share/elasticsearch/config/log4j2.properties',
    '10.244.0.0/16',
    'node.kubernetes.io/not-ready',
    'self.spec.replicas <= self.spec.maxReplicas',
    'SCREAMING_SNAKE_CASE_CONSTANT'
  ])('%s looks like none', text => {
    expect(change(custom({ colour: 'x' }), custom({ colour: text }))).toMatchObject({ hidden: 0 })
  })
})

describe('H1: documents in texts', () => {
  const hiddenIn = (of: (value: string) => KubeObject): string => {
    const { diff } = change(of(OLD), of(NEW))
    expect(diff).toContain('(hidden')
    for (const value of [OLD, NEW]) expect(diff).not.toContain(value)
    return diff
  }

  test.each<[string, (value: string) => string]>([
    ['JSON on one line', value => JSON.stringify({ a: 1, db: { password: value } })],
    ['JSON on many lines', value => JSON.stringify({ a: 1, db: { password: value } }, undefined, 2)],
    ['JSON in JSON', value => JSON.stringify({ a: JSON.stringify({ token: value }) })],
    ['JSON with comments', value => `{\n  // the login\n  "password": "${value}",\n}`],
    ['YAML', value => `db:\n  host: a\n  password: ${value}\n`],
    ['YAML with a block', value => `password: |\n  ${value}\nhost: a\n`],
    ['YAML with a list', value => `tokens:\n- ${value}\nhost: a\n`],
    ['YAML with a mapping', value => `credentials:\n  user: ${value}\n\n  host: ${value}\na: b\n`],
    ['YAML over two lines', value => `password: "a\n  ${value}"\n`],
    ['a flow mapping', value => `db: {host: a, password: ${value}}\nb: c`],
    ['a manifest of a Secret', value => `apiVersion: v1\nkind: Secret\nstringData:\n  colour: ${value}\n`],
    ['properties', value => `a=b\nspring.datasource.password=${value}\n`],
    ['properties over two lines', value => `db.password=a\\\n${value}\nb=c\n`],
    ['TOML over lines', value => `password = """\n${value}\n"""\nb = 1\n`],
    ['a here-document', value => `password=<<EOF\n${value}\nEOF\nb=1\n`],
    ['XML', value => `<a>\n<password>${value}</password>\n</a>`],
    ['an attribute', value => `<a>\n<user password="${value}"/>\n</a>`],
    ['settings of .NET', value => `<a>\n<add key="DbPassword" value="${value}"/>\n</a>`],
    ['a connection string', value => `a: b\ndb: Server=db;User=a;Password=${value};Encrypt=true`],
    ['redis.conf', value => `port 6379\nrequirepass ${value}\n`],
    ['netrc', value => `machine a.example.com login b password ${value}\n`],
    ['SQL', value => `CREATE USER a IDENTIFIED BY '${value}';\nSELECT 1;`],
    ['PHP', value => `<?php\n$config['db_password'] = '${value}';\n`],
    ['variables of YAML', value => `env:\n- name: DB_PASSWORD\n  value: ${value}\n- name: HOST\n`],
    ['variables, the value first', value => `env:\n  - value: ${value}\n    name: DB_PASSWORD\n`],
    ['variables with more', value => `- name: DB_PASSWORD\n  kind: text\n  on: true\n  value: "${value}"\n`],
    ['variables over lines', value => `- name: DB_PASSWORD\n  value: |\n    ${value}\n- name: A\n`],
    ['variables of JSON', value => JSON.stringify({ a: [{ name: 'apiToken', value }] }, undefined, 2)],
    ['Ruby', value => `a\n:password => "${value}"\n`]
  ])('%s', (_what, of) => {
    hiddenIn(value => config(of(value)))
    hiddenIn(value => annotated({ 'example.com/config': of(value) }))
  })

  test('the rest of the text is shown', () => {
    const of = (colour: string) => config(`db:\n  password: ${OLD}\n  colour: ${colour}\nlist:\n- a\n`)
    const { diff, hidden } = change(of('red'), of('blue'))
    expect(diff).toContain(
      '     db:\n       password: (hidden)\n-      colour: red\n+      colour: blue\n     list:'
    )
    expect(hidden).toBe(1)
  })

  test.each([
    [
      'the name of another item',
      value => `- name: DB_PASSWORD\n  kind: a\n- name: HOST\n  value: ${value}\n`
    ],
    ['the name of the next item', value => `- value: ${value}\n- name: DB_PASSWORD\n`],
    ['the name of the mapping around', value => `name: password\nmore:\n  value: ${value}\n`],
    ['the name of a mapping in it', value => `- value: ${value}\n  more:\n    name: password\n`]
  ] satisfies [string, (value: string) => string][])('no secret by %s', (_what, of) => {
    expect(change(config(of(OLD)), config(of(NEW)))).toMatchObject({ hidden: 0 })
  })

  test('references to variables are shown', () => {
    const of = (value: string) => config(`password: \${${value}}\ntoken = $(${value})\n`)
    expect(change(of('A'), of('B'))).toMatchObject({ hidden: 0 })
  })

  test('lines that change places', () => {
    const texts = [`a\npassword: ${OLD}\npassword: ${NEW}\n`, `a\npassword: ${NEW}\npassword: ${OLD}\n`]
    const [one = '', other = ''] = texts
    expect(change(config(one), config(other)).diff).toBe('only hidden values differ')
  })
})

describe('H1: what set-literal became', () => {
  const secrets = ['plain-looking']

  test.each<[string, (value: string) => KubeObject]>([
    ['a custom resource', value => custom({ colour: value })],
    ['a part of a value', value => custom({ colour: `https://a/${value}/b` })],
    ['base64', value => custom({ colour: Buffer.from(value).toString('base64') })],
    ['a line of a ConfigMap', value => config(`a: b\ncolour: ${value}\n`)],
    ['a value in JSON', value => config(JSON.stringify({ colour: value }))],
    ['an annotation', value => annotated({ a: value })],
    ['an image', value => pods({ image: value })]
  ])('%s, and the value that was there before', (_what, of) => {
    const { diff } = change(of('before'), of('plain-looking'), { secrets })
    expect(diff).toContain('(hidden, old)')
    expect(diff).toContain('(hidden, changed)')
    for (const value of ['plain-looking', 'before', Buffer.from('before').toString('base64')])
      expect(diff).not.toContain(value)
  })

  test('a place that the chart has given up', () => {
    const { diff } = change(custom({ old: 'plain-looking', a: 1 }), custom({ new: 'plain-looking', a: 1 }), {
      secrets
    })
    expect(diff).not.toContain('plain-looking')
  })

  test('a short one counts as a whole value, a common word not at all', () => {
    const of = (a: string) => custom({ colour: a, pin: '', other: `x${a}`, flag: 'true' })
    const { diff } = change(of('1'), of('4711'), { secrets: ['4711', 'true'] })
    expect(diff).toContain('+  other: x4711')
    expect(diff).toContain('+  colour: (hidden, changed)')
    expect(diff).toContain('flag: "true"')
  })
})

describe('what is shown', () => {
  const secret = (value: string) => object('Secret', { stringData: { a: value } })

  test('full: all values but those of Secrets', () => {
    expect(change(custom({ token: OLD }), custom({ token: NEW }), { show: 'full' }).diff).toContain(
      `+  token: ${NEW}`
    )
    expect(change(secret(OLD), secret(NEW), { show: 'full' }).diff).toContain('(hidden, changed)')
  })

  test('names: no value', () => {
    const show = 'names'
    expect(change(custom({ a: OLD }), custom({ a: NEW }), { show })).toMatchObject({
      kind: 'changed',
      diff: '',
      hidden: 0
    })
    expect(change(secret(OLD), secret(OLD), { show })).toMatchObject({ kind: 'unchanged' })
  })

  test('never the length of a hidden value', () => {
    const long = change(custom({ token: 'a' }), custom({ token: 'b'.repeat(5000) })).diff
    expect(long).toBe(change(custom({ token: 'c' }), custom({ token: 'd' })).diff)
  })

  test('keys that JavaScript knows are keys like others', () => {
    const of = (value: string) =>
      config(`{"__proto__": {"password": "${value}"}, "constructor": "${value}x"}`)
    const { diff } = change(of(OLD), of(NEW))
    expect(diff).not.toContain(`"${NEW}"`)
    expect(jsonIn('{"__proto__": 1}')).toBeDefined()
  })

  test.each<[string, string]>([
    ['one long line', 'a'.repeat(1_000_000)],
    ['many separators', 'a:='.repeat(300_000)],
    ['many lines', 'password\n'.repeat(100_000)],
    ['many blanks', ' '.repeat(500_000)],
    ['deep JSON', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['many dashes', '--password '.repeat(90_000)],
    ['many brackets', '<password '.repeat(90_000)],
    ['many colons', 'a://b:'.repeat(100_000)],
    ['one word in many lines', `${'x'.repeat(9_000)}\n`.repeat(100)],
    ['many at signs', `${':a@'.repeat(3_000)}\n`.repeat(100)]
  ])('in linear time: %s', (_what, text) => {
    const began = cpuMs()
    change(config('a'), config(text))
    expect(cpuMs() - began).toBeLessThan(2000)
  })
})
