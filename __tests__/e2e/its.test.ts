/** Clusters that nobody gave access to, proved through the ITS with rights to read. */
import { deploy, deployRed, manifestWorks, withoutChart, type Inputs } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { clusterStates, errorOf, leaks, objectStates } from '../helpers/stepResult.ts'
import { until } from '../helpers/until.ts'
import { claim, forbidPods, objectsChart, storageClass, workload } from '../helpers/workloads.ts'
import { worksIn } from '../../src/kubestellar/works.ts'

const READER = freshName('its-reader')
const TOKEN = 'planted-wrong-token'

let sandbox: Sandbox
let namespace: string
/** Of a user who may do in the ITS what docs/permissions.md says and no more. */
let its: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
  await sandbox.apply('its', [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: READER, namespace: 'default' } },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: READER },
      rules: [
        {
          apiGroups: ['work.open-cluster-management.io'],
          resources: ['manifestworks'],
          verbs: ['list', 'watch']
        },
        { apiGroups: ['control.kubestellar.io'], resources: ['workstatuses'], verbs: ['list', 'watch'] },
        {
          apiGroups: ['cluster.open-cluster-management.io'],
          resources: ['managedclusters'],
          verbs: ['get', 'list', 'watch']
        }
      ]
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: READER },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: READER },
      subjects: [{ kind: 'ServiceAccount', name: READER, namespace: 'default' }]
    }
  ])
  its = await withToken((await sandbox.kubectl('its', 'create', 'token', READER)).trim())
})
afterAll(async () => {
  await sandbox.kubectl('its', 'delete', `clusterrolebinding/${READER}`, `clusterrole/${READER}`)
  await sandbox.kubectl('its', 'delete', 'serviceaccount', READER)
})
beforeEach(() => {
  namespace = freshName('its')
})

/** The kubeconfig of the ITS, with another token. */
async function withToken(token: string): Promise<string> {
  const text = await sandbox.kubectl(
    'its',
    'config',
    'view',
    '--raw',
    '--flatten',
    '--minify',
    '--output=json'
  )
  const kubeconfig = JSON.parse(text) as { readonly users: readonly { readonly name: string }[] }
  const users = kubeconfig.users.map(({ name }) => ({ name, user: { token } }))
  return JSON.stringify({ ...kubeconfig, users })
}

/** With access to the ITS alone. */
function unseen(more: Inputs = {}): Inputs {
  return { release: 'web', namespace, 'wec-kubeconfig-file': '', 'its-kubeconfig': its, ...more }
}

test('an install, an upgrade and an unchanged deploy are proved ready', async () => {
  for (const set of ['replicas=1', 'replicas=2', 'replicas=2']) {
    const step = await deploy(sandbox, unseen({ set }))
    expect(step.outputs['verdict']).toBe('ready')
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
    for (const wec of ['wec1', 'wec2']) {
      const [deployment] = await sandbox.list(wec, 'deployments', namespace)
      expect(deployment).toMatchObject({ status: { readyReplicas: Number(set.at(-1)) } })
    }
    expect(step.report?.warnings).toEqual([])
  }
})

test('what is gone from a cluster is missing there, although it was applied', async () => {
  await deploy(sandbox, unseen())
  await sandbox.kubectl('wec1', 'delete', 'configmap', 'web', `--namespace=${namespace}`)
  await until('the work agent to look', async () => {
    const works = (await manifestWorks(sandbox, `web.${namespace}`)).flatMap(worksIn)
    return works.find(({ outcome }) => outcome === 'absent')
  })
  const step = await deployRed(sandbox, { ...unseen(), ...withoutChart('status'), timeout: '5s' })
  expect(clusterStates(step)).toEqual(['wec1 missing', 'wec2 ready'])
  expect(errorOf(step)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining(
      `cluster wec1: ConfigMap ${namespace}/web: ResourceNotAvailable: the work agent has applied it, and it is gone`
    ) as string,
    remedy: expect.stringContaining('within 6 minutes') as string
  })
})

test('delivered is proved by the work agents', async () => {
  const step = await deploy(sandbox, unseen({ 'wait-for': 'delivered' }))
  expect(step.outputs['verdict']).toBe('delivered')
})

