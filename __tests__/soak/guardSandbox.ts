/** A sandbox of three clusters for the tests of the guard, and what they deploy and look at. */
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import type { Inputs } from '../../testkit/deployment.ts'
import { e2eSandboxName, sandboxCommand, startSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { claim, objectsChart, workload } from '../../testkit/workloads.ts'

const NAME = `${e2eSandboxName()}-guard`
export const CLUSTERS = ['wec1', 'wec2', 'wec3']
export const EVERYWHERE: Inputs = { 'cluster-selector': `name in (${CLUSTERS.join(', ')})` }
/** Whose kinds work agents may apply. */
export const GROUP = 'guard.ks-helm-deploy.dev'
export const LIMIT_MS = 40 * 60 * 1000

export let sandbox: Sandbox

/** Before the tests of a file, and ended after them. @param options of `up` */
export function useGuardSandbox(...options: readonly string[]): void {
  beforeAll(async () => {
    await sandboxCommand(['down', '--name', NAME])
    sandbox = await startSandbox(
      NAME,
      '--wecs',
      String(CLUSTERS.length),
      '--registry-username',
      'tester',
      ...options
    )
    for (const cluster of CLUSTERS)
      await sandbox.apply(cluster, [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: {
            name: 'kinds-for-work-agents',
            labels: { 'open-cluster-management.io/aggregate-to-work': 'true' }
          },
          rules: [
            { apiGroups: ['test.ks-helm-deploy.dev', GROUP], resources: ['*'], verbs: ['*'] },
            {
              apiGroups: ['apiextensions.k8s.io'],
              resources: ['customresourcedefinitions'],
              verbs: ['patch']
            }
          ]
        }
      ])
  }, LIMIT_MS)
  afterAll(async () => {
    await sandboxCommand(['down', '--name', NAME])
  })
}

export function objectsOf(greeting: number): Inputs {
  const db = workload('StatefulSet', 'db') as KubeObject
  return objectsChart([
    claim('data', ''),
    workload('Deployment', 'web'),
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'config' },
      data: { greeting: String(greeting) }
    },
    {
      ...db,
      spec: {
        ...(db['spec'] as object),
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' },
        volumeClaimTemplates: [
          {
            metadata: { name: 'own' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
          }
        ]
      }
    }
  ])
}

/** `namespace` is left out for what has none. */
export type Named = readonly [kind: string, name: string, namespace?: string]
export type Uids = ReadonlyMap<string, string | undefined>

/** Keys are `CLUSTER KIND/NAME`. */
export async function uidsOf(objects: readonly Named[]): Promise<Uids> {
  const found = await Promise.all(
    CLUSTERS.flatMap(cluster =>
      objects.map(async ([kind, name, namespace]) => {
        const object = await sandbox.get(cluster, kind, name, namespace)
        const uid = object?.metadata.deletionTimestamp === undefined ? object?.metadata.uid : undefined
        return [`${cluster} ${kind}/${name}`, uid] as const
      })
    )
  )
  return new Map(found)
}
