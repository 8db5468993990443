/**
 * Kubeconfigs as platforms write them: what arrives at the server is what the real kubectl sends with the kubeconfig as
 * it was given.
 */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { promisify } from 'node:util'
import { generate } from 'selfsigned'
import { stringify } from 'yaml'
import { stringAt } from '../../src/lib/json.ts'
import { connect, writeCredentials } from '../../src/run/credentials.ts'
import { runCommand } from '../../src/lib/exec.ts'
import { decodedText } from '../../src/lib/text/encodedText.ts'
import { parseKubeconfig, selectContext } from '../../src/inputs/kubeconfig/kubeconfig.ts'
import { serverCertificate, type ServerCertificate } from '../../testkit/certificates.ts'
import { startConnectProxy, type ConnectProxy } from '../../testkit/connectProxy.ts'
import { npmTools } from '../../testkit/npmTools.ts'

const NAMESPACES = '/api/v1/namespaces'
const V1BETA1 = 'client.authentication.k8s.io/v1beta1'
/** An id-token that is valid for long. */
const ID_TOKEN = ['{"alg":"none"}', '{"exp":4102444800}', 'signature']
  .map(part => Buffer.from(part).toString('base64url'))
  .join('.')

let folder: string
let server: Server
let port: number
let certificate: ServerCertificate
let proxy: ConnectProxy
let client: { readonly cert: string; readonly key: string }
/** Of each call: path, credentials, and how the server was addressed. */
const arrived: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platforms-'))
  certificate = await serverCertificate()
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'jane' }], {
    keyType: 'ec',
    algorithm: 'sha256'
  })
  client = { cert, key }
  server = createServer(
    { cert: certificate.cert, key: certificate.key, requestCert: true, rejectUnauthorized: false },
    (call, response) => {
      const { socket } = call as { socket: unknown } as {
        socket: Pick<TLSSocket, 'getPeerCertificate'> & { readonly servername: unknown }
      }
      const { authorization, 'accept-encoding': encoding } = call.headers
      const impersonation = Object.entries(call.headers).filter(([name]) => name.startsWith('impersonate-'))
      arrived.push(
        JSON.stringify({
          path: call.url,
          authorization,
          encoding,
          impersonation,
          host: call.headers.host?.toLowerCase(),
          // Names of hosts have no case.
          servername: String(socket.servername).toLowerCase(),
          certificate: stringAt(socket.getPeerCertificate(), 'subject', 'CN')
        })
      )
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ kind: 'NamespaceList', apiVersion: 'v1', metadata: {}, items: [] }))
    }
  )
  await once(server.listen(0, '::'), 'listening')
  port = (server.address() as AddressInfo).port
  proxy = await startConnectProxy(port)
  await mkdir(join(folder, 'bin'))
  // Each gives a token that says how it was called.
  for (const plugin of [
    'aws',
    'aws-iam-authenticator',
    'gke-gcloud-auth-plugin',
    'kubelogin',
    'doctl',
    'tsh',
    'loft'
  ])
    await writeProgram(
      join(folder, 'bin', plugin),
      `#!/bin/sh
version=v1; case "$KUBERNETES_EXEC_INFO" in *v1beta1*) version=v1beta1;; esac
config=$(printf %s "$KUBERNETES_EXEC_INFO" | tr -cd 'a-z0-9')
printf '{"apiVersion":"client.authentication.k8s.io/%s","kind":"ExecCredential","status":{"token":"%s"}}' "$version" \
  "$(printf '%s-%s-%s-%s' ${plugin} "$*" "$AWS_PROFILE" "$(printf %s "$config" | grep -o 'audience[a-z]*')" | tr -c 'a-zA-Z0-9=\\n-' '_')"
`
    )
})
afterAll(async () => {
  await proxy.close()
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

async function writeProgram(path: string, text: string): Promise<void> {
  await writeFile(path, text)
  await chmod(path, 0o755)
}

interface Shape {
  readonly cluster?: object
  readonly user?: object
  readonly context?: string
  /** What stands in the file. */
  readonly write?: (text: string) => string | Buffer
  readonly host?: string
  readonly path?: string
}

const ca = (): string => Buffer.from(certificate.ca).toString('base64')
const exec = (command: string, args: readonly string[], more: object = {}): object => ({
  exec: { apiVersion: V1BETA1, command, args, interactiveMode: 'IfAvailable', ...more }
})

const SHAPES: Readonly<Record<string, () => Shape>> = {
  'Rancher: a path and a token': () => ({
    path: '/k8s/clusters/c-m-abcd',
    user: { token: 'kubeconfig-u-abc:secret' }
  }),
  'EKS: aws': () => ({
    context: 'arn:aws:eks:eu-west-1:123456789012:cluster/wds',
    user: exec(
      'aws',
      ['--region', 'eu-west-1', 'eks', 'get-token', '--cluster-name', 'wds', '--output', 'json'],
      {
        env: [{ name: 'AWS_PROFILE', value: 'deploy' }]
      }
    )
  }),
  'EKS: aws eks update-kubeconfig --role-arn': () => ({
    user: exec('aws', [
      '--region',
      'x',
      'eks',
      'get-token',
      '--cluster-name',
      'wds',
      '--role',
      'arn:aws:iam::1:role/r'
    ])
  }),
  'EKS: aws-iam-authenticator of eksctl': () => ({
    user: exec('aws-iam-authenticator', ['token', '-i', 'wds'], {
      env: [{ name: 'AWS_STS_REGIONAL_ENDPOINTS', value: 'regional' }]
    })
  }),
  GKE: () => ({
    context: 'gke_project_europe-west1-b_wds',
    user: {
      exec: {
        apiVersion: V1BETA1,
        command: 'gke-gcloud-auth-plugin',
        installHint: 'Install gke-gcloud-auth-plugin',
        provideClusterInfo: true
      }
    }
  }),
  'GKE Connect gateway': () => ({
    path: '/v1/projects/1/locations/global/gkeMemberships/wds',
    user: exec('gke-gcloud-auth-plugin', ['--use_application_default_credentials'])
  }),
  'AKS: local account': () => ({ user: { token: 'a'.repeat(32), ...certificateOfUser() } }),
  'AKS: kubelogin': () => ({
    user: exec('kubelogin', [
      ...['get-token', '--login', 'spn', '--environment', 'AzurePublicCloud', '--server-id', 's'],
      ...['--client-id', 'c', '--tenant-id', 't', '--client-secret', 's', '--disable-environment-override']
    ])
  }),
  'OpenShift: oc login': () => ({
    context: 'default/api-crc-testing:6443/kube:admin',
    user: { token: 'sha256~abcdefghijklmnopqrstuvwxyz' }
  }),
  Teleport: () => ({
    context: 'teleport.example.test-wds',
    cluster: { 'tls-server-name': 'kube-teleport-proxy-alpn.example.test' },
    user: exec('tsh', ['kube', 'credentials', '--kube-cluster=wds', '--teleport-cluster=t', '--proxy=t:443'])
  }),
  'proxy-url': () => ({
    host: 'wds1.example.test',
    cluster: { 'proxy-url': proxy.url },
    user: { token: 't' }
  }),
  'loft: vcluster': () => ({
    path: '/kubernetes/project/p/virtualcluster/v',
    user: exec('loft', ['token', '--silent', '--project', 'p', '--virtual-cluster', 'v'])
  }),
  DigitalOcean: () => ({
    user: exec('doctl', [
      'kubernetes',
      'cluster',
      'kubeconfig',
      'exec-credential',
      '--version=v1beta1',
      '--context=default',
      'id'
    ])
  }),
  'auth-provider oidc': () => ({
    user: {
      'auth-provider': {
        name: 'oidc',
        config: {
          'client-id': 'kubernetes',
          'idp-issuer-url': 'https://idp.example.test',
          'id-token': ID_TOKEN,
          'refresh-token': 'r'
        }
      }
    }
  }),
  'files beside it': () => ({
    cluster: { 'certificate-authority-data': undefined, 'certificate-authority': 'ca.pem' },
    user: { 'client-certificate': 'pki/jane.pem', 'client-key': 'pki/jane.key' }
  }),
  tokenFile: () => ({ user: { tokenFile: 'token' } }),
  'a token and a tokenFile': () => ({ user: { token: 'older', tokenFile: 'token' } }),
  'a token and a tokenFile that is gone': () => ({ user: { token: 'older', tokenFile: 'gone' } }),
  'username and password': () => ({ user: { username: 'jane', password: 'p:ss wörd' } }),
  impersonation: () => ({
    user: {
      token: 't',
      as: 'robot',
      'as-uid': '7',
      'as-groups': ['devs', 'ops'],
      'as-user-extra': { 'scopes/x': ['view', 'edit'] }
    }
  }),
  'insecure-skip-tls-verify': () => ({
    host: 'localhost',
    cluster: { 'certificate-authority-data': undefined, 'insecure-skip-tls-verify': true },
    user: { token: 't' }
  }),
  'an upper-case host': () => ({ host: 'LOCALHOST', user: { token: 't' } }),
  IPv6: () => ({ host: '[::1]', cluster: { 'tls-server-name': 'localhost' }, user: { token: 't' } }),
  'a token beside a plugin that is not there': () => ({
    user: { token: 't', ...exec('aws', ['eks', 'get-token', '--cluster-name', 'x']) }
  }),
  'a plugin with a configuration': () => ({
    cluster: {
      extensions: [{ name: 'client.authentication.k8s.io/exec', extension: { audience: 'audiencex' } }]
    },
    user: exec('aws', ['eks', 'get-token', '--cluster-name', 'x'], { provideClusterInfo: true })
  }),
  'UTF-16 of PowerShell': () => ({
    user: { token: 't' },
    write: text => Buffer.from(`\uFEFF${stringify(JSON.parse(text))}`, 'utf16le')
  }),
  'all lines indented': () => ({
    user: { token: 't' },
    write: text => stringify(JSON.parse(text)).replaceAll(/^/gm, '  ').trimEnd()
  }),
  'an authority in lines': () => ({
    user: { token: 't' },
    write: text =>
      stringify(JSON.parse(text)).replace(
        /certificate-authority-data: .*/,
        `certificate-authority-data: |\n${ca().replaceAll(/.{64}/g, '$&\n').replaceAll(/^/gm, '        ')}`
      )
  }),
  'an authority with a comment that is no UTF-8': () => ({
    cluster: {
      'certificate-authority-data': Buffer.concat([
        Buffer.from('# Autorit\xe9\n', 'latin1'),
        Buffer.from(certificate.ca)
      ]).toString('base64')
    },
    user: { token: 't' }
  }),
  'an authority of several certificates, with CRLF': () => ({
    cluster: {
      'certificate-authority-data': Buffer.from(
        `${client.cert}\n${certificate.ca}`.replaceAll(/\r?\n/g, '\r\n')
      ).toString('base64')
    },
    user: { token: 't' }
  })
}

function certificateOfUser(): object {
  const data = (text: string): string => Buffer.from(text).toString('base64')
  return { 'client-certificate-data': data(client.cert), 'client-key-data': data(client.key) }
}

test.each(Object.entries(SHAPES))('%s', async (_name, shapeOf) => {
  const {
    cluster = {},
    user = {},
    context = 'wds1',
    write = (text: string): string => text,
    host = '127.0.0.1',
    path = ''
  } = shapeOf()
  const texts: Readonly<Record<string, string>> = {
    'ca.pem': certificate.ca,
    'pki/jane.pem': client.cert,
    'pki/jane.key': client.key,
    token: 'from-a-file\r\n'
  }
  const dir = await mkdtemp(join(folder, 'case-'))
  await mkdir(join(dir, 'pki'))
  for (const [path, text] of Object.entries(texts)) await writeFile(join(dir, path), text)
  const file = join(dir, 'kubeconfig')
  const document = {
    apiVersion: 'v1',
    kind: 'Config',
    preferences: {},
    'current-context': context,
    clusters: [
      {
        name: 'c/1',
        cluster: { server: `https://${host}:${port}${path}`, 'certificate-authority-data': ca(), ...cluster }
      }
    ],
    users: [{ name: 'u@1', user: user }],
    contexts: [{ name: context, context: { cluster: 'c/1', user: 'u@1', namespace: 'shop' } }]
  }
  await writeFile(file, write(JSON.stringify(document)))

  const { kubectl } = await npmTools('v36')
  const env = { PATH: `${folder}/bin:/usr/bin:/bin`, HOME: dir, KUBERC: 'off' }
  const before = arrived.length
  await promisify(execFile)(kubectl, [`--kubeconfig=${file}`, 'get', '--raw', NAMESPACES], { env })
  const byKubectl = arrived.slice(before)
  expect(byKubectl).toHaveLength(1)

  const access = selectContext(
    parseKubeconfig(decodedText(await readFile(file)), {
      baseDir: dir,
      readFile: path => texts[path.slice(dir.length + 1)]
    }),
    undefined,
    { allowInsecure: true, execPlugins: new Set() }
  )
  expect(access.context).toBe(context)
  const credentials = await writeCredentials('wds', access, { dir, env })
  const opened = await connect('the WDS', credentials, kubectl, {
    runCommand,
    dir,
    signal: new AbortController().signal
  })
  const ours = arrived.length
  try {
    expect(await opened.list(NAMESPACES)).toMatchObject({ items: [] })
  } finally {
    await opened.close()
  }
  // Node asks for no compression.
  const compared = (text: string | undefined): object => ({
    ...(JSON.parse(text ?? '{}') as object),
    encoding: ''
  })
  expect(arrived.slice(ours).map(compared)).toEqual(byKubectl.map(compared))
})
