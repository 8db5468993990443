import { join } from 'node:path'
import { childEnvironment } from '../../src/environment.ts'

const HOME = join('/private', 'run')
const paths = { home: HOME, kubeconfig: join(HOME, 'wds.kubeconfig') }

test.each([
  'PATH',
  'Path',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TMPDIR',
  'https_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'CLOUDSDK_CONFIG',
  'AZURE_CLIENT_ID',
  'ARM_CLIENT_SECRET',
  'AAD_LOGIN_METHOD',
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
