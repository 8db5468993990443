/** Clusters that nobody gave access to, proved through the ITS with rights to read. */
import { deploy, deployRed, manifestWorks, withoutChart, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { clusterStates, errorOf, leaks, objectStates } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import { claim, forbidPods, objectsChart, storageClass, workload } from '../../testkit/workloads.ts'
import { worksIn } from '../../src/kubestellar/works.ts'

const READER = freshName('its-reader')
const TOKEN = 'planted-wrong-token'

let sandbox: Sandbox
/** Of a user who may do in the ITS what docs/guides/least-privilege.md says and no more. */
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
const { parallel, nightly } = parallelTests('its')

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
function unseen(namespace: string, more: Inputs = {}): Inputs {
  return { release: 'web', namespace, 'wec-kubeconfig-file': '', 'its-kubeconfig': its, ...more }
}

parallel('an install, an upgrade and an unchanged deploy are proved ready', async () => {
  const namespace = freshName('its')
  for (const set of ['replicas=1', 'replicas=2', 'replicas=2']) {
    const step = await deploy(sandbox, unseen(namespace, { set }))
    expect(step.outputs['verdict']).toBe('ready')
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
    for (const wec of ['wec1', 'wec2']) {
      const [deployment] = await sandbox.list(wec, 'deployments', namespace)
      expect(deployment).toMatchObject({ status: { readyReplicas: Number(set.at(-1)) } })
    }
    expect(step.report?.warnings).toEqual([])
  }
})

parallel('what is gone from a cluster is missing there, although it was applied', async () => {
  const namespace = freshName('its')
  await deploy(sandbox, unseen(namespace))
  await sandbox.kubectl('wec1', 'delete', 'configmap', 'web', `--namespace=${namespace}`)
  await until('the work agent to look', async () => {
    const works = (await manifestWorks(sandbox, `web.${namespace}`)).flatMap(worksIn)
    return works.find(({ outcome }) => outcome === 'absent')
  })
  const step = await deployRed(sandbox, { ...unseen(namespace), ...withoutChart('status'), timeout: '5s' })
  expect(clusterStates(step)).toEqual(['wec1 missing', 'wec2 ready'])
  expect(errorOf(step)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining(
      `cluster wec1: ConfigMap ${namespace}/web: ResourceNotAvailable: the work agent has applied it, and it is gone`
    ) as string,
    remedy: expect.stringContaining('within 6 minutes') as string
  })
})

parallel('delivered is proved by the work agents', async () => {
  const namespace = freshName('its')
  const step = await deploy(sandbox, unseen(namespace, { 'wait-for': 'delivered' }))
  expect(step.outputs['verdict']).toBe('delivered')
})

nightly('an upgrade to an image that cannot be pulled does not pass while the old Pods serve', async () => {
  const namespace = freshName('its')
  await deploy(sandbox, unseen(namespace))
  const image = 'registry.example.com/no-such-image-wec2:1.0'
  const step = await deployRed(sandbox, unseen(namespace, { set: `image=${image}`, timeout: '15s' }))
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

parallel('what a work agent may not apply is red soon, with the role that it lacks', async () => {
  const namespace = freshName('its')
  const step = await deployRed(sandbox, unseen(namespace, objectsChart([storageClass(namespace)])))
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(
      new RegExp(`StorageClass ${namespace}: AppliedManifestFailed: .*forbidden`)
    ) as string,
    remedy: expect.stringContaining('resources: ["storageclasses"]') as string
  })
  expect(objectStates(step, 'wec1')).toEqual({ Namespace: 'ready', StorageClass: 'failed' })
})

parallel('what is not ready in one cluster is named, and the other is ready', async () => {
  const namespace = freshName('its')
  const objects = [workload('Deployment', 'web', 'wec2=never-ready'), claim('data', 'wec2=unbound')]
  const step = await deployRed(sandbox, unseen(namespace, { ...objectsChart(objects), timeout: '15s' }))
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 progressing'])
  expect(objectStates(step, 'wec2')).toEqual({
    Namespace: 'ready',
    Deployment: 'progressing',
    PersistentVolumeClaim: 'progressing'
  })
  const findings = step.report?.clusters
    .flatMap(cluster => cluster.findings)
    .map(({ cluster, object, message }) => `${cluster}: ${object.kind} ${object.name}: ${message}`)
  expect(findings?.toSorted()).toEqual([
    expect.stringMatching(/^wec2: Deployment web: .*0 of 1 replicas are available/),
    expect.stringMatching(/^wec2: PersistentVolumeClaim data: .*is Pending/)
  ])
  expect(errorOf(step).message).toMatch(
    /still waiting for cluster wec2: \S+ \S+\/(web|data): .* \(and 1 more, see the summary\)$/
  )
})

nightly('a Job that fails in one cluster', async () => {
  const namespace = freshName('its')
  const job = objectsChart([workload('Job', 'migrate', 'wec2=fail')])
  const step = await deployRed(sandbox, unseen(namespace, job))
  expect(clusterStates(step)?.[0]).toBe('wec1 ready')
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(/^cluster wec2: Job \S+\/migrate: .*BackoffLimitExceeded/) as string
  })
})

nightly('a quota that stops Pods in one cluster, with what it says', async () => {
  const namespace = freshName('its')
  await forbidPods(sandbox, 'wec2', namespace)
  const step = await deployRed(sandbox, unseen(namespace, objectsChart([workload('Deployment', 'web')])))
  expect(clusterStates(step)?.[0]).toBe('wec1 ready')
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(
      /^cluster wec2: Deployment \S+\/web: FailedCreate: .*exceeded quota: none/
    ) as string
  })
})

parallel('a cluster with a context is asked itself, one without is seen through the ITS', async () => {
  const namespace = freshName('its')
  const step = await deploy(sandbox, {
    release: 'web',
    namespace,
    'wec-contexts': 'wec1',
    'its-kubeconfig': its
  })
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
  expect(step.report?.warnings).toEqual([])
})

parallel(
  'CREDENTIALS_REFUSED: a token that the ITS does not accept, before anything is changed',
  async () => {
    const namespace = freshName('its')
    const inputs = unseen(namespace, { 'its-kubeconfig': await withToken(TOKEN), timeout: '30s' })
    const step = await deployRed(sandbox, inputs)
    expect(errorOf(step).code).toBe('CREDENTIALS_REFUSED')
    expect(leaks([TOKEN], step)).toEqual([])
  }
)
