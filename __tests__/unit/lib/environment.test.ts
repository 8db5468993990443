import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { childEnvironment, fetchEnvironment, NO_PROXY_THERE } from '../../../src/lib/environment.ts'
import { knownPlugin } from '../../../src/kubernetes/api/execPlugins.ts'

const HOME = join('/private', 'run')
const paths = { home: HOME, kubeconfig: join(HOME, 'wds.kubeconfig') }

test.each([
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TMPDIR',
  'https_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'RUNNER_TRACKING_ID'
])('%s passes', name => {
  expect(childEnvironment({ [name]: 'value' }, paths)[name]).toBe('value')
})

test.each([
  'HELM_DRIVER',
  'HELM_NAMESPACE',
  'HELM_PLUGINS',
  'HELM_KUBETOKEN',
  'HELM_KUBEAPISERVER',
  'KUBECTL_EXTERNAL_DIFF',
  'KUBERNETES_SERVICE_HOST',
  'INPUT_WDS-KUBECONFIG',
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'XDG_CONFIG_HOME',
  'LD_PRELOAD',
  'NODE_OPTIONS'
])('%s does not', name => {
  expect(childEnvironment({ [name]: 'value' }, paths)).not.toHaveProperty(name)
})

test("the machine's settings of helm, kubectl and Docker are replaced by private ones", () => {
  const machine = {
    KUBECONFIG: '/home/jane/config',
    KUBERC: '/home/jane/kuberc',
    DOCKER_CONFIG: '/home/jane/.docker',
    HELM_DATA_HOME: '/x'
  }
  const { KUBECONFIG, KUBERC, ...folders } = childEnvironment(machine, paths)
  expect(KUBECONFIG).toBe(paths.kubeconfig)
  expect(KUBERC).toBe('off')
  expect(Object.keys(folders).sort()).toEqual([
    'DOCKER_CONFIG',
    'HELM_CACHE_HOME',
    'HELM_CONFIG_HOME',
    'HELM_DATA_HOME',
    'HELM_REGISTRY_CONFIG',
    'HELM_REPOSITORY_CACHE',
    'HELM_REPOSITORY_CONFIG',
    'KUBECACHEDIR'
  ])
  for (const folder of Object.values(folders)) expect(folder.startsWith(HOME)).toBe(true)
})

test('without a kubeconfig there is none, and not the default one', () => {
  const { KUBECONFIG } = childEnvironment(
    { KUBECONFIG: '/home/jane/config' },
    { home: HOME, kubeconfig: undefined }
  )
  expect(KUBECONFIG).toBe(join(HOME, 'no-kubeconfig'))
})

describe('L6: cloud credentials', () => {
  const job = {
    AWS_ACCESS_KEY_ID: 'planted',
    AWS_SECRET_ACCESS_KEY: 'planted',
    AWS_SESSION_TOKEN: 'planted',
    AWS_WEB_IDENTITY_TOKEN_FILE: 'planted',
    AZURE_CLIENT_SECRET: 'planted',
    ARM_CLIENT_SECRET: 'planted',
    AAD_SERVICE_PRINCIPAL_CLIENT_SECRET: 'planted',
    IDENTITY_HEADER: 'planted',
    MSI_SECRET: 'planted',
    GOOGLE_APPLICATION_CREDENTIALS: 'planted',
    CLOUDSDK_AUTH_ACCESS_TOKEN: 'planted',
    OCI_CLI_KEY_CONTENT: 'planted',
    DIGITALOCEAN_ACCESS_TOKEN: 'planted',
    TELEPORT_IDENTITY: 'planted',
    RANCHER_TOKEN: 'planted',
    IBMCLOUD_API_KEY: 'planted'
  }
  const passed = (login?: readonly string[]): readonly string[] =>
    Object.entries(childEnvironment(job, paths, login)).flatMap(([name, value]) =>
      value === 'planted' ? [name] : []
    )

  test('L6: no child gets any that does not log in', () => {
    expect(passed()).toEqual([])
    expect(Object.values(fetchEnvironment(job, HOME, false))).not.toContain('planted')
    expect(Object.values(fetchEnvironment(job, HOME, true))).not.toContain('planted')
  })

  test.each([
    ['aws', /^AWS_/, 4],
    ['gke-gcloud-auth-plugin', /^(CLOUDSDK_|GOOGLE_)/, 2],
    ['kubelogin', /^(AZURE_|ARM_|AAD_|IDENTITY_|MSI_)/, 5],
    ['doctl', /^DIGITALOCEAN_/, 1],
    ['oci', /^OCI_CLI_/, 1],
    ['tsh', /^TELEPORT_/, 1],
    ['rancher', /^RANCHER_/, 1],
    ['ibmcloud', /^IBMCLOUD_/, 1],
    ['kubectl', /^$/, 0]
  ])('L6: %s gets its own and no others', (plugin, own, count) => {
    const found = passed(knownPlugin(plugin)?.variables)
    expect(found).toHaveLength(count)
    expect(found.filter(name => !own.test(name))).toEqual([])
  })

  test('L6: a name is no beginning of names', () => {
    const env = { DIGITALOCEAN_ACCESS_TOKEN_2: 'planted', AWSOME: 'planted', MY_AWS_KEY: 'planted' }
    const login = ['DIGITALOCEAN_ACCESS_TOKEN', 'AWS_']
    expect(Object.values(childEnvironment(env, paths, login))).not.toContain('planted')
  })
})

describe('PATH', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'path-'))
    mkdirSync(join(folder, 'work', 'bin'), { recursive: true })
    mkdirSync(join(folder, 'bin'))
    symlinkSync(join(folder, 'work', 'bin'), join(folder, 'link'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each(['PATH', 'Path'])('%s: children search no folder that the workspace decides about', name => {
    const at = (path: string): string => join(folder, path)
    const entries = [
      at('work/bin'),
      at('work'),
      at('link'),
      at('bin/../work/bin'),
      'bin',
      '.',
      '',
      '../bin',
      at('bin'),
      at('gone')
    ]
    const env = { [name]: entries.join(delimiter), GITHUB_WORKSPACE: at('work') }
    expect(childEnvironment(env, paths)[name]).toBe([at('bin'), at('gone')].join(delimiter))
  })
})

describe('M7: what fetches', () => {
  test('M7: sends plain http to nobody, whatever the machine says', () => {
    const machine = {
      HTTP_PROXY: 'http://proxy:1',
      http_proxy: 'http://proxy:2',
      HTTPS_PROXY: 'http://proxy:3'
    }
    expect(fetchEnvironment(machine, HOME, false)).toMatchObject({
      HTTP_PROXY: NO_PROXY_THERE,
      http_proxy: NO_PROXY_THERE,
      HTTPS_PROXY: 'http://proxy:3'
    })
  })

  test('M7: sends it where the machine says when it is accepted', () => {
    expect(fetchEnvironment({ HTTP_PROXY: 'http://proxy:1' }, HOME, true)).toMatchObject({
      HTTP_PROXY: 'http://proxy:1'
    })
  })
})
