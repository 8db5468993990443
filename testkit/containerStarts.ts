/** Starts of containers that a sandbox has recorded in a WEC, also of Pods, Jobs and Namespaces that are gone. */
import type { KubeObject } from '../src/kubernetes/objects.ts'
import type { Cluster, Sandbox } from './sandbox.ts'

/** As sandbox/internal/kubelet/record.go writes it. */
export interface ContainerStart {
  readonly pod: string
  /** `Job/migrate`; empty for a Pod without a controller. */
  readonly owner: string
  readonly container: string
  readonly image: string
  /** Of the Pod. */
  readonly labels: Readonly<Record<string, string>>
  /** Moment of the start, in milliseconds. */
  readonly time: number
}

/** In the order in which they started. @param namespace of the Pods */
export async function containerStarts(
  sandbox: Sandbox,
  wec: Cluster,
  namespace: string
): Promise<readonly ContainerStart[]> {
  const records = await sandbox.list(wec, 'configmaps', 'kube-system')
  return records
    .filter(({ metadata }) => metadata.labels?.['sandbox.ks-helm-deploy/start'] === namespace)
    .map(startOf)
    .sort((a, b) => a.time - b.time)
}

function startOf(record: KubeObject): ContainerStart {
  const { pod, owner, container, image, labels, time } = record['data'] as Record<string, string>
  return {
    pod: pod ?? '',
    owner: owner ?? '',
    container: container ?? '',
    image: image ?? '',
    labels: (JSON.parse(labels ?? 'null') ?? {}) as Record<string, string>,
    time: Date.parse(time ?? '')
  }
}