test('an upgrade to an image that cannot be pulled does not pass while the old Pods serve', async () => {
  await deploy(sandbox, unseen())
  const image = 'registry.example.com/no-such-image-wec2:1.0'
  const step = await deployRed(sandbox, unseen({ set: `image=${image}`, timeout: '15s' }))
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 progressing'])
  expect(errorOf(step)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringMatching(
      new RegExp(`cluster wec2: Deployment ${namespace}/web.*replicas of the old revision are still there`)
    ) as string,
    remedy: expect.stringContaining(
      `\`kubectl --context wec2 --namespace ${namespace} describe deployment.apps web\``
    ) as string
  })
})

test('what a work agent may not apply is red soon, with the role that it lacks', async () => {
  const step = await deployRed(sandbox, unseen(objectsChart([storageClass(namespace)])))
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(
      new RegExp(`StorageClass ${namespace}: AppliedManifestFailed: .*forbidden`)
    ) as string,
    remedy: expect.stringContaining('resources: ["storageclasses"]') as string
  })
  expect(objectStates(step, 'wec1')).toEqual({ Namespace: 'ready', StorageClass: 'failed' })
})

describe('what goes wrong in one cluster is named, and the other is ready', () => {
  /** Deploys these objects with 20 seconds to do it, and expects that wec2 is behind. */
  async function deployBehind(objects: readonly object[]) {
    const step = await deployRed(sandbox, unseen({ ...objectsChart(objects), timeout: '20s' }))
    expect(clusterStates(step)?.[0]).toBe('wec1 ready')
    return { step, states: objectStates(step, 'wec2'), error: errorOf(step) }
  }

  test('a readiness that is never true', async () => {
    const { error, states } = await deployBehind([workload('Deployment', 'web', 'wec2=never-ready')])
    expect(states).toEqual({ Namespace: 'ready', Deployment: 'progressing' })
    expect(error.message).toMatch(/cluster wec2: Deployment \S+\/web: .*0 of 1 replicas are available/)
  })

  test('a Job that fails', async () => {
    const { error } = await deployBehind([workload('Job', 'migrate', 'wec2=fail')])
    expect(error).toMatchObject({
      code: 'WORKLOAD_FAILED',
      message: expect.stringMatching(/^cluster wec2: Job \S+\/migrate: .*BackoffLimitExceeded/) as string
    })
  })

  test('a claim without a volume', async () => {
    const { error, states } = await deployBehind([claim('data', 'wec2=unbound')])
    expect(states).toEqual({ Namespace: 'ready', PersistentVolumeClaim: 'progressing' })
    expect(error.message).toMatch(/cluster wec2: PersistentVolumeClaim \S+\/data: .*is Pending/)
  })

  test('a quota that stops Pods, with what it says', async () => {
    await forbidPods(sandbox, 'wec2', namespace)
    const { error } = await deployBehind([workload('Deployment', 'web')])
    expect(error).toMatchObject({
      code: 'WORKLOAD_FAILED',
      message: expect.stringMatching(
        /^cluster wec2: Deployment \S+\/web: FailedCreate: .*exceeded quota: none/
      ) as string
    })
  })
})

test('a cluster with a context is asked itself, one without is seen through the ITS', async () => {
  const step = await deploy(sandbox, {
    release: 'web',
    namespace,
    'wec-contexts': 'wec1',
    'its-kubeconfig': its
  })
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
  expect(step.report?.warnings).toEqual([])
})

test('a token that the ITS does not accept proves nothing', async () => {
  const inputs = unseen({ 'its-kubeconfig': await withToken(TOKEN), timeout: '30s' })
  const step = await deploy(sandbox, inputs)
  expect(step.outputs['verdict']).toBe('bound')
  expect(clusterStates(step)).toEqual(['wec1 unverified', 'wec2 unverified'])
  expect(step.report?.warnings).toEqual([
    'the inventory cannot be read: the ITS does not accept the credentials',
    'the clusters are unverified: the ITS does not accept the credentials'
  ])
  expect(leaks([TOKEN], step)).toEqual([])
  const strict = await deployRed(sandbox, { ...inputs, 'on-unverified': 'fail' })
  expect(errorOf(strict).code).toBe('UNVERIFIED')
})
