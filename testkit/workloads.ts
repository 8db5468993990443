/** Objects for the chart `objects`, and what keeps them from working. */
import type { KubeObject } from '../src/kubernetes/objects.ts'
import type { Inputs } from './deployment.ts'
import type { Sandbox } from './sandbox.ts'

export function objectsChart(objects: readonly object[]): Inputs {
  return { chart: 'objects', values: JSON.stringify({ objects }) }
}

/** One Pod. @param fate of it, as the sandbox takes it */
export function workload(kind: 'Deployment' | 'StatefulSet' | 'Job', name: string, fate = ''): object {
  const labels = { app: name }
  const spec = { containers: [{ name: 'app', image: 'registry.example.com/web:1' }] }
  const metadata = { labels, annotations: { 'sandbox.ks-helm-deploy/fate': fate } }
  return kind === 'Job'
    ? {
        apiVersion: 'batch/v1',
        kind,
        metadata: { name },
        spec: { backoffLimit: 0, template: { metadata, spec: { ...spec, restartPolicy: 'Never' } } }
      }
    : {
        apiVersion: 'apps/v1',
        kind,
        metadata: { name },
        spec: { selector: { matchLabels: labels }, template: { metadata, spec } }
      }
}

/** @param fate as the sandbox takes it */
export function claim(name: string, fate: string): object {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, annotations: { 'sandbox.ks-helm-deploy/fate': fate } },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
  }
}

/** A kind that work agents may not apply by default. */
export function storageClass(name: string): KubeObject {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name },
    provisioner: 'example.com/none'
  }
}

/** A quota in a cluster that lets no Pod be made in a Namespace; it is called `none`. */
export async function forbidPods(sandbox: Sandbox, cluster: string, namespace: string): Promise<void> {
  await sandbox.apply(cluster, [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'none', namespace },
      spec: { hard: { pods: '0' } }
    }
  ])
}
