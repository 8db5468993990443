/** Clusters that it cannot be observed into: never called ready, and said so. */
import { deploy, deployRed, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf, leaks } from '../../testkit/stepResult.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

const TOKEN = 'planted-wrong-token'
/** Where users for these tests live in wec2. */
const USERS = freshName('users')

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
  await sandbox.apply('wec2', [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: USERS } }])
})
afterAll(async () => {
  await sandbox.kubectl('wec2', 'delete', 'namespace', USERS, '--wait=false')
})

const { parallel } = parallelTests('unverified')

/** The kubeconfig of the WECs, with another token for wec2. */
async function withToken(token: string): Promise<Inputs> {
  const kubeconfig = JSON.parse(
    await sandbox.kubectl('wec2', 'config', 'view', '--raw', '--flatten', '--output=json')
  ) as {
    contexts: { name: string; context: { user: string } }[]
    users: { name: string; user: object }[]
  }
  const name = 'other'
  const contexts = kubeconfig.contexts.map(entry =>
    entry.name === 'wec2' ? { ...entry, context: { ...entry.context, user: name } } : entry
  )
  const users = [...kubeconfig.users, { name, user: { token } }]
  return {
    'wec-kubeconfig-file': '',
    'wec-kubeconfig': JSON.stringify({ ...kubeconfig, contexts, users })
  }
}

/** A token of a new user in wec2 who may list and watch these kinds and nothing else. */
async function tokenFor(user: string, resources: readonly string[]): Promise<string> {
  const metadata = { name: `${USERS}-${user}` }
  await sandbox.apply('wec2', [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: user, namespace: USERS } },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata,
      rules: [{ apiGroups: ['*'], resources, verbs: ['get', 'list', 'watch'] }]
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: metadata.name },
      subjects: [{ kind: 'ServiceAccount', name: user, namespace: USERS }]
    }
  ])
  return (await sandbox.kubectl('wec2', 'create', 'token', user, `--namespace=${USERS}`)).trim()
}

/** Deploys, and expects wec1 to be ready and wec2 not to be seen. @returns the warnings and the objects of wec2 */
async function deployUnseen(inputs: Inputs, verdict = 'bound') {
  const namespace = freshName('unverified')
  const step = await deploy(sandbox, { release: 'web', namespace, ...inputs })
  expect(step.outputs['verdict']).toBe(verdict)
  expect(step.report?.clusters.map(({ cluster, state }) => [cluster, state])).toEqual([
    ['wec1', 'ready'],
    ['wec2', 'unverified']
  ])
  expect(step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual(
    step.report?.warnings
  )
  expect(step.summary).toContain('➖\u00a0unverified')
  return { step, warnings: step.report?.warnings ?? [], objects: step.report?.clusters[1]?.objects ?? [] }
}

parallel('CREDENTIALS_REFUSED: a token that the cluster does not accept', async () => {
  const inputs = { release: 'web', namespace: freshName('unverified'), ...(await withToken(TOKEN)) }
  const step = await deployRed(sandbox, inputs)
  expect(errorOf(step)).toMatchObject({
    code: 'CREDENTIALS_REFUSED',
    message: expect.stringMatching(/ by cluster wec2$/) as string
  })
  expect(leaks([TOKEN], step)).toEqual([])
})

parallel('a user who may see nothing', async () => {
  const { warnings } = await deployUnseen(await withToken(await tokenFor('blind', ['leases'])))
  expect(warnings).toEqual([
    expect.stringMatching(/^cluster wec2 is unverified: .*deployments.apps is forbidden: User/)
  ])
})

parallel('a user who may see all but Secrets', async () => {
  const kinds = ['namespaces', 'configmaps', 'services', 'deployments', 'replicasets', 'pods']
  const { warnings, objects } = await deployUnseen(
    await withToken(await tokenFor('half-blind', kinds)),
    'partial'
  )
  expect(warnings).toEqual([
    expect.stringMatching(/^cluster wec2 is unverified in part: secrets is forbidden: User/)
  ])
  expect(Object.fromEntries(objects.map(({ object, state }) => [object.kind, state]))).toEqual({
    Namespace: 'ready',
    ConfigMap: 'ready',
    Secret: 'unverified',
    Service: 'ready',
    Deployment: 'ready'
  })
})

parallel('a cluster without a context', async () => {
  const { warnings } = await deployUnseen({ 'wec-contexts': 'wec1' })
  expect(warnings).toEqual(['cluster wec2 is unverified: `wec-contexts` has no line for it'])
})
