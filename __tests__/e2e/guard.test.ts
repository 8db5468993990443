/**
 * KubeStellar's controller-manager restarts: what a release must not lose stays in the clusters, and so does what people made
 * there by hand; a removal then takes the guards away with all the rest. All restarts and modes: soak/restartTests.ts.
 */
import { restartController } from '../../testkit/controllerRestart.ts'
import {
  deploy,
  inWecs,
  manifestWorks,
  objectIn,
  WECS,
  withoutChart,
  type Inputs
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { until } from '../../testkit/until.ts'
import { claim, objectsChart, workload } from '../../testkit/workloads.ts'

const CRD = 'widgets.test.ks-helm-deploy.dev'
const namespace = freshName('guard')
const [db, kinds] = [`db.${namespace}`, `kinds.${namespace}`]
const POLICIES = [db, kinds, `${kinds}-crds`]
const GUARDS = POLICIES.map(name => `${name}-guard`)
const RESTARTS = 3

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
  for (const wec of WECS)
    await sandbox.apply(wec, [
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: {
          name: 'guard-for-work-agents',
          labels: { 'open-cluster-management.io/aggregate-to-work': 'true' }
        },
        rules: [
          { apiGroups: ['test.ks-helm-deploy.dev'], resources: ['widgets'], verbs: ['*'] },
          // By default it may update them only, which adds no second owner.
          { apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: ['patch'] }
        ]
      }
    ])
  // Two releases in one namespace: each guards it.
  await deploy(sandbox, { release: 'kinds', namespace, chart: 'widgets' })
  await deploy(sandbox, {
    release: 'db',
    namespace,
    ...objectsChart([claim('data', ''), workload('Deployment', 'web')])
  })
  for (const wec of WECS)
    await sandbox.kubectl(wec, 'create', 'configmap', 'by-hand', `--namespace=${namespace}`)
})

/** What must not be lost, in both clusters. */
const DATA: readonly (readonly [kind: string, name: string, namespace?: string])[] = [
  ['namespace', namespace],
  ['persistentvolumeclaim', 'data', namespace],
  ['crd', CRD],
  [CRD, 'kinds', namespace],
  ['configmap', 'by-hand', namespace]
]

async function uids(): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> {
  const found = await Promise.all(
    DATA.map(async ([kind, name, inNamespace]) => {
      const objects = await inWecs(sandbox, kind, name, inNamespace)
      return [`${kind} ${name}`, objects.map(object => object?.metadata.uid)] as const
    })
  )
  return Object.fromEntries(found)
}

test('three restarts lose no data, and nothing that was made by hand', async () => {
  const before = await uids()
  expect(Object.values(before).flat()).not.toContain(undefined)
  for (let restart = 1; restart <= RESTARTS; restart += 1) {
    await restartController(sandbox, POLICIES)
    await until('the Deployment in both clusters', async () => {
      const found = await inWecs(sandbox, 'deployment', 'web', namespace)
      return found.every(
        deployment => deployment?.metadata.deletionTimestamp === undefined && deployment !== undefined
      )
        ? true
        : undefined
    })
    expect({ restart, uids: await uids() }).toEqual({ restart, uids: before })
  }
})

test('the guards are as they should be, and stay so with a deploy that changes nothing', async () => {
  for (const release of ['db', 'kinds']) {
    const status = await deploy(sandbox, { ...withoutChart('status'), release, namespace })
    expect(status.report?.warnings.filter(warning => warning.includes('the guard'))).toEqual([])
  }
  const versions = async (): Promise<readonly (number | undefined)[]> =>
    await Promise.all(
      GUARDS.map(
        async name =>
          (await objectIn(sandbox, 'wds', 'bindings.control.kubestellar.io', name))?.metadata.generation
      )
    )
  // The Namespace has got the mark of the second release meanwhile, with which the first guard follows.
  await deploy(sandbox, { release: 'kinds', namespace, chart: 'widgets' })
  const before = await versions()
  expect(before).not.toContain(undefined)
  await deploy(sandbox, { release: 'kinds', namespace, chart: 'widgets' })
  expect(await versions()).toEqual(before)
})

test('a removal takes guards and all away, from the WDS, the ITS and the clusters', async () => {
  const remove = async (release: string, more: Inputs): Promise<string | undefined> => {
    const step = await deploy(sandbox, { ...withoutChart('uninstall'), release, namespace, ...more })
    return step.outputs['verdict']
  }
  expect(await remove('kinds', { 'delete-crds': 'true' })).toBe('removed')
  // What people made is in the namespace that the other release still guards.
  expect((await uids())['configmap by-hand']).not.toContain(undefined)
  expect(await remove('db', { 'delete-namespace': 'true' })).toBe('removed')
  for (const name of [...POLICIES, ...GUARDS]) {
    expect(await objectIn(sandbox, 'wds', 'bindings.control.kubestellar.io', name)).toBeUndefined()
    await until(`the ManifestWorks of ${name} to go`, async () =>
      (await manifestWorks(sandbox, name)).length === 0 ? true : undefined
    )
  }
  expect(await inWecs(sandbox, 'namespace', namespace)).toEqual([undefined, undefined])
  expect(await inWecs(sandbox, 'crd', CRD)).toEqual([undefined, undefined])
})
