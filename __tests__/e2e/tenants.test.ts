/**
 * Others of the same WDS: one who may write in a namespace of his own only, and one who may write BindingPolicies. What they
 * say of our release changes no verdict, and is told.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  deploy,
  deployRed,
  objectIn,
  throughIts,
  withoutChart,
  type Inputs
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { clusterStates, errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

const COMBINED = 'combinedstatuses.control.kubestellar.io'
const BINDINGS = 'bindings.control.kubestellar.io'
const POLICIES = 'bindingpolicies.control.kubestellar.io'

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
  folder = await mkdtemp(join(tmpdir(), 'tenants-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})
const { parallel } = parallelTests('tenants')

const rbac = (kind: string, name: string, more: object): KubeObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: { name },
  ...more
})

/** Lets a user write these kinds: with a namespace there only, without one everywhere. */
async function allow(user: string, resources: readonly string[], namespace?: string): Promise<void> {
  const [role, binding] =
    namespace === undefined ? ['ClusterRole', 'ClusterRoleBinding'] : ['Role', 'RoleBinding']
  const objects = [
    rbac(role, user, { rules: [{ apiGroups: ['*'], resources, verbs: ['*'] }] }),
    rbac(binding, user, {
      subjects: [{ kind: 'User', name: user }],
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: role, name: user }
    })
  ].map(object => ({ ...object, metadata: { ...object.metadata, ...(namespace && { namespace }) } }))
  const own =
    namespace === undefined ? [] : [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }]
  await sandbox.apply('wds', [...own, ...objects])
}

/** Creates objects with no more than the rights of a user. */
async function createAs(user: string, ...objects: readonly KubeObject[]): Promise<void> {
  const file = join(folder, `${freshName('objects')}.json`)
  await writeFile(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
  await sandbox.kubectl('wds', 'create', `--as=${user}`, `--filename=${file}`)
}

parallel(
  'one who may write in a namespace of his own forges CombinedStatuses and Leases',
  async namespace => {
    const [user, own] = [`${namespace}-mallory`, `${namespace}-own`]
    await allow(user, ['combinedstatuses', 'leases'], own)
    const lease = (inNamespace: string): KubeObject => ({
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: `ks-helm-deploy.${namespace}.${namespace}`, namespace: inNamespace },
      spec: {
        holderIdentity: 'mallory',
        leaseDurationSeconds: 100_000,
        renewTime: '2099-01-01T00:00:00.000000Z'
      }
    })
    await createAs(user, lease(own))
    await expect(createAs(user, lease('default'))).rejects.toThrow(/forbidden/)

    const attached = Promise.withResolvers<undefined>()
    const fate = { podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'wec2=never-ready' } }
    const inputs: Inputs = {
      release: namespace,
      namespace,
      'wec-kubeconfig-file': '',
      timeout: '30s',
      values: JSON.stringify(fate)
    }
    const step = await deployRed(sandbox, inputs, {
      step: {
        onLine: line => {
          if (line.startsWith('StatusCollector ks-helm-deploy attached')) attached.resolve(undefined)
        },
        during: async () => {
          await attached.promise
          await createAs(user, await forgedFrom(namespace, own))
        }
      }
    })
    expect(errorOf(step).code).toBe('TIMEOUT')
    expect(errorOf(step).message).toContain('cluster wec2: Deployment')
    expect(clusterStates(step)?.[1]).toBe('wec2 progressing')
    expect(step.report?.warnings).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^CombinedStatus ${own}/\\S+ claims to be about Deployment ${namespace}/\\S+, .*: it is ignored$`
        )
      )
    )
  }
)

/** What KubeStellar says of the release's Deployment, in another namespace, and with wec2 as ready as wec1. */
async function forgedFrom(namespace: string, inNamespace: string): Promise<KubeObject> {
  const genuine = await until('the CombinedStatus of the Deployment with both clusters', async () => {
    const found = await sandbox.list('wds', COMBINED, namespace)
    return found.find(
      combined =>
        combined.metadata.labels?.['status.kubestellar.io/resource'] === 'deployments' &&
        JSON.stringify(combined['results']).includes('availableReplicas')
    )
  })
  const { name, labels = {} } = genuine.metadata
  const text = JSON.stringify(genuine['results'])
  const rows = JSON.parse(text) as { rows: { columns: { string?: string }[] }[] }[]
  for (const { rows: all } of rows) {
    const ready = all.find(({ columns }) => JSON.stringify(columns).includes('"wec1"'))
    const other = all.find(({ columns }) => JSON.stringify(columns).includes('"wec2"'))
    if (ready === undefined || other === undefined) continue
    other.columns = JSON.parse(
      JSON.stringify(ready.columns).replace('"wec1"', '"wec2"')
    ) as typeof other.columns
  }
  return { ...genuine, metadata: { name, labels, namespace: inNamespace }, results: rows }
}

parallel('one who may write BindingPolicies claims the release', async namespace => {
  const user = `${namespace}-mallory`
  await deploy(sandbox, { release: 'web', namespace })
  await allow(user, ['bindingpolicies'])
  const evil: KubeObject = {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: {
      name: `${namespace}-evil`,
      labels: { 'ks-helm-deploy/repository-id': '42' },
      annotations: {
        'ks-helm-deploy/release': `${namespace}/web`,
        'ks-helm-deploy/expires': '2020-01-01T00:00:00Z'
      }
    },
    spec: {
      clusterSelectors: [{ matchLabels: { name: 'wec1' } }],
      downsync: [{ apiGroup: '', resources: ['configmaps'], namespaces: [namespace], objectNames: ['web'] }]
    }
  }
  await createAs(user, evil)
  await until('KubeStellar to deliver what the policy names', async () => {
    const binding = await objectIn(sandbox, 'wds', BINDINGS, evil.metadata.name)
    return JSON.stringify(binding ?? {}).includes('"configmaps"') ? true : undefined
  })
  const told = (how: string): unknown =>
    expect.stringMatching(new RegExp(`BindingPolicy ${namespace}-evil,? ${how}`))

  const status = await deploy(sandbox, { ...withoutChart('status'), release: 'web', namespace })
  expect(status.outputs['verdict']).toBe('ready')
  expect(status.report?.bindingPolicies).toEqual([`web.${namespace}`])
  expect(status.report?.warnings).toContainEqual(told(`names release ${namespace}/web as its own`))
  const again = await deploy(sandbox, { release: 'web', namespace, set: 'replicas=2' })
  expect(again.outputs['verdict']).toBe('ready')
  expect(again.report?.warnings).toContainEqual(told('which names this release as its own'))
  const gone = await deploy(sandbox, {
    ...withoutChart('uninstall'),
    ...throughIts(sandbox),
    release: 'web',
    namespace
  })
  expect(gone.outputs['verdict']).toBe('removed')
  await expect(objectIn(sandbox, 'wds', POLICIES, `${namespace}-evil`)).resolves.toBeDefined()
  await sandbox.kubectl('wds', 'delete', POLICIES, `${namespace}-evil`)
})
